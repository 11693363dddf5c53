import { addDays, type CivilDate, canonicalJson } from "@aht-jo/core";
import { decidesRate, knownRate } from "./claim.ts";
import {
  compareSubmissions,
  compareText,
  type PlacedLine,
  type SubmissionRef,
  submissionOf,
} from "./placement.ts";

/**
 * The lines about one activity that still stand: the latest of every party. Where these know no rate, the last rate the
 * party gave stands beside them, because leaving a rate out takes none back; a rate that an earlier status decided is
 * taken back by the later status.
 */
export function standingLines(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  return byParty(lines).flatMap((own) => {
    const latest = latestOf(own);
    if (latest.some(knowsRate)) return latest;
    const lastRated = latestOf(own.filter(knowsRate));
    return [...latest, ...lastRated.filter(({ progress }) => !decidesRate(progress.status))];
  });
}

/**
 * Of every party the lines that speak of the latest day: the last day of their period, or the day they were sent if that
 * is earlier. Of those the last sent, and all of them when several came on that day.
 */
export function latestLines(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  return byParty(lines).flatMap(latestOf);
}

/** The lines about the latest period that was reported on. Periods that end on the same day count as one. */
export function latestPeriodLines(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const spokenOf = greatest(lines.map(lastDaySpokenOf));
  const end = greatest(
    lines.filter((line) => lastDaySpokenOf(line) === spokenOf).map(({ period }) => period.to),
  );
  return lines.filter(({ period }) => period.to === end);
}

/** The submissions that lines stand in, in order. */
export function submissionsOf(lines: readonly PlacedLine[]): readonly SubmissionRef[] {
  return lines.map(submissionOf).sort(compareSubmissions);
}

/** Orders lines by their submission, then by what they say: only lines that say the same are left in any order. */
export function compareLines(a: PlacedLine, b: PlacedLine): number {
  return (
    compareSubmissions(submissionOf(a), submissionOf(b)) ||
    compareText(a.progress.status, b.progress.status) ||
    (knownRate(a.progress) ?? -1) - (knownRate(b.progress) ?? -1) ||
    compareText(canonicalJson(a.progress), canonicalJson(b.progress))
  );
}

function latestOf(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const spokenOf = greatest(lines.map(lastDaySpokenOf));
  const candidates = lines.filter((line) => lastDaySpokenOf(line) === spokenOf);
  const sentOn = greatest(candidates.map(({ submittedOn }) => submittedOn));
  return candidates.filter(({ submittedOn }) => submittedOn === sentOn);
}

function lastDaySpokenOf({ period, submittedOn }: PlacedLine): CivilDate {
  const lastDay = addDays(period.to, -1);
  return submittedOn < lastDay ? submittedOn : lastDay;
}

function greatest(dates: readonly CivilDate[]): CivilDate | undefined {
  return [...dates].sort().at(-1);
}

function knowsRate({ progress }: PlacedLine): boolean {
  return knownRate(progress) !== null;
}

function byParty(lines: readonly PlacedLine[]): readonly (readonly PlacedLine[])[] {
  const parties = [...new Set(lines.map(({ party }) => party))];
  return parties.map((party) => lines.filter((line) => line.party === party));
}
