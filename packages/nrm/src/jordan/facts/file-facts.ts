import { oneOf, someOf, yesNo } from "../../parts/fact-of.ts";
import { scopeTitles } from "../scopes.ts";
import { legalGrounds } from "./legal-grounds.ts";

/** What is on record about the file. */
export const fileFacts = {
  openedBecause: oneOf({
    on: "file",
    title: { en: "why the file was opened", ar: "سبب فتح الملف" },
    sensitive: false,
    codes: {
      "possible-victim": { en: "a possible victim", ar: "ضحية محتملة" },
      "affected-relative": { en: "a relative of a victim", ar: "قريب لمجني عليه" },
      "from-abroad": { en: "a case passed on from abroad", ar: "حالة محالة من خارج المملكة" },
    },
  }),
  closingReason: oneOf({
    on: "file",
    title: { en: "why the file was closed", ar: "سبب إغلاق الملف" },
    sensitive: false,
    codes: {
      returned: { en: "returned", ar: "تمت العودة" },
      reintegrated: { en: "reintegrated", ar: "تمت إعادة الاندماج" },
      "not-a-victim": { en: "not identified as a victim", ar: "لم تثبت صفة الضحية" },
      "own-wish": { en: "the person's wish", ar: "رغبة الشخص" },
      "contact-lost": { en: "contact was lost", ar: "انقطع التواصل" },
      duplicate: { en: "a duplicate of another file", ar: "ملف مكرر" },
      deceased: { en: "the person died", ar: "وفاة الشخص" },
    },
  }),
  carriedOnElsewhere: yesNo({
    on: "file",
    title: {
      en: "another open file of the person carries on what is on record here",
      ar: "الملف الآخر المفتوح للشخص يُستكمل فيه ما هو مسجل هنا",
    },
    sensitive: false,
  }),
  fileReopenReason: oneOf({
    on: "file",
    title: { en: "why the file was reopened", ar: "سبب إعادة فتح الملف" },
    sensitive: false,
    codes: {
      "new-facts": { en: "new facts", ar: "وقائع جديدة" },
      "new-exploitation": { en: "exploited again", ar: "استغلال جديد" },
      request: { en: "a request of the person", ar: "طلب الشخص" },
      proceeding: { en: "a proceeding needs the person", ar: "حاجة دعوى إلى الشخص" },
      claim: { en: "a claim goes on", ar: "استمرار مطالبة" },
    },
  }),
  scopesRefused: someOf({
    on: "file",
    title: { en: "what the person refused to consent to", ar: "ما رفض الشخص الموافقة عليه" },
    sensitive: true,
    codes: scopeTitles,
  }),
  consentInformed: yesNo({
    on: "file",
    title: {
      en: "consent was asked for in a language the person understands",
      ar: "الموافقة طُلبت بلغة يفهمها الشخص",
    },
    sensitive: false,
  }),
  sharingGround: oneOf({
    on: "file",
    title: {
      en: "the legal ground for sharing information without consent",
      ar: "السند القانوني لمشاركة المعلومات دون موافقة",
    },
    sensitive: true,
    codes: legalGrounds,
  }),
  proceedingsNeedPerson: oneOf({
    on: "file",
    title: { en: "whether proceedings need the person", ar: "ما إذا كانت الدعاوى تحتاج إلى الشخص" },
    sensitive: false,
    codes: {
      "not-asked": { en: "not asked", ar: "لم يُسأل عنه" },
      needed: { en: "needed", ar: "تحتاج إليه" },
      "not-needed": { en: "not needed", ar: "لا تحتاج إليه" },
    },
  }),
  hearingMode: oneOf({
    on: "file",
    title: { en: "how the person is heard", ar: "طريقة سماع الشخص" },
    sensitive: false,
    codes: {
      "in-court": { en: "in court", ar: "في المحكمة" },
      remote: { en: "remotely", ar: "عن بُعد" },
      "recorded-early": { en: "recorded early", ar: "تسجيل مبكر" },
      "at-shelter": { en: "at the shelter", ar: "في دار الإيواء" },
    },
  }),
  suspectAtHearing: yesNo({
    on: "file",
    title: {
      en: "a suspect is present where the person is heard",
      ar: "المشتبه به موجود في مكان سماع الشخص",
    },
    sensitive: true,
  }),
  needsUrgentCare: yesNo({
    on: "file",
    title: { en: "urgent care is needed", ar: "التدخل الصحي العاجل لازم" },
    sensitive: true,
  }),
  psychosocialNeed: oneOf({
    on: "file",
    title: { en: "the need for psychosocial support", ar: "الحاجة إلى الدعم النفسي والاجتماعي" },
    sensitive: true,
    codes: {
      "not-assessed": { en: "not assessed", ar: "لم يُقيَّم" },
      none: { en: "none", ar: "لا توجد" },
      some: { en: "some", ar: "متوسطة" },
      urgent: { en: "urgent", ar: "عاجلة" },
    },
  }),
  lawyerActsForSuspect: yesNo({
    on: "file",
    title: { en: "the lawyer also acts for a suspect", ar: "المحامي وكيل لمشتبه به أيضًا" },
    sensitive: true,
  }),
  feeDeferral: oneOf({
    on: "file",
    title: {
      en: "the answer to the request to postpone court fees",
      ar: "الرد على طلب تأجيل رسوم المحكمة",
    },
    sensitive: false,
    codes: {
      "not-decided": { en: "not decided", ar: "لم يُبت فيه" },
      granted: { en: "granted", ar: "مقبول" },
      refused: { en: "refused", ar: "مرفوض" },
    },
  }),
  claimRoute: oneOf({
    on: "file",
    title: { en: "how compensation is claimed", ar: "طريق المطالبة بالتعويض" },
    sensitive: false,
    codes: {
      "with-the-case": { en: "with the criminal case", ar: "مع الدعوى الجزائية" },
      "civil-suit": { en: "in a civil suit", ar: "بدعوى مدنية" },
      restitution: {
        en: "as restitution asked for by the prosecutor",
        ar: "رد الحقوق بطلب من المدعي العام",
      },
    },
  }),
  paymentComplete: yesNo({
    on: "file",
    title: { en: "the award was paid in full", ar: "التعويض مسدَّد كاملًا" },
    sensitive: false,
  }),
  fundPurposes: someOf({
    on: "file",
    title: { en: "what the fund is asked for", ar: "ما يُطلب من الصندوق" },
    sensitive: false,
    codes: {
      "shelter-stay": { en: "the stay in a shelter", ar: "الإقامة في دار الإيواء" },
      "safe-return": { en: "a safe return", ar: "عودة آمنة" },
      "financial-aid": { en: "financial aid", ar: "مساعدة مالية" },
      "legal-advice": { en: "legal advice", ar: "استشارة قانونية" },
    },
  }),
  fundRefusalReason: oneOf({
    on: "file",
    title: { en: "why the fund refused", ar: "سبب رفض الصندوق" },
    sensitive: false,
    codes: {
      "not-covered": { en: "the person is not covered", ar: "الشخص غير مشمول" },
      documents: { en: "documents are missing", ar: "نقص الوثائق" },
      "no-money": { en: "no money is available", ar: "عدم توافر المال" },
      "other-source": { en: "another source pays", ar: "جهة أخرى تتحمل الكلفة" },
    },
  }),
  residenceEndReason: oneOf({
    on: "file",
    title: { en: "why residence ended", ar: "سبب انتهاء الإقامة" },
    sensitive: false,
    codes: {
      returned: { en: "the person returned", ar: "عودة الشخص" },
      "other-permit": { en: "another permit was issued", ar: "صدور إذن آخر" },
      expired: { en: "the permit expired", ar: "انتهاء مدة الإذن" },
      "own-wish": { en: "the person's wish", ar: "رغبة الشخص" },
    },
  }),
  childHeard: yesNo({
    on: "file",
    title: { en: "the child was heard", ar: "الطفل استُمع إليه" },
    sensitive: false,
  }),
  childNotHeardReason: oneOf({
    on: "file",
    title: { en: "why the child was not heard", ar: "سبب عدم الاستماع إلى الطفل" },
    sensitive: true,
    codes: {
      "too-young": { en: "too young to be heard", ar: "أصغر من أن يُستمع إليه" },
      "own-wish": { en: "the child does not want to speak", ar: "عدم رغبة الطفل في الكلام" },
      harmful: { en: "being heard would do harm", ar: "ضرر الاستماع به" },
    },
  }),
  bestInterestsOutcome: oneOf({
    on: "file",
    title: { en: "what serves the child best", ar: "ما يحقق المصلحة الفضلى للطفل" },
    sensitive: true,
    codes: {
      "not-decided": { en: "not decided", ar: "لم تُحدَّد" },
      stay: { en: "staying", ar: "البقاء" },
      return: { en: "returning", ar: "العودة" },
      "other-country": { en: "another country", ar: "بلد آخر" },
    },
  }),
  destinationKind: oneOf({
    on: "file",
    title: { en: "where the person wants to go", ar: "وجهة الشخص" },
    sensitive: true,
    codes: {
      origin: { en: "the country of origin", ar: "بلد المنشأ" },
      "other-country": { en: "another country of the person's choice", ar: "بلد آخر يختاره الشخص" },
    },
  }),
  destinationAccepts: yesNo({
    on: "file",
    title: { en: "the destination accepts the person", ar: "بلد الوجهة يقبل الشخص" },
    sensitive: false,
  }),
  riskAtDestination: oneOf({
    on: "file",
    title: { en: "the risk at the destination", ar: "الخطر في بلد الوجهة" },
    sensitive: true,
    codes: {
      "not-assessed": { en: "not assessed", ar: "لم يُقيَّم" },
      low: { en: "low", ar: "منخفض" },
      medium: { en: "medium", ar: "متوسط" },
      high: { en: "high", ar: "مرتفع" },
    },
  }),
  returnIsVoluntary: yesNo({
    on: "file",
    title: { en: "the wish to return was stated freely", ar: "الرغبة في العودة أُبديت بحرية" },
    sensitive: true,
  }),
  ticketPaidBy: oneOf({
    on: "file",
    title: { en: "who pays for the journey", ar: "من يتحمل كلفة السفر" },
    sensitive: false,
    codes: {
      fund: { en: "the assistance fund", ar: "صندوق المساعدة" },
      iom: { en: "the International Organization for Migration", ar: "المنظمة الدولية للهجرة" },
      embassy: { en: "the embassy", ar: "السفارة" },
      employer: { en: "the employer", ar: "صاحب العمل" },
      person: { en: "the person", ar: "الشخص" },
    },
  }),
  receivedAtArrival: yesNo({
    on: "file",
    title: { en: "somebody receives the person at arrival", ar: "الشخص له من يستقبله عند الوصول" },
    sensitive: false,
  }),
  returnCancelReason: oneOf({
    on: "file",
    title: { en: "why the return was cancelled", ar: "سبب إلغاء العودة" },
    sensitive: false,
    codes: {
      "own-wish": { en: "the person's wish", ar: "رغبة الشخص" },
      "consent-withdrawn": { en: "consent was withdrawn", ar: "سُحبت الموافقة" },
      risk: { en: "the risk at the destination", ar: "الخطر في بلد الوجهة" },
      child: { en: "the best interests of the child", ar: "المصلحة الفضلى للطفل" },
      "not-approved": { en: "not approved", ar: "لم تتم الموافقة" },
      "not-accepted": { en: "the destination does not accept", ar: "بلد الوجهة لا يقبل" },
    },
  }),
  reintegrationPlace: oneOf({
    on: "file",
    title: { en: "where the person settles", ar: "مكان استقرار الشخص" },
    sensitive: false,
    codes: {
      jordan: { en: "in Jordan", ar: "في الأردن" },
      abroad: { en: "abroad", ar: "خارج المملكة" },
    },
  }),
  reintegrationLeaveReason: oneOf({
    on: "file",
    title: { en: "why reintegration was left", ar: "سبب ترك إعادة الاندماج" },
    sensitive: false,
    codes: {
      "own-wish": { en: "the person's wish", ar: "رغبة الشخص" },
      "contact-lost": { en: "contact was lost", ar: "انقطع التواصل" },
      "moved-away": { en: "moved away", ar: "انتقل إلى مكان آخر" },
    },
  }),
};
