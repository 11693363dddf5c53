import type { Dimension } from "../table/published-table.ts";

/** Sex as UNODC prints it. */
export const sex: Dimension = {
  id: "sex",
  title: { en: "Sex", ar: "الجنس" },
  total: "Total",
  breakdowns: [
    {
      of: "Total",
      kind: "partition",
      parts: ["Female", "Male"],
      residual: ["Other", "Unknown"],
    },
  ],
  codes: { Female: "female", Male: "male", Other: "other", Unknown: "unknown" },
};

/** The two age groups that UNODC prints. */
export const age: Dimension = {
  id: "age",
  title: { en: "Age", ar: "العمر" },
  total: "Total",
  breakdowns: [
    {
      of: "Total",
      kind: "partition",
      parts: ["0 to 17 years", "18 years or over"],
      residual: ["Unknown"],
    },
  ],
  codes: { "0 to 17 years": "child", "18 years or over": "adult", Unknown: "unknown" },
};

/** A victim may have suffered several forms, and nobody is counted without one. */
const form: Dimension = {
  id: "form",
  title: { en: "Form of exploitation", ar: "شكل الاستغلال" },
  total: "Total",
  breakdowns: [
    {
      of: "Total",
      kind: "overlapping",
      parts: ["Sexual exploitation", "Forced labour", "Other forms of exploitation"],
      residual: [],
    },
  ],
};

const citizenship: Dimension = {
  id: "citizenship",
  title: { en: "Citizenship", ar: "الجنسية" },
  total: "Total",
  breakdowns: [{ of: "Total", kind: "partition", parts: null, residual: ["Unknown"] }],
};

/** People who were sent home may have been detected in another year: they need not reach the total. */
const repatriation: Dimension = {
  id: "repatriation",
  title: { en: "Country of repatriation", ar: "بلد العودة" },
  total: "Total",
  breakdowns: [{ of: "Total", kind: "subset", parts: null, residual: [] }],
};

/** The country by its ISO 3166 code of three letters. */
export const country: Dimension = {
  id: "country",
  title: { en: "Country", ar: "البلد" },
  total: null,
  breakdowns: [],
};

/** The calendar year. */
const period: Dimension = {
  id: "period",
  title: { en: "Year", ar: "السنة" },
  total: null,
  breakdowns: [],
};

/** The dimensions of every table that is made from the UNODC long table. */
export const unodcDimensions: readonly Dimension[] = [
  country,
  period,
  sex,
  age,
  form,
  citizenship,
  repatriation,
];

/** The dimension that a value of the column `Dimension` breaks down; null where there is no breakdown. */
export const unodcBreakdowns: ReadonlyMap<string, Dimension | null> = new Map([
  ["Total", null],
  ["by form of exploitation", form],
  ["by citizenship", citizenship],
  ["by country of repatriation", repatriation],
]);
