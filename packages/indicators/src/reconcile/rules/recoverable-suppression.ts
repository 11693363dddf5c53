import type { Cell } from "../cell.ts";
import type { Equation } from "../equation.ts";
import type { Finding } from "../finding.ts";
import { joinTables } from "../joined-tables.ts";
import { placeOf } from "../place-of.ts";
import { type Narrowed, propagate } from "../propagate.ts";
import type { Rule } from "../rule.ts";
import type { TableIndex } from "../table-index.ts";
import { evidenceAcross } from "./evidence-across.ts";

/**
 * A number that was withheld and that the numbers around it give away, in its own table or in others that count the
 * same.
 *
 * Says which cell is given away and by which sums and tables. Neither the number nor any narrower range leaves this
 * rule: what a finding says does not depend on the number. Residual parts that are not printed are taken to be empty,
 * as anyone who tries to recover a number would take them; open lists of parts, such as countries, are not used.
 */
export const recoverableSuppression: Rule = (indexes) => {
  const narrowed = new Map(
    indexes.map((index) => [index, propagate(index.equations.filter(canBeSolved))]),
  );
  return [
    ...indexes.flatMap((index) => withinTable(index, narrowed.get(index) as Narrowed)),
    ...acrossTables(indexes, narrowed),
  ];
};

function withinTable(index: TableIndex, narrowed: Narrowed): readonly Finding[] {
  const through = new Map<Cell, Equation[]>();
  for (const equation of index.equations.filter(canBeSolved)) {
    for (const cell of [equation.parent, ...equation.parts]) {
      if (!isWithheld(cell)) continue;
      const found = through.get(cell);
      if (found) found.push(equation);
      else through.set(cell, [equation]);
    }
  }
  return [...through].flatMap(([cell, equations]): readonly Finding[] => {
    if (!isGivenAway(cell, narrowed)) return [];
    const ids = new Set(equations.map(({ dimension }) => dimension.id));
    const dimensions = index.table.dimensions.map(({ id }) => id).filter((id) => ids.has(id));
    return [
      {
        rule: "recoverable-suppression",
        code: "recoverable-suppression.exact",
        severity: "warning",
        place: placeOf(cell, { index, cells: [cell] }),
        related: equations.map((equation) =>
          placeOf(equation.parent, { index, cells: [equation.parent, ...equation.parts] }),
        ),
        params: { dimensions: dimensions.join(",") },
      },
    ];
  });
}

/** What no table gives away on its own, and several do together. */
function acrossTables(
  indexes: readonly TableIndex[],
  alone: ReadonlyMap<TableIndex, Narrowed>,
): readonly Finding[] {
  return joinTables(indexes, canBeSolved).flatMap((joined) => {
    const together = propagate(joined.equations);
    return joined.indexes.flatMap((index) =>
      [...index.cells.values()].flatMap((cell): readonly Finding[] => {
        if (!isWithheld(cell) || isGivenAway(cell, alone.get(index) as Narrowed)) return [];
        if (!isGivenAway(joined.shared(cell), together)) return [];
        const related = evidenceAcross({ index, cell }, joined);
        const [other] = related;
        if (other === undefined) return [];
        return [
          {
            rule: "recoverable-suppression",
            code: "recoverable-suppression.across-tables",
            severity: "warning",
            place: placeOf(cell, { index, cells: [cell] }),
            related,
            params: { other: other.table },
          },
        ];
      }),
    );
  });
}

function isGivenAway(cell: Cell, narrowed: Narrowed): boolean {
  const interval = narrowed(cell);
  return interval !== null && interval.min === interval.max;
}

function canBeSolved({ breakdown, absentParts, strayLabels }: Equation): boolean {
  return (
    breakdown.kind === "partition" && breakdown.parts !== null && absentParts === 0 && !strayLabels
  );
}

function isWithheld({ rows, printed }: Cell): boolean {
  return (
    rows.length > 0 &&
    rows.every(({ value }) => value.kind === "suppressed") &&
    printed !== null &&
    printed.min < printed.max
  );
}
