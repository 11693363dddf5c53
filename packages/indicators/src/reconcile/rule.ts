import type { Finding } from "./finding.ts";
import type { ReconcileOptions } from "./reconcile-options.ts";
import type { TableIndex } from "./table-index.ts";

/** One check over all tables. The indexes are in the order of the table ids. */
export type Rule = (
  indexes: readonly TableIndex[],
  options: ReconcileOptions,
) => readonly Finding[];

/** A rule that looks at one table at a time. */
export function perTable(check: (index: TableIndex) => readonly Finding[]): Rule {
  return (indexes) => indexes.flatMap(check);
}
