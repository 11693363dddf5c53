import { sum } from "../bounds.ts";
import type { Finding } from "../finding.ts";
import { figure } from "../interval.ts";
import { placeOf } from "../place-of.ts";
import { perTable, type Rule } from "../rule.ts";

/**
 * The parts of an overlapping breakdown and their total.
 *
 * Everyone is in at least one part, so the parts together reach the total at the very least. Where they cannot,
 * even at the top of every withheld range, the breakdown and the total contradict each other.
 */
export const unreachableTotal: Rule = perTable((index) =>
  index.equations.flatMap((equation): readonly Finding[] => {
    const { parent, parts, dimension, breakdown } = equation;
    if (breakdown.kind !== "overlapping" || parent.printed === null) return [];
    const reach = sum(equation, index.bounds);
    if (reach.printedMax >= parent.printed.min) return [];
    const certain = reach.certainMax < parent.printed.min;
    return [
      {
        rule: "unreachable-total",
        code: certain ? "unreachable-total.certain" : "unreachable-total.as-printed",
        severity: certain ? "error" : "warning",
        place: placeOf(parent, { index, cells: [parent, ...parts] }),
        related: [],
        params: {
          dimension: dimension.id,
          total: figure(parent.printed),
          reach: reach.printedMax,
        },
      },
    ];
  }),
);
