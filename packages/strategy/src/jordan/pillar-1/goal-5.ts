import type { StrategicGoal } from "../../plan/plan.ts";
import type { JordanIds } from "../ids.ts";
import { parties } from "../parties.ts";
import { printed } from "../printed.ts";
import { continuous } from "../time-frame.ts";

export const pillar1Goal5: StrategicGoal<JordanIds> = /* @__PURE__ */ (() => ({
  id: "P1.G5",
  title: {
    en: "Institutional capacity of the National Committee and its partners",
    ar: "تطوير القدرات المؤسسية للجنة الوطنية والجهات الشريكة",
  },
  ...printed("pillar 1, goal 5"),
  subGoals: [
    {
      id: "P1.G5.S1",
      title: {
        en: "Build up the National Committee's own capacity",
        ar: "تعزيز قدرات اللجنة الوطنية وإمكاناتها",
      },
      ...printed("pillar 1, goal 4, row 7, sub-goal"),
      outputs: [
        {
          id: "P1.G5.S1.O1",
          title: { en: "A committee that achieves more", ar: "لجنة أكثر فاعلية" },
          ...printed("pillar 1, goal 4, row 7, expected output"),
        },
      ],
      activities: [
        {
          id: "P1.G5.S1.A1",
          title: {
            en: "Give the National Committee the funds and staff it needs",
            ar: "دعم اللجنة الوطنية بتخصيص الموارد المالية والبشرية",
          },
          ...printed("pillar 1, goal 4, row 7"),
          parties: parties("ministry-of-justice", "national-committee"),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P1.G5.S1.A1.I1",
              title: { en: "Budget allocated", ar: "الموازنة المخصصة" },
              ...printed("pillar 1, goal 4, row 7, indicator 1"),
              kind: "amount",
              serves: ["P1.G5.S1.A1"],
            },
            {
              id: "P1.G5.S1.A1.I2",
              title: { en: "Specialised staff assigned", ar: "عدد الموظفين المتخصصين" },
              ...printed("pillar 1, goal 4, row 7, indicator 2"),
              kind: "count",
              serves: ["P1.G5.S1.A1"],
            },
          ],
        },
        {
          id: "P1.G5.S1.A2",
          title: {
            en: "Share experience with counterpart committees at home and abroad",
            ar: "تبادل الخبرات مع اللجان النظيرة الوطنية والدولية",
          },
          ...printed("pillar 1, goal 4, row 8"),
          parties: parties("ministry-of-justice", "national-committee"),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P1.G5.S1.A2.I1",
              title: { en: "Experiences reviewed", ar: "عدد التجارب التي جرى الاطلاع عليها" },
              ...printed("pillar 1, goal 4, row 8, indicator 1"),
              kind: "count",
              serves: ["P1.G5.S1.A2"],
            },
          ],
        },
        {
          id: "P1.G5.S1.A3",
          title: {
            en: "Enable members of the National and Technical Committees to study international reports and follow up what they recommend",
            ar: "تعزيز قدرات أعضاء اللجنتين الوطنية والفنية في دراسة التقارير الدولية المتعلقة بالاتجار بالبشر ومتابعة توصياتها",
          },
          ...printed("pillar 1, goal 4, row 9"),
          parties: parties("national-committee"),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P1.G5.S1.A3.I1",
              title: { en: "Courses held", ar: "عدد الدورات المنعقدة" },
              ...printed("pillar 1, goal 4, row 9, indicator 1"),
              kind: "count",
              serves: ["P1.G5.S1.A3"],
            },
          ],
        },
      ],
      indicators: [],
      sharedCells: [],
    },
    {
      id: "P1.G5.S2",
      title: {
        en: "Build up the institutions that combat trafficking",
        ar: "تعزيز القدرات المؤسسية للجهات المعنية بمكافحة الاتجار بالبشر",
      },
      ...printed("pillar 1, goal 5, row 1, sub-goal"),
      outputs: [
        {
          id: "P1.G5.S2.O1",
          title: { en: "Skilled and capable staff", ar: "كوادر مؤهلة وذات كفاءة عالية" },
          ...printed("pillar 1, goal 5, row 1, expected output"),
        },
      ],
      activities: [
        {
          id: "P1.G5.S2.A1",
          title: {
            en: "Train health staff to recognise victims early",
            ar: "تدريب الكوادر الصحية على التعرف المبكر على ضحايا الاتجار بالبشر",
          },
          ...printed("pillar 1, goal 5, row 1"),
          parties: parties("ministry-of-health", "national-committee"),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P1.G5.S2.A1.I1",
              title: { en: "Employees trained", ar: "عدد الموظفين المدربين" },
              ...printed("pillar 1, goal 5, row 1, indicator 1"),
              kind: "count",
              serves: ["P1.G5.S2.A1"],
            },
            {
              id: "P1.G5.S2.A1.I2",
              title: { en: "Training activities held", ar: "عدد التدريبات المنعقدة" },
              ...printed("pillar 1, goal 5, row 1, indicator 2"),
              kind: "count",
              serves: ["P1.G5.S2.A1"],
            },
          ],
        },
        {
          id: "P1.G5.S2.A2",
          title: {
            en: "Train leaders and case staff of the Ministry of Interior on the referral mechanism and effective investigation",
            ar: "تدريب القيادات الإدارية والعاملين في أقسام القضايا ولجانها في وزارة الداخلية على آلية الإحالة الوطنية للتعرف على الضحايا وفاعلية التحقيق",
          },
          ...printed("pillar 1, goal 5, row 2"),
          parties: parties("ministry-of-interior", "national-committee"),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P1.G5.S2.A2.I1",
              title: { en: "Employees trained", ar: "عدد الموظفين المدربين" },
              ...printed("pillar 1, goal 5, row 2, indicator 1"),
              kind: "count",
              serves: ["P1.G5.S2.A2"],
            },
            {
              id: "P1.G5.S2.A2.I2",
              title: { en: "Training activities held", ar: "عدد التدريبات المنعقدة" },
              ...printed("pillar 1, goal 5, row 2, indicator 2"),
              kind: "count",
              serves: ["P1.G5.S2.A2"],
            },
          ],
        },
        {
          id: "P1.G5.S2.A3",
          title: {
            en: "Train front-line workers to detect child trafficking early, also in farming and tourism",
            ar: "تدريب العاملين في الخطوط الأمامية على آلية الكشف المبكر عن حالات الاتجار بالأطفال، بما في ذلك في قطاعي الزراعة والسياحة",
          },
          ...printed("pillar 1, goal 5, row 3"),
          parties: parties(
            "ministry-of-social-development",
            "ministry-of-labour",
            "national-council-for-family-affairs",
            "national-committee",
          ),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P1.G5.S2.A3.I1",
              title: { en: "People who benefited", ar: "عدد المستفيدين" },
              ...printed("pillar 1, goal 5, row 3, indicator 1"),
              kind: "count",
              serves: ["P1.G5.S2.A3"],
            },
            {
              id: "P1.G5.S2.A3.I2",
              title: { en: "Courses held", ar: "عدد الدورات المنعقدة" },
              ...printed("pillar 1, goal 5, row 3, indicator 2"),
              kind: "count",
              serves: ["P1.G5.S2.A3"],
            },
          ],
        },
        {
          id: "P1.G5.S2.A4",
          title: {
            en: "Put the Domestic Workers Affairs Committee to work",
            ar: "تفعيل عمل لجنة شؤون العاملين في المنازل",
          },
          ...printed("pillar 1, goal 5, row 4"),
          parties: parties("ministry-of-labour", "national-committee"),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P1.G5.S2.A4.I1",
              title: { en: "Meetings held", ar: "عدد الاجتماعات المنعقدة" },
              ...printed("pillar 1, goal 5, row 4, indicator 1"),
              kind: "count",
              serves: ["P1.G5.S2.A4"],
            },
          ],
        },
        {
          id: "P1.G5.S2.A5",
          title: {
            en: "Share experience with other countries to sharpen the National Committee's policy skills",
            ar: "تبادل الخبرات مع الدول الأخرى لتطوير مهارات اللجنة الوطنية في مجال السياسات",
          },
          ...printed("pillar 1, goal 5, row 5"),
          parties: parties("ministry-of-justice", "national-committee"),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P1.G5.S2.A5.I1",
              title: {
                en: "Visits and experiences exchanged",
                ar: "عدد الزيارات والخبرات المتبادلة",
              },
              ...printed("pillar 1, goal 5, row 5, indicator 1"),
              kind: "count",
              serves: ["P1.G5.S2.A5"],
            },
          ],
        },
      ],
      indicators: [],
      sharedCells: [],
    },
  ],
}))();
