import type { StrategicGoal } from "../../plan/plan.ts";
import type { JordanIds } from "../ids.ts";
import { parties } from "../parties.ts";
import { printed } from "../printed.ts";
import { continuous, dated } from "../time-frame.ts";

export const pillar1Goal4: StrategicGoal<JordanIds> = /* @__PURE__ */ (() => ({
  id: "P1.G4",
  title: {
    en: "Modern technology against trafficking",
    ar: "استخدام التقنيات الحديثة في مكافحة الاتجار بالبشر",
  },
  ...printed("pillar 1, goal 4"),
  subGoals: [
    {
      id: "P1.G4.S1",
      title: {
        en: "Renew the National Committee's website",
        ar: "تطوير الموقع الإلكتروني للجنة الوطنية وتحديثه",
      },
      ...printed("pillar 1, goal 4, row 1, sub-goal"),
      outputs: [
        {
          id: "P1.G4.S1.O1",
          title: { en: "A better website that does its work", ar: "موقع إلكتروني فاعل ومطوّر" },
          ...printed("pillar 1, goal 4, row 1, expected output"),
        },
      ],
      activities: [
        {
          id: "P1.G4.S1.A1",
          title: {
            en: "Meet the information technology bodies about the website and its content",
            ar: "عقد اجتماعات مع الجهات المعنية بتكنولوجيا المعلومات لتقييم الموقع الإلكتروني وتطويره وإدارة محتواه",
          },
          ...printed("pillar 1, goal 4, row 1"),
          parties: parties(
            "ministry-of-justice",
            "national-committee",
            "judicial-council",
            "ministry-of-digital-economy",
          ),
          concernedPartners: true,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P1.G4.S1.A1.I1",
              title: { en: "Meetings held", ar: "عدد الاجتماعات المنعقدة" },
              ...printed("pillar 1, goal 4, row 1, indicator 1"),
              kind: "count",
              serves: ["P1.G4.S1.A1"],
            },
          ],
        },
        {
          id: "P1.G4.S1.A2",
          title: {
            en: "Offer the website in English",
            ar: "ترجمة محتوى الموقع الإلكتروني إلى اللغة الإنجليزية",
          },
          ...printed("pillar 1, goal 4, row 2"),
          parties: parties("ministry-of-justice", "national-committee"),
          concernedPartners: true,
          timeFrame: dated(2025, { to: 2026 }),
          indicators: [
            {
              id: "P1.G4.S1.A2.I1",
              title: { en: "How well the website works", ar: "فاعلية الموقع الإلكتروني" },
              ...printed("pillar 1, goal 4, row 2, indicator 1"),
              kind: "narrative",
              serves: ["P1.G4.S1.A2"],
            },
          ],
        },
      ],
      indicators: [],
      sharedCells: [],
    },
    {
      id: "P1.G4.S2",
      title: {
        en: "Strengthen electronic monitoring and tracking",
        ar: "تعزيز الرصد والتتبع الإلكترونيين في مجال مكافحة الاتجار بالبشر",
      },
      ...printed("pillar 1, goal 4, row 3, sub-goal"),
      outputs: [
        {
          id: "P1.G4.S2.O1",
          title: {
            en: "Better technical means to monitor and track cases",
            ar: "بنية تحتية تقنية أفضل لرصد حالات الاتجار بالبشر وتتبعها",
          },
          ...printed("pillar 1, goal 4, row 3, expected output"),
        },
      ],
      activities: [
        {
          id: "P1.G4.S2.A1",
          title: {
            en: "Make the National Referral Mechanism and its standard operating procedures electronic",
            ar: "أتمتة إجراءات آلية الإحالة الوطنية وإجراءات العمل الموحدة للتعامل مع حالات الاتجار بالبشر",
          },
          ...printed("pillar 1, goal 4, row 3"),
          parties: parties("national-committee"),
          concernedPartners: true,
          timeFrame: dated(2025, { to: 2027 }),
          indicators: [
            {
              id: "P1.G4.S2.A1.I1",
              title: {
                en: "Cases handled through the automated procedures",
                ar: "عدد الحالات التي جرى التعامل معها من خلال الإجراءات المؤتمتة",
              },
              ...printed("pillar 1, goal 4, row 3, indicator 1"),
              kind: "count",
              serves: ["P1.G4.S2.A1"],
            },
          ],
        },
        {
          id: "P1.G4.S2.A2",
          title: {
            en: "Patrol online more for trafficking and build up the staff who do it",
            ar: "تكثيف الدوريات الإلكترونية لرصد أفعال جريمة الاتجار بالبشر وأشكالها وتعزيز قدرات الكوادر المعنية",
          },
          ...printed("pillar 1, goal 4, row 4"),
          parties: parties(
            "ministry-of-justice",
            "judicial-council",
            "public-security-directorate",
          ),
          concernedPartners: false,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P1.G4.S2.A2.I1",
              title: { en: "Electronic patrols carried out", ar: "عدد الدوريات الإلكترونية" },
              ...printed("pillar 1, goal 4, row 4, indicator 1"),
              kind: "count",
              serves: ["P1.G4.S2.A2"],
            },
          ],
        },
        {
          id: "P1.G4.S2.A3",
          title: {
            en: "Unify trafficking data and statistics",
            ar: "توحيد البيانات والإحصاءات المتعلقة بالاتجار بالبشر",
          },
          ...printed("pillar 1, goal 4, row 5"),
          parties: parties("ministry-of-justice", "national-committee", "judicial-council"),
          concernedPartners: false,
          timeFrame: continuous(2024, { to: 2027 }),
          indicators: [
            {
              id: "P1.G4.S2.A3.I1",
              title: {
                en: "Automated statistical reports issued",
                ar: "عدد التقارير الإحصائية المؤتمتة",
              },
              ...printed("pillar 1, goal 4, row 5, indicator 1"),
              kind: "count",
              serves: ["P1.G4.S2.A3"],
            },
          ],
        },
        {
          id: "P1.G4.S2.A4",
          title: {
            en: "Keep a register of trafficking cases in the Mizan system",
            ar: "إنشاء سجل لقضايا الاتجار بالبشر ضمن نظام ميزان",
          },
          ...printed("pillar 1, goal 4, row 6"),
          parties: parties("ministry-of-justice", "judicial-council"),
          concernedPartners: false,
          timeFrame: dated(2025, { to: 2027 }),
          indicators: [
            {
              id: "P1.G4.S2.A4.I1",
              title: { en: "Statistical reports from the register", ar: "تقارير إحصائية من السجل" },
              ...printed("pillar 1, goal 4, row 6, indicator 1"),
              kind: "deliverable",
              serves: ["P1.G4.S2.A4"],
            },
          ],
        },
      ],
      indicators: [],
      sharedCells: [],
    },
  ],
}))();
