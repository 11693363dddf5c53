import { assumed } from "../../basis/assumed.ts";
import { reported } from "../../basis/reported.ts";
import { pure } from "../../pure/pure.ts";
import type { CodeList } from "../code-list.ts";
import { codesOf } from "../codes-of.ts";

/**
 * What a court imposed. One sentence may join several kinds, such as prison and a fine.
 *
 * @category Code lists
 */
export type SentenceKind =
  | "imprisonment"
  | "temporary-hard-labour"
  | "fine"
  | "suspended"
  | "business-closure"
  | "seizure-of-proceeds"
  | "unknown";

const listBasis = /* @__PURE__ */ reported("tip-2017", "Jordan narrative");

/**
 * What a court imposed. One sentence may join several kinds, such as prison and a fine.
 *
 * @category Code lists
 */
export const sentenceKinds: CodeList<SentenceKind, "sentence-kind"> = /* @__PURE__ */ pure(() => ({
  id: "sentence-kind",
  version: 1,
  title: { en: "Kinds of sentence", ar: "أنواع العقوبات" },
  codes: codesOf<SentenceKind>({
    imprisonment: { title: { en: "Imprisonment", ar: "الحبس" }, basis: listBasis },
    "temporary-hard-labour": {
      title: { en: "Temporary hard labour", ar: "الأشغال المؤقتة" },
      basis: reported("labor-watch-2021", "Art. 8"),
    },
    fine: { title: { en: "Fine", ar: "الغرامة" }, basis: listBasis },
    suspended: {
      title: { en: "Suspended sentence", ar: "وقف تنفيذ العقوبة" },
      basis: assumed({
        why: {
          en: "International reporting counts suspended sentences apart; whether they occur in these cases is not published.",
          ar: "تُحصى العقوبات الموقوفة التنفيذ على حدة في التقارير الدولية، ولم يُنشر ما إذا كانت ترد في هذه القضايا.",
        },
        question: {
          en: "Are sentences suspended in trafficking cases, and are they recorded?",
          ar: "هل يوقف تنفيذ العقوبة في قضايا الاتجار بالبشر، وهل يُسجَّل ذلك؟",
        },
        whoCouldAnswer: "judicial-council",
      }),
    },
    "business-closure": {
      title: { en: "Closure or suspension of a business", ar: "إغلاق المنشأة أو وقفها عن العمل" },
      basis: reported("us-cable-09amman429", "paragraphs 1 to 3"),
    },
    "seizure-of-proceeds": {
      title: { en: "Seizure of proceeds", ar: "ضبط المتحصلات" },
      basis: reported("us-cable-09amman429", "paragraphs 1 to 3"),
    },
    unknown: { title: { en: "Not known", ar: "غير معروف" }, basis: listBasis },
  }),
  basis: listBasis,
}));
