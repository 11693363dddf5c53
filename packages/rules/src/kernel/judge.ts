import { explainExpr } from "@aht-jo/core/expressions";
import type { InvariantRule } from "../document/rule.ts";
import { type Choice, chooseMove } from "./choose-move.ts";
import type { Conditional } from "./compiled.ts";
import type { Blocker } from "./decision.ts";
import { effectsOf, type LogEffects } from "./effects-of.ts";
import { foreseen } from "./file-draft.ts";
import type { FileState } from "./file-state.ts";
import { stateOf } from "./instances.ts";
import { type JudgedMove, judgeMove, type MoveCase } from "./judge-move.ts";
import { newestDay } from "./newest-day.ts";
import type { AskedStep } from "./question.ts";
import { type FactsRead, readFacts } from "./read-facts.ts";
import { settling } from "./settling.ts";
import { environmentAt, type View } from "./view.ts";

/** What the rules say of a step: the move that permits it with its effects, if one does, and everything in the way. */
export interface Judgement extends Choice {
  readonly logs: readonly LogEffects[];
  readonly facts: FactsRead;
}

/** Judges a step: its moves, every prohibition, and what it would do to the invariants. */
export function judge(step: AskedStep): Judgement {
  const { asked, instance, compiled } = step;
  const facts = readFacts(viewOf(step), asked.plan);
  const have = stateOf(compiled.doc, { track: asked.def.track, instance });
  const { chosen, nearest, blockers: lacking } = chooseMove(judgedMoves({ step, facts, have }));
  const logs = chosen === null ? none : effectsOf(chosen.move.rule, step);
  const forbidden = asked.forbids.length === 0 ? none : forbidding(step, facts);
  const broken = breaking(step, logs);
  const blockers =
    forbidden.length + broken.length === 0 ? lacking : [...lacking, ...forbidden, ...broken];
  return { chosen, nearest, blockers, logs, facts };
}

const none: readonly never[] = Object.freeze([]);

/** The moves that begin where the instance stands, judged; all that can be meant where none of them is in force. */
function judgedMoves(of: Omit<MoveCase, "newest">): readonly JudgedMove[] {
  const { step, facts, have } = of;
  const { asked, candidates } = step;
  const { movesFrom, hasNewest } = asked.plan;
  const newest = hasNewest ? newestDay(asked.moves, { ...facts, have }) : null;
  const at: MoveCase = { step, facts, have, newest };
  const here =
    candidates === asked.moves
      ? (movesFrom.get(have) ?? none)
      : candidates.filter(({ rule }) => rule.from.includes(have));
  const judged: JudgedMove[] = [];
  let isInForce = false;
  for (const move of here) {
    const one = judgeMove(move, at);
    judged.push(one);
    if (one.standing === "here") isInForce = true;
  }
  return isInForce ? judged : candidates.map((move) => judgeMove(move, at));
}

/** Prohibitions that apply, or of which nobody knows whether they do. */
function forbidding(
  { asked, compiled }: AskedStep,
  { environment }: FactsRead,
): readonly Blocker[] {
  return asked.forbids.flatMap(({ rule: { id }, condition }): readonly Blocker[] => {
    const applies = condition.evaluate(environment);
    if (applies === false) return [];
    const trace = explainExpr(condition.expr, environment);
    if (applies === true) return [{ kind: "forbidden", rule: id, trace }];
    const settledBy = settling(condition, { doc: compiled.doc, environment, wanted: false });
    return [{ kind: "unknown", rule: id, trace, settledBy }];
  });
}

/** Invariants that hold, or may hold, before the step and would be false after it. */
export function breaking(step: AskedStep, logs: readonly LogEffects[]): readonly Blocker[] {
  const { invariants } = step.asked.plan;
  if (invariants.length === 0 || logs.length === 0) return none;
  const after = foreseen(step.state, { logs, occurredOn: step.command.occurredOn });
  const { compiled, day, calendar } = viewOf(step);
  const at = (state: FileState) =>
    environmentAt({
      compiled,
      state,
      scope: null,
      instance: null,
      receiver: null,
      day,
      calendar,
      data: {},
    });
  const [now, then] = [at(step.state), at(after)];
  return invariants.flatMap(
    ({ rule, inForce, applies }: Conditional<InvariantRule>): readonly Blocker[] => {
      const isBroken = (environment: typeof now) =>
        inForce.evaluate(environment) === true && applies.evaluate(environment) === false;
      if (!isBroken(then) || isBroken(now)) return [];
      return [{ kind: "forbidden", rule: rule.id, trace: explainExpr(applies.expr, then) }];
    },
  );
}

/** The place from which the conditions of a step are read. */
function viewOf(step: AskedStep): View {
  const { compiled, state, asked, instance, receiver, command, calendars } = step;
  const { expressionCalendar } = compiled.doc;
  return {
    compiled,
    state,
    scope: asked.scope,
    instance,
    receiver,
    day: command.occurredOn,
    calendar: expressionCalendar === null ? null : (calendars.byName[expressionCalendar] ?? null),
    data: command.data,
  };
}
