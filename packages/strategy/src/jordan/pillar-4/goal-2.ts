import type { StrategicGoal } from "../../plan/plan.ts";
import type { JordanIds } from "../ids.ts";
import { parties } from "../parties.ts";
import { printed } from "../printed.ts";
import { continuous, dated } from "../time-frame.ts";

export const pillar4Goal2: StrategicGoal<JordanIds> = /* @__PURE__ */ (() => ({
  id: "P4.G2",
  title: {
    en: "Cooperation with the region and the world against trafficking",
    ar: "التعاون الإقليمي والدولي لمكافحة الاتجار بالبشر",
  },
  ...printed("pillar 4, goal 2"),
  subGoals: [
    {
      id: "P4.G2.S1",
      title: {
        en: "Strengthen cooperation across borders",
        ar: "تعزيز التعاون الإقليمي والدولي لمكافحة الاتجار بالبشر",
      },
      ...printed("pillar 4, goal 2, rows 1 and 2, sub-goal"),
      outputs: [
        {
          id: "P4.G2.S1.O1",
          title: {
            en: "A shared approach to combating trafficking",
            ar: "نهج تشاركي في مكافحة الاتجار بالبشر",
          },
          ...printed("pillar 4, goal 2, row 1, expected output"),
        },
        {
          id: "P4.G2.S1.O2",
          title: { en: "International cooperation that works", ar: "آليات فاعلة للتعاون الدولي" },
          ...printed("pillar 4, goal 2, row 2, expected output"),
        },
      ],
      activities: [
        {
          id: "P4.G2.S1.A1",
          title: {
            en: "Assess the memoranda with countries that send workers and close their gaps",
            ar: "تقييم مذكرات التفاهم الثنائية بين الأردن والدول المصدِّرة للعمالة لتحديد الثغرات ومعالجتها",
          },
          ...printed("pillar 4, goal 2, row 1"),
          parties: parties("ministry-of-foreign-affairs", "ministry-of-labour"),
          concernedPartners: true,
          timeFrame: dated(2025, { to: 2027 }),
          indicators: [],
        },
        {
          id: "P4.G2.S1.A2",
          title: {
            en: "Have the Foreign Ministry follow up possible trafficking cases",
            ar: "تفعيل دور وزارة الخارجية وشؤون المغتربين في متابعة حالات الاتجار بالبشر المحتملة",
          },
          ...printed("pillar 4, goal 2, row 2"),
          parties: parties("ministry-of-foreign-affairs", "ministry-of-labour"),
          concernedPartners: true,
          timeFrame: dated(2025, { to: 2027 }),
          indicators: [],
        },
        {
          id: "P4.G2.S1.A3",
          title: {
            en: "Put the Better Work memorandum with the International Labour Organization into effect",
            ar: "تفعيل مذكرة التفاهم الموقعة بين وزارة العمل ومنظمة العمل الدولية (مشروع عمل أفضل)",
          },
          ...printed("pillar 4, goal 2, row 3"),
          parties: parties("ministry-of-foreign-affairs", "ministry-of-labour"),
          concernedPartners: true,
          timeFrame: dated(2025, { to: 2027 }),
          indicators: [],
        },
        {
          id: "P4.G2.S1.A4",
          title: {
            en: "Share information on traffickers and fraudulent recruiters and keep a national list",
            ar: "تبادل المعلومات حول المتاجرين بالبشر ووكالات الاستقدام الاحتيالية وإعداد قائمة وطنية بذلك",
          },
          ...printed("pillar 4, goal 2, row 4"),
          parties: parties("ministry-of-foreign-affairs", "ministry-of-labour"),
          concernedPartners: true,
          timeFrame: dated(2025, { to: 2027 }),
          indicators: [],
        },
        {
          id: "P4.G2.S1.A5",
          title: {
            en: "Study periodic reports on trafficking and follow up what they recommend",
            ar: "دراسة التوصيات الصادرة عن التقارير الدورية المتعلقة بمكافحة الاتجار بالبشر ومتابعتها",
          },
          ...printed("pillar 4, goal 2, row 5"),
          parties: parties("ministry-of-foreign-affairs", "ministry-of-labour"),
          concernedPartners: true,
          timeFrame: dated(2025, { to: 2027 }),
          indicators: [],
        },
        {
          id: "P4.G2.S1.A6",
          title: {
            en: "Coordinate and share information between national and international law enforcement",
            ar: "تعزيز التنسيق وتبادل المعلومات بين جهات إنفاذ القانون الوطنية والدولية",
          },
          ...printed("pillar 4, goal 2, row 6"),
          parties: parties(
            "ministry-of-justice",
            "ministry-of-foreign-affairs",
            "national-committee",
          ),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [],
        },
        {
          id: "P4.G2.S1.A7",
          title: {
            en: "Learn from the best practice of other countries",
            ar: "الاطلاع على أفضل الممارسات الدولية في مجال مكافحة الاتجار بالبشر",
          },
          ...printed("pillar 4, goal 2, row 7"),
          parties: parties(
            "ministry-of-justice",
            "ministry-of-foreign-affairs",
            "national-committee",
          ),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [],
        },
        {
          id: "P4.G2.S1.A8",
          title: {
            en: "Make Jordan's efforts known to the international community",
            ar: "تعريف المجتمع الدولي بجهود الأردن في مكافحة الاتجار بالبشر",
          },
          ...printed("pillar 4, goal 2, row 8"),
          parties: parties(
            "ministry-of-justice",
            "ministry-of-government-communications",
            "ministry-of-foreign-affairs",
            "national-committee",
          ),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P4.G2.S1.A8.I1",
              title: { en: "Reports issued", ar: "عدد التقارير الصادرة" },
              ...printed("pillar 4, goal 2, row 8, indicator 1"),
              kind: "count",
              serves: ["P4.G2.S1.A8"],
            },
            {
              id: "P4.G2.S1.A8.I2",
              title: { en: "Campaigns in the media", ar: "حملات إعلامية" },
              ...printed("pillar 4, goal 2, row 8, indicator 2"),
              kind: "deliverable",
              serves: ["P4.G2.S1.A8"],
            },
          ],
        },
        {
          id: "P4.G2.S1.A9",
          title: {
            en: "Meet about what hinders victims' voluntary return",
            ar: "عقد اجتماعات لدراسة الصعوبات والتحديات التي تواجه العودة الطوعية لضحايا الاتجار بالبشر",
          },
          ...printed("pillar 4, goal 2, row 9"),
          parties: parties("ministry-of-justice", "ministry-of-foreign-affairs"),
          concernedPartners: true,
          timeFrame: dated(2025, { to: 2026 }),
          indicators: [
            {
              id: "P4.G2.S1.A9.I1",
              title: { en: "Meetings held", ar: "عدد الاجتماعات المنعقدة" },
              ...printed("pillar 4, goal 2, row 9, indicator 1"),
              kind: "count",
              serves: ["P4.G2.S1.A9"],
            },
            {
              id: "P4.G2.S1.A9.I2",
              title: { en: "What the studies found", ar: "نتائج الدراسات" },
              ...printed("pillar 4, goal 2, row 9, indicator 2"),
              kind: "narrative",
              serves: ["P4.G2.S1.A9"],
            },
          ],
        },
        {
          id: "P4.G2.S1.A10",
          title: {
            en: "Strengthen judicial cooperation with other countries",
            ar: "تعزيز التعاون القضائي الدولي في إطار مكافحة جريمة الاتجار بالبشر",
          },
          ...printed("pillar 4, goal 2, row 10"),
          parties: parties("ministry-of-justice", "judicial-council"),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P4.G2.S1.A10.I1",
              title: { en: "Instances of judicial cooperation", ar: "عدد حالات التعاون القضائي" },
              ...printed("pillar 4, goal 2, row 10, indicator 1"),
              kind: "count",
              serves: ["P4.G2.S1.A10"],
            },
          ],
        },
      ],
      indicators: [
        {
          id: "P4.G2.S1.I1",
          title: { en: "Studies completed", ar: "عدد الدراسات المنجزة" },
          ...printed("pillar 4, goal 2, row 1, indicator 1"),
          kind: "count",
          serves: ["P4.G2.S1.A1", "P4.G2.S1.A2", "P4.G2.S1.A3", "P4.G2.S1.A4", "P4.G2.S1.A5"],
        },
        {
          id: "P4.G2.S1.I2",
          title: { en: "Memoranda of understanding", ar: "عدد مذكرات التفاهم" },
          ...printed("pillar 4, goal 2, row 2, indicator 1"),
          kind: "count",
          serves: ["P4.G2.S1.A1", "P4.G2.S1.A2", "P4.G2.S1.A3", "P4.G2.S1.A4", "P4.G2.S1.A5"],
        },
        {
          id: "P4.G2.S1.I3",
          title: { en: "Evaluation visits made", ar: "عدد الزيارات التقييمية" },
          ...printed("pillar 4, goal 2, row 3, indicator 1"),
          kind: "count",
          serves: ["P4.G2.S1.A1", "P4.G2.S1.A2", "P4.G2.S1.A3", "P4.G2.S1.A4", "P4.G2.S1.A5"],
        },
        {
          id: "P4.G2.S1.I4",
          title: {
            en: "International experiences reviewed",
            ar: "عدد التجارب الدولية التي جرى الاطلاع عليها",
          },
          ...printed("pillar 4, goal 2, row 6, indicator 1"),
          kind: "count",
          serves: ["P4.G2.S1.A6", "P4.G2.S1.A7"],
        },
      ],
      sharedCells: [
        {
          id: "P4.G2.S1.C1",
          column: "responsible-party",
          serves: ["P4.G2.S1.A1", "P4.G2.S1.A2", "P4.G2.S1.A3", "P4.G2.S1.A4", "P4.G2.S1.A5"],
          source: printed("pillar 4, goal 2, rows 1 to 5, responsible party").source,
        },
        {
          id: "P4.G2.S1.C2",
          column: "time-frame",
          serves: ["P4.G2.S1.A1", "P4.G2.S1.A2", "P4.G2.S1.A3", "P4.G2.S1.A4", "P4.G2.S1.A5"],
          source: printed("pillar 4, goal 2, rows 1 to 5, time frame").source,
        },
        {
          id: "P4.G2.S1.C3",
          column: "responsible-party",
          serves: ["P4.G2.S1.A6", "P4.G2.S1.A7"],
          source: printed("pillar 4, goal 2, rows 6 and 7, responsible party").source,
        },
        {
          id: "P4.G2.S1.C4",
          column: "time-frame",
          serves: ["P4.G2.S1.A6", "P4.G2.S1.A7"],
          source: printed("pillar 4, goal 2, rows 6 and 7, time frame").source,
        },
      ],
    },
  ],
}))();
