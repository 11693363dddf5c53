import type { Cell } from "../cell.ts";
import type { Equation } from "../equation.ts";
import type { Finding } from "../finding.ts";
import { placeOf } from "../place-of.ts";
import { propagate } from "../propagate.ts";
import { perTable, type Rule } from "../rule.ts";

/**
 * A number that was withheld and that the numbers around it give away.
 *
 * Says which cell is given away and by which sums. Neither the number nor any narrower range leaves this rule: what
 * a finding says does not depend on the number. Residual parts that are not printed are taken to be empty, as anyone
 * who tries to recover a number would take them; open lists of parts, such as countries, are not used.
 */
export const recoverableSuppression: Rule = perTable((index) => {
  const usable = index.equations.filter(canBeSolved);
  const narrowed = propagate(usable);
  const through = new Map<Cell, Equation[]>();
  for (const equation of usable) {
    for (const cell of [equation.parent, ...equation.parts]) {
      if (isWithheld(cell)) through.set(cell, [...(through.get(cell) ?? []), equation]);
    }
  }
  return [...through].flatMap(([cell, equations]): readonly Finding[] => {
    const interval = narrowed(cell);
    if (interval === null || interval.min !== interval.max) return [];
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
});

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
