import { ratio } from "@aht-jo/core";
import type { Completion, ImplementationMethod, Judgement } from "./implementation-report.ts";
import type { PlacedLine } from "./placement.ts";
import type { ActivityProgress } from "./progress.ts";
import { rateOf } from "./progress-fault.ts";

/** A completion that is known to lie between two bounds. */
export type IntervalCompletion = Extract<Completion, { kind: "interval" }>;

type Percents = readonly [lower: number, upper: number];

/** What is known when nothing was reported: anything from nothing to all. */
export const anything: IntervalCompletion = intervalOf([0, 100]);

/** What the standing lines about one activity and one period claim together, from the lowest claim to the highest. */
export function jointClaim(
  lines: readonly PlacedLine[],
  credit: ImplementationMethod["credit"],
): IntervalCompletion {
  if (lines.length === 0) return anything;
  const claims = lines.map(({ progress }) => claimOf(progress, credit));
  return intervalOf(
    claims.reduce(([lowest, highest], [lower, upper]) => [
      Math.min(lowest, lower),
      Math.max(highest, upper),
    ]),
  );
}

/** What the standing lines about one activity and one period say in a word. */
export function judgementOf(lines: readonly PlacedLine[]): Exclude<Judgement, "not-due"> {
  if (lines.length === 0) return "no-report";
  if (lines.every(({ progress }) => progress.status === "completed")) return "done";
  return lines.every(({ progress }) => progress.status === "not-started") ? "not-done" : "partly";
}

/** Tells whether standing lines differ in status or rate. */
export function isDisputed(lines: readonly PlacedLine[]): boolean {
  const claims = lines.map(({ progress }) => `${progress.status} ${knownRate(progress)}`);
  return new Set(claims).size > 1;
}

function claimOf(progress: ActivityProgress, credit: ImplementationMethod["credit"]): Percents {
  if (credit === "strict") return progress.status === "completed" ? [100, 100] : [0, 0];
  const rate = knownRate(progress);
  return rate === null ? [0, 100] : [rate, rate];
}

/** The rate in percent: as reported, or as the status decides it. */
function knownRate(progress: ActivityProgress): number | null {
  if (progress.status === "completed") return 100;
  return progress.status === "not-started" ? 0 : rateOf(progress);
}

function intervalOf([lower, upper]: Percents): IntervalCompletion {
  return { kind: "interval", lower: ratio(lower, 100), upper: ratio(upper, 100) };
}
