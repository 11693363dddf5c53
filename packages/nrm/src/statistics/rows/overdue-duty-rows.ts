import type { Deadline } from "@aht-jo/rules";
import { type DutyId, isDutyId } from "../duty-id.ts";
import { type Month, monthOf } from "../month.ts";

/**
 * A duty whose time was over on the day of the statistics and which is still not done. `dueIn`: the month of its last
 * day. `other` is a duty of a rule set that has more of them than Jordan's.
 *
 * @category Statistics
 */
export interface OverdueDutyRow {
  readonly duty: DutyId | "other";
  readonly dueIn: Month;
}

/** The overdue duties of all files; one on a shared object counts once, with the earliest day any file gives. */
export function overdueDutyRows(
  files: readonly (readonly Deadline[])[],
  isShared: (track: string) => boolean,
): readonly OverdueDutyRow[] {
  const rows: OverdueDutyRow[] = [];
  const shared = new Map<string, OverdueDutyRow>();
  for (const { duty, track, instance, status, due } of files.flat()) {
    if (status !== "late" || due === null) continue;
    const row: OverdueDutyRow = { duty: isDutyId(duty) ? duty : "other", dueIn: monthOf(due) };
    if (track === null || !isShared(track)) {
      rows.push(row);
      continue;
    }
    const key = JSON.stringify([duty, track, instance]);
    const before = shared.get(key);
    if (before === undefined || row.dueIn < before.dueIn) shared.set(key, row);
  }
  return [...rows, ...shared.values()];
}
