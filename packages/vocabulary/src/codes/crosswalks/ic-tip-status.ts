import type { Basis, Localized } from "@aht-jo/core";
import { assumed } from "../../basis/assumed.ts";

/**
 * How far this library goes towards the international classification for administrative data on trafficking: it
 * uses the four units, and its `icTip` columns are empty until the official table of codes is at hand.
 *
 * @category Crosswalks
 */
export const icTipStatus: { readonly statement: Localized; readonly basis: Basis } = {
  statement: {
    en: "Organised by the four IC-TIP units (event, victim, perpetrator, reporting entity); IC-TIP codes are pending the official table.",
    ar: "البيانات مرتبة وفق الوحدات الأربع للتصنيف الدولي IC-TIP (الواقعة والضحية والجاني والجهة المبلِّغة)، ورموز التصنيف بانتظار الجدول الرسمي.",
  },
  basis: /* @__PURE__ */ assumed({
    why: {
      en: "The classification was endorsed in 2025; its table of codes was not at hand.",
      ar: "أُقرّ التصنيف عام 2025، ولم يتوافر جدول رموزه.",
    },
    question: {
      en: "What are the variables and codes of the official IC-TIP table?",
      ar: "ما متغيرات جدول التصنيف الدولي IC-TIP الرسمي ورموزه؟",
    },
    whoCouldAnswer: "unodc",
  }),
};
