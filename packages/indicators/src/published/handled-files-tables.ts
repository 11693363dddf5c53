import type { Dimension, PublishedTable } from "../table/published-table.ts";
import { assumed, jordanTable, reported } from "./jordan-table.ts";

const outcome: Dimension = {
  id: "outcome",
  title: { en: "Classification of the file", ar: "تصنيف الملف" },
  total: "Total",
  breakdowns: [
    {
      of: "Total",
      kind: "partition",
      parts: ["Labour case", "Trafficking case"],
      residual: ["Other or not yet classified"],
    },
  ],
};

const total2016 = /* @__PURE__ */ assumed({
  why: {
    en: "No total is printed; it is taken to be the labour files and the trafficking cases together.",
    ar: "لا يرد مجموع منشور، فاعتُبر مجموع ملفات العمل وقضايا الاتجار.",
  },
  question: {
    en: "How many files did the unit handle in 2016 in all?",
    ar: "كم بلغ مجموع الملفات التي تعاملت معها الوحدة عام 2016؟",
  },
  whoCouldAnswer: "counter-trafficking-unit",
});

/**
 * Files handled by the Counter-Trafficking Unit, and how many were labour files or trafficking cases.
 *
 * In 2018 and 2019 the two together fall short of the total, so that some files were something else or still open.
 *
 * @category Published figures of Jordan
 */
export const handledFilesTable: PublishedTable = /* @__PURE__ */ jordanTable({
  id: "ctu-handled-files",
  title: {
    en: "Files handled by the Counter-Trafficking Unit",
    ar: "الملفات التي تعاملت معها وحدة مكافحة الاتجار بالبشر",
  },
  publisher: "counter-trafficking-unit",
  source: { work: "maraya-2019", pinpoint: "files handled by the unit" },
  counts: {
    measure: "files-handled",
    unit: "case-handled",
    scope: "all-forms",
    basis: reported("maraya-2019", "files handled by the unit"),
  },
  breakdowns: [outcome],
  groups: [
    { basis: total2016, figures: [[{ period: "2016" }, 366]] },
    {
      basis: reported("enjaz-2017", "files handled by the unit"),
      figures: [
        [{ period: "2016", outcome: "Labour case" }, 336],
        [{ period: "2016", outcome: "Trafficking case" }, 30],
      ],
    },
    {
      basis: reported("arab-trade-union-2019", "files handled by the unit"),
      figures: [
        [{ period: "2018" }, 307],
        [{ period: "2018", outcome: "Labour case" }, 272],
        [{ period: "2018", outcome: "Trafficking case" }, 20],
      ],
    },
    {
      basis: reported("maraya-2019", "files handled by the unit"),
      figures: [
        [{ period: "2019" }, 205],
        [{ period: "2019", outcome: "Labour case" }, 155],
        [{ period: "2019", outcome: "Trafficking case" }, 13],
      ],
    },
    {
      basis: reported("watana-2022", "files handled by the unit"),
      figures: [
        [{ period: "2021, January to November" }, 205],
        [{ period: "2021, January to November", outcome: "Labour case" }, 162],
        [{ period: "2021, January to November", outcome: "Trafficking case" }, 43],
      ],
    },
  ],
});

const total2023 = /* @__PURE__ */ assumed({
  why: {
    en: "The printed total is taken to be that of the section at the Ministry of Labour, which counts forced labour only.",
    ar: "اعتُبر المجموع المنشور مجموع القسم في وزارة العمل، وهو لا يحصي إلا العمل الجبري.",
  },
  question: {
    en: "Does the total of 2023 cover the files of the section alone?",
    ar: "هل يقتصر مجموع عام 2023 على ملفات القسم وحده؟",
  },
  whoCouldAnswer: "ministry-of-labour",
});

const year2024 = /* @__PURE__ */ assumed({
  why: {
    en: "The report that prints these figures does not name the year.",
    ar: "لا يذكر الخبر الذي أورد هذه الأرقام العام الذي تخصه.",
  },
  question: {
    en: "Are these the figures of the section for 2024?",
    ar: "هل هذه أرقام القسم لعام 2024؟",
  },
  whoCouldAnswer: "ministry-of-labour",
});

/**
 * Files of the anti-trafficking section of the Ministry of Labour, which counts forced labour only.
 *
 * @category Published figures of Jordan
 */
export const labourSectionFilesTable: PublishedTable = /* @__PURE__ */ jordanTable({
  id: "labour-section-files",
  title: {
    en: "Files of the anti-trafficking section of the Ministry of Labour",
    ar: "ملفات قسم مكافحة الاتجار بالبشر في وزارة العمل",
  },
  publisher: "ministry-of-labour",
  source: { work: "alhashmiah-2024", pinpoint: "files of the section" },
  counts: {
    measure: "files-handled",
    unit: "case-handled",
    scope: "forced-labour-only",
    basis: reported("alhashmiah-2024", "files of the section"),
  },
  breakdowns: [outcome],
  groups: [
    { basis: total2023, figures: [[{ period: "2023" }, 187]] },
    {
      basis: reported("alhashmiah-2024", "files of the section"),
      figures: [
        [{ period: "2023", outcome: "Labour case" }, 169],
        [{ period: "2023", outcome: "Trafficking case" }, 18],
      ],
    },
    {
      basis: year2024,
      figures: [
        [{ period: "2024" }, 183],
        [{ period: "2024", outcome: "Labour case" }, 171],
        [{ period: "2024", outcome: "Trafficking case" }, 12],
      ],
    },
  ],
});
