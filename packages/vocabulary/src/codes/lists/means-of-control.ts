import { standard } from "../../basis/standard.ts";
import { pure } from "../../pure/pure.ts";
import type { CodeList } from "../code-list.ts";
import { codesOf } from "../codes-of.ts";

/**
 * How a person is kept under control, in the detail of the case data standards.
 *
 * @category Code lists
 */
export type MeansOfControl =
  | "debt-bondage"
  | "takes-earnings"
  | "threats"
  | "uses-children"
  | "threat-of-law-enforcement"
  | "psychological-abuse"
  | "physical-abuse"
  | "sexual-abuse"
  | "false-promises"
  | "psychoactive-substances"
  | "restricts-movement"
  | "restricts-medical-care"
  | "restricts-financial-access"
  | "withholds-necessities"
  | "excessive-working-hours"
  | "withholds-documents"
  | "other";

const listBasis = /* @__PURE__ */ standard(
  "ctdc-codebook-v2",
  "means variables and their forerunners of 2021",
);

/**
 * How a person is kept under control, in the detail of the case data standards.
 *
 * @category Code lists
 */
export const meansOfControl: CodeList<MeansOfControl, "means-of-control"> = /* @__PURE__ */ pure(
  () => ({
    id: "means-of-control",
    version: 1,
    title: { en: "Means of control", ar: "وسائل السيطرة" },
    codes: codesOf<MeansOfControl>({
      "debt-bondage": { title: { en: "Debt bondage", ar: "عبودية الدين" }, basis: listBasis },
      "takes-earnings": {
        title: { en: "Taking the earnings", ar: "الاستيلاء على الأجر أو الدخل" },
        basis: listBasis,
      },
      threats: { title: { en: "Threats", ar: "التهديد" }, basis: listBasis },
      "uses-children": {
        title: { en: "Separating the person from their children", ar: "حرمان الشخص من أطفاله" },
        basis: listBasis,
      },
      "threat-of-law-enforcement": {
        title: { en: "Threat of reporting to the authorities", ar: "التهديد بالإبلاغ لدى السلطات" },
        basis: listBasis,
      },
      "psychological-abuse": {
        title: { en: "Psychological abuse", ar: "الإيذاء النفسي" },
        basis: listBasis,
      },
      "physical-abuse": { title: { en: "Physical abuse", ar: "الإيذاء الجسدي" }, basis: listBasis },
      "sexual-abuse": { title: { en: "Sexual abuse", ar: "الإيذاء الجنسي" }, basis: listBasis },
      "false-promises": { title: { en: "False promises", ar: "الوعود الكاذبة" }, basis: listBasis },
      "psychoactive-substances": {
        title: { en: "Drugs or alcohol", ar: "المواد المخدرة أو الكحول" },
        basis: listBasis,
      },
      "restricts-movement": {
        title: { en: "Restricting movement", ar: "تقييد الحركة" },
        basis: listBasis,
      },
      "restricts-medical-care": {
        title: { en: "Restricting medical care", ar: "الحرمان من الرعاية الطبية" },
        basis: listBasis,
      },
      "restricts-financial-access": {
        title: { en: "Restricting access to money", ar: "الحرمان من التصرف بالمال" },
        basis: listBasis,
      },
      "withholds-necessities": {
        title: {
          en: "Withholding food, water or other necessities",
          ar: "منع الطعام أو الماء أو غيرهما من الضروريات",
        },
        basis: listBasis,
      },
      "excessive-working-hours": {
        title: { en: "Excessive working hours", ar: "ساعات عمل مفرطة" },
        basis: listBasis,
      },
      "withholds-documents": {
        title: { en: "Withholding documents", ar: "حجز الوثائق" },
        basis: listBasis,
      },
      other: { title: { en: "Other means", ar: "وسيلة أخرى" }, basis: listBasis },
    }),
    basis: listBasis,
  }),
);
