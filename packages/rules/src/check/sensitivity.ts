import type { RuleSet } from "../document/rule-set.ts";
import type { RuleSetDoc } from "../document/rule-set-doc.ts";
import { compiledBy } from "../kernel/compiled.ts";
import { type CheckLimits, reportOf } from "./check.ts";
import { checkProperties } from "./check-properties.ts";
import type { PropertyResult } from "./check-report.ts";
import { type Prepared, prepare } from "./model/prepare.ts";
import { sliceOf } from "./model/slice.ts";
import { openings } from "./openings.ts";
import { conditionsIn, type Property } from "./property.ts";
import { explore } from "./search/explore.ts";
import { graphOf } from "./search/graph.ts";

/**
 * Whether a property still holds when an assumed rule is dropped; null when the search was cut short.
 *
 * @category Checking
 */
export interface SensitivityRow {
  readonly property: string;
  readonly rule: string;
  readonly holds: boolean | null;
}

/**
 * How much of what can happen rests on an assumed rule: the number of ways from one situation to another, with the rule
 * and without it. Without a permission there are fewer, without a prohibition more. Null when there are too many.
 *
 * @category Checking
 */
export interface ReachRow {
  readonly rule: string;
  readonly edges: number | null;
  readonly without: number | null;
}

/**
 * What rests on assumptions. `results` are those of the rule set as it is. `rows` has a row for each property and each
 * assumed rule in its cone; an assumed rule that is not listed for a property cannot matter to it. `complete` says
 * whether every search was.
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
 * Drops one assumed rule after the other and says which properties then no longer hold, and how much less can happen:
 * so the questions behind the assumptions can be put in order.
 *
 * A rule is assumed when part of its basis is. It is dropped alone: what was an exception to it then stands by itself.
 *
 * @param rules - From `compile`.
 * @param options - As for `check`. `reach: "skip"` leaves out how much can happen, which looks at everything at once.
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
  options: Omit<CheckLimits, "coverage"> & {
    readonly properties: readonly Property[];
    readonly reach?: "skip";
  },
): SensitivityReport {
  const { doc } = compiledBy(rules);
  const { properties, reach } = options;
  checkProperties(doc, properties);
  const limits = { ...options, coverage: "skip" } as const;
  const before = reportOf(preparedFor([doc], options)[0] as Prepared, limits);
  let { complete } = before;
  const rows: SensitivityRow[] = [];
  const reaches: ReachRow[] = [];
  for (const rule of assumedRules(doc)) {
    const concerned = properties.filter((_, at) => before.results[at]?.rules.includes(rule));
    if (reach === "skip" && concerned.length === 0) continue;
    const without = { ...doc, rules: doc.rules.filter(({ id }) => id !== rule) };
    const docs = reach === "skip" ? [without] : [without, doc];
    const [dropped, as] = preparedFor(docs, options) as [Prepared, Prepared?];
    const after = reportOf(dropped, { ...limits, properties: concerned });
    complete &&= after.complete;
    for (const { property, holds } of after.results) rows.push({ property, rule, holds });
    if (as === undefined) continue;
    const [edges, left] = [as, dropped].map((one) => edgesOf(one, options));
    reaches.push({ rule, edges: edges ?? null, without: left ?? null });
  }
  return { complete, results: before.results, rows, reach: reaches };
}

function preparedFor(
  docs: readonly RuleSetDoc[],
  { on, instances, properties }: CheckLimits & { readonly properties: readonly Property[] },
): readonly Prepared[] {
  return prepare(docs, { on, instances, conditions: properties.flatMap(conditionsIn) });
}

function assumedRules(doc: RuleSetDoc): readonly string[] {
  return doc.rules
    .filter(({ basis }) => basis.some(({ kind }) => kind === "assumed"))
    .map(({ id }) => id);
}

/** The number of ways between all situations; null when there are more situations than may be searched. */
function edgesOf(
  { model, outlines, diagrams }: Prepared,
  { maxStates, opening }: Pick<CheckLimits, "maxStates" | "opening">,
): number | null {
  const everything = new Set(model.universe.variables.keys());
  const slice = sliceOf(outlines, everything);
  const graph = slice === null ? null : graphOf(slice, diagrams);
  const search =
    slice === null || graph === null
      ? null
      : explore(graph, { maxStates, from: openings(slice, { graph, model, opening }) });
  return search?.complete === true ? search.edges : null;
}
