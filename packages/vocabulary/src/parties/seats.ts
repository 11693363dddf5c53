import type { Basis, Localized } from "@aht-jo/core";
import { printed } from "../basis/printed.ts";
import { reported } from "../basis/reported.ts";
import { pure } from "../pure/pure.ts";
import type { PartyId } from "./party-id.ts";

/**
 * A seat in the National Committee.
 *
 * `number` is 1 to 11 in printed order. `holder` is the office that holds it, `party` the body that office belongs to.
 *
 * @category Parties
 */
export interface CommitteeSeat {
  readonly number: number;
  readonly holder: Localized;
  readonly party: PartyId;
  readonly role: "chair" | "vice-chair" | "member";
  readonly basis: Basis;
}

/**
 * The eleven seats of the National Committee in printed order. The Ministry of Justice holds two of them.
 *
 * @category Parties
 */
export const seats: readonly CommitteeSeat[] = /* @__PURE__ */ pure(() => [
  {
    number: 1,
    holder: { en: "Minister of Justice", ar: "وزير العدل" },
    party: "ministry-of-justice",
    role: "chair",
    basis: printed("Section 4, item 1"),
  },
  {
    number: 2,
    holder: {
      en: "Secretary General of the Ministry of Justice for Judicial Affairs",
      ar: "أمين عام وزارة العدل للشؤون القضائية",
    },
    party: "ministry-of-justice",
    role: "vice-chair",
    basis: reported("ahtnc-members-en", "second member; strategy, section 4, item 2"),
  },
  {
    number: 3,
    holder: { en: "Secretary General of the Ministry of Interior", ar: "أمين عام وزارة الداخلية" },
    party: "ministry-of-interior",
    role: "member",
    basis: printed("Section 4, item 3"),
  },
  {
    number: 4,
    holder: { en: "Secretary General of the Ministry of Labour", ar: "أمين عام وزارة العمل" },
    party: "ministry-of-labour",
    role: "member",
    basis: printed("Section 4, item 4"),
  },
  {
    number: 5,
    holder: {
      en: "Commissioner General of the National Centre for Human Rights",
      ar: "المفوض العام للمركز الوطني لحقوق الإنسان",
    },
    party: "national-centre-for-human-rights",
    role: "member",
    basis: printed("Section 4, item 5"),
  },
  {
    number: 6,
    holder: {
      en: "Representative of the Ministry of Foreign Affairs and Expatriates",
      ar: "ممثل وزارة الخارجية وشؤون المغتربين",
    },
    party: "ministry-of-foreign-affairs",
    role: "member",
    basis: printed("Section 4, item 6"),
  },
  {
    number: 7,
    holder: {
      en: "Representative of the Ministry of Social Development",
      ar: "ممثل وزارة التنمية الاجتماعية",
    },
    party: "ministry-of-social-development",
    role: "member",
    basis: printed("Section 4, item 7"),
  },
  {
    number: 8,
    holder: {
      en: "Representative of the Ministry of Industry, Trade and Supply",
      ar: "ممثل وزارة الصناعة والتجارة والتموين",
    },
    party: "ministry-of-industry-trade-supply",
    role: "member",
    basis: printed("Section 4, item 8"),
  },
  {
    number: 9,
    holder: { en: "Representative of the Ministry of Health", ar: "ممثل وزارة الصحة" },
    party: "ministry-of-health",
    role: "member",
    basis: printed("Section 4, item 9"),
  },
  {
    number: 10,
    holder: { en: "A senior public security officer", ar: "أحد كبار ضباط الأمن العام" },
    party: "public-security-directorate",
    role: "member",
    basis: printed("Section 4, item 10"),
  },
  {
    number: 11,
    holder: {
      en: "Secretary General of the National Council for Family Affairs",
      ar: "أمين عام المجلس الوطني لشؤون الأسرة",
    },
    party: "national-council-for-family-affairs",
    role: "member",
    basis: printed("Section 4, item 11"),
  },
]);
