import { commandsOn } from "../../parts/commands-on.ts";
import { statesIn } from "../../parts/states-in.ts";
import { trackOf } from "../../parts/track-of.ts";

/** Voluntary return to the country of origin, or to another country that the person chooses and that accepts. */
export const voluntaryReturn = /* @__PURE__ */ trackOf({
  title: { en: "Voluntary return", ar: "العودة الطوعية" },
  initial: "none",
  many: false,
  shared: false,
  states: statesIn("voluntary-return", {
    none: { en: "Not requested", ar: "لم تُطلب" },
    requested: { en: "Requested", ar: "مطلوبة" },
    informed: { en: "Person informed", ar: "أُبلغ الشخص بالمعلومات" },
    assessed: { en: "Return assessed", ar: "قُيِّمت العودة" },
    approved: { en: "Approved", ar: "مُوافَق عليها" },
    prepared: { en: "Prepared", ar: "مُجهَّزة" },
    departed: { en: "Departed", ar: "غادر" },
    arrived: { en: "Arrived", ar: "وصل" },
    cancelled: { en: "Cancelled", ar: "ملغاة" },
  }),
});

/** What can be done on this track. */
export const voluntaryReturnCommands = /* @__PURE__ */ commandsOn("return", {
  requestReturn: {
    title: { en: "Request return", ar: "طلب العودة" },
    nature: "ordinary",
    complete: false,
  },
  informOnReturn: {
    title: { en: "Inform about return", ar: "إبلاغ الشخص بمعلومات العودة" },
    nature: "protective",
    complete: false,
  },
  assessReturn: {
    title: { en: "Assess the return", ar: "تقييم العودة" },
    nature: "ordinary",
    complete: false,
  },
  approveReturn: {
    title: { en: "Approve the return", ar: "الموافقة على العودة" },
    nature: "irreversible",
    complete: false,
  },
  prepareReturn: {
    title: { en: "Prepare the return", ar: "تجهيز العودة" },
    nature: "ordinary",
    complete: false,
  },
  recordDeparture: {
    title: { en: "Record departure", ar: "تسجيل المغادرة" },
    nature: "irreversible",
    complete: false,
  },
  confirmArrival: {
    title: { en: "Confirm arrival", ar: "تأكيد الوصول" },
    nature: "ordinary",
    complete: false,
  },
  cancelReturn: {
    title: { en: "Cancel the return", ar: "إلغاء العودة" },
    nature: "protective",
    complete: false,
  },
});
