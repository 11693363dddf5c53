import { periodOf } from "@aht-jo/core";
import type { ActivityProgress } from "@aht-jo/strategy";
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
 * What the parties last said about every activity, late or not, in printed order: the submissions that count for the
 * latest period that was reported on.
 */
export function standingReports(context: AnnualContext): readonly StandingReport[] {
  const { input, submissions, implementation } = context;
  return implementation.activities.flatMap(({ scope, sources, late }) => {
    const ends = sources.map(({ period }) => periodOf(period).to).sort();
    const standing = new Set(
      sources.filter(({ period }) => periodOf(period).to === ends.at(-1)).map(submissionKey),
    );
    return submissions
      .filter((report) => report.plan === input.plan.id && standing.has(submissionKey(report)))
      .flatMap(({ party, activities }) =>
        activities
          .filter(({ activity }) => activity === scope.id)
          .map((progress) => ({ activity: scope.id, party, isLate: late, progress })),
      );
  });
}
