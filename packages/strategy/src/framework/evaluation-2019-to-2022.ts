import type { PartyId } from "@aht-jo/vocabulary";
import { assumed } from "./assumed.ts";
import type { FrameworkItem } from "./framework-item.ts";
import { printedIn } from "./printed-in.ts";

/**
 * Why activities of the earlier plan were not carried out.
 *
 * @category Framework
 */
export type NonImplementationReasonId = "reason-funding" | "reason-pandemic";

/**
 * What the evaluation of the earlier strategy found.
 *
 * `implementationRate` is the share of the action plan that was carried out, in percent (0 to 100), both ends included.
 * `firstYear` and `lastYear` bound the strategy that was evaluated. `evaluator` is the body that evaluated it: the
 * strategy prints two names for it, and the register of parties says why both are read as one. `reasons` are those that
 * the strategy mentions; it says that there were others.
 *
 * @category Framework
 */
export interface StrategyEvaluation extends FrameworkItem<"evaluation-2019-2022"> {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly evaluator: PartyId;
  readonly implementationRate: { readonly lowerPercent: number; readonly upperPercent: number };
  readonly reasons: readonly FrameworkItem<NonImplementationReasonId>[];
}

/**
 * The evaluation of the 2019-2022 strategy and action plan (section 5; appendix 4, item 6).
 *
 * @example
 * ```ts
 * import { evaluation2019to2022 } from "@aht-jo/strategy/framework";
 * evaluation2019to2022.implementationRate; //=> { lowerPercent: 72, upperPercent: 78 }
 * ```
 * @category Framework
 */
export const evaluation2019to2022: StrategyEvaluation = {
  id: "evaluation-2019-2022",
  text: {
    en: "Overall, between 72 and 78 percent of the action plan was carried out. The evaluation sums up what was achieved under each pillar, names strengths and weaknesses, and makes recommendations for the next strategy.",
    ar: "نُفّذ من خطة العمل إجمالًا ما بين 72 و78 بالمئة. ويلخص التقييم ما أُنجز في كل محور، ويبيّن مواطن القوة والضعف، ويقدم توصيات للاستراتيجية التالية.",
  },
  source: printedIn("Section 5, second paragraph"),
  firstYear: 2019,
  lastYear: 2022,
  evaluator: "aba-roli",
  implementationRate: { lowerPercent: 72, upperPercent: 78 },
  reasons: [
    {
      id: "reason-funding",
      text: { en: "Projects lacked funding.", ar: "نقص تمويل المشاريع." },
      source: printedIn("Section 5, second paragraph"),
    },
    {
      id: "reason-pandemic",
      text: {
        en: "The coronavirus pandemic fell into the time of implementation.",
        ar: "تأثر مدد التنفيذ بجائحة كورونا.",
      },
      source: printedIn("Section 5, second paragraph"),
    },
  ],
  doubts: [
    assumed({
      why: {
        en: "The rate is printed as a range with no method; it is kept as a range and never reduced to one figure.",
        ar: "النسبة مطبوعة على هيئة مدى دون بيان طريقة احتسابها، وقد أُبقيت كذلك ولم تُختزل في رقم واحد.",
      },
      question: {
        en: "How was the rate computed, and what do its two ends stand for?",
        ar: "كيف احتُسبت النسبة؟ وعلام يدل كل من حدّيها؟",
      },
      whoCouldAnswer: "ministry-of-justice",
    }),
  ],
};
