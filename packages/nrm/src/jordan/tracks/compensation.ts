import { commandsOn } from "../../parts/commands-on.ts";
import { finalStatesIn, statesIn } from "../../parts/states-in.ts";
import { trackOf } from "../../parts/track-of.ts";

/** The person's claim for the harm suffered. It does not depend on how the criminal case ends. */
export const compensation = /* @__PURE__ */ trackOf({
  title: { en: "Compensation", ar: "التعويض" },
  initial: "none",
  many: false,
  shared: false,
  states: {
    ...statesIn("justice", {
      none: { en: "No claim", ar: "لا توجد مطالبة" },
      prepared: { en: "Claim prepared", ar: "أُعدّت المطالبة" },
      "fee-deferral-requested": { en: "Postponement of fees requested", ar: "طُلب تأجيل الرسوم" },
      filed: { en: "Claim filed", ar: "رُفعت المطالبة" },
      awarded: { en: "Awarded", ar: "حُكم بالتعويض" },
      refused: { en: "Refused", ar: "رُدّت المطالبة" },
    }),
    ...finalStatesIn("justice", {
      enforced: { en: "Paid", ar: "نُفِّذ الحكم وسُدِّد التعويض" },
    }),
    ...statesIn("justice", {
      withdrawn: { en: "Withdrawn", ar: "سُحبت المطالبة" },
    }),
  },
});

/** What can be done on this track. */
export const compensationCommands = /* @__PURE__ */ commandsOn("compensation", {
  prepareClaim: {
    title: { en: "Prepare a claim", ar: "إعداد المطالبة" },
    nature: "protective",
    complete: false,
  },
  requestFeeDeferral: {
    title: { en: "Request postponement of court fees", ar: "طلب تأجيل رسوم المحكمة" },
    nature: "protective",
    complete: false,
  },
  decideFeeDeferral: {
    title: { en: "Decide on postponing court fees", ar: "البت في طلب تأجيل رسوم المحكمة" },
    nature: "ordinary",
    complete: false,
  },
  fileClaim: {
    title: { en: "File the claim", ar: "رفع المطالبة" },
    nature: "ordinary",
    complete: false,
  },
  recordAward: {
    title: { en: "Record the award", ar: "تسجيل الحكم بالتعويض" },
    nature: "ordinary",
    complete: false,
  },
  recordClaimRefusal: {
    title: { en: "Record the refusal of the claim", ar: "تسجيل رد المطالبة" },
    nature: "ordinary",
    complete: false,
  },
  recordPayment: {
    title: { en: "Record payment", ar: "تسجيل سداد التعويض" },
    nature: "ordinary",
    complete: false,
  },
  withdrawClaim: {
    title: { en: "Withdraw the claim", ar: "سحب المطالبة" },
    nature: "irreversible",
    complete: false,
  },
});
