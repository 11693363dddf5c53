import { match, P } from "ts-pattern";
import type { ActivityProgress, ActivityStatus } from "./progress.ts";

/**
 * What is wrong with a reported rate, by itself or beside the status: outside whole percents from 0 to 100, or against
 * the status. `completed` and a rate of 100 belong together; `not-started` means 0.
 */
export type ProgressFault = "rate-range" | "status-rate";

/** Finds the fault of a status and a rate in percent. Null means not known, and contradicts nothing. */
export function progressFault(
  status: ActivityStatus | null,
  rate: number | null,
): ProgressFault | null {
  return match([status, rate])
    .returnType<ProgressFault | null>()
    .with([P._, null], () => null)
    .with([P._, P.when(isNoWholePercent)], () => "rate-range")
    .with([null, P._], ["completed", 100], ["not-started", 0], () => null)
    .with(["completed", P._], ["not-started", P._], [P._, 100], () => "status-rate")
    .with([P.union("in-progress", "suspended"), P._], () => null)
    .exhaustive();
}

function isNoWholePercent(rate: number | null): boolean {
  return rate !== null && !(Number.isInteger(rate) && rate >= 0 && rate <= 100);
}

/** The reported rate in percent, null when missing. */
export function rateOf({ rate }: Pick<ActivityProgress, "rate">): number | null {
  return rate.kind === "value" ? rate.n : null;
}
