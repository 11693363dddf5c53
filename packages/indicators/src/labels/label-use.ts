import type { TableIndex } from "../reconcile/table-index.ts";

/** A label as it is used: how often, and in which cells of which tables. */
export interface LabelUse {
  readonly label: string;
  readonly rowsByTable: ReadonlyMap<TableIndex, readonly number[]>;
  readonly count: number;
}

/** The labels of one dimension over all tables, with those that are known to be right. */
export interface DimensionLabels {
  readonly dimension: string;
  readonly known: ReadonlySet<string>;
  readonly used: readonly LabelUse[];
}

/** Gathers the printed labels by dimension. Periods are left out: 2016 is no slip of 2017. */
export function labelsByDimension(
  indexes: readonly TableIndex[],
  spellings: Readonly<Record<string, readonly string[]>>,
): readonly DimensionLabels[] {
  const all = new Map<
    string,
    { known: Set<string>; used: Map<string, Map<TableIndex, number[]>> }
  >();
  for (const index of indexes) {
    index.table.dimensions.forEach((dimension, position) => {
      if (dimension.id === index.table.periodDimension) return;
      const entry = all.get(dimension.id) ?? { known: new Set(), used: new Map() };
      all.set(dimension.id, entry);
      if (dimension.total !== null) entry.known.add(dimension.total);
      for (const { of, parts, residual } of dimension.breakdowns) {
        for (const label of [of, ...(parts ?? []), ...residual]) entry.known.add(label);
      }
      for (const { labels, rows } of index.cells.values()) {
        if (rows.length === 0) continue;
        const label = labels[position] as string;
        const tables = entry.used.get(label) ?? new Map<TableIndex, number[]>();
        entry.used.set(label, tables);
        const found = tables.get(index) ?? [];
        tables.set(index, found);
        for (const { place } of rows) found.push(place.row);
      }
    });
  }
  return [...all].map(([dimension, { known, used }]) => {
    if (Object.hasOwn(spellings, dimension)) {
      for (const label of spellings[dimension] ?? []) known.add(label);
    }
    const uses = [...used].map(([label, rowsByTable]) => ({
      label,
      rowsByTable,
      count: [...rowsByTable.values()].reduce((sum, rows) => sum + rows.length, 0),
    }));
    return { dimension, known, used: uses };
  });
}
