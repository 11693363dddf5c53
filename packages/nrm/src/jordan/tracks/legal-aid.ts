import { commandsOn } from "../../parts/commands-on.ts";
import { statesIn } from "../../parts/states-in.ts";
import { trackOf } from "../../parts/track-of.ts";

/** Advice and representation by a lawyer. */
export const legalAid = /* @__PURE__ */ trackOf({
  title: { en: "Legal assistance", ar: "المساعدة القانونية" },
  initial: "none",
  many: false,
  shared: false,
  states: statesIn("justice", {
    none: { en: "Not requested", ar: "لم تُطلب" },
    requested: { en: "Requested", ar: "مطلوبة" },
    assigned: { en: "Lawyer assigned", ar: "عُيِّن محامٍ" },
    advising: { en: "Advising", ar: "قيد الاستشارة" },
    representing: { en: "Representing", ar: "قيد التمثيل" },
    ended: { en: "Ended", ar: "منتهية" },
    declined: { en: "Declined by the person", ar: "رفضها الشخص" },
  }),
});

/** What can be done on this track. */
export const legalAidCommands = /* @__PURE__ */ commandsOn("legal-aid", {
  requestLegalAid: {
    title: { en: "Request a lawyer", ar: "طلب المساعدة القانونية" },
    nature: "protective",
    complete: false,
  },
  assignLawyer: {
    title: { en: "Assign a lawyer", ar: "تعيين محامٍ" },
    nature: "protective",
    complete: false,
  },
  advise: { title: { en: "Advise", ar: "تقديم الاستشارة" }, nature: "protective", complete: false },
  represent: {
    title: { en: "Represent", ar: "التمثيل أمام الجهات القضائية" },
    nature: "protective",
    complete: false,
  },
  replaceLawyer: {
    title: { en: "Ask for another lawyer", ar: "طلب استبدال المحامي" },
    nature: "protective",
    complete: false,
  },
  endLegalAid: {
    title: { en: "End legal assistance", ar: "إنهاء المساعدة القانونية" },
    nature: "ordinary",
    complete: false,
  },
  declineLegalAid: {
    title: { en: "Decline legal assistance", ar: "رفض المساعدة القانونية" },
    nature: "protective",
    complete: false,
  },
});
