/**
 * Something the audit of a log found at one event.
 *
 * - `malformed`: it is not an event; it counts for nothing else.
 * - `brokenChain`: its hash is not that of its content (path `hash`); what its writer recorded before it is not there,
 *   or is claimed by another event too (`prev`); it was recorded before its predecessor (`recordedAt`); or another event
 *   has its id (`id`).
 * - `missingRuleSet`, `missingCalendar`: what it was decided with was not passed in, so it was not decided again.
 * - `decidesDifferently`: its rules do not decide it as it stands; `path` names what differs, and is empty when they
 *   would not let the step pass.
 * - `missingPart`: its decision touched a shared object too, and the log of that object, which was passed in, lacks the
 *   event; `path` is the track.
 * - `postdated`: the day on which it happened (path `occurredOn`) or was decided (`stamp.asOf`) had not come when it was
 *   recorded, in no time zone: `recordedAt` is in UTC, so one day more is allowed.
 * - `override`: a human decided against the rules. That is no fault, but it has to be seen.
 *
 * `event` is its id, null when it has none that is readable; `at` its position among the events passed in; `path` leads
 * to the place inside it.
 *
 * @category Audit
 */
export interface Finding {
  readonly event: string | null;
  readonly at: number;
  readonly kind:
    | "brokenChain"
    | "missingRuleSet"
    | "missingCalendar"
    | "decidesDifferently"
    | "missingPart"
    | "postdated"
    | "override"
    | "malformed";
  readonly path: readonly string[];
}
