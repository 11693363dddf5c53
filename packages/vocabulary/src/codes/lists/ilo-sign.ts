import { standard } from "../../basis/standard.ts";
import { pure } from "../../pure/pure.ts";
import type { CodeList } from "../code-list.ts";
import { codesOf } from "../codes-of.ts";

/**
 * One of the eleven signs of forced labour.
 *
 * @category Code lists
 */
export type IloSign =
  | "abuse-of-vulnerability"
  | "deception"
  | "restriction-of-movement"
  | "isolation"
  | "physical-and-sexual-violence"
  | "intimidation-and-threats"
  | "retention-of-documents"
  | "withholding-of-wages"
  | "debt-bondage"
  | "abusive-conditions"
  | "excessive-overtime";

const listBasis = /* @__PURE__ */ standard("ilo-indicators-2012", "the eleven indicators");

/**
 * The eleven signs of forced labour of the International Labour Organization: screening signs, not a legal test.
 *
 * @category Code lists
 */
export const iloSigns: CodeList<IloSign, "ilo-sign"> = /* @__PURE__ */ pure(() => ({
  id: "ilo-sign",
  version: 1,
  title: { en: "Signs of forced labour", ar: "علامات العمل الجبري" },
  codes: codesOf<IloSign>({
    "abuse-of-vulnerability": {
      title: { en: "Abuse of vulnerability", ar: "استغلال حالة الضعف" },
      basis: listBasis,
    },
    deception: { title: { en: "Deception", ar: "الخداع" }, basis: listBasis },
    "restriction-of-movement": {
      title: { en: "Restriction of movement", ar: "تقييد الحركة" },
      basis: listBasis,
    },
    isolation: { title: { en: "Isolation", ar: "العزلة" }, basis: listBasis },
    "physical-and-sexual-violence": {
      title: { en: "Physical and sexual violence", ar: "العنف الجسدي والجنسي" },
      basis: listBasis,
    },
    "intimidation-and-threats": {
      title: { en: "Intimidation and threats", ar: "التخويف والتهديد" },
      basis: listBasis,
    },
    "retention-of-documents": {
      title: { en: "Retention of identity documents", ar: "الاحتفاظ بوثائق الهوية" },
      basis: listBasis,
    },
    "withholding-of-wages": {
      title: { en: "Withholding of wages", ar: "حجز الأجور" },
      basis: listBasis,
    },
    "debt-bondage": { title: { en: "Debt bondage", ar: "عبودية الدين" }, basis: listBasis },
    "abusive-conditions": {
      title: { en: "Abusive working and living conditions", ar: "ظروف عمل ومعيشة مسيئة" },
      basis: listBasis,
    },
    "excessive-overtime": {
      title: { en: "Excessive overtime", ar: "العمل الإضافي المفرط" },
      basis: listBasis,
    },
  }),
  basis: listBasis,
}));
