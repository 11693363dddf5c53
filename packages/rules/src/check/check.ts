import type { CivilDate } from "@aht-jo/core";
import type { RuleSet } from "../document/rule-set.ts";
import { compiledBy } from "../kernel/compiled.ts";
import { checkProperties } from "./check-properties.ts";
import type { CheckReport, PropertyResult } from "./check-report.ts";
import { coverageGoals } from "./coverage.ts";
import { goalOf, rulesOfProperty } from "./goal.ts";
import { type Judged, type Judging, judgeGoals } from "./judge.ts";
import { type Prepared, prepare } from "./model/prepare.ts";
import { unlessTooLarge } from "./model/too-large.ts";
import { conditionsIn, type Property } from "./property.ts";
import { nameOfKey } from "./situation.ts";

/**
 * How far a check goes.
 *
 * `on` is the day of all steps and of the opening of the file, by which rules are chosen. `instances` is how many of each
 * track with many are looked at. `maxStates` bounds each search, the situations it meets and the ways to take steps that are drawn up for it;
 * one that would need more is not complete. `opening` says
 * what is known when a file is opened: nothing, or any values of the recorded facts of the person and the file.
 * `only` names the commands that are ever used: then a promise that is found broken is broken, and one that holds may not
 * hold where more is done. `cone: "full"` searches everything for each property, which must give the same answers. `coverage: "skip"` leaves out
 * which rules come to bear and which states are reached.
 *
 * @category Checking
 */
export interface CheckLimits {
  readonly on: CivilDate;
  readonly instances: 1 | 2;
  readonly maxStates: number;
  readonly opening: "unknown" | "any";
  readonly only?: readonly string[];
  readonly cone?: "influence" | "full";
  readonly coverage?: "skip";
}

/**
 * Proves or refutes what a rule set promises, by going through every situation that can come about.
 *
 * A situation is the state of every track, of up to `instances` instances where it has many, the recorded facts as far as
 * conditions tell their values apart, and the consents. It begins with a file just opened, of which nothing is known or
 * any facts are. Steps are the moves by anybody who holds a role for them, with any facts and consents they may bring, as
 * `decide` would allow them; and time may end a consent at any step.
 *
 * What the model has no place for is taken to be anything at any time, and named in `abstract`: facts that no command
 * records, comparisons of days, whether a duty that can have arisen is running. It is one file on its own: others that
 * share its objects do not act. A consent is taken to cover every receiver, and steps to come in the order of their days.
 *
 * Each property is searched only as far as something can influence it, completely: its answer is that of the whole.
 * Where that is much, values that nothing tells apart are taken as one, and what can be brought to any value at any time
 * without touching the rest is not stored but tried with every value.
 *
 * @param rules - From `compile`.
 * @param options - The properties, the day, and the limits of the search.
 * @throws {RulesError} rule-set.not-compiled - when `compile` did not make the rule set.
 * @throws {RulesError} property.malformed - when the property at position `at` names what the rule set does not declare.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { bool, eq } from "@aht-jo/core/expressions";
 * import { compile, ruleDocument } from "@aht-jo/rules";
 * import { check } from "@aht-jo/rules/check";
 * const title = { en: "Door", ar: "باب" };
 * const house = { work: "house-rules", pinpoint: "1", reading: "primary" } as const;
 * const basis = [{ kind: "sourced", provision: house }] as const;
 * const command = { title, track: "door", nature: "ordinary", complete: false } as const;
 * const state = { title, stage: "all" };
 * const door = ruleDocument({
 *   id: "door", version: "1.0.0", title, published: civilDate("2025-01-01"), calendars: {}, expressionCalendar: null,
 *   sources: [{ id: "house-rules", title, publisher: title, publishedOn: "2025", language: "en", address: null }],
 *   roles: { porter: { title, parties: [], basis } },
 *   tracks: { door: { title, initial: "shut", many: false, shared: false, states: { shut: state, open: state } } },
 *   commands: { open: command, shut: command }, facts: {}, params: {}, scopes: {},
 * });
 * const move = { kind: "move", title, basis, by: ["porter"], when: bool(true), onUnknown: "block" } as const;
 * const inForce = { from: civilDate("2025-01-01"), anchor: "event" } as const;
 * const compiled = compile(door.with([
 *   { ...move, id: "opening", command: "open", from: ["shut"], to: "open", inForce },
 *   { ...move, id: "shutting", command: "shut", from: ["open"], to: "shut", inForce },
 * ]));
 * const report = compiled.ok
 *   ? check(compiled.value, {
 *       properties: [{ name: "never open", kind: "never", state: eq(door.state.door, "open") }],
 *       on: civilDate("2025-03-02"), instances: 1, maxStates: 1000, opening: "unknown",
 *     })
 *   : null;
 * report?.results[0]?.holds; //=> false
 * report?.results[0]?.trace?.steps.map((step) => [step.command, step.by, step.to]);
 * //=> [["open", "porter", { door: "open" }]]
 * [report?.complete, report?.deadRules, report?.unreachedStates]; //=> [true, [], []]
 * ```
 * @category Checking
 */
