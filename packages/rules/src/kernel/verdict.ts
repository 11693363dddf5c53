import type { NonEmpty } from "@aht-jo/core";
import type { Rule } from "../document/rule.ts";
import type { Conditional } from "./compiled.ts";
import type { Allowed, Blocked, Blocker } from "./decision.ts";
import type { Override } from "./event.ts";
import { groundsOf, strengthAt, weaknessOfRole } from "./grounds.ts";
import type { Judgement } from "./judge.ts";
import type { JudgedMove } from "./judge-move.ts";
import type { AskedStep } from "./question.ts";

/** The verdict on a step that nothing is in the way of; null when something is. */
export function allowedBy(step: AskedStep, judgement: Judgement): Allowed | null {
  const { chosen, blockers } = judgement;
  return chosen === null || blockers.length > 0 ? null : permittedBy(step, chosen);
}

/** A verdict that lets a step pass by one move, with what it rests on. */
function permittedBy(step: AskedStep, { move, holder, assumedTrue }: JudgedMove): Allowed {
  const { rules, weakness } = groundsOf(move, step);
  const strength = strengthAt(Math.max(weakness, holder === null ? 0 : holder.weakness));
  return { verdict: "allow", rules, assumedTrue, strength };
}

/** A verdict that lets a step pass since a human says so: how well the rules are founded says nothing for it. */
export function allowedAgainst(
  step: AskedStep,
  by: { readonly move: JudgedMove; readonly override: Override },
): Allowed {
  const { move, assumedTrue } = by.move;
  const { rules } = groundsOf(move, step);
  return { verdict: "allow", rules, assumedTrue, strength: "assumed", override: by.override };
}

/** The verdict on a step that something is in the way of. */
export function blockedBy(step: AskedStep, judgement: Judgement): Blocked {
  const { compiled } = step;
  const { blockers } = judgement;
  let weakest = 0;
  for (const blocker of blockers) {
    const rule = conditionalOf(step, blocker.rule);
    if (rule !== undefined) weakest = Math.max(weakest, groundsOf(rule, step).weakness);
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
