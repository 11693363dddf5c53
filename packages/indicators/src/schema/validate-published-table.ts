import type { Result } from "@aht-jo/core";
import { validateWith } from "@aht-jo/core/schema";
import type { PublishedTable } from "../table/published-table.ts";
import { publishedTableSchema } from "./published-table-schema.ts";

/** Room for 100,000 rows of some dozen dimensions. */
const limits = {
  maxDepth: 16,
  maxNodes: 2_000_000,
  maxListLength: 100_000,
  maxTextLength: 2_000,
};

/**
 * Turns unknown data into a published table, or says everything that is wrong with it.
 *
 * @returns The table, or located issues; no value from the data appears in them.
 * @example
 * ```ts
 * import { usTipReportTable } from "@aht-jo/indicators/published";
 * import { validatePublishedTable } from "@aht-jo/indicators/schema";
 * validatePublishedTable(usTipReportTable).ok; //=> true
 * validatePublishedTable({ ...usTipReportTable, periodDimension: "month" });
 * //=> { ok: false, issues: [{ code: "table.period-dimension-unknown", path: ["periodDimension"], params: {} }] }
 * ```
 * @category Schemas
 */
export function validatePublishedTable(value: unknown): Result<PublishedTable> {
  return validateWith(publishedTableSchema, { value, limits });
}
