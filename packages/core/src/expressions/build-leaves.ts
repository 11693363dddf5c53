import type { CivilDate } from "../civil-date/civil-date.ts";
import type { FactType } from "./expr.ts";
import { type Typed, type TypedParam, typed } from "./typed-expr.ts";

/**
 * A yes-or-no fact by its path.
 *
 * @example
 * ```ts
 * import { boolFact } from "@aht-jo/core/expressions";
 * boolFact("isMember"); //=> { op: "fact", path: "isMember" }
 * ```
 * @category Building expressions
 */
export function boolFact(path: string): Typed<"bool"> {
  return typed({ op: "fact", path });
}

/**
 * A whole-number fact by its path.
 *
 * @example
 * ```ts
 * import { intFact } from "@aht-jo/core/expressions";
 * intFact("loans"); //=> { op: "fact", path: "loans" }
 * ```
 * @category Building expressions
 */
export function intFact(path: string): Typed<"int"> {
  return typed({ op: "fact", path });
}

/**
 * A date fact by its path.
 *
 * @example
 * ```ts
 * import { dateFact } from "@aht-jo/core/expressions";
 * dateFact("lentOn"); //=> { op: "fact", path: "lentOn" }
 * ```
 * @category Building expressions
 */
export function dateFact(path: string): Typed<"date"> {
  return typed({ op: "fact", path });
}

/**
 * A fact that holds one code of a list, by its path. The codes are named as a union of literals.
 *
 * @example
 * ```ts
 * import { codeFact, eq } from "@aht-jo/core/expressions";
 * const kind = codeFact<"student" | "teacher">("memberKind");
 * eq(kind, "student").op; //=> "eq"
 * ```
 * @category Building expressions
 */
export function codeFact<C extends string>(path: string): Typed<"code", C> {
  return typed({ op: "fact", path });
}

/**
 * A fact that holds a set of codes, by its path. The codes are named as a union of literals.
 *
 * @example
 * ```ts
 * import { codesFact, isIn } from "@aht-jo/core/expressions";
 * const topics = codesFact<"history" | "law">("topics");
 * isIn(topics, ["law"]).op; //=> "in"
 * ```
 * @category Building expressions
 */
export function codesFact<C extends string>(path: string): Typed<"codes", C> {
  return typed({ op: "fact", path });
}

/**
 * A whole-number parameter by its name: a comparison or a time limit can take it.
 *
 * @example
 * ```ts
 * import { intParam } from "@aht-jo/core/expressions";
 * intParam("maxLoans"); //=> { op: "param", name: "maxLoans" }
 * ```
 * @category Building expressions
 */
export function intParam(name: string): TypedParam<"int"> {
  return param(name);
}

/**
 * A date parameter by its name.
 *
 * @example
 * ```ts
 * import { dateParam } from "@aht-jo/core/expressions";
 * dateParam("seasonStart"); //=> { op: "param", name: "seasonStart" }
 * ```
 * @category Building expressions
 */
export function dateParam(name: string): TypedParam<"date"> {
  return param(name);
}

/** A parameter of any type. */
export function param<T extends FactType, C extends string>(name: string): TypedParam<T, C> {
  return typed<T, C>({ op: "param", name }) as TypedParam<T, C>;
}

/**
 * A constant yes or no: a guard that always holds, or never.
 *
 * @example
 * ```ts
 * import { bool } from "@aht-jo/core/expressions";
 * bool(true); //=> { op: "lit", type: "bool", value: true }
 * ```
 * @category Building expressions
 */
export function bool(value: boolean): Typed<"bool"> {
  return typed({ op: "lit", type: "bool", value });
}

/**
 * A constant whole number. A fraction compiles, and is refused by `checkExpr`.
 *
 * @example
 * ```ts
 * import { int } from "@aht-jo/core/expressions";
 * int(5); //=> { op: "lit", type: "int", value: 5 }
 * ```
 * @category Building expressions
 */
export function int(value: number): Typed<"int"> {
  return typed({ op: "lit", type: "int", value });
}

/**
 * A constant date.
 *
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { date } from "@aht-jo/core/expressions";
 * date(civilDate("2025-03-14")); //=> { op: "lit", type: "date", value: "2025-03-14" }
 * ```
 * @category Building expressions
 */
export function date(value: CivilDate): Typed<"date"> {
  return typed({ op: "lit", type: "date", value });
}

/**
 * A constant code.
 *
 * @example
 * ```ts
 * import { code } from "@aht-jo/core/expressions";
 * code("student"); //=> { op: "lit", type: "code", value: "student" }
 * ```
 * @category Building expressions
 */
export function code<const C extends string>(value: C): Typed<"code", C> {
  return typed({ op: "lit", type: "code", value });
}

/**
 * A constant set of codes.
 *
 * @example
 * ```ts
 * import { codes } from "@aht-jo/core/expressions";
 * codes(["history", "law"]); //=> { op: "lit", type: "codes", value: ["history", "law"] }
 * ```
 * @category Building expressions
 */
export function codes<const C extends string>(value: readonly C[]): Typed<"codes", C> {
  return typed({ op: "lit", type: "codes", value });
}

/**
 * A value of a type that nobody knows.
 *
 * @example
 * ```ts
 * import { unknownOf } from "@aht-jo/core/expressions";
 * unknownOf("date"); //=> { op: "lit", type: "date", value: null }
 * ```
 * @category Building expressions
 */
export function unknownOf<T extends FactType>(type: T): Typed<T, never> {
  return typed({ op: "lit", type, value: null });
}
