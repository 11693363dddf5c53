import type { PlanReading } from "../plan-reading.ts";

/** Years and dates. */
export const timeReadings: readonly PlanReading[] = [
  {
    id: "R58",
    concerns: ["jo-aht-plan-2024-2027"],
    printed: "2024-2027",
    question: {
      en: "The strategy was reported as approved for 2023-2026 and launched for 2024-2027. Which years count?",
      ar: "أُعلن إقرار الاستراتيجية للأعوام 2023 إلى 2026 ثم إطلاقها للأعوام 2024 إلى 2027، فأي أعوام تُعتمد؟",
    },
    readings: [
      {
        id: "a",
        text: { en: "The printed ones, 2024 to 2027.", ar: "الأعوام المطبوعة، من 2024 إلى 2027." },
      },
      {
        id: "b",
        text: { en: "The approved ones, 2023 to 2026.", ar: "أعوام الإقرار، من 2023 إلى 2026." },
      },
    ],
    taken: "a",
    why: {
      en: "The title and every continuous activity print them; the approval of 5 October 2023 and the launch of 25 November 2024 are known from news reports.",
      ar: "يرد ذلك في العنوان وفي كل نشاط مستمر؛ أما الإقرار في 5 تشرين الأول 2023 والإطلاق في 25 تشرين الثاني 2024 فمعروفان من الأخبار.",
    },
    dependsOn: {
      en: "The term of the plan, and whether work done in 2023 counts.",
      ar: "مدة الخطة، وما إذا كان عمل عام 2023 يُحتسب.",
    },
    whoCouldAnswer: "national-committee",
  },
  {
    id: "R59",
    concerns: ["jo-aht-plan-2024-2027"],
    printed: null,
    question: { en: "From which day is the plan in force?", ar: "من أي يوم تسري الخطة؟" },
    readings: [
      {
        id: "a",
        text: {
          en: "From 1 January 2024, the first day of its term.",
          ar: "من 1 كانون الثاني 2024، أول يوم في مدتها.",
        },
      },
      {
        id: "b",
        text: {
          en: "From its launch on 25 November 2024.",
          ar: "من إطلاقها في 25 تشرين الثاني 2024.",
        },
      },
      {
        id: "c",
        text: {
          en: "From its approval on 5 October 2023.",
          ar: "من إقرارها في 5 تشرين الأول 2023.",
        },
      },
    ],
    taken: "a",
    why: {
      en: "No day is printed, and activities are planned for the whole of 2024.",
      ar: "لم يُطبع يوم معين، والأنشطة مخططة لعام 2024 كله.",
    },
    dependsOn: {
      en: "From when activities are expected, and the first reporting period.",
      ar: "بداية توقع الأنشطة، وأول مدة من مدد التقارير.",
    },
    whoCouldAnswer: "national-committee",
  },
  {
    id: "R60",
    concerns: [
      "P1.G1.S1.A1",
      "P1.G1.S1.A3",
      "P1.G1.S1.A4",
      "P1.G2.S1.A4",
      "P1.G2.S1.A5",
      "P1.G3.S1.A5",
      "P1.G3.S2.A1",
      "P1.G3.S2.A2",
      "P1.G4.S1.A2",
      "P1.G4.S2.A1",
      "P1.G4.S2.A4",
      "P1.G6.S1.A1",
      "P1.G6.S1.A2",
      "P1.G6.S1.A3",
      "P1.G6.S1.A4",
      "P2.G1.S1.A2",
      "P2.G1.S4.A2",
      "P2.G2.S1.A1",
      "P2.G2.S1.A2",
      "P2.G2.S1.A3",
      "P3.G1.S1.A3",
      "P3.G1.S4.A1",
      "P3.G2.S1.A1",
      "P3.G2.S1.A2",
      "P4.G2.S1.A1",
      "P4.G2.S1.A2",
      "P4.G2.S1.A3",
      "P4.G2.S1.A4",
      "P4.G2.S1.A5",
      "P4.G2.S1.A9",
    ],
    printed: null,
    question: {
      en: "Thirty activities print years without the words for periodic and continuous. How are they judged?",
      ar: "طُبعت سنوات ثلاثين نشاطًا دون عبارة الدورية والاستمرار، فكيف تُقيَّم؟",
    },
    readings: [
      {
        id: "a",
        text: { en: "Once, when the last year ends.", ar: "مرة واحدة عند انتهاء السنة الأخيرة." },
      },
      {
        id: "b",
        text: {
          en: "In every reporting period, like the others.",
          ar: "في كل مدة من مدد التقارير كغيرها.",
        },
      },
    ],
    taken: "a",
    why: {
      en: "The words are printed beside fifty activities and left out beside thirty.",
      ar: "وردت العبارة مع خمسين نشاطًا ولم ترد مع ثلاثين.",
    },
    dependsOn: {
      en: "When an activity is late, and the number of continuous activities.",
      ar: "متى يُعد النشاط متأخرًا، وعدد الأنشطة المستمرة.",
    },
    whoCouldAnswer: "technical-committee",
  },
  {
    id: "R61",
    concerns: ["jo-aht-plan-2024-2027"],
    printed: "Periodic and continuous",
    question: {
      en: "How often is a continuous activity judged?",
      ar: "كم مرة يُقيَّم النشاط المستمر؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "In every reporting period, whose length is set when reports are asked for.",
          ar: "في كل مدة من مدد التقارير، وتُحدد المدة عند طلب التقارير.",
        },
      },
      { id: "b", text: { en: "Once a year.", ar: "مرة في السنة." } },
      { id: "c", text: { en: "Once, at the end of 2027.", ar: "مرة واحدة في نهاية 2027." } },
    ],
    taken: "a",
    why: {
      en: "Section 10 asks for periodic reports and prints no frequency.",
      ar: "يطلب القسم 10 تقارير دورية ولا يحدد تواترها.",
    },
    dependsOn: {
      en: "The reporting calendar, and the rate of fifty activities.",
      ar: "تقويم التقارير، ونسبة تنفيذ خمسين نشاطًا.",
    },
    whoCouldAnswer: "technical-committee",
  },
  {
    id: "R62",
    concerns: [
      "P1.G2.S1.A5",
      "P1.G3.S2.A2",
      "P2.G2.S1.A1",
      "P2.G2.S1.A2",
      "P2.G2.S1.A3",
      "P3.G1.S1.A3",
    ],
    printed: "2025 -2026",
    question: {
      en: "Some spans of years are printed with a longer dash or with spaces. Do they mean something else?",
      ar: "طُبعت بعض المدد بشرطة أطول أو بمسافات، فهل لذلك معنى آخر؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "No: they are spans with both years included.",
          ar: "لا، فهي مدد تشمل السنتين معًا.",
        },
      },
      { id: "b", text: { en: "They name two separate years.", ar: "تدل على سنتين منفصلتين." } },
    ],
    taken: "a",
    why: {
      en: "The same years are printed without spaces elsewhere.",
      ar: "ترد السنوات نفسها دون مسافات في مواضع أخرى.",
    },
    dependsOn: { en: "The years of six activities.", ar: "سنوات ستة أنشطة." },
    whoCouldAnswer: "ministry-of-justice",
  },
];
