import { isolate, type Localized } from "@aht-jo/core";
import { assumed } from "./assumed.ts";
import type { FrameworkFact } from "./framework-item.ts";
import { printedIn } from "./printed-in.ts";

/**
 * One of the twelve national efforts.
 *
 * @category Appendices
 */
export type NationalEffortId =
  | "effort-amending-law"
  | "effort-referral-mechanism"
  | "effort-fund-regulation"
  | "effort-shelter-regulation"
  | "effort-bar-memorandum"
  | "effort-evaluation-and-strategy"
  | "effort-judicial-follow-up"
  | "effort-specialised-judges"
  | "effort-reception-rooms"
  | "effort-hemaya"
  | "effort-frontline-training"
  | "effort-cooperation";

/**
 * One of the most prominent national efforts. `number` is the printed one, from 1 to 12. `figure` is a number that is
 * printed with it and what it counts; null where there is none.
 *
 * @category Appendices
 */
export interface NationalEffort extends FrameworkFact<NationalEffortId> {
  readonly number: number;
  readonly figure: { readonly n: number; readonly counts: Localized } | null;
}

/**
 * What the strategy lists as Jordan's most prominent efforts against trafficking, in printed order (appendix 4).
 *
 * @category Appendices
 */
export const nationalEfforts: readonly NationalEffort[] = [
  {
    id: "effort-amending-law",
    number: 1,
    text: {
      en: "Law No. 10 of 2021 amended the Anti-Human Trafficking Law: it brought a specialised judiciary, a fund in support of victims, a duty to provide services and assistance, and more protection for victims and affected persons.",
      ar: "عدّل القانون رقم (10) لسنة 2021 قانون منع الاتجار بالبشر، فأوجد قضاءً متخصصًا وصندوقًا لدعم الضحايا، ونص على تقديم الخدمات والمساعدة لهم، وعلى أوجه أخرى من الحماية للمجني عليهم والمتضررين.",
    },
    figure: null,
    parties: [],
    laws: ["law-10-2021"],
    source: printedIn("Appendix 4, item 1"),
  },
  {
    id: "effort-referral-mechanism",
    number: 2,
    text: {
      en: "The national referral mechanism was officially launched, with the role of each body, protection and care for victims, and their integration or safe return by choice; it was printed in Arabic and English and handed to the partners.",
      ar: "أُطلقت آلية الإحالة الوطنية رسميًا، مبينةً دور كل جهة وما يقدَّم للضحايا من حماية ورعاية، واندماجهم أو عودتهم الطوعية الآمنة، وطُبعت بالعربية والإنجليزية ووُزعت على الشركاء.",
    },
    figure: null,
    parties: [],
    laws: ["nrm-sops"],
    source: printedIn("Appendix 4, item 2"),
  },
  {
    id: "effort-fund-regulation",
    number: 3,
    text: {
      en: "Regulation No. 6 of 2023 on the assistance fund for victims was issued.",
      ar: "صدر نظام صندوق مساعدة ضحايا الاتجار بالبشر رقم (6) لسنة 2023.",
    },
    figure: null,
    parties: ["victims-assistance-fund"],
    laws: ["regulation-6-2023"],
    source: printedIn("Appendix 4, item 3"),
  },
  {
    id: "effort-shelter-regulation",
    number: 4,
    text: {
      en: "Regulation No. 46 of 2023 amended the shelter regulation.",
      ar: "صدر النظام رقم (46) لسنة 2023 المعدل لنظام دور الإيواء.",
    },
    figure: null,
    parties: [],
    laws: ["regulation-46-2023"],
    source: printedIn("Appendix 4, item 4"),
  },
  {
    id: "effort-bar-memorandum",
    number: 5,
    text: {
      en: "A memorandum on legal help for victims was signed with the Bar Association, so that their rights are kept and they know them.",
      ar: "وُقّعت مع نقابة المحامين مذكرة تفاهم للمساعدة القانونية للضحايا، صونًا لحقوقهم وتوعيةً لهم بها.",
    },
    figure: null,
    parties: ["bar-association"],
    laws: ["memorandum-bar-association"],
    source: printedIn("Appendix 4, item 5"),
  },
  {
    id: "effort-evaluation-and-strategy",
    number: 6,
    text: {
      en: "The 2019-2022 strategy was evaluated, and the committee in charge worked out the strategy for 2024-2027, which was adopted.",
      ar: `قُيّمت استراتيجية الأعوام ${isolate("2019-2022")}، ووضعت اللجنة المكلفة استراتيجية الأعوام ${isolate("2024-2027")}، واعتُمدت.`,
    },
    figure: null,
    parties: ["aba-roli", "strategy-preparation-committee"],
    laws: [],
    source: printedIn("Appendix 4, item 6"),
  },
  {
    id: "effort-judicial-follow-up",
    number: 7,
    text: {
      en: "A committee of the Judicial Council follows everything about trafficking that is the judiciary's task.",
      ar: "شكّل المجلس القضائي لجنة تتابع كل ما يتصل بالاتجار بالبشر ضمن مهام القضاء.",
    },
    figure: null,
    parties: ["judicial-council", "judicial-follow-up-committee"],
    laws: [],
    source: printedIn("Appendix 4, item 7"),
  },
  {
    id: "effort-specialised-judges",
    number: 8,
    text: {
      en: "The Judicial Council named 75 judges and members of the Public Prosecution.",
      ar: "سمّى المجلس القضائي 75 قاضيًا وعضوًا من أعضاء النيابة العامة.",
    },
    figure: { n: 75, counts: { en: "Judges and prosecutors", ar: "القضاة والمدعون العامون" } },
    parties: ["judicial-council", "public-prosecution"],
    laws: [],
    source: printedIn("Appendix 4, item 8"),
    doubts: [
      assumed({
        why: {
          en: "The item does not say for what they were appointed; it is read as: for trafficking cases.",
          ar: "لا يبيّن البند الغرض من تعيينهم، وقد قُرئ على أنه النظر في قضايا الاتجار بالبشر.",
        },
        question: {
          en: "Are the 75 assigned to trafficking cases, and how many of them are prosecutors?",
          ar: "هل خُصص الخمسة والسبعون لقضايا الاتجار بالبشر؟ وكم منهم من المدعين العامين؟",
        },
        whoCouldAnswer: "judicial-council",
      }),
    ],
  },
  {
    id: "effort-reception-rooms",
    number: 9,
    text: {
      en: "The Dar Al-Wifaq shelters of the Ministry of Social Development, north and south, each have a room in which women who are victims are first received.",
      ar: "خُصصت في داري الوفاق التابعتين لوزارة التنمية الاجتماعية، في الشمال والجنوب، غرفة للاستقبال الأولي للنساء من الضحايا.",
    },
    figure: null,
    parties: ["ministry-of-social-development", "dar-al-wifaq"],
    laws: [],
    source: printedIn("Appendix 4, item 9"),
    doubts: [
      assumed({
        why: {
          en: "“A room” in shelters of both regions is read as one room in each.",
          ar: "وردت «A room» في دور الإقليمين، وقُرئت على أنها غرفة في كل منهما.",
        },
        question: {
          en: "How many reception rooms are there, and where?",
          ar: "كم غرفة استقبال هناك؟ وأين تقع؟",
        },
        whoCouldAnswer: "ministry-of-social-development",
      }),
    ],
  },
  {
    id: "effort-hemaya",
    number: 10,
    text: {
      en: "The Hemaya platform for labour complaints is running; it lists indicators of trafficking and takes a worker's complaint around the clock.",
      ar: "فُعّلت منصة حماية لاستقبال الشكاوى العمالية، وأُدرجت فيها مؤشرات الاتجار بالبشر، وهي تستقبل شكاوى العمال على مدار الساعة.",
    },
    figure: null,
    parties: ["ministry-of-labour"],
    laws: [],
    source: printedIn("Appendix 4, item 10"),
    doubts: [
      assumed({
        why: {
          en: "“within (24) hours” stands beside “at any time”; it is read as around the clock, and not as a time limit.",
          ar: "وردت «within (24) hours» إلى جانب «at any time»، وقُرئت على أنها على مدار الساعة، لا على أنها مهلة.",
        },
        question: {
          en: "Is there a time within which a complaint must be filed or answered?",
          ar: "هل ثمة مهلة لتقديم الشكوى أو للرد عليها؟",
        },
        whoCouldAnswer: "ministry-of-labour",
      }),
    ],
  },
  {
    id: "effort-frontline-training",
    number: 11,
    text: {
      en: "Those on the front line are trained all the time, together with the partners.",
      ar: "يتواصل تدريب العاملين في الخطوط الأمامية ورفع قدراتهم بالتعاون مع الشركاء.",
    },
    figure: null,
    parties: [],
    laws: [],
    source: printedIn("Appendix 4, item 11"),
    doubts: [
      assumed({
        why: {
          en: "“users on the front lines” is read as front-line workers.",
          ar: "وردت «users on the front lines»، وقُرئت على أنهم العاملون في الخطوط الأمامية.",
        },
        question: {
          en: "Who is meant: front-line workers, or users of a particular system?",
          ar: "من المقصود: العاملون في الخطوط الأمامية أم مستخدمو نظام بعينه؟",
        },
        whoCouldAnswer: "national-committee",
      }),
    ],
  },
  {
    id: "effort-cooperation",
    number: 12,
    text: {
      en: "Cooperation with organizations at home and abroad that work against trafficking goes on without a break.",
      ar: "يتواصل التعاون والتنسيق مع المنظمات المحلية والدولية العاملة في مكافحة الاتجار بالبشر.",
    },
    figure: null,
    parties: ["regional-and-international-organizations"],
    laws: [],
    source: printedIn("Appendix 4, item 12"),
  },
];
