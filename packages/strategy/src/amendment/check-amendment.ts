import { type StrategyIssue, strategyIssue } from "../messages/strategy-issue.ts";
import { at, integerOf, type Place, textOf } from "../plan/place.ts";
import type { Plan } from "../plan/plan.ts";
import { termSpan } from "../plan/span.ts";
import { type AmendmentContext, amendmentContext } from "./amendment-context.ts";
import { checkAdds } from "./check-adds.ts";
import { checkRetires } from "./check-retires.ts";
import { checkSets } from "./check-sets.ts";

/** Finds every reason why an amendment document cannot be applied to a plan; its shape need not be right. */
export function checkAmendment(
  amendment: Place,
  { plan }: { readonly plan: Plan },
): readonly StrategyIssue[] {
  const context = amendmentContext(amendment, { plan });
  return [
    ...checkHead(amendment, context),
    ...checkAdds(context),
    ...checkRetires(context),
    ...checkSets(context),
  ];
}

function checkHead(
  amendment: Place,
  { plan, effective }: AmendmentContext,
): readonly StrategyIssue[] {
  const issues: StrategyIssue[] = [];
  const planId = at(amendment, "plan");
  const version = at(amendment, "planVersion");
  const { path } = at(amendment, "effective");
  if (textOf(planId) !== null && planId.value !== plan.id) {
    issues.push(strategyIssue("amendment.other-plan", planId.path));
  }
  if (integerOf(version) !== null && version.value !== plan.version) {
    const expected = { expected: plan.version };
    issues.push(strategyIssue("amendment.plan-version", version.path, expected));
  }
  if (effective !== null && effective <= plan.inForceFrom) {
    const date = { date: plan.inForceFrom };
    issues.push(strategyIssue("amendment.effective-too-early", path, date));
  }
  if (effective !== null && termSpan(plan).to <= effective) {
    issues.push(strategyIssue("amendment.date-outside-term", path, { ...plan.term }));
  }
  return issues;
}
