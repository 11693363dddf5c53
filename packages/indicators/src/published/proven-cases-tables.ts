import type { Dimension, PublishedTable } from "../table/published-table.ts";
import { jordanTable, reported } from "./jordan-table.ts";

const form: Dimension = {
  id: "form",
  title: { en: "Form of exploitation", ar: "شكل الاستغلال" },
  total: "Total",
  breakdowns: [
    {
      of: "Total",
      kind: "partition",
      parts: ["Forced labour", "Sexual exploitation", "Organ removal"],
      residual: [],
    },
  ],
};

const period = "2021, January to July";
const inAlaraby = /* @__PURE__ */ reported("alaraby-2021-07", "proven cases by form");
const inMonitor = /* @__PURE__ */ reported("mena-monitor", "proven cases by form");

/**
 * Cases proven to be trafficking from January to July 2021, by form, as one newspaper printed them.
 *
 * @category Published figures of Jordan
 */
export const provenCasesTable: PublishedTable = /* @__PURE__ */ jordanTable({
  id: "proven-cases-2021-alaraby",
  title: {
    en: "Cases proven in 2021, as printed by Al-Araby Al-Jadeed",
    ar: "القضايا المثبتة عام 2021 كما نشرتها صحيفة العربي الجديد",
  },
  publisher: "alaraby",
  source: { work: "alaraby-2021-07", pinpoint: "proven cases by form" },
  counts: {
    measure: "trafficking-cases",
    unit: "case-classified",
    scope: "all-forms",
    basis: inAlaraby,
  },
  breakdowns: [form],
  groups: [
    {
      basis: inAlaraby,
      figures: [
        [{ period }, 19],
        [{ period, form: "Forced labour" }, 10],
        [{ period, form: "Sexual exploitation" }, 5],
        [{ period, form: "Organ removal" }, 4],
      ],
    },
  ],
});

/**
 * The one figure of the same account that another outlet printed differently.
 *
 * @category Published figures of Jordan
 */
export const provenCasesReprintTable: PublishedTable = /* @__PURE__ */ jordanTable({
  id: "proven-cases-2021-mena-monitor",
  title: {
    en: "Cases proven in 2021, as printed by the website mena-monitor.org",
    ar: "القضايا المثبتة عام 2021 كما نشرها موقع mena-monitor.org",
  },
  publisher: "mena-monitor",
  source: { work: "mena-monitor", pinpoint: "proven cases by form" },
  counts: {
    measure: "trafficking-cases",
    unit: "case-classified",
    scope: "all-forms",
    basis: inMonitor,
  },
  breakdowns: [form],
  groups: [{ basis: inMonitor, figures: [[{ period, form: "Organ removal" }, 10]] }],
});
