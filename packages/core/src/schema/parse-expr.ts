import { checkExpr } from "../expressions/check-expr.ts";
import type { Declaration, Declarations } from "../expressions/declarations.ts";
import type { Expr, FactType } from "../expressions/expr.ts";
import { maxExprDepth, maxExprNodes } from "../expressions/expr-size.ts";
import type { InputLimits } from "../plain-data/input-limits.ts";
import { type Result, resultOf } from "../result/result.ts";
import { exprSchema } from "./expr-schema.ts";
import { validateWith } from "./validate-with.ts";

/**
 * Limits under which every expression fits that `checkExpr` accepts: two containers for each level, ten values for each
 * node, names and codes of up to 500 characters.
 *
 * @category Schemas
 */
export const exprLimits: InputLimits = {
  maxDepth: 2 * maxExprDepth + 2,
  maxNodes: 10 * maxExprNodes,
  maxListLength: maxExprNodes,
  maxTextLength: 500,
};

/**
 * Reads an expression that comes from outside, whatever it is: first its shape, then its names and types. It never
 * throws.
 *
 * @param input - Anything; it is not changed, and the expression shares nothing with it.
 * @param options - The declarations; the type the whole must have, or null for any; and the path at which the input
 * stands, empty when it is the whole document.
 * @returns The expression, or every issue of the first check that failed.
 * @example
 * ```ts
 * import { interpret } from "@aht-jo/core/expressions";
 * import { parseExpr } from "@aht-jo/core/schema";
 * const declarations = { facts: { isMember: { type: "bool" } }, params: {} } as const;
 * const parsed = parseExpr(JSON.parse('{ "op": "not", "arg": { "op": "fact", "path": "isMember" } }'), {
 *   declarations,
 *   expected: "bool",
 * });
 * parsed.ok && interpret(parsed.value, { fact: () => false, params: {}, calendar: null }); //=> true
 * const refused = parseExpr({ op: "fact", path: "isMembr" }, { declarations, expected: "bool" });
 * refused.ok ? [] : refused.issues; //=> [{ code: "expr.unknown-fact", path: ["path"], params: { fact: "isMembr" } }]
 * ```
 * @category Schemas
 */
export function parseExpr(
  input: unknown,
  options: {
    readonly declarations: Declarations;
    readonly expected: FactType | Declaration | null;
    readonly path?: readonly (string | number)[];
  },
): Result<Expr> {
  const { declarations, expected, path = [] } = options;
  const read = validateWith(exprSchema, { value: input, limits: exprLimits, path });
  if (!read.ok) return read;
  const issues = checkExpr(read.value, { declarations, expected, path });
  return resultOf(issues, () => read.value);
}
