import { oneOf, yesNo } from "../parts/fact-of.ts";

/** What the rules ask about the person, the file, and each kind of support. */
export const facts = {
  isMinor: /* @__PURE__ */ yesNo({
    title: { en: "the person is under 18", ar: "الشخص دون الثامنة عشرة" },
    on: "person",
    sensitive: false,
  }),
  isTreatedAsChild: /* @__PURE__ */ yesNo({
    title: { en: "the person is treated as a child", ar: "يُعامل الشخص معاملة الطفل" },
    on: "person",
    sensitive: false,
  }),
  guardianIsFree: /* @__PURE__ */ yesNo({
    title: {
      en: "the guardian-advocate is free of conflict",
      ar: "الوصي المناصر خالٍ من تعارض المصالح",
    },
    on: "person",
    sensitive: true,
  }),
  hasVoice: /* @__PURE__ */ yesNo({
    title: {
      en: "the person is an adult or has a guardian-advocate",
      ar: "الشخص بالغ أو له وصي مناصر",
    },
    on: "person",
    sensitive: false,
  }),
  isProtected: /* @__PURE__ */ yesNo({
    title: { en: "the person is protected as a victim", ar: "الشخص محمي بصفته ضحية" },
    on: "file",
    sensitive: false,
  }),
  cooperates: /* @__PURE__ */ yesNo({
    title: { en: "the person co-operates with the authorities", ar: "الشخص يتعاون مع السلطات" },
    on: "person",
    sensitive: true,
  }),
  situationRequiresStay: /* @__PURE__ */ yesNo({
    title: {
      en: "the personal situation requires a stay",
      ar: "الوضع الشخصي يستلزم البقاء",
    },
    on: "person",
    sensitive: true,
  }),
  declineReason: /* @__PURE__ */ oneOf({
    title: { en: "the reason for declining", ar: "سبب الرفض" },
    on: "file",
    sensitive: true,
    codes: {
      "no-exploitation": { en: "no exploitation found", ar: "لم يثبت استغلال" },
      "other-crime": { en: "another crime", ar: "جريمة أخرى" },
      "not-enough-facts": { en: "not enough facts", ar: "الوقائع غير كافية" },
    },
  }),
  supportKind: /* @__PURE__ */ oneOf({
    title: { en: "the kind of support", ar: "نوع الدعم" },
    on: { track: "support" },
    sensitive: true,
    codes: {
      housing: { en: "housing", ar: "سكن" },
      medical: { en: "medical care", ar: "رعاية طبية" },
      counselling: { en: "counselling", ar: "إرشاد نفسي" },
      legal: { en: "legal help", ar: "مساعدة قانونية" },
      translation: { en: "translation", ar: "ترجمة" },
      education: { en: "education", ar: "تعليم" },
    },
  }),
  lawOrdersReferral: /* @__PURE__ */ yesNo({
    title: { en: "the law orders the referral", ar: "القانون يوجب الإحالة" },
    on: { track: "support" },
    sensitive: false,
  }),
  compulsion: /* @__PURE__ */ oneOf({
    title: {
      en: "whether the person was compelled to the acts",
      ar: "ما إذا أُكره الشخص على الأفعال",
    },
    on: "file",
    sensitive: true,
    codes: {
      compelled: { en: "compelled", ar: "مُكره" },
      "not-compelled": { en: "not compelled", ar: "غير مُكره" },
      undetermined: { en: "undetermined", ar: "لم يتبين" },
    },
  }),
  riskOnReturn: /* @__PURE__ */ oneOf({
    title: { en: "the risk on return", ar: "الخطر عند العودة" },
    on: "file",
    sensitive: true,
    codes: {
      low: { en: "low", ar: "منخفض" },
      medium: { en: "medium", ar: "متوسط" },
      high: { en: "high", ar: "مرتفع" },
    },
  }),
  returnServesChild: /* @__PURE__ */ yesNo({
    title: {
      en: "return is in the child's best interests",
      ar: "العودة في مصلحة الطفل الفضلى",
    },
    on: "file",
    sensitive: true,
  }),
};
