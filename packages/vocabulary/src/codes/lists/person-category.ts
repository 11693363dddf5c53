import { reported } from "../../basis/reported.ts";
import { pure } from "../../pure/pure.ts";
import type { CodeList } from "../code-list.ts";
import { codesOf } from "../codes-of.ts";

/**
 * The legal categories of person whom the shelter rules protect.
 *
 * @category Code lists
 */
export type PersonCategory = "victim" | "potential-victim" | "affected-person";

const listBasis = /* @__PURE__ */ reported("dar-karama-shelter-regulation", "definitions");

/**
 * The legal categories of person whom the shelter rules protect.
 *
 * @category Code lists
 */
export const personCategories: CodeList<PersonCategory, "person-category"> = /* @__PURE__ */ pure(
  () => ({
    id: "person-category",
    version: 1,
    title: { en: "Protected persons", ar: "فئات المشمولين بالحماية" },
    codes: codesOf<PersonCategory>({
      victim: {
        title: { en: "Victim", ar: "مجني عليه" },
        note: {
          en: "A person against whom a trafficking crime was committed.",
          ar: "من وقعت عليه جريمة اتجار بالبشر.",
        },
        basis: listBasis,
      },
      "potential-victim": {
        title: { en: "Potential victim", ar: "ضحية محتملة" },
        note: {
          en: "A person who shows signs of possible exploitation; covered since Regulation No. 46 of 2023.",
          ar: "من تظهر عليه مؤشرات استغلال محتمل، وهو مشمول منذ النظام رقم (46) لسنة 2023.",
        },
        basis: reported("akhbar-alyoom-2023", "definitions"),
      },
      "affected-person": {
        title: { en: "Affected person", ar: "متضرر" },
        note: {
          en: "A minor relative of the victim who meets all four conditions of the regulation; not merely somebody who was harmed.",
          ar: "قريب للمجني عليه لم يتم الثامنة عشرة وتتوافر فيه شروط النظام الأربعة مجتمعة، وليس كل من أصابه ضرر.",
        },
        basis: listBasis,
      },
    }),
    basis: listBasis,
  }),
);
