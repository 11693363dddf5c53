import { printed } from "../../basis/printed.ts";
import type { PartyKind } from "../../parties/party-kind.ts";
import { pure } from "../../pure/pure.ts";
import type { CodeList } from "../code-list.ts";
import { codesOf } from "../codes-of.ts";

const listBasis = /* @__PURE__ */ printed("Section 4; executive plan");

/**
 * What sort of body a party is.
 *
 * @category Code lists
 */
export const partyKinds: CodeList<PartyKind, "party-kind"> = /* @__PURE__ */ pure(() => ({
  id: "party-kind",
  version: 1,
  title: { en: "Kinds of party", ar: "أنواع الجهات" },
  codes: codesOf<PartyKind>({
    committee: { title: { en: "Committee", ar: "لجنة" }, basis: listBasis },
    ministry: { title: { en: "Ministry", ar: "وزارة" }, basis: listBasis },
    judiciary: { title: { en: "Judiciary", ar: "سلطة قضائية" }, basis: listBasis },
    security: { title: { en: "Security service", ar: "جهاز أمني" }, basis: listBasis },
    council: { title: { en: "Council", ar: "مجلس" }, basis: listBasis },
    independent: { title: { en: "Independent body", ar: "هيئة مستقلة" }, basis: listBasis },
    "public-body": { title: { en: "Other public body", ar: "جهة حكومية أخرى" }, basis: listBasis },
    profession: { title: { en: "Professional association", ar: "نقابة مهنية" }, basis: listBasis },
    unit: { title: { en: "Unit of another body", ar: "وحدة تابعة لجهة أخرى" }, basis: listBasis },
    fund: { title: { en: "Fund", ar: "صندوق" }, basis: listBasis },
    shelter: { title: { en: "Shelter", ar: "دار إيواء" }, basis: listBasis },
    "civil-society": { title: { en: "Civil society", ar: "مجتمع مدني" }, basis: listBasis },
    "private-sector": { title: { en: "Private sector", ar: "قطاع خاص" }, basis: listBasis },
    academia: { title: { en: "Education and research", ar: "تعليم وبحث" }, basis: listBasis },
    religious: { title: { en: "Religious body", ar: "جهة دينية" }, basis: listBasis },
    diplomatic: { title: { en: "Diplomatic mission", ar: "بعثة دبلوماسية" }, basis: listBasis },
    international: {
      title: { en: "International or foreign organization", ar: "منظمة دولية أو أجنبية" },
      basis: listBasis,
    },
    group: { title: { en: "Group of bodies", ar: "مجموعة جهات" }, basis: listBasis },
  }),
  basis: listBasis,
}));
