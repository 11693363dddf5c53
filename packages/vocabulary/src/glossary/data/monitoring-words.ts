import type { Word } from "../glossary-entry.ts";

/** Words of monitoring, figures and evidence. */
export const monitoringWords: readonly Word[] = [
  {
    id: "progress-report",
    term: { en: "Progress report", ar: "تقرير سير العمل" },
    arabicName: "unconfirmed",
    codeName: "ProgressReport",
    definition: {
      en: "What one party reports for one period: status, completion rate, deviations, corrective measures.",
      ar: "ما تقدمه جهة عن فترة: الحالة ونسبة الإنجاز والانحرافات والإجراءات التصحيحية.",
    },
  },
  {
    id: "approved-form",
    term: { en: "Approved form", ar: "النموذج المعتمد" },
    arabicName: "unconfirmed",
    codeName: "form",
    definition: {
      en: "The form the strategy asks for in progress reports; its text was not published.",
      ar: "النموذج الذي تشترطه الاستراتيجية لتقارير سير العمل، ولم يُنشر نصه.",
    },
  },
  {
    id: "annual-report",
    term: { en: "Annual report", ar: "التقرير السنوي" },
    arabicName: "unconfirmed",
    codeName: "AnnualReport",
    definition: {
      en: "The yearly report to the National Committee.",
      ar: "التقرير المرفوع سنويًا إلى اللجنة الوطنية.",
    },
  },
  {
    id: "reporting-period",
    term: { en: "Reporting period", ar: "فترة الإبلاغ" },
    arabicName: "unconfirmed",
    codeName: "Period",
    definition: {
      en: "A month, quarter, half-year, year or the whole term.",
      ar: "شهر أو ربع سنة أو نصف سنة أو سنة أو مدة الخطة كلها.",
    },
  },
  {
    id: "completion-rate",
    term: { en: "Completion rate", ar: "نسبة الإنجاز" },
    arabicName: "unconfirmed",
    codeName: "rate",
    definition: {
      en: "How far an activity is done, from 0 to 100 percent.",
      ar: "مقدار ما أُنجز من النشاط، من 0 إلى 100 في المئة.",
    },
  },
  {
    id: "deviation",
    term: { en: "Deviation", ar: "الانحراف" },
    arabicName: "unconfirmed",
    codeName: "Deviation",
    definition: {
      en: "A difference between the plan and what was done, with its cause and effect.",
      ar: "فرق بين المخطط والمنفذ، مع سببه وأثره.",
    },
  },
  {
    id: "corrective-measure",
    term: { en: "Corrective measure", ar: "الإجراء التصحيحي" },
    arabicName: "unconfirmed",
    codeName: "CorrectiveMeasure",
    definition: {
      en: "What is done about a deviation, by whom and by when.",
      ar: "ما يُتخذ لمعالجة الانحراف، ومن يتخذه، ومتى.",
    },
  },
  {
    id: "resource-need",
    term: { en: "Resource need", ar: "الاحتياج من الموارد" },
    arabicName: "unconfirmed",
    codeName: "ResourceNeed",
    definition: {
      en: "Money, staff or other means an activity needs, and how much is secured.",
      ar: "ما يحتاج إليه النشاط من مال أو كوادر أو غيرها، وما تأمّن منه.",
    },
  },
  {
    id: "joint-working-committee",
    term: { en: "Joint working committee", ar: "لجنة العمل المشتركة" },
    arabicName: "unconfirmed",
    codeName: "JointCommittee",
    definition: {
      en: "A committee that several parties form for a shared activity.",
      ar: "لجنة تشكلها جهات عدة لنشاط مشترك.",
    },
  },
  {
    id: "evidence",
    term: { en: "Evidence", ar: "الوثيقة المؤيدة" },
    arabicName: "unconfirmed",
    codeName: "Evidence",
    definition: { en: "A document that shows what was done.", ar: "وثيقة تثبت ما نُفذ." },
  },
  {
    id: "implementation-rate",
    term: { en: "Implementation rate", ar: "نسبة التنفيذ" },
    arabicName: "unconfirmed",
    codeName: "implementation",
    definition: {
      en: "How much of the plan is carried out, always given as an interval with its method.",
      ar: "مقدار ما نُفذ من الخطة، ويُعرض دائمًا مجالًا مع بيان الطريقة.",
    },
  },
  {
    id: "interval",
    term: { en: "Interval", ar: "المجال" },
    arabicName: "unconfirmed",
    codeName: "Interval",
    definition: {
      en: "A lowest and a highest value between which a rate lies when some reports are missing.",
      ar: "حد أدنى وحد أعلى تقع النسبة بينهما إذا غابت بعض التقارير.",
    },
  },
  {
    id: "silent-party",
    term: { en: "Silent party", ar: "الجهة التي لم تقدم تقريرها" },
    arabicName: "unconfirmed",
    codeName: "silent",
    definition: {
      en: "A responsible party without a report for the period.",
      ar: "جهة مسؤولة لم يصل تقريرها عن الفترة.",
    },
  },
  {
    id: "roll-up",
    term: { en: "Roll-up", ar: "التجميع" },
    arabicName: "unconfirmed",
    codeName: "aggregation class",
    definition: {
      en: "How figures of parts or periods join into one. Each indicator declares its own way.",
      ar: "طريقة جمع أرقام الأجزاء أو الفترات في رقم واحد، ولكل مؤشر طريقته المعلنة.",
    },
  },
  {
    id: "flow-sum",
    term: { en: "Sum over time", ar: "مجموع على مدى الزمن" },
    arabicName: "unconfirmed",
    codeName: "flow-sum",
    definition: { en: "Roll-up of events: periods add up.", ar: "تجميع للوقائع: تُجمع الفترات." },
  },
  {
    id: "stock-latest",
    term: { en: "Latest level", ar: "آخر مستوى" },
    arabicName: "unconfirmed",
    codeName: "stock-latest",
    definition: {
      en: "Roll-up of levels: the latest one counts.",
      ar: "تجميع للمستويات: يُعتمد آخرها.",
    },
  },
  {
    id: "cumulative",
    term: { en: "Cumulative figure", ar: "رقم تراكمي" },
    arabicName: "unconfirmed",
    codeName: "cumulative",
    definition: {
      en: "Already adds up from the start; never added again.",
      ar: "رقم مجموع منذ البداية ولا يُجمع مرة أخرى.",
    },
  },
  {
    id: "distinct",
    term: { en: "Distinct count", ar: "عدّ بلا تكرار" },
    arabicName: "unconfirmed",
    codeName: "distinct",
    definition: {
      en: "Counts each one once; parts do not add up.",
      ar: "يُحسب كل فرد مرة واحدة، ولا تُجمع الأجزاء.",
    },
  },
  {
    id: "pooled-ratio",
    term: { en: "Pooled ratio", ar: "نسبة مجمّعة" },
    arabicName: "unconfirmed",
    codeName: "ratio",
    definition: {
      en: "Numerators and denominators are added apart; percentages are never averaged.",
      ar: "تُجمع البسوط وحدها والمقامات وحدها، ولا يؤخذ متوسط النسب المئوية.",
    },
  },
  {
    id: "milestone",
    term: { en: "Milestone", ar: "محطة إنجاز" },
    arabicName: "unconfirmed",
    codeName: "milestone",
    definition: { en: "Something that is there or is not.", ar: "أمر إما تحقق وإما لم يتحقق." },
  },
  {
    id: "observation",
    term: { en: "Observation", ar: "القيمة المرصودة" },
    arabicName: "unconfirmed",
    codeName: "Observation",
    definition: {
      en: "A reported number, or the reason why there is none.",
      ar: "رقم مُبلَّغ عنه، أو سبب عدم وجوده.",
    },
  },
  {
    id: "not-reported",
    term: { en: "Not reported", ar: "لم يُبلَّغ عنه" },
    arabicName: "unconfirmed",
    codeName: "missing: not-reported",
    definition: { en: "Due, but no report came.", ar: "مستحق ولم يصل تقرير عنه." },
  },
  {
    id: "not-due",
    term: { en: "Not due", ar: "غير مستحق بعد" },
    arabicName: "unconfirmed",
    codeName: "missing: not-due",
    definition: { en: "The time for the figure has not come.", ar: "لم يحن موعد الرقم." },
  },
  {
    id: "not-applicable",
    term: { en: "Not applicable", ar: "لا ينطبق" },
    arabicName: "unconfirmed",
    codeName: "missing: not-applicable",
    definition: { en: "The figure has no meaning here.", ar: "لا معنى للرقم في هذا الموضع." },
  },
  {
    id: "not-collected",
    term: { en: "Not collected", ar: "لا يُجمع" },
    arabicName: "unconfirmed",
    codeName: "missing: not-collected",
    definition: { en: "Nobody collects the figure.", ar: "لا تجمع أي جهة هذا الرقم." },
  },
  {
    id: "unknown",
    term: { en: "Unknown", ar: "غير معروف" },
    arabicName: "unconfirmed",
    codeName: "missing: unknown",
    definition: {
      en: "The figure was looked for and could not be found.",
      ar: "بُحث عن الرقم ولم يُعثر عليه.",
    },
  },
  {
    id: "suppressed",
    term: { en: "Suppressed", ar: "محجوب" },
    arabicName: "unconfirmed",
    codeName: "missing: suppressed",
    definition: {
      en: "Known, but withheld to protect persons.",
      ar: "معروف لكنه محجوب حماية للأشخاص.",
    },
  },
  {
    id: "provisional",
    term: { en: "Provisional", ar: "أولي" },
    arabicName: "unconfirmed",
    codeName: "revision: provisional",
    definition: { en: "May still change.", ar: "قابل للتغيير." },
  },
  {
    id: "restated",
    term: { en: "Restated", ar: "معاد إعلانه" },
    arabicName: "unconfirmed",
    codeName: "revision: restated",
    definition: { en: "Replaces a figure given before.", ar: "يحل محل رقم سبق إعلانه." },
  },
  {
    id: "narrative",
    term: { en: "Narrative", ar: "النص السردي" },
    arabicName: "unconfirmed",
    codeName: "Narrative",
    definition: {
      en: "Text written by an official, never taken from a person's file, for a named audience.",
      ar: "نص يكتبه موظف ولا يُؤخذ من ملف شخص، وله فئة قراء محددة.",
    },
  },
  {
    id: "audience",
    term: { en: "Audience", ar: "فئة القراء" },
    arabicName: "unconfirmed",
    codeName: "Audience",
    definition: {
      en: "Who may read a text: the committee, or everybody.",
      ar: "من يحق له قراءة النص: اللجنة أو الجميع.",
    },
  },
  {
    id: "basis",
    term: { en: "Basis", ar: "السند" },
    arabicName: "unconfirmed",
    codeName: "Basis",
    definition: {
      en: "What a fact rests on: a place in a source, or an open assumption.",
      ar: "ما تستند إليه المعلومة: موضع في مصدر، أو افتراض معلن.",
    },
  },
  {
    id: "assumption",
    term: { en: "Assumption", ar: "الافتراض" },
    arabicName: "unconfirmed",
    codeName: "Assumption",
    definition: {
      en: "Something taken to be so, with the question that would settle it.",
      ar: "أمر مفترض مع السؤال الذي يحسمه.",
    },
  },
  {
    id: "source",
    term: { en: "Source", ar: "المصدر" },
    arabicName: "unconfirmed",
    codeName: "Source",
    definition: { en: "A work that facts rest on.", ar: "مرجع تستند إليه المعلومات." },
  },
  {
    id: "pinpoint",
    term: { en: "Pinpoint", ar: "موضع الإحالة" },
    arabicName: "unconfirmed",
    codeName: "Provision",
    definition: { en: "The place in a source.", ar: "الموضع المحدد في المصدر." },
  },
  {
    id: "code-list",
    term: { en: "Code list", ar: "قائمة الرموز" },
    arabicName: "unconfirmed",
    codeName: "CodeList",
    definition: {
      en: "A closed list of codes with labels in both languages.",
      ar: "قائمة مغلقة من الرموز لها تسميات باللغتين.",
    },
  },
  {
    id: "crosswalk",
    term: { en: "Crosswalk", ar: "جدول المقابلة" },
    arabicName: "unconfirmed",
    codeName: "Crosswalk",
    definition: {
      en: "A translation of our codes into an external scheme.",
      ar: "ترجمة رموزنا إلى معيار خارجي.",
    },
  },
  {
    id: "loss",
    term: { en: "Loss", ar: "الفاقد" },
    arabicName: "unconfirmed",
    codeName: "Loss",
    definition: {
      en: "What a crosswalk cannot carry over.",
      ar: "ما لا يستطيع جدول المقابلة نقله.",
    },
  },
];
