import { type Issue, issue } from "@aht-jo/core";
import { hasTooManyImpliedCells, maxImpliedCells } from "../reconcile/cell.ts";
import type { Dimension, PublishedRow, PublishedTable } from "./published-table.ts";
import type { TableIssueCode } from "./table-issue-code.ts";

/**
 * Checks what the type of a table cannot say: that keys fit the dimensions, that breakdowns make sense, and that the
 * totals they imply, over all dimensions together, are at most 20,000.
 *
 * @returns Every problem found, located from the root of the table; empty when the table is sound.
 * @example
 * ```ts
 * import { checkPublishedTable } from "@aht-jo/indicators";
 * import { usTipReportTable } from "@aht-jo/indicators/published";
 * checkPublishedTable(usTipReportTable); //=> []
 * ```
 * @category Published tables
 */
export function checkPublishedTable(table: PublishedTable): readonly Issue<TableIssueCode>[] {
  const issues: Issue<TableIssueCode>[] = [];
  const ids = new Set<string>();
  table.dimensions.forEach((dimension, position) => {
    if (ids.has(dimension.id)) {
      issues.push(issue("table.dimension-duplicate", ["dimensions", position, "id"]));
    }
    ids.add(dimension.id);
    issues.push(...checkDimension(dimension, ["dimensions", position]));
  });
  if (!ids.has(table.periodDimension)) {
    issues.push(issue("table.period-dimension-unknown", ["periodDimension"]));
  }
  table.rows.forEach((row, position) => {
    const path = ["rows", position];
    const named = Object.keys(row.key);
    const unknown = named.filter((id) => !ids.has(id)).length;
    const missing = ids.size - (named.length - unknown);
    if (unknown + missing > 0) {
      issues.push(issue("table.key-mismatch", [...path, "key"], { missing, unknown }));
    }
    const code = valueProblem(row);
    if (code) issues.push(issue(code, [...path, "value"]));
  });
  if (issues.length === 0 && hasTooManyImpliedCells(table)) {
    issues.push(issue("table.too-many-implied-cells", ["dimensions"], { max: maxImpliedCells }));
  }
  return issues;
}

type Path = readonly (string | number)[];

function checkDimension(dimension: Dimension, path: Path): readonly Issue<TableIssueCode>[] {
  const issues: Issue<TableIssueCode>[] = [];
  dimension.breakdowns.forEach((breakdown, position) => {
    const labels = [breakdown.of, ...(breakdown.parts ?? []), ...breakdown.residual];
    if (new Set(labels).size < labels.length) {
      issues.push(issue("table.label-duplicate", [...path, "breakdowns", position]));
    }
  });
  if (dimension.breakdowns.filter(({ parts }) => parts === null).length > 1) {
    issues.push(issue("table.open-breakdowns", [...path, "breakdowns"]));
  }
  if (hasCycle(dimension)) issues.push(issue("table.breakdown-cycle", [...path, "breakdowns"]));
  return issues;
}

/** Whether some label is, through its parts and their parts, a part of itself. */
function hasCycle(dimension: Dimension): boolean {
  const above = new Map<string, Set<string>>();
  const below = new Map<string, Set<string>>();
  for (const { of, parts, residual } of dimension.breakdowns) {
    for (const part of [...(parts ?? []), ...residual]) {
      above.set(part, (above.get(part) ?? new Set()).add(of));
      below.set(of, (below.get(of) ?? new Set()).add(part));
    }
  }
  const settled = [...below.keys()].filter((label) => !above.has(label));
  for (const label of settled) {
    for (const part of below.get(label) ?? []) {
      const left = above.get(part);
      left?.delete(label);
      if (left?.size === 0) {
        above.delete(part);
        settled.push(part);
      }
    }
  }
  return above.size > 0;
}

function valueProblem({ value }: PublishedRow): TableIssueCode | null {
  const isCount = (n: number) => Number.isSafeInteger(n) && n >= 0;
  switch (value.kind) {
    case "count":
      return isCount(value.n) ? null : "table.count-invalid";
    case "suppressed":
      if (!isCount(value.min) || !(value.max === null || isCount(value.max))) {
        return "table.count-invalid";
      }
      return value.max !== null && value.max < value.min ? "table.suppression-reversed" : null;
    case "missing":
      return null;
    default:
      return value satisfies never;
  }
}
