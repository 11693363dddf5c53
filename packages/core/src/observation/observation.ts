/**
 * Why there is no figure.
 *
 * - `not-reported`: it was due and nobody sent it.
 * - `not-due`: the time for it has not come.
 * - `not-applicable`: the question does not arise.
 * - `not-collected`: nobody records it.
 * - `unknown`: recorded as not known.
 * - `suppressed`: known, and withheld to protect a person.
 *
 * @category Observations
 */
export type MissingReason =
  | "not-reported"
  | "not-due"
  | "not-applicable"
  | "not-collected"
  | "unknown"
  | "suppressed";

/**
 * The reasons from the strongest to the weakest. Where figures with different reasons meet, the strongest stands.
 *
 * `suppressed` comes first, because a result that hides a withheld figure must say so; `not-applicable` comes last,
 * because any other reason means that a figure could exist.
 *
 * @category Observations
 */
export const missingReasons: readonly MissingReason[] = [
  "suppressed",
  "unknown",
  "not-collected",
  "not-reported",
  "not-due",
  "not-applicable",
];

/**
 * How settled a figure is: first published as `provisional`, standing as `final`, or changed later as `restated`.
 *
 * @category Observations
 */
export type Revision = "final" | "provisional" | "restated";

/**
 * The revisions from the most to the least settled history: `final`, `provisional`, `restated`. A figure made of
 * several carries the last of theirs in this order.
 *
 * @category Observations
 */
export const revisions: readonly Revision[] = ["final", "provisional", "restated"];

/**
 * A figure that is there. `n` is a safe integer: a count, a percentage point, or an amount in fils.
 *
 * @category Observations
 */
export interface Observed {
  readonly kind: "value";
  readonly n: number;
  readonly revision: Revision;
}

/**
 * A figure that is not there, and why.
 *
 * @category Observations
 */
export interface Missing {
  readonly kind: "missing";
  readonly reason: MissingReason;
}

/**
 * A figure, or the reason why there is none. A reported zero is a figure; a missing figure never becomes one.
 *
 * @category Observations
 */
export type Observation = Observed | Missing;
