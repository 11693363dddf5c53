import type { Cell } from "../cell.ts";
import type { Equation } from "../equation.ts";
import type { Finding } from "../finding.ts";
import { figure, type Interval } from "../interval.ts";
import { placeOf } from "../place-of.ts";
import { perTable, type Rule } from "../rule.ts";
import type { TableIndex } from "../table-index.ts";

/**
 * A part that is larger than the total it belongs to, such as more men than people.
 *
 * A part that is only implied by printed cells is named where no rule on sums would name it, and none of those cells
 * is above its own total already.
 */
export const partAboveTotal: Rule = perTable((index) => {
  const printed = pairs(index, ({ part }) => part.printed !== null);
  const named = new Set(printed.flatMap(({ place }) => place.rows));
  const implied = pairs(
    index,
    ({ part, equation }) => part.printed === null && equation.breakdown.kind !== "partition",
  );
  return [...printed, ...implied.filter(({ place }) => !place.rows.some((row) => named.has(row)))];
});

interface Pair {
  readonly part: Cell;
  readonly equation: Equation;
}

function pairs(index: TableIndex, wanted: (pair: Pair) => boolean): readonly Finding[] {
  return index.equations.flatMap((equation) =>
    equation.parts
      .map((part) => ({ part, equation }))
      .filter((pair) => wanted(pair) && exceeds(pair, index))
      .map((pair) => finding(pair, index)),
  );
}

function exceeds({ part, equation: { parent } }: Pair, index: TableIndex): boolean {
  return parent.printed !== null && index.bounds(part).min > parent.printed.max;
}

function finding({ part, equation }: Pair, index: TableIndex): Finding {
  const { parent, dimension, breakdown } = equation;
  const isSubset = breakdown.kind === "subset";
  const { min, printedMax } = index.bounds(part);
  return {
    rule: "part-above-total",
    code: isSubset ? "part-above-total.subset" : "part-above-total.certain",
    severity: isSubset ? "warning" : "error",
    place: placeOf(part, { index, cells: [part] }),
    related: [placeOf(parent, { index, cells: [parent] })],
    params: {
      dimension: dimension.id,
      part: figure({ min, max: printedMax }),
      total: figure(parent.printed as Interval),
    },
  };
}
