import { reported } from "../../basis/reported.ts";
import { amendmentDate } from "../../law/amendment-date.ts";
import { pure } from "../../pure/pure.ts";
import type { CodeList } from "../code-list.ts";
import { codesOf } from "../codes-of.ts";

/**
 * A purpose of Art. 3(b) of the Anti-Human Trafficking Law.
 *
 * @category Code lists
 */
export type Purpose =
  | "unpaid-forced-labour"
  | "forced-labour"
  | "enslavement"
  | "servitude"
  | "organ-removal"
  | "sexual-exploitation"
  | "organised-begging";

/**
 * The forms of exploitation that Art. 3(b) of the law names as the purpose of trafficking.
 *
 * @category Code lists
 */
export const purposes: CodeList<Purpose, "purpose"> = /* @__PURE__ */ pure(() => ({
  id: "purpose",
  version: 1,
  title: { en: "Purposes of trafficking", ar: "أغراض الاتجار بالبشر" },
  codes: codesOf<Purpose>({
    "unpaid-forced-labour": {
      title: { en: "Unpaid forced labour", ar: "السخرة" },
      basis: reported("alaraby-2021-03", "Art. 3(b)"),
    },
    "forced-labour": {
      title: { en: "Forced labour", ar: "العمل الجبري" },
      basis: reported("alaraby-2021-03", "Art. 3(b)"),
    },
    enslavement: {
      title: { en: "Enslavement", ar: "الاسترقاق" },
      basis: reported("alaraby-2021-03", "Art. 3(b)"),
    },
    servitude: {
      title: { en: "Servitude", ar: "الاستعباد" },
      basis: reported("alaraby-2021-03", "Art. 3(b)"),
    },
    "organ-removal": {
      title: { en: "Organ removal", ar: "نزع الأعضاء" },
      basis: reported("alaraby-2021-03", "Art. 3(b)"),
    },
    "sexual-exploitation": {
      title: {
        en: "Prostitution or any sexual exploitation",
        ar: "الدعارة أو أي شكل من أشكال الاستغلال الجنسي",
      },
      basis: reported("alaraby-2021-03", "Art. 3(b)"),
    },
    "organised-begging": {
      title: { en: "Organised begging", ar: "التسول المنظم" },
      note: { en: "Added by Law No. 10 of 2021.", ar: "أُضيف بالقانون رقم (10) لسنة 2021." },
      inForce: { from: amendmentDate, to: null },
      basis: reported("labor-watch-2021", "Art. 3(b)"),
    },
  }),
  basis: reported("workers-house-law-text", "Art. 3(b)"),
}));
