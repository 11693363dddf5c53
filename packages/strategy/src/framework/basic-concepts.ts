import type { Localized } from "@aht-jo/core";
import { assumed } from "./assumed.ts";
import type { FrameworkItem } from "./framework-item.ts";
import { printedIn } from "./printed-in.ts";

/**
 * One of the six basic concepts.
 *
 * @category Framework
 */
export type BasicConceptId =
  | "concept-prevention"
  | "concept-protection"
  | "concept-investigation-prosecution"
  | "concept-partnership-cooperation"
  | "concept-national-referral-mechanism"
  | "concept-victim";

/**
 * A concept that the strategy defines: `term` is its name, `text` what it means there.
 *
 * @category Framework
 */
export interface BasicConcept extends FrameworkItem<BasicConceptId> {
  readonly term: Localized;
}

/**
 * The six concepts the strategy defines, in printed order (section 6).
 *
 * `concept-victim` is wider than the law's victim: it includes the potential victim.
 *
 * @category Framework
 */
export const basicConcepts: readonly BasicConcept[] = [
  {
    id: "concept-prevention",
    term: { en: "Prevention", ar: "الوقاية" },
    text: {
      en: "Precautions by those who work against trafficking, so that it does not happen in any form of exploitation and the weak points that expose people to it are dealt with.",
      ar: "تدابير احترازية تتخذها الجهات المعنية للحيلولة دون وقوع الاتجار بالبشر بأي صورة من صور الاستغلال، ولمعالجة مواطن الضعف التي تجعل الأشخاص عرضة له.",
    },
    source: printedIn("Section 6, Prevention"),
  },
  {
    id: "concept-protection",
    term: { en: "Protection", ar: "الحماية" },
    text: {
      en: "The means by which victims are kept safe, recover, find their place in society and obtain every right they have, and are not victimised or trafficked again.",
      ar: "الوسائل التي تكفل سلامة الضحايا وتعافيهم وعودتهم إلى مكانهم في المجتمع ونيلهم حقوقهم كاملة، وتحول دون تعرضهم للإيذاء أو الاتجار بهم مرة أخرى.",
    },
    source: printedIn("Section 6, Protection"),
  },
  {
    id: "concept-investigation-prosecution",
    term: {
      en: "Preliminary investigation and prosecution",
      ar: "التحقيق الأولي والملاحقة القضائية",
    },
    text: {
      en: "Those who commit trafficking crimes are investigated, brought before the courts, and punished more severely.",
      ar: "التحقيق مع مرتكبي جرائم الاتجار بالبشر وملاحقتهم أمام القضاء وتشديد العقوبة عليهم.",
    },
    source: printedIn("Section 6, Preliminary Investigation and Prosecution"),
  },
  {
    id: "concept-partnership-cooperation",
    term: {
      en: "Partnership and international cooperation",
      ar: "الشراكة والتعاون الدولي",
    },
    text: {
      en: "Putting to work and strengthening what is done jointly with other states and with those who fight trafficking at home, in the region and beyond, so that the response is as good as it can be.",
      ar: "تفعيل العمل المشترك وتعزيزه مع الدول ومع الجهات المعنية بمكافحة الاتجار بالبشر محليًا وإقليميًا ودوليًا، سعيًا إلى أفضل استجابة ممكنة.",
    },
    source: printedIn("Section 6, Partnership and International Cooperation"),
  },
  {
    id: "concept-national-referral-mechanism",
    term: { en: "National referral mechanism", ar: "آلية الإحالة الوطنية" },
    text: {
      en: "The operating procedures for trafficking cases that the National Committee has officially adopted: they fix what each party does and how the parties act together as partners.",
      ar: "إجراءات العمل الخاصة بحالات الاتجار بالبشر التي اعتمدتها اللجنة الوطنية رسميًا، وهي تبيّن دور كل جهة ومهامها، وكيفية عمل الجهات معًا في إطار من الشراكة والتنسيق.",
    },
    source: printedIn("Section 6, National Referral Mechanism"),
  },
  {
    id: "concept-victim",
    term: { en: "Victim", ar: "الضحية" },
    text: {
      en: "A person against whom trafficking was committed, and also the potential victim: someone with indicators of being its target.",
      ar: "من وقعت عليه جريمة الاتجار بالبشر، وكذلك الضحية المحتملة، أي من ظهرت عليه مؤشرات تدل على أنه مستهدف بها.",
    },
    source: printedIn("Section 6, Victim"),
    doubts: [
      assumed({
        why: {
          en: "The strategy counts the potential victim as a victim, while the shelter regulation keeps victim, potential victim and affected person apart. The wide meaning is taken for the strategy only.",
          ar: "تعدّ الاستراتيجية الضحية المحتملة ضحية، في حين يميز نظام دور الإيواء بين المجني عليه والضحية المحتملة والمتضرر. وقد أُخذ بالمعنى الواسع في الاستراتيجية وحدها.",
        },
        question: {
          en: "Where an indicator of the plan counts victims, are potential victims counted too?",
          ar: "حين يحصي مؤشر من مؤشرات الخطة الضحايا، هل يدخل الضحايا المحتملون في العدد؟",
        },
        whoCouldAnswer: "national-committee",
      }),
    ],
  },
];
