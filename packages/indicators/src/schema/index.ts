/**
 * Checks of tables that come from outside. This entry loads zod; the main entry does not.
 *
 * @module @aht-jo/indicators/schema
 */

export { publishedTableSchema } from "./published-table-schema.ts";
export { validatePublishedTable } from "./validate-published-table.ts";
