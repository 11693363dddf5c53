import { assumed } from "../../basis/assumed.ts";
import { reported } from "../../basis/reported.ts";
import { pure } from "../../pure/pure.ts";
import type { CodeList } from "../code-list.ts";
import { codesOf } from "../codes-of.ts";

/**
 * How a trafficking case ended, or where it stands.
 *
 * @category Code lists
 */
export type CaseOutcome =
  | "conviction"
  | "acquittal"
  | "dropped"
  | "amnesty"
  | "labour-case"
  | "other-crime"
  | "pending"
  | "not-yet-classified";

const listBasis = /* @__PURE__ */ assumed({
  why: {
    en: "The outcomes are those that published accounts mention; no published court register shows a closed list.",
    ar: "النتائج هي ما ورد في التقارير المنشورة، ولا يُظهر أي سجل قضائي منشور قائمة مغلقة بها.",
  },
  question: {
    en: "Which outcomes of a case does the Mizan register record?",
    ar: "ما نتائج القضايا التي يسجلها نظام ميزان؟",
  },
  whoCouldAnswer: "judicial-council",
});

/**
 * How a trafficking case ended, or where it stands.
 *
 * @category Code lists
 */
export const caseOutcomes: CodeList<CaseOutcome, "case-outcome"> = /* @__PURE__ */ pure(() => ({
  id: "case-outcome",
  version: 1,
  title: { en: "Case outcomes", ar: "نتائج القضايا" },
  codes: codesOf<CaseOutcome>({
    conviction: {
      title: { en: "Conviction", ar: "إدانة" },
      basis: reported("tip-2022", "Jordan narrative"),
    },
    acquittal: { title: { en: "Acquittal", ar: "براءة" }, basis: listBasis },
    dropped: {
      title: { en: "Charge dropped", ar: "إسقاط التهمة" },
      basis: reported("boell-2021", "dropped charges"),
    },
    amnesty: {
      title: { en: "General amnesty", ar: "عفو عام" },
      note: {
        en: "Ends the charge; this library keeps compensation, shelter and return open.",
        ar: "ينهي الملاحقة، وتُبقي هذه المكتبة مسارات التعويض والإيواء والعودة مفتوحة.",
      },
      basis: reported("boell-2021", "dropped charges"),
    },
    "labour-case": {
      title: { en: "Downgraded to a labour case", ar: "تكييفها قضية عمالية" },
      basis: reported("alsaa-2023", "labour files"),
    },
    "other-crime": {
      title: { en: "Classified as another crime", ar: "تكييفها جريمة أخرى" },
      basis: reported("sputnik-2019", "choice of charges"),
    },
    pending: { title: { en: "Pending", ar: "قيد النظر" }, basis: listBasis },
    "not-yet-classified": {
      title: { en: "Not yet classified", ar: "لم تُكيَّف بعد" },
      note: {
        en: "The published figures of 2018 and 2019 leave a rest that is neither labour nor referred.",
        ar: "تترك الأرقام المنشورة لعامي 2018 و2019 بقية ليست عمالية ولا محالة.",
      },
      basis: listBasis,
    },
  }),
  basis: listBasis,
}));
