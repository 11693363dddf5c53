import { commandsOn } from "../../parts/commands-on.ts";
import { statesIn } from "../../parts/states-in.ts";
import { trackOf } from "../../parts/track-of.ts";

/** The file of one person: its life, the person's consents, and what is on record about the person. */
export const file = /* @__PURE__ */ trackOf({
  title: { en: "File", ar: "الملف" },
  initial: "open",
  many: false,
  shared: false,
  states: statesIn("all", {
    open: { en: "Open", ar: "مفتوح" },
    "follow-up": { en: "In follow-up", ar: "قيد المتابعة" },
    closed: { en: "Closed", ar: "مغلق" },
    reopened: { en: "Reopened", ar: "أُعيد فتحه" },
  }),
});

/** What can be done on this track. */
export const fileCommands = /* @__PURE__ */ commandsOn("file", {
  openFile: {
    title: { en: "Record why the file was opened", ar: "تسجيل سبب فتح الملف" },
    nature: "protective",
    complete: false,
  },
  startFollowUp: {
    title: { en: "Start follow-up", ar: "بدء المتابعة" },
    nature: "ordinary",
    complete: false,
  },
  closeFile: {
    title: { en: "Close the file", ar: "إغلاق الملف" },
    nature: "irreversible",
    complete: false,
  },
  closeDuplicate: {
    title: { en: "Close the file as a duplicate", ar: "إغلاق الملف لتكراره" },
    nature: "irreversible",
    complete: false,
  },
  reopenFile: {
    title: { en: "Reopen the file", ar: "إعادة فتح الملف" },
    nature: "protective",
    complete: false,
  },
  recordPerson: {
    title: { en: "Record what is known of the person", ar: "تسجيل ما عُرف عن الشخص" },
    nature: "protective",
    complete: false,
  },
  recordCarerDecision: {
    title: {
      en: "Decide whether a relative has a suitable carer",
      ar: "البت في وجود راعٍ مناسب للقريب",
    },
    nature: "ordinary",
    complete: false,
  },
  giveConsent: {
    title: { en: "Give consent", ar: "إعطاء الموافقة" },
    nature: "ordinary",
    complete: false,
  },
  giveConsentForChild: {
    title: { en: "Give consent for a child", ar: "الموافقة نيابة عن الطفل" },
    nature: "ordinary",
    complete: false,
  },
  recordConsentRefused: {
    title: { en: "Record that consent was refused", ar: "تسجيل رفض الموافقة" },
    nature: "protective",
    complete: false,
  },
  withdrawScreeningConsent: {
    title: { en: "Withdraw consent to screening", ar: "سحب الموافقة على فحص المؤشرات" },
    nature: "protective",
    complete: true,
  },
  withdrawReferralConsent: {
    title: {
      en: "Withdraw consent to referral and sharing",
      ar: "سحب الموافقة على الإحالة ومشاركة المعلومات",
    },
    nature: "protective",
    complete: true,
  },
  withdrawShelterConsent: {
    title: { en: "Withdraw consent to shelter", ar: "سحب الموافقة على الإيواء" },
    nature: "protective",
    complete: true,
  },
  withdrawHealthConsent: {
    title: {
      en: "Withdraw consent to health care and examination",
      ar: "سحب الموافقة على الرعاية الصحية والفحص",
    },
    nature: "protective",
    complete: true,
  },
  withdrawPsychosocialConsent: {
    title: {
      en: "Withdraw consent to psychosocial support",
      ar: "سحب الموافقة على الدعم النفسي والاجتماعي",
    },
    nature: "protective",
    complete: true,
  },
  withdrawLegalAidConsent: {
    title: {
      en: "Withdraw consent to legal assistance",
      ar: "سحب الموافقة على المساعدة القانونية",
    },
    nature: "protective",
    complete: true,
  },
  withdrawTestimonyConsent: {
    title: { en: "Withdraw consent to being heard", ar: "سحب الموافقة على الإدلاء بالشهادة" },
    nature: "protective",
    complete: true,
  },
  withdrawReturnConsent: {
    title: { en: "Withdraw consent to return", ar: "سحب الموافقة على العودة" },
    nature: "protective",
    complete: true,
  },
  withdrawFollowUpConsent: {
    title: { en: "Withdraw consent to contact afterwards", ar: "سحب الموافقة على التواصل اللاحق" },
    nature: "protective",
    complete: true,
  },
  withdrawAllConsent: {
    title: { en: "Withdraw every consent", ar: "سحب جميع الموافقات" },
    nature: "protective",
    complete: true,
  },
  shareInformation: {
    title: { en: "Share information with another body", ar: "مشاركة المعلومات مع جهة أخرى" },
    nature: "irreversible",
    complete: false,
  },
  hearPerson: {
    title: { en: "Hear the person", ar: "سماع أقوال الشخص" },
    nature: "ordinary",
    complete: false,
  },
  releasePerson: {
    title: {
      en: "Record that no proceeding needs the person",
      ar: "تسجيل عدم حاجة أي دعوى إلى الشخص",
    },
    nature: "ordinary",
    complete: false,
  },
});
