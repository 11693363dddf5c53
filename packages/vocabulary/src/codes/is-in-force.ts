import type { CivilDate } from "@aht-jo/core";
import type { CodeEntry } from "./code-list.ts";

/** Whether a code may be used on a day. Civil dates sort as text. */
export function isInForce(entry: CodeEntry, date: CivilDate): boolean {
  const from = entry.inForce?.from ?? null;
  const to = entry.inForce?.to ?? null;
  return (from === null || from <= date) && (to === null || date < to);
}
