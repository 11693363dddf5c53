import type { StrategicGoal } from "../../plan/plan.ts";
import type { JordanIds } from "../ids.ts";
import { parties } from "../parties.ts";
import { printed } from "../printed.ts";
import { continuous } from "../time-frame.ts";

export const pillar4Goal1: StrategicGoal<JordanIds> = /* @__PURE__ */ (() => ({
  id: "P4.G1",
  title: {
    en: "Partnership with civil society and the public and private sectors",
    ar: "تعزيز الشراكة مع منظمات المجتمع المدني والقطاعين العام والخاص لمكافحة الاتجار بالبشر",
  },
  ...printed("pillar 4, goal 1"),
  subGoals: [
    {
      id: "P4.G1.S1",
      title: {
        en: "Better national coordination between official and unofficial bodies",
        ar: "تحسين التنسيق والتعاون على المستوى الوطني بين الجهات الرسمية وغير الرسمية في مجال مكافحة الاتجار بالبشر",
      },
      ...printed("pillar 4, goal 1, row 1, sub-goal"),
      outputs: [
        {
          id: "P4.G1.S1.O1",
          title: {
            en: "Official and unofficial national bodies that work well together",
            ar: "تعاون فاعل بين الجهات الوطنية الرسمية وغير الرسمية في مجال مكافحة الاتجار بالبشر",
          },
          ...printed("pillar 4, goal 1, row 1, expected output"),
        },
      ],
      activities: [
        {
          id: "P4.G1.S1.A1",
          title: {
            en: "Bring the Technical Committee and the partners together regularly",
            ar: "عقد اجتماعات دورية لأعضاء اللجنة الفنية لمنع الاتجار بالبشر والشركاء المعنيين",
          },
          ...printed("pillar 4, goal 1, row 1, sentence 1"),
          parties: parties(
            "ministry-of-justice",
            "national-committee",
            "civil-society-organizations",
          ),
          concernedPartners: false,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [],
        },
        {
          id: "P4.G1.S1.A2",
          title: {
            en: "Share knowledge and recommendations on what combating trafficking needs",
            ar: "نقل المعرفة وتبادل التوصيات حول احتياجات مكافحة الاتجار بالبشر",
          },
          ...printed("pillar 4, goal 1, row 1, sentence 2"),
          parties: parties(
            "ministry-of-justice",
            "national-committee",
            "civil-society-organizations",
          ),
          concernedPartners: false,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [],
        },
        {
          id: "P4.G1.S1.A3",
          title: {
            en: "Agree related activities with the partners in memoranda of understanding",
            ar: "توقيع مذكرات تفاهم مع الشركاء المعنيين لتنفيذ الأنشطة ذات العلاقة",
          },
          ...printed("pillar 4, goal 1, row 2"),
          parties: parties(
            "ministry-of-justice",
            "national-committee",
            "civil-society-organizations",
          ),
          concernedPartners: false,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [],
        },
      ],
      indicators: [
        {
          id: "P4.G1.S1.I1",
          title: { en: "Meetings held", ar: "عدد الاجتماعات المنعقدة" },
          ...printed("pillar 4, goal 1, row 1, indicator 1"),
          kind: "count",
          serves: ["P4.G1.S1.A1", "P4.G1.S1.A2", "P4.G1.S1.A3"],
        },
        {
          id: "P4.G1.S1.I2",
          title: { en: "Recommendations made", ar: "عدد التوصيات" },
          ...printed("pillar 4, goal 1, row 1, indicator 2"),
          kind: "count",
          serves: ["P4.G1.S1.A1", "P4.G1.S1.A2", "P4.G1.S1.A3"],
        },
        {
          id: "P4.G1.S1.I3",
          title: { en: "Memoranda of understanding signed", ar: "عدد مذكرات التفاهم الموقعة" },
          ...printed("pillar 4, goal 1, row 1, indicator 3"),
          kind: "count",
          serves: ["P4.G1.S1.A1", "P4.G1.S1.A2", "P4.G1.S1.A3"],
        },
      ],
      sharedCells: [
        {
          id: "P4.G1.S1.C1",
          column: "responsible-party",
          serves: ["P4.G1.S1.A1", "P4.G1.S1.A2", "P4.G1.S1.A3"],
          source: printed("pillar 4, goal 1, rows 1 and 2, responsible party").source,
        },
        {
          id: "P4.G1.S1.C2",
          column: "time-frame",
          serves: ["P4.G1.S1.A1", "P4.G1.S1.A2", "P4.G1.S1.A3"],
          source: printed("pillar 4, goal 1, rows 1 and 2, time frame").source,
        },
      ],
    },
  ],
}))();
