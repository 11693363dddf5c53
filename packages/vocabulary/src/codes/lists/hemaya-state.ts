import { reported } from "../../basis/reported.ts";
import { pure } from "../../pure/pure.ts";
import type { CodeList } from "../code-list.ts";
import { codesOf } from "../codes-of.ts";

/**
 * The states of a labour complaint as the Ministry of Labour publishes them.
 *
 * @category Code lists
 */
export type HemayaState =
  | "received"
  | "in-progress"
  | "settled"
  | "no-legal-basis"
  | "cancelled"
  | "outside-competence"
  | "sent-to-ctu-solved"
  | "sent-to-ctu-pending"
  | "sent-to-court";

const listBasis = /* @__PURE__ */ reported("jordan-zad", "Hemaya figures");

/**
 * The states of a labour complaint as the Ministry of Labour publishes them.
 *
 * @category Code lists
 */
export const hemayaStates: CodeList<HemayaState, "hemaya-state"> = /* @__PURE__ */ pure(() => ({
  id: "hemaya-state",
  version: 1,
  title: { en: "States of a Hemaya complaint", ar: "حالات الشكوى في منصة حماية" },
  codes: codesOf<HemayaState>({
    received: { title: { en: "Received", ar: "مستلمة" }, basis: listBasis },
    "in-progress": { title: { en: "In progress", ar: "قيد الإجراء" }, basis: listBasis },
    settled: { title: { en: "Settled", ar: "تمت تسويتها" }, basis: listBasis },
    "no-legal-basis": {
      title: { en: "Without a legal basis", ar: "لا تستند إلى أساس قانوني" },
      basis: listBasis,
    },
    cancelled: { title: { en: "Cancelled", ar: "ملغاة" }, basis: listBasis },
    "outside-competence": {
      title: { en: "Outside the ministry's competence", ar: "خارج اختصاص الوزارة" },
      basis: listBasis,
    },
    "sent-to-ctu-solved": {
      title: {
        en: "Sent to the Counter Trafficking Unit, solved",
        ar: "محوّلة إلى وحدة مكافحة الاتجار بالبشر وتم حلها",
      },
      basis: reported("alhashmiah-2024", "transfers to the unit"),
    },
    "sent-to-ctu-pending": {
      title: {
        en: "Sent to the Counter Trafficking Unit, pending",
        ar: "محوّلة إلى وحدة مكافحة الاتجار بالبشر وقيد المتابعة",
      },
      basis: reported("alhashmiah-2024", "transfers to the unit"),
    },
    "sent-to-court": { title: { en: "Sent to court", ar: "محوّلة إلى المحكمة" }, basis: listBasis },
  }),
  basis: listBasis,
}));
