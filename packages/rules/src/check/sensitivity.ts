import type { RuleSet } from "../document/rule-set.ts";
import type { RuleSetDoc } from "../document/rule-set-doc.ts";
import { compiledBy } from "../kernel/compiled.ts";
import { type CheckLimits, reportOf } from "./check.ts";
import { checkProperties } from "./check-properties.ts";
import type { PropertyResult } from "./check-report.ts";
import { goalOf } from "./goal.ts";
import { type Prepared, prepare } from "./model/prepare.ts";
import { unlessTooLarge } from "./model/too-large.ts";
import { makesSure, type WithoutRule, withoutRule } from "./model/without-rule.ts";
import { conditionsIn, type Property } from "./property.ts";

/**
 * Whether a property that holds still does when an assumed rule is dropped; null when the search was cut short.
 *
 * @category Checking
 */
export interface SensitivityRow {
  readonly property: string;
  readonly rule: string;
  readonly holds: boolean | null;
}

/**
 * The steps that rest on an assumed rule: the commands that somebody can come to use, and nobody ever can without it.
 *
 * @category Checking
 */
export interface ReachRow {
  readonly rule: string;
  readonly commands: readonly string[];
}

/**
 * What rests on assumptions. `results` are those of the rule set as it is. `rows` has a row for each property that holds
 * and each assumed rule that has a part in it; an assumed rule that is not listed for a property cannot matter to it.
 * `reach` lists the rules without which some command is out of reach. `complete` says whether every search was.
 *
 * @category Checking
 */
export interface SensitivityReport {
  readonly complete: boolean;
  readonly results: readonly PropertyResult[];
  readonly rows: readonly SensitivityRow[];
  readonly reach: readonly ReachRow[];
}

/**
 * Drops one assumed rule after the other and says which properties then no longer hold, and which commands nobody can
 * use any more: so the questions behind the assumptions can be put in order.
 *
 * A rule is assumed when part of its basis is. It is dropped alone: what was an exception to it then stands by itself,
 * and a fact whose only definition it was may be anything.
 *
 * What the rule has no part in is not searched again; nor is what a search could only confirm: fewer ways never break a
 * promise that something does not happen, more ways never one that something can.
 *
 * @param rules - From `compile`.
 * @param options - As for `check`. `of` names the rules to drop, all assumed ones unless given. `reach: "skip"` leaves
 * out the commands. `progress` is told of each rule before it is dropped.
 * @throws {RulesError} rule-set.not-compiled - when `compile` did not make the rule set.
 * @throws {RulesError} property.malformed - when the property at position `at` names what the rule set does not declare.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { compile, type RuleSetDoc } from "@aht-jo/rules";
 * import { sensitivity } from "@aht-jo/rules/check";
 * const title = { en: "Nothing yet", ar: "لا شيء بعد" };
 * const doc: RuleSetDoc = {
 *   schema: "rules/1", id: "empty", version: "1.0.0", title, published: civilDate("2025-01-01"), sources: [],
 *   calendars: {}, expressionCalendar: null, roles: {}, tracks: {}, commands: {}, facts: {}, params: {}, scopes: {},
 *   rules: [],
 * };
 * const compiled = compile(doc);
 * const limits = { on: civilDate("2025-03-02"), instances: 1, maxStates: 1000, opening: "unknown" } as const;
 * compiled.ok && sensitivity(compiled.value, { ...limits, properties: [] }).rows; //=> []
 * ```
 * @category Checking
 */
export function sensitivity(
  rules: RuleSet,
  options: Omit<CheckLimits, "coverage" | "only"> & {
    readonly properties: readonly Property[];
    readonly of?: readonly string[];
    readonly reach?: "skip";
    readonly progress?: (rule: string) => void;
  },
): SensitivityReport {
  const { doc } = compiledBy(rules);
  const { properties, of } = options;
  checkProperties(doc, properties);
  const limits = { ...options, coverage: "skip" } as const;
  const asked = [...properties, ...(options.reach === "skip" ? [] : offersIn(doc))];
  const whole = preparedFor(doc, options);
  const before = reportOf(whole, { ...limits, properties: asked });
  let { complete } = before;
  const rows: SensitivityRow[] = [];
  const reach: ReachRow[] = [];
  for (const rule of assumedRules(doc)) {
    if (of !== undefined && !of.includes(rule)) continue;
    const concerned = asked.filter((_, at) => {
      const result = before.results[at];
      return result?.holds === true && result.rules.includes(rule);
    });
    if (concerned.length === 0) continue;
    options.progress?.(rule);
    const left = withoutRule(whole, { doc, rule });
    const open = concerned.filter((one) => left === null || !isSafe(one, { whole, left }));
    const rest = { ...doc, rules: doc.rules.filter(({ id }) => id !== rule) };
    const prepared = left?.prepared ?? preparedFor(rest, options);
    const after = reportOf(prepared, { ...limits, properties: open });
    complete &&= after.complete;
    const answer = new Map(open.map((one, at) => [one, after.results[at]?.holds ?? null]));
    const commands: string[] = [];
    for (const one of concerned) {
      const holds = answer.has(one) ? (answer.get(one) ?? null) : true;
      if (properties.includes(one)) rows.push({ property: one.name, rule, holds });
      else if (holds === false) commands.push(one.name);
    }
    if (commands.length > 0) reach.push({ rule, commands });
  }
  return { complete, results: before.results.slice(0, properties.length), rows, reach };
}

/** For each command the promise that somebody can come to use it. */
function offersIn(doc: RuleSetDoc): readonly Property[] {
  return Object.keys(doc.commands).map((command) => ({
    name: command,
    kind: "canReach",
    to: { offers: command },
  }));
}

/** Whether a property that holds is sure to hold also without the rule, for what that can do to it at all. */
function isSafe(
  property: Property,
  { whole, left }: { readonly whole: Prepared; readonly left: WithoutRule },
): boolean {
  const { diagrams } = whole;
  const [was, is] = [whole.model, left.prepared.model].map((model) =>
    unlessTooLarge(() => goalOf(model, property)),
  );
  if (was?.kind === "avoid" && is?.kind === "avoid")
    return (
      is.bad.every((bad) => diagrams.of(bad) === 0) ||
      (is.bad.every((bad, at) => makesSure(bad, { of: was.bad[at] ?? false, diagrams })) &&
        left.onlyCloses())
    );
  if (was?.kind === "reach" && is?.kind === "reach")
    return (
      left.onlyOpens() &&
      was.good.every((good, at) => makesSure(good, { of: is.good[at] ?? false, diagrams }))
    );
  return false;
}

function preparedFor(
  doc: RuleSetDoc,
  { on, instances, properties }: CheckLimits & { readonly properties: readonly Property[] },
): Prepared {
  return prepare([doc], {
    on,
    instances,
    conditions: properties.flatMap(conditionsIn),
  })[0] as Prepared;
}

function assumedRules(doc: RuleSetDoc): readonly string[] {
  return doc.rules
    .filter(({ basis }) => basis.some(({ kind }) => kind === "assumed"))
    .map(({ id }) => id);
}
