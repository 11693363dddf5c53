import type { StrategicGoal } from "../../plan/plan.ts";
import type { JordanIds } from "../ids.ts";
import { parties } from "../parties.ts";
import { printed } from "../printed.ts";
import { continuous, dated } from "../time-frame.ts";

export const pillar3Goal2: StrategicGoal<JordanIds> = /* @__PURE__ */ (() => ({
  id: "P3.G2",
  title: {
    en: "Victims and witnesses protected during investigation and trial",
    ar: "ضمان حماية الضحايا والشهود أثناء إجراءات التحقيق والمحاكمة",
  },
  ...printed("pillar 3, goal 2"),
  subGoals: [
    {
      id: "P3.G2.S1",
      title: {
        en: "Modern technical means to protect victims and witnesses",
        ar: "استخدام الوسائل التقنية الحديثة لضمان حماية الضحايا والشهود في قضايا الاتجار بالبشر",
      },
      ...printed("pillar 3, goal 2, rows 1 and 2, sub-goal"),
      outputs: [
        {
          id: "P3.G2.S1.O1",
          title: {
            en: "Up-to-date technology that protects victims and witnesses",
            ar: "بنية تحتية تقنية حديثة تضمن حماية الضحايا والشهود",
          },
          ...printed("pillar 3, goal 2, row 1, expected output"),
        },
      ],
      activities: [
        {
          id: "P3.G2.S1.A1",
          title: {
            en: "Hear victims and witnesses from a distance",
            ar: "استخدام التقنيات الحديثة لسماع الضحايا والشهود عن بعد",
          },
          ...printed("pillar 3, goal 2, row 1"),
          parties: parties(
            "ministry-of-justice",
            "judicial-council",
            "ministry-of-social-development",
          ),
          concernedPartners: true,
          timeFrame: dated(2025, { to: 2027 }),
          indicators: [
            {
              id: "P3.G2.S1.A1.I1",
              title: { en: "Remote trial sessions held", ar: "عدد جلسات المحاكمة عن بعد" },
              ...printed("pillar 3, goal 2, row 1, indicator 1"),
              kind: "count",
              serves: ["P3.G2.S1.A1"],
            },
          ],
        },
        {
          id: "P3.G2.S1.A2",
          title: {
            en: "Train staff in video links and other modern technology",
            ar: "تدريب الموظفين المعنيين على استخدام تقنية الاتصال المرئي والتقنيات الحديثة",
          },
          ...printed("pillar 3, goal 2, row 2"),
          parties: parties("national-committee", "judicial-council"),
          concernedPartners: true,
          timeFrame: dated(2025, { to: 2027 }),
          indicators: [
            {
              id: "P3.G2.S1.A2.I1",
              title: { en: "Training activities held", ar: "عدد التدريبات المنعقدة" },
              ...printed("pillar 3, goal 2, row 2, indicator 1"),
              kind: "count",
              serves: ["P3.G2.S1.A2"],
            },
            {
              id: "P3.G2.S1.A2.I2",
              title: { en: "People trained", ar: "عدد المتدربين" },
              ...printed("pillar 3, goal 2, row 2, indicator 2"),
              kind: "count",
              serves: ["P3.G2.S1.A2"],
            },
          ],
        },
      ],
      indicators: [],
      sharedCells: [],
    },
    {
      id: "P3.G2.S2",
      title: {
        en: "Put the protection of victims and witnesses into practice",
        ar: "تفعيل التدابير اللازمة لحماية الضحايا والشهود في جرائم الاتجار بالبشر",
      },
      ...printed("pillar 3, goal 2, row 3, sub-goal"),
      outputs: [
        {
          id: "P3.G2.S2.O1",
          title: {
            en: "Protection that works for victims and witnesses",
            ar: "تدابير فاعلة تضمن حماية الضحايا والشهود",
          },
          ...printed("pillar 3, goal 2, row 3, expected output"),
        },
      ],
      activities: [
        {
          id: "P3.G2.S2.A1",
          title: {
            en: "Escort victims and witnesses and keep them apart from the perpetrators",
            ar: "توفير المرافقة الأمنية للضحايا والشهود في جرائم الاتجار بالبشر وضمان عدم اختلاطهم بالجناة",
          },
          ...printed("pillar 3, goal 2, row 3"),
          parties: parties(
            "judicial-council",
            "ministry-of-justice",
            "public-security-directorate",
          ),
          concernedPartners: false,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P3.G2.S2.A1.I1",
              title: { en: "Escorts provided", ar: "عدد المرافقات الأمنية المنفذة" },
              ...printed("pillar 3, goal 2, row 3, indicator 1"),
              kind: "count",
              serves: ["P3.G2.S2.A1"],
            },
          ],
        },
      ],
      indicators: [],
      sharedCells: [],
    },
  ],
}))();
