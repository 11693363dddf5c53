import { assumed } from "./assumed.ts";
import type { FrameworkFact } from "./framework-item.ts";
import { printedIn } from "./printed-in.ts";

/**
 * One of the statements about law and institutions.
 *
 * @category Framework
 */
export type LegalFrameworkId =
  | "legal-harmonisation"
  | "legal-instruments"
  | "legal-third-in-region"
  | "legal-shelter-cover"
  | "legal-assistance-fund"
  | "legal-bar-memorandum"
  | "legal-national-committee"
  | "legal-technical-committee"
  | "legal-referral-mechanism";

/**
 * The law and the institutions that Jordan has against trafficking, in printed order (section 3).
 *
 * @category Framework
 */
export const legalFramework: readonly FrameworkFact<LegalFrameworkId>[] = [
  {
    id: "legal-harmonisation",
    text: {
      en: "Jordan has brought its legislation into line with the agreements it joined, first among them the UN convention against organised crime and its trafficking protocol.",
      ar: "واءم الأردن تشريعاته مع الاتفاقيات التي انضم إليها، وفي مقدمتها اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية وبروتوكولها المتعلق بالاتجار بالأشخاص.",
    },
    source: printedIn("Section 3, first paragraph"),
    parties: [],
    laws: ["un-convention-organized-crime-2000", "un-trafficking-protocol-2000"],
  },
  {
    id: "legal-instruments",
    text: {
      en: "The national instruments are the Constitution, Law No. 9 of 2009 and its amending Law No. 10 of 2021.",
      ar: "الأدوات التشريعية الوطنية هي الدستور، وقانون منع الاتجار بالبشر رقم (9) لسنة 2009، والقانون المعدل له رقم (10) لسنة 2021.",
    },
    source: printedIn("Section 3, first paragraph"),
    parties: [],
    laws: ["constitution", "law-9-2009", "law-10-2021"],
  },
  {
    id: "legal-third-in-region",
    text: {
      en: "By the strategy's count, two countries of the region had a law against this crime before Jordan did.",
      ar: "وفق ما تورده الاستراتيجية، سبقت الأردنَّ دولتان في الإقليم إلى سن قانون يتصدى لهذه الجريمة.",
    },
    source: printedIn("Section 3, first paragraph"),
    parties: [],
    laws: ["law-9-2009"],
  },
  {
    id: "legal-shelter-cover",
    text: {
      en: "The amended shelter regulation of 2012 covers all cases under the referral mechanism, those of potential victims too, from investigation through prosecution to the end of the trial.",
      ar: "يشمل نظام دور الإيواء لعام 2012 بعد تعديله جميع الحالات وفق آلية الإحالة الوطنية، ومنها حالات الضحايا المحتملين، طوال التحقيق والملاحقة القضائية حتى انتهاء المحاكمة.",
    },
    source: printedIn("Section 3, second paragraph"),
    parties: [],
    laws: ["regulation-30-2012", "regulation-46-2023"],
    doubts: [
      assumed({
        why: {
          en: "The text names the amendment without its number; it is read as Regulation No. 46 of 2023 (appendix 4, item 4). Neither regulation was at hand.",
          ar: "يذكر النص التعديل دون رقمه، وقد قُرئ على أنه النظام المعدل رقم (46) لسنة 2023 (الملحق 4، البند 4). ولم يتوافر نص أي من النظامين.",
        },
        question: {
          en: "Does shelter end with the first judgment, or only when no appeal is left?",
          ar: "هل ينتهي الإيواء بصدور الحكم الأول أم عند استنفاد طرق الطعن؟",
        },
        whoCouldAnswer: "ministry-of-social-development",
      }),
    ],
  },
  {
    id: "legal-assistance-fund",
    text: {
      en: "Regulation No. 6 of 2023 governs the fund that assists victims, as a step towards better protection and care by international standards.",
      ar: "نظّم النظام رقم (6) لسنة 2023 صندوق مساعدة الضحايا، خطوةً نحو حماية ورعاية أفضل وفق المعايير الدولية.",
    },
    source: printedIn("Section 3, third paragraph"),
    parties: ["victims-assistance-fund"],
    laws: ["regulation-6-2023"],
  },
  {
    id: "legal-bar-memorandum",
    text: {
      en: "A memorandum with the Bar Association, signed and being applied, gives victims the free legal help that the law provides for.",
      ar: "تتيح مذكرة تفاهم مع نقابة المحامين، وُقّعت وبدأ العمل بها، للضحايا المساعدة القانونية المجانية التي نص عليها القانون.",
    },
    source: printedIn("Section 3, fourth paragraph"),
    parties: ["bar-association"],
    laws: ["memorandum-bar-association"],
  },
  {
    id: "legal-national-committee",
    text: {
      en: "The National Committee, under the Minister of Justice, brings together secretaries-general and senior staff of the bodies concerned.",
      ar: "تضم اللجنة الوطنية، برئاسة وزير العدل، أمناء عامين وكبار موظفين من الجهات المعنية.",
    },
    source: printedIn("Section 3, fifth paragraph"),
    parties: ["national-committee", "ministry-of-justice"],
    laws: [],
  },
  {
    id: "legal-technical-committee",
    text: {
      en: "The Technical Committee supports the National Committee: it follows developments at intervals and coordinates with it on what needs to be done.",
      ar: "تساند اللجنةُ الفنية اللجنةَ الوطنية، فتتابع المستجدات دوريًا وتنسق معها فيما يلزم.",
    },
    source: printedIn("Section 3, sixth paragraph"),
    parties: ["technical-committee", "national-committee"],
    laws: [],
  },
  {
    id: "legal-referral-mechanism",
    text: {
      en: "The national referral mechanism and its standard procedures join the partners, each within its competence, from the first knowledge of a crime until the victim is back in society or has gone home by choice, and keep the victim from being harmed again.",
      ar: "تجمع آلية الإحالة الوطنية وإجراءات العمل الموحدة الشركاء، كلًّا ضمن اختصاصه، منذ العلم بالجريمة وحتى عودة الضحية إلى المجتمع أو إلى بلدها طوعًا، وتحول دون إيذائها من جديد.",
    },
    source: printedIn("Section 3, seventh paragraph"),
    parties: [],
    laws: ["nrm-sops"],
  },
];
