import type { Cell } from "../cell.ts";
import type { Finding, FindingCode } from "../finding.ts";
import { figure, type Interval } from "../interval.ts";
import { placeOf } from "../place-of.ts";
import type { Rule } from "../rule.ts";
import { sharedKey } from "../shared-key.ts";
import type { TableIndex } from "../table-index.ts";

interface Figure {
  readonly index: TableIndex;
  readonly cell: Cell;
  readonly certain: Interval;
  readonly shown: Interval;
}

/**
 * One figure in two tables of the same measure.
 *
 * It is an error where both say that they count the same, and a note that names the difference where unit or scope
 * are not the same: then the figures were never meant to be equal, and a reader may think so.
 */
export const publishersDisagree: Rule = (indexes) => {
  const figures = new Map<string, Figure[]>();
  for (const index of indexes) {
    for (const cell of index.cells.values()) {
      const bounds = index.bounds(cell);
      const certain = { min: bounds.min, max: bounds.certainMax };
      if (certain.min === 0 && certain.max === Number.POSITIVE_INFINITY) continue;
      const key = JSON.stringify([index.table.counts.measure, sharedKey(cell, index.table)]);
      const shown = { min: bounds.min, max: bounds.printedMax };
      const found = figures.get(key);
      const figure = { index, cell, certain, shown };
      if (found) found.push(figure);
      else figures.set(key, [figure]);
    }
  }
  return [...figures.values()].flatMap((same) =>
    same.flatMap((a, position) => same.slice(position + 1).flatMap((b) => compare(a, b))),
  );
};

function compare(a: Figure, b: Figure): readonly Finding[] {
  const overlap = a.certain.min <= b.certain.max && b.certain.min <= a.certain.max;
  if (a.index === b.index || overlap) return [];
  const code = difference(a.index, b.index);
  return [
    {
      rule: "publishers-disagree",
      code,
      severity: code === "publishers-disagree.same-count" ? "error" : "note",
      place: placeOf(a.cell, { index: a.index, cells: [a.cell] }),
      related: [placeOf(b.cell, { index: b.index, cells: [b.cell] })],
      params: {
        other: b.index.table.id,
        value: figure(a.shown),
        otherValue: figure(b.shown),
      },
    },
  ];
}

function difference(a: TableIndex, b: TableIndex): FindingCode {
  const [one, two] = [a.table.counts, b.table.counts];
  if (one.unit === two.unit) {
    return one.scope === two.scope
      ? "publishers-disagree.same-count"
      : "publishers-disagree.scope-differs";
  }
  return one.scope === two.scope
    ? "publishers-disagree.unit-differs"
    : "publishers-disagree.unit-and-scope-differ";
}
