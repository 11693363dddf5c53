import { addDays, type CivilDate, CoreError, type WorkingCalendar } from "@aht-jo/core";
import type { CompiledDuty } from "../compiled.ts";
import type { DeadlineStep } from "../deadline.ts";
import { environmentAt, type View } from "../view.ts";
import { type Clock, type DueDay, dueDay, firstCountedDay, type Interval } from "./due-day.ts";
import { laterOf } from "./later-of.ts";
import { type Suspension, suspensionsOf } from "./suspensions-of.ts";

/**
 * What counting the days of a duty gave: the due day with its steps; `stopped` when the clock stands still before the
 * limit ended; `unsure` when it depends on a suspension nobody can tell; `endless` when the limit is not known or ends
 * outside the range of dates.
 */
export type Count =
  | {
      readonly kind: "due";
      readonly due: CivilDate;
      readonly tentative: boolean;
      readonly steps: readonly DeadlineStep[];
    }
  | {
      readonly kind: "stopped";
      readonly tentative: boolean;
      readonly steps: readonly DeadlineStep[];
    }
  | { readonly kind: "unsure" | "endless"; readonly steps: readonly DeadlineStep[] };

/** Counts the days of a duty from its start. One that was met is counted as if the clock had run again that day. */
export function countAt(
  duty: CompiledDuty,
  at: {
    readonly place: View;
    readonly start: CivilDate;
    readonly metOn: CivilDate | null;
    readonly calendar: WorkingCalendar;
  },
): Count {
  const { place, start, metOn } = at;
  const runsFrom: DeadlineStep = { what: "runsFrom", on: start };
  const clock = clockOf(duty, at);
  if (clock === null) return { kind: "endless", steps: [runsFrom] };
  const found = suspensionsOf(duty, { place, start, until: metOn ?? place.day });
  const suspensions =
    metOn === null
      ? found
      : found
          .filter(({ from }) => from < metOn)
          .map((one) => (one.to === null ? { ...one, to: metOn } : one));
  try {
    const certain = suspensions.filter((one) => one.certain);
    const count = counted(clock, certain);
    if (certain.length === suspensions.length) return count;
    return isAlike(count, counted(clock, suspensions))
      ? count
      : { kind: "unsure", steps: [runsFrom] };
  } catch (error) {
    if (!(error instanceof CoreError) || error.code === "calendar.no-working-day") throw error;
    return { kind: "endless", steps: [runsFrom] };
  }
}

/** The clock of a duty that started, with the limit in force on that day; null while its length is not known. */
function clockOf(
  { rule }: CompiledDuty,
  at: { readonly place: View; readonly start: CivilDate; readonly calendar: WorkingCalendar },
): Clock | null {
  const { place, start, calendar } = at;
  const { n, unit } = rule.within;
  const length =
    typeof n === "number" ? n : environmentAt({ ...place, day: start }).params[n.param];
  if (typeof length !== "number") return null;
  const { monthEnd, firstDay, lastDay } = rule;
  return { start, n: length, unit, monthEnd, firstDay, lastDay, calendar };
}

function counted(clock: Clock, suspensions: readonly Suspension[]): Count {
  const over = suspensions.filter((one): one is Suspension & Interval => one.to !== null);
  const end = dueDay(clock, over);
  const { due, tentative } = end;
  const open = suspensions.find(({ to }) => to === null);
  const steps = stepsTo(clock, { end, over });
  const isStopped =
    open !== undefined && clock.n > 0 && laterOf(open.from, firstCountedDay(clock)) <= end.extended;
  if (!isStopped) return { kind: "due", due, tentative, steps };
  const before = steps.filter(({ what }) => what !== "extended" && what !== "rolled");
  return {
    kind: "stopped",
    tentative,
    steps: [...before, { what: "suspended", on: open.from }],
  };
}

/** The steps that explain a due day. Suspensions that took nothing from the limit are left out. */
function stepsTo(
  clock: Clock,
  of: { readonly end: DueDay; readonly over: readonly Interval[] },
): readonly DeadlineStep[] {
  const { end, over } = of;
  const steps: DeadlineStep[] = [
    { what: "runsFrom", on: clock.start },
    { what: "counted", on: end.counted },
  ];
  if (clock.unit === "hours") steps.push({ what: "hoursRounded", on: end.counted });
  const dayAfter = addDays(end.extended, 1);
  for (const interval of over)
    if (interval.from < dayAfter)
      steps.push({ what: "suspended", on: interval.from }, { what: "resumed", on: interval.to });
  if (end.extended !== end.counted) steps.push({ what: "extended", on: end.extended });
  if (end.due !== end.extended) steps.push({ what: "rolled", on: end.due });
  return steps;
}

function isAlike(one: Count, other: Count): boolean {
  if (one.kind === "due" && other.kind === "due") return one.due === other.due;
  return one.kind === other.kind;
}
