import { param } from "./build-leaves.ts";
import type { Declaration } from "./declarations.ts";
import { type Typed, type TypedParam, typed } from "./typed-expr.ts";

/**
 * The codes a declaration allows, as a union when it is a literal.
 *
 * @category Building expressions
 */
export type CodesOf<D extends Declaration> = D extends { readonly codes: readonly (infer C)[] }
  ? C & string
  : string;

/**
 * A typed fact for every declaration, under its path.
 *
 * @category Building expressions
 */
export type FactsOf<D extends Readonly<Record<string, Declaration>>> = {
  readonly [P in keyof D]: Typed<D[P]["type"], CodesOf<D[P]>>;
};

/**
 * A typed parameter for every declaration, under its name.
 *
 * @category Building expressions
 */
export type ParamsOf<D extends Readonly<Record<string, Declaration>>> = {
  readonly [P in keyof D]: TypedParam<D[P]["type"], CodesOf<D[P]>>;
};

/**
 * Facts to build expressions with, from their declarations: an unknown path, a code outside the list and a comparison
 * of different types do not compile.
 *
 * @example
 * ```ts
 * import { and, eq, factsOf, lt } from "@aht-jo/core/expressions";
 * const fact = factsOf({
 *   loans: { type: "int" },
 *   memberKind: { type: "code", codes: ["student", "teacher"] },
 * });
 * and(lt(fact.loans, 5), eq(fact.memberKind, "student")).op; //=> "and"
 * fact.loans; //=> { op: "fact", path: "loans" }
 * ```
 * @category Building expressions
 */
export function factsOf<const D extends Readonly<Record<string, Declaration>>>(
  declarations: D,
): FactsOf<D> {
  const facts = Object.keys(declarations).map((path) => [path, typed({ op: "fact", path })]);
  return Object.fromEntries(facts) as FactsOf<D>;
}

/**
 * Parameters to build expressions with, from their declarations; what `factsOf` is for facts.
 *
 * @example
 * ```ts
 * import { addLimit, dateFact, paramsOf } from "@aht-jo/core/expressions";
 * const param = paramsOf({ loanWeeks: { type: "int" } });
 * const due = addLimit(dateFact("lentOn"), { n: param.loanWeeks, unit: "weeks", monthEnd: "clip" });
 * due.op; //=> "addLimit"
 * ```
 * @category Building expressions
 */
export function paramsOf<const D extends Readonly<Record<string, Declaration>>>(
  declarations: D,
): ParamsOf<D> {
  const params = Object.keys(declarations).map((name) => [name, param(name)]);
  return Object.fromEntries(params) as ParamsOf<D>;
}
