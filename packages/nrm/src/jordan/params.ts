import type { Localized } from "@aht-jo/core";
import type { ParamDef } from "@aht-jo/rules";

/**
 * A number that rules name instead of writing it out. The end of the name is the unit.
 *
 * @category Jordan's referral mechanism
 */
export type JordanParam =
  | "adultAgeYears"
  | "screeningDays"
  | "markingDays"
  | "reflectionDays"
  | "formalIdentificationDays"
  | "referralAcknowledgementWorkingDays"
  | "referralAnswerWorkingDays"
  | "referralExpiryDays"
  | "referralEscalationWorkingDays"
  | "riskAssessmentDays"
  | "riskReviewDays"
  | "shelterOfferDays"
  | "shelterAdmissionDays"
  | "separationDays"
  | "stayReviewDays"
  | "childStayReviewDays"
  | "healthAssessmentDays"
  | "urgentCareDays"
  | "needsAssessmentDays"
  | "lawyerAssignmentWorkingDays"
  | "feeDecisionWorkingDays"
  | "fundDecisionWorkingDays"
  | "fundPaymentWorkingDays"
  | "residenceDecisionWorkingDays"
  | "residenceMonths"
  | "overstayDecisionWorkingDays"
  | "stopDecisionWorkingDays"
  | "measureDecisionWorkingDays"
  | "guardianAssessmentDays"
  | "representativeAppointmentDays"
  | "bestInterestsAssessmentDays"
  | "bestInterestsReviewDays"
  | "returnDecisionWorkingDays"
  | "arrivalConfirmationDays"
  | "monitoringDays"
  | "followUpMonths"
  | "classificationDays"
  | "travelBanMonths"
  | "travelBanLongestMonths"
  | "complaintScreeningDays";

/**
 * A whole number; `favours` is the value the person gains from.
 *
 * @category Jordan's referral mechanism
 */
export interface IntParam extends ParamDef {
  readonly type: "int";
}

function shorter(title: Localized): IntParam {
  return { title, type: "int", favours: "lower" };
}

function longer(title: Localized): IntParam {
  return { title, type: "int", favours: "higher" };
}

