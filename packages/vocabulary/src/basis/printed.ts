import type { Basis } from "@aht-jo/core";

/** A place in the strategy, which was read in its English text: a secondary reading. */
export function printed(pinpoint: string): Basis {
  return {
    kind: "sourced",
    provision: { work: "jo-aht-strategy-2024-2027", pinpoint, reading: "secondary" },
  };
}
