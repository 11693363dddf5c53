import type { CaseOutcome } from "../lists/case-outcome.ts";
import type { Sector } from "../lists/sector.ts";
import type { Crosswalk } from "./crosswalk.ts";
import { pairingBasis } from "./pairing-basis.ts";
import { rowsOf } from "./rows-of.ts";

/**
 * Case outcomes to the indicators of the UNODC table, which counts one outcome only. Persons prosecuted and persons
 * in formal contact are counted by the steps of a case, not by its outcome.
 *
 * @category Crosswalks
 */
export const outcomeToGlotip: Crosswalk<CaseOutcome> = {
  id: "case-outcome-to-glotip",
  from: "case-outcome",
  to: "glotip",
  field: "glotip:indicator",
  rows: /* @__PURE__ */ rowsOf<CaseOutcome>({
    conviction: {
      target: "Persons convicted",
      note: {
        en: "Counted at first instance, whether or not the conviction is later upheld.",
        ar: "تُحسب الإدانة في الدرجة الأولى سواء أُيّدت لاحقًا أم لم تُؤيَّد.",
      },
    },
    acquittal: null,
    dropped: null,
    amnesty: null,
    "labour-case": null,
    "other-crime": null,
    pending: null,
    "not-yet-classified": null,
  }),
  basis: pairingBasis,
};

/**
 * Sectors to the labour variables of the global data set, which knows four.
 *
 * @category Crosswalks
 */
export const sectorToCtdc: Crosswalk<Sector> = {
  id: "sector-to-ctdc",
  from: "sector",
  to: "ctdc-v2",
  field: "ctdc:typeOfLabour",
  rows: /* @__PURE__ */ rowsOf<Sector>({
    agriculture: "typeOfLabourAgriculture",
    industry: null,
    construction: "typeOfLabourConstruction",
    commerce: null,
    tourism: "typeOfLabourHospitality",
    sports: null,
    "domestic-work": "typeOfLabourDomesticWork",
    other: null,
    unknown: null,
  }),
  basis: pairingBasis,
};

/**
 * Sectors to the industries of the case data standard, which are the sections of ISIC revision 4.
 *
 * @category Crosswalks
 */
export const sectorToHtcds: Crosswalk<Sector> = {
  id: "sector-to-htcds",
  from: "sector",
  to: "htcds-2.0",
  field: "htcds:vic_ForcedLabourIndustry",
  rows: /* @__PURE__ */ rowsOf<Sector>({
    agriculture: "A_AgricultureForestryAndFishing",
    industry: "C_Manufacturing",
    construction: "F_Construction",
    commerce: "G_WholesaleAndRetailTradeRepairOfMotorVehicles",
    tourism: "I_AccommodationAndFoodServiceActivities",
    sports: "R_ArtsEntertainmentAndRecreation",
    "domestic-work": "T_ActivitiesOfHouseholdsAsEmployers",
    other: null,
    unknown: null,
  }),
  basis: pairingBasis,
};
