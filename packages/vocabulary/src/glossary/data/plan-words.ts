import type { Word } from "../glossary-entry.ts";

/** Words of the strategy and the executive plan. */
export const planWords: readonly Word[] = [
  {
    id: "strategy",
    term: { en: "National strategy", ar: "الاستراتيجية الوطنية" },
    arabicName: "confirmed",
    codeName: "Plan",
    definition: {
      en: "The national strategy against human trafficking for 2024 to 2027, also known by the years 2023 to 2026.",
      ar: "الاستراتيجية الوطنية لمنع الاتجار بالبشر للأعوام 2024-2027، وعُرفت أيضًا باستراتيجية 2023-2026.",
    },
  },
  {
    id: "executive-plan",
    term: { en: "Executive plan", ar: "الخطة التنفيذية" },
    arabicName: "unconfirmed",
    codeName: "Plan",
    definition: {
      en: "The tables of the strategy that turn its goals into activities with parties, indicators and years.",
      ar: "جداول الاستراتيجية التي تترجم أهدافها إلى أنشطة لها جهات ومؤشرات وأطر زمنية.",
    },
  },
  {
    id: "pillar",
    term: { en: "Pillar", ar: "المحور" },
    arabicName: "unconfirmed",
    codeName: "Pillar",
    definition: {
      en: "The highest level of the plan. There are four.",
      ar: "أعلى مستويات الخطة، وعددها أربعة.",
    },
  },
  {
    id: "prevention",
    term: { en: "Prevention (pillar 1)", ar: "الوقاية (المحور الأول)" },
    arabicName: "confirmed",
    codeName: "P1",
    definition: {
      en: "Measures that lower the risk of trafficking before it happens.",
      ar: "تدابير تقلل خطر الاتجار قبل وقوعه.",
    },
  },
  {
    id: "protection",
    term: { en: "Protection (pillar 2)", ar: "الحماية (المحور الثاني)" },
    arabicName: "confirmed",
    codeName: "P2",
    definition: {
      en: "Help, shelter, recovery and return for victims and affected persons.",
      ar: "مساعدة المجني عليهم والمتضررين وإيواؤهم وتعافيهم وعودتهم.",
    },
  },
  {
    id: "prosecution",
    term: {
      en: "Preliminary investigation and prosecution (pillar 3)",
      ar: "التحقيق الأولي (الاستدلالي) والملاحقة القضائية (المحور الثالث)",
    },
    arabicName: "unconfirmed",
    codeName: "P3",
    definition: {
      en: "Bringing offenders to justice and protecting victims and witnesses meanwhile.",
      ar: "تقديم الجناة إلى العدالة مع حماية الضحايا والشهود.",
    },
  },
  {
    id: "partnership",
    term: {
      en: "Partnership and international cooperation (pillar 4)",
      ar: "الشراكة والتعاون الدولي (المحور الرابع)",
    },
    arabicName: "unconfirmed",
    codeName: "P4",
    definition: {
      en: "Work with civil society, the private sector and other countries.",
      ar: "العمل مع المجتمع المدني والقطاع الخاص والدول الأخرى.",
    },
  },
  {
    id: "strategic-goal",
    term: { en: "Strategic goal", ar: "الهدف الاستراتيجي" },
    arabicName: "unconfirmed",
    codeName: "StrategicGoal",
    definition: {
      en: "What a pillar is to achieve. There are twelve.",
      ar: "ما يسعى المحور إلى تحقيقه، وعددها اثنا عشر هدفًا.",
    },
  },
  {
    id: "sub-goal",
    term: { en: "Sub-goal", ar: "الهدف الفرعي" },
    arabicName: "unconfirmed",
    codeName: "SubGoal",
    definition: {
      en: "A part of a strategic goal. There are twenty-five.",
      ar: "جزء من الهدف الاستراتيجي، وعددها خمسة وعشرون.",
    },
  },
  {
    id: "expected-output",
    term: { en: "Expected output", ar: "المخرج المتوقع" },
    arabicName: "unconfirmed",
    codeName: "ExpectedOutput",
    definition: {
      en: "The result that the activities of a sub-goal are to bring about.",
      ar: "النتيجة التي يُنتظر أن تحققها أنشطة الهدف الفرعي.",
    },
  },
  {
    id: "activity",
    term: { en: "Activity", ar: "النشاط" },
    arabicName: "unconfirmed",
    codeName: "Activity",
    definition: {
      en: "A task or programme with responsible parties and a time frame. There are eighty.",
      ar: "مهمة أو برنامج له جهات مسؤولة وإطار زمني، وعددها ثمانون.",
    },
  },
  {
    id: "responsible-party",
    term: { en: "Responsible party", ar: "الجهة المسؤولة" },
    arabicName: "unconfirmed",
    codeName: "Responsibility",
    definition: {
      en: "A body that the plan makes responsible for an activity. No party is named as the lead.",
      ar: "جهة تحمّلها الخطة مسؤولية نشاط، ولا تسمي الخطة جهة قائدة.",
    },
  },
  {
    id: "concerned-partners",
    term: { en: "Concerned partners", ar: "الشركاء المعنيون" },
    arabicName: "unconfirmed",
    codeName: "concernedPartners",
    definition: {
      en: "A flag on an activity that others may take part; it names nobody.",
      ar: "علامة على النشاط تفيد بإمكان مشاركة آخرين من دون تسمية أحد.",
    },
  },
  {
    id: "coordinator",
    term: { en: "Coordinator", ar: "الجهة المنسقة" },
    arabicName: "unconfirmed",
    codeName: "coordinator",
    definition: {
      en: "The role of a party that the committee may name to coordinate a joint activity; unused until then.",
      ar: "صفة لجهة قد تسميها اللجنة لتنسيق نشاط مشترك، ولا تُستعمل قبل ذلك.",
    },
  },
  {
    id: "indicator",
    term: { en: "Indicator", ar: "المؤشر" },
    arabicName: "unconfirmed",
    codeName: "PlanIndicator",
    definition: {
      en: "What is measured to see whether an activity is done. There are a hundred and six.",
      ar: "ما يُقاس لمعرفة تنفيذ النشاط، وعددها مئة وستة مؤشرات.",
    },
  },
  {
    id: "time-frame",
    term: { en: "Time frame", ar: "الإطار الزمني" },
    arabicName: "unconfirmed",
    codeName: "TimeFrame",
    definition: {
      en: "The first and the last year of an activity, both included.",
      ar: "السنة الأولى والسنة الأخيرة للنشاط، وكلتاهما داخلة.",
    },
  },
  {
    id: "continuous-activity",
    term: { en: "Continuous activity", ar: "النشاط المستمر" },
    arabicName: "unconfirmed",
    codeName: "continuous",
    definition: {
      en: "An activity judged in every reporting period and not only at its end.",
      ar: "نشاط يُقيَّم في كل فترة إبلاغ لا في نهايته فقط.",
    },
  },
  {
    id: "baseline",
    term: { en: "Baseline", ar: "خط الأساس" },
    arabicName: "unconfirmed",
    codeName: "baseline",
    definition: {
      en: "The value of an indicator before the plan. The plan prints none.",
      ar: "قيمة المؤشر قبل الخطة، ولا تذكر الخطة أي خط أساس.",
    },
  },
  {
    id: "target",
    term: { en: "Target", ar: "القيمة المستهدفة" },
    arabicName: "unconfirmed",
    codeName: "target",
    definition: {
      en: "The value an indicator is to reach. The plan prints none.",
      ar: "القيمة المطلوب أن يبلغها المؤشر، ولا تذكر الخطة أي قيمة مستهدفة.",
    },
  },
  {
    id: "disaggregation",
    term: { en: "Disaggregation", ar: "التفصيل الإحصائي" },
    arabicName: "unconfirmed",
    codeName: "breakdown",
    definition: {
      en: "Splitting a figure by sex, age, place or another feature, with the unknown kept apart.",
      ar: "تقسيم الرقم حسب الجنس أو العمر أو المكان أو غيرها، مع إبقاء غير المعروف مستقلًا.",
    },
  },
  {
    id: "amendment",
    term: { en: "Amendment of the plan", ar: "تعديل الخطة" },
    arabicName: "unconfirmed",
    codeName: "Amendment",
    definition: {
      en: "A dated change of the plan that keeps every earlier version.",
      ar: "تغيير مؤرخ في الخطة يُبقي كل نسخة سابقة محفوظة.",
    },
  },
  {
    id: "reading",
    term: { en: "Reading", ar: "القراءة" },
    arabicName: "unconfirmed",
    codeName: "Reading",
    definition: {
      en: "A doubt about what is printed, the possible meanings, and the one taken.",
      ar: "موضع غير واضح في المطبوع، والمعاني المحتملة، والمعنى المعتمد.",
    },
  },
  {
    id: "support-project",
    term: { en: "Support project", ar: "المشروع الداعم" },
    arabicName: "unconfirmed",
    codeName: "SupportProject",
    definition: {
      en: "A funded project that helps to carry out activities of the plan.",
      ar: "مشروع ممول يساعد في تنفيذ أنشطة الخطة.",
    },
  },
];
