import { contentHash } from "@aht-jo/core";
import type { ProgressReport, SubmissionRef } from "@aht-jo/strategy";

/** What tells one submission from another: its party, its period and the day it was sent. */
export function submissionKey({ party, period, submittedOn }: SubmissionRef): string {
  return [party, period, submittedOn].join("\n");
}

/** Submissions in the order of their keys, so that the order in which they came in does not matter. */
export function inOrder(progress: readonly ProgressReport[]): readonly ProgressReport[] {
  return progress
    .map((report) => ({ report, key: `${submissionKey(report)}\n${contentHash(report)}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ report }) => report);
}
