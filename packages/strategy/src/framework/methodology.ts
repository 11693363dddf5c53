import { isolate, type Localized, type Provision } from "@aht-jo/core";
import type { PartyId } from "@aht-jo/vocabulary";
import { type AssumedBasis, assumed } from "./assumed.ts";
import type { FrameworkFact } from "./framework-item.ts";
import { printedIn } from "./printed-in.ts";

/**
 * One of the steps in which the strategy was made.
 *
 * @category Framework
 */
export type MethodologyStepId =
  | "methodology-evaluation"
  | "methodology-data"
  | "methodology-recommendations"
  | "methodology-committee"
  | "methodology-consultation"
  | "methodology-international-basis";

/**
 * An office in the team that drafted the strategy.
 *
 * `seats` is how many people of that office took part. No person is named. `party` is the body the office belongs to.
 *
 * @category Framework
 */
export interface DraftingOffice {
  readonly id: string;
  readonly role: "chair" | "member" | "rapporteur" | "planning-expert";
  readonly office: Localized;
  readonly party: PartyId;
  readonly seats: number;
  readonly source: Provision;
  readonly doubts?: readonly AssumedBasis[];
}

/**
 * How the strategy was made: the steps, and the drafting team by office.
 *
 * @category Framework
 */
export interface Methodology {
  readonly steps: readonly FrameworkFact<MethodologyStepId>[];
  readonly draftingTeam: readonly DraftingOffice[];
}

/**
 * How the strategy was made (section 5), with the drafting team by office and without names (appendix 3).
 *
 * @category Framework
 */
