import type { CivilDate } from "@aht-jo/core";
import { codesInForce, type Purpose } from "@aht-jo/vocabulary/codes";
import type { ScreeningCriteria } from "./screening-criteria.ts";

/**
 * Days of an offence on which one state of the law applies, `[from, to)`; null where there is no bound.
 *
 * `inForce` says whether the law applied at all, `purposes` which purposes it named then.
 *
 * @category Screening
 */
export interface LawPeriod {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly inForce: boolean;
  readonly purposes: readonly Purpose[];
}

/**
 * The states of the law that may apply: one for a known day, otherwise all that had begun by `asOf`, or simply all
 * while that is not known either.
 */
export function lawPeriods(
  criteria: ScreeningCriteria,
  {
    offenceDate,
    asOf,
  }: { readonly offenceDate: CivilDate | null; readonly asOf: CivilDate | null },
): readonly LawPeriod[] {
  const all = everyPeriod(criteria);
  if (offenceDate === null) return all.filter(({ from }) => !isAfter(from, asOf));
  return all.filter(
    ({ from, to }) => !isAfter(from, offenceDate) && (to === null || offenceDate < to),
  );
}

function everyPeriod({ lawFrom, purposes }: ScreeningCriteria): readonly LawPeriod[] {
  const ends = purposes.codes.flatMap(({ inForce }) => [
    inForce?.from ?? null,
    inForce?.to ?? null,
  ]);
  const later = ends.filter((day) => day !== null).filter((day) => day > lawFrom);
  const bounds = [...new Set([lawFrom, ...later])].sort();
  const before: LawPeriod = { from: null, to: lawFrom, inForce: false, purposes: [] };
  const since = bounds.map((from, at): LawPeriod => {
    const named = codesInForce(purposes, from).map(({ code }) => code);
    return { from, to: bounds[at + 1] ?? null, inForce: true, purposes: named };
  });
  return [before, ...since];
}

function isAfter(from: CivilDate | null, day: CivilDate | null): boolean {
  return from !== null && day !== null && from > day;
}
