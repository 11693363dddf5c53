import type { Breakdown, Dimension } from "../table/published-table.ts";

/** What the declaration of a dimension says about its labels. */
export interface LabelTree {
  /** The breakdowns that a label is a part of. */
  readonly over: (label: string) => readonly Breakdown[];
  /** Whether the dimension has a place for the label. One it has no place for may stand for anyone. */
  readonly hasPlaceFor: (label: string) => boolean;
}

/** Reads the breakdowns of a dimension once, for many labels. */
export function labelTree({ total, breakdowns }: Dimension): LabelTree {
  const over = new Map<string, Breakdown[]>();
  const named = new Set<string>(total === null ? [] : [total]);
  for (const breakdown of breakdowns) {
    named.add(breakdown.of);
    for (const part of [...(breakdown.parts ?? []), ...breakdown.residual]) {
      named.add(part);
      over.set(part, [...(over.get(part) ?? []), breakdown]);
    }
  }
  const open = breakdowns.filter(({ parts }) => parts === null);
  return {
    over: (label) => over.get(label) ?? (named.has(label) ? [] : open),
    hasPlaceFor: (label) => breakdowns.length === 0 || open.length > 0 || named.has(label),
  };
}
