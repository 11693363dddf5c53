import { assumed } from "../../basis/assumed.ts";
import { reported } from "../../basis/reported.ts";
import { standard } from "../../basis/standard.ts";
import { pure } from "../../pure/pure.ts";
import type { CodeList } from "../code-list.ts";
import { codesOf } from "../codes-of.ts";

/**
 * What one unit of a published figure is. Figures with different units are never compared or added.
 *
 * @category Code lists
 */
export type CountingUnit =
  | "complaint"
  | "case-handled"
  | "case-classified"
  | "case-referred"
  | "potential-victim"
  | "identified-victim"
  | "victim-in-court"
  | "suspect"
  | "convicted-person"
  | "sheltered-person";

/**
 * What one unit of a published figure is. Figures with different units are never compared or added.
 *
 * @category Code lists
 */
export const countingUnits: CodeList<CountingUnit, "counting-unit"> = /* @__PURE__ */ pure(() => ({
  id: "counting-unit",
  version: 1,
  title: { en: "Units of counting", ar: "وحدات العدّ" },
  codes: codesOf<CountingUnit>({
    complaint: {
      title: { en: "Complaint received", ar: "شكوى مستلمة" },
      basis: reported("alsaa-2023", "labour complaints"),
    },
    "case-handled": {
      title: { en: "Case handled", ar: "قضية جرى التعامل معها" },
      basis: reported("roya-2015", "figures of 2014"),
    },
    "case-classified": {
      title: { en: "Case classified as trafficking", ar: "قضية كُيّفت اتجارًا بالبشر" },
      basis: reported("jordan-news-2024", "figures of 2022 and 2024"),
    },
    "case-referred": {
      title: { en: "Case referred to the prosecutor", ar: "قضية أُحيلت إلى المدعي العام" },
      basis: reported("arab-trade-union-2019", "figures of 2018"),
    },
    "potential-victim": {
      title: { en: "Potential victim", ar: "ضحية محتملة" },
      basis: reported("alhashmiah-2024", "figures of 2023"),
    },
    "identified-victim": {
      title: { en: "Identified victim", ar: "ضحية تم التعرف عليها" },
      basis: reported("tip-2022", "Jordan narrative"),
    },
    "victim-in-court": {
      title: { en: "Victim in a court case", ar: "مجني عليه في قضية منظورة" },
      basis: reported("arab-trade-union-2018", "court figures"),
    },
    suspect: {
      title: { en: "Suspect or offender", ar: "مشتبه به أو جانٍ" },
      basis: reported("roya-2015", "figures of 2014"),
    },
    "convicted-person": {
      title: { en: "Convicted person", ar: "محكوم عليه" },
      basis: standard("unodc-glotip-2023", "indicator Persons convicted"),
    },
    "sheltered-person": {
      title: { en: "Person received in a shelter", ar: "شخص استُقبل في دار إيواء" },
      basis: reported("watana-2022", "figures of 2021 by month"),
    },
  }),
  basis: assumed({
    why: {
      en: "Publishers rarely name their unit; these are the units that the published figures turn out to have.",
      ar: "نادرًا ما يسمي الناشرون وحدة العدّ، وهذه هي الوحدات التي يتبين أن الأرقام المنشورة تستعملها.",
    },
    question: {
      en: "Which units does each publisher count, and on which closing date?",
      ar: "ما وحدة العدّ لدى كل جهة ناشرة، وما تاريخ الإقفال؟",
    },
    whoCouldAnswer: "technical-committee",
  }),
}));
