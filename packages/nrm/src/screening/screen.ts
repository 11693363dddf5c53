import { type CivilDate, type NonEmpty, weakest } from "@aht-jo/core";
import type { Tri } from "@aht-jo/core/expressions";
import { acts, iloSigns, means } from "@aht-jo/vocabulary/codes";
import { type AnsweredCodes, answeredCodes } from "./answered-codes.ts";
import { askNext } from "./ask-next.ts";
import { jordanScreening } from "./jordan-screening.ts";
import { lawPeriods } from "./law-period.ts";
import { rulesFor } from "./rules-for.ts";
import type { Screening, ScreeningResult } from "./screening.ts";
import type { ScreeningCriteria } from "./screening-criteria.ts";
import { screeningDoubts } from "./screening-doubts.ts";
import type { ScreeningFacts } from "./screening-facts.ts";
import {
  type AnsweredElements,
  type ScreeningReading,
  screeningReading,
} from "./screening-reading.ts";

/**
 * Advises whether what is known about a person points to human trafficking, and what to ask next.
 *
 * The elements of the crime are tested by the law in force on the day of the offence. For a person under 18 the act and
 * the purpose suffice. An unknown age is read as a child's and as an adult's, an unknown day by every state of the law
 * that is possible; the result is `indicated` when one of these readings has every element. What is not known is never
 * taken for a no, and the person's agreement never lowers a result.
 *
 * @param facts - From outside this program, check them first with `checkScreeningFacts`; an answer of an unknown code
 *   is not read.
 * @param options - `offenceDate`: the day of the offence, the last one if it lasted, or null when it is not known.
 *   `asOf`: the day of the screening; an offence of unknown day then happened by that day. `criteria`: Jordan's unless
 *   others are given.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { nothingKnown, screen } from "@aht-jo/nrm";
 * const facts = {
 *   ...nothingKnown,
 *   acts: { recruit: "present" },
 *   purposes: { "forced-labour": "present" },
 * } as const;
 * const screening = screen(facts, { offenceDate: civilDate("2024-03-14") });
 * screening.result; //=> "indicated"
 * screening.readings.map(({ age, met }) => [age, met]); //=> [["child", true], ["adult", null]]
 * screening.askNext.map(({ about }) => about); //=> ["age", "means", "signs"]
 * screen(nothingKnown, { offenceDate: null }).result; //=> "insufficient"
 * ```
 * @see Art. 3 of the Anti-Human Trafficking Law, as reported.
 * @category Screening
 */
export function screen(
  facts: ScreeningFacts,
  options: {
    readonly offenceDate: CivilDate | null;
    readonly asOf?: CivilDate;
    readonly criteria?: ScreeningCriteria;
  },
): Screening {
  const { offenceDate, asOf = null, criteria = jordanScreening } = options;
  const elements: AnsweredElements = {
    act: answeredCodes(acts, facts.acts),
    means: answeredCodes(means, facts.means),
    purpose: answeredCodes(criteria.purposes, facts.purposes),
  };
  const answered = answeredCodes(iloSigns, facts.signs);
  const needed = criteria.signsForIndicated;
  const signs = { ...answered, enough: areEnough(answered, needed), needed };
  const readings = readingsOf(elements, {
    ages: facts.age === "adult" || facts.age === "child" ? [facts.age] : ["child", "adult"],
    periods: lawPeriods(criteria, { offenceDate, asOf }),
  });
  const grounds = [
    ...(readings.some(({ met }) => met === true) ? (["elements"] as const) : []),
    ...(signs.enough === true ? (["signs"] as const) : []),
  ];
  const isAllNo = [elements.act, elements.means, elements.purpose, signs].every(
    ({ present, notKnown }) => present.length + notKnown.length === 0,
  );
  const result: ScreeningResult =
    grounds.length > 0 ? "indicated" : isAllNo ? "not-indicated" : "insufficient";
  const found = {
    result,
    grounds,
    closerLook: grounds.length > 0 || signs.present.length >= criteria.signsForCloserLook,
    readings,
    elements,
    signs,
    agreement: facts.agreement,
    askNext: result === "not-indicated" ? [] : askNext({ elements, signs, readings }),
    doubts: screeningDoubts({ elements, signs }, { offenceDate, asOf }),
    canBeScreenedAgain: true,
  } as const;
  const rests = rulesFor(found, criteria);
  const [first, ...rest] = rests;
  return {
    ...found,
    rests,
    strength: weakest([first.basis, ...rest.map(({ basis }) => basis)]),
  };
}

function areEnough({ present, notKnown }: AnsweredCodes, needed: number): Tri {
  if (present.length >= needed) return true;
  return present.length + notKnown.length < needed ? false : null;
}

function readingsOf(
  elements: AnsweredElements,
  options: {
    readonly ages: readonly ScreeningReading["age"][];
    readonly periods: readonly ScreeningReading["law"][];
  },
): NonEmpty<ScreeningReading> {
  const readings = options.ages.flatMap((age) =>
    options.periods.map((law) => screeningReading(elements, { age, law })),
  );
  return readings as [ScreeningReading, ...ScreeningReading[]];
}
