import type { Dimension, PublishedTable } from "../table/published-table.ts";
import { age, sex } from "../unodc/unodc-dimensions.ts";
import { assumed, jordanTable, reported } from "./jordan-table.ts";

const form: Dimension = {
  id: "form",
  title: { en: "Form of exploitation", ar: "شكل الاستغلال" },
  total: "Total",
  breakdowns: [
    {
      of: "Total",
      kind: "partition",
      parts: ["Sexual exploitation", "Forced labour"],
      residual: ["Not specified"],
    },
  ],
};

const citizenship: Dimension = {
  id: "citizenship",
  title: { en: "Citizenship", ar: "الجنسية" },
  total: "Total",
  breakdowns: [
    { of: "Total", kind: "partition", parts: ["Jordan", "Other countries"], residual: [] },
  ],
};

/**
 * Victims identified in Jordan from 2016 to 2021, as the United States reports quote the government.
 *
 * A report of one year describes the year before; the figures for 2016 and 2017 stand in one report.
 *
 * @category Published figures of Jordan
 */
export const usTipReportTable: PublishedTable = /* @__PURE__ */ jordanTable({
  id: "us-tip-victims",
  title: {
    en: "Victims identified, as quoted in United States reports",
    ar: "الضحايا الذين جرى التعرف عليهم كما أوردتهم تقارير الولايات المتحدة",
  },
  publisher: "us-state-department",
  source: { work: "tip-2022", pinpoint: "Jordan, protection" },
  counts: {
    measure: "victims",
    unit: "identified-victim",
    scope: "all-forms",
    basis: /* @__PURE__ */ assumed({
      why: {
        en: "The figures for 2018, 2019 and 2020 equal those sent to UNODC, and the report names the government as its source.",
        ar: "أرقام الأعوام 2018 و2019 و2020 مطابقة للأرقام المرسلة إلى مكتب الأمم المتحدة، والتقرير يذكر الحكومة مصدرًا له.",
      },
      question: {
        en: "Do the figures given for the United States report and for UNODC count the same victims, those of organ removal included?",
        ar: "هل تحصي الأرقام المقدمة للتقرير الأمريكي وتلك المرسلة إلى مكتب الأمم المتحدة الضحايا أنفسهم، بمن فيهم ضحايا نزع الأعضاء؟",
      },
      whoCouldAnswer: "counter-trafficking-unit",
    }),
  },
  breakdowns: [sex, age, form, citizenship],
  groups: [
    {
      basis: reported("tip-2018", "Jordan, protection"),
      figures: [
        [{ period: "2016" }, 65],
        [{ period: "2017" }, 75],
      ],
    },
    { basis: reported("tip-2019", "Jordan, protection"), figures: [[{ period: "2018" }, 40]] },
    { basis: reported("tip-2020", "Jordan, protection"), figures: [[{ period: "2019" }, 9]] },
    { basis: reported("tip-2021", "Jordan, protection"), figures: [[{ period: "2020" }, 25]] },
    {
      basis: reported("tip-2022", "Jordan, protection"),
      figures: [
        [{ period: "2021" }, 61],
        [{ period: "2021", sex: "Male" }, 14],
        [{ period: "2021", sex: "Female" }, 47],
        [{ period: "2021", age: "18 years or over" }, 58],
        [{ period: "2021", age: "0 to 17 years" }, 3],
        [{ period: "2021", form: "Sexual exploitation" }, 15],
        [{ period: "2021", form: "Forced labour" }, 36],
        [{ period: "2021", form: "Not specified" }, 10],
        [{ period: "2021", citizenship: "Other countries" }, 45],
        [{ period: "2021", citizenship: "Jordan" }, 16],
      ],
    },
  ],
});

/**
 * Trafficking cases referred to prosecution in 2014 by the count of the United States report.
 *
 * @category Published figures of Jordan
 */
export const usTipReferredCasesTable: PublishedTable = /* @__PURE__ */ jordanTable({
  id: "us-tip-referred-cases",
  title: {
    en: "Trafficking cases referred to prosecution, by the United States report",
    ar: "قضايا الاتجار المحالة إلى الادعاء العام بحسب تقرير الولايات المتحدة",
  },
  publisher: "us-state-department",
  source: { work: "tip-2015", pinpoint: "Jordan, prosecution" },
  counts: {
    measure: "trafficking-cases",
    unit: "case-referred",
    scope: "without-organ-removal",
    basis: /* @__PURE__ */ assumed({
      why: {
        en: "It falls short of the unit's own count by exactly the five cases of organ removal.",
        ar: "ينقص عن عدد الوحدة نفسها بمقدار قضايا نزع الأعضاء الخمس تمامًا.",
      },
      question: {
        en: "Does the United States report leave out cases of organ removal?",
        ar: "هل يستثني تقرير الولايات المتحدة قضايا نزع الأعضاء؟",
      },
      whoCouldAnswer: "counter-trafficking-unit",
    }),
  },
  breakdowns: [],
  groups: [
    { basis: reported("tip-2015", "Jordan, prosecution"), figures: [[{ period: "2014" }, 53]] },
  ],
});
