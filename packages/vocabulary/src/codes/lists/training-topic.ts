import { printed } from "../../basis/printed.ts";
import { pure } from "../../pure/pure.ts";
import type { CodeList } from "../code-list.ts";
import { codesOf } from "../codes-of.ts";

/**
 * What the trainings of the executive plan are about.
 *
 * @category Code lists
 */
export type TrainingTopic =
  | "early-identification"
  | "referral-mechanism"
  | "child-cases"
  | "international-reports"
  | "policy-making"
  | "electronic-patrols"
  | "crime-elements"
  | "legal-assistance"
  | "reintegration"
  | "non-prosecution"
  | "specialised-investigation"
  | "advanced-investigation"
  | "initial-search-guide"
  | "financial-investigation"
  | "technical-evidence"
  | "trial-of-cases"
  | "sentencing"
  | "remote-hearing";

/**
 * What the trainings of the executive plan are about.
 *
 * @category Code lists
 */
export const trainingTopics: CodeList<TrainingTopic, "training-topic"> = /* @__PURE__ */ pure(
  () => ({
    id: "training-topic",
    version: 1,
    title: { en: "Training topics", ar: "موضوعات التدريب" },
    codes: codesOf<TrainingTopic>({
      "early-identification": {
        title: { en: "Early identification of victims", ar: "التعرف المبكر على الضحايا" },
        basis: printed("Executive plan, pillar 1, strategic goal 5, sub-goal 2"),
      },
      "referral-mechanism": {
        title: {
          en: "The national referral mechanism and its procedures",
          ar: "آلية الإحالة الوطنية وإجراءاتها",
        },
        basis: printed("Executive plan, pillar 1, strategic goal 5, sub-goal 2"),
      },
      "child-cases": {
        title: {
          en: "Early detection of cases involving children",
          ar: "الكشف المبكر عن الحالات التي تشمل أطفالًا",
        },
        basis: printed("Executive plan, pillar 1, strategic goal 5, sub-goal 2"),
      },
      "international-reports": {
        title: {
          en: "International reports and their recommendations",
          ar: "التقارير الدولية وتوصياتها",
        },
        basis: printed("Executive plan, pillar 1, strategic goal 5, sub-goal 1"),
      },
      "policy-making": {
        title: {
          en: "Policy making, through exchange with other countries",
          ar: "رسم السياسات من خلال تبادل الخبرات مع الدول",
        },
        basis: printed("Executive plan, pillar 1, strategic goal 5, sub-goal 2"),
      },
      "electronic-patrols": {
        title: { en: "Electronic patrols", ar: "الدوريات الإلكترونية" },
        basis: printed("Executive plan, pillar 1, strategic goal 4, sub-goal 2"),
      },
      "crime-elements": {
        title: { en: "Signs and legal elements of the crime", ar: "مؤشرات الجريمة وأركانها" },
        basis: printed("Executive plan, pillar 2, strategic goal 1, sub-goal 2"),
      },
      "legal-assistance": {
        title: { en: "Giving legal assistance", ar: "تقديم المساعدة القانونية" },
        basis: printed("Executive plan, pillar 2, strategic goal 1, sub-goal 2"),
      },
      reintegration: {
        title: { en: "Reintegration of victims", ar: "إعادة إدماج الضحايا" },
        basis: printed("Executive plan, pillar 2, strategic goal 2, sub-goal 1"),
      },
      "non-prosecution": {
        title: { en: "Stopping the prosecution of victims", ar: "وقف ملاحقة الضحايا" },
        basis: printed("Executive plan, pillar 2, strategic goal 2, sub-goal 2"),
      },
      "specialised-investigation": {
        title: { en: "Specialised investigation", ar: "التحقيق المتخصص" },
        basis: printed("Executive plan, pillar 3, strategic goal 1, sub-goal 1"),
      },
      "advanced-investigation": {
        title: { en: "Advanced investigation techniques", ar: "تقنيات التحقيق المتقدمة" },
        basis: printed("Executive plan, pillar 3, strategic goal 1, sub-goal 1"),
      },
      "initial-search-guide": {
        title: { en: "The guide to initial search", ar: "دليل إجراءات الاستدلال الأولي" },
        basis: printed("Executive plan, pillar 3, strategic goal 1, sub-goal 1"),
      },
      "financial-investigation": {
        title: { en: "Parallel financial investigation", ar: "التحقيق المالي الموازي" },
        basis: printed("Executive plan, pillar 3, strategic goal 1, sub-goal 2"),
      },
      "technical-evidence": {
        title: {
          en: "Technical evidence and modern techniques",
          ar: "الأدلة الفنية والتقنيات الحديثة",
        },
        basis: printed("Executive plan, pillar 3, strategic goal 1, sub-goal 2"),
      },
      "trial-of-cases": {
        title: {
          en: "Trial of trafficking cases, basic and specialised",
          ar: "المحاكمة في قضايا الاتجار بالبشر، تأسيسي ومتخصص",
        },
        basis: printed("Executive plan, pillar 3, strategic goal 1, sub-goal 3"),
      },
      sentencing: {
        title: { en: "Individual sentencing and deterrence", ar: "تفريد العقوبة والردع" },
        basis: printed("Executive plan, pillar 3, strategic goal 1, sub-goal 3"),
      },
      "remote-hearing": {
        title: { en: "Remote hearing technology", ar: "تقنيات الاستماع عن بُعد" },
        basis: printed("Executive plan, pillar 3, strategic goal 2, sub-goal 1"),
      },
    }),
    basis: printed("Executive plan, pillars 1 to 3"),
  }),
);
