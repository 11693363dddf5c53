import type { Dimension, PublishedTable } from "../table/published-table.ts";
import { sex } from "../unodc/unodc-dimensions.ts";
import { assumed, jordanTable, reported } from "./jordan-table.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
] as const;

const month: Dimension = {
  id: "month",
  title: { en: "Month", ar: "الشهر" },
  total: "Total",
  breakdowns: [{ of: "Total", kind: "partition", parts: months, residual: [] }],
};

const sheltered = [9, 12, 12, 11, 14, 16, 7, 23, 16, 9, 6] as const;
const period = "2021, January to November";
const of2021 = /* @__PURE__ */ reported("watana-2022", "people sheltered by month");

/**
 * People sheltered from January to November 2021, by month.
 *
 * @category Published figures of Jordan
 */
export const shelteredByMonthTable: PublishedTable = /* @__PURE__ */ jordanTable({
  id: "sheltered-2021-by-month",
  title: { en: "People sheltered in 2021, by month", ar: "من جرى إيواؤهم عام 2021 بحسب الشهر" },
  publisher: "counter-trafficking-unit",
  source: { work: "watana-2022", pinpoint: "people sheltered by month" },
  counts: {
    measure: "people-sheltered",
    unit: "sheltered-person",
    scope: "all-forms",
    basis: of2021,
  },
  breakdowns: [month],
  groups: [
    {
      basis: of2021,
      figures: [
        [{ period }, 135],
        ...months.map(
          (label, position) => [{ period, month: label }, sheltered[position] as number] as const,
        ),
      ],
    },
  ],
});

const undated = /* @__PURE__ */ assumed({
  why: {
    en: "The articles carry no date; their content places them at about 2018 and about 2022.",
    ar: "لا يحمل المقالان تاريخًا، ومضمونهما يشير إلى نحو عامي 2018 و2022.",
  },
  question: {
    en: "Up to which month do the counts of the home run?",
    ar: "حتى أي شهر تمتد أعداد الدار؟",
  },
  whoCouldAnswer: "ministry-of-social-development",
});

/**
 * People received at Dar Karama, by sex: for the year to date one more is printed than its parts add up to.
 *
 * @category Published figures of Jordan
 */
export const darKaramaTable: PublishedTable = /* @__PURE__ */ jordanTable({
  id: "dar-karama-residents",
  title: { en: "People received at Dar Karama", ar: "من استقبلتهم دار كرامة" },
  publisher: "ministry-of-social-development",
  source: { work: "philadelphia-news-shelter", pinpoint: "people received at the home" },
  counts: {
    measure: "people-received",
    unit: "sheltered-person",
    scope: "dar-karama",
    basis: reported("philadelphia-news-shelter", "people received at the home"),
  },
  breakdowns: [sex],
  groups: [
    {
      basis: undated,
      figures: [
        [{ period: "late 2014 to about 2018" }, 192],
        [{ period: "late 2014 to about 2018", sex: "Female" }, 182],
        [{ period: "late 2014 to about 2018", sex: "Male" }, 10],
        [{ period: "2015 to about 2022" }, 412],
        [{ period: "2015 to about 2022", sex: "Female" }, 360],
        [{ period: "2015 to about 2022", sex: "Male" }, 52],
        [{ period: "about 2022, year to date" }, 34],
        [{ period: "about 2022, year to date", sex: "Female" }, 25],
        [{ period: "about 2022, year to date", sex: "Male" }, 8],
      ],
    },
  ],
});
