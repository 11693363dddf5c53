import type { PlanReading } from "../plan-reading.ts";

/** What the indicators count. */
export const measuresReadings: readonly PlanReading[] = [
  {
    id: "R63",
    concerns: [
      "P1.G1.S2.A1.I1",
      "P1.G1.S2.A2.I1",
      "P1.G4.S1.A2.I1",
      "P1.G4.S2.A4.I1",
      "P1.G6.S1.A3.I1",
      "P1.G6.S1.A3.I2",
      "P1.G6.S1.A4.I2",
      "P2.G1.S1.A2.I1",
      "P2.G2.S1.A1.I1",
      "P2.G2.S1.A2.I1",
      "P2.G2.S2.A1.I1",
      "P3.G1.S1.A3.I1",
      "P3.G1.S4.A1.I1",
      "P3.G1.S4.A2.I1",
      "P4.G2.S1.A8.I2",
      "P4.G2.S1.A9.I2",
    ],
    printed: "Statistical reports",
    question: {
      en: "Sixteen indicators are printed without a number, a percentage or an amount. What kind are they?",
      ar: "طُبع ستة عشر مؤشرًا دون عدد أو نسبة أو قيمة، فما نوعها؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "A thing named is a deliverable, there or not; a state or a content is described.",
          ar: "ما سُمّي شيئًا فهو مخرج متحقق أو غير متحقق، وما كان حالًا أو مضمونًا فيوصف.",
        },
      },
      { id: "b", text: { en: "Plurals are counted.", ar: "ما ورد بصيغة الجمع يُعد." } },
    ],
    taken: "a",
    why: {
      en: "The plan asks for a number where it wants one, beside every other indicator.",
      ar: "تطلب الخطة العدد حيث تريده، كما في المؤشرات الأخرى كلها.",
    },
    dependsOn: {
      en: "Whether sixteen indicators carry a figure.",
      ar: "ما إذا كان لستة عشر مؤشرًا رقم.",
    },
    whoCouldAnswer: "technical-committee",
  },
  {
    id: "R64",
    concerns: ["P1.G4.S2.A1.I1"],
    printed: "Number of cases",
    question: {
      en: "Which cases are counted for the automation of the referral mechanism?",
      ar: "أي حالات تُحصى في نشاط أتمتة آلية الإحالة؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "Cases handled through the automated procedures.",
          ar: "الحالات التي جرى التعامل معها من خلال الإجراءات المؤتمتة.",
        },
      },
      { id: "b", text: { en: "All trafficking cases.", ar: "حالات الاتجار بالبشر كلها." } },
    ],
    taken: "a",
    why: { en: "The indicator measures this activity.", ar: "المؤشر يقيس هذا النشاط." },
    dependsOn: {
      en: "A figure that would be taken for the number of cases in the country.",
      ar: "رقم قد يُظن أنه عدد الحالات في المملكة.",
    },
    whoCouldAnswer: "national-committee",
  },
  {
    id: "R65",
    concerns: ["P2.G2.S1.A2.I2"],
    printed: "Number of cases",
    question: {
      en: "Which cases are counted beside the guide to return and reintegration?",
      ar: "أي حالات تُحصى إلى جانب دليل العودة وإعادة الاندماج؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "Victims' returns and reintegrations, each one case.",
          ar: "حالات عودة الضحايا وإعادة اندماجهم، وكل منها حالة.",
        },
      },
      { id: "b", text: { en: "Criminal cases.", ar: "القضايا الجزائية." } },
    ],
    taken: "a",
    why: {
      en: "The row is about return and reintegration.",
      ar: "موضوع الصف العودة وإعادة الاندماج.",
    },
    dependsOn: { en: "The unit of one indicator.", ar: "وحدة قياس مؤشر واحد." },
    whoCouldAnswer: "ministry-of-interior",
  },
  {
    id: "R66",
    concerns: ["P2.G1.S2.A2.I1", "P2.G1.S3.A1.I1"],
    printed: "Number of aid cases",
    question: {
      en: "The same indicator stands beside two activities. Is it one figure?",
      ar: "ورد المؤشر نفسه إلى جانب نشاطين، فهل هو رقم واحد؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "Two figures: aid through the direct lines, and aid in civil suits.",
          ar: "رقمان: المساعدة عبر الخطوط المباشرة، والمساعدة في الدعاوى المدنية.",
        },
      },
      { id: "b", text: { en: "One figure, printed twice.", ar: "رقم واحد طُبع مرتين." } },
    ],
    taken: "a",
    why: {
      en: "The activities belong to different sub-goals.",
      ar: "ينتمي النشاطان إلى هدفين فرعيين مختلفين.",
    },
    dependsOn: {
      en: "Whether the figures may be added: a person may be in both.",
      ar: "إمكان جمع الرقمين، فقد يرد الشخص نفسه في كليهما.",
    },
    whoCouldAnswer: "bar-association",
  },
  {
    id: "R67",
    concerns: ["P1.G3.S1.A4.I1", "P1.G3.S1.A5.I1", "P1.G3.S2.A1.I1"],
    printed: "Number of complaints",
    question: {
      en: "Three indicators count complaints to the Ministry of Labour. Are they the same complaints?",
      ar: "تحصي ثلاثة مؤشرات شكاوى لدى وزارة العمل، فهل هي الشكاوى نفسها؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "Three counts that may overlap: followed up, from domestic workers reached, and received by the platform.",
          ar: "ثلاثة أعداد قد تتداخل: ما تُوبع منها، وما ورد ممن جرى الوصول إليهم من العاملين في المنازل، وما استقبلته المنصة.",
        },
      },
      { id: "b", text: { en: "One count.", ar: "عدد واحد." } },
    ],
    taken: "a",
    why: {
      en: "They stand beside different activities with different words.",
      ar: "وردت مع أنشطة مختلفة وبألفاظ مختلفة.",
    },
    dependsOn: { en: "They are never added.", ar: "لا تُجمع هذه الأعداد." },
    whoCouldAnswer: "ministry-of-labour",
  },
  {
    id: "R68",
    concerns: ["P1.G6.S1.A2.I1"],
    printed: "Number of sessions",
    question: {
      en: "What is a session, beside workshops and meetings?",
      ar: "ما المقصود بالجلسة في نشاط الورش والاجتماعات؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "A workshop or a meeting, each counted once.",
          ar: "ورشة أو اجتماع، ويُحصى كل منهما مرة.",
        },
      },
      { id: "b", text: { en: "A sitting within a workshop.", ar: "جلسة ضمن الورشة." } },
    ],
    taken: "a",
    why: {
      en: "The activity names workshops and meetings only.",
      ar: "لا يذكر النشاط سوى الورش والاجتماعات.",
    },
    dependsOn: { en: "The unit of one indicator.", ar: "وحدة قياس مؤشر واحد." },
    whoCouldAnswer: "ministry-of-justice",
  },
  {
    id: "R69",
    concerns: ["P1.G2.S1.A5.I1"],
    printed: "implemented awareness programs",
    question: {
      en: "The activity speaks of campaigns, the indicator of programmes. Are they the same?",
      ar: "يتحدث النشاط عن حملات والمؤشر عن برامج، فهل هما شيء واحد؟",
    },
    readings: [
      { id: "a", text: { en: "The same thing.", ar: "شيء واحد." } },
      {
        id: "b",
        text: { en: "A campaign may hold several programmes.", ar: "قد تضم الحملة برامج عدة." },
      },
    ],
    taken: "a",
    why: {
      en: "The row names nothing else that could be counted.",
      ar: "لا يذكر الصف شيئًا آخر يُحصى.",
    },
    dependsOn: { en: "The unit of one indicator.", ar: "وحدة قياس مؤشر واحد." },
    whoCouldAnswer: "ministry-of-justice",
  },
  {
    id: "R70",
    concerns: ["P2.G1.S4.A1.I2", "P2.G1.S4.A2.I2"],
    printed: "Number of employees",
    question: {
      en: "Which employees are counted in two training rows of pillar two?",
      ar: "أي موظفين يُحصون في صفّي التدريب من المحور الثاني؟",
    },
    readings: [
      { id: "a", text: { en: "Those who were trained.", ar: "من جرى تدريبهم." } },
      {
        id: "b",
        text: { en: "Those who work in the bodies concerned.", ar: "العاملون في الجهات المعنية." },
      },
    ],
    taken: "a",
    why: {
      en: "Both rows train people, and other rows say trained employees.",
      ar: "الصفان تدريب، وتذكر صفوف أخرى الموظفين المدربين.",
    },
    dependsOn: { en: "The figures of two indicators.", ar: "رقما مؤشرين." },
    whoCouldAnswer: "ministry-of-social-development",
  },
  {
    id: "R71",
    concerns: ["P1.G5.S2.A3.I1"],
    printed: "Number of beneficiaries",
    question: {
      en: "Who benefits from the training on child trafficking?",
      ar: "من المستفيد من التدريب على حالات الاتجار بالأطفال؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "The front-line workers who are trained.",
          ar: "العاملون في الخطوط الأمامية الذين جرى تدريبهم.",
        },
      },
      { id: "b", text: { en: "The children reached.", ar: "الأطفال الذين جرى الوصول إليهم." } },
    ],
    taken: "a",
    why: { en: "The second indicator counts the courses.", ar: "المؤشر الثاني يحصي الدورات." },
    dependsOn: { en: "The unit of one indicator.", ar: "وحدة قياس مؤشر واحد." },
    whoCouldAnswer: "ministry-of-social-development",
  },
  {
    id: "R72",
    concerns: ["P1.G1.S1.A2.I2", "P1.G3.S1.A1.I2"],
    printed: "targete institutions",
    question: {
      en: "Are targeted sectors and institutions those visited or those selected?",
      ar: "هل القطاعات والمؤسسات المستهدفة هي التي زيرت أم التي اختيرت؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "Those that the visits of the period were made to.",
          ar: "التي شملتها زيارات المدة.",
        },
      },
      {
        id: "b",
        text: { en: "Those selected, visited or not.", ar: "التي اختيرت، سواء زيرت أم لا." },
      },
    ],
    taken: "a",
    why: { en: "They stand beside the number of visits.", ar: "وردت إلى جانب عدد الزيارات." },
    dependsOn: { en: "The figures of two indicators.", ar: "رقما مؤشرين." },
    whoCouldAnswer: "ministry-of-labour",
  },
  {
    id: "R73",
    concerns: ["P2.G1.S1.A3.I1"],
    printed: "Number of beneficial victims",
    question: {
      en: "Which victims are counted as helped by health and psychological care?",
      ar: "أي الضحايا يُحصون في خدمات الرعاية الصحية والنفسية؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "Victims who benefited from health or psychological care.",
          ar: "الضحايا الذين استفادوا من الرعاية الصحية أو النفسية.",
        },
      },
      {
        id: "b",
        text: {
          en: "Victims for whom the care was useful.",
          ar: "الضحايا الذين كانت الرعاية نافعة لهم.",
        },
      },
    ],
    taken: "a",
    why: { en: "The word is a slip for beneficiary.", ar: "اللفظ الإنجليزي سهو عن لفظ المستفيد." },
    dependsOn: { en: "The unit of one indicator.", ar: "وحدة قياس مؤشر واحد." },
    whoCouldAnswer: "ministry-of-health",
  },
  {
    id: "R74",
    concerns: ["P1.G3.S1.A3.I1"],
    printed: "Percentage of factories applying golden standards",
    question: { en: "Of which factories is the share taken?", ar: "من أي مصانع تُحتسب النسبة؟" },
    readings: [
      {
        id: "a",
        text: {
          en: "Of the factories in industrial zones, as the activity says.",
          ar: "من مصانع المناطق الصناعية كما ورد في النشاط.",
        },
      },
      {
        id: "b",
        text: { en: "Of all factories and establishments.", ar: "من المصانع والمنشآت كلها." },
      },
    ],
    taken: "a",
    why: {
      en: "The indicator names factories; the activity adds establishments, which the share leaves out.",
      ar: "يذكر المؤشر المصانع، ويضيف النشاط المنشآت التي لا تشملها النسبة.",
    },
    dependsOn: { en: "The number below the line of the percentage.", ar: "مقام النسبة." },
    whoCouldAnswer: "ministry-of-labour",
  },
  {
    id: "R75",
    concerns: ["P1.G5.S1.A1.I1", "P2.G1.S1.A1.I1"],
    printed: "Amount of donations and grants",
    question: {
      en: "No currency is printed for the two amounts. Which one is meant?",
      ar: "لم تُطبع عملة المبلغين، فأي عملة هي؟",
    },
    readings: [
      {
        id: "a",
        text: { en: "Jordanian dinars, held in fils.", ar: "الدينار الأردني، ويُحفظ بالفلس." },
      },
      { id: "b", text: { en: "The currency of each grant.", ar: "عملة كل منحة." } },
    ],
    taken: "a",
    why: {
      en: "Jordanian public bodies report both.",
      ar: "ترفع تقارير المبلغين جهات رسمية أردنية.",
    },
    dependsOn: { en: "The unit of two indicators.", ar: "وحدة قياس مؤشرين." },
    whoCouldAnswer: "ministry-of-justice",
  },
  {
    id: "R76",
    concerns: ["P4.G2.S1.A10.I1"],
    printed: "Number of cooperation",
    question: {
      en: "What is counted for judicial cooperation?",
      ar: "ما الذي يُحصى في التعاون القضائي؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "Instances of cooperation, such as a request made or answered.",
          ar: "حالات التعاون، كطلب قُدِّم أو أُجيب.",
        },
      },
      { id: "b", text: { en: "Agreements.", ar: "الاتفاقيات." } },
      { id: "c", text: { en: "Countries.", ar: "الدول." } },
    ],
    taken: "a",
    why: {
      en: "It is the widest meaning of the printed word.",
      ar: "هو أوسع معاني اللفظ المطبوع.",
    },
    dependsOn: { en: "The unit of one indicator.", ar: "وحدة قياس مؤشر واحد." },
    whoCouldAnswer: "judicial-council",
  },
  {
    id: "R77",
    concerns: ["P4.G2.S1.I2"],
    printed: "Number of memorandums of understanding",
    question: {
      en: "Which memoranda are counted under the second goal of pillar four?",
      ar: "أي مذكرات تُحصى في الهدف الثاني من المحور الرابع؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "Every memorandum evaluated or put into effect under these activities.",
          ar: "كل مذكرة قُيّمت أو فُعّلت ضمن هذه الأنشطة.",
        },
      },
      { id: "b", text: { en: "New memoranda signed.", ar: "المذكرات الجديدة الموقعة." } },
    ],
    taken: "a",
    why: {
      en: "The activities evaluate and activate memoranda; none of them signs one.",
      ar: "تتناول الأنشطة تقييم المذكرات وتفعيلها، ولا يتضمن أي منها توقيعًا.",
    },
    dependsOn: { en: "The unit of one indicator.", ar: "وحدة قياس مؤشر واحد." },
    whoCouldAnswer: "ministry-of-foreign-affairs",
  },
  {
    id: "R78",
    concerns: ["jo-aht-plan-2024-2027"],
    printed: null,
    question: {
      en: "Which baselines and targets do the indicators have?",
      ar: "ما خطوط الأساس والقيم المستهدفة للمؤشرات؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "None is printed, and none is assumed: a figure alone makes no activity done or late.",
          ar: "لم يُطبع أي منها ولم يُفترض، فالرقم وحده لا يجعل النشاط منجزًا أو متأخرًا.",
        },
      },
      { id: "b", text: { en: "They are set in another document.", ar: "حُددت في وثيقة أخرى." } },
    ],
    taken: "a",
    why: { en: "The tables have no column for them.", ar: "لا عمود لها في الجداول." },
    dependsOn: {
      en: "Whether a figure can be compared with a target.",
      ar: "إمكان مقارنة الرقم بقيمة مستهدفة.",
    },
    whoCouldAnswer: "technical-committee",
  },
];
