import { reported } from "../../basis/reported.ts";
import { pure } from "../../pure/pure.ts";
import type { CodeList } from "../code-list.ts";
import { codesOf } from "../codes-of.ts";

/**
 * The five published stages of the national referral mechanism.
 *
 * @category Code lists
 */
export type NrmStage =
  | "identification"
  | "protection"
  | "justice"
  | "voluntary-return"
  | "reintegration";

const listBasis = /* @__PURE__ */ reported("anti-thb-jordan", "five stages");

/**
 * The five published stages of the national referral mechanism.
 *
 * @category Code lists
 */
export const nrmStages: CodeList<NrmStage, "nrm-stage"> = /* @__PURE__ */ pure(() => ({
  id: "nrm-stage",
  version: 1,
  title: { en: "Stages of the referral mechanism", ar: "مراحل آلية الإحالة الوطنية" },
  codes: codesOf<NrmStage>({
    identification: {
      title: { en: "Identification of a potential victim", ar: "التعرف على الضحية المحتملة" },
      basis: listBasis,
    },
    protection: {
      title: { en: "Shelter, protection and assistance", ar: "الإيواء والحماية والمساعدة" },
      basis: listBasis,
    },
    justice: {
      title: {
        en: "Investigation and litigation, with formal identification",
        ar: "التحقيق والتقاضي والتعرف الرسمي على الضحية",
      },
      basis: listBasis,
    },
    "voluntary-return": {
      title: { en: "Voluntary return", ar: "العودة الطوعية" },
      basis: listBasis,
    },
    reintegration: { title: { en: "Reintegration", ar: "إعادة الاندماج" }, basis: listBasis },
  }),
  basis: listBasis,
}));
