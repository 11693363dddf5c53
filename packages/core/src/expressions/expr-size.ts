/**
 * The most levels of operators inside one another that `checkExpr` accepts, the outermost included.
 *
 * Every function of this entry walks an expression by recursion; below this depth none can exhaust the stack.
 *
 * @category Expressions
 */
export const maxExprDepth = 64;

/**
 * The most operators, facts, parameters and constants that `checkExpr` accepts in one expression.
 *
 * @category Expressions
 */
export const maxExprNodes = 5_000;
