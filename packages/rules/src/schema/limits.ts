import type { InputLimits } from "@aht-jo/core";
import { exprLimits } from "@aht-jo/core/schema";

/**
 * Limits for rule documents: the depth that expressions need inside a rule, 200,000 values, 5,000 entries per list,
 * 4,000 UTF-16 units per text.
 *
 * @category Schemas
 */
export const ruleSetLimits: InputLimits = {
  maxDepth: exprLimits.maxDepth + 3,
  maxNodes: 200_000,
  maxListLength: 5_000,
  maxTextLength: 4_000,
};

/**
 * Limits for one command: 8 levels, 10,000 values, 1,000 entries per list, 4,000 UTF-16 units per text.
 *
 * @category Schemas
 */
export const commandLimits: InputLimits = {
  maxDepth: 8,
  maxNodes: 10_000,
  maxListLength: 1_000,
  maxTextLength: 4_000,
};

/**
 * Limits for the events of a file: 8 levels, 2,000,000 values, 20,000 events, 4,000 UTF-16 units per text.
 *
 * @category Schemas
 */
export const eventLimits: InputLimits = {
  maxDepth: 8,
  maxNodes: 2_000_000,
  maxListLength: 20_000,
  maxTextLength: 4_000,
};

/**
 * Limits for the state of a file: 8 levels, 500,000 values, 10,000 entries per list, 4,000 UTF-16 units per text.
 *
 * @category Schemas
 */
export const fileStateLimits: InputLimits = {
  maxDepth: 8,
  maxNodes: 500_000,
  maxListLength: 10_000,
  maxTextLength: 4_000,
};
