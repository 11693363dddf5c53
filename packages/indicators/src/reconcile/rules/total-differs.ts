import { sum } from "../bounds.ts";
import type { Cell } from "../cell.ts";
import type { Equation } from "../equation.ts";
import type { Finding, FindingCode, Severity } from "../finding.ts";
import { figure, type Interval } from "../interval.ts";
import { placeOf } from "../place-of.ts";
import { perTable, type Rule } from "../rule.ts";
import type { TableIndex } from "../table-index.ts";

/**
 * The parts of a partition and their total.
 *
 * Parts that add up to more than the total, or to less when nothing can exist beside them, contradict it. Parts that
 * fall short while a residual or undeclared part may be unprinted leave a rest that nobody explains.
 */
export const totalDiffers: Rule = perTable((index) =>
  [...index.equationsOf].flatMap(([parent, equations]) => {
    if (parent.printed === null) return [];
    const findings = equations
      .filter(({ breakdown }) => breakdown.kind === "partition")
      .map((equation) => ({ equation, finding: compare(equation, index) }))
      .filter((one): one is { equation: Equation; finding: Finding } => one.finding !== null);
    const direct = findings.filter(({ equation }) => equation.parts.some(isPrinted));
    return (direct.length > 0 ? direct : findings.slice(0, 1)).map(({ finding }) => finding);
  }),
);

const isPrinted = ({ printed }: Cell): boolean => printed !== null;

function compare(equation: Equation, index: TableIndex): Finding | null {
  const { parent, parts, dimension } = equation;
  const total = parent.printed as Interval;
  const parted = sum(equation, index.bounds);
  const verdict = judge(total, parted);
  if (verdict === null) return null;
  const [code, severity] = verdict;
  return {
    rule: "total-differs",
    code,
    severity,
    place: placeOf(parent, { index, cells: [parent, ...parts] }),
    related: [],
    params: {
      dimension: dimension.id,
      total: figure(total),
      sum: figure({ min: parted.min, max: parted.printedMax }),
    },
  };
}

function judge(
  total: Interval,
  parts: { min: number; printedMax: number; certainMax: number },
): readonly [FindingCode, Severity] | null {
  if (parts.min > total.max) return ["total-differs.parts-exceed", "error"];
  if (parts.certainMax < total.min) return ["total-differs.parts-fall-short", "error"];
  if (parts.printedMax < total.min) return ["total-differs.unexplained-rest", "warning"];
  return null;
}
