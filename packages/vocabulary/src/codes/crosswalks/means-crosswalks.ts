import { standard } from "../../basis/standard.ts";
import type { MeansOfControl } from "../lists/means-of-control.ts";
import type { Crosswalk } from "./crosswalk.ts";
import { pairingBasis } from "./pairing-basis.ts";
import { rowsOf } from "./rows-of.ts";

/**
 * Means of control to the variables of the global data set: the rule by which it merged its variables of 2021 into
 * those of 2024.
 *
 * @category Crosswalks
 */
export const meansToCtdc: Crosswalk<MeansOfControl> = {
  id: "means-of-control-to-ctdc",
  from: "means-of-control",
  to: "ctdc-v2",
  field: "ctdc:means",
  rows: /* @__PURE__ */ rowsOf<MeansOfControl>({
    "debt-bondage": "meansDebtBondageEarnings",
    "takes-earnings": "meansDebtBondageEarnings",
    threats: "meansThreats",
    "uses-children": "meansThreats",
    "threat-of-law-enforcement": "meansThreats",
    "psychological-abuse": "meansAbusePsyPhySex",
    "physical-abuse": "meansAbusePsyPhySex",
    "sexual-abuse": "meansAbusePsyPhySex",
    "false-promises": "meansFalsePromises",
    "psychoactive-substances": "meansDrugsAlcohol",
    "restricts-movement": "meansDenyBasicNeeds",
    "restricts-medical-care": "meansDenyBasicNeeds",
    "restricts-financial-access": "meansDenyBasicNeeds",
    "withholds-necessities": "meansDenyBasicNeeds",
    "excessive-working-hours": "meansExcessiveWorkHours",
    "withholds-documents": "meansWithholdDocs",
    other: {
      target: null,
      note: { en: "Dropped in 2024.", ar: "حُذف المتغير في عام 2024." },
    },
  }),
  basis: /* @__PURE__ */ standard("ctdc-codebook-v2", "merging of the 2021 means variables"),
};

/**
 * Means of control to the methods of the case data standard.
 *
 * @category Crosswalks
 */
export const meansToHtcds: Crosswalk<MeansOfControl> = {
  id: "means-of-control-to-htcds",
  from: "means-of-control",
  to: "htcds-2.0",
  field: "htcds:vic_MethodsOfControl",
  rows: /* @__PURE__ */ rowsOf<MeansOfControl>({
    "debt-bondage": "DebtBondage",
    "takes-earnings": "TakesEarnings",
    threats: {
      target: "PhysicalThreats",
      note: {
        en: "Threats to children or family have a value of their own, ThreatensChildrenFamily, which this list does not tell apart.",
        ar: "لتهديد الأطفال أو الأسرة قيمة مستقلة هي ThreatensChildrenFamily لا تميزها هذه القائمة.",
      },
    },
    "uses-children": {
      target: "UsesChildren",
      note: {
        en: "Stands in the definitions of the standard, not in its table of fields.",
        ar: "وردت القيمة في تعريفات المعيار لا في جدول حقوله.",
      },
    },
    "threat-of-law-enforcement": "ThreatsLawEnforcement",
    "psychological-abuse": "PsychologicalAbuse",
    "physical-abuse": "PhysicalAbuse",
    "sexual-abuse": "SexualAbuse",
    "false-promises": "FalsePromises",
    "psychoactive-substances": "PsychoactiveSubstance",
    "restricts-movement": {
      target: "RestrictsMovement",
      note: {
        en: "Stands in the definitions of the standard, not in its table of fields.",
        ar: "وردت القيمة في تعريفات المعيار لا في جدول حقوله.",
      },
    },
    "restricts-medical-care": "RestrictsMedicalCare",
    "restricts-financial-access": "RestrictsFinancialAccess",
    "withholds-necessities": "WithholdsNecessities",
    "excessive-working-hours": "ExcessiveWorkingHours",
    "withholds-documents": "WithholdsDocuments",
    other: "Other",
  }),
  basis: pairingBasis,
};
