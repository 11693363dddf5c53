import { openQuestions, type PartyId } from "@aht-jo/vocabulary";
import { assumed } from "./assumed.ts";
import type { FrameworkItem } from "./framework-item.ts";
import { printedIn } from "./printed-in.ts";

/**
 * A part of section 10: implementation, monitoring, evaluation, continuous improvement.
 *
 * @category Implementation provisions
 */
export type ProvisionSection = "10-1" | "10-2" | "10-3" | "10-4";

/**
 * One provision of section 10: the printed part, and its place in it counted from 1.
 *
 * @category Implementation provisions
 */
export type StrategyProvisionId =
  | "10-1.1"
  | "10-1.2"
  | "10-1.3"
  | "10-1.4"
  | "10-1.5"
  | "10-2.1"
  | "10-2.2"
  | "10-3.1"
  | "10-3.2"
  | "10-3.3"
  | "10-3.4"
  | "10-4.1";

/**
 * Who must or may act: a body, or those that an activity of the plan makes responsible, or all concerned, or every
 * partner in the implementation.
 *
 * @category Implementation provisions
 */
export type ProvisionActor =
  | PartyId
  | "responsible-parties"
  | "concerned-parties"
  | "implementing-partners";

/**
 * What a progress report must show (section 10-3).
 *
 * @category Implementation provisions
 */
export type ProgressReportContent =
  | "activity-status"
  | "completion-rates"
  | "deviations"
  | "corrective-measures";

/**
 * One provision of section 10.
 *
 * `actor` and `addressee` are null where none is printed; nobody was put in their place. `duty` says whether the actor
 * must act or may. `reportContents` is filled for the progress report alone.
 *
 * @category Implementation provisions
 */
export interface StrategyProvision extends FrameworkItem<StrategyProvisionId> {
  readonly section: ProvisionSection;
  readonly actor: ProvisionActor | null;
  readonly duty: "must" | "may";
  readonly addressee: PartyId | null;
  readonly reportContents: readonly ProgressReportContent[];
}

/**
 * Section 10 of the strategy: how it is carried out, followed up, evaluated and improved, in printed order.
 *
 * @category Implementation provisions
 */
