import { oneOf, yesNo } from "../../parts/fact-of.ts";
import { legalGrounds } from "./legal-grounds.ts";

const on = { track: "referral" } as const;

/** What a referral says. */
export const referralFacts = {
  referralReceiver: oneOf({
    on,
    title: { en: "the kind of body that receives the referral", ar: "نوع الجهة المتلقية للإحالة" },
    sensitive: false,
    codes: {
      ctu: { en: "the Counter Trafficking Unit", ar: "وحدة مكافحة الاتجار بالبشر" },
      shelter: { en: "a shelter", ar: "دار إيواء" },
      health: { en: "a health service", ar: "جهة صحية" },
      social: { en: "a social service", ar: "جهة اجتماعية" },
      "legal-aid": { en: "legal assistance", ar: "جهة مساعدة قانونية" },
      "child-protection": { en: "child protection", ar: "جهة حماية طفل" },
      "refugee-protection": { en: "refugee protection", ar: "جهة حماية لاجئين" },
      labour: { en: "the labour ministry", ar: "وزارة العمل" },
      residence: { en: "the interior ministry", ar: "وزارة الداخلية" },
      fund: { en: "the assistance fund", ar: "صندوق المساعدة" },
      return: { en: "a return programme", ar: "برنامج عودة" },
      embassy: { en: "an embassy", ar: "سفارة" },
      abroad: { en: "a body abroad", ar: "جهة خارج المملكة" },
    },
  }),
  referralPurpose: oneOf({
    on,
    title: { en: "what the referral is for", ar: "غرض الإحالة" },
    sensitive: false,
    codes: {
      identification: { en: "identification", ar: "التعرف على الضحية" },
      protection: { en: "protection", ar: "الحماية" },
      service: { en: "a service", ar: "خدمة" },
      investigation: { en: "investigation", ar: "التحقيق" },
      documents: { en: "documents", ar: "وثائق" },
      return: { en: "return", ar: "العودة" },
      reintegration: { en: "reintegration", ar: "إعادة الاندماج" },
    },
  }),
  legalGround: oneOf({
    on,
    title: {
      en: "the legal ground for referring without consent",
      ar: "السند القانوني للإحالة دون موافقة",
    },
    sensitive: true,
    codes: legalGrounds,
  }),
  onApprovedForm: yesNo({
    on,
    title: { en: "the approved form was used", ar: "النموذج المعتمد مستخدم" },
    sensitive: false,
  }),
  urgent: yesNo({
    on,
    title: { en: "the referral is urgent", ar: "الإحالة عاجلة" },
    sensitive: false,
  }),
  refusalReason: oneOf({
    on,
    title: { en: "why the receiver refused", ar: "سبب رفض الجهة المتلقية" },
    sensitive: false,
    codes: {
      "no-capacity": { en: "no capacity", ar: "لا توجد طاقة استيعابية" },
      "not-competent": { en: "not competent", ar: "عدم الاختصاص" },
      incomplete: { en: "the referral is incomplete", ar: "الإحالة غير مكتملة" },
      "not-eligible": { en: "the person is not covered", ar: "الشخص غير مشمول" },
      safety: { en: "not safe there", ar: "المكان غير آمن" },
    },
  }),
  revocationReason: oneOf({
    on,
    title: { en: "why the referral was revoked", ar: "سبب إلغاء الإحالة" },
    sensitive: false,
    codes: {
      "consent-withdrawn": { en: "consent was withdrawn", ar: "سُحبت الموافقة" },
      "no-longer-needed": { en: "no longer needed", ar: "لم تعد لازمة" },
      error: { en: "sent in error", ar: "أُرسلت خطأً" },
      safety: { en: "not safe", ar: "غير آمنة" },
    },
  }),
  escalatedTo: oneOf({
    on,
    title: {
      en: "to whom the unanswered referral went",
      ar: "الجهة التي رُفعت إليها الإحالة غير المُجابة",
    },
    sensitive: false,
    codes: {
      "receiver-superior": { en: "the head of the receiving body", ar: "رئيس الجهة المتلقية" },
      department: {
        en: "the Human Trafficking Prevention Department",
        ar: "قسم منع الاتجار بالبشر",
      },
      "technical-committee": { en: "the Technical Committee", ar: "اللجنة الفنية" },
      "other-receiver": { en: "another receiver", ar: "جهة متلقية أخرى" },
    },
  }),
};
