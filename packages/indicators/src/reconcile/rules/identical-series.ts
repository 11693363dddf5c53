import type { Dimension } from "../../table/published-table.ts";
import { byCodeUnit } from "../by-code-unit.ts";
import type { Cell } from "../cell.ts";
import type { Finding, FindingPlace } from "../finding.ts";
import { placeOf } from "../place-of.ts";
import type { Rule } from "../rule.ts";
import { codeOf, sharedKey } from "../shared-key.ts";
import type { TableIndex } from "../table-index.ts";

/**
 * Two measures of one publisher that agree in every figure they share, over several of their
 * shared periods in a row.
 *
 * It may be so, or one series may have been copied into the other. A period counts only if at least one shared
 * figure is a number: two withheld cells look alike without being equal.
 */
export const identicalSeries: Rule = (indexes, { identicalPeriods }) => {
  const series = indexes.map((index) => ({ index, cells: cellsBySharedKey(index) }));
  return series.flatMap((a, position) =>
    series
      .slice(position + 1)
      .filter((b) => mayBeCopies(a.index, b.index))
      .flatMap((b) => compare(a, { b, identicalPeriods })),
  );
};

interface Series {
  readonly index: TableIndex;
  readonly cells: ReadonlyMap<string, Cell>;
}

function mayBeCopies({ table: a }: TableIndex, { table: b }: TableIndex): boolean {
  return a.publisher === b.publisher && a.counts.measure !== b.counts.measure;
}

function cellsBySharedKey(index: TableIndex): ReadonlyMap<string, Cell> {
  const printed = [...index.cells.values()].filter(({ rows }) => rows.length > 0);
  return new Map(printed.map((cell) => [JSON.stringify(sharedKey(cell, index.table)), cell]));
}

function compare(
  a: Series,
  { b, identicalPeriods }: { b: Series; identicalPeriods: number },
): readonly Finding[] {
  return [...sharedPeriods(a, b).values()].flatMap((periods) =>
    runs([...periods.values()])
      .filter((run) => run.length >= identicalPeriods)
      .map((run): Finding => {
        const [first, last] = [run[0] as SharedPeriod, run.at(-1) as SharedPeriod];
        const cells = run.flatMap((period) => period.cells);
        const others = run.flatMap((period) => period.others);
        return {
          rule: "identical-series",
          code: "identical-series.span",
          severity: "note",
          place: contextPlace(cells, a.index),
          related: [contextPlace(others, b.index)],
          params: {
            other: b.index.table.id,
            from: first.period,
            to: last.period,
            periods: run.length,
          },
        };
      }),
  );
}

/** The cells that two tables share in one period of one context, such as one country. */
interface SharedPeriod {
  readonly period: string;
  readonly cells: Cell[];
  readonly others: Cell[];
}

function sharedPeriods(
  a: Series,
  b: Series,
): ReadonlyMap<string, ReadonlyMap<string, SharedPeriod>> {
  const contexts = new Map<string, Map<string, SharedPeriod>>();
  for (const [key, cell] of a.cells) {
    const other = b.cells.get(key);
    if (other === undefined) continue;
    const context = JSON.stringify(contextOf(cell, a.index));
    const periods = contexts.get(context) ?? new Map<string, SharedPeriod>();
    contexts.set(context, periods);
    const period = periodOf(cell, a.index);
    const shared = periods.get(period) ?? { period, cells: [], others: [] };
    periods.set(period, shared);
    shared.cells.push(cell);
    shared.others.push(other);
  }
  return contexts;
}

/** The longest stretches of periods in which the cells are equal. */
function runs(periods: readonly SharedPeriod[]): readonly (readonly SharedPeriod[])[] {
  const found: SharedPeriod[][] = [[]];
  for (const period of [...periods].sort((a, b) => byCodeUnit(a.period, b.period))) {
    if (agrees(period)) found.at(-1)?.push(period);
    else found.push([]);
  }
  return found;
}

function agrees({ cells, others }: SharedPeriod): boolean {
  const values = (cell: Cell) => cell.rows.map(({ value }) => JSON.stringify(value)).join();
  return (
    cells.some(({ rows }) => rows.some(({ value }) => value.kind === "count")) &&
    cells.every((cell, position) => values(cell) === values(others[position] as Cell))
  );
}

function periodOf(cell: Cell, { table }: TableIndex): string {
  const position = table.dimensions.findIndex(({ id }) => id === table.periodDimension);
  return codeOf(table.dimensions[position] as Dimension, cell.labels[position] as string);
}

/** The labels of the dimensions that have no total, such as the country, apart from the period. */
function contextOf(cell: Cell, { table }: TableIndex): readonly (readonly [string, string])[] {
  return table.dimensions.flatMap(({ id, total }, position) =>
    total === null && id !== table.periodDimension
      ? [[id, cell.labels[position] as string] as const]
      : [],
  );
}

function contextPlace(cells: readonly Cell[], index: TableIndex): FindingPlace {
  const [first] = cells as [Cell];
  const { table, rows } = placeOf(first, { index, cells });
  return { table, key: Object.fromEntries(contextOf(first, index)), rows };
}
