import type { LawId } from "@aht-jo/vocabulary/law";
import type { FrameworkItem } from "./framework-item.ts";
import { printedIn } from "./printed-in.ts";

/**
 * An entry of appendix 1 (international agreements).
 *
 * @category Appendices
 */
export type AgreementId =
  | "agreement-organized-crime"
  | "agreement-slavery"
  | "agreement-civil-political-rights"
  | "agreement-economic-social-cultural-rights"
  | "agreement-child-rights"
  | "agreement-child-rights-protocols"
  | "agreement-consent-to-marriage"
  | "agreement-racial-discrimination"
  | "agreement-discrimination-against-women"
  | "agreement-torture"
  | "agreement-labour";

/**
 * An entry of appendix 2 (national legislation).
 *
 * @category Appendices
 */
export type LegislationId =
  | "legislation-anti-trafficking-law"
  | "legislation-penal-code"
  | "legislation-labour-law"
  | "legislation-organs-law"
  | "legislation-shelter-regulation"
  | "legislation-fund-regulation"
  | "legislation-agricultural-workers"
  | "legislation-recruitment-offices"
  | "legislation-referral-mechanism"
  | "legislation-bar-memorandum";

/**
 * An entry of appendix 1 or 2.
 *
 * `number` is its place from 1: printed in appendix 2, counted in appendix 1, where bullets are printed. `laws` are the
 * texts in the law register that the entry names, in printed order; the register holds their titles, numbers and years,
 * and the doubts about these.
 *
 * @category Appendices
 */
export interface AppendixEntry<Id extends string = string> extends FrameworkItem<Id> {
  readonly number: number;
  readonly laws: readonly [LawId, ...LawId[]];
}

/**
 * The most prominent agreements against trafficking, in printed order (appendix 1).
 *
 * @category Appendices
 */
export const appendix1: readonly AppendixEntry<AgreementId>[] = [
  {
    id: "agreement-organized-crime",
    number: 1,
    text: {
      en: "The UN convention against organised crime of 2000 with its protocols, the trafficking protocol among them",
      ar: "اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية لسنة 2000 وبروتوكولاتها، ومنها بروتوكول الاتجار بالأشخاص",
    },
    laws: ["un-convention-organized-crime-2000", "un-trafficking-protocol-2000"],
    source: printedIn("Appendix 1, item 1"),
  },
  {
    id: "agreement-slavery",
    number: 2,
    text: {
      en: "The slavery conventions of 1926 and 1956, and the convention against traffic in persons and the exploitation of prostitution",
      ar: "اتفاقيتا الرق لسنتي 1926 و1956، واتفاقية حظر الاتجار بالأشخاص واستغلال دعارة الغير",
    },
    laws: [
      "slavery-convention-1926",
      "supplementary-slavery-convention-1956",
      "traffic-in-persons-convention",
    ],
    source: printedIn("Appendix 1, item 2"),
  },
  {
    id: "agreement-civil-political-rights",
    number: 3,
    text: {
      en: "The covenant on civil and political rights, 1966",
      ar: "العهد الدولي الخاص بالحقوق المدنية والسياسية لسنة 1966",
    },
    laws: ["iccpr-1966"],
    source: printedIn("Appendix 1, item 3"),
  },
  {
    id: "agreement-economic-social-cultural-rights",
    number: 4,
    text: {
      en: "The covenant on economic, social and cultural rights, 1966",
      ar: "العهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية لسنة 1966",
    },
    laws: ["icescr-1966"],
    source: printedIn("Appendix 1, item 4"),
  },
  {
    id: "agreement-child-rights",
    number: 5,
    text: {
      en: "The convention on the rights of the child, 1989",
      ar: "اتفاقية حقوق الطفل لسنة 1989",
    },
    laws: ["crc-1989"],
    source: printedIn("Appendix 1, item 5"),
  },
  {
    id: "agreement-child-rights-protocols",
    number: 6,
    text: {
      en: "Its two protocols: on children in armed conflict, and on the sale and sexual exploitation of children",
      ar: "بروتوكولاها: المتعلق بالأطفال في النزاعات المسلحة، والمتعلق ببيع الأطفال واستغلالهم جنسيًا",
    },
    laws: ["crc-protocol-armed-conflict", "crc-protocol-sale-of-children"],
    source: printedIn("Appendix 1, item 6"),
  },
  {
    id: "agreement-consent-to-marriage",
    number: 7,
    text: {
      en: "The convention on consent to marriage, the age for it and its registration, 1962",
      ar: "اتفاقية الرضا بالزواج وسنه وتسجيله لسنة 1962",
    },
    laws: ["consent-to-marriage-convention-1962"],
    source: printedIn("Appendix 1, item 7"),
  },
  {
    id: "agreement-racial-discrimination",
    number: 8,
    text: {
      en: "The convention against racial discrimination, 1965",
      ar: "اتفاقية القضاء على التمييز العنصري لسنة 1965",
    },
    laws: ["cerd-1965"],
    source: printedIn("Appendix 1, item 8"),
  },
  {
    id: "agreement-discrimination-against-women",
    number: 9,
    text: {
      en: "The convention against discrimination against women",
      ar: "اتفاقية القضاء على التمييز ضد المرأة",
    },
    laws: ["cedaw"],
    source: printedIn("Appendix 1, item 9"),
  },
  {
    id: "agreement-torture",
    number: 10,
    text: { en: "The convention against torture", ar: "اتفاقية مناهضة التعذيب" },
    laws: ["convention-against-torture"],
    source: printedIn("Appendix 1, item 10"),
  },
  {
    id: "agreement-labour",
    number: 11,
    text: {
      en: "Most of the main conventions of the International Labour Organization that protect workers, which Jordan ratified too",
      ar: "معظم الاتفاقيات الرئيسة لمنظمة العمل الدولية الخاصة بالعمال، وقد صادق عليها الأردن أيضًا",
    },
    laws: ["ilo-conventions"],
    source: printedIn("Appendix 1, item 11"),
  },
];

