import { printed } from "../../basis/printed.ts";
import { pure } from "../../pure/pure.ts";
import type { CodeList } from "../code-list.ts";
import { codesOf } from "../codes-of.ts";

/**
 * Whom the trainings and the awareness work of the executive plan are meant for.
 *
 * @category Code lists
 */
export type AudienceKind =
  | "general-public"
  | "refugees"
  | "at-risk-groups"
  | "students"
  | "religious-audiences"
  | "tourism-bodies"
  | "sports-bodies"
  | "chamber-members"
  | "committee-members"
  | "health-workers"
  | "interior-officials"
  | "frontline-workers"
  | "lawyers"
  | "social-workers"
  | "shelter-staff"
  | "law-enforcement"
  | "labour-inspectors"
  | "civil-society-staff"
  | "judicial-police"
  | "public-prosecutors"
  | "judges"
  | "court-staff";

/**
 * Whom the trainings and the awareness work of the executive plan are meant for.
 *
 * @category Code lists
 */
export const audienceKinds: CodeList<AudienceKind, "audience-kind"> = /* @__PURE__ */ pure(() => ({
  id: "audience-kind",
  version: 1,
  title: { en: "Audiences", ar: "الفئات المستهدفة" },
  codes: codesOf<AudienceKind>({
    "general-public": {
      title: { en: "General public", ar: "عامة الجمهور" },
      basis: printed("Executive plan, pillar 1, strategic goal 2, sub-goal 1"),
    },
    refugees: {
      title: { en: "Refugees", ar: "اللاجئون" },
      basis: printed("Executive plan, pillar 1, strategic goal 2, sub-goal 1"),
    },
    "at-risk-groups": {
      title: { en: "Groups at risk of exploitation", ar: "الفئات الأكثر عرضة للاستغلال" },
      basis: printed("Executive plan, pillar 1, strategic goal 2, sub-goal 1"),
    },
    students: {
      title: { en: "Pupils and students", ar: "طلبة المدارس والجامعات" },
      basis: printed("Executive plan, pillar 1, strategic goal 2, sub-goal 1"),
    },
    "religious-audiences": {
      title: { en: "Audiences of religious lectures", ar: "جمهور المحاضرات الدينية" },
      basis: printed("Executive plan, pillar 1, strategic goal 2, sub-goal 1"),
    },
    "tourism-bodies": {
      title: { en: "Bodies of the tourism sector", ar: "جهات القطاع السياحي" },
      basis: printed("Executive plan, pillar 1, strategic goal 2, sub-goal 1"),
    },
    "sports-bodies": {
      title: { en: "Bodies of the sports sector", ar: "جهات القطاع الرياضي" },
      basis: printed("Executive plan, pillar 1, strategic goal 2, sub-goal 1"),
    },
    "chamber-members": {
      title: {
        en: "Chambers of industry and commerce and their sectors",
        ar: "غرف الصناعة والتجارة والقطاعات التي تمثلها",
      },
      basis: printed("Executive plan, pillar 1, strategic goal 2, sub-goal 1"),
    },
    "committee-members": {
      title: {
        en: "Members of the national and technical committees",
        ar: "أعضاء اللجنة الوطنية واللجنة الفنية",
      },
      basis: printed("Executive plan, pillar 1, strategic goal 5, sub-goal 1"),
    },
    "health-workers": {
      title: { en: "Health workers", ar: "الكوادر الصحية" },
      basis: printed("Executive plan, pillar 1, strategic goal 5, sub-goal 2"),
    },
    "interior-officials": {
      title: {
        en: "Leaders and case staff of the Ministry of Interior",
        ar: "القيادات والعاملون في أقسام القضايا بوزارة الداخلية",
      },
      basis: printed("Executive plan, pillar 1, strategic goal 5, sub-goal 2"),
    },
    "frontline-workers": {
      title: { en: "Front-line workers", ar: "العاملون في الخطوط الأمامية" },
      basis: printed("Executive plan, pillar 1, strategic goal 5, sub-goal 2"),
    },
    lawyers: {
      title: { en: "Lawyers", ar: "المحامون" },
      basis: printed("Executive plan, pillar 2, strategic goal 1, sub-goal 2"),
    },
    "social-workers": {
      title: { en: "Social and psychological workers", ar: "العاملون الاجتماعيون والنفسيون" },
      basis: printed("Executive plan, pillar 2, strategic goal 1, sub-goal 4"),
    },
    "shelter-staff": {
      title: { en: "Shelter staff", ar: "العاملون في دور الإيواء" },
      basis: printed("Executive plan, pillar 2, strategic goal 1, sub-goal 4"),
    },
    "law-enforcement": {
      title: { en: "Law enforcement officers", ar: "العاملون في أجهزة إنفاذ القانون" },
      basis: printed("Executive plan, pillar 2, strategic goal 1, sub-goal 4"),
    },
    "labour-inspectors": {
      title: { en: "Labour inspectors", ar: "مفتشو العمل" },
      basis: printed("Executive plan, pillar 2, strategic goal 1, sub-goal 4"),
    },
    "civil-society-staff": {
      title: {
        en: "Staff of civil society organizations",
        ar: "العاملون في منظمات المجتمع المدني",
      },
      basis: printed("Executive plan, pillar 2, strategic goal 1, sub-goal 4"),
    },
    "judicial-police": {
      title: { en: "Judicial police", ar: "الضابطة العدلية" },
      basis: printed("Executive plan, pillar 3, strategic goal 1, sub-goal 1"),
    },
    "public-prosecutors": {
      title: { en: "Public prosecutors", ar: "أعضاء النيابة العامة" },
      basis: printed("Executive plan, pillar 3, strategic goal 1, sub-goal 2"),
    },
    judges: {
      title: { en: "Judges", ar: "القضاة" },
      basis: printed("Executive plan, pillar 3, strategic goal 1, sub-goal 3"),
    },
    "court-staff": {
      title: { en: "Staff who operate remote hearings", ar: "الموظفون المعنيون بالاستماع عن بُعد" },
      basis: printed("Executive plan, pillar 3, strategic goal 2, sub-goal 1"),
    },
  }),
  basis: printed("Executive plan, pillars 1 to 3"),
}));
