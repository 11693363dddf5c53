import { isolate } from "@aht-jo/core";
import { assumed } from "./assumed.ts";
import type { FrameworkFact } from "./framework-item.ts";
import { printedIn } from "./printed-in.ts";

/**
 * One of the statements of the introduction.
 *
 * @category Framework
 */
export type IntroductionId =
  | "introduction-continuation"
  | "introduction-legal-basis"
  | "introduction-aim"
  | "introduction-complement";

/**
 * Where the strategy comes from and what it is for, in printed order (section 1).
 *
 * @category Framework
 */
export const introduction: readonly FrameworkFact<IntroductionId>[] = [
  {
    id: "introduction-continuation",
    text: {
      en: "The strategy carries on and reinforces the work of the National Committee, and gives it an executive and procedural frame for the years ahead.",
      ar: "تواصل الاستراتيجية عمل اللجنة الوطنية وتعززه، وتضع له إطارًا تنفيذيًا وإجرائيًا للسنوات المقبلة.",
    },
    source: printedIn("Section 1, first paragraph"),
    parties: ["national-committee"],
    laws: [],
  },
  {
    id: "introduction-legal-basis",
    text: {
      en: "Its legal basis is Article 5 of Law No. 9 of 2009 as amended, which charges the National Committee with national anti-trafficking policy and with the plans and strategies that carry it out.",
      ar: "سندها القانوني المادة (5) من قانون منع الاتجار بالبشر رقم (9) لسنة 2009 وتعديلاته، التي تنيط باللجنة الوطنية رسم السياسة الوطنية لمكافحة الاتجار بالبشر ووضع ما يلزم لتنفيذها من خطط واستراتيجيات.",
    },
    source: printedIn("Section 1, second paragraph"),
    parties: ["national-committee"],
    laws: ["law-9-2009"],
  },
  {
    id: "introduction-aim",
    text: {
      en: "It aims at the best standards in practice: official and unofficial bodies act as one, the laws and mechanisms at hand are put to use, the crime meets the best response, and victims are cared for and protected from exploitation.",
      ar: "غايتها بلوغ أفضل المعايير في التطبيق: أن تعمل الجهات الرسمية وغير الرسمية معًا، وأن تُفعَّل التشريعات والآليات القائمة، وأن تُواجَه الجريمة بأفضل استجابة، وأن يُرعى الضحايا ويُحموا من الاستغلال.",
    },
    source: printedIn("Section 1, third paragraph"),
    parties: [],
    laws: [],
  },
  {
    id: "introduction-complement",
    text: {
      en: "It follows on from the strategy for 2019-2022, with goals and activities for the next stage.",
      ar: `تأتي مكملة لاستراتيجية الأعوام ${isolate("2019-2022")}، بأهداف وأنشطة تلبي متطلبات المرحلة التالية.`,
    },
    source: printedIn("Section 1, fourth paragraph"),
    parties: [],
    laws: [],
    doubts: [
      assumed({
        why: {
          en: "The earlier strategy ends in 2022 and this one begins in 2024. The press reported it as approved in October 2023 under the years 2023-2026 and as launched in November 2024 under 2024-2027. The printed years are taken.",
          ar: `تنتهي الاستراتيجية السابقة في عام 2022 وتبدأ هذه في عام 2024. وقد ورد في الأخبار أنها أُقرّت في تشرين الأول 2023 للأعوام ${isolate("2023-2026")}، ثم أُطلقت في تشرين الثاني 2024 للأعوام ${isolate("2024-2027")}. وأُخذ بالأعوام المطبوعة.`,
        },
        question: {
          en: "Which plan was in force in 2023, and does anything done in that year count for this one?",
          ar: "أي خطة كانت نافذة في عام 2023؟ وهل يُحتسب ما أُنجز في ذلك العام لهذه الخطة؟",
        },
        whoCouldAnswer: "national-committee",
      }),
    ],
  },
];
