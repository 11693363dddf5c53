import type { StrategicGoal } from "../../plan/plan.ts";
import type { JordanIds } from "../ids.ts";
import { parties } from "../parties.ts";
import { printed } from "../printed.ts";
import { continuous, dated } from "../time-frame.ts";

export const pillar1Goal2: StrategicGoal<JordanIds> = /* @__PURE__ */ (() => ({
  id: "P1.G2",
  title: {
    en: "Awareness of the dangers of trafficking",
    ar: "رفع الوعي بمخاطر جريمة الاتجار بالبشر",
  },
  ...printed("pillar 1, goal 2"),
  subGoals: [
    {
      id: "P1.G2.S1",
      title: {
        en: "Inform society about the risk of trafficking",
        ar: "توعية المجتمع بمخاطر جريمة الاتجار بالبشر",
      },
      ...printed("pillar 1, goal 2, row 1, sub-goal"),
      outputs: [
        {
          id: "P1.G2.S1.O1",
          title: {
            en: "Wider public awareness of trafficking",
            ar: "زيادة الوعي المجتمعي بجريمة الاتجار بالبشر",
          },
          ...printed("pillar 1, goal 2, row 1, expected output"),
        },
      ],
      activities: [
        {
          id: "P1.G2.S1.A1",
          title: {
            en: "Run awareness campaigns for everyone, including refugees and people most easily exploited",
            ar: "تنفيذ حملات توعية بمخاطر الاتجار بالبشر لجميع فئات المجتمع، بمن فيهم اللاجئون والفئات الأكثر عرضة للاستغلال",
          },
          ...printed("pillar 1, goal 2, row 1"),
          parties: parties(
            "ministry-of-justice",
            "national-committee",
            "civil-society-organizations",
            "unhcr",
          ),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P1.G2.S1.A1.I1",
              title: { en: "Campaigns carried out", ar: "عدد الحملات المنفذة" },
              ...printed("pillar 1, goal 2, row 1, indicator 1"),
              kind: "count",
              serves: ["P1.G2.S1.A1"],
            },
          ],
        },
        {
          id: "P1.G2.S1.A2",
          title: {
            en: "Give lectures on trafficking in schools and universities",
            ar: "عقد محاضرات حول جرائم الاتجار بالبشر لطلبة المدارس والجامعات الحكومية والخاصة",
          },
          ...printed("pillar 1, goal 2, row 2"),
          parties: parties(
            "ministry-of-justice",
            "ministry-of-education",
            "universities-and-schools",
            "national-committee",
          ),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P1.G2.S1.A2.I1",
              title: { en: "Lectures given", ar: "عدد المحاضرات المنعقدة" },
              ...printed("pillar 1, goal 2, row 2, indicator 1"),
              kind: "count",
              serves: ["P1.G2.S1.A2"],
            },
          ],
        },
        {
          id: "P1.G2.S1.A3",
          title: {
            en: "Speak against trafficking in religious lectures and seminars",
            ar: "عقد محاضرات وندوات دينية حول مكافحة الاتجار بالبشر",
          },
          ...printed("pillar 1, goal 2, row 3"),
          parties: parties(
            "ministry-of-justice",
            "ministry-of-awqaf",
            "councils-of-communities",
            "national-committee",
          ),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P1.G2.S1.A3.I1",
              title: { en: "Lectures and seminars held", ar: "عدد المحاضرات والندوات المنعقدة" },
              ...printed("pillar 1, goal 2, row 3, indicator 1"),
              kind: "count",
              serves: ["P1.G2.S1.A3"],
            },
          ],
        },
        {
          id: "P1.G2.S1.A4",
          title: {
            en: "Make institutions in tourism and sport aware of trafficking",
            ar: "عقد جلسات توعية للجهات والمؤسسات العاملة في قطاعي السياحة والرياضة",
          },
          ...printed("pillar 1, goal 2, row 4"),
          parties: parties(
            "ministry-of-justice",
            "national-committee",
            "ministry-of-tourism",
            "ministry-of-youth",
          ),
          concernedPartners: true,
          timeFrame: dated(2025, { to: 2027 }),
          indicators: [
            {
              id: "P1.G2.S1.A4.I1",
              title: {
                en: "Awareness sessions held for the target groups",
                ar: "عدد جلسات التوعية المنعقدة للفئات المستهدفة",
              },
              ...printed("pillar 1, goal 2, row 4, indicator 1"),
              kind: "count",
              serves: ["P1.G2.S1.A4"],
            },
          ],
        },
        {
          id: "P1.G2.S1.A5",
          title: {
            en: "Make the chambers of industry and commerce and their sectors aware of trafficking",
            ar: "تنفيذ حملات توعية لغرف الصناعة والتجارة والقطاعات التي تمثلها حول جريمة الاتجار بالبشر",
          },
          ...printed("pillar 1, goal 2, row 5"),
          parties: parties("ministry-of-justice", "chambers-of-commerce", "chambers-of-industry"),
          concernedPartners: true,
          timeFrame: dated(2024, { to: 2025 }),
          indicators: [
            {
              id: "P1.G2.S1.A5.I1",
              title: { en: "Awareness programmes carried out", ar: "عدد برامج التوعية المنفذة" },
              ...printed("pillar 1, goal 2, row 5, indicator 1"),
              kind: "count",
              serves: ["P1.G2.S1.A5"],
            },
            {
              id: "P1.G2.S1.A5.I2",
              title: { en: "Sectors taking part", ar: "عدد القطاعات المشاركة" },
              ...printed("pillar 1, goal 2, row 5, indicator 2"),
              kind: "count",
              serves: ["P1.G2.S1.A5"],
            },
          ],
        },
      ],
      indicators: [],
      sharedCells: [],
    },
    {
      id: "P1.G2.S2",
      title: {
        en: "Encourage research on combating trafficking",
        ar: "تشجيع البحث العلمي في مجال مكافحة الاتجار بالبشر",
      },
      ...printed("pillar 1, goal 2, row 6, sub-goal"),
      outputs: [
        {
          id: "P1.G2.S2.O1",
          title: {
            en: "Specialist research on trafficking",
            ar: "أبحاث متخصصة في مجال الاتجار بالبشر",
          },
          ...printed("pillar 1, goal 2, row 6, expected output"),
        },
      ],
      activities: [
        {
          id: "P1.G2.S2.A1",
          title: {
            en: "Introduce an up-to-date course on the forms of trafficking",
            ar: "اعتماد مساق حديث حول أشكال جرائم الاتجار بالبشر (اختياري أو ضمن مساقات كلية الحقوق)",
          },
          ...printed("pillar 1, goal 2, row 6"),
          parties: parties(
            "ministry-of-justice",
            "national-committee",
            "universities-and-research-institutes",
          ),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P1.G2.S2.A1.I1",
              title: { en: "Courses approved", ar: "عدد المساقات المعتمدة" },
              ...printed("pillar 1, goal 2, row 6, indicator 1"),
              kind: "count",
              serves: ["P1.G2.S2.A1"],
            },
          ],
        },
        {
          id: "P1.G2.S2.A2",
          title: {
            en: "Research trafficking and the response to it",
            ar: "إجراء أبحاث علمية متخصصة لدراسة ظاهرة الاتجار بالبشر ومكافحتها",
          },
          ...printed("pillar 1, goal 2, row 7"),
          parties: parties(
            "ministry-of-justice",
            "national-committee",
            "universities-and-research-institutes",
          ),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P1.G2.S2.A2.I1",
              title: { en: "Research studies completed", ar: "عدد الأبحاث المنجزة" },
              ...printed("pillar 1, goal 2, row 7, indicator 1"),
              kind: "count",
              serves: ["P1.G2.S2.A2"],
            },
          ],
        },
      ],
      indicators: [],
      sharedCells: [],
    },
  ],
}))();
