import type { NonEmpty } from "@aht-jo/core";
import { explainExpr } from "@aht-jo/core/expressions";
import type { MoveRule } from "../document/rule.ts";
import type { Conditional } from "./compiled.ts";
import { consentLack } from "./consent-on.ts";
import type { Blocker } from "./decision.ts";
import { givesWay } from "./newest-day.ts";
import type { AskedStep } from "./question.ts";
import type { FactsRead } from "./read-facts.ts";
import { settling, unknownFacts } from "./settling.ts";

/**
 * How one move fares. `standing` says whether its time and its state are right: `out` is not in force or
 * gives way to a newer one, `elsewhere` begins in another state. `role` is the one it would be done in, `assumedTrue` the facts that it takes on trust.
 */
export interface JudgedMove {
  readonly move: Conditional<MoveRule>;
  readonly standing: "out" | "elsewhere" | "here";
  readonly blockers: readonly Blocker[];
  readonly role: string | null;
  readonly assumedTrue: readonly string[];
}

const none: readonly never[] = Object.freeze([]);

/** What a move is judged on: the step, the state the instance is in, and the day of the newest move that governs it. */
export interface MoveCase {
  readonly step: AskedStep;
  readonly facts: FactsRead;
  readonly have: string;
  readonly newest: string | null;
}

/** Judges one move of the command that is asked for. */
export function judgeMove(move: Conditional<MoveRule>, at: MoveCase): JudgedMove {
  const { step, facts, have, newest } = at;
  const { rule } = move;
  const inForce = move.inForce.evaluate(facts.environment);
  const isHere = rule.from.includes(have);
  if (inForce === false || (isHere && inForce === true && givesWay(rule, newest))) {
    const { from, to = null } = rule.inForce;
    const blocker: Blocker = { kind: "date", rule: rule.id, from, to };
    return { move, standing: "out", blockers: [blocker], role: null, assumedTrue: none };
  }
  if (!isHere) {
    const { track } = step.asked.def;
    const blocker: Blocker = { kind: "state", rule: rule.id, track, need: rule.from, have };
    return { move, standing: "elsewhere", blockers: [blocker], role: null, assumedTrue: none };
  }
  const role = roleFor(rule.by, step);
  const applies = move.applies.evaluate(facts.environment);
  // The whole condition is that it is in force and applies; that it is not in force was dealt with above.
  const guard = inForce === true || applies === false ? applies : null;
  const consent = consentBlocker(rule, step);
  const goesAhead = guard === true || (guard === null && rule.onUnknown === "proceedAndFlag");
  if (role !== null && consent === null && guard === true)
    return { move, standing: "here", blockers: none, role, assumedTrue: none };
  const blockers: Blocker[] = [];
  if (role === null) blockers.push(roleBlocker(rule, step));
  if (consent !== null) blockers.push(consent);
  if (!goesAhead) blockers.push(guardBlocker(move, at));
  const { doc } = step.compiled;
  const assumedTrue =
    guard === null && goesAhead
      ? unknownFacts(move.condition, { doc, environment: facts.environment })
      : none;
  return { move, standing: "here", blockers, role, assumedTrue };
}

/** The role in which the actor may act: the first that the rule names, the actor lists and the party may hold. */
function roleFor(by: NonEmpty<string>, { compiled, command }: AskedStep): string | null {
  const { roles, party } = command.by;
  for (const role of by) {
    if (!roles.includes(role)) continue;
    const parties = compiled.doc.roles[role]?.parties ?? [];
    if (parties.length === 0 || parties.includes(party)) return role;
  }
  return null;
}

function roleBlocker({ id, by }: MoveRule, { command }: AskedStep): Blocker {
  const isHeld = by.some((role) => command.by.roles.includes(role));
  return { kind: "role", rule: id, need: by, why: isHeld ? "otherParty" : "notHeld" };
}

function consentBlocker({ id, consent }: MoveRule, step: AskedStep): Blocker | null {
  if (consent === undefined) return null;
  const { scope, givenBy = null } = consent;
  const { receiver, command, state } = step;
  const why = consentLack(state.consents, { scope, receiver, day: command.occurredOn, givenBy });
  return why === null ? null : { kind: "consent", rule: id, scope, why };
}

function guardBlocker(
  { rule, condition }: Conditional<MoveRule>,
  { step, facts: { environment } }: { readonly step: AskedStep; readonly facts: FactsRead },
): Blocker {
  const trace = explainExpr(condition.expr, environment);
  if (trace.value === false) return { kind: "guard", rule: rule.id, trace };
  const { doc } = step.compiled;
  const settledBy = settling(condition, { doc, environment, wanted: true });
  return { kind: "unknown", rule: rule.id, trace, settledBy };
}
