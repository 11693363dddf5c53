import type { CivilDate } from "@aht-jo/core";
import type { IloSign, Means } from "@aht-jo/vocabulary/codes";
import type { Screening, ScreeningDoubt } from "./screening.ts";

/** Signs that speak for a means. */
const pairs: readonly (readonly [IloSign, Means])[] = [
  ["abuse-of-vulnerability", "abuse-of-weakness"],
  ["deception", "deception"],
  ["physical-and-sexual-violence", "force-or-threat"],
  ["intimidation-and-threats", "force-or-threat"],
];

/** What was answered and does not go together. */
export function screeningDoubts(
  { elements, signs }: Pick<Screening, "elements" | "signs">,
  {
    offenceDate,
    asOf,
  }: { readonly offenceDate: CivilDate | null; readonly asOf: CivilDate | null },
): readonly ScreeningDoubt[] {
  const odd = pairs.filter(
    ([sign, means]) => signs.present.includes(sign) && elements.means.absent.includes(means),
  );
  const isLater = offenceDate !== null && asOf !== null && offenceDate > asOf;
  return [
    ...odd.map(([sign, means]) => ({ kind: "sign-without-means", sign, means }) as const),
    ...(isLater ? [{ kind: "offence-after-screening" } as const] : []),
  ];
}
