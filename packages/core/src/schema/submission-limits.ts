import type { InputLimits } from "../plain-data/input-limits.ts";

/**
 * Limits for plans, amendments and submissions of agencies: 32 levels, 200,000 values, 10,000 entries per list,
 * 20,000 characters per text.
 *
 * Jordan's whole plan needs a tenth of them. They are named here and passed by the caller, never applied in silence.
 *
 * @category Schemas
 */
export const submissionLimits: InputLimits = {
  maxDepth: 32,
  maxNodes: 200_000,
  maxListLength: 10_000,
  maxTextLength: 20_000,
};
