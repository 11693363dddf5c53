import type { Basis } from "../basis/basis.ts";

/**
 * An array that holds at least one element.
 *
 * @category Result and Issue
 */
export type NonEmpty<T> = readonly [T, ...T[]];

/**
 * One problem in data that somebody supplied: what is wrong, and where.
 *
 * `code` is stable and meant for programs; text comes from a message table through `formatIssue`.
 * `path` leads from the root of the checked value to the problem: array positions and the names of known
 * fields. `params` holds ids, codes, limits and counts, never what a person wrote.
 *
 * @category Result and Issue
 */
export interface Issue<Code extends string = string> {
  readonly code: Code;
  readonly path: readonly (string | number)[];
  readonly params: Readonly<Record<string, string | number>>;
  readonly basis?: Basis;
}

/**
 * Either a value, or every reason why there is none.
 *
 * @category Result and Issue
 */
export type Result<T, I extends Issue = Issue> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: NonEmpty<I> };

/**
 * Wraps a value as a successful result.
 *
 * @example
 * ```ts
 * import { ok } from "@aht-jo/core";
 * ok(3); //=> { ok: true, value: 3 }
 * ```
 * @category Result and Issue
 */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/**
 * Wraps one or more issues as a failed result.
 *
 * @example
 * ```ts
 * import { fail, issue } from "@aht-jo/core";
 * fail(issue("date.malformed", ["submittedOn"])).ok; //=> false
 * ```
 * @category Result and Issue
 */
export function fail<I extends Issue>(
  ...issues: [I, ...I[]]
): { readonly ok: false; readonly issues: NonEmpty<I> } {
  return { ok: false, issues };
}

/**
 * Turns a finished check into a result: the value when no issue was found, every issue otherwise.
 *
 * @param issues - What the check found, possibly nothing.
 * @param value - Made only when there is no issue.
 * @example
 * ```ts
 * import { issue, resultOf } from "@aht-jo/core";
 * resultOf([], () => "kept"); //=> { ok: true, value: "kept" }
 * resultOf([issue("date.malformed", [0])], () => "kept").ok; //=> false
 * ```
 * @category Result and Issue
 */
export function resultOf<T, I extends Issue>(issues: readonly I[], value: () => T): Result<T, I> {
  const [first, ...rest] = issues;
  return first === undefined ? ok(value()) : { ok: false, issues: [first, ...rest] };
}

/**
 * Makes an issue.
 *
 * @param code - A stable code such as `date.malformed`.
 * @param path - Where, from the root of the checked value; empty means the value itself.
 * @param params - Ids, codes, limits and counts for the message.
 * @example
 * ```ts
 * import { issue } from "@aht-jo/core";
 * issue("number.range", ["activities", 0, "rate"], { min: 0, max: 100 });
 * //=> { code: "number.range", path: ["activities", 0, "rate"], params: { min: 0, max: 100 } }
 * ```
 * @category Result and Issue
 */
export function issue<Code extends string>(
  code: Code,
  path: readonly (string | number)[] = [],
  params: Readonly<Record<string, string | number>> = {},
): Issue<Code> {
  return { code, path, params };
}
