import { type CivilDate, daysBetween } from "@aht-jo/core";
import type { FileState } from "@aht-jo/rules";
import { type Month, monthOf } from "../month.ts";
import { firstEntry, instancesOn, pathOf } from "../path-of.ts";

/**
 * A way through the mechanism whose length is measured: from the first report to the first mark as a potential victim,
 * from there to the formal identification, from the report to the first referral that was sent.
 *
 * @category Statistics
 */
export type TimelinessMeasure =
  | "report-to-potential"
  | "potential-to-identified"
  | "report-to-referral";

/**
 * How long one way took, once for each person who began it.
 *
 * - `startedIn`: the month in which it began.
 * - `standing`: `reached`; still `waiting`; `ended-otherwise` when identification was declined or the file was closed.
 * - `days`: civil days from beginning to end, 0 on the same day; null unless `reached`.
 *
 * @category Statistics
 */
export interface TimelinessRow {
  readonly measure: TimelinessMeasure;
  readonly startedIn: Month;
  readonly standing: "reached" | "waiting" | "ended-otherwise";
  readonly days: number | null;
}

/** How long the ways of the person of a file took. */
export function timelinessRows(state: FileState): readonly TimelinessRow[] {
  const path = pathOf(state, "identification");
  const reported = firstEntry(path, { to: ["reported"] });
  const potential = firstEntry(path, { to: ["potential"] });
  const isClosed = pathOf(state, "file").at(-1)?.state === "closed";
  const isDeclined = path.at(-1)?.state === "not-identified";
  const row = (measure: TimelinessMeasure, way: Way) => rowsOf(measure, { ...way, isClosed });
  return [
    ...row("report-to-potential", { from: reported, to: notBefore(reported, [potential]) }),
    ...row("potential-to-identified", {
      from: potential,
      to: firstEntry(path, { to: ["identified"] }),
      isDeclined,
    }),
    ...row("report-to-referral", { from: reported, to: notBefore(reported, sendings(state)) }),
  ];
}

interface Way {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly isDeclined?: boolean;
}

function rowsOf(
  measure: TimelinessMeasure,
  way: Way & { readonly isClosed: boolean },
): readonly TimelinessRow[] {
  const { from, to, isDeclined = false, isClosed } = way;
  if (from === null) return [];
  const startedIn = monthOf(from);
  if (to !== null)
    return [{ measure, startedIn, standing: "reached", days: daysBetween(from, to) }];
  const standing = isDeclined || isClosed ? "ended-otherwise" : "waiting";
  return [{ measure, startedIn, standing, days: null }];
}

/** The days on which referrals were sent. */
function sendings(state: FileState): readonly (CivilDate | null)[] {
  return instancesOn(state, "referral").map(({ path }) => firstEntry(path, { to: ["sent"] }));
}

/** The first of some days that is not before another. */
function notBefore(from: CivilDate | null, days: readonly (CivilDate | null)[]): CivilDate | null {
  const later = days.filter((day) => day !== null && from !== null && day >= from);
  return later.sort()[0] ?? null;
}