/** The numbers of the mechanism. Nearly all are time limits, and nearly all are assumed. */
export const params: Readonly<Record<JordanParam, IntParam>> = {
  adultAgeYears: longer({ en: "age of majority in years", ar: "سن الرشد بالسنوات" }),
  screeningDays: shorter({
    en: "days from report to screening",
    ar: "الأيام من الإبلاغ حتى الفحص",
  }),
  markingDays: shorter({
    en: "days to mark a potential victim after screening",
    ar: "أيام اعتبار الشخص ضحية محتملة بعد الفحص",
  }),
  reflectionDays: longer({
    en: "days of recovery and reflection",
    ar: "أيام مهلة التعافي والتفكير",
  }),
  formalIdentificationDays: shorter({
    en: "days to decide on formal identification",
    ar: "أيام البت في التعرف الرسمي",
  }),
  referralAcknowledgementWorkingDays: shorter({
    en: "working days to acknowledge a referral",
    ar: "أيام العمل للإقرار باستلام الإحالة",
  }),
  referralAnswerWorkingDays: shorter({
    en: "working days to answer a referral",
    ar: "أيام العمل للرد على الإحالة",
  }),
  referralExpiryDays: shorter({
    en: "days after which an unanswered referral expires",
    ar: "الأيام التي تنقضي بعدها الإحالة غير المُجابة",
  }),
  referralEscalationWorkingDays: shorter({
    en: "working days to escalate an expired referral",
    ar: "أيام العمل لرفع الإحالة المنقضية إلى جهة أعلى",
  }),
  riskAssessmentDays: shorter({ en: "days to assess the risk", ar: "أيام تقييم الخطر" }),
  riskReviewDays: shorter({ en: "days between risk reviews", ar: "الأيام بين مراجعات الخطر" }),
  shelterOfferDays: shorter({ en: "days to offer a place", ar: "أيام عرض مكان في الدار" }),
  shelterAdmissionDays: shorter({
    en: "days from the offer of a place to admission",
    ar: "الأيام من عرض المكان حتى الإدخال إلى الدار",
  }),
  separationDays: shorter({
    en: "days to separate the person from a suspect",
    ar: "أيام فصل الشخص عن المشتبه به",
  }),
  stayReviewDays: shorter({
    en: "days between reviews of a stay",
    ar: "الأيام بين مراجعات الإقامة في الدار",
  }),
  childStayReviewDays: shorter({
    en: "days to hear a child who does not want to stay",
    ar: "أيام سماع الطفل الذي لا يريد البقاء",
  }),
  healthAssessmentDays: shorter({
    en: "days to assess health needs",
    ar: "أيام تقييم الاحتياجات الصحية",
  }),
  urgentCareDays: shorter({
    en: "days to begin care that cannot wait",
    ar: "أيام بدء الرعاية العاجلة",
  }),
  needsAssessmentDays: shorter({
    en: "days to assess psychosocial needs",
    ar: "أيام تقييم الاحتياجات النفسية والاجتماعية",
  }),
  lawyerAssignmentWorkingDays: shorter({
    en: "working days to assign a lawyer",
    ar: "أيام العمل لتعيين محامٍ",
  }),
  feeDecisionWorkingDays: shorter({
    en: "working days to decide on postponing fees",
    ar: "أيام العمل للبت في تأجيل الرسوم",
  }),
  fundDecisionWorkingDays: shorter({
    en: "working days for the fund to decide",
    ar: "أيام العمل لقرار الصندوق",
  }),
  fundPaymentWorkingDays: shorter({
    en: "working days for the fund to pay",
    ar: "أيام العمل لصرف المساعدة من الصندوق",
  }),
  residenceDecisionWorkingDays: shorter({
    en: "working days to decide on residence",
    ar: "أيام العمل للبت في الإقامة",
  }),
  residenceMonths: longer({ en: "months of temporary residence", ar: "أشهر الإقامة المؤقتة" }),
  overstayDecisionWorkingDays: shorter({
    en: "working days to decide on overstay fines",
    ar: "أيام العمل للبت في غرامات تجاوز الإقامة",
  }),
  stopDecisionWorkingDays: shorter({
    en: "working days to decide on stopping a prosecution",
    ar: "أيام العمل للبت في وقف الملاحقة",
  }),
  measureDecisionWorkingDays: shorter({
    en: "working days to decide on a protective measure",
    ar: "أيام العمل للبت في تدبير الحماية",
  }),
  guardianAssessmentDays: shorter({
    en: "days to assess who speaks for a child",
    ar: "أيام تقييم من يتحدث باسم الطفل",
  }),
  representativeAppointmentDays: shorter({
    en: "days to appoint an independent representative",
    ar: "أيام تعيين ممثل مستقل",
  }),
  bestInterestsAssessmentDays: shorter({
    en: "days to assess the best interests of a child",
    ar: "أيام تقييم المصلحة الفضلى للطفل",
  }),
  bestInterestsReviewDays: shorter({
    en: "days between reviews of best interests",
    ar: "الأيام بين مراجعات المصلحة الفضلى",
  }),
  returnDecisionWorkingDays: shorter({
    en: "working days to decide on a return",
    ar: "أيام العمل للبت في العودة",
  }),
  arrivalConfirmationDays: shorter({
    en: "days to confirm an arrival",
    ar: "أيام تأكيد الوصول",
  }),
  monitoringDays: shorter({
    en: "days between follow-ups of reintegration",
    ar: "الأيام بين زيارات متابعة إعادة الاندماج",
  }),
  followUpMonths: longer({ en: "months of follow-up", ar: "أشهر المتابعة" }),
  classificationDays: shorter({ en: "days to classify a case", ar: "أيام تكييف القضية" }),
  travelBanMonths: shorter({ en: "months of a travel ban", ar: "أشهر منع السفر" }),
  travelBanLongestMonths: shorter({
    en: "longest travel ban in months",
    ar: "أقصى مدة لمنع السفر بالأشهر",
  }),
  complaintScreeningDays: shorter({
    en: "days to pass a complaint with signs on to screening",
    ar: "أيام تمرير الشكوى التي فيها مؤشرات إلى الفحص",
  }),
};
