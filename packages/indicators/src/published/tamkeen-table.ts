import type { Dimension, PublishedTable } from "../table/published-table.ts";
import { jordanTable, reported } from "./jordan-table.ts";

const citizenship: Dimension = {
  id: "citizenship",
  title: { en: "Citizenship", ar: "الجنسية" },
  total: "Total",
  breakdowns: [{ of: "Total", kind: "partition", parts: null, residual: ["Unknown"] }],
};

const sector: Dimension = {
  id: "sector",
  title: { en: "Sector of work", ar: "قطاع العمل" },
  total: "Total",
  breakdowns: [
    {
      of: "Total",
      kind: "partition",
      parts: ["Domestic work", "Textiles", "Agriculture", "Construction", "Hospitality"],
      residual: [],
    },
  ],
};

const inReport = /* @__PURE__ */ reported("tamkeen-2015", "reports to the unit in 2015");

/**
 * Workers in the reports that Tamkeen made to the Counter-Trafficking Unit in 2015, by citizenship and by sector.
 *
 * The citizenships as printed fall nine short of the total.
 *
 * @category Published figures of Jordan
 */
export const tamkeenWorkersTable: PublishedTable = /* @__PURE__ */ jordanTable({
  id: "tamkeen-workers",
  title: {
    en: "Workers in the reports of Tamkeen to the unit",
    ar: "العمال في بلاغات مركز تمكين إلى الوحدة",
  },
  publisher: "tamkeen",
  source: { work: "tamkeen-2015", pinpoint: "reports to the unit in 2015" },
  counts: {
    measure: "workers-reported",
    unit: "worker",
    scope: "one-organisation",
    basis: inReport,
  },
  breakdowns: [citizenship, sector],
  groups: [
    {
      basis: inReport,
      figures: [
        [{ period: "2015" }, 146],
        [{ period: "2015", citizenship: "Kenya" }, 29],
        [{ period: "2015", citizenship: "India" }, 45],
        [{ period: "2015", citizenship: "Philippines" }, 16],
        [{ period: "2015", citizenship: "Indonesia" }, 13],
        [{ period: "2015", citizenship: "Egypt" }, 15],
        [{ period: "2015", citizenship: "Bangladesh" }, 11],
        [{ period: "2015", citizenship: "Ethiopia" }, 3],
        [{ period: "2015", citizenship: "Myanmar" }, 4],
        [{ period: "2015", citizenship: "Morocco" }, 1],
        [{ period: "2015", sector: "Domestic work" }, 76],
        [{ period: "2015", sector: "Textiles" }, 54],
        [{ period: "2015", sector: "Agriculture" }, 14],
        [{ period: "2015", sector: "Construction" }, 1],
        [{ period: "2015", sector: "Hospitality" }, 1],
      ],
    },
  ],
});
