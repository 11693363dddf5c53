import { assumed } from "../../basis/assumed.ts";
import { pure } from "../../pure/pure.ts";
import type { OpenQuestion } from "../open-question.ts";

/**
 * What was looked for in public sources and not found. Each point is a setting of this library until it is answered.
 *
 * @category Assumptions
 */
export const openQuestions: readonly OpenQuestion[] = /* @__PURE__ */ pure(() => [
  {
    id: "nrm-time-limits",
    number: 1,
    topic: "nrm",
    basis: assumed({
      why: {
        en: "The printed text of the mechanism and its procedures was not at hand.",
        ar: "لم يتوافر النص المطبوع للآلية وإجراءاتها.",
      },
      question: {
        en: "Which time limits, in hours or days, apply at each stage of the referral mechanism?",
        ar: "ما المدد الزمنية، بالساعات أو الأيام، المقررة لكل مرحلة من مراحل آلية الإحالة الوطنية؟",
      },
      whoCouldAnswer: "ministry-of-justice",
    }),
  },
  {
    id: "nrm-forms",
    number: 2,
    topic: "nrm",
    basis: assumed({
      why: {
        en: "The printed text of the mechanism and its procedures was not at hand.",
        ar: "لم يتوافر النص المطبوع للآلية وإجراءاتها.",
      },
      question: {
        en: "How many forms does the mechanism use, what are they called and which fields do they have?",
        ar: "كم عدد النماذج المعتمدة في الآلية، وما أسماؤها، وما الحقول التي تتضمنها؟",
      },
      whoCouldAnswer: "ministry-of-justice",
    }),
  },
  {
    id: "nrm-indicators",
    number: 3,
    topic: "nrm",
    basis: assumed({
      why: {
        en: "The printed text of the mechanism and its procedures was not at hand.",
        ar: "لم يتوافر النص المطبوع للآلية وإجراءاتها.",
      },
      question: {
        en: "Which signs does the screening list contain, and with which weights and thresholds?",
        ar: "ما المؤشرات الواردة في قائمة الفحص، وما أوزانها وحدودها؟",
      },
      whoCouldAnswer: "ministry-of-justice",
    }),
  },
  {
    id: "nrm-formal-identification",
    number: 4,
    topic: "nrm",
    basis: assumed({
      why: {
        en: "The printed text of the mechanism and its procedures was not at hand.",
        ar: "لم يتوافر النص المطبوع للآلية وإجراءاتها.",
      },
      question: {
        en: "Who signs the formal identification, by which standard of evidence, and how is it reviewed or appealed?",
        ar: "من يوقّع قرار التعرف الرسمي على الضحية، وبأي معيار إثبات، وكيف يُراجَع القرار أو يُطعن فيه؟",
      },
      whoCouldAnswer: "ministry-of-justice",
    }),
  },
  {
    id: "nrm-consent",
    number: 5,
    topic: "nrm",
    basis: assumed({
      why: {
        en: "The printed text of the mechanism and its procedures was not at hand.",
        ar: "لم يتوافر النص المطبوع للآلية وإجراءاتها.",
      },
      question: {
        en: "What is the wording of consent, who consents for a child, and how is consent withdrawn?",
        ar: "ما صيغة الموافقة، ومن يوافق نيابة عن الطفل، وكيف تُسحب الموافقة؟",
      },
      whoCouldAnswer: "ministry-of-justice",
    }),
  },
  {
    id: "nrm-reflection-period",
    number: 6,
    topic: "nrm",
    basis: assumed({
      why: {
        en: "The printed text of the mechanism and its procedures was not at hand.",
        ar: "لم يتوافر النص المطبوع للآلية وإجراءاتها.",
      },
      question: {
        en: "Is there a period of recovery and reflection, and how long is it?",
        ar: "هل توجد مهلة للتعافي والتفكير، وما مدتها؟",
      },
      whoCouldAnswer: "ministry-of-justice",
    }),
  },
  {
    id: "nrm-risk-assessment",
    number: 7,
    topic: "nrm",
    basis: assumed({
      why: {
        en: "The printed text of the mechanism and its procedures was not at hand.",
        ar: "لم يتوافر النص المطبوع للآلية وإجراءاتها.",
      },
      question: {
        en: "What are the rules for assessing immediate risk and for security escorts?",
        ar: "ما قواعد تقييم الخطر المباشر والمرافقة الأمنية؟",
      },
      whoCouldAnswer: "public-security-directorate",
    }),
  },
  {
    id: "nrm-interpreter",
    number: 8,
    topic: "nrm",
    basis: assumed({
      why: {
        en: "The printed text of the mechanism and its procedures was not at hand.",
        ar: "لم يتوافر النص المطبوع للآلية وإجراءاتها.",
      },
      question: {
        en: "Is there a duty to provide an interpreter, and at which steps?",
        ar: "هل يوجد واجب بتوفير مترجم، وفي أي خطوات؟",
      },
      whoCouldAnswer: "ministry-of-justice",
    }),
  },
  {
    id: "nrm-medical-examination",
    number: 9,
    topic: "nrm",
    basis: assumed({
      why: {
        en: "The printed text of the mechanism and its procedures was not at hand.",
        ar: "لم يتوافر النص المطبوع للآلية وإجراءاتها.",
      },
      question: { en: "What are the rules for medical examinations?", ar: "ما قواعد الفحص الطبي؟" },
      whoCouldAnswer: "ministry-of-health",
    }),
  },
  {
    id: "nrm-direct-referral",
    number: 10,
    topic: "nrm",
    basis: assumed({
      why: {
        en: "The printed text of the mechanism and its procedures was not at hand.",
        ar: "لم يتوافر النص المطبوع للآلية وإجراءاتها.",
      },
      question: {
        en: "Who may refer a person directly to a shelter?",
        ar: "من يحق له إحالة الشخص مباشرة إلى دار إيواء؟",
      },
      whoCouldAnswer: "ministry-of-social-development",
    }),
  },
  {
    id: "nrm-follow-up",
    number: 11,
    topic: "nrm",
    basis: assumed({
      why: {
        en: "The printed text of the mechanism and its procedures was not at hand.",
        ar: "لم يتوافر النص المطبوع للآلية وإجراءاتها.",
      },
      question: {
        en: "How often and how long is a person followed up after return or reintegration?",
        ar: "ما وتيرة المتابعة ومدتها بعد العودة أو إعادة الاندماج؟",
      },
      whoCouldAnswer: "ministry-of-justice",
    }),
  },
  {
    id: "nrm-case-closure",
    number: 12,
    topic: "nrm",
    basis: assumed({
      why: {
        en: "The printed text of the mechanism and its procedures was not at hand.",
        ar: "لم يتوافر النص المطبوع للآلية وإجراءاتها.",
      },
      question: {
        en: "When is a file closed, and when can it be opened again?",
        ar: "متى يُغلق الملف، ومتى يمكن إعادة فتحه؟",
      },
      whoCouldAnswer: "ministry-of-justice",
    }),
  },
  {
    id: "nrm-data-sharing",
    number: 13,
    topic: "nrm",
    basis: assumed({
      why: {
        en: "The printed text of the mechanism and its procedures was not at hand.",
        ar: "لم يتوافر النص المطبوع للآلية وإجراءاتها.",
      },
      question: {
        en: "What are the rules for sharing data, confidentiality, levels of access and retention?",
        ar: "ما قواعد تبادل البيانات والسرية ومستويات الاطلاع ومدد الحفظ؟",
      },
      whoCouldAnswer: "ministry-of-justice",
    }),
  },
  {
    id: "nrm-case-conferences",
    number: 14,
    topic: "nrm",
    basis: assumed({
      why: {
        en: "The printed text of the mechanism and its procedures was not at hand.",
        ar: "لم يتوافر النص المطبوع للآلية وإجراءاتها.",
      },
      question: {
        en: "What are the rules for meetings between agencies on a case?",
        ar: "ما قواعد اجتماعات الجهات بشأن الحالة الواحدة؟",
      },
      whoCouldAnswer: "ministry-of-justice",
    }),
  },
  {
    id: "nrm-other-roles",
    number: 15,
    topic: "nrm",
    basis: assumed({
      why: {
        en: "The printed text of the mechanism and its procedures was not at hand.",
        ar: "لم يتوافر النص المطبوع للآلية وإجراءاتها.",
      },
      question: {
        en: "What are the roles of the refugee agency, the refugee affairs office, the health ministry and the family and juvenile protection department?",
        ar: "ما أدوار مفوضية اللاجئين ومكتب تنسيق شؤون اللاجئين ووزارة الصحة وإدارة حماية الأسرة والأحداث؟",
      },
      whoCouldAnswer: "ministry-of-justice",
    }),
  },
  {
    id: "nrm-detention",
    number: 16,
    topic: "nrm",
    basis: assumed({
      why: {
        en: "The printed text of the mechanism and its procedures was not at hand.",
        ar: "لم يتوافر النص المطبوع للآلية وإجراءاتها.",
      },
      question: {
        en: "How are victims in detention handled?",
        ar: "كيف يُتعامل مع الضحايا الموقوفين؟",
      },
      whoCouldAnswer: "public-security-directorate",
    }),
  },
  {
    id: "nrm-referral-abroad",
    number: 17,
    topic: "nrm",
    basis: assumed({
      why: {
        en: "The printed text of the mechanism and its procedures was not at hand.",
        ar: "لم يتوافر النص المطبوع للآلية وإجراءاتها.",
      },
      question: {
        en: "How is a person referred to a body abroad?",
        ar: "كيف تجري إحالة الشخص إلى جهة خارج المملكة؟",
      },
      whoCouldAnswer: "ministry-of-foreign-affairs",
    }),
  },
  {
    id: "law-consolidated-text",
    number: 18,
    topic: "law",
    basis: assumed({
      why: { en: "The official text was not at hand.", ar: "لم يتوافر النص الرسمي." },
      question: {
        en: "What is the official consolidated text of the Anti-Human Trafficking Law, Articles 9(a) to 9(c), 10, 11 and 13 in particular?",
        ar: "ما النص الرسمي الموحّد لقانون منع الاتجار بالبشر، وبخاصة المواد 9/أ إلى 9/ج و10 و11 و13؟",
      },
      whoCouldAnswer: "legislation-and-opinion-bureau",
    }),
  },
  {
    id: "law-non-prosecution",
    number: 19,
    topic: "law",
    basis: assumed({
      why: { en: "The official text was not at hand.", ar: "لم يتوافر النص الرسمي." },
      question: {
        en: "By which procedure is the prosecution of a victim stopped?",
        ar: "ما الإجراء المتبع لوقف ملاحقة الضحية؟",
      },
      whoCouldAnswer: "judicial-council",
    }),
  },
  {
    id: "law-commencement-2021",
    number: 20,
    topic: "law",
    basis: assumed({
      why: { en: "The official text was not at hand.", ar: "لم يتوافر النص الرسمي." },
      question: {
        en: "What does the commencement clause of Law No. 10 of 2021 say?",
        ar: "ما نص بدء السريان في القانون رقم (10) لسنة 2021؟",
      },
      whoCouldAnswer: "legislation-and-opinion-bureau",
    }),
  },
  {
    id: "law-court-fees",
    number: 21,
    topic: "law",
    basis: assumed({
      why: { en: "The official text was not at hand.", ar: "لم يتوافر النص الرسمي." },
      question: {
        en: "Are court fees waived for victims or only postponed?",
        ar: "هل يُعفى الضحايا من رسوم المحاكم أم تُؤجَّل فقط؟",
      },
      whoCouldAnswer: "ministry-of-justice",
    }),
  },
  {
    id: "law-translation",
    number: 22,
    topic: "law",
    basis: assumed({
      why: { en: "The official text was not at hand.", ar: "لم يتوافر النص الرسمي." },
      question: {
        en: "Does the law give victims free translation?",
        ar: "هل ينص القانون على ترجمة مجانية للضحايا؟",
      },
      whoCouldAnswer: "legislation-and-opinion-bureau",
    }),
  },
  {
    id: "law-residence",
    number: 23,
    topic: "law",
    basis: assumed({
      why: { en: "The official text was not at hand.", ar: "لم يتوافر النص الرسمي." },
      question: {
        en: "How long is a residence permit for victims, does it allow work, and how are overstay fines lifted?",
        ar: "ما مدة إقامة الضحايا، وهل تسمح بالعمل، وكيف تُرفع غرامات تجاوز الإقامة؟",
      },
      whoCouldAnswer: "ministry-of-interior",
    }),
  },
  {
    id: "shelter-regulations",
    number: 24,
    topic: "shelter",
    basis: assumed({
      why: {
        en: "Only parts of the regulations were seen.",
        ar: "لم يُطَّلع إلا على أجزاء من النظام.",
      },
      question: {
        en: "What do the full shelter regulations say about longest stay, refusal, leaving, visits, telephone, secrecy of files and discipline?",
        ar: "ماذا ينص نظام دور الإيواء وتعديله عن أقصى مدة للإقامة والرفض والمغادرة والزيارات والهاتف وسرية الملفات والانضباط؟",
      },
      whoCouldAnswer: "ministry-of-social-development",
    }),
  },
  {
    id: "fund-rules",
    number: 25,
    topic: "fund",
    basis: assumed({
      why: { en: "The regulation of the fund was not at hand.", ar: "لم يتوافر نظام الصندوق." },
      question: {
        en: "Who manages and decides in the assistance fund, and what are its conditions, documents, amounts, time limits and appeals?",
        ar: "من يدير صندوق المساعدة ويقرر فيه، وما شروطه ووثائقه ومبالغه ومدده وسبل الاعتراض؟",
      },
      whoCouldAnswer: "ministry-of-justice",
    }),
  },
  {
    id: "strategy-approved-form",
    number: 26,
    topic: "strategy",
    basis: assumed({
      why: { en: "The strategy does not print it.", ar: "لا تتضمن الاستراتيجية ذلك." },
      question: {
        en: "What is the approved form for progress reports?",
        ar: "ما النموذج المعتمد لتقارير سير العمل؟",
      },
      whoCouldAnswer: "technical-committee",
    }),
  },
  {
    id: "strategy-targets",
    number: 27,
    topic: "strategy",
    basis: assumed({
      why: { en: "The strategy does not print it.", ar: "لا تتضمن الاستراتيجية ذلك." },
      question: {
        en: "What are the baselines and targets of the indicators?",
        ar: "ما خطوط الأساس والقيم المستهدفة للمؤشرات؟",
      },
      whoCouldAnswer: "technical-committee",
    }),
  },
  {
    id: "strategy-frequency",
    number: 28,
    topic: "strategy",
    basis: assumed({
      why: { en: "The strategy does not print it.", ar: "لا تتضمن الاستراتيجية ذلك." },
      question: {
        en: "How often are progress reports due?",
        ar: "ما دورية تقديم تقارير سير العمل؟",
      },
      whoCouldAnswer: "technical-committee",
    }),
  },
  {
    id: "strategy-annual-report",
    number: 29,
    topic: "strategy",
    basis: assumed({
      why: { en: "The strategy does not print it.", ar: "لا تتضمن الاستراتيجية ذلك." },
      question: { en: "What is the outline of the annual report?", ar: "ما هيكل التقرير السنوي؟" },
      whoCouldAnswer: "national-committee",
    }),
  },
  {
    id: "strategy-mizan-register",
    number: 30,
    topic: "strategy",
    basis: assumed({
      why: { en: "The strategy does not print it.", ar: "لا تتضمن الاستراتيجية ذلك." },
      question: {
        en: "Which fields does the register of trafficking cases in the Mizan system have?",
        ar: "ما حقول سجل قضايا الاتجار بالبشر في نظام ميزان؟",
      },
      whoCouldAnswer: "judicial-council",
    }),
  },
  {
    id: "strategy-golden-list",
    number: 31,
    topic: "strategy",
    basis: assumed({
      why: { en: "The strategy does not print it.", ar: "لا تتضمن الاستراتيجية ذلك." },
      question: { en: "How is the Golden List scored?", ar: "كيف تُحتسب نقاط القائمة الذهبية؟" },
      whoCouldAnswer: "ministry-of-labour",
    }),
  },
  {
    id: "strategy-hemaya",
    number: 32,
    topic: "strategy",
    basis: assumed({
      why: { en: "The strategy does not print it.", ar: "لا تتضمن الاستراتيجية ذلك." },
      question: {
        en: "Which data does the Hemaya platform keep, and in which codes?",
        ar: "ما البيانات التي تحفظها منصة حماية، وبأي رموز؟",
      },
      whoCouldAnswer: "ministry-of-labour",
    }),
  },
  {
    id: "statistics-tip",
    number: 33,
    topic: "statistics",
    basis: assumed({
      why: { en: "No published figure was found.", ar: "لم يُعثر على رقم منشور." },
      question: {
        en: "What are the figures of the United States reports of 2024 and 2025, and the prosecutions and convictions of each year?",
        ar: "ما أرقام التقريرين الأمريكيين لعامي 2024 و2025، وما أعداد الملاحقات والإدانات في كل سنة؟",
      },
      whoCouldAnswer: "judicial-council",
    }),
  },
  {
    id: "statistics-nationality",
    number: 34,
    topic: "statistics",
    basis: assumed({
      why: { en: "No published figure was found.", ar: "لم يُعثر على رقم منشور." },
      question: {
        en: "What are the figures by nationality after 2015?",
        ar: "ما الأرقام حسب الجنسية بعد عام 2015؟",
      },
      whoCouldAnswer: "counter-trafficking-unit",
    }),
  },
  {
    id: "statistics-returns",
    number: 35,
    topic: "statistics",
    basis: assumed({
      why: { en: "No published figure was found.", ar: "لم يُعثر على رقم منشور." },
      question: {
        en: "How many victims returned to their countries in each year?",
        ar: "كم عدد الضحايا الذين عادوا إلى بلدانهم في كل سنة؟",
      },
      whoCouldAnswer: "ministry-of-interior",
    }),
  },
  {
    id: "statistics-committee-reports",
    number: 36,
    topic: "statistics",
    basis: assumed({
      why: { en: "No published figure was found.", ar: "لم يُعثر على رقم منشور." },
      question: {
        en: "Where are the committee's annual reports after 2013?",
        ar: "أين التقارير السنوية للجنة بعد عام 2013؟",
      },
      whoCouldAnswer: "national-committee",
    }),
  },
  {
    id: "statistics-training",
    number: 37,
    topic: "statistics",
    basis: assumed({
      why: { en: "No published figure was found.", ar: "لم يُعثر على رقم منشور." },
      question: {
        en: "How many people were trained in each year, nation-wide?",
        ar: "كم عدد المتدربين سنويًا على المستوى الوطني؟",
      },
      whoCouldAnswer: "national-committee",
    }),
  },
  {
    id: "statistics-unodc",
    number: 38,
    topic: "statistics",
    basis: assumed({
      why: { en: "No published figure was found.", ar: "لم يُعثر على رقم منشور." },
      question: {
        en: "Which figures has Jordan reported to UNODC for the years after the published table?",
        ar: "ما الأرقام التي قدمها الأردن إلى مكتب الأمم المتحدة المعني بالمخدرات والجريمة عن السنوات التالية للجدول المنشور؟",
      },
      whoCouldAnswer: "ministry-of-justice",
    }),
  },
  {
    id: "contact-hotline",
    number: 39,
    topic: "statistics",
    basis: assumed({
      why: { en: "No published number was found.", ar: "لم يُعثر على رقم منشور." },
      question: {
        en: "What is the hotline number of the Counter Trafficking Unit?",
        ar: "ما رقم الخط الساخن لوحدة مكافحة الاتجار بالبشر؟",
      },
      whoCouldAnswer: "counter-trafficking-unit",
    }),
  },
]);
