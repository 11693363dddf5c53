import { reported } from "../../basis/reported.ts";
import { pure } from "../../pure/pure.ts";
import type { CodeList } from "../code-list.ts";
import { codesOf } from "../codes-of.ts";

/**
 * Which forms of trafficking a published figure takes in.
 *
 * @category Code lists
 */
export type CountingScope = "all-forms" | "forced-labour-only" | "without-organ-removal";

const listBasis = /* @__PURE__ */ reported("roya-2015", "figures of 2014 by form");

/**
 * Which forms of trafficking a published figure takes in.
 *
 * @category Code lists
 */
export const countingScopes: CodeList<CountingScope, "counting-scope"> = /* @__PURE__ */ pure(
  () => ({
    id: "counting-scope",
    version: 1,
    title: { en: "Scope of counting", ar: "نطاق العدّ" },
    codes: codesOf<CountingScope>({
      "all-forms": {
        title: { en: "All forms of the law", ar: "جميع أشكال القانون" },
        basis: listBasis,
      },
      "forced-labour-only": {
        title: { en: "Forced labour only", ar: "العمل الجبري فقط" },
        basis: reported("alhashmiah-2024", "figures of the labour section"),
      },
      "without-organ-removal": {
        title: { en: "All forms without organ removal", ar: "جميع الأشكال عدا نزع الأعضاء" },
        note: {
          en: "The definition that the United States report uses.",
          ar: "التعريف المستعمل في التقرير الأمريكي.",
        },
        basis: reported("tip-2015", "Jordan narrative"),
      },
    }),
    basis: listBasis,
  }),
);
