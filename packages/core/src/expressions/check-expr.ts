import type { Issue } from "../result/result.ts";
import { type Declaration, type Declarations, declared } from "./declarations.ts";
import type { Expr, FactType } from "./expr.ts";
import type { ExprIssueCode } from "./expr-issue-code.ts";
import { maxExprDepth, maxExprNodes } from "./expr-size.ts";
import { declaredKind, eitherKind, type Kind, literalKind, plainKind } from "./kind.ts";
import {
  checkLimit,
  checkSet,
  checkSides,
  checkType,
  checkWhole,
  type Place,
  report,
} from "./kind-rules.ts";
import { valueOfType } from "./known-value.ts";
import { nameParam } from "./name-params.ts";

/**
 * Every type error of an expression, in one pass, each with its place.
 *
 * - `expr.unknown-fact`, `expr.unknown-param` - a name that is not declared. Names, paths and codes stand in the issue
 *   when they are written as names are; any other text of the expression is never repeated.
 * - `expr.type-mismatch` - an operand, or the whole, is not of the type that is needed.
 * - `expr.not-comparable` - two sides of different types, or sets of codes; `expr.no-order` - codes and yes or no have
 *   no smaller and larger.
 * - `expr.unknown-code` - a code outside the list it is compared with or must come from; `expr.no-common-code` - two
 *   lists that share no code, so that the sides can never be equal.
 * - `expr.bad-literal` - a constant that is not of its own type, or a length that is no whole number.
 * - `expr.hours-on-date` - a civil date has no time of day to add hours to.
 * - `expr.too-deep`, `expr.too-large` - beyond `maxExprDepth` or `maxExprNodes`; nothing deeper or later is looked at.
 *
 * @param expr - Of the right shape; `parseExpr` of `@aht-jo/core/schema` checks that too.
 * @param options - The declarations; the type the whole must have, as a declaration when its codes matter, or null for
 * any; and where the expression stands in what is being checked.
 * @returns Issues in reading order; none when the expression is well typed.
 * @example
 * ```ts
 * import { checkExpr, type Declarations, type Expr } from "@aht-jo/core/expressions";
 * const declarations: Declarations = { facts: { loans: { type: "int" } }, params: {} };
 * const loans: Expr = { op: "fact", path: "loans" };
 * checkExpr({ op: "not", arg: loans }, { declarations, expected: "bool" });
 * //=> [{ code: "expr.type-mismatch", path: ["arg"], params: { expected: "bool", found: "int" } }]
 * checkExpr({ op: "known", arg: loans }, { declarations, expected: "bool" }); //=> []
 * ```
 * @category Expressions
 */
export function checkExpr(
  expr: Expr,
  options: {
    readonly declarations: Declarations;
    readonly expected: FactType | Declaration | null;
    readonly path?: readonly (string | number)[];
  },
): readonly Issue<ExprIssueCode>[] {
  const { declarations, expected, path = [] } = options;
  const found: Issue<ExprIssueCode>[] = [];
  const place: Place = { path, declarations, found };
  const kind = kindOf(expr, { ...place, depth: 1, count: { nodes: 0 } });
  if (kind !== null && expected !== null) {
    const wanted = typeof expected === "string" ? plainKind(expected) : declaredKind(expected);
    checkWhole(kind, { wanted, place });
  }
  return found;
}

/** Where the walk is, how deep, and how many nodes it has seen. */
interface Step extends Place {
  readonly depth: number;
  readonly count: { nodes: number };
}

/** The kind of an expression; null where an issue leaves it open, so that no second issue follows from the first. */
function kindOf(expr: Expr, step: Step): Kind | null {
  const { path, declarations, depth, count } = step;
  count.nodes += 1;
  if (count.nodes > maxExprNodes) {
    if (count.nodes === maxExprNodes + 1)
      report(step, "expr.too-large", { params: { max: maxExprNodes } });
    return null;
  }
  if (depth > maxExprDepth) {
    report(step, "expr.too-deep", { params: { max: maxExprDepth } });
    return null;
  }
  const into = (...field: Place["path"]): Step => ({
    ...step,
    path: [...path, ...field],
    depth: depth + 1,
  });
  const operand = (part: Expr, place: Step, ...types: readonly FactType[]): Kind | null => {
    const kind = kindOf(part, place);
    if (kind !== null) checkType(kind, { types, place });
    return kind;
  };
  switch (expr.op) {
    case "lit":
      if (expr.value !== null && valueOfType(expr.value, expr.type) === null)
        report(step, "expr.bad-literal", { field: ["value"], params: { expected: expr.type } });
      return literalKind(expr, path);
    case "fact": {
      const declaration = declared(declarations.facts, expr.path);
      if (declaration === null)
        report(step, "expr.unknown-fact", {
          field: ["path"],
          params: nameParam("fact", expr.path),
        });
      return declaration && declaredKind(declaration);
    }
    case "param": {
      const declaration = declared(declarations.params, expr.name);
      if (declaration === null)
        report(step, "expr.unknown-param", {
          field: ["name"],
          params: nameParam("name", expr.name),
        });
      return declaration && declaredKind(declaration);
    }
    case "and":
    case "or":
      for (const [n, arg] of expr.args.entries()) operand(arg, into("args", n), "bool");
      return plainKind("bool");
    case "not":
      operand(expr.arg, into("arg"), "bool");
      return plainKind("bool");
    case "known":
      kindOf(expr.arg, into("arg"));
      return plainKind("bool");
    case "eq":
    case "ne":
    case "lt":
    case "le":
    case "gt":
    case "ge": {
      const left = kindOf(expr.left, into("left"));
      const right = kindOf(expr.right, into("right"));
      if (left !== null && right !== null) checkSides(expr.op, { left, right, place: step });
      return plainKind("bool");
    }
    case "in": {
      const arg = operand(expr.arg, into("arg"), "code", "codes");
      if (arg !== null) checkSet(arg, { set: expr.set, place: step });
      return plainKind("bool");
    }
    case "if": {
      operand(expr.cond, into("cond"), "bool");
      const yes = kindOf(expr.then, into("then"));
      const no = kindOf(expr.else, into("else"));
      if (yes === null || no === null) return null;
      checkType(no, { types: [yes.type], place: into("else") });
      return yes.type === no.type ? eitherKind(yes, no) : null;
    }
    case "addLimit":
      operand(expr.date, into("date"), "date");
      checkLimit(expr.limit, step);
      return plainKind("date");
    case "daysBetween":
      operand(expr.from, into("from"), "date");
      operand(expr.to, into("to"), "date");
      return plainKind("int");
  }
}
