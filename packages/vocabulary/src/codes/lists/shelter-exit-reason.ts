import { assumed } from "../../basis/assumed.ts";
import { reported } from "../../basis/reported.ts";
import { pure } from "../../pure/pure.ts";
import type { CodeList } from "../code-list.ts";
import { codesOf } from "../codes-of.ts";

/**
 * Why a stay in a shelter ended.
 *
 * @category Code lists
 */
export type ShelterExitReason =
  | "voluntary-return"
  | "third-country"
  | "reintegration"
  | "own-choice"
  | "transfer";

const listBasis = /* @__PURE__ */ assumed({
  why: {
    en: "The exit rules of the shelter regulations were not seen; the reasons follow the services that are reported.",
    ar: "لم يُطَّلع على أحكام المغادرة في نظام دور الإيواء، والأسباب مستمدة من الخدمات المذكورة في التقارير.",
  },
  question: {
    en: "Which reasons for leaving does the shelter record?",
    ar: "ما أسباب المغادرة التي تسجلها دار الإيواء؟",
  },
  whoCouldAnswer: "ministry-of-social-development",
});

/**
 * Why a stay in a shelter ended.
 *
 * @category Code lists
 */
export const shelterExitReasons: CodeList<ShelterExitReason, "shelter-exit-reason"> =
  /* @__PURE__ */ pure(() => ({
    id: "shelter-exit-reason",
    version: 1,
    title: { en: "Reasons for leaving a shelter", ar: "أسباب مغادرة دار الإيواء" },
    codes: codesOf<ShelterExitReason>({
      "voluntary-return": {
        title: {
          en: "Voluntary return to the country of origin",
          ar: "العودة الطوعية إلى بلد المنشأ",
        },
        basis: reported("jo1-shelters", "purposes of the shelter"),
      },
      "third-country": {
        title: {
          en: "Departure to another country of the person's choice",
          ar: "المغادرة إلى بلد آخر يختاره الشخص",
        },
        basis: reported("jo1-shelters", "purposes of the shelter"),
      },
      reintegration: {
        title: { en: "Reintegration in Jordan", ar: "إعادة الاندماج في الأردن" },
        basis: listBasis,
      },
      "own-choice": {
        title: { en: "Left by own choice", ar: "المغادرة بإرادة الشخص" },
        basis: listBasis,
      },
      transfer: {
        title: {
          en: "Transfer to another shelter or service",
          ar: "الانتقال إلى دار أو خدمة أخرى",
        },
        basis: listBasis,
      },
    }),
    basis: listBasis,
  }));
