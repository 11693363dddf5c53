import type { Counts, Dimension, PublishedTable } from "../table/published-table.ts";
import { sex } from "../unodc/unodc-dimensions.ts";
import { jordanTable, reported } from "./jordan-table.ts";

const form: Dimension = {
  id: "form",
  title: { en: "Form of exploitation", ar: "شكل الاستغلال" },
  total: "Total",
  breakdowns: [
    {
      of: "Total",
      kind: "partition",
      parts: [
        "Organ removal",
        "Forced labour in households",
        "Forced labour elsewhere",
        "Sexual exploitation",
      ],
      residual: [],
    },
  ],
};

const of2014 = /* @__PURE__ */ reported("roya-2015", "figures for 2014 by form of exploitation");

/* @__NO_SIDE_EFFECTS__ */
function unitCounts(measure: string, unit: string): Counts {
  return { measure, unit, scope: "all-forms", basis: of2014 };
}

const source = { work: "roya-2015", pinpoint: "figures for 2014" } as const;

/**
 * Cases that the Counter-Trafficking Unit classified as trafficking, with the forms of exploitation for 2014.
 *
 * @category Published figures of Jordan
 */
export const ctuCasesTable: PublishedTable = /* @__PURE__ */ jordanTable({
  id: "ctu-cases",
  title: {
    en: "Trafficking cases of the Counter-Trafficking Unit",
    ar: "قضايا الاتجار لدى وحدة مكافحة الاتجار بالبشر",
  },
  publisher: "counter-trafficking-unit",
  source,
  counts: /* @__PURE__ */ unitCounts("trafficking-cases", "case-classified"),
  breakdowns: [form],
  groups: [
    {
      basis: of2014,
      figures: [
        [{ period: "2014" }, 58],
        [{ period: "2014", form: "Organ removal" }, 5],
        [{ period: "2014", form: "Forced labour in households" }, 34],
        [{ period: "2014", form: "Forced labour elsewhere" }, 9],
        [{ period: "2014", form: "Sexual exploitation" }, 10],
      ],
    },
    {
      basis: reported("enjaz-2017", "cases of the unit"),
      figures: [
        [{ period: "2015" }, 28],
        [{ period: "2016" }, 30],
      ],
    },
    { basis: reported("balakuna", "cases of the unit"), figures: [[{ period: "2022" }, 36]] },
  ],
});

/**
 * Victims in the trafficking cases of the Counter-Trafficking Unit in 2014, by form of exploitation and sex.
 *
 * @category Published figures of Jordan
 */
export const ctuVictimsTable: PublishedTable = /* @__PURE__ */ jordanTable({
  id: "ctu-victims",
  title: {
    en: "Victims in the cases of the Counter-Trafficking Unit",
    ar: "الضحايا في قضايا وحدة مكافحة الاتجار بالبشر",
  },
  publisher: "counter-trafficking-unit",
  source,
  counts: /* @__PURE__ */ unitCounts("victims", "victim-in-case"),
  breakdowns: [form, sex],
  groups: [
    {
      basis: of2014,
      figures: [
        [{ period: "2014" }, 165],
        [{ period: "2014", form: "Organ removal", sex: "Male" }, 4],
        [{ period: "2014", form: "Organ removal", sex: "Female" }, 0],
        [{ period: "2014", form: "Forced labour in households", sex: "Male" }, 30],
        [{ period: "2014", form: "Forced labour in households", sex: "Female" }, 72],
        [{ period: "2014", form: "Forced labour elsewhere", sex: "Male" }, 9],
        [{ period: "2014", form: "Forced labour elsewhere", sex: "Female" }, 7],
        [{ period: "2014", form: "Sexual exploitation", sex: "Male" }, 1],
        [{ period: "2014", form: "Sexual exploitation", sex: "Female" }, 42],
      ],
    },
  ],
});

/**
 * Offenders in the trafficking cases of the Counter-Trafficking Unit in 2014, by form of exploitation and sex.
 *
 * @category Published figures of Jordan
 */
export const ctuOffendersTable: PublishedTable = /* @__PURE__ */ jordanTable({
  id: "ctu-offenders",
  title: {
    en: "Offenders in the cases of the Counter-Trafficking Unit",
    ar: "الجناة في قضايا وحدة مكافحة الاتجار بالبشر",
  },
  publisher: "counter-trafficking-unit",
  source,
  counts: /* @__PURE__ */ unitCounts("offenders", "offender-in-case"),
  breakdowns: [form, sex],
  groups: [
    {
      basis: of2014,
      figures: [
        [{ period: "2014" }, 123],
        [{ period: "2014", form: "Organ removal", sex: "Unknown" }, 8],
        [{ period: "2014", form: "Forced labour in households", sex: "Male" }, 50],
        [{ period: "2014", form: "Forced labour in households", sex: "Female" }, 16],
        [{ period: "2014", form: "Forced labour elsewhere", sex: "Male" }, 15],
        [{ period: "2014", form: "Forced labour elsewhere", sex: "Female" }, 1],
        [{ period: "2014", form: "Sexual exploitation", sex: "Male" }, 26],
        [{ period: "2014", form: "Sexual exploitation", sex: "Female" }, 7],
      ],
    },
  ],
});
