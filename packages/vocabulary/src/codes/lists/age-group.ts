import { reported } from "../../basis/reported.ts";
import { pure } from "../../pure/pure.ts";
import type { CodeList } from "../code-list.ts";
import { codesOf } from "../codes-of.ts";

/**
 * Child or adult: the line that the law draws at 18 years.
 *
 * @category Code lists
 */
export type AgeGroup = "child" | "adult" | "unknown";

const listBasis = /* @__PURE__ */ reported("workers-house-law-text", "Art. 3(a)(2)");

/**
 * Child or adult: the line that the law draws at 18 years.
 *
 * @category Code lists
 */
export const ageGroups: CodeList<AgeGroup, "age-group"> = /* @__PURE__ */ pure(() => ({
  id: "age-group",
  version: 1,
  title: { en: "Age group", ar: "الفئة العمرية" },
  codes: codesOf<AgeGroup>({
    child: { title: { en: "Child, under 18", ar: "طفل دون الثامنة عشرة" }, basis: listBasis },
    adult: { title: { en: "Adult, 18 or over", ar: "بالغ أتم الثامنة عشرة" }, basis: listBasis },
    unknown: {
      title: { en: "Not known", ar: "غير معروف" },
      note: {
        en: "Never counted as adult; rules that protect children are then read both ways.",
        ar: "لا يُحسب ضمن البالغين، وتُقرأ القواعد الخاصة بحماية الأطفال عندئذ على الوجهين.",
      },
      basis: listBasis,
    },
  }),
  basis: listBasis,
}));
