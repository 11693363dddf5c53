import { citizenshipGroups, sexes } from "@aht-jo/vocabulary/codes";
import { oneOf, someOf, yesNo } from "../../parts/fact-of.ts";
import { titlesOf } from "../../parts/titles-of.ts";

/** What is known of the person. */
export const personFacts = {
  isMinor: yesNo({
    on: "person",
    title: { en: "the person is under eighteen", ar: "الشخص لم يتم الثامنة عشرة" },
    sensitive: false,
  }),
  ageAssessed: yesNo({
    on: "person",
    title: { en: "the age was assessed", ar: "العمر مقدَّر" },
    sensitive: false,
  }),
  sex: oneOf({
    on: "person",
    title: { en: "the sex", ar: "الجنس" },
    sensitive: false,
    codes: titlesOf(sexes),
  }),
  nationalityGroup: oneOf({
    on: "person",
    title: { en: "the citizenship", ar: "الجنسية" },
    sensitive: false,
    codes: titlesOf(citizenshipGroups),
  }),
  isRefugeeOrAsylumSeeker: yesNo({
    on: "person",
    title: { en: "the person is a refugee or seeks asylum", ar: "الشخص لاجئ أو طالب لجوء" },
    sensitive: true,
  }),
  isSecondDegreeRelative: yesNo({
    on: "person",
    title: {
      en: "the person is a relative of the victim up to the second degree",
      ar: "الشخص قريب للمجني عليه حتى الدرجة الثانية",
    },
    sensitive: false,
  }),
  inJordanAtAdmission: yesNo({
    on: "person",
    title: {
      en: "the person was in Jordan when the victim was admitted",
      ar: "الشخص كان في المملكة عند إدخال المجني عليه",
    },
    sensitive: false,
  }),
  hasNoSuitableCarer: yesNo({
    on: "person",
    title: {
      en: "it was decided that the person has no suitable carer",
      ar: "القرار أن لا راعيَ مناسبًا للشخص",
    },
    sensitive: false,
  }),
  cooperatesWithAuthorities: yesNo({
    on: "person",
    title: { en: "the person cooperates with the authorities", ar: "الشخص متعاون مع السلطات" },
    sensitive: true,
  }),
  needsInterpreter: yesNo({
    on: "person",
    title: { en: "the person needs an interpreter", ar: "الشخص بحاجة إلى مترجم" },
    sensitive: false,
  }),
  pregnantOrWithChild: yesNo({
    on: "person",
    title: { en: "the person is pregnant or has a child along", ar: "الشخص حامل أو برفقته طفل" },
    sensitive: true,
  }),
  disability: yesNo({
    on: "person",
    title: { en: "the person has a disability", ar: "الشخص من ذوي الإعاقة" },
    sensitive: true,
  }),
  atRisk: yesNo({
    on: "person",
    title: { en: "the person is at risk", ar: "الشخص معرَّض للخطر" },
    sensitive: true,
  }),
  riskLevel: oneOf({
    on: "person",
    title: { en: "the grade of risk to the person", ar: "درجة الخطر على الشخص" },
    sensitive: true,
    codes: {
      "not-assessed": { en: "not assessed", ar: "لم يُقيَّم" },
      low: { en: "low", ar: "منخفضة" },
      medium: { en: "medium", ar: "متوسطة" },
      high: { en: "high", ar: "مرتفعة" },
    },
  }),
  immediateDanger: yesNo({
    on: "person",
    title: { en: "the person is in immediate danger", ar: "الشخص في خطر مباشر" },
    sensitive: true,
  }),
  detained: yesNo({
    on: "person",
    title: { en: "the person is detained", ar: "الشخص موقوف" },
    sensitive: true,
  }),
  safeContact: yesNo({
    on: "person",
    title: {
      en: "a safe way to reach the person is known",
      ar: "الوسيلة الآمنة للتواصل مع الشخص معروفة",
    },
    sensitive: true,
  }),
  speaksFor: oneOf({
    on: "person",
    title: { en: "who speaks for the person", ar: "من يتحدث باسم الشخص" },
    sensitive: true,
    codes: {
      self: { en: "the person themselves", ar: "الشخص نفسه" },
      parent: { en: "a parent", ar: "أحد الوالدين" },
      relative: { en: "another relative", ar: "قريب آخر" },
      "appointed-guardian": { en: "an appointed guardian", ar: "وصي معيَّن" },
      representative: { en: "an independent representative", ar: "ممثل مستقل" },
      nobody: { en: "nobody", ar: "لا أحد" },
    },
  }),
  unaccompanied: yesNo({
    on: "person",
    title: { en: "the child is without family or carer", ar: "الطفل دون أسرة أو راعٍ" },
    sensitive: false,
  }),
  guardianConflict: oneOf({
    on: "person",
    title: { en: "the conflict of interest of the guardian", ar: "تعارض مصالح الوصي أو الولي" },
    sensitive: true,
    codes: {
      "not-assessed": { en: "not assessed", ar: "لم يُقيَّم" },
      none: { en: "none", ar: "لا يوجد" },
      suspect: { en: "the guardian is a suspect", ar: "الوصي أو الولي مشتبه به" },
      benefits: {
        en: "the guardian gains from the exploitation",
        ar: "ينتفع الوصي أو الولي من الاستغلال",
      },
      opposes: {
        en: "the guardian acts against the child's interests",
        ar: "يتصرف الوصي أو الولي ضد مصلحة الطفل",
      },
      unreachable: { en: "the guardian cannot be reached", ar: "يتعذر الوصول إلى الوصي أو الولي" },
    },
  }),
  guardianIsSuspect: yesNo({
    on: "person",
    title: { en: "the guardian is a suspect", ar: "الوصي أو الولي مشتبه به" },
    sensitive: true,
  }),
  employerIsSuspect: yesNo({
    on: "person",
    title: { en: "the employer is a suspect", ar: "صاحب العمل مشتبه به" },
    sensitive: true,
  }),
  chargedActs: someOf({
    on: "person",
    title: {
      en: "acts the person could be prosecuted for",
      ar: "الأفعال التي قد يُلاحق الشخص عنها",
    },
    sensitive: true,
    codes: {
      immigration: { en: "an immigration offence", ar: "مخالفة إقامة" },
      "work-without-permit": { en: "working without a permit", ar: "العمل دون تصريح" },
      "leaving-employer": { en: "leaving the employer", ar: "ترك صاحب العمل" },
      prostitution: { en: "prostitution", ar: "الدعارة" },
      begging: { en: "begging", ar: "التسول" },
      theft: { en: "theft", ar: "السرقة" },
      drugs: { en: "a drug offence", ar: "جريمة مخدرات" },
      "false-documents": { en: "false documents", ar: "وثائق مزورة" },
      other: { en: "another act", ar: "فعل آخر" },
    },
  }),
  actsCompelled: oneOf({
    on: "person",
    title: {
      en: "whether the person was made to commit these acts",
      ar: "ما إذا كان الشخص قد دُفع إلى ارتكاب هذه الأفعال",
    },
    sensitive: true,
    codes: {
      "not-assessed": { en: "not assessed", ar: "لم يُقيَّم" },
      compelled: { en: "made to commit them", ar: "دُفع إلى ارتكابها" },
      "not-compelled": { en: "not made to commit them", ar: "لم يُدفع إلى ارتكابها" },
      undetermined: { en: "could not be determined", ar: "تعذر تحديد ذلك" },
    },
  }),
  overstayFines: yesNo({
    on: "person",
    title: { en: "overstay fines are open", ar: "غرامات تجاوز الإقامة قائمة" },
    sensitive: true,
  }),
  travelDocument: oneOf({
    on: "person",
    title: { en: "the travel document", ar: "وثيقة السفر" },
    sensitive: true,
    codes: {
      held: { en: "held by the person", ar: "بحوزة الشخص" },
      withheld: { en: "withheld by another", ar: "محتجزة لدى غيره" },
      missing: { en: "missing", ar: "مفقودة" },
      requested: { en: "requested", ar: "قيد الاستصدار" },
    },
  }),
};
