import { assumed } from "../../basis/assumed.ts";
import { pure } from "../../pure/pure.ts";
import type { CodeList } from "../code-list.ts";
import { codesOf } from "../codes-of.ts";

/**
 * The twelve governorates of Jordan.
 *
 * @category Code lists
 */
export type Governorate =
  | "amman"
  | "irbid"
  | "zarqa"
  | "balqa"
  | "mafraq"
  | "karak"
  | "maan"
  | "tafilah"
  | "madaba"
  | "jerash"
  | "ajloun"
  | "aqaba";

const listBasis = /* @__PURE__ */ assumed({
  why: {
    en: "No source for the division into governorates was at hand; names and number are general knowledge.",
    ar: "لم يتوافر مصدر للتقسيم الإداري إلى محافظات، والأسماء والعدد من المعرفة العامة.",
  },
  question: {
    en: "Are these the governorates and official names to be used in submissions?",
    ar: "هل هذه هي المحافظات وأسماؤها الرسمية المعتمدة في النماذج؟",
  },
  whoCouldAnswer: "ministry-of-interior",
});

/**
 * The twelve governorates of Jordan.
 *
 * @category Code lists
 */
export const governorates: CodeList<Governorate, "governorate"> = /* @__PURE__ */ pure(() => ({
  id: "governorate",
  version: 1,
  title: { en: "Governorates", ar: "المحافظات" },
  codes: codesOf<Governorate>({
    amman: { title: { en: "Amman (the Capital)", ar: "العاصمة" }, basis: listBasis },
    irbid: { title: { en: "Irbid", ar: "إربد" }, basis: listBasis },
    zarqa: { title: { en: "Zarqa", ar: "الزرقاء" }, basis: listBasis },
    balqa: { title: { en: "Balqa", ar: "البلقاء" }, basis: listBasis },
    mafraq: { title: { en: "Mafraq", ar: "المفرق" }, basis: listBasis },
    karak: { title: { en: "Karak", ar: "الكرك" }, basis: listBasis },
    maan: { title: { en: "Ma'an", ar: "معان" }, basis: listBasis },
    tafilah: { title: { en: "Tafilah", ar: "الطفيلة" }, basis: listBasis },
    madaba: { title: { en: "Madaba", ar: "مادبا" }, basis: listBasis },
    jerash: { title: { en: "Jerash", ar: "جرش" }, basis: listBasis },
    ajloun: { title: { en: "Ajloun", ar: "عجلون" }, basis: listBasis },
    aqaba: { title: { en: "Aqaba", ar: "العقبة" }, basis: listBasis },
  }),
  basis: listBasis,
}));
