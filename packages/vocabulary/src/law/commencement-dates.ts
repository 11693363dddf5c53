import type { CivilDate } from "@aht-jo/core";
import type { LawId } from "./law-id.ts";
import { laws } from "./laws.ts";

/**
 * The first day in force of each text for which one is known.
 *
 * @category Law register
 */
export type CommencementDates = Readonly<Partial<Record<LawId, CivilDate>>>;

/**
 * The first days in force that the register knows.
 *
 * @param options - `assumed`: whether days that are only assumed are taken in. Spread the result to replace a day by
 *   one that you know.
 * @example
 * ```ts
 * import { commencementDates } from "@aht-jo/vocabulary/law";
 * commencementDates({ assumed: "exclude" })["law-10-2021"]; //=> undefined
 * commencementDates({ assumed: "include" })["law-10-2021"]; //=> "2021-05-02"
 * ```
 * @category Law register
 */
export function commencementDates({
  assumed,
}: {
  readonly assumed: "include" | "exclude";
}): CommencementDates {
  const dates: Partial<Record<LawId, CivilDate>> = {};
  for (const { id, commencement } of laws) {
    if (commencement === null) continue;
    if (assumed === "exclude" && commencement.basis.kind === "assumed") continue;
    dates[id] = commencement.date;
  }
  return dates;
}
