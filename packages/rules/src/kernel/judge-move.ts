import type { NonEmpty } from "@aht-jo/core";
import { type Expr, explainExpr } from "@aht-jo/core/expressions";
import { all } from "../document/conditions.ts";
import type { ConsentNeeded, MoveRule } from "../document/rule.ts";
import { factsWithout, unbrought } from "./asked-facts.ts";
import type { Actor } from "./command.ts";
import type { CompiledMove, Holder } from "./compiled-move.ts";
import { consentLack } from "./consent-on.ts";
import type { Blocker } from "./decision.ts";
import { givesWay } from "./newest-day.ts";
import { notAtHand } from "./not-at-hand.ts";
import type { AskedStep } from "./question.ts";
import type { FactsRead } from "./read-facts.ts";
import { settling, unknownFacts } from "./settling.ts";

/**
 * How one move fares. `standing` says whether its time and its state are right: `out` is not in force or
 * gives way to a newer one, `elsewhere` begins in another state. `holder` says in which role it would be done, `assumedTrue` the facts that it takes on trust.
 */
export interface JudgedMove {
  readonly move: CompiledMove;
  readonly standing: "out" | "elsewhere" | "here";
  readonly blockers: readonly Blocker[];
  readonly holder: Holder | null;
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
export function judgeMove(move: CompiledMove, at: MoveCase): JudgedMove {
  const { step, have, newest } = at;
  const { rule, from } = move;
  const hidden = move.asks === null ? none : unbrought(rule, step);
  const facts = hidden.length === 0 ? at.facts : factsWithout(hidden, step);
  const away = notAtHand(move, step);
  const missing = away.length === 0 ? hidden : [...hidden, ...away];
  const { environment } = facts;
  const inForce =
    move.isInForceOn === null ? move.inForce.evaluate(environment) : move.isInForceOn(step);
  const isHere = from.includes(have);
  if (inForce === false || (isHere && givesWay(rule, newest))) {
    const { from: begins, to: ends = null } = rule.inForce;
    const blocker: Blocker = { kind: "date", rule: rule.id, from: begins, to: ends };
    return { move, standing: "out", blockers: [blocker], holder: null, assumedTrue: none };
  }
  if (!isHere) {
    const { track } = step.asked;
    const blocker: Blocker = { kind: "state", rule: rule.id, track, need: rule.from, have };
    return { move, standing: "elsewhere", blockers: [blocker], holder: null, assumedTrue: none };
  }
  const holder = holderAmong(move.holders, step.command.by);
  const applies = move.applies.evaluate(environment);
  // The whole condition is that it is in force and applies; that it is not in force was dealt with above. What the move
  // asks for is not part of it, and leaves it open until it is brought; so do shared objects it may have to move.
  const guard = applies === false || (inForce === true && missing.length === 0) ? applies : null;
  const { consent: need } = move;
  const consent = need === null ? null : consentBlocker(move.id, { need, step });
  const goesAhead = guard === true || (guard === null && move.goesAheadUnknown);
  if (holder !== null && consent === null && guard === true)
    return { move, standing: "here", blockers: none, holder, assumedTrue: none };
  const blockers: Blocker[] = [];
  if (holder === null) blockers.push(roleBlocker(rule, step));
  if (consent !== null) blockers.push(consent);
  if (!goesAhead) blockers.push(guardBlocker(move, { step, facts, missing }));
  const { doc } = step.compiled;
  const assumedTrue =
    guard === null && goesAhead
      ? named([...unknownFacts(move.condition, { doc, environment }), ...missing])
      : none;
  return { move, standing: "here", blockers, holder, assumedTrue };
}

/** The role in which the actor may act: the first that the rule names, the actor lists and the party may hold. */
function holderAmong(holders: readonly Holder[], { roles, party }: Actor): Holder | null {
  for (const holder of holders) {
    const { role, parties } = holder;
    if (roles.includes(role) && (parties.length === 0 || parties.includes(party))) return holder;
  }
  return null;
}

function roleBlocker({ id, by }: MoveRule, { command }: AskedStep): Blocker {
  const isHeld = by.some((role) => command.by.roles.includes(role));
  return { kind: "role", rule: id, need: by, why: isHeld ? "otherParty" : "notHeld" };
}

function consentBlocker(
  rule: string,
  { need, step }: { readonly need: ConsentNeeded; readonly step: AskedStep },
): Blocker | null {
  const { scope, givenBy = null } = need;
  const { receiver, day, state } = step;
  const why = consentLack(state.consents, { scope, receiver, day, givenBy });
  return why === null ? null : { kind: "consent", rule, scope, why };
}

/** Why the guard does not let the step pass: it is false, or open; then also for want of what the move needs beside it. */
function guardBlocker(
  { rule, condition }: CompiledMove,
  of: {
    readonly step: AskedStep;
    readonly facts: FactsRead;
    readonly missing: readonly string[];
  },
): Blocker {
  const { environment } = of.facts;
  const facts = of.missing.map((path): Expr => ({ op: "fact", path }));
  const trace = explainExpr(all([...facts, condition.expr]), environment);
  if (trace.value === false) return { kind: "guard", rule: rule.id, trace };
  const { doc } = of.step.compiled;
  const lists =
    condition.evaluate(environment) === true
      ? [none]
      : settling(condition, { doc, environment, wanted: true });
  const settledBy =
    of.missing.length === 0 ? lists : lists.map((list) => named([...of.missing, ...list]));
  return { kind: "unknown", rule: rule.id, trace, settledBy: settledBy as NonEmpty<string>[] };
}

/** Each name once, sorted. */
function named(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
