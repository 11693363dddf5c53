/**
 * Schemas of the core types and the validator that others build on. This entry loads zod; the others do not.
 *
 * @module @aht-jo/core/schema
 */

export { firstIssues } from "../plain-data/first-issues.ts";
export { basisSchema } from "./basis-schema.ts";
export { checkedBy } from "./checked-by.ts";
export { civilDateSchema } from "./civil-date-schema.ts";
export { type CodedIssue, coded } from "./coded.ts";
export { exprSchema } from "./expr-schema.ts";
export { formOf } from "./form-of.ts";
export { integerSchema } from "./integer-schema.ts";
export { localizedSchema } from "./localized-schema.ts";
export { narrativeSchema } from "./narrative-schema.ts";
export { nonEmptyListSchema } from "./non-empty-list-schema.ts";
export { observationSchema } from "./observation-schema.ts";
export { exprLimits, parseExpr } from "./parse-expr.ts";
export { periodIdSchema } from "./period-id-schema.ts";
export { provisionSchema } from "./provision-schema.ts";
export { submissionLimits } from "./submission-limits.ts";
export { textSchema } from "./text-schema.ts";
export { validateWith } from "./validate-with.ts";
