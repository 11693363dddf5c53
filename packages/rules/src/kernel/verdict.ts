import type { NonEmpty } from "@aht-jo/core";
import type { Rule } from "../document/rule.ts";
import type { Conditional } from "./compiled.ts";
import type { Allowed, Blocked, Blocker } from "./decision.ts";
import { groundsOf, strengthAt, weaknessOf, weaknessOfRole } from "./grounds.ts";
import type { Judgement } from "./judge.ts";
import type { JudgedMove } from "./judge-move.ts";
import type { AskedStep } from "./question.ts";

/** The verdict on a step that nothing is in the way of; null when something is. */
export function allowedBy(step: AskedStep, judgement: Judgement): Allowed | null {
  const { chosen, blockers } = judgement;
  return chosen === null || blockers.length > 0
    ? null
    : allowedAs(step, { move: chosen, judgement, against: [] });
}

/** A verdict that lets a step pass by one move, against rules or none, with what it rests on. */
export function allowedAs(
  step: AskedStep,
  by: {
    readonly move: JudgedMove;
    readonly judgement: Judgement;
    readonly against: readonly string[];
  },
): Allowed {
  const { compiled } = step;
  const { move, role, assumedTrue } = by.move;
  const { rules, weakness } = groundsOf(move, { compiled, environment: by.judgement.facts.base });
  const strength = strengthAt(
    Math.max(
      weakness,
      role === null ? 0 : weaknessOfRole(compiled, role),
      by.against.length === 0 ? 0 : weaknessOf(compiled, by.against),
    ),
  );
  return { verdict: "allow", rules, assumedTrue, strength };
}

/** The verdict on a step that something is in the way of. */
export function blockedBy(step: AskedStep, judgement: Judgement): Blocked {
  const { compiled } = step;
  const { blockers, facts } = judgement;
  let weakest = 0;
  for (const blocker of blockers) {
    const rule = conditionalOf(step, blocker.rule);
    if (rule !== undefined)
      weakest = Math.max(weakest, groundsOf(rule, { compiled, environment: facts.base }).weakness);
    if (blocker.kind === "role")
      for (const role of blocker.need) weakest = Math.max(weakest, weaknessOfRole(compiled, role));
  }
  const strength = strengthAt(weakest);
  return { verdict: "block", blockers: blockers as NonEmpty<Blocker>, strength };
}

function conditionalOf({ asked }: AskedStep, id: string): Conditional<Rule> | undefined {
  const isIt = ({ rule }: Conditional<Rule>) => rule.id === id;
  return asked.moves.find(isIt) ?? asked.forbids.find(isIt) ?? asked.plan.invariants.find(isIt);
}
