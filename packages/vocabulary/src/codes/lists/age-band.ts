import { standard } from "../../basis/standard.ts";
import { pure } from "../../pure/pure.ts";
import type { CodeList } from "../code-list.ts";
import { codesOf } from "../codes-of.ts";

/**
 * Coarse age bands in whole years, as used in the global data set. Each lies within one age group.
 *
 * @category Code lists
 */
export type AgeBand =
  | "0-8"
  | "9-17"
  | "18-20"
  | "21-23"
  | "24-26"
  | "27-29"
  | "30-38"
  | "39-47"
  | "48-plus"
  | "unknown";

const listBasis = /* @__PURE__ */ standard("ctdc-codebook-v2", "variable ageBroad");

/**
 * Coarse age bands in whole years, as used in the global data set. Each lies within one age group.
 *
 * @category Code lists
 */
export const ageBands: CodeList<AgeBand, "age-band"> = /* @__PURE__ */ pure(() => ({
  id: "age-band",
  version: 1,
  title: { en: "Age band", ar: "الشريحة العمرية" },
  codes: codesOf<AgeBand>({
    "0-8": { title: { en: "0 to 8 years", ar: "من 0 إلى 8 سنوات" }, basis: listBasis },
    "9-17": { title: { en: "9 to 17 years", ar: "من 9 إلى 17 سنة" }, basis: listBasis },
    "18-20": { title: { en: "18 to 20 years", ar: "من 18 إلى 20 سنة" }, basis: listBasis },
    "21-23": { title: { en: "21 to 23 years", ar: "من 21 إلى 23 سنة" }, basis: listBasis },
    "24-26": { title: { en: "24 to 26 years", ar: "من 24 إلى 26 سنة" }, basis: listBasis },
    "27-29": { title: { en: "27 to 29 years", ar: "من 27 إلى 29 سنة" }, basis: listBasis },
    "30-38": { title: { en: "30 to 38 years", ar: "من 30 إلى 38 سنة" }, basis: listBasis },
    "39-47": { title: { en: "39 to 47 years", ar: "من 39 إلى 47 سنة" }, basis: listBasis },
    "48-plus": { title: { en: "48 years or over", ar: "48 سنة فأكثر" }, basis: listBasis },
    unknown: { title: { en: "Not known", ar: "غير معروف" }, basis: listBasis },
  }),
  basis: listBasis,
}));