export const methodology: Methodology = {
  steps: [
    {
      id: "methodology-evaluation",
      text: {
        en: "First the strategy and action plan of 2019-2022 were evaluated in full, together with an association of American lawyers and judges in Amman.",
        ar: `قُيّمت أولًا استراتيجية الأعوام ${isolate("2019-2022")} وخطة عملها تقييمًا كاملًا، بالتعاون مع جمعية للمحامين والقضاة الأمريكيين في عمّان.`,
      },
      source: printedIn("Section 5, first paragraph"),
      parties: ["aba-roli"],
      laws: [],
    },
    {
      id: "methodology-data",
      text: {
        en: "The evaluation used what data the Human Rights Directorate of the Ministry of Justice had.",
        ar: "استند التقييم إلى ما لدى مديرية حقوق الإنسان في وزارة العدل من بيانات.",
      },
      source: printedIn("Section 5, first paragraph"),
      parties: ["ministry-of-justice", "human-rights-directorate"],
      laws: [],
    },
    {
      id: "methodology-recommendations",
      text: {
        en: "Its strengths, weaknesses and recommendations went to the committee that was to propose the new strategy, and were acted upon.",
        ar: "رُفعت مواطن القوة والضعف والتوصيات التي خلص إليها إلى اللجنة المكلفة باقتراح الاستراتيجية الجديدة، وأُخذ بها.",
      },
      source: printedIn("Section 5, first and second paragraphs"),
      parties: ["strategy-preparation-committee"],
      laws: [],
    },
    {
      id: "methodology-committee",
      text: {
        en: "A committee led by the Secretary General for Judicial Affairs, with judges, prosecutors and members of the Technical Committee, wrote a first draft over several meetings.",
        ar: "أعدّت لجنة برئاسة أمين عام وزارة العدل للشؤون القضائية، ضمت قضاة ومدعين عامين وأعضاء من اللجنة الفنية، مسودة أولى في عدة اجتماعات.",
      },
      source: printedIn("Section 5, third paragraph"),
      parties: [
        "strategy-preparation-committee",
        "ministry-of-justice",
        "public-prosecution",
        "technical-committee",
      ],
      laws: [],
      doubts: [
        assumed({
          why: {
            en: "Section 5 speaks of judges and prosecutors, while the list of the team in appendix 3 shows three judges and no office of the prosecution.",
            ar: "يذكر القسم 5 قضاة ومدعين عامين، في حين تُظهر قائمة الفريق في الملحق 3 ثلاثة قضاة دون ذكر منصب في النيابة العامة.",
          },
          question: {
            en: "Which of the three judges, if any, sat for the Public Prosecution?",
            ar: "هل شارك أحد القضاة الثلاثة ممثلًا للنيابة العامة؟",
          },
          whoCouldAnswer: "ministry-of-justice",
        }),
      ],
    },
    {
      id: "methodology-consultation",
      text: {
        en: "The draft went to civil society, partner organizations and the bodies concerned, so that what they knew and thought could enter the final text.",
        ar: "عُرضت المسودة على منظمات المجتمع المدني والمنظمات الشريكة والجهات المعنية، لتُدرج خبراتها وآراؤها في النص النهائي.",
      },
      source: printedIn("Section 5, third paragraph"),
      parties: ["civil-society-organizations"],
      laws: [],
    },
    {
      id: "methodology-international-basis",
      text: {
        en: "Its pillars follow the UN convention against organised crime, the trafficking protocol, and further accepted conventions and reports on trafficking.",
        ar: "تستند محاورها إلى اتفاقية مكافحة الجريمة المنظمة عبر الوطنية، وبروتوكول الاتجار بالأشخاص، وسائر ما هو معتمد من اتفاقيات وتقارير معنية بالاتجار بالبشر.",
      },
      source: printedIn("Section 5, fourth paragraph"),
      parties: [],
      laws: ["un-convention-organized-crime-2000", "un-trafficking-protocol-2000"],
    },
  ],
  draftingTeam: [
    {
      id: "drafting-chair",
      role: "chair",
      office: {
        en: "Secretary General of the Ministry of Justice for Judicial Affairs",
        ar: "أمين عام وزارة العدل للشؤون القضائية",
      },
      party: "ministry-of-justice",
      seats: 1,
      source: printedIn("Appendix 3, chairman"),
    },
    {
      id: "drafting-judges",
      role: "member",
      office: { en: "Judges", ar: "قضاة" },
      party: "judicial-council",
      seats: 3,
      source: printedIn("Appendix 3, members, 1-3"),
      doubts: [
        assumed({
          why: {
            en: "The list gives the judges no office; they are placed under the Judicial Council.",
            ar: "لا تذكر القائمة مناصب القضاة، وقد نُسبوا إلى المجلس القضائي.",
          },
          question: {
            en: "Which body did the three judges represent?",
            ar: "ما الجهة التي مثّلها القضاة الثلاثة؟",
          },
          whoCouldAnswer: "ministry-of-justice",
        }),
      ],
    },
    {
      id: "drafting-human-rights-director",
      role: "member",
      office: {
        en: "Director of the Human Rights Directorate",
        ar: "مدير مديرية حقوق الإنسان",
      },
      party: "human-rights-directorate",
      seats: 1,
      source: printedIn("Appendix 3, members, 4"),
    },
    {
      id: "drafting-trafficking-prevention-head",
      role: "member",
      office: {
        en: "Head of the Human Trafficking Prevention Department",
        ar: "رئيس قسم منع الاتجار بالبشر",
      },
      party: "human-trafficking-prevention-department",
      seats: 1,
      source: printedIn("Appendix 3, members, 5"),
    },
    {
      id: "drafting-counter-trafficking-head",
      role: "member",
      office: {
        en: "Head of the Counter Trafficking Unit",
        ar: "رئيس وحدة مكافحة الاتجار بالبشر",
      },
      party: "counter-trafficking-unit",
      seats: 1,
      source: printedIn("Appendix 3, members, 6"),
    },
    {
      id: "drafting-labour",
      role: "member",
      office: { en: "Representative of the Ministry of Labour", ar: "ممثل وزارة العمل" },
      party: "ministry-of-labour",
      seats: 1,
      source: printedIn("Appendix 3, members, 7"),
    },
    {
      id: "drafting-interior",
      role: "member",
      office: { en: "Representative of the Ministry of Interior", ar: "ممثل وزارة الداخلية" },
      party: "ministry-of-interior",
      seats: 1,
      source: printedIn("Appendix 3, members, 8"),
    },
    {
      id: "drafting-health",
      role: "member",
      office: { en: "Representative of the Ministry of Health", ar: "ممثل وزارة الصحة" },
      party: "ministry-of-health",
      seats: 1,
      source: printedIn("Appendix 3, members, 9"),
    },
    {
      id: "drafting-social-development",
      role: "member",
      office: {
        en: "Representative of the Ministry of Social Development",
        ar: "ممثل وزارة التنمية الاجتماعية",
      },
      party: "ministry-of-social-development",
      seats: 1,
      source: printedIn("Appendix 3, members, 10"),
    },
    {
      id: "drafting-foreign-affairs",
      role: "member",
      office: {
        en: "Representative of the Ministry of Foreign Affairs and Expatriates",
        ar: "ممثل وزارة الخارجية وشؤون المغتربين",
      },
      party: "ministry-of-foreign-affairs",
      seats: 1,
      source: printedIn("Appendix 3, members, 11"),
    },
    {
      id: "drafting-human-rights-centre",
      role: "member",
      office: {
        en: "Representative of the National Centre for Human Rights",
        ar: "ممثل المركز الوطني لحقوق الإنسان",
      },
      party: "national-centre-for-human-rights",
      seats: 1,
      source: printedIn("Appendix 3, members, 12"),
    },
    {
      id: "drafting-family-affairs",
      role: "member",
      office: {
        en: "Representative of the National Council for Family Affairs",
        ar: "ممثل المجلس الوطني لشؤون الأسرة",
      },
      party: "national-council-for-family-affairs",
      seats: 1,
      source: printedIn("Appendix 3, members, 13"),
    },
    {
      id: "drafting-rapporteur",
      role: "rapporteur",
      office: {
        en: "Rapporteur, from the Human Trafficking Prevention Department",
        ar: "مقرر اللجنة، من قسم منع الاتجار بالبشر",
      },
      party: "human-trafficking-prevention-department",
      seats: 1,
      source: printedIn("Appendix 3, members, 14"),
    },
    {
      id: "drafting-planning-director",
      role: "planning-expert",
      office: {
        en: "Director of Planning and Institutional Performance Development, Ministry of Justice",
        ar: "مدير مديرية التخطيط وتطوير الأداء المؤسسي في وزارة العدل",
      },
      party: "planning-and-performance-directorate",
      seats: 1,
      source: printedIn("Appendix 3, planning experts, first"),
    },
    {
      id: "drafting-statistics-head",
      role: "planning-expert",
      office: {
        en: "Head of the Department of Studies and Statistics, Ministry of Justice",
        ar: "رئيس قسم الدراسات والإحصاء في وزارة العدل",
      },
      party: "studies-and-statistics-department",
      seats: 1,
      source: printedIn("Appendix 3, planning experts, second"),
    },
  ],
};
