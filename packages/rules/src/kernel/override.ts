import { checkNarrativeText, type Issue, issue, type Narrative, type NonEmpty } from "@aht-jo/core";
import type { RuleSet } from "../document/rule-set.ts";
import type { Shape } from "../document/shape.ts";
import { unbrought } from "./asked-facts.ts";
import { newestFirst } from "./choose-move.ts";
import type { Decision } from "./decision.ts";
import { draftsOf } from "./drafts-of.ts";
import { effectsOf } from "./effects-of.ts";
import type { Override } from "./event.ts";
import { breaking, judge } from "./judge.ts";
import type { JudgedMove } from "./judge-move.ts";
import { notAtHand } from "./not-at-hand.ts";
import type { StepQuestion } from "./question.ts";
import { fieldsOf, isOneOf, outermost, pathOf, report, within } from "./read-fields.ts";
import { readStep } from "./read-question.ts";
import { unknownFacts } from "./settling.ts";
import { allowedAgainst, allowedBy } from "./verdict.ts";

/**
 * Records that a human takes a step which the rules block, and why: the library advises, people decide.
 *
 * A step that is open stays an ordinary decision. A blocked one is recorded as the permission that came nearest would
 * have it: the one with the fewest blockers, then the newest. The decision and its event carry the reason and `against`:
 * every rule that was in the way, the invariants among them that the step breaks. An `invalid` question stays invalid.
 *
 * @param rules - From `compile`.
 * @param question - As for `decide`, and the reason, which must not lead to a person.
 * @example
 * ```ts
 * import { override } from "@aht-jo/rules";
 * const refused = override({} as never, { reason: { text: "", lang: "en", audience: "public" } } as never);
 * refused.verdict; //=> "invalid"
 * ```
 * @category Decisions
 */
export function override<S extends Shape>(
  rules: RuleSet<S>,
  question: StepQuestion<S> & { readonly reason: Narrative },
): Decision<S> {
  const issues: Issue[] = [];
  const step = readStep(rules, { given: question, issues });
  const reason = readReason(question);
  const [first, ...others] = [...issues, ...reason.issues];
  if (step === null || first !== undefined || reason.value === null)
    return { verdict: "invalid", issues: [first ?? issue("value.invalid", ["reason"]), ...others] };
  const judgement = judge(step);
  const { facts } = judgement;
  const allowed = allowedBy(step, judgement);
  const move = allowed === null ? nearestOf(judgement.nearest) : judgement.chosen;
  if (move === null) return { verdict: "invalid", issues: [issue("command.no-move", ["command"])] };
  const logs = effectsOf(move.move, step);
  if (allowed !== null)
    return {
      ...allowed,
      events: draftsOf(step, { logs, facts, because: allowed.rules }),
    } as Decision<S>;
  const inTheWay = [...judgement.blockers, ...breaking(step, logs)].map(({ rule }) => rule);
  const [nearest = move.move.rule.id, ...more] = new Set(inTheWay);
  const against: NonEmpty<string> = [nearest, ...more];
  const doc = step.compiled.doc;
  const unknown =
    move.move.condition.evaluate(facts.environment) === null
      ? unknownFacts(move.move.condition, { doc, environment: facts.environment })
      : [];
  const further = [...unbrought(move.move.rule, step), ...notAtHand(move.move, step)];
  const assumedTrue = [...new Set([...unknown, ...further])].sort();
  const override: Override = { reason: reason.value, against };
  const verdict = allowedAgainst(step, { move: { ...move, assumedTrue }, override });
  const events = draftsOf(step, { logs, facts, because: verdict.rules, override });
  return { ...verdict, events } as Decision<S>;
}

/** The move with the fewest blockers, then the newest, then the first of the document. */
function nearestOf(moves: readonly JudgedMove[]): JudgedMove | null {
  return newestFirst(moves).reduce<JudgedMove | null>(
    (best, one) => (best === null || one.blockers.length < best.blockers.length ? one : best),
    null,
  );
}

/** Reads the reason, which may be anything; null when something is wrong with it. */
function readReason(question: unknown): {
  readonly value: Narrative | null;
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const place = within(outermost(issues), "reason");
  try {
    const { reason } = (question ?? {}) as { readonly reason?: unknown };
    const fields = fieldsOf<keyof Narrative>(reason, {
      place,
      required: ["text", "lang", "audience"],
    });
    if (fields === null) return { value: null, issues };
    const { text, lang, audience } = fields;
    if (typeof text !== "string")
      report(within(place, "text"), "type.mismatch", { expected: "text" });
    else issues.push(...checkNarrativeText(text, pathOf(within(place, "text"))));
    if (!isOneOf(languages, lang))
      report(within(place, "lang"), "code.unknown", { allowed: languages.length });
    if (!isOneOf(audiences, audience))
      report(within(place, "audience"), "code.unknown", { allowed: audiences.length });
    const isWhole =
      typeof text === "string" && isOneOf(languages, lang) && isOneOf(audiences, audience);
    return { value: isWhole ? { text, lang, audience } : null, issues };
  } catch {
    return { value: null, issues: [issue("input.not-plain", ["reason"], { found: "unreadable" })] };
  }
}

const languages: readonly Narrative["lang"][] = ["en", "ar"];
const audiences: readonly Narrative["audience"][] = ["committee", "public"];
