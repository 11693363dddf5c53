import type { StrategicGoal } from "../../plan/plan.ts";
import type { JordanIds } from "../ids.ts";
import { parties } from "../parties.ts";
import { printed } from "../printed.ts";
import { continuous, dated } from "../time-frame.ts";

export const pillar3Goal1: StrategicGoal<JordanIds> = /* @__PURE__ */ (() => ({
  id: "P3.G1",
  title: {
    en: "More effective preliminary investigation and prosecution",
    ar: "تعزيز فاعلية التحقيق الأولي والملاحقة القضائية في جرائم الاتجار بالبشر",
  },
  ...printed("pillar 3, goal 1"),
  subGoals: [
    {
      id: "P3.G1.S1",
      title: {
        en: "Better skills for those who make the preliminary investigation",
        ar: "رفع كفاءة القائمين على إجراءات التحقيق الأولي (الاستدلالي) في جرائم الاتجار بالبشر",
      },
      ...printed("pillar 3, goal 1, row 1, sub-goal"),
      outputs: [
        {
          id: "P3.G1.S1.O1",
          title: { en: "Judicial police with specialist skills", ar: "ضابطة عدلية متخصصة ومؤهلة" },
          ...printed("pillar 3, goal 1, row 1, expected output"),
        },
      ],
      activities: [
        {
          id: "P3.G1.S1.A1",
          title: {
            en: "Train the judicial police in specialised investigation",
            ar: "تدريب الضابطة العدلية وتعزيز قدراتها في التحقيقات المتخصصة في مكافحة جريمة الاتجار بالبشر",
          },
          ...printed("pillar 3, goal 1, row 1"),
          parties: parties("national-committee", "public-security-directorate"),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P3.G1.S1.A1.I1",
              title: { en: "Training activities held", ar: "عدد التدريبات المنعقدة" },
              ...printed("pillar 3, goal 1, row 1, indicator 1"),
              kind: "count",
              serves: ["P3.G1.S1.A1"],
            },
            {
              id: "P3.G1.S1.A1.I2",
              title: { en: "People trained", ar: "عدد المتدربين" },
              ...printed("pillar 3, goal 1, row 1, indicator 2"),
              kind: "count",
              serves: ["P3.G1.S1.A1"],
            },
          ],
        },
        {
          id: "P3.G1.S1.A2",
          title: {
            en: "Train law enforcement in advanced techniques, such as financial and cybercrime-scene investigation",
            ar: "تدريب جهات إنفاذ القانون على تقنيات التحقيق المتقدمة، كالتحقيق المالي ومسرح الجريمة الإلكترونية",
          },
          ...printed("pillar 3, goal 1, row 2"),
          parties: parties("national-committee", "public-security-directorate"),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P3.G1.S1.A2.I1",
              title: { en: "Training activities held", ar: "عدد التدريبات المنعقدة" },
              ...printed("pillar 3, goal 1, row 2, indicator 1"),
              kind: "count",
              serves: ["P3.G1.S1.A2"],
            },
            {
              id: "P3.G1.S1.A2.I2",
              title: { en: "People trained", ar: "عدد المتدربين" },
              ...printed("pillar 3, goal 1, row 2, indicator 2"),
              kind: "count",
              serves: ["P3.G1.S1.A2"],
            },
          ],
        },
        {
          id: "P3.G1.S1.A3",
          title: {
            en: "Renew the judicial police guide to first inquiries and apply it",
            ar: "تحديث الدليل الإجرائي للضابطة العدلية في البحث الأولي وتطبيقه",
          },
          ...printed("pillar 3, goal 1, row 3"),
          parties: parties("public-security-directorate", "national-committee"),
          concernedPartners: true,
          timeFrame: dated(2025, { to: 2026 }),
          indicators: [
            {
              id: "P3.G1.S1.A3.I1",
              title: { en: "Guide brought up to date", ar: "دليل محدَّث" },
              ...printed("pillar 3, goal 1, row 3, indicator 1"),
              kind: "deliverable",
              serves: ["P3.G1.S1.A3"],
            },
            {
              id: "P3.G1.S1.A3.I2",
              title: { en: "Training activities held", ar: "عدد التدريبات المنعقدة" },
              ...printed("pillar 3, goal 1, row 3, indicator 2"),
              kind: "count",
              serves: ["P3.G1.S1.A3"],
            },
            {
              id: "P3.G1.S1.A3.I3",
              title: { en: "People trained", ar: "عدد المتدربين" },
              ...printed("pillar 3, goal 1, row 3, indicator 3"),
              kind: "count",
              serves: ["P3.G1.S1.A3"],
            },
          ],
        },
      ],
      indicators: [],
      sharedCells: [],
    },
    {
      id: "P3.G1.S2",
      title: {
        en: "Stronger prosecutors, and related crimes investigated too",
        ar: "تعزيز قدرات أعضاء النيابة العامة في التحقيق المتخصص والتوسع في التحقيق في الجرائم المساعدة على الاتجار بالبشر أو المسهِّلة له",
      },
      ...printed("pillar 3, goal 1, row 4, sub-goal"),
      outputs: [
        {
          id: "P3.G1.S2.O1",
          title: { en: "A prosecution service with specialist skills", ar: "نيابة عامة متخصصة" },
          ...printed("pillar 3, goal 1, row 4, expected output"),
        },
      ],
      activities: [
        {
          id: "P3.G1.S2.A1",
          title: {
            en: "Strengthen prosecutors in specialised investigation",
            ar: "تعزيز قدرات المدعين العامين في التحقيق المتخصص في جرائم الاتجار بالبشر",
          },
          ...printed("pillar 3, goal 1, row 4"),
          parties: parties("national-committee", "judicial-council"),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P3.G1.S2.A1.I1",
              title: { en: "Training activities held", ar: "عدد التدريبات المنعقدة" },
              ...printed("pillar 3, goal 1, row 4, indicator 1"),
              kind: "count",
              serves: ["P3.G1.S2.A1"],
            },
            {
              id: "P3.G1.S2.A1.I2",
              title: { en: "People trained", ar: "عدد المتدربين" },
              ...printed("pillar 3, goal 1, row 4, indicator 2"),
              kind: "count",
              serves: ["P3.G1.S2.A1"],
            },
          ],
        },
        {
          id: "P3.G1.S2.A2",
          title: {
            en: "Strengthen prosecutors in parallel financial investigation",
            ar: "تعزيز قدرات المدعين العامين في إجراء التحقيقات المالية الموازية في قضايا الاتجار بالبشر",
          },
          ...printed("pillar 3, goal 1, row 5"),
          parties: parties("national-committee", "judicial-council"),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P3.G1.S2.A2.I1",
              title: { en: "Training activities held", ar: "عدد التدريبات المنعقدة" },
              ...printed("pillar 3, goal 1, row 5, indicator 1"),
              kind: "count",
              serves: ["P3.G1.S2.A2"],
            },
            {
              id: "P3.G1.S2.A2.I2",
              title: { en: "People trained", ar: "عدد المتدربين" },
              ...printed("pillar 3, goal 1, row 5, indicator 2"),
              kind: "count",
              serves: ["P3.G1.S2.A2"],
            },
          ],
        },
        {
          id: "P3.G1.S2.A3",
          title: {
            en: "Strengthen prosecutors in technical evidence and modern techniques",
            ar: "رفع قدرات المدعين العامين في استخدام الأدلة الفنية والتقنيات الحديثة في التحقيق في قضايا الاتجار بالبشر",
          },
          ...printed("pillar 3, goal 1, row 6"),
          parties: parties("national-committee", "judicial-council"),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P3.G1.S2.A3.I1",
              title: { en: "Training activities held", ar: "عدد التدريبات المنعقدة" },
              ...printed("pillar 3, goal 1, row 6, indicator 1"),
              kind: "count",
              serves: ["P3.G1.S2.A3"],
            },
            {
              id: "P3.G1.S2.A3.I2",
              title: { en: "People trained", ar: "عدد المتدربين" },
              ...printed("pillar 3, goal 1, row 6, indicator 2"),
              kind: "count",
              serves: ["P3.G1.S2.A3"],
            },
          ],
        },
      ],
      indicators: [],
      sharedCells: [],
    },
    {
      id: "P3.G1.S3",
      title: {
        en: "Stronger judges in trafficking trials",
        ar: "تعزيز قدرات القضاة في محاكمات قضايا الاتجار بالبشر",
      },
      ...printed("pillar 3, goal 1, row 7, sub-goal"),
      outputs: [
        {
          id: "P3.G1.S3.O1",
          title: {
            en: "Judges trained for trafficking cases",
            ar: "قضاة متخصصون ومدربون للنظر في قضايا الاتجار بالبشر",
          },
          ...printed("pillar 3, goal 1, row 7, expected output"),
        },
      ],
      activities: [
        {
          id: "P3.G1.S3.A1",
          title: {
            en: "Train judges at foundation and specialist level",
            ar: "تنفيذ برامج تدريبية للقضاة على المستويين التأسيسي والمتخصص",
          },
          ...printed("pillar 3, goal 1, row 7"),
          parties: parties("judicial-council"),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P3.G1.S3.A1.I1",
              title: { en: "Training activities held", ar: "عدد التدريبات المنعقدة" },
              ...printed("pillar 3, goal 1, row 7, indicator 1"),
              kind: "count",
              serves: ["P3.G1.S3.A1"],
            },
            {
              id: "P3.G1.S3.A1.I2",
              title: { en: "People trained", ar: "عدد المتدربين" },
              ...printed("pillar 3, goal 1, row 7, indicator 2"),
              kind: "count",
              serves: ["P3.G1.S3.A1"],
            },
          ],
        },
        {
          id: "P3.G1.S3.A2",
          title: {
            en: "Train on fitting the penalty to the offender, and on deterrence",
            ar: "التدريب على معايير تفريد العقوبة في قضايا الاتجار بالبشر ودور العقوبة في تحقيق الردع العام والخاص",
          },
          ...printed("pillar 3, goal 1, row 8"),
          parties: parties("judicial-council"),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P3.G1.S3.A2.I1",
              title: { en: "Training activities held", ar: "عدد التدريبات المنعقدة" },
              ...printed("pillar 3, goal 1, row 8, indicator 1"),
              kind: "count",
              serves: ["P3.G1.S3.A2"],
            },
            {
              id: "P3.G1.S3.A2.I2",
              title: { en: "People trained", ar: "عدد المتدربين" },
              ...printed("pillar 3, goal 1, row 8, indicator 2"),
              kind: "count",
              serves: ["P3.G1.S3.A2"],
            },
          ],
        },
      ],
      indicators: [],
      sharedCells: [],
    },
    {
      id: "P3.G1.S4",
      title: {
        en: "More efficient investigation and litigation",
        ar: "رفع كفاءة إجراءات التحقيق والتقاضي في جرائم الاتجار بالبشر",
      },
      ...printed("pillar 3, goal 1, row 9, sub-goal"),
      outputs: [
        {
          id: "P3.G1.S4.O1",
          title: {
            en: "Investigations and trials that run more efficiently",
            ar: "إجراءات تحقيق وتقاضٍ أكثر كفاءة",
          },
          ...printed("pillar 3, goal 1, row 9, expected output"),
        },
      ],
      activities: [
        {
          id: "P3.G1.S4.A1",
          title: {
            en: "Renew the guide to investigating and litigating trafficking cases",
            ar: "تحديث الدليل الإرشادي لإجراءات التحقيق والتقاضي في قضايا الاتجار بالبشر",
          },
          ...printed("pillar 3, goal 1, row 9"),
          parties: parties("judicial-council"),
          concernedPartners: true,
          timeFrame: dated(2025, { to: 2026 }),
          indicators: [
            {
              id: "P3.G1.S4.A1.I1",
              title: { en: "Guide to the procedures", ar: "الدليل الإرشادي" },
              ...printed("pillar 3, goal 1, row 9, indicator 1"),
              kind: "deliverable",
              serves: ["P3.G1.S4.A1"],
            },
          ],
        },
        {
          id: "P3.G1.S4.A2",
          title: {
            en: "Publish the principles and penalties found in trafficking judgments",
            ar: "نشر المبادئ والعقوبات الواردة في الأحكام القضائية المتعلقة بجرائم الاتجار بالبشر",
          },
          ...printed("pillar 3, goal 1, row 10"),
          parties: parties("judicial-council"),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P3.G1.S4.A2.I1",
              title: { en: "Reports on the judgments published", ar: "تقارير عن الأحكام المنشورة" },
              ...printed("pillar 3, goal 1, row 10, indicator 1"),
              kind: "deliverable",
              serves: ["P3.G1.S4.A2"],
            },
          ],
        },
      ],
      indicators: [],
      sharedCells: [],
    },
  ],
}))();
