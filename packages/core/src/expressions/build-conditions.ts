import type { NonEmpty } from "../result/result.ts";
import type { FactType } from "./expr.ts";
import { type Typed, typed } from "./typed-expr.ts";

/**
 * True when all hold, false when one is false, else unknown.
 *
 * @example
 * ```ts
 * import { and, boolFact, interpret } from "@aht-jo/core/expressions";
 * const both = and(boolFact("a"), boolFact("b"));
 * interpret(both, { fact: (path) => (path === "a" ? false : null), params: {}, calendar: null }); //=> false
 * interpret(both, { fact: (path) => (path === "a" ? true : null), params: {}, calendar: null }); //=> null
 * ```
 * @category Building expressions
 */
export function and(...args: NonEmpty<Typed<"bool">>): Typed<"bool"> {
  return typed({ op: "and", args });
}

/**
 * True when one holds, false when all are false, else unknown.
 *
 * @example
 * ```ts
 * import { boolFact, interpret, or } from "@aht-jo/core/expressions";
 * const either = or(boolFact("a"), boolFact("b"));
 * interpret(either, { fact: (path) => (path === "a" ? true : null), params: {}, calendar: null }); //=> true
 * interpret(either, { fact: (path) => (path === "a" ? false : null), params: {}, calendar: null }); //=> null
 * ```
 * @category Building expressions
 */
export function or(...args: NonEmpty<Typed<"bool">>): Typed<"bool"> {
  return typed({ op: "or", args });
}

/**
 * True when the other is false, false when it is true; unknown stays unknown.
 *
 * @example
 * ```ts
 * import { boolFact, interpret, not } from "@aht-jo/core/expressions";
 * interpret(not(boolFact("isBlocked")), { fact: () => null, params: {}, calendar: null }); //=> null
 * ```
 * @category Building expressions
 */
export function not(arg: Typed<"bool">): Typed<"bool"> {
  return typed({ op: "not", arg });
}

/**
 * True when the value is known, whatever it is; otherwise false. It is never unknown.
 *
 * @example
 * ```ts
 * import { boolFact, interpret, known } from "@aht-jo/core/expressions";
 * interpret(known(boolFact("isBlocked")), { fact: () => false, params: {}, calendar: null }); //=> true
 * interpret(known(boolFact("isBlocked")), { fact: () => null, params: {}, calendar: null }); //=> false
 * ```
 * @category Building expressions
 */
export function known(arg: Typed): Typed<"bool"> {
  return typed({ op: "known", arg });
}

/**
 * True when a code is one of the listed ones, or when at least one code of a set is. Unknown while the value is.
 *
 * @example
 * ```ts
 * import { codeFact, interpret, isIn } from "@aht-jo/core/expressions";
 * const kind = codeFact<"student" | "teacher" | "guest">("memberKind");
 * interpret(isIn(kind, ["student", "teacher"]), { fact: () => "guest", params: {}, calendar: null }); //=> false
 * ```
 * @category Building expressions
 */
export function isIn<C extends string>(
  arg: Typed<"code", C> | Typed<"codes", C>,
  set: readonly NoInfer<C>[],
): Typed<"bool"> {
  return typed({ op: "in", arg, set });
}

/**
 * One of two values, by a condition; unknown while the condition is.
 *
 * @param options - The value when the condition holds, and when it does not; both of one type.
 * @example
 * ```ts
 * import { boolFact, ifElse, int, interpret } from "@aht-jo/core/expressions";
 * const mostLoans = ifElse(boolFact("isTeacher"), { yes: int(20), no: int(5) });
 * interpret(mostLoans, { fact: () => true, params: {}, calendar: null }); //=> 20
 * interpret(mostLoans, { fact: () => null, params: {}, calendar: null }); //=> null
 * ```
 * @category Building expressions
 */
export function ifElse<T extends FactType, C extends string, D extends string>(
  cond: Typed<"bool">,
  options: { readonly yes: Typed<T, C>; readonly no: Typed<NoInfer<T>, D> },
): Typed<T, C | D> {
  const { yes, no } = options;
  // biome-ignore lint/suspicious/noThenProperty: it holds an expression, never a function, so nothing awaits it.
  return typed({ op: "if", cond, then: yes, else: no });
}
