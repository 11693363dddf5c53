import type { Localized, NonEmpty } from "@aht-jo/core";
import { and, not, type Typed } from "@aht-jo/core/expressions";
import { jordan } from "../jordan/jordan.ts";
import type { JordanRole } from "../jordan/roles.ts";

/** One way of taking back or declining: who the person is, and who may say so. The cases never meet and leave no gap. */
export interface OwnWordCase {
  readonly id: string;
  readonly who: Localized;
  readonly when: Typed<"bool">;
  readonly by: NonEmpty<JordanRole>;
}

const { fact } = jordan;
const child = fact.isTreatedAsChild;

/** Who may take back or decline: always the person; for a child also a guardian free of conflict, or a representative. */
export const ownWordCases: readonly OwnWordCase[] = [
  {
    id: "adult",
    who: { en: "an adult", ar: "بالغ" },
    when: not(child),
    by: ["person"],
  },
  {
    id: "guardian",
    who: { en: "a child with a guardian", ar: "طفل له وصي أو ولي" },
    when: and(child, fact.guardianSpeaks),
    by: ["person", "guardian"],
  },
  {
    id: "no-guardian",
    who: {
      en: "a child without a guardian free of conflict",
      ar: "طفل ليس له وصي أو ولي خالٍ من تعارض المصالح",
    },
    when: and(child, not(fact.guardianSpeaks)),
    by: ["person", "independent-representative"],
  },
];
