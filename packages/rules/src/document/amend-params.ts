import type { Basis, CivilDate, NonEmpty, Result, Source } from "@aht-jo/core";
import { compile } from "./compile.ts";
import type { ParamRule, Rule } from "./rule.ts";
import type { RuleSet } from "./rule-set.ts";
import type { RuleSetDoc } from "./rule-set-doc.ts";
import type { Shape } from "./shape.ts";

/**
 * A value for a parameter and what it rests on.
 *
 * @category Rule documents
 */
export interface ParamValue {
  readonly value: number | string;
  readonly basis: NonEmpty<Basis>;
}

/**
 * The next version of a rule set, in which parameters have other values from a day on: your own time limits.
 *
 * The values before end on that day, so what began earlier is judged as it was; values that would begin on it or later
 * are replaced. The new version names the one before in `supersedes`, and goes through every check of `compile`.
 *
 * @param rules - The version to start from.
 * @param change - The version number and day of publication of the next one; the day `from` which the values count;
 * each value by the name of its parameter; and the `sources` its bases cite, where the document does not have them yet.
 * @returns The next version, or every issue of it: an unknown parameter, a value of another type, a source that is not
 * listed.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { amendParams, compile, type RuleSetDoc } from "@aht-jo/rules";
 * const title = { en: "the days of a loan", ar: "مدة الإعارة بالأيام" };
 * const basis = [{ kind: "sourced", provision: { work: "house", pinpoint: "1", reading: "primary" } }] as const;
 * const doc: RuleSetDoc = {
 *   schema: "rules/1", id: "desk", version: "1.0.0", title, published: civilDate("2025-01-01"),
 *   sources: [{ id: "house", title, publisher: title, publishedOn: "2025", language: "en+ar", address: null }],
 *   calendars: {}, expressionCalendar: null, roles: {}, tracks: {}, commands: {}, facts: {}, scopes: {},
 *   params: { loanDays: { title, type: "int" } },
 *   rules: [{
 *     kind: "param", id: "loan-days", name: "loanDays", value: 14, title, basis,
 *     inForce: { from: civilDate("2025-01-01"), anchor: "event" },
 *   }],
 * };
 * const compiled = compile(doc);
 * const next = compiled.ok && amendParams(compiled.value, {
 *   version: "1.1.0",
 *   published: civilDate("2026-05-10"),
 *   from: civilDate("2026-07-01"),
 *   values: { loanDays: { value: 21, basis } },
 * });
 * next && next.ok && next.value.doc.rules.map(({ id }) => id);
 * //=> ["loan-days", "loan-days.2026-07-01"]
 * ```
 * @category Rule documents
 */
export function amendParams<S extends Shape>(
  rules: RuleSet<S>,
  change: {
    readonly version: string;
    readonly published: CivilDate;
    readonly from: CivilDate;
    readonly values: Readonly<Record<string, ParamValue>>;
    readonly sources?: readonly Source[];
  },
): Result<RuleSet<S>> {
  const { doc, hash } = rules;
  const { version, published, from, values, sources = [] } = change;
  const amended = (rule: Rule): rule is ParamRule =>
    rule.kind === "param" && Object.hasOwn(values, rule.name);
  return compile<S>({
    ...doc,
    version,
    published,
    supersedes: hash,
    sources: [...doc.sources, ...sources],
    rules: [
      ...doc.rules.flatMap((rule): readonly Rule[] =>
        amended(rule) ? endedOn(from, rule) : [rule],
      ),
      ...Object.entries(values).map(([name, given]) => successor({ ...given, name, from }, doc)),
    ],
  });
}

/** What is left of a value before a day: all of it, its first part, or nothing. */
function endedOn(day: CivilDate, rule: ParamRule): readonly ParamRule[] {
  const { from, to } = rule.inForce;
  if (from >= day) return [];
  return to !== undefined && to <= day
    ? [rule]
    : [{ ...rule, inForce: { ...rule.inForce, to: day } }];
}

/** The new value, which is chosen by the same day as the one before it. */
function successor(
  given: ParamValue & { readonly name: string; readonly from: CivilDate },
  doc: RuleSetDoc,
): ParamRule {
  const { name, value, basis, from } = given;
  const before = doc.rules.findLast((rule) => rule.kind === "param" && rule.name === name);
  return {
    kind: "param",
    id: `${before?.id ?? name}.${from}`,
    name,
    value,
    title: doc.params[name]?.title ?? { en: name, ar: name },
    basis,
    inForce: { from, anchor: before?.inForce.anchor ?? "event" },
  };
}
