import type { StrategicGoal } from "../../plan/plan.ts";
import type { JordanIds } from "../ids.ts";
import { parties } from "../parties.ts";
import { printed } from "../printed.ts";
import { continuous, dated } from "../time-frame.ts";

export const pillar2Goal2: StrategicGoal<JordanIds> = /* @__PURE__ */ (() => ({
  id: "P2.G2",
  title: {
    en: "Physical and psychological recovery of victims and affected persons",
    ar: "ضمان التعافي الجسدي والنفسي للضحايا والمتضررين من جرائم الاتجار بالبشر",
  },
  ...printed("pillar 2, goal 2"),
  subGoals: [
    {
      id: "P2.G2.S1",
      title: {
        en: "Safer voluntary return, reintegration and inclusion",
        ar: "تحسين إجراءات العودة الطوعية الآمنة وإعادة الاندماج والدمج في المجتمع",
      },
      ...printed("pillar 2, goal 2, row 1, sub-goal"),
      outputs: [
        {
          id: "P2.G2.S1.O1",
          title: {
            en: "Return and integration that follow best practice",
            ar: "إجراءات لعودة الضحايا الطوعية ودمجهم في المجتمع وفق أفضل الممارسات",
          },
          ...printed("pillar 2, goal 2, row 1, expected output"),
        },
      ],
      activities: [
        {
          id: "P2.G2.S1.A1",
          title: {
            en: "Study how return and reintegration programmes work and recommend changes",
            ar: "دراسة واقع برامج العودة الطوعية وإعادة الاندماج للضحايا وتقييمه وإعداد التوصيات",
          },
          ...printed("pillar 2, goal 2, row 1"),
          parties: parties(
            "ministry-of-justice",
            "ministry-of-interior",
            "ministry-of-social-development",
            "ministry-of-labour",
            "public-security-directorate",
          ),
          concernedPartners: true,
          timeFrame: dated(2025, { to: 2026 }),
          indicators: [
            {
              id: "P2.G2.S1.A1.I1",
              title: {
                en: "Study of the programmes as they are",
                ar: "دراسة الواقع الحالي للبرامج",
              },
              ...printed("pillar 2, goal 2, row 1, indicator 1"),
              kind: "deliverable",
              serves: ["P2.G2.S1.A1"],
            },
          ],
        },
        {
          id: "P2.G2.S1.A2",
          title: {
            en: "Develop return and reintegration procedures and make them easier, in the victims' best interest",
            ar: "تطوير إجراءات العودة الطوعية وإعادة الاندماج وتيسيرها بما يضمن المصلحة الفضلى للضحايا",
          },
          ...printed("pillar 2, goal 2, row 2"),
          parties: parties(
            "ministry-of-justice",
            "ministry-of-interior",
            "ministry-of-social-development",
            "ministry-of-labour",
            "public-security-directorate",
          ),
          concernedPartners: true,
          timeFrame: dated(2025, { to: 2026 }),
          indicators: [
            {
              id: "P2.G2.S1.A2.I1",
              title: { en: "Unified guide to the procedures", ar: "دليل إجراءات موحد" },
              ...printed("pillar 2, goal 2, row 2, indicator 1"),
              kind: "deliverable",
              serves: ["P2.G2.S1.A2"],
            },
            {
              id: "P2.G2.S1.A2.I2",
              title: {
                en: "Return and reintegration cases",
                ar: "عدد حالات العودة الطوعية وإعادة الاندماج",
              },
              ...printed("pillar 2, goal 2, row 2, indicator 2"),
              kind: "count",
              serves: ["P2.G2.S1.A2"],
            },
          ],
        },
        {
          id: "P2.G2.S1.A3",
          title: {
            en: "Agree rehabilitation programmes for victims with partner agencies",
            ar: "توقيع مذكرات تفاهم مع الجهات الشريكة لتوفير برامج تأهيل للضحايا",
          },
          ...printed("pillar 2, goal 2, row 3"),
          parties: parties("ministry-of-justice", "ministry-of-social-development"),
          concernedPartners: true,
          timeFrame: dated(2024, { to: 2026 }),
          indicators: [
            {
              id: "P2.G2.S1.A3.I1",
              title: { en: "Memoranda of understanding signed", ar: "عدد مذكرات التفاهم الموقعة" },
              ...printed("pillar 2, goal 2, row 3, indicator 1"),
              kind: "count",
              serves: ["P2.G2.S1.A3"],
            },
          ],
        },
        {
          id: "P2.G2.S1.A4",
          title: {
            en: "Enable social, psychological and front-line workers to reintegrate victims",
            ar: "تنمية قدرات الأخصائيين الاجتماعيين والنفسيين والعاملين في الخطوط الأمامية في إجراءات إعادة اندماج الضحايا وفق آلية الإحالة الوطنية",
          },
          ...printed("pillar 2, goal 2, row 4"),
          parties: parties(
            "ministry-of-social-development",
            "ministry-of-health",
            "national-committee",
          ),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P2.G2.S1.A4.I1",
              title: { en: "Employees trained", ar: "عدد الموظفين المدربين" },
              ...printed("pillar 2, goal 2, row 4, indicator 1"),
              kind: "count",
              serves: ["P2.G2.S1.A4"],
            },
            {
              id: "P2.G2.S1.A4.I2",
              title: { en: "Training activities held", ar: "عدد التدريبات المنعقدة" },
              ...printed("pillar 2, goal 2, row 4, indicator 2"),
              kind: "count",
              serves: ["P2.G2.S1.A4"],
            },
          ],
        },
      ],
      indicators: [],
      sharedCells: [],
    },
    {
      id: "P2.G2.S2",
      title: {
        en: "Stop the prosecution of victims and affected persons",
        ar: "تفعيل آليات وقف ملاحقة الضحايا والمتضررين من جرائم الاتجار بالبشر",
      },
      ...printed("pillar 2, goal 2, row 5, sub-goal"),
      outputs: [
        {
          id: "P2.G2.S2.O1",
          title: { en: "Victims are no longer prosecuted", ar: "وقف ملاحقة ضحايا الاتجار بالبشر" },
          ...printed("pillar 2, goal 2, row 5, expected output"),
        },
      ],
      activities: [
        {
          id: "P2.G2.S2.A1",
          title: {
            en: "Enable prosecutors to apply the provisions that stop the prosecution of victims",
            ar: "تعزيز قدرات المدعين العامين من خلال تفعيل النصوص المتعلقة بوقف ملاحقة ضحايا الاتجار بالبشر والمتضررين",
          },
          ...printed("pillar 2, goal 2, row 5"),
          parties: parties("judicial-council", "ministry-of-justice"),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P2.G2.S2.A1.I1",
              title: { en: "Circulars sent out", ar: "التعاميم الصادرة" },
              ...printed("pillar 2, goal 2, row 5, indicator 1"),
              kind: "deliverable",
              serves: ["P2.G2.S2.A1"],
            },
            {
              id: "P2.G2.S2.A1.I2",
              title: { en: "Prosecutors trained", ar: "عدد المدعين العامين المدربين" },
              ...printed("pillar 2, goal 2, row 5, indicator 2"),
              kind: "count",
              serves: ["P2.G2.S2.A1"],
            },
          ],
        },
        {
          id: "P2.G2.S2.A2",
          title: {
            en: "Train front-line workers to identify victims, so that their prosecution can be stopped",
            ar: "تدريب العاملين في الخطوط الأمامية على آلية الإحالة الوطنية وإجراءات العمل الموحدة للتعرف على الضحايا تمهيدًا لتفعيل آليات وقف ملاحقتهم",
          },
          ...printed("pillar 2, goal 2, row 6"),
          parties: parties("ministry-of-justice", "national-committee"),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P2.G2.S2.A2.I1",
              title: { en: "Training activities held", ar: "عدد التدريبات المنعقدة" },
              ...printed("pillar 2, goal 2, row 6, indicator 1"),
              kind: "count",
              serves: ["P2.G2.S2.A2"],
            },
            {
              id: "P2.G2.S2.A2.I2",
              title: { en: "People trained", ar: "عدد المتدربين" },
              ...printed("pillar 2, goal 2, row 6, indicator 2"),
              kind: "count",
              serves: ["P2.G2.S2.A2"],
            },
          ],
        },
      ],
      indicators: [],
      sharedCells: [],
    },
  ],
}))();
