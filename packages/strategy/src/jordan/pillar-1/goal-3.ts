import type { StrategicGoal } from "../../plan/plan.ts";
import type { JordanIds } from "../ids.ts";
import { parties } from "../parties.ts";
import { printed } from "../printed.ts";
import { continuous, dated } from "../time-frame.ts";

export const pillar1Goal3: StrategicGoal<JordanIds> = /* @__PURE__ */ (() => ({
  id: "P1.G3",
  title: {
    en: "Workers protected from exploitation and forced labour",
    ar: "ضمان حقوق العمال وحمايتهم من الاستغلال والعمل الجبري",
  },
  ...printed("pillar 1, goal 3"),
  subGoals: [
    {
      id: "P1.G3.S1",
      title: { en: "Reduce the exploitation of workers", ar: "الحد من استغلال العمال" },
      ...printed("pillar 1, goal 3, row 1, sub-goal"),
      outputs: [
        {
          id: "P1.G3.S1.O1",
          title: {
            en: "Decent, safe and healthy workplaces",
            ar: "بيئة عمل لائقة وآمنة تراعي معايير العمل اللائق والسلامة والصحة المهنية",
          },
          ...printed("pillar 1, goal 3, row 1, expected output"),
        },
      ],
      activities: [
        {
          id: "P1.G3.S1.A1",
          title: {
            en: "Inspect more often so that working conditions improve across sectors",
            ar: "تكثيف الزيارات التفتيشية لتحسين ظروف عمل العمال في مختلف القطاعات",
          },
          ...printed("pillar 1, goal 3, row 1"),
          parties: parties("ministry-of-labour", "public-security-directorate"),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P1.G3.S1.A1.I1",
              title: { en: "Inspection visits made", ar: "عدد الزيارات التفتيشية" },
              ...printed("pillar 1, goal 3, row 1, indicator 1"),
              kind: "count",
              serves: ["P1.G3.S1.A1"],
            },
            {
              id: "P1.G3.S1.A1.I2",
              title: { en: "Institutions targeted", ar: "عدد المؤسسات المستهدفة" },
              ...printed("pillar 1, goal 3, row 1, indicator 2"),
              kind: "count",
              serves: ["P1.G3.S1.A1"],
            },
          ],
        },
        {
          id: "P1.G3.S1.A2",
          title: {
            en: "Run inspection campaigns by sector, such as farming, industry and tourism",
            ar: "إطلاق حملات تفتيشية موجهة إلى مختلف القطاعات كالزراعة والصناعة والسياحة",
          },
          ...printed("pillar 1, goal 3, row 2"),
          parties: parties("ministry-of-labour", "public-security-directorate"),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P1.G3.S1.A2.I1",
              title: { en: "Inspection campaigns run", ar: "عدد الحملات التفتيشية" },
              ...printed("pillar 1, goal 3, row 2, indicator 1"),
              kind: "count",
              serves: ["P1.G3.S1.A2"],
            },
          ],
        },
        {
          id: "P1.G3.S1.A3",
          title: {
            en: "Hold factories in industrial zones and other establishments to the Golden List",
            ar: "تطبيق معايير القائمة الذهبية على مصانع المناطق الصناعية والمنشآت الاقتصادية",
          },
          ...printed("pillar 1, goal 3, row 3"),
          parties: parties("ministry-of-labour"),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P1.G3.S1.A3.I1",
              title: {
                en: "Share of factories that apply the Golden List standards",
                ar: "نسبة المصانع المطبِّقة لمعايير القائمة الذهبية",
              },
              ...printed("pillar 1, goal 3, row 3, indicator 1"),
              kind: "percentage",
              serves: ["P1.G3.S1.A3"],
            },
          ],
        },
        {
          id: "P1.G3.S1.A4",
          title: {
            en: "Follow up domestic workers' complaints and act on them as the law provides",
            ar: "متابعة شكاوى العاملين في المنازل واتخاذ الإجراءات وفق التشريعات الناظمة",
          },
          ...printed("pillar 1, goal 3, row 4"),
          parties: parties("ministry-of-labour"),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P1.G3.S1.A4.I1",
              title: { en: "Complaints followed up", ar: "عدد الشكاوى التي جرت متابعتها" },
              ...printed("pillar 1, goal 3, row 4, indicator 1"),
              kind: "count",
              serves: ["P1.G3.S1.A4"],
            },
          ],
        },
        {
          id: "P1.G3.S1.A5",
          title: {
            en: "Assess how domestic workers can be reached directly and set up a way to reach them",
            ar: "تقييم إجراءات تسهيل الوصول المباشر إلى العاملين في المنازل ووضع آلية للوصول إليهم",
          },
          ...printed("pillar 1, goal 3, row 5"),
          parties: parties("ministry-of-labour", "national-committee"),
          concernedPartners: true,
          timeFrame: dated(2024, { to: 2025 }),
          indicators: [
            {
              id: "P1.G3.S1.A5.I1",
              title: { en: "Complaints", ar: "عدد الشكاوى" },
              ...printed("pillar 1, goal 3, row 5, indicator 1"),
              kind: "count",
              serves: ["P1.G3.S1.A5"],
            },
          ],
        },
      ],
      indicators: [],
      sharedCells: [],
    },
    {
      id: "P1.G3.S2",
      title: {
        en: "Develop electronic inspection of economic establishments",
        ar: "تطوير نظام التفتيش الإلكتروني على المنشآت الاقتصادية",
      },
      ...printed("pillar 1, goal 3, row 6, sub-goal"),
      outputs: [
        {
          id: "P1.G3.S2.O1",
          title: { en: "Efficient inspection", ar: "إجراءات تفتيش عالية الكفاءة" },
          ...printed("pillar 1, goal 3, row 6, expected output"),
        },
      ],
      activities: [
        {
          id: "P1.G3.S2.A1",
          title: {
            en: "Build up the protection platform (Hemaya) so that it receives labour complaints well",
            ar: "تطوير منصة حماية لاستقبال الشكاوى العمالية بكفاءة وفاعلية",
          },
          ...printed("pillar 1, goal 3, row 6"),
          parties: parties("ministry-of-labour"),
          concernedPartners: true,
          timeFrame: dated(2024, { to: 2025 }),
          indicators: [
            {
              id: "P1.G3.S2.A1.I1",
              title: { en: "Complaints received", ar: "عدد الشكاوى المستلمة" },
              ...printed("pillar 1, goal 3, row 6, indicator 1"),
              kind: "count",
              serves: ["P1.G3.S2.A1"],
            },
          ],
        },
        {
          id: "P1.G3.S2.A2",
          title: {
            en: "Make reporting on inspection visits automatic",
            ar: "أتمتة تقارير الزيارات التفتيشية",
          },
          ...printed("pillar 1, goal 3, row 7"),
          parties: parties("ministry-of-labour"),
          concernedPartners: true,
          timeFrame: dated(2025, { to: 2026 }),
          indicators: [
            {
              id: "P1.G3.S2.A2.I1",
              title: { en: "Electronic reports issued", ar: "عدد التقارير الإلكترونية الصادرة" },
              ...printed("pillar 1, goal 3, row 7, indicator 1"),
              kind: "count",
              serves: ["P1.G3.S2.A2"],
            },
            {
              id: "P1.G3.S2.A2.I2",
              title: { en: "Measures taken", ar: "عدد الإجراءات المتخذة" },
              ...printed("pillar 1, goal 3, row 7, indicator 2"),
              kind: "count",
              serves: ["P1.G3.S2.A2"],
            },
          ],
        },
      ],
      indicators: [],
      sharedCells: [],
    },
  ],
}))();
