import type { Completion, Implementation, ImplementationCounts } from "./implementation-report.ts";
import { weightedMean } from "./weighted-mean.ts";

/** An activity on its way into a mean. */
export interface Member {
  readonly completion: Completion;
  readonly counts: ImplementationCounts;
  readonly weight: number;
}

const nothing: ImplementationCounts = {
  total: 0,
  counted: 0,
  notYetDue: 0,
  reported: 0,
  unreported: 0,
  conflicting: 0,
};

/**
 * The implementation of a part of the plan from its activities: `not-due` when none of them counts yet,
 * `not-applicable` when there are none or none carries weight.
 */
export function summarize<Kind extends string, Id extends string>(
  scope: { readonly kind: Kind; readonly id: Id },
  members: readonly Member[],
): Implementation<Kind, Id> {
  return {
    scope,
    completion: completionOf(members),
    counts: members.reduce((sum, { counts }) => addCounts(sum, counts), nothing),
  };
}

function completionOf(members: readonly Member[]): Completion {
  if (!members.some(({ weight }) => weight > 0)) {
    return { kind: "missing", reason: "not-applicable" };
  }
  const counted = members.flatMap(({ completion, weight }) =>
    completion.kind === "interval" ? [{ interval: completion, weight }] : [],
  );
  return weightedMean(counted) ?? { kind: "missing", reason: "not-due" };
}

function addCounts(a: ImplementationCounts, b: ImplementationCounts): ImplementationCounts {
  return {
    total: a.total + b.total,
    counted: a.counted + b.counted,
    notYetDue: a.notYetDue + b.notYetDue,
    reported: a.reported + b.reported,
    unreported: a.unreported + b.unreported,
    conflicting: a.conflicting + b.conflicting,
  };
}
