import type { CivilDate, Localized, Ratio } from "@aht-jo/core";
import type { RichText } from "./rich-text.ts";
import type { Value } from "./value.ts";

/** Makers of the values a chapter writes most. */
export const cell = {
  text: (text: Localized): Value => ({ kind: "text", text }),
  id: (id: string): Value => ({ kind: "id", id }),
  count: (n: number): Value => ({ kind: "count", n }),
  date: (date: CivilDate): Value => ({ kind: "date", date }),
  period: (period: string): Value => ({ kind: "period", period }),
  percent: (share: Ratio): Value => ({ kind: "percent", lower: share, upper: share }),
  none: { kind: "none" } satisfies Value,
  list: (items: readonly Value[]): Value => several(items, "inline"),
  lines: (items: readonly Value[]): Value => several(items, "lines"),
};

function several(items: readonly Value[], layout: "inline" | "lines"): Value {
  const [only, ...others] = items;
  if (only === undefined) return { kind: "none" };
  return others.length === 0 ? only : { kind: "list", layout, items };
}

/** A sentence of fixed words with values in it. */
export function sentence(text: Localized, values: RichText["values"] = {}): RichText {
  return { text, values };
}