export const provisions: readonly StrategyProvision[] = [
  {
    id: "10-1.1",
    section: "10-1",
    actor: "responsible-parties",
    duty: "must",
    addressee: null,
    text: {
      en: "Each body that the executive plan makes responsible carries out the goals and activities that fall within its competence.",
      ar: "تنفذ كل جهة مسؤولة في الخطة التنفيذية ما يدخل في اختصاصها من أهداف وأنشطة.",
    },
    reportContents: [],
    source: printedIn("Section 10-1, first paragraph"),
  },
  {
    id: "10-1.2",
    section: "10-1",
    actor: "responsible-parties",
    duty: "must",
    addressee: null,
    text: {
      en: "Where tasks overlap, each body orders its priorities so that joint steps get done: it brings the partner body in, or joint working committees are formed from the public and private sectors and civil society.",
      ar: "عند تداخل المهام ترتب كل جهة أولوياتها بما يكفل إنجاز الإجراءات المشتركة: بإشراك الجهة الشريكة، أو بتشكيل لجان عمل مشتركة من القطاعين العام والخاص والمجتمع المدني.",
    },
    reportContents: [],
    source: printedIn("Section 10-1, first paragraph"),
    doubts: [
      assumed({
        why: {
          en: "No lead body is printed for an activity of several bodies; none is assumed.",
          ar: "لا يُذكر للنشاط المشترك جهة قائدة، ولم تُفترض أي جهة.",
        },
        question: {
          en: "Who calls a joint working committee together, and who reports for it?",
          ar: "من يدعو لجنة العمل المشتركة إلى الانعقاد؟ ومن يرفع التقارير عنها؟",
        },
        whoCouldAnswer: "national-committee",
      }),
    ],
  },
  {
    id: "10-1.3",
    section: "10-1",
    actor: "responsible-parties",
    duty: "must",
    addressee: null,
    text: {
      en: "A programme or activity that needs people, money and cooperation is carried out by its implementing body, which provides the resources under the executive plan.",
      ar: "إذا احتاج برنامج أو نشاط إلى موارد بشرية ومالية وتعاون بين الجهات، فعلى الجهة المنفذة أن تنفذه وأن توفر موارده وفق الخطة التنفيذية.",
    },
    reportContents: [],
    source: printedIn("Section 10-1, second paragraph"),
  },
  {
    id: "10-1.4",
    section: "10-1",
    actor: "concerned-parties",
    duty: "must",
    addressee: null,
    text: {
      en: "To combat trafficking is a national task: all bodies concerned work together so that the plan is carried out.",
      ar: "مكافحة الاتجار بالبشر واجب وطني تتعاون فيه الجهات المعنية كافة لتنفيذ الخطة.",
    },
    reportContents: [],
    source: printedIn("Section 10-1, third paragraph"),
  },
  {
    id: "10-1.5",
    section: "10-1",
    actor: "implementing-partners",
    duty: "may",
    addressee: null,
    text: {
      en: "Every partner in the implementation may set money aside for its own activities under the plan in the years to come.",
      ar: "لكل شريك في التنفيذ أن يرصد في الأعوام المقبلة المخصصات اللازمة لأنشطته الواردة في الخطة.",
    },
    reportContents: [],
    source: printedIn("Section 10-1, third paragraph"),
  },
  {
    id: "10-2.1",
    section: "10-2",
    actor: null,
    duty: "must",
    addressee: null,
    text: {
      en: "Implementation is evaluated at regular intervals, so that unforeseen developments and deviations come to light.",
      ar: "يُقيَّم التنفيذ على نحو منتظم للوقوف على المستجدات غير المتوقعة والانحرافات.",
    },
    reportContents: [],
    source: printedIn("Section 10-2"),
    doubts: [
      assumed({
        why: {
          en: "“Regular” is printed without an interval, and no body is named; neither was filled in.",
          ar: "ورد لفظ «regular» دون تحديد مدة، ولم تُذكر جهة مكلفة، ولم يُستكمل أي منهما.",
        },
        question: {
          en: "Who evaluates the implementation, and how often?",
          ar: "من يقيّم التنفيذ؟ وكل كم من الوقت؟",
        },
        whoCouldAnswer: "national-committee",
      }),
    ],
  },
  {
    id: "10-2.2",
    section: "10-2",
    actor: "national-committee",
    duty: "may",
    addressee: null,
    text: {
      en: "The National Committee may follow the implementation and adjust it, by means of regular reports on its state and on the progress made, so that goals are reached and improvement goes on.",
      ar: "للجنة الوطنية أن تتابع التنفيذ وتجري ما يلزم من تعديلات، بالاستناد إلى تقارير منتظمة عن وضعه ونتائج التقدم فيه، ضمانًا لبلوغ الأهداف واستمرار التحسين.",
    },
    reportContents: [],
    source: printedIn("Section 10-2"),
    doubts: [
      assumed({
        why: {
          en: "The interval of the regular reports is not printed; the calling program chooses a frequency.",
          ar: "لم تُحدد دورية التقارير المنتظمة، ويختارها البرنامج المستخدم.",
        },
        question: {
          en: "How often does the National Committee receive a report?",
          ar: "كل كم من الوقت تتلقى اللجنة الوطنية تقريرًا؟",
        },
        whoCouldAnswer: "national-committee",
      }),
    ],
  },
  {
    id: "10-3.1",
    section: "10-3",
    actor: "responsible-parties",
    duty: "must",
    addressee: "technical-committee",
    text: {
      en: "Each responsible body writes a progress report on the approved form and presents it to the Technical Committee. It shows how the activity stands, how much is completed, where it deviates, and what is done about that.",
      ar: "تعد كل جهة مسؤولة تقرير سير العمل على النموذج المعتمد وترفعه إلى اللجنة الفنية، مبينةً فيه وضع النشاط ونسب الإنجاز والانحرافات والإجراءات التصحيحية.",
    },
    reportContents: ["activity-status", "completion-rates", "deviations", "corrective-measures"],
    source: printedIn("Section 10-3, first paragraph"),
    doubts: openQuestions
      .filter(({ id }) => id === "strategy-approved-form" || id === "strategy-frequency")
      .map(({ basis }) => basis),
  },
  {
    id: "10-3.2",
    section: "10-3",
    actor: "technical-committee",
    duty: "must",
    addressee: null,
    text: {
      en: "The Technical Committee takes what action the progress reports call for.",
      ar: "تتخذ اللجنة الفنية ما تستدعيه تقارير سير العمل من إجراءات.",
    },
    reportContents: [],
    source: printedIn("Section 10-3, first paragraph"),
  },
  {
    id: "10-3.3",
    section: "10-3",
    actor: "technical-committee",
    duty: "must",
    addressee: "national-committee",
    text: {
      en: "The Technical Committee prepares reports at intervals on how the executive plan is getting on, and submits them to the National Committee.",
      ar: "تعد اللجنة الفنية تقارير دورية عن سير العمل في الخطة التنفيذية وترفعها إلى اللجنة الوطنية.",
    },
    reportContents: [],
    source: printedIn("Section 10-3, second paragraph"),
    doubts: [
      assumed({
        why: {
          en: "“Periodic” is printed without an interval.",
          ar: "ورد لفظ «periodic» دون تحديد مدة.",
        },
        question: {
          en: "How often does the Technical Committee report, and what must its report contain?",
          ar: "كل كم من الوقت ترفع اللجنة الفنية تقريرها؟ وما الذي يجب أن يتضمنه؟",
        },
        whoCouldAnswer: "technical-committee",
      }),
    ],
  },
  {
    id: "10-3.4",
    section: "10-3",
    actor: "national-committee",
    duty: "must",
    addressee: null,
    text: {
      en: "The National Committee follows these reports up and decides what is needed so that the plan is carried out properly.",
      ar: "تتابع اللجنة الوطنية هذه التقارير وتتخذ ما يلزم من قرارات لحسن تنفيذ الخطة.",
    },
    reportContents: [],
    source: printedIn("Section 10-3, second paragraph"),
  },
  {
    id: "10-4.1",
    section: "10-4",
    actor: null,
    duty: "must",
    addressee: null,
    text: {
      en: "The executive plan is reviewed and updated at intervals as conditions inside and outside change, so that it keeps improving and obstacles to its activities are met.",
      ar: "تُراجع الخطة التنفيذية وتُحدّث دوريًا تبعًا للمتغيرات الداخلية والخارجية، ضمانًا لاستمرار التحسين والتطوير ومواجهةً لما يعوق تنفيذ بعض الأنشطة.",
    },
    reportContents: [],
    source: printedIn("Section 10-4"),
    doubts: [
      assumed({
        why: {
          en: "Neither the interval of the reviews nor the body that decides on an update is printed.",
          ar: "لم تُحدد دورية المراجعات ولا الجهة التي تقرر التحديث.",
        },
        question: {
          en: "Who decides that the plan is updated, how often, and from when does the new version hold?",
          ar: "من يقرر تحديث الخطة؟ وكل كم من الوقت؟ ومتى تسري النسخة الجديدة؟",
        },
        whoCouldAnswer: "national-committee",
      }),
    ],
  },
];
