import { yesNo } from "../../parts/fact-of.ts";

/** What follows from other facts by a definition among the rules. Never recorded. */
export const derivedFacts = {
  nonJordanian: yesNo({
    on: "person",
    title: { en: "the person is not Jordanian", ar: "الشخص غير أردني" },
    sensitive: false,
  }),
  isTreatedAsChild: yesNo({
    on: "person",
    title: { en: "the person is treated as a child", ar: "الشخص يُعامل معاملة الطفل" },
    sensitive: false,
  }),
  isAffected: yesNo({
    on: "person",
    title: {
      en: "the person is an affected person under the four conditions",
      ar: "الشخص متضرر وفق الشروط الأربعة",
    },
    sensitive: false,
  }),
  guardianIsSuspected: yesNo({
    on: "person",
    title: {
      en: "the guardian is a suspect or accused in a case",
      ar: "الوصي أو الولي مشتبه به أو مشتكى عليه في قضية",
    },
    sensitive: true,
  }),
  guardianSpeaks: yesNo({
    on: "person",
    title: {
      en: "a guardian free of conflict speaks for the child",
      ar: "الوصي أو الولي الخالي من تعارض المصالح يتحدث باسم الطفل",
    },
    sensitive: false,
  }),
  hasGuardianVoice: yesNo({
    on: "person",
    title: {
      en: "somebody free of conflict speaks for the child",
      ar: "الطفل له من يتحدث باسمه دون تعارض مصالح",
    },
    sensitive: false,
  }),
  hasSigns: yesNo({
    on: "file",
    title: { en: "there are signs of trafficking", ar: "مؤشرات الاتجار موجودة" },
    sensitive: true,
  }),
  meetsDefinition: yesNo({
    on: "file",
    title: {
      en: "act, means and purpose are there under the law of the day of the offence",
      ar: "الفعل والوسيلة والغرض متوافرة وفق القانون النافذ يوم الجريمة",
    },
    sensitive: true,
  }),
  isDuplicate: yesNo({
    on: "file",
    title: { en: "the file was closed as a duplicate", ar: "الملف أُغلق لتكراره" },
    sensitive: false,
  }),
  isProtected: yesNo({
    on: "file",
    title: {
      en: "the person is protected: potential or identified victim, reopened, or affected",
      ar: "الشخص مشمول بالحماية: ضحية محتملة أو ثابتة أو أُعيد فتح حالته أو متضرر",
    },
    sensitive: false,
  }),
  isShelterCovered: yesNo({
    on: "file",
    title: { en: "the shelter rules cover the person", ar: "الشخص مشمول بنظام دور الإيواء" },
    sensitive: false,
  }),
  exposureOpen: yesNo({
    on: "file",
    title: { en: "an exposure to prosecution is open", ar: "احتمال ملاحقة الشخص قائم" },
    sensitive: true,
  }),
  mayReturnThere: yesNo({
    on: "file",
    title: {
      en: "the destination is assessed as safe enough and accepts the person",
      ar: "بلد الوجهة مُقيَّم آمنًا بما يكفي ويقبل الشخص",
    },
    sensitive: false,
  }),
  hasSharingGround: yesNo({
    on: "file",
    title: {
      en: "there is a legal ground for sharing without consent",
      ar: "السند القانوني للمشاركة دون موافقة موجود",
    },
    sensitive: false,
  }),
  hasLegalGround: yesNo({
    on: { track: "referral" },
    title: {
      en: "there is a legal ground for referring without consent",
      ar: "السند القانوني للإحالة دون موافقة موجود",
    },
    sensitive: false,
  }),
  isAwaitingAnswer: yesNo({
    on: { track: "referral" },
    title: { en: "the referral waits for an answer", ar: "الإحالة بانتظار رد" },
    sensitive: false,
  }),
  sharesHomeWithSuspect: yesNo({
    on: { track: "shelter" },
    title: { en: "the person lives where a suspect is", ar: "الشخص مقيم حيث يوجد مشتبه به" },
    sensitive: true,
  }),
  sharesMeasureWithSuspect: yesNo({
    on: { track: "measures" },
    title: {
      en: "a measure brings the person together with a suspect",
      ar: "التدبير يجمع بين الشخص ومشتبه به",
    },
    sensitive: true,
  }),
  isOpenCase: yesNo({
    on: { track: "proceeding" },
    title: { en: "the case is open", ar: "القضية قائمة" },
    sensitive: false,
  }),
  hasFinalJudgment: yesNo({
    on: { track: "proceeding" },
    title: { en: "the judgment is final", ar: "الحكم قطعي" },
    sensitive: false,
  }),
  endsShelterCover: yesNo({
    on: { track: "proceeding" },
    title: {
      en: "the judgment is final and nothing was found out about the person since",
      ar: "الحكم قطعي ولم يستجد بعده ما يتعلق بصفة الشخص",
    },
    sensitive: false,
  }),
  hasAmnesty: yesNo({
    on: { track: "proceeding" },
    title: { en: "the case ended by amnesty", ar: "القضية انتهت بعفو عام" },
    sensitive: false,
  }),
  checklistComplete: yesNo({
    on: { track: "proceeding" },
    title: {
      en: "act, means and purpose were all examined",
      ar: "الفعل والوسيلة والغرض فُحصت جميعًا",
    },
    sensitive: false,
  }),
  allElementsMet: yesNo({
    on: { track: "proceeding" },
    title: {
      en: "act, purpose and, unless a victim is a child, means are met",
      ar: "الفعل والغرض متحققان وكذلك الوسيلة ما لم يكن المجني عليه طفلًا",
    },
    sensitive: false,
  }),
  isBan: yesNo({
    on: { track: "precaution" },
    title: { en: "the measure is a travel ban in force", ar: "التدبير منع سفر سارٍ" },
    sensitive: false,
  }),
  hasComplaintSigns: yesNo({
    on: { track: "complaint" },
    title: { en: "the complaint shows signs of trafficking", ar: "الشكوى تُظهر مؤشرات اتجار" },
    sensitive: true,
  }),
};
