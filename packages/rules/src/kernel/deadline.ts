import type { CivilDate, NonEmpty, Strength } from "@aht-jo/core";

/**
 * One step of the way to a due date.
 *
 * - `runsFrom`: the day the clock starts; `counted`: the day the limit ends, before suspension.
 * - `suspended`, `resumed`: the clock stood still from the one to the other.
 * - `extended`: the day the limit ends, suspension included; `rolled`: moved, since the last day is not worked.
 * - `hoursRounded`: a limit in hours ends with the last day it can touch.
 * - `met`: the action, or another that fulfils the duty, was done.
 *
 * @category Deadlines
 */
export interface DeadlineStep {
  readonly what:
    | "runsFrom"
    | "counted"
    | "suspended"
    | "resumed"
    | "extended"
    | "rolled"
    | "hoursRounded"
    | "met";
  readonly on: CivilDate;
}

/**
 * A duty at work on a file.
 *
 * - `running`: to be done by `due`. `late`: the due day has passed. `suspended`: the clock stands still, so no due day.
 * - `met`: done on `metOn`, in time or not: compare it with `due`. `moot`: it arose and fell away.
 * - `unknown`: whether it has arisen, from when it runs, or how long, is not known; `settledBy` names facts that would
 *   tell: each list could settle it, and it is empty when no fact of the file can.
 *
 * `action` is what the duty is there for; the rule says which other commands fulfil it as well.
 *
 * `due` is null while it cannot be computed. A `tentative` due day rests on days the calendar does not know for
 * certain, or on a limit in hours. `rules` are the duty and the parameters it used, `strength` the weakest basis of them.
 *
 * @category Deadlines
 */
export interface Deadline {
  readonly duty: string;
  readonly track: string | null;
  readonly instance: string | null;
  readonly bearer: string;
  readonly action: string;
  readonly breach: "flag" | "escalate";
  readonly due: CivilDate | null;
  readonly status: "running" | "suspended" | "met" | "late" | "moot" | "unknown";
  readonly metOn: CivilDate | null;
  readonly tentative: boolean;
  readonly steps: readonly DeadlineStep[];
  readonly settledBy: readonly NonEmpty<string>[];
  readonly rules: NonEmpty<string>;
  readonly strength: Strength;
}
