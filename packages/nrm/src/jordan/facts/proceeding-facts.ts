import { sentenceKinds } from "@aht-jo/vocabulary/codes";
import { oneOf, someOf, yesNo } from "../../parts/fact-of.ts";
import { titlesOf } from "../../parts/titles-of.ts";

const on = { track: "proceeding" } as const;

/** What is known of a proceeding, whichever file refers to it. */
export const proceedingFacts = {
  classification: oneOf({
    on,
    title: { en: "the classification of the case", ar: "تكييف القضية" },
    sensitive: false,
    codes: {
      trafficking: { en: "trafficking", ar: "اتجار بالبشر" },
      "other-crime": { en: "another crime", ar: "جريمة أخرى" },
      labour: { en: "a labour matter", ar: "قضية عمالية" },
      "not-yet": { en: "not yet classified", ar: "لم تُكيَّف بعد" },
    },
  }),
  accusedIsGuardian: yesNo({
    on,
    title: {
      en: "an accused is the guardian of a victim",
      ar: "أحد المشتكى عليهم وصي أو ولي لمجني عليه",
    },
    sensitive: true,
  }),
  accusedIsEmployer: yesNo({
    on,
    title: {
      en: "an accused is the employer of a victim",
      ar: "أحد المشتكى عليهم صاحب عمل لمجني عليه",
    },
    sensitive: true,
  }),
  accusesVictim: yesNo({
    on,
    title: {
      en: "the case accuses a person who may be a victim",
      ar: "الشكوى في القضية موجَّهة إلى شخص قد يكون ضحية",
    },
    sensitive: true,
  }),
  needsVictims: yesNo({
    on,
    title: {
      en: "the case still needs a victim to be heard",
      ar: "القضية لا تزال بحاجة إلى سماع مجني عليه",
    },
    sensitive: false,
  }),
  suspectSharesHearings: yesNo({
    on,
    title: {
      en: "victims and accused are brought together at hearings",
      ar: "الجلسات تجمع بين المجني عليهم والمشتكى عليهم",
    },
    sensitive: true,
  }),
  victimIsChild: yesNo({
    on,
    title: { en: "a victim of the case is a child", ar: "أحد المجني عليهم في القضية طفل" },
    sensitive: true,
  }),
  actElement: oneOf({
    on,
    title: { en: "whether an act of trafficking was examined", ar: "فحص فعل الاتجار" },
    sensitive: false,
    codes: {
      "not-examined": { en: "not examined", ar: "لم يُفحص" },
      met: { en: "met", ar: "متحقق" },
      "not-met": { en: "not met", ar: "غير متحقق" },
      "not-established": { en: "could not be established", ar: "تعذر إثباته" },
    },
  }),
  meansElement: oneOf({
    on,
    title: { en: "whether a means of trafficking was examined", ar: "فحص وسيلة الاتجار" },
    sensitive: false,
    codes: {
      "not-examined": { en: "not examined", ar: "لم يُفحص" },
      met: { en: "met", ar: "متحقق" },
      "not-met": { en: "not met", ar: "غير متحقق" },
      "not-established": { en: "could not be established", ar: "تعذر إثباته" },
      "not-required": { en: "not required for a child", ar: "غير مطلوبة في حالة الطفل" },
    },
  }),
  purposeElement: oneOf({
    on,
    title: { en: "whether a purpose of exploitation was examined", ar: "فحص غرض الاستغلال" },
    sensitive: false,
    codes: {
      "not-examined": { en: "not examined", ar: "لم يُفحص" },
      met: { en: "met", ar: "متحقق" },
      "not-met": { en: "not met", ar: "غير متحقق" },
      "not-established": { en: "could not be established", ar: "تعذر إثباته" },
    },
  }),
  downgradeReason: oneOf({
    on,
    title: { en: "why the case is treated as a labour matter", ar: "سبب اعتبار القضية عمالية" },
    sensitive: false,
    codes: {
      "no-act": { en: "no act of trafficking", ar: "لا يوجد فعل اتجار" },
      "no-means": { en: "no means of trafficking", ar: "لا توجد وسيلة اتجار" },
      "no-purpose": { en: "no purpose of exploitation", ar: "لا يوجد غرض استغلال" },
      "insufficient-evidence": { en: "not enough evidence", ar: "الأدلة غير كافية" },
      "wages-only": {
        en: "a dispute over wages or contract only",
        ar: "نزاع على الأجور أو العقد فقط",
      },
      "forced-labour-charge": {
        en: "charged under the Labour Law instead",
        ar: "ملاحقة بموجب قانون العمل بدلًا من ذلك",
      },
    },
  }),
  judgmentOutcome: oneOf({
    on,
    title: { en: "the judgment", ar: "الحكم" },
    sensitive: false,
    codes: {
      conviction: { en: "conviction", ar: "إدانة" },
      acquittal: { en: "acquittal", ar: "براءة" },
      mixed: { en: "conviction of some only", ar: "إدانة بعض المشتكى عليهم دون غيرهم" },
    },
  }),
  sentenceKinds: someOf({
    on,
    title: { en: "what the court imposed", ar: "ما قضت به المحكمة" },
    sensitive: false,
    codes: titlesOf(sentenceKinds),
  }),
  restitutionRequested: yesNo({
    on,
    title: { en: "the prosecutor asked for restitution", ar: "المدعي العام طلب رد الحقوق" },
    sensitive: false,
  }),
  dropReason: oneOf({
    on,
    title: { en: "why the case was dropped", ar: "سبب إسقاط القضية" },
    sensitive: false,
    codes: {
      "no-evidence": { en: "not enough evidence", ar: "عدم كفاية الأدلة" },
      "complaint-withdrawn": { en: "a complaint was withdrawn", ar: "سُحبت الشكوى" },
      "time-barred": { en: "time-barred", ar: "مرور الزمن" },
      "accused-unknown": {
        en: "the accused is unknown or gone",
        ar: "المشتكى عليه مجهول أو متوارٍ",
      },
      other: { en: "another reason", ar: "سبب آخر" },
    },
  }),
};
