import { reported } from "../../basis/reported.ts";
import { pure } from "../../pure/pure.ts";
import type { CodeList } from "../code-list.ts";
import { codesOf } from "../codes-of.ts";

/**
 * A means of Art. 3(a)(1) of the Anti-Human Trafficking Law.
 *
 * @category Code lists
 */
export type Means =
  | "force-or-threat"
  | "other-coercion"
  | "abduction"
  | "fraud"
  | "deception"
  | "abuse-of-power"
  | "abuse-of-weakness"
  | "payment-for-consent";

const listBasis = /* @__PURE__ */ reported("workers-house-law-text", "Art. 3(a)(1)");

/**
 * How a person is brought under control: the means of Art. 3(a)(1) of the law. For a child no means is needed.
 *
 * @category Code lists
 */
export const means: CodeList<Means, "means"> = /* @__PURE__ */ pure(() => ({
  id: "means",
  version: 1,
  title: { en: "Means of trafficking", ar: "وسائل الاتجار بالبشر" },
  codes: codesOf<Means>({
    "force-or-threat": {
      title: { en: "Force or the threat of it", ar: "استعمال القوة أو التهديد بها" },
      basis: listBasis,
    },
    "other-coercion": {
      title: { en: "Another form of coercion", ar: "شكل آخر من أشكال القسر" },
      basis: listBasis,
    },
    abduction: { title: { en: "Abduction", ar: "الاختطاف" }, basis: listBasis },
    fraud: { title: { en: "Fraud", ar: "الاحتيال" }, basis: listBasis },
    deception: { title: { en: "Deception", ar: "الخداع" }, basis: listBasis },
    "abuse-of-power": { title: { en: "Abuse of power", ar: "استغلال السلطة" }, basis: listBasis },
    "abuse-of-weakness": {
      title: { en: "Abuse of a state of weakness", ar: "استغلال حالة ضعف" },
      basis: listBasis,
    },
    "payment-for-consent": {
      title: {
        en: "Payment or benefit for the consent of a person in control of another",
        ar: "إعطاء مبالغ أو مزايا أو تلقيها لنيل موافقة من له سيطرة على شخص آخر",
      },
      basis: listBasis,
    },
  }),
  basis: listBasis,
}));
