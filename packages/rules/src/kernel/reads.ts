import type { RuleSet } from "../document/rule-set.ts";
import type { CommandOf, Shape } from "../document/shape.ts";
import { compiledBy } from "./compiled.ts";

/**
 * What a command can read and write: facts, tracks, scopes of consent and, read only, parameters.
 *
 * @category Decisions
 */
export interface Reads {
  readonly facts: readonly string[];
  readonly tracks: readonly string[];
  readonly params: readonly string[];
  readonly consents: readonly string[];
  readonly writes: {
    readonly facts: readonly string[];
    readonly tracks: readonly string[];
    readonly consents: readonly string[];
  };
}

const nothing: Reads = Object.freeze({
  facts: [],
  tracks: [],
  params: [],
  consents: [],
  writes: Object.freeze({ facts: [], tracks: [], consents: [] }),
});

/**
 * Everything on a file that a decision on a command can depend on, and everything that it can change.
 *
 * Two steps recorded side by side disturb each other only where one writes what the other reads; a store can check just
 * that. What derived facts and running duties rest on is included. All lists are sorted; a command that the document
 * does not know reads and writes nothing.
 *
 * @throws {RulesError} rule-set.not-compiled - when `compile` did not make the rule set.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { compile, type RuleSetDoc, reads } from "@aht-jo/rules";
 * const title = { en: "Nothing yet", ar: "لا شيء بعد" };
 * const doc: RuleSetDoc = {
 *   schema: "rules/1", id: "empty", version: "1.0.0", title, published: civilDate("2025-01-01"), sources: [],
 *   calendars: {}, expressionCalendar: null, roles: {}, tracks: {}, commands: {}, facts: {}, params: {}, scopes: {},
 *   rules: [],
 * };
 * const compiled = compile(doc);
 * compiled.ok && reads(compiled.value, "join").facts; //=> []
 * ```
 * @category Decisions
 */
export function reads<S extends Shape>(rules: RuleSet<S>, command: CommandOf<S>): Reads {
  const plan = compiledBy(rules).commands.get(command)?.plan;
  return plan === undefined ? nothing : { ...plan.reads, writes: plan.writes };
}
