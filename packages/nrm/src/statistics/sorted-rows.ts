import { canonicalJson } from "@aht-jo/core";

/** Rows by their content alone, so that their order says nothing of the files they came from. */
export function sortedRows<R extends object>(rows: readonly R[]): readonly R[] {
  return rows
    .map((row) => ({ row, text: canonicalJson(row) }))
    .sort((a, b) => (a.text === b.text ? 0 : a.text < b.text ? -1 : 1))
    .map(({ row }) => row);
}