export function check(
  rules: RuleSet,
  options: CheckLimits & { readonly properties: readonly Property[] },
): CheckReport {
  const { doc } = compiledBy(rules);
  const { properties, on, instances, only } = options;
  checkProperties(doc, properties);
  const [prepared] = prepare([doc], {
    on,
    instances,
    conditions: properties.flatMap(conditionsIn),
    ...(only === undefined ? {} : { only }),
  });
  return reportOf(prepared as Prepared, options);
}

/** The report on a document ready to be searched. */
export function reportOf(
  prepared: Prepared,
  options: CheckLimits & { readonly properties: readonly Property[] } & Pick<Judging, "asTheyAre">,
): CheckReport {
  const { model } = prepared;
  const { properties, asTheyAre } = options;
  const coverage = options.coverage === "skip" ? [] : coverageGoals(model);
  const judging = {
    ...prepared,
    limits: options,
    ...(asTheyAre === undefined ? {} : { asTheyAre }),
  };
  const { universe } = model;
  const { judged, ...searched } = judgeGoals(
    properties.map((property) => unlessTooLarge(() => goalOf(model, property))),
    judging,
  );
  // Searched apart, so that what is said of a property is the same with and without.
  const covered = judgeGoals(
    coverage.map(({ goal }) => goal),
    judging,
  );
  const complete = searched.complete && covered.complete;
  const results = properties.map((property, at): PropertyResult => {
    const { holds, rules, abstract, trace, size, cutShort, ...found } = judged[at] as Judged;
    const namesOf = (variables: ReadonlySet<number>) =>
      [...variables].map((one) => nameOfKey(universe.variables[one]?.key ?? "")).sort();
    return {
      property: property.name,
      ...(property.title === undefined ? null : { title: property.title }),
      holds,
      ...(cutShort === undefined ? null : { cutShort }),
      cone: namesOf(found.cone),
      loose: namesOf(found.loose),
      size,
      rules: [...new Set([...rulesOfProperty(model, property), ...rules])].sort(),
      abstract,
      states: found.states,
      edges: found.edges,
      ...(trace === undefined ? null : { trace }),
    };
  });
  const missing = (kind: "rule" | "state") =>
    coverage.flatMap((one, at) =>
      one.kind === kind && covered.judged[at]?.holds === false ? [one.name] : [],
    );
  const [deadRules, unreachedStates] = [missing("rule"), missing("state")];
  const isCovered = deadRules.length === 0 && unreachedStates.length === 0;
  const skipped = options.coverage === "skip";
  return {
    passes: complete && results.every(({ holds }) => holds === true) && isCovered,
    complete,
    states: searched.states + covered.states,
    edges: searched.edges + covered.edges,
    results,
    deadRules: skipped ? null : deadRules,
    unreachedStates: skipped ? null : unreachedStates,
  };
}
