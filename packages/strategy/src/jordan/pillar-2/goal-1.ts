import type { StrategicGoal } from "../../plan/plan.ts";
import type { JordanIds } from "../ids.ts";
import { parties } from "../parties.ts";
import { printed } from "../printed.ts";
import { continuous, dated } from "../time-frame.ts";

export const pillar2Goal1: StrategicGoal<JordanIds> = /* @__PURE__ */ (() => ({
  id: "P2.G1",
  title: {
    en: "Protection for victims and affected persons",
    ar: "توفير آليات الحماية للضحايا والمتضررين من جرائم الاتجار بالبشر",
  },
  ...printed("pillar 2, goal 1"),
  subGoals: [
    {
      id: "P2.G1.S1",
      title: {
        en: "Better services for victims and affected persons",
        ar: "تحسين الخدمات المقدمة للضحايا والمتضررين من جرائم الاتجار بالبشر",
      },
      ...printed("pillar 2, goal 1, row 1, sub-goal"),
      outputs: [
        {
          id: "P2.G1.S1.O1",
          title: {
            en: "Services that meet international best practice",
            ar: "خدمات وفق أفضل الممارسات الدولية",
          },
          ...printed("pillar 2, goal 1, row 1, expected output"),
        },
      ],
      activities: [
        {
          id: "P2.G1.S1.A1",
          title: {
            en: "Secure money for the Victims Assistance Fund",
            ar: "رفد صندوق مساعدة ضحايا الاتجار بالبشر بالموارد المالية",
          },
          ...printed("pillar 2, goal 1, row 1"),
          parties: parties("ministry-of-justice", "national-committee"),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P2.G1.S1.A1.I1",
              title: { en: "Donations and grants received", ar: "قيمة التبرعات والمنح" },
              ...printed("pillar 2, goal 1, row 1, indicator 1"),
              kind: "amount",
              serves: ["P2.G1.S1.A1"],
            },
          ],
        },
        {
          id: "P2.G1.S1.A2",
          title: {
            en: "Widen shelter coverage across the regions to receive and support victims",
            ar: "التوسع في دور الإيواء مع مراعاة النطاق الجغرافي لاستقبال ضحايا الاتجار بالبشر وتقديم الدعم اللازم لهم",
          },
          ...printed("pillar 2, goal 1, row 2"),
          parties: parties("ministry-of-social-development", "civil-society-organizations"),
          concernedPartners: true,
          timeFrame: dated(2024, { to: 2025 }),
          indicators: [
            {
              id: "P2.G1.S1.A2.I1",
              title: { en: "Areas the shelters cover", ar: "النطاق الجغرافي لدور الإيواء" },
              ...printed("pillar 2, goal 1, row 2, indicator 1"),
              kind: "narrative",
              serves: ["P2.G1.S1.A2"],
            },
          ],
        },
        {
          id: "P2.G1.S1.A3",
          title: {
            en: "Improve health and psychological care for victims",
            ar: "تحسين خدمات الرعاية الصحية والنفسية اللازمة لضحايا الاتجار بالبشر",
          },
          ...printed("pillar 2, goal 1, row 3"),
          parties: parties("ministry-of-health", "private-hospitals"),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P2.G1.S1.A3.I1",
              title: { en: "Victims who benefited", ar: "عدد الضحايا المستفيدين" },
              ...printed("pillar 2, goal 1, row 3, indicator 1"),
              kind: "count",
              serves: ["P2.G1.S1.A3"],
            },
          ],
        },
        {
          id: "P2.G1.S1.A4",
          title: {
            en: "Check more often that hospitals keep to the guide on organ donation and transplant",
            ar: "تكثيف الزيارات الميدانية من مختصي وزارة الصحة إلى المستشفيات العامة والخاصة للتحقق من الالتزام بدليل الإجراءات العامة للتبرع بالأعضاء والأنسجة والخلايا البشرية ونقلها وزراعتها",
          },
          ...printed("pillar 2, goal 1, row 4"),
          parties: parties("ministry-of-health"),
          concernedPartners: false,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P2.G1.S1.A4.I1",
              title: { en: "Visits made", ar: "عدد الزيارات المنفذة" },
              ...printed("pillar 2, goal 1, row 4, indicator 1"),
              kind: "count",
              serves: ["P2.G1.S1.A4"],
            },
            {
              id: "P2.G1.S1.A4.I2",
              title: { en: "Reports issued", ar: "عدد التقارير الصادرة" },
              ...printed("pillar 2, goal 1, row 4, indicator 2"),
              kind: "count",
              serves: ["P2.G1.S1.A4"],
            },
          ],
        },
      ],
      indicators: [],
      sharedCells: [],
    },
    {
      id: "P2.G1.S2",
      title: {
        en: "Free legal help under the memorandum of understanding",
        ar: "تفعيل مذكرة التفاهم الخاصة بالمساعدة القانونية المجانية لضحايا الاتجار بالبشر",
      },
      ...printed("pillar 2, goal 1, row 5, sub-goal"),
      outputs: [],
      activities: [
        {
          id: "P2.G1.S2.A1",
          title: {
            en: "Train lawyers on the crime and on giving legal help",
            ar: "تدريب المحامين على مؤشرات جريمة الاتجار بالبشر وأركانها وآليات تقديم المساعدة القانونية",
          },
          ...printed("pillar 2, goal 1, row 5"),
          parties: parties("ministry-of-justice", "bar-association"),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P2.G1.S2.A1.I1",
              title: { en: "Lawyers trained", ar: "عدد المحامين المدربين" },
              ...printed("pillar 2, goal 1, row 5, indicator 1"),
              kind: "count",
              serves: ["P2.G1.S2.A1"],
            },
          ],
        },
        {
          id: "P2.G1.S2.A2",
          title: {
            en: "Build up direct legal-aid lines and the way they work",
            ar: "تطوير خطوط مباشرة للمساعدة القانونية وآليات تنفيذها",
          },
          ...printed("pillar 2, goal 1, row 6"),
          parties: parties("ministry-of-justice", "bar-association"),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P2.G1.S2.A2.I1",
              title: {
                en: "Aid cases through the direct lines",
                ar: "عدد حالات المساعدة عبر الخطوط المباشرة",
              },
              ...printed("pillar 2, goal 1, row 6, indicator 1"),
              kind: "count",
              serves: ["P2.G1.S2.A2"],
            },
          ],
        },
      ],
      indicators: [],
      sharedCells: [],
    },
    {
      id: "P2.G1.S3",
      title: {
        en: "Compensation for the harm victims suffered",
        ar: "ضمان حق الضحايا في التعويض عن الأضرار التي لحقت بهم",
      },
      ...printed("pillar 2, goal 1, row 7, sub-goal"),
      outputs: [
        {
          id: "P2.G1.S3.O1",
          title: {
            en: "Victims receive fair compensation and redress",
            ar: "حصول الضحايا على تعويض عادل وإنصاف",
          },
          ...printed("pillar 2, goal 1, row 7, expected output"),
        },
      ],
      activities: [
        {
          id: "P2.G1.S3.A1",
          title: {
            en: "Represent victims free of charge in civil suits",
            ar: "توفير التمثيل القانوني المجاني لضحايا الاتجار بالبشر في الدعاوى المدنية",
          },
          ...printed("pillar 2, goal 1, row 7"),
          parties: parties("ministry-of-justice", "bar-association"),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P2.G1.S3.A1.I1",
              title: {
                en: "Aid cases in civil suits",
                ar: "عدد حالات المساعدة في الدعاوى المدنية",
              },
              ...printed("pillar 2, goal 1, row 7, indicator 1"),
              kind: "count",
              serves: ["P2.G1.S3.A1"],
            },
          ],
        },
        {
          id: "P2.G1.S3.A2",
          title: {
            en: "Ask, through a lawyer, for court fees to be deferred in compensation suits",
            ar: "تقديم طلبات تأجيل الرسوم القضائية في دعاوى التعويض لضحايا الاتجار بالبشر بواسطة محامٍ",
          },
          ...printed("pillar 2, goal 1, row 8"),
          parties: parties("ministry-of-justice", "bar-association"),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P2.G1.S3.A2.I1",
              title: { en: "Cases with court fees deferred", ar: "عدد القضايا التي أُجّلت رسومها" },
              ...printed("pillar 2, goal 1, row 8, indicator 1"),
              kind: "count",
              serves: ["P2.G1.S3.A2"],
            },
          ],
        },
      ],
      indicators: [],
      sharedCells: [],
    },
    {
      id: "P2.G1.S4",
      title: {
        en: "Stronger specialists in the bodies that protect victims and affected persons",
        ar: "تعزيز قدرات المختصين في الجهات المعنية بحماية الضحايا والمتضررين من جرائم الاتجار بالبشر",
      },
      ...printed("pillar 2, goal 1, row 9, sub-goal"),
      outputs: [
        {
          id: "P2.G1.S4.O1",
          title: {
            en: "Trained staff able to protect victims and affected persons",
            ar: "كوادر مؤهلة ومدربة قادرة على حماية الضحايا والمتضررين من الاتجار بالبشر",
          },
          ...printed("pillar 2, goal 1, row 9, expected output"),
        },
      ],
      activities: [
        {
          id: "P2.G1.S4.A1",
          title: {
            en: "Train social workers, shelter staff and law enforcement on the referral mechanism",
            ar: "تدريب الأخصائيين الاجتماعيين والعاملين في دور الإيواء وجهات إنفاذ القانون على آلية الإحالة الوطنية",
          },
          ...printed("pillar 2, goal 1, row 9"),
          parties: parties(
            "ministry-of-social-development",
            "national-committee",
            "civil-society-organizations",
          ),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P2.G1.S4.A1.I1",
              title: { en: "Training activities held", ar: "عدد التدريبات المنعقدة" },
              ...printed("pillar 2, goal 1, row 9, indicator 1"),
              kind: "count",
              serves: ["P2.G1.S4.A1"],
            },
            {
              id: "P2.G1.S4.A1.I2",
              title: { en: "Employees trained", ar: "عدد الموظفين المدربين" },
              ...printed("pillar 2, goal 1, row 9, indicator 2"),
              kind: "count",
              serves: ["P2.G1.S4.A1"],
            },
          ],
        },
        {
          id: "P2.G1.S4.A2",
          title: {
            en: "Hold advanced courses on early identification for judicial police, labour inspectors, civil society and responders",
            ar: "عقد دورات تدريبية متقدمة في التعرف المبكر وفق آلية الإحالة الوطنية للضابطة العدلية ومفتشي العمل ومنظمات المجتمع المدني والمستجيبين في الجهات المعنية",
          },
          ...printed("pillar 2, goal 1, row 10"),
          parties: parties("ministry-of-labour", "national-committee"),
          concernedPartners: true,
          timeFrame: dated(2025, { to: 2026 }),
          indicators: [
            {
              id: "P2.G1.S4.A2.I1",
              title: { en: "Courses held", ar: "عدد الدورات المنعقدة" },
              ...printed("pillar 2, goal 1, row 10, indicator 1"),
              kind: "count",
              serves: ["P2.G1.S4.A2"],
            },
            {
              id: "P2.G1.S4.A2.I2",
              title: { en: "Employees trained", ar: "عدد الموظفين المدربين" },
              ...printed("pillar 2, goal 1, row 10, indicator 2"),
              kind: "count",
              serves: ["P2.G1.S4.A2"],
            },
          ],
        },
      ],
      indicators: [],
      sharedCells: [],
    },
  ],
}))();
