import type { NonEmpty } from "@aht-jo/core";
import type { ScopeDef } from "@aht-jo/rules";

/**
 * Something a person can consent to.
 *
 * `examination` is apart from `health`: care can be wanted without a forensic or age examination. `sharing` is passing
 * information on outside a referral. `follow-up` is being contacted after a return or a closed file.
 *
 * @category Jordan's referral mechanism
 */
export type ConsentScope =
  | "screening"
  | "examination"
  | "referral"
  | "sharing"
  | "shelter"
  | "health"
  | "psychosocial"
  | "legal-aid"
  | "testimony"
  | "return"
  | "follow-up";

/** All of them. */
export const everyScope: NonEmpty<ConsentScope> = [
  "screening",
  "examination",
  "referral",
  "sharing",
  "shelter",
  "health",
  "psychosocial",
  "legal-aid",
  "testimony",
  "return",
  "follow-up",
];

/** What a person can consent to, each apart from the others. */
export const scopes: Readonly<Record<ConsentScope, ScopeDef>> = {
  screening: { title: { en: "Screening interview", ar: "مقابلة الفحص" } },
  examination: {
    title: { en: "Forensic or age examination", ar: "الفحص الطبي الشرعي أو فحص العمر" },
  },
  referral: { title: { en: "Referral to another body", ar: "الإحالة إلى جهة أخرى" } },
  sharing: { title: { en: "Sharing of information", ar: "مشاركة المعلومات" } },
  shelter: { title: { en: "Stay in a shelter", ar: "الإقامة في دار الإيواء" } },
  health: { title: { en: "Health care", ar: "الرعاية الصحية" } },
  psychosocial: { title: { en: "Psychosocial support", ar: "الدعم النفسي والاجتماعي" } },
  "legal-aid": { title: { en: "Legal assistance", ar: "المساعدة القانونية" } },
  testimony: { title: { en: "Being heard as a witness", ar: "الإدلاء بالشهادة" } },
  return: { title: { en: "Voluntary return", ar: "العودة الطوعية" } },
  "follow-up": { title: { en: "Contact afterwards", ar: "التواصل اللاحق للمتابعة" } },
};

/** What a person who is not yet decided can be asked about, in a code list of facts. */
export const scopeTitles = {
  screening: scopes.screening.title,
  examination: scopes.examination.title,
  referral: scopes.referral.title,
  sharing: scopes.sharing.title,
  shelter: scopes.shelter.title,
  health: scopes.health.title,
  psychosocial: scopes.psychosocial.title,
  "legal-aid": scopes["legal-aid"].title,
  testimony: scopes.testimony.title,
  return: scopes.return.title,
  "follow-up": scopes["follow-up"].title,
};
