import { printed } from "../../basis/printed.ts";
import { reported } from "../../basis/reported.ts";
import { pure } from "../../pure/pure.ts";
import type { CodeList } from "../code-list.ts";
import { codesOf } from "../codes-of.ts";

/**
 * The economic sectors that the plan and the published figures name.
 *
 * @category Code lists
 */
export type Sector =
  | "agriculture"
  | "industry"
  | "construction"
  | "commerce"
  | "tourism"
  | "sports"
  | "domestic-work"
  | "other"
  | "unknown";

const listBasis = /* @__PURE__ */ printed("Executive plan, pillar 1, strategic goals 1 to 3");

/**
 * The economic sectors that the plan and the published figures name.
 *
 * @category Code lists
 */
export const sectors: CodeList<Sector, "sector"> = /* @__PURE__ */ pure(() => ({
  id: "sector",
  version: 1,
  title: { en: "Economic sectors", ar: "القطاعات الاقتصادية" },
  codes: codesOf<Sector>({
    agriculture: {
      title: { en: "Agriculture", ar: "الزراعة" },
      basis: printed("Executive plan, pillar 1, strategic goal 3, sub-goal 1"),
    },
    industry: {
      title: { en: "Industry", ar: "الصناعة" },
      note: {
        en: "Factories in the industrial zones, clothing included.",
        ar: "مصانع المناطق الصناعية، ومنها صناعة الألبسة.",
      },
      basis: printed("Executive plan, pillar 1, strategic goal 3, sub-goal 1"),
    },
    construction: {
      title: { en: "Construction", ar: "الإنشاءات" },
      basis: reported("tamkeen-2015", "workers by sector"),
    },
    commerce: {
      title: { en: "Commerce", ar: "التجارة" },
      basis: printed("Executive plan, pillar 1, strategic goal 2, sub-goal 1"),
    },
    tourism: {
      title: { en: "Tourism and hospitality", ar: "السياحة والضيافة" },
      basis: printed("Executive plan, pillar 1, strategic goal 3, sub-goal 1"),
    },
    sports: {
      title: { en: "Sports", ar: "الرياضة" },
      basis: printed("Executive plan, pillar 1, strategic goal 2, sub-goal 1"),
    },
    "domestic-work": {
      title: { en: "Domestic work", ar: "العمل المنزلي" },
      basis: printed("Executive plan, pillar 1, strategic goal 3, sub-goal 1"),
    },
    other: { title: { en: "Another sector", ar: "قطاع آخر" }, basis: listBasis },
    unknown: { title: { en: "Not known", ar: "غير معروف" }, basis: listBasis },
  }),
  basis: listBasis,
}));
