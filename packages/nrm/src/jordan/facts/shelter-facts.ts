import { shelterExitReasons } from "@aht-jo/vocabulary/codes";
import { oneOf, yesNo } from "../../parts/fact-of.ts";
import { titlesOf } from "../../parts/titles-of.ts";

const on = { track: "shelter" } as const;

/** What is known of a placement. */
export const shelterFacts = {
  admissionPath: oneOf({
    on,
    title: { en: "how the person came to the shelter", ar: "طريق الوصول إلى دار الإيواء" },
    sensitive: false,
    codes: {
      "unit-referral": {
        en: "referral by the Counter Trafficking Unit",
        ar: "إحالة من وحدة مكافحة الاتجار بالبشر",
      },
      direct: {
        en: "received directly, coordinated with the unit",
        ar: "استقبال مباشر بالتنسيق مع الوحدة",
      },
      prosecutor: { en: "transfer by the prosecutor", ar: "تحويل من المدعي العام" },
      "other-home": { en: "transfer from another home", ar: "نقل من دار أخرى" },
    },
  }),
  coordinatedWithUnit: yesNo({
    on,
    title: {
      en: "admission was coordinated with the Counter Trafficking Unit",
      ar: "الإدخال منسَّق مع وحدة مكافحة الاتجار بالبشر",
    },
    sensitive: false,
  }),
  shelterSection: oneOf({
    on,
    title: { en: "the section of the home", ar: "قسم الدار" },
    sensitive: false,
    codes: {
      women: { en: "women", ar: "النساء" },
      men: { en: "men", ar: "الرجال" },
      children: { en: "children", ar: "الأطفال" },
    },
  }),
  suspectInPlacement: yesNo({
    on,
    title: {
      en: "a suspect lives or works in the home",
      ar: "الدار يقيم فيها مشتبه به أو يعمل فيها",
    },
    sensitive: true,
  }),
  noPlaceReason: oneOf({
    on,
    title: { en: "why there is no place", ar: "سبب عدم توافر مكان" },
    sensitive: false,
    codes: {
      full: { en: "the home is full", ar: "الدار ممتلئة" },
      "no-section": { en: "no fitting section", ar: "لا يوجد قسم مناسب" },
      "needs-other-care": { en: "the person needs other care", ar: "يحتاج الشخص إلى رعاية أخرى" },
      "not-safe": { en: "the home is not safe for the person", ar: "الدار غير آمنة للشخص" },
    },
  }),
  noNeedReason: oneOf({
    on,
    title: { en: "why no place is needed any more", ar: "سبب انتفاء الحاجة إلى الإيواء" },
    sensitive: false,
    codes: {
      "other-arrangement": {
        en: "the person lives safely elsewhere",
        ar: "يقيم الشخص في مكان آمن آخر",
      },
      departed: { en: "the person left the country", ar: "غادر الشخص البلاد" },
      "contact-lost": { en: "contact was lost", ar: "انقطع التواصل" },
    },
  }),
  shelterExitReason: oneOf({
    on,
    title: { en: "why the person left the shelter", ar: "سبب مغادرة دار الإيواء" },
    sensitive: false,
    codes: titlesOf(shelterExitReasons),
  }),
};
