import type { PublishedTable } from "../table/published-table.ts";
import { age, sex } from "../unodc/unodc-dimensions.ts";
import { assumed, jordanTable, reported } from "./jordan-table.ts";

const ofCommittee = /* @__PURE__ */ reported("jordan-times-2014", "figures of the committee");

/**
 * Trafficking cases from 2010 to 2013 in the reports of the National Committee.
 *
 * @category Published figures of Jordan
 */
export const committeeCasesTable: PublishedTable = /* @__PURE__ */ jordanTable({
  id: "committee-cases",
  title: {
    en: "Trafficking cases in the reports of the National Committee",
    ar: "قضايا الاتجار في تقارير اللجنة الوطنية",
  },
  publisher: "national-committee",
  source: { work: "jordan-times-2014", pinpoint: "figures of the committee" },
  counts: {
    measure: "trafficking-cases",
    unit: "case-classified",
    scope: "all-forms",
    basis: ofCommittee,
  },
  breakdowns: [],
  groups: [
    {
      basis: ofCommittee,
      figures: [
        [{ period: "2010" }, 26],
        [{ period: "2011" }, 29],
        [{ period: "2012" }, 12],
        [{ period: "2013" }, 17],
      ],
    },
  ],
});

/**
 * Victims of 2011 and 2013 in the reports of the National Committee, as printed: for 2013 the total is below its parts.
 *
 * The victims printed beside 2010 are left out, since the period they belong to is not clear.
 *
 * @category Published figures of Jordan
 */
export const committeeVictimsTable: PublishedTable = /* @__PURE__ */ jordanTable({
  id: "committee-victims",
  title: {
    en: "Victims in the reports of the National Committee",
    ar: "الضحايا في تقارير اللجنة الوطنية",
  },
  publisher: "national-committee",
  source: { work: "jordan-times-2014", pinpoint: "figures of the committee" },
  counts: {
    measure: "victims",
    unit: "identified-victim",
    scope: "all-forms",
    basis: /* @__PURE__ */ assumed({
      why: {
        en: "The parts printed for 2013 add up to the figure that UNODC publishes for that year.",
        ar: "مجموع الأجزاء المنشورة لعام 2013 يساوي الرقم الذي ينشره مكتب الأمم المتحدة للعام نفسه.",
      },
      question: {
        en: "Were the victims in the committee's reports counted as those sent to UNODC were?",
        ar: "هل أُحصي الضحايا في تقارير اللجنة كما أُحصي الضحايا في الأرقام المرسلة إلى مكتب الأمم المتحدة؟",
      },
      whoCouldAnswer: "national-committee",
    }),
  },
  breakdowns: [sex],
  groups: [
    {
      basis: ofCommittee,
      figures: [
        [{ period: "2011", sex: "Male" }, 13],
        [{ period: "2011", sex: "Female" }, 15],
        [{ period: "2013" }, 71],
        [{ period: "2013", sex: "Male" }, 54],
        [{ period: "2013", sex: "Female" }, 27],
      ],
    },
  ],
});

const ofPolice = /* @__PURE__ */ reported("ammannet-2011", "figures of the police");

/**
 * Trafficking cases that the police handled from 2009 to part of 2011.
 *
 * @category Published figures of Jordan
 */
export const policeCasesTable: PublishedTable = /* @__PURE__ */ jordanTable({
  id: "police-cases",
  title: { en: "Trafficking cases handled by the police", ar: "قضايا الاتجار التي تولتها الشرطة" },
  publisher: "public-security-directorate",
  source: { work: "ammannet-2011", pinpoint: "figures of the police" },
  counts: {
    measure: "trafficking-cases",
    unit: "case-handled",
    scope: "all-forms",
    basis: ofPolice,
  },
  breakdowns: [],
  groups: [
    {
      basis: ofPolice,
      figures: [
        [{ period: "2009" }, 14],
        [{ period: "2010" }, 28],
        [{ period: "2011, part of the year" }, 11],
      ],
    },
  ],
});

const ofCourts = /* @__PURE__ */ reported("arab-trade-union-2018", "victims in court cases");

/**
 * Victims in the court cases of 2016 and 2017, by sex and age.
 *
 * @category Published figures of Jordan
 */
export const courtVictimsTable: PublishedTable = /* @__PURE__ */ jordanTable({
  id: "court-victims",
  title: { en: "Victims in court cases", ar: "الضحايا في القضايا المنظورة أمام المحاكم" },
  publisher: "judicial-council",
  source: { work: "arab-trade-union-2018", pinpoint: "victims in court cases" },
  counts: { measure: "victims", unit: "victim-in-court", scope: "all-forms", basis: ofCourts },
  breakdowns: [sex, age],
  groups: [
    {
      basis: ofCourts,
      figures: [
        [{ period: "2016" }, 60],
        [{ period: "2016", sex: "Female", age: "18 years or over" }, 37],
        [{ period: "2016", sex: "Male", age: "18 years or over" }, 19],
        [{ period: "2016", sex: "Female", age: "0 to 17 years" }, 3],
        [{ period: "2016", sex: "Male", age: "0 to 17 years" }, 1],
        [{ period: "2017" }, 14],
        [{ period: "2017", sex: "Female", age: "18 years or over" }, 8],
        [{ period: "2017", sex: "Male", age: "18 years or over" }, 6],
      ],
    },
  ],
});
