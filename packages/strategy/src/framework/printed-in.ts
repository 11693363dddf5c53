import type { Provision } from "@aht-jo/core";

/** The place in the English translation of the strategy where a statement is printed. */
/* @__NO_SIDE_EFFECTS__ */
export function printedIn(pinpoint: string): Provision {
  return { work: "jo-aht-strategy-2024-2027", pinpoint, reading: "secondary" };
}
