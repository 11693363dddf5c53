import { explainExpr } from "@aht-jo/core/expressions";
import type { InvariantRule } from "../document/rule.ts";
import { type Choice, chooseMove, newestFirst } from "./choose-move.ts";
import type { Conditional } from "./compiled.ts";
import type { CompiledMove } from "./compiled-move.ts";
import type { Blocker } from "./decision.ts";
import { effectsOf, type LogEffects } from "./effects-of.ts";
import { foreseen } from "./file-draft.ts";
import type { FileState } from "./file-state.ts";
import { type JudgedMove, judgeMove, type MoveCase } from "./judge-move.ts";
import { newestDay } from "./newest-day.ts";
import type { AskedStep } from "./question.ts";
import { type FactsRead, readFacts } from "./read-facts.ts";
import { settling } from "./settling.ts";
import { environmentAt } from "./view.ts";

/** What the rules say of a step: the move that permits it with its effects, if one does, and everything in the way. */
export interface Judgement extends Choice {
  readonly logs: readonly LogEffects[];
  readonly facts: FactsRead;
}

/** Judges a step: its moves, every prohibition, and what it would do to the invariants. */
export function judge(step: AskedStep): Judgement {
  const { asked, instance } = step;
  const facts = readFacts(step, asked.plan);
  const have = instance?.state ?? asked.initial;
  const choice = chooseMove(judgedMoves(step, { facts, have }));
  const { nearest, blockers: lacking } = choice;
  const found = asked.forbids.length === 0 ? none : forbidding(step, facts);
  const lifting = choice.chosen === null || found.length === 0 ? null : liftingAll(found, nearest);
  const chosen = lifting ?? choice.chosen;
  const forbidden = lifting === null ? found : none;
  const logs = chosen === null ? none : effectsOf(chosen.move, step);
  const broken = breaking(step, logs);
  const blockers =
    forbidden.length + broken.length === 0 ? lacking : [...lacking, ...forbidden, ...broken];
  return { chosen, nearest, blockers, logs, facts };
}

const none: readonly never[] = Object.freeze([]);

/** The moves that begin where the instance stands, judged; all that can be meant where none of them is in force. */
function judgedMoves(
  step: AskedStep,
  { facts, have }: Pick<MoveCase, "facts" | "have">,
): readonly JudgedMove[] {
  const { asked, candidates } = step;
  const { movesFrom, hasNewest } = asked.plan;
  const { environment } = facts;
  const newest = hasNewest ? newestDay(asked.moves, { environment, have }) : null;
  const at: MoveCase = { step, facts, have, newest };
  const here =
    candidates === asked.moves
      ? (movesFrom.get(have) ?? none)
      : candidates.filter(({ rule }) => rule.from.includes(have));
  const judged = judgedEach(here, at);
  return isAnyHere(judged) ? judged : judgedEach(candidates, at);
}

function judgedEach(moves: readonly CompiledMove[], at: MoveCase): readonly JudgedMove[] {
  const only = moves[0];
  if (only !== undefined && moves.length === 1) return [judgeMove(only, at)];
  return moves.map((move) => judgeMove(move, at));
}

function isAnyHere(judged: readonly JudgedMove[]): boolean {
  for (const { standing } of judged) if (standing === "here") return true;
  return false;
}

/** Of the moves that let a step pass the one that is the exception to all that forbids it: to the only prohibition. */
function liftingAll(found: readonly Blocker[], passing: readonly JudgedMove[]): JudgedMove | null {
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return null;
  return newestFirst(passing).find(({ move }) => move.rule.exceptionTo === only.rule) ?? null;
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
  const { compiled, day, calendar } = step;
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
