import type { Basis } from "@aht-jo/core";
import { assumed } from "../../basis/assumed.ts";

/** What the five-digit crime codes rest on. */
export const crimeCodeBasis: Basis = /* @__PURE__ */ assumed({
  why: {
    en: "The code 0204 for trafficking in persons was read in the classification; its five-digit subdivisions are from memory.",
    ar: "الرمز 0204 الخاص بالاتجار بالأشخاص مقروء في التصنيف، أما تفريعاته الخماسية فمن الذاكرة.",
  },
  question: {
    en: "Are 02041 to 02044 sexual exploitation, forced labour, organ removal and other purposes, in this order?",
    ar: "هل الرموز من 02041 إلى 02044 هي بالترتيب: الاستغلال الجنسي والعمل الجبري ونزع الأعضاء والأغراض الأخرى؟",
  },
  whoCouldAnswer: "unodc",
});
