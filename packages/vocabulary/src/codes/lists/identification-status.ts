import { reported } from "../../basis/reported.ts";
import { pure } from "../../pure/pure.ts";
import type { CodeList } from "../code-list.ts";
import { codesOf } from "../codes-of.ts";

/**
 * How far a person has been identified as a victim: first by a first responder, then formally during investigation and litigation.
 *
 * @category Code lists
 */
export type IdentificationStatus = "potential-victim" | "identified-victim" | "not-identified";

/**
 * How far a person has been identified as a victim: first by a first responder, then formally during investigation and litigation.
 *
 * @category Code lists
 */
export const identificationStatuses: CodeList<IdentificationStatus, "identification-status"> =
  /* @__PURE__ */ pure(() => ({
    id: "identification-status",
    version: 1,
    title: { en: "Identification status", ar: "حالة التعرف على الضحية" },
    codes: codesOf<IdentificationStatus>({
      "potential-victim": {
        title: { en: "Potential victim", ar: "ضحية محتملة" },
        basis: reported("jwu-nrm-lecture", "first stage"),
      },
      "identified-victim": {
        title: { en: "Formally identified victim", ar: "ضحية تم التعرف عليها رسميًا" },
        basis: reported("anti-thb-jordan", "stage 3"),
      },
      "not-identified": {
        title: { en: "Not identified as a victim", ar: "لم تثبت صفة الضحية" },
        note: {
          en: "A decision with a reason, not the same as unknown; no published text says how it is reviewed.",
          ar: "قرار مسبَّب يختلف عن عدم المعرفة، ولا يبيّن أي نص منشور كيفية مراجعته.",
        },
        basis: reported("anti-thb-jordan", "stage 3"),
      },
    }),
    basis: reported("anti-thb-jordan", "stages 1 and 3"),
  }));
