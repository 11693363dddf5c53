import type { CivilDate } from "@aht-jo/core";
import { compareSubmissions, type PlacedLine, type SubmissionRef } from "./placement.ts";

/**
 * The lines about one activity and one period that still stand: of every party its latest submission, and all of them
 * when several came on that day.
 */
export function standingLines(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const latest = new Map<string, CivilDate>();
  for (const { party, submittedOn } of lines) {
    const known = latest.get(party);
    if (known === undefined || known < submittedOn) latest.set(party, submittedOn);
  }
  return lines.filter(({ party, submittedOn }) => latest.get(party) === submittedOn);
}

/** The lines about the latest period that was reported on. Periods that end on the same day count as one. */
export function latestPeriodLines(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const end = lines.reduce<CivilDate | null>(
    (latest, { period }) => (latest === null || latest < period.to ? period.to : latest),
    null,
  );
  return lines.filter(({ period }) => period.to === end);
}

/** The submissions that lines stand in, in order. */
export function submissionsOf(lines: readonly PlacedLine[]): readonly SubmissionRef[] {
  return lines
    .map(({ party, period, submittedOn }) => ({ party, period: period.id, submittedOn }))
    .sort(compareSubmissions);
}
