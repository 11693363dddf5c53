import { commandsOn } from "../parts/commands-on.ts";

const protective = { nature: "protective", complete: false } as const;
const ordinary = { nature: "ordinary", complete: false } as const;
const irreversible = { nature: "irreversible", complete: false } as const;

/** What can be done, track by track. What helps goes ahead in doubt; what cannot be undone waits. */
export const commands = {
  .../* @__PURE__ */ commandsOn("identification", {
    noteSigns: { ...protective, title: { en: "Note signs", ar: "تسجيل العلامات" } },
    recordPerson: {
      ...protective,
      title: { en: "Record what the person says", ar: "تسجيل ما يقوله الشخص" },
    },
    findGrounds: {
      ...protective,
      title: { en: "Find reasonable grounds", ar: "إقرار وجود أسباب معقولة" },
    },
    recognise: { ...ordinary, title: { en: "Recognise as a victim", ar: "الاعتراف بصفة الضحية" } },
    declineRecognition: {
      ...irreversible,
      title: { en: "Decline recognition", ar: "رفض الاعتراف بصفة الضحية" },
    },
    requestReview: { ...protective, title: { en: "Ask for a review", ar: "طلب المراجعة" } },
    giveConsent: { ...ordinary, title: { en: "Give consent", ar: "إعطاء الموافقة" } },
    withdrawReferralConsent: {
      ...protective,
      complete: true,
      title: { en: "Take back consent to referral", ar: "سحب الموافقة على الإحالة" },
    },
    withdrawTestimonyConsent: {
      ...protective,
      complete: true,
      title: { en: "Take back consent to testimony", ar: "سحب الموافقة على الشهادة" },
    },
    withdrawReturnConsent: {
      ...protective,
      complete: true,
      title: { en: "Take back consent to return", ar: "سحب الموافقة على العودة" },
    },
  }),
  .../* @__PURE__ */ commandsOn("guardianship", {
    appointGuardian: {
      ...protective,
      title: { en: "Appoint the guardian-advocate", ar: "تعيين الوصي المناصر" },
    },
    dismissGuardian: {
      ...protective,
      title: { en: "Dismiss a guardian in conflict", ar: "إعفاء وصي لتعارض المصالح" },
    },
    endGuardianship: { ...ordinary, title: { en: "End the guardianship", ar: "إنهاء الوصاية" } },
  }),
  .../* @__PURE__ */ commandsOn("stay", {
    endRecovery: {
      ...ordinary,
      title: { en: "End the recovery period", ar: "إنهاء فترة التعافي" },
    },
    grantPermit: { ...ordinary, title: { en: "Grant a permit", ar: "منح الإقامة" } },
    endPermit: { ...ordinary, title: { en: "End the permit", ar: "إنهاء الإقامة" } },
    removePerson: {
      ...irreversible,
      title: { en: "Remove from the country", ar: "الإبعاد من البلد" },
    },
  }),
  .../* @__PURE__ */ commandsOn("support", {
    offerSupport: { ...protective, title: { en: "Offer support", ar: "عرض الدعم" } },
    referToProvider: {
      ...irreversible,
      title: { en: "Refer to a provider", ar: "الإحالة إلى مقدم الدعم" },
    },
    acceptReferral: { ...protective, title: { en: "Accept the referral", ar: "قبول الإحالة" } },
    refuseReferral: { ...ordinary, title: { en: "Refuse the referral", ar: "رفض الإحالة" } },
    startSupport: { ...protective, title: { en: "Start the support", ar: "بدء الدعم" } },
    completeSupport: { ...ordinary, title: { en: "Complete the support", ar: "إتمام الدعم" } },
    declineSupport: {
      ...protective,
      title: { en: "Decline the support", ar: "عدم الرغبة في الدعم" },
    },
  }),
  .../* @__PURE__ */ commandsOn("inclusion", {
    planInclusion: { ...protective, title: { en: "Plan inclusion", ar: "التخطيط للإدماج" } },
    completeInclusion: { ...ordinary, title: { en: "Complete inclusion", ar: "إتمام الإدماج" } },
    leaveInclusion: { ...protective, title: { en: "Leave inclusion", ar: "ترك الإدماج" } },
  }),
  .../* @__PURE__ */ commandsOn("justice", {
    informOfRights: { ...protective, title: { en: "Inform of rights", ar: "الإبلاغ بالحقوق" } },
    hearPerson: { ...ordinary, title: { en: "Hear the person", ar: "سماع الأقوال" } },
    declineTestimony: {
      ...protective,
      title: { en: "Decline testimony", ar: "عدم الإدلاء بالشهادة" },
    },
    claimCompensation: { ...protective, title: { en: "Claim compensation", ar: "طلب التعويض" } },
    assessCompulsion: {
      ...ordinary,
      title: { en: "Assess what the person was compelled to do", ar: "تقييم ما أُكره الشخص عليه" },
    },
    prosecutePerson: { ...irreversible, title: { en: "Prosecute the person", ar: "ملاحقة الشخص" } },
    concludeCase: { ...ordinary, title: { en: "Conclude the case", ar: "إنهاء القضية" } },
  }),
  .../* @__PURE__ */ commandsOn("return", {
    requestReturn: { ...ordinary, title: { en: "Ask for return", ar: "طلب العودة" } },
    assessReturn: { ...ordinary, title: { en: "Assess the return", ar: "تقييم العودة" } },
    depart: { ...irreversible, title: { en: "Depart", ar: "المغادرة" } },
    cancelReturn: { ...protective, title: { en: "Cancel the return", ar: "إلغاء العودة" } },
  }),
};
