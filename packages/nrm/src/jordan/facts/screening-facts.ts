import { acts, iloSigns, means, purposes } from "@aht-jo/vocabulary/codes";
import { day, oneOf, someOf, yesNo } from "../../parts/fact-of.ts";
import { titlesOf } from "../../parts/titles-of.ts";

/** What screening found: facts for the legal definition, and signs. */
export const screeningFacts = {
  acts: someOf({
    on: "file",
    title: { en: "acts of trafficking", ar: "أفعال الاتجار" },
    sensitive: true,
    codes: titlesOf(acts),
  }),
  means: someOf({
    on: "file",
    title: { en: "means of trafficking", ar: "وسائل الاتجار" },
    sensitive: true,
    codes: titlesOf(means),
  }),
  purposes: someOf({
    on: "file",
    title: { en: "purposes of exploitation", ar: "أغراض الاستغلال" },
    sensitive: true,
    codes: titlesOf(purposes),
  }),
  offenceDate: day({
    on: "file",
    title: { en: "the day of the offence", ar: "تاريخ الجريمة" },
    sensitive: false,
  }),
  iloSigns: someOf({
    on: "file",
    title: { en: "signs of forced labour", ar: "علامات العمل الجبري" },
    sensitive: true,
    codes: titlesOf(iloSigns),
  }),
  organisedBegging: yesNo({
    on: "file",
    title: { en: "there are signs of organised begging", ar: "مؤشرات التسول المنظم موجودة" },
    sensitive: true,
  }),
  organRemoval: yesNo({
    on: "file",
    title: { en: "there are signs of organ removal", ar: "مؤشرات نزع الأعضاء موجودة" },
    sensitive: true,
  }),
  screeningResult: oneOf({
    on: "file",
    title: { en: "the result of screening", ar: "نتيجة الفحص" },
    sensitive: false,
    codes: {
      indicated: { en: "trafficking is indicated", ar: "مؤشرات الاتجار موجودة" },
      "not-indicated": { en: "trafficking is not indicated", ar: "لا توجد مؤشرات اتجار" },
      insufficient: { en: "not enough is known", ar: "المعلومات غير كافية" },
    },
  }),
  reportChannel: oneOf({
    on: "file",
    title: { en: "how the person came to notice", ar: "كيفية العلم بالحالة" },
    sensitive: false,
    codes: {
      inspection: { en: "an inspection", ar: "زيارة تفتيشية" },
      "labour-complaint": { en: "a labour complaint", ar: "شكوى عمالية" },
      police: { en: "the police", ar: "الشرطة" },
      border: { en: "a border point", ar: "معبر حدودي" },
      camp: { en: "a refugee camp", ar: "مخيم لاجئين" },
      hospital: { en: "a hospital or health centre", ar: "مستشفى أو مركز صحي" },
      shelter: { en: "a shelter", ar: "دار إيواء" },
      prison: { en: "a place of detention", ar: "مكان توقيف" },
      school: { en: "a school", ar: "مدرسة" },
      embassy: { en: "an embassy", ar: "سفارة" },
      "civil-society": { en: "a civil-society organization", ar: "منظمة مجتمع مدني" },
      hotline: { en: "a hotline", ar: "خط ساخن" },
      public: { en: "a member of the public", ar: "فرد من الجمهور" },
      self: { en: "the person themselves", ar: "الشخص نفسه" },
      abroad: { en: "a body abroad", ar: "جهة خارج المملكة" },
    },
  }),
  identificationGround: oneOf({
    on: "file",
    title: { en: "what the formal identification rests on", ar: "ما يستند إليه التعرف الرسمي" },
    sensitive: false,
    codes: {
      "unit-report": {
        en: "a report of the Counter Trafficking Unit",
        ar: "تقرير وحدة مكافحة الاتجار بالبشر",
      },
      "prosecutor-decision": { en: "a decision of the prosecutor", ar: "قرار المدعي العام" },
      judgment: { en: "a judgment", ar: "حكم قضائي" },
    },
  }),
  declineReason: oneOf({
    on: "file",
    title: { en: "why identification was declined", ar: "سبب رفض إثبات صفة الضحية" },
    sensitive: false,
    codes: {
      "no-act": { en: "no act of trafficking", ar: "لا يوجد فعل اتجار" },
      "no-means": { en: "no means of trafficking", ar: "لا توجد وسيلة اتجار" },
      "no-purpose": { en: "no purpose of exploitation", ar: "لا يوجد غرض استغلال" },
      "insufficient-evidence": { en: "not enough evidence", ar: "الأدلة غير كافية" },
      "other-crime": { en: "another crime", ar: "جريمة أخرى" },
      "labour-matter": { en: "a labour matter", ar: "قضية عمالية" },
    },
  }),
  reopenReason: oneOf({
    on: "file",
    title: { en: "why identification was reopened", ar: "سبب إعادة فتح التعرف" },
    sensitive: false,
    codes: {
      "new-facts": { en: "new facts", ar: "وقائع جديدة" },
      request: { en: "a request of the person", ar: "طلب الشخص" },
      "age-found": { en: "the person was found to be a child", ar: "تبيّن أن الشخص طفل" },
      judgment: { en: "a judgment", ar: "حكم قضائي" },
      review: { en: "a review", ar: "مراجعة" },
    },
  }),
};
