import { commandsOn } from "../../parts/commands-on.ts";
import { finalStatesIn, statesIn } from "../../parts/states-in.ts";
import { trackOf } from "../../parts/track-of.ts";

/** Stays in a shelter, one placement each. */
export const shelter = /* @__PURE__ */ trackOf({
  title: { en: "Shelter", ar: "الإيواء" },
  initial: "none",
  many: true,
  shared: false,
  states: {
    ...statesIn("protection", {
      none: { en: "Not requested", ar: "لم يُطلب" },
      requested: { en: "Requested", ar: "مطلوب" },
      offered: { en: "Place offered", ar: "عُرض مكان" },
      "not-available": { en: "No place available", ar: "لا يتوافر مكان" },
      admitted: { en: "Admitted", ar: "مقيم في الدار" },
    }),
    ...finalStatesIn("protection", {
      transferred: { en: "Transferred to another home", ar: "نُقل إلى دار أخرى" },
      "declined-by-person": { en: "Declined by the person", ar: "رفضه الشخص" },
      "no-longer-needed": { en: "No longer needed", ar: "لم يعد لازمًا" },
      exited: { en: "Left", ar: "غادر" },
    }),
  },
});

/** What can be done on this track. */
export const shelterCommands = /* @__PURE__ */ commandsOn("shelter", {
  requestShelter: {
    title: { en: "Request a place", ar: "طلب الإيواء" },
    nature: "protective",
    complete: false,
  },
  offerShelter: {
    title: { en: "Offer a place", ar: "عرض مكان في الدار" },
    nature: "protective",
    complete: false,
  },
  recordNoPlace: {
    title: { en: "Record that there is no place", ar: "تسجيل عدم توافر مكان" },
    nature: "ordinary",
    complete: false,
  },
  admitToShelter: {
    title: { en: "Admit to the shelter", ar: "الإدخال إلى دار الإيواء" },
    nature: "protective",
    complete: false,
  },
  recordSuspectInPlacement: {
    title: { en: "Record that a suspect is in the home", ar: "تسجيل وجود مشتبه به في الدار" },
    nature: "protective",
    complete: false,
  },
  transferShelter: {
    title: { en: "Transfer to another home", ar: "النقل إلى دار أخرى" },
    nature: "protective",
    complete: false,
  },
  declineShelter: {
    title: { en: "Decline shelter", ar: "رفض الإيواء" },
    nature: "protective",
    complete: false,
  },
  endShelterRequest: {
    title: { en: "End a request for a place", ar: "إنهاء طلب الإيواء" },
    nature: "ordinary",
    complete: false,
  },
  reviewStay: {
    title: { en: "Review the stay", ar: "مراجعة الإقامة" },
    nature: "ordinary",
    complete: false,
  },
  exitShelter: {
    title: { en: "Leave the shelter", ar: "مغادرة دار الإيواء" },
    nature: "ordinary",
    complete: false,
  },
});
