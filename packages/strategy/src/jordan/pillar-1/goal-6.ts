import type { StrategicGoal } from "../../plan/plan.ts";
import type { JordanIds } from "../ids.ts";
import { parties } from "../parties.ts";
import { printed } from "../printed.ts";
import { dated } from "../time-frame.ts";

export const pillar1Goal6: StrategicGoal<JordanIds> = /* @__PURE__ */ (() => ({
  id: "P1.G6",
  title: {
    en: "A better legal framework against trafficking",
    ar: "تطوير الإطار التشريعي لمكافحة الاتجار بالبشر في الأردن",
  },
  ...printed("pillar 1, goal 6"),
  subGoals: [
    {
      id: "P1.G6.S1",
      title: {
        en: "Bring national law into line with the agreements in force",
        ar: "تحديث التشريعات الوطنية لمكافحة الاتجار بالبشر بما يتواءم مع الاتفاقيات الدولية النافذة",
      },
      ...printed("pillar 1, goal 6, row 1, sub-goal"),
      outputs: [
        {
          id: "P1.G6.S1.O1",
          title: {
            en: "National law that agrees with international agreements",
            ar: "تشريعات وطنية متوائمة مع الاتفاقيات الدولية",
          },
          ...printed("pillar 1, goal 6, row 1, expected output"),
        },
      ],
      activities: [
        {
          id: "P1.G6.S1.A1",
          title: {
            en: "Review national laws against the international agreements",
            ar: "دراسة التشريعات الوطنية ذات العلاقة وتقييم مدى مواءمتها مع الاتفاقيات الدولية لمكافحة الاتجار بالبشر",
          },
          ...printed("pillar 1, goal 6, row 1"),
          parties: parties("ministry-of-justice", "national-committee", "judicial-council"),
          concernedPartners: true,
          timeFrame: dated(2025, { to: 2026 }),
          indicators: [
            {
              id: "P1.G6.S1.A1.I1",
              title: { en: "Evaluation reports issued", ar: "عدد تقارير التقييم" },
              ...printed("pillar 1, goal 6, row 1, indicator 1"),
              kind: "count",
              serves: ["P1.G6.S1.A1"],
            },
          ],
        },
        {
          id: "P1.G6.S1.A2",
          title: {
            en: "Discuss the review with those concerned in workshops and meetings",
            ar: "عقد ورش عمل واجتماعات لمناقشة التقييم مع الجهات المعنية والشركاء",
          },
          ...printed("pillar 1, goal 6, row 2"),
          parties: parties("ministry-of-justice", "national-committee", "judicial-council"),
          concernedPartners: true,
          timeFrame: dated(2025, { to: 2026 }),
          indicators: [
            {
              id: "P1.G6.S1.A2.I1",
              title: { en: "Sessions held", ar: "عدد الجلسات المنعقدة" },
              ...printed("pillar 1, goal 6, row 2, indicator 1"),
              kind: "count",
              serves: ["P1.G6.S1.A2"],
            },
          ],
        },
        {
          id: "P1.G6.S1.A3",
          title: {
            en: "Set up a committee to study the proposed amendments",
            ar: "تشكيل لجنة من الجهات المعنية لدراسة التعديلات المقترحة على التشريعات المتعلقة بمكافحة الاتجار بالبشر",
          },
          ...printed("pillar 1, goal 6, row 3"),
          parties: parties("ministry-of-justice", "national-committee", "judicial-council"),
          concernedPartners: true,
          timeFrame: dated(2025, { to: 2026 }),
          indicators: [
            {
              id: "P1.G6.S1.A3.I1",
              title: { en: "Meetings of the committee", ar: "اجتماعات اللجنة" },
              ...printed("pillar 1, goal 6, row 3, indicator 1"),
              kind: "deliverable",
              serves: ["P1.G6.S1.A3"],
            },
            {
              id: "P1.G6.S1.A3.I2",
              title: {
                en: "What the committee recommends on the laws reviewed",
                ar: "توصيات اللجنة بشأن التشريعات التي جرت مراجعتها",
              },
              ...printed("pillar 1, goal 6, row 3, indicator 2"),
              kind: "narrative",
              serves: ["P1.G6.S1.A3"],
            },
          ],
        },
        {
          id: "P1.G6.S1.A4",
          title: {
            en: "Have civil society and other organisations assess the proposed amendments in workshops",
            ar: "عقد ورش عمل بمشاركة منظمات المجتمع المدني وسائر المنظمات ذات العلاقة لتقييم التعديلات المقترحة",
          },
          ...printed("pillar 1, goal 6, row 4"),
          parties: parties("ministry-of-justice", "national-committee"),
          concernedPartners: true,
          timeFrame: dated(2025, { to: 2027 }),
          indicators: [
            {
              id: "P1.G6.S1.A4.I1",
              title: { en: "Workshops held", ar: "عدد ورش العمل المنعقدة" },
              ...printed("pillar 1, goal 6, row 4, indicator 1"),
              kind: "count",
              serves: ["P1.G6.S1.A4"],
            },
            {
              id: "P1.G6.S1.A4.I2",
              title: { en: "What the committee recommends", ar: "توصيات اللجنة" },
              ...printed("pillar 1, goal 6, row 4, indicator 2"),
              kind: "narrative",
              serves: ["P1.G6.S1.A4"],
            },
          ],
        },
      ],
      indicators: [],
      sharedCells: [],
    },
  ],
}))();
