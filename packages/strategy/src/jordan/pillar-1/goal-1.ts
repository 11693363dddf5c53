import type { StrategicGoal } from "../../plan/plan.ts";
import type { JordanIds } from "../ids.ts";
import { parties } from "../parties.ts";
import { printed } from "../printed.ts";
import { continuous, dated } from "../time-frame.ts";

export const pillar1Goal1: StrategicGoal<JordanIds> = /* @__PURE__ */ (() => ({
  id: "P1.G1",
  title: {
    en: "Monitoring and assessing trafficking across the country",
    ar: "رصد واقع الاتجار بالبشر وتحليله وتقييمه على المستوى الوطني",
  },
  ...printed("pillar 1, goal 1"),
  subGoals: [
    {
      id: "P1.G1.S1",
      title: {
        en: "Assess the sectors most exposed to violations",
        ar: "تقييم واقع القطاعات الأكثر عرضة للانتهاكات",
      },
      ...printed("pillar 1, goal 1, row 1, sub-goal"),
      outputs: [
        {
          id: "P1.G1.S1.O1",
          title: {
            en: "Study of conditions in the most exposed sectors",
            ar: "دراسة واقع القطاعات الأكثر عرضة للانتهاكات",
          },
          ...printed("pillar 1, goal 1, row 1, expected output"),
        },
      ],
      activities: [
        {
          id: "P1.G1.S1.A1",
          title: {
            en: "Meet the parties concerned to find the sectors most exposed to violations",
            ar: "عقد اجتماعات مع الجهات ذات العلاقة لتقييم القطاعات الأكثر عرضة للانتهاكات",
          },
          ...printed("pillar 1, goal 1, row 1"),
          parties: parties("ministry-of-justice", "ministry-of-labour", "national-committee"),
          concernedPartners: true,
          timeFrame: dated(2024, { to: 2025 }),
          indicators: [
            {
              id: "P1.G1.S1.A1.I1",
              title: { en: "Meetings held", ar: "عدد الاجتماعات المنعقدة" },
              ...printed("pillar 1, goal 1, row 1, indicator 1"),
              kind: "count",
              serves: ["P1.G1.S1.A1"],
            },
          ],
        },
        {
          id: "P1.G1.S1.A2",
          title: {
            en: "Visit the target sectors regularly to assess them",
            ar: "تنفيذ زيارات ميدانية دورية لتقييم القطاعات المستهدفة",
          },
          ...printed("pillar 1, goal 1, row 2"),
          parties: parties(
            "ministry-of-labour",
            "public-security-directorate",
            "national-committee",
          ),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P1.G1.S1.A2.I1",
              title: { en: "Visits made", ar: "عدد الزيارات المنفذة" },
              ...printed("pillar 1, goal 1, row 2, indicator 1"),
              kind: "count",
              serves: ["P1.G1.S1.A2"],
            },
            {
              id: "P1.G1.S1.A2.I2",
              title: { en: "Sectors targeted", ar: "عدد القطاعات المستهدفة" },
              ...printed("pillar 1, goal 1, row 2, indicator 2"),
              kind: "count",
              serves: ["P1.G1.S1.A2"],
            },
          ],
        },
        {
          id: "P1.G1.S1.A3",
          title: {
            en: "Report on and study working conditions in large industrial cities and plants and in farming",
            ar: "إعداد تقارير ودراسات عن واقع العمل وظروفه في المدن والمنشآت الصناعية الكبرى والقطاع الزراعي",
          },
          ...printed("pillar 1, goal 1, row 3"),
          parties: parties("ministry-of-labour", "national-committee"),
          concernedPartners: true,
          timeFrame: dated(2024, { to: 2025 }),
          indicators: [
            {
              id: "P1.G1.S1.A3.I1",
              title: { en: "Reports issued", ar: "عدد التقارير الصادرة" },
              ...printed("pillar 1, goal 1, row 3, indicator 1"),
              kind: "count",
              serves: ["P1.G1.S1.A3"],
            },
          ],
        },
        {
          id: "P1.G1.S1.A4",
          title: {
            en: "Study child labour and organised begging in depth",
            ar: "إعداد دراسات متخصصة حول عمل الأطفال والتسول المنظم",
          },
          ...printed("pillar 1, goal 1, row 4"),
          parties: parties(
            "ministry-of-social-development",
            "national-council-for-family-affairs",
            "national-committee",
          ),
          concernedPartners: true,
          timeFrame: dated(2025, { to: 2026 }),
          indicators: [
            {
              id: "P1.G1.S1.A4.I1",
              title: { en: "Specialised studies completed", ar: "عدد الدراسات المتخصصة المنجزة" },
              ...printed("pillar 1, goal 1, row 4, indicator 1"),
              kind: "count",
              serves: ["P1.G1.S1.A4"],
            },
          ],
        },
      ],
      indicators: [],
      sharedCells: [],
    },
    {
      id: "P1.G1.S2",
      title: {
        en: "Give the National Committee a stronger part in monitoring and weighing trafficking data",
        ar: "تعزيز دور اللجنة الوطنية في رصد البيانات المتعلقة بالاتجار بالبشر وتقييمها",
      },
      ...printed("pillar 1, goal 1, row 5, sub-goal"),
      outputs: [
        {
          id: "P1.G1.S2.O1",
          title: { en: "Links with every party concerned", ar: "الربط مع جميع الجهات ذات العلاقة" },
          ...printed("pillar 1, goal 1, row 5, expected output"),
        },
      ],
      activities: [
        {
          id: "P1.G1.S2.A1",
          title: {
            en: "Align the committee members' trafficking statistics through electronic links",
            ar: "تنسيق جهود أعضاء اللجنة الوطنية في مجال إحصاءات الاتجار بالبشر من خلال الربط الإلكتروني مع الجهات المعنية",
          },
          ...printed("pillar 1, goal 1, row 5"),
          parties: parties(
            "ministry-of-justice",
            "ministry-of-labour",
            "judicial-council",
            "ministry-of-social-development",
            "public-security-directorate",
            "national-committee",
          ),
          concernedPartners: false,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P1.G1.S2.A1.I1",
              title: { en: "Unified statistics", ar: "إحصاءات موحدة" },
              ...printed("pillar 1, goal 1, row 5, indicator 1"),
              kind: "deliverable",
              serves: ["P1.G1.S2.A1"],
            },
          ],
        },
        {
          id: "P1.G1.S2.A2",
          title: {
            en: "Draw up a yearly report for the National Committee",
            ar: "إعداد تقرير سنوي للجنة الوطنية",
          },
          ...printed("pillar 1, goal 1, row 6"),
          parties: parties("ministry-of-justice", "national-committee", "judicial-council"),
          concernedPartners: false,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P1.G1.S2.A2.I1",
              title: { en: "Annual report finished", ar: "تقرير سنوي منجز" },
              ...printed("pillar 1, goal 1, row 6, indicator 1"),
              kind: "deliverable",
              serves: ["P1.G1.S2.A2"],
            },
          ],
        },
      ],
      indicators: [],
      sharedCells: [],
    },
  ],
}))();
