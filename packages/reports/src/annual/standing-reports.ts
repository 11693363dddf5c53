import { periodOf } from "@aht-jo/core";
import type { ActivityProgress, SubmissionRef } from "@aht-jo/strategy";
import type { AnnualContext } from "./annual-context.ts";
import { submissionKey } from "./submission-key.ts";

/** What one party last said about one activity. */
export interface StandingReport {
  readonly activity: string;
  readonly party: string;
  readonly isLate: boolean;
  readonly progress: ActivityProgress;
}

/**
 * What every party last said about every activity, late or not, in printed order: of each party the submission for the
 * latest period, and of those the last sent. A party that fell silent stands by its last word.
 */
export function standingReports(context: AnnualContext): readonly StandingReport[] {
  const { input, submissions, implementation } = context;
  return implementation.activities.flatMap(({ scope, sources, late }) => {
    const standing = new Set(lastOfEachParty(sources).map(submissionKey));
    return submissions
      .filter((report) => report.plan === input.plan.id && standing.has(submissionKey(report)))
      .flatMap(({ party, activities }) =>
        activities
          .filter(({ activity }) => activity === scope.id)
          .map((progress) => ({ activity: scope.id, party, isLate: late, progress })),
      );
  });
}

function lastOfEachParty(sources: readonly SubmissionRef[]): readonly SubmissionRef[] {
  const last = new Map<string, string>();
  for (const source of sources) {
    const known = last.get(source.party);
    if (known === undefined || momentOf(source) > known) last.set(source.party, momentOf(source));
  }
  return sources.filter((source) => momentOf(source) === last.get(source.party));
}

/** Sorts submissions by the end of their period, then by the day they were sent. */
function momentOf({ period, submittedOn }: SubmissionRef): string {
  return `${periodOf(period).to} ${submittedOn}`;
}
