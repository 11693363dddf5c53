import type { AgeBand } from "../lists/age-band.ts";
import type { AgeGroup } from "../lists/age-group.ts";
import type { CitizenshipGroup } from "../lists/citizenship-group.ts";
import type { IdentificationStatus } from "../lists/identification-status.ts";
import type { Sex } from "../lists/sex.ts";
import type { Crosswalk } from "./crosswalk.ts";
import { pairingBasis } from "./pairing-basis.ts";
import { type NotedTarget, rowsOf } from "./rows-of.ts";

const leftEmpty: NotedTarget = {
  target: "NULL",
  note: {
    en: "Left empty, which the data set reads as not known, never as no.",
    ar: "يُترك الحقل فارغًا، ومعناه في مجموعة البيانات عدم المعرفة لا النفي.",
  },
};

/**
 * Sex to the UNODC table.
 *
 * @category Crosswalks
 */
export const sexToGlotip: Crosswalk<Sex> = {
  id: "sex-to-glotip",
  from: "sex",
  to: "glotip",
  field: "glotip:sex",
  rows: /* @__PURE__ */ rowsOf<Sex>({ female: "Female", male: "Male", unknown: "Unknown" }),
  basis: pairingBasis,
};

/**
 * Sex to the gender variable of the global data set.
 *
 * @category Crosswalks
 */
export const sexToCtdc: Crosswalk<Sex> = {
  id: "sex-to-ctdc",
  from: "sex",
  to: "ctdc-v2",
  field: "ctdc:gender",
  rows: /* @__PURE__ */ rowsOf<Sex>({ female: "Woman", male: "Man", unknown: leftEmpty }),
  basis: pairingBasis,
};

/**
 * Sex to the gender field of the case data standard.
 *
 * @category Crosswalks
 */
export const sexToHtcds: Crosswalk<Sex> = {
  id: "sex-to-htcds",
  from: "sex",
  to: "htcds-2.0",
  field: "htcds:prs_Gender",
  rows: /* @__PURE__ */ rowsOf<Sex>({
    female: "Feminine",
    male: "Masculine",
    unknown: "NonSpecifiedUnknown",
  }),
  basis: pairingBasis,
};

/**
 * Age groups to the UNODC table.
 *
 * @category Crosswalks
 */
export const ageGroupToGlotip: Crosswalk<AgeGroup> = {
  id: "age-group-to-glotip",
  from: "age-group",
  to: "glotip",
  field: "glotip:age",
  rows: /* @__PURE__ */ rowsOf<AgeGroup>({
    child: "0 to 17 years",
    adult: "18 years or over",
    unknown: "Unknown",
  }),
  basis: pairingBasis,
};

/**
 * Age bands to the UNODC table.
 *
 * @category Crosswalks
 */
export const ageBandToGlotip: Crosswalk<AgeBand> = {
  id: "age-band-to-glotip",
  from: "age-band",
  to: "glotip",
  field: "glotip:age",
  rows: /* @__PURE__ */ rowsOf<AgeBand>({
    "0-8": "0 to 17 years",
    "9-17": "0 to 17 years",
    "18-20": "18 years or over",
    "21-23": "18 years or over",
    "24-26": "18 years or over",
    "27-29": "18 years or over",
    "30-38": "18 years or over",
    "39-47": "18 years or over",
    "48-plus": "18 years or over",
    unknown: "Unknown",
  }),
  basis: pairingBasis,
};

/**
 * Age bands to the global data set, where age is that at registration.
 *
 * @category Crosswalks
 */
export const ageBandToCtdc: Crosswalk<AgeBand> = {
  id: "age-band-to-ctdc",
  from: "age-band",
  to: "ctdc-v2",
  field: "ctdc:ageBroad",
  rows: /* @__PURE__ */ rowsOf<AgeBand>({
    "0-8": "0--8",
    "9-17": {
      target: "9--17",
      note: {
        en: "The published file writes 09--17.",
        ar: "تُكتب القيمة 09--17 في الملف المنشور.",
      },
    },
    "18-20": "18--20",
    "21-23": "21--23",
    "24-26": "24--26",
    "27-29": "27--29",
    "30-38": "30--38",
    "39-47": "39--47",
    "48-plus": "48+",
    unknown: leftEmpty,
  }),
  basis: pairingBasis,
};

/**
 * Citizenship to the UNODC table, which names the country of everybody who is not a national.
 *
 * @category Crosswalks
 */
export const citizenshipToGlotip: Crosswalk<CitizenshipGroup> = {
  id: "citizenship-group-to-glotip",
  from: "citizenship-group",
  to: "glotip",
  field: "glotip:citizenship",
  rows: /* @__PURE__ */ rowsOf<CitizenshipGroup>({
    jordanian: "Nationals",
    "non-jordanian": {
      target: null,
      note: { en: "The table asks for the country.", ar: "يطلب الجدول اسم البلد." },
    },
    unknown: "Unknown",
  }),
  basis: pairingBasis,
};

/**
 * Identification status to the trafficking status of the case data standard.
 *
 * @category Crosswalks
 */
export const identificationToHtcds: Crosswalk<IdentificationStatus> = {
  id: "identification-status-to-htcds",
  from: "identification-status",
  to: "htcds-2.0",
  field: "htcds:vic_TraffickingStatus",
  rows: /* @__PURE__ */ rowsOf<IdentificationStatus>({
    "potential-victim": "PossibleVictimOfTrafficking",
    "identified-victim": "ActualVictimOfTrafficking",
    "not-identified": "NotAVictimOfTrafficking",
  }),
  basis: pairingBasis,
};
