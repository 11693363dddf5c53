import type { Locale } from "@aht-jo/core";
import type { OpenAssumption } from "./assumption-register.ts";

/** The questions to one body, under its name. */
export interface Section {
  readonly name: string;
  readonly entries: readonly OpenAssumption[];
}

/** The questions by the body that is asked first, in the order of their weightiest one. */
export function sectionsOf(entries: readonly OpenAssumption[], locale: Locale): readonly Section[] {
  const byParty = new Map<string, OpenAssumption[]>();
  for (const entry of entries) {
    const [{ id }] = entry.addressees;
    byParty.set(id, [...(byParty.get(id) ?? []), entry]);
  }
  return [...byParty].map(([id, of]) => ({
    name: of[0]?.addressees[0].title?.[locale] ?? id,
    entries: of,
  }));
}