/**
 * National legislation and instruments against trafficking, in printed order (appendix 2).
 *
 * @category Appendices
 */
export const appendix2: readonly AppendixEntry<LegislationId>[] = [
  {
    id: "legislation-anti-trafficking-law",
    number: 1,
    text: {
      en: "Anti-Human Trafficking Law, No. 9 of 2009",
      ar: "قانون منع الاتجار بالبشر رقم (9) لسنة 2009",
    },
    laws: ["law-9-2009"],
    source: printedIn("Appendix 2, item 1"),
  },
  {
    id: "legislation-penal-code",
    number: 2,
    text: { en: "Penal Code, No. 16 of 1960", ar: "قانون العقوبات رقم (16) لسنة 1960" },
    laws: ["penal-code-16-1960"],
    source: printedIn("Appendix 2, item 2"),
  },
  {
    id: "legislation-labour-law",
    number: 3,
    text: { en: "Labour Law, No. 8 of 1996", ar: "قانون العمل رقم (8) لسنة 1996" },
    laws: ["labour-law-8-1996"],
    source: printedIn("Appendix 2, item 3"),
  },
  {
    id: "legislation-organs-law",
    number: 4,
    text: {
      en: "Law on the use of human organs, No. 23 of 1977",
      ar: "قانون الانتفاع بأعضاء جسم الإنسان رقم (23) لسنة 1977",
    },
    laws: ["organs-law-23-1977"],
    source: printedIn("Appendix 2, item 4"),
  },
  {
    id: "legislation-shelter-regulation",
    number: 5,
    text: {
      en: "Shelter regulation for victims and affected persons, No. 30 of 2012, as amended",
      ar: "نظام دور إيواء المجني عليهم والمتضررين رقم (30) لسنة 2012 وتعديلاته",
    },
    laws: ["regulation-30-2012"],
    source: printedIn("Appendix 2, item 5"),
  },
  {
    id: "legislation-fund-regulation",
    number: 6,
    text: {
      en: "Regulation of the assistance fund, No. 6 of 2023: money for victims, and legal advice to them",
      ar: "نظام صندوق المساعدة رقم (6) لسنة 2023: عون مالي للضحايا ومشورة قانونية لهم",
    },
    laws: ["regulation-6-2023"],
    source: printedIn("Appendix 2, item 6"),
  },
  {
    id: "legislation-agricultural-workers",
    number: 7,
    text: {
      en: "Regulation on agricultural workers, No. 19 of 2021",
      ar: "نظام عمال الزراعة رقم (19) لسنة 2021",
    },
    laws: ["regulation-19-2021"],
    source: printedIn("Appendix 2, item 7"),
  },
  {
    id: "legislation-recruitment-offices",
    number: 8,
    text: {
      en: "Regulation on offices that recruit non-Jordanian domestic workers, No. 63 of 2020",
      ar: "نظام المكاتب العاملة في استقدام العاملين غير الأردنيين في المنازل رقم (63) لسنة 2020",
    },
    laws: ["regulation-63-2020"],
    source: printedIn("Appendix 2, item 8"),
  },
  {
    id: "legislation-referral-mechanism",
    number: 9,
    text: {
      en: "National referral mechanism and its standard procedures: who does what, in coordination with whom",
      ar: "آلية الإحالة الوطنية وإجراءات العمل الموحدة: دور كل جهة وكيفية تنسيقها مع غيرها",
    },
    laws: ["nrm-sops"],
    source: printedIn("Appendix 2, item 9"),
  },
  {
    id: "legislation-bar-memorandum",
    number: 10,
    text: {
      en: "Memorandum with the Bar Association on legal help for victims",
      ar: "مذكرة التفاهم مع نقابة المحامين بشأن المساعدة القانونية للضحايا",
    },
    laws: ["memorandum-bar-association"],
    source: printedIn("Appendix 2, item 10"),
  },
];
