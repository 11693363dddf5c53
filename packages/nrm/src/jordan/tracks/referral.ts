import { commandsOn } from "../../parts/commands-on.ts";
import { finalStatesIn, statesIn } from "../../parts/states-in.ts";
import { trackOf } from "../../parts/track-of.ts";

/** Handing a person's matter to another body; each referral has a receiver, and an end. */
export const referral = /* @__PURE__ */ trackOf({
  title: { en: "Referral", ar: "الإحالة" },
  initial: "none",
  many: true,
  shared: false,
  states: {
    ...statesIn("all", {
      none: { en: "Not begun", ar: "لم تبدأ" },
      drafted: { en: "Drafted", ar: "مُعدّة" },
      sent: { en: "Sent", ar: "مُرسلة" },
      acknowledged: { en: "Acknowledged", ar: "أُقرّ باستلامها" },
      accepted: { en: "Accepted", ar: "مقبولة" },
      refused: { en: "Refused", ar: "مرفوضة" },
      expired: { en: "Expired without answer", ar: "انقضت دون رد" },
    }),
    ...finalStatesIn("all", {
      completed: { en: "Completed", ar: "مُنجزة" },
      revoked: { en: "Revoked", ar: "ملغاة" },
    }),
  },
});

/** What can be done on this track. */
export const referralCommands = /* @__PURE__ */ commandsOn("referral", {
  draftReferral: {
    title: { en: "Draft a referral", ar: "إعداد الإحالة" },
    nature: "ordinary",
    complete: false,
  },
  sendReferral: {
    title: { en: "Send the referral", ar: "إرسال الإحالة" },
    nature: "irreversible",
    complete: false,
  },
  acknowledgeReferral: {
    title: { en: "Acknowledge the referral", ar: "الإقرار باستلام الإحالة" },
    nature: "ordinary",
    complete: false,
  },
  acceptReferral: {
    title: { en: "Accept the referral", ar: "قبول الإحالة" },
    nature: "protective",
    complete: false,
  },
  refuseReferral: {
    title: { en: "Refuse the referral", ar: "رفض الإحالة" },
    nature: "ordinary",
    complete: false,
  },
  completeReferral: {
    title: { en: "Complete the referral", ar: "إنجاز الإحالة" },
    nature: "ordinary",
    complete: false,
  },
  revokeReferral: {
    title: { en: "Revoke the referral", ar: "إلغاء الإحالة" },
    nature: "protective",
    complete: false,
  },
  expireReferral: {
    title: { en: "Record that no answer came", ar: "تسجيل انقضاء الإحالة دون رد" },
    nature: "ordinary",
    complete: false,
  },
  escalateReferral: {
    title: { en: "Escalate an unanswered referral", ar: "رفع الإحالة غير المُجابة إلى جهة أعلى" },
    nature: "protective",
    complete: false,
  },
});
