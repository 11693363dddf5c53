import type { Localized } from "@aht-jo/core";
import { parties } from "@aht-jo/vocabulary";

/** What a body of the register is called; null for one that the register does not hold. */
export function partyTitle(id: string): Localized | null {
  return parties.find((one) => one.id === id)?.title ?? null;
}
