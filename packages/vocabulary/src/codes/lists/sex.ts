import { standard } from "../../basis/standard.ts";
import { pure } from "../../pure/pure.ts";
import type { CodeList } from "../code-list.ts";
import { codesOf } from "../codes-of.ts";

/**
 * Sex as it is counted in statistics.
 *
 * @category Code lists
 */
export type Sex = "female" | "male" | "unknown";

const listBasis = /* @__PURE__ */ standard("unodc-glotip-2023", "column Sex");

/**
 * Sex as it is counted in statistics.
 *
 * @category Code lists
 */
export const sexes: CodeList<Sex, "sex"> = /* @__PURE__ */ pure(() => ({
  id: "sex",
  version: 1,
  title: { en: "Sex", ar: "الجنس" },
  codes: codesOf<Sex>({
    female: { title: { en: "Female", ar: "أنثى" }, basis: listBasis },
    male: { title: { en: "Male", ar: "ذكر" }, basis: listBasis },
    unknown: { title: { en: "Not known", ar: "غير معروف" }, basis: listBasis },
  }),
  basis: listBasis,
}));
