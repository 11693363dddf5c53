import type { Issue } from "@aht-jo/core";
import type { RuleSet } from "../document/rule-set.ts";
import type { Shape } from "../document/shape.ts";
import type { Decision } from "./decision.ts";
import { draftsOf } from "./drafts-of.ts";
import { invalidBy } from "./invalid-by.ts";
import { judge } from "./judge.ts";
import type { StepQuestion } from "./question.ts";
import { readStep } from "./read-question.ts";
import { allowedBy, blockedBy } from "./verdict.ts";

/**
 * Whether a step may be taken: with the events that record it and what they rest on, or with every reason why not.
 *
 * It reads the rules and changes nothing. It never throws, whatever it is given: a question that is malformed is
 * `invalid`, with an issue for everything that is wrong with it, and never allowed. One permission has to pass and no
 * prohibition may apply; where nothing permits, the step is blocked.
 *
 * A step is judged by its own day, `occurredOn`: by the rules in force then, and by the consents that covered that day. So a
 * step of an earlier day that is recorded late is open though consent was taken back, or has ended, since.
 *
 * Calendars are read once and kept by identity: pass the same objects each time, and do not change them.
 *
 * @param rules - From `compile`.
 * @param question - The state of the file, the command, the day it is decided on, and calendars by the names the
 * document gives them.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { compile, decide, openFile, ruleDocument } from "@aht-jo/rules";
 * const text = { en: "Example", ar: "مثال" };
 * const basis = [{ kind: "sourced", provision: { work: "house-rules", pinpoint: "1", reading: "primary" } }] as const;
 * const door = ruleDocument({
 *   id: "door", version: "1.0.0", title: text, published: civilDate("2025-01-01"),
 *   sources: [{ id: "house-rules", title: text, publisher: text, publishedOn: "2025", language: "en", address: null }],
 *   calendars: {}, expressionCalendar: null, params: {}, scopes: {},
 *   roles: { guest: { title: text, parties: [], basis } },
 *   tracks: { door: { title: text, initial: "shut", many: false, shared: false, states: {
 *     shut: { title: text, stage: "door" }, open: { title: text, stage: "door", final: true } } } },
 *   commands: { open: { title: text, track: "door", nature: "ordinary", complete: false } },
 *   facts: { hasKey: { title: text, on: "person", type: "bool", sensitive: false } },
 * });
 * const compiled = compile(door.with([{
 *   kind: "move", id: "open", command: "open", from: ["shut"], to: "open", by: ["guest"], when: door.fact.hasKey,
 *   onUnknown: "block", records: ["hasKey"], title: text, basis,
 *   inForce: { from: civilDate("2025-01-01"), anchor: "event" },
 * }]));
 * if (!compiled.ok) throw new Error("The document has issues.");
 * const on = civilDate("2025-03-02");
 * const ask = (data: { readonly hasKey?: boolean }) =>
 *   decide(compiled.value, {
 *     state: openFile({ on }), asOf: on, calendars: {},
 *     command: { type: "open", instance: null, data, occurredOn: on, by: { id: "u1", roles: ["guest"], party: "public" } },
 *   });
 * ask({ hasKey: true }).verdict; //=> "allow"
 * const unsure = ask({});
 * unsure.verdict === "block" && unsure.blockers.map(({ kind, rule }) => [kind, rule]); //=> [["unknown", "open"]]
 * ```
 * @category Decisions
 */
export function decide<S extends Shape>(rules: RuleSet<S>, question: StepQuestion<S>): Decision<S> {
  const issues: Issue[] = [];
  const step = readStep(rules, { given: question, issues });
  if (step === null) return invalidBy(issues);
  const judgement = judge(step);
  const allowed = allowedBy(step, judgement);
  if (allowed === null) return blockedBy(step, judgement);
  const { logs, facts } = judgement;
  const events = draftsOf(step, { logs, facts, because: allowed.rules });
  const { verdict, rules: because, assumedTrue, strength } = allowed;
  return { verdict, rules: because, assumedTrue, strength, events } as Decision<S>;
}
