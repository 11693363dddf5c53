import { and, eq, not } from "@aht-jo/core/expressions";
import { jordan } from "../jordan/jordan.ts";
import type { OwnWordCase } from "./own-word-cases.ts";
import { surely } from "./surely.ts";

const { fact, state } = jordan;

/**
 * Whose word ends a stay in a shelter, by leaving or by taking consent back: the person's own, unless known to be a
 * child; then, and while the age is in doubt, that of whoever speaks for the child.
 *
 * The cases of a person whose age is in doubt meet, and whichever allows it is enough.
 */
export const stayEndingCases: readonly OwnWordCase[] = [
  {
    id: "own",
    who: { en: "a person who is not known to be a child", ar: "من لم يثبت أنه طفل" },
    when: not(surely(fact.isMinor)),
    by: ["person"],
  },
  {
    id: "guardian",
    who: {
      en: "a child, by a guardian free of conflict",
      ar: "طفل بقرار وصي أو ولي خالٍ من تعارض المصالح",
    },
    when: and(fact.isTreatedAsChild, fact.guardianSpeaks),
    by: ["guardian"],
  },
  {
    id: "representative",
    who: { en: "a child, by the representative", ar: "طفل بقرار ممثله المستقل" },
    when: and(fact.isTreatedAsChild, eq(state.guardianship, "representative-appointed")),
    by: ["independent-representative"],
  },
];

/** The word of a known child alone: it takes consent back, and the stay goes on until the child was heard. */
export const childAlone: OwnWordCase = {
  id: "child",
  who: {
    en: "a child alone, who is heard before the stay ends",
    ar: "طفل بمفرده، ويُسمع قبل انتهاء إقامته",
  },
  when: surely(fact.isMinor),
  by: ["person"],
};
