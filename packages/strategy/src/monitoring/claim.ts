import { ratio } from "@aht-jo/core";
import type { Completion, ImplementationMethod, Judgement } from "./implementation-report.ts";
import type { PlacedLine } from "./placement.ts";
import type { ActivityProgress, ActivityStatus } from "./progress.ts";
import { rateOf } from "./progress-fault.ts";

/** A completion that is known to lie between two bounds. */
export type IntervalCompletion = Extract<Completion, { kind: "interval" }>;

type Percents = readonly [lower: number, upper: number];

/** What is known when nothing was reported: anything from nothing to all. */
export const anything: IntervalCompletion = intervalOf([0, 100]);

/**
 * What the standing lines about one activity or one period claim together, from the lowest rate to the highest. A line
 * that knows no rate leaves these open only when there are none, or when it contradicts one: what is not completed is
 * not at 100.
 */
export function jointClaim(
  lines: readonly PlacedLine[],
  credit: ImplementationMethod["credit"],
): IntervalCompletion {
  const rates = lines.map(({ progress }) => creditedRate(progress, credit));
  const known = rates.filter((rate) => rate !== null);
  const isOpen = known.length === 0 || (known.length < rates.length && known.includes(100));
  return isOpen ? anything : intervalOf([Math.min(...known), Math.max(...known)]);
}

/** What the standing lines about one activity or one period say in a word. */
export function judgementOf(lines: readonly PlacedLine[]): Exclude<Judgement, "not-due"> {
  if (lines.length === 0) return "no-report";
  if (lines.every(({ progress }) => progress.status === "completed")) return "done";
  return lines.every(({ progress }) => progress.status === "not-started") ? "not-done" : "partly";
}

/** The rate in percent: as the status decides it, or as reported; null when neither says. */
export function knownRate({ status, rate }: ActivityProgress): number | null {
  if (decidesRate(status)) return status === "completed" ? 100 : 0;
  return rateOf({ rate });
}

/** Tells whether a status says the rate by itself: all or nothing. */
export function decidesRate(status: ActivityStatus): boolean {
  return status === "completed" || status === "not-started";
}

function creditedRate(
  progress: ActivityProgress,
  credit: ImplementationMethod["credit"],
): number | null {
  if (credit === "partial") return knownRate(progress);
  return progress.status === "completed" ? 100 : 0;
}

function intervalOf([lower, upper]: Percents): IntervalCompletion {
  return { kind: "interval", lower: ratio(lower, 100), upper: ratio(upper, 100) };
}
