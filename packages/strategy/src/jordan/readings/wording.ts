import type { PlanReading } from "../plan-reading.ts";

/** Words of the translation that may stand for another word. */
export const wordingReadings: readonly PlanReading[] = [
  {
    id: "R18",
    concerns: ["P1.G4.S2.A2.I1"],
    printed: "Number of periodicals",
    question: {
      en: "What is counted for the electronic patrols?",
      ar: "ما الذي يُحصى في نشاط الدوريات الإلكترونية؟",
    },
    readings: [
      { id: "a", text: { en: "Patrols.", ar: "الدوريات الإلكترونية." } },
      { id: "b", text: { en: "Periodical publications.", ar: "المطبوعات الدورية." } },
    ],
    taken: "a",
    why: {
      en: "One Arabic word means both, and the activity is about patrols.",
      ar: "اللفظ العربي واحد للمعنيين، والنشاط عن الدوريات الإلكترونية.",
    },
    dependsOn: { en: "The unit of one indicator.", ar: "وحدة قياس مؤشر واحد." },
    whoCouldAnswer: "public-security-directorate",
  },
  {
    id: "R19",
    concerns: [
      "P3.G1.S1.A1.I2",
      "P3.G1.S1.A2.I2",
      "P3.G1.S1.A3.I3",
      "P3.G1.S2.A1.I2",
      "P3.G1.S2.A2.I2",
      "P3.G1.S2.A3.I2",
      "P3.G1.S3.A1.I2",
      "P3.G1.S3.A2.I2",
      "P3.G2.S1.A2.I2",
    ],
    printed: "Number of trainers",
    question: {
      en: "Who is counted in the training rows of pillar three?",
      ar: "من الذين يُحصون في صفوف التدريب من المحور الثالث؟",
    },
    readings: [
      { id: "a", text: { en: "The people who are trained.", ar: "المتدربون." } },
      { id: "b", text: { en: "The people who train them.", ar: "المدربون." } },
    ],
    taken: "a",
    why: {
      en: "The two Arabic words differ by one letter, every one of these rows trains somebody, and other pillars count the people trained.",
      ar: "لا يفرق بين اللفظين العربيين إلا حرف واحد، وكل صف من هذه الصفوف تدريب لفئة ما، وتحصي المحاور الأخرى المتدربين.",
    },
    dependsOn: {
      en: "The figures of nine indicators, and whether they can be added to those of other pillars.",
      ar: "أرقام تسعة مؤشرات، وإمكان جمعها مع أرقام المحاور الأخرى.",
    },
    whoCouldAnswer: "judicial-council",
  },
  {
    id: "R20",
    concerns: [
      "P1.G5.S2.A1.I2",
      "P1.G5.S2.A2.I2",
      "P2.G1.S4.A1.I1",
      "P2.G2.S1.A4.I2",
      "P2.G2.S2.A2.I1",
      "P3.G1.S1.A1.I1",
      "P3.G1.S1.A2.I1",
      "P3.G1.S1.A3.I2",
      "P3.G1.S2.A1.I1",
      "P3.G1.S2.A2.I1",
      "P3.G1.S2.A3.I1",
      "P3.G1.S3.A1.I1",
      "P3.G1.S3.A2.I1",
      "P3.G2.S1.A2.I1",
    ],
    printed: "Number of training",
    question: { en: "What is counted as training?", ar: "ما الذي يُحصى بوصفه تدريبًا؟" },
    readings: [
      {
        id: "a",
        text: {
          en: "Training activities held: courses, workshops or programmes, each counted once.",
          ar: "أنشطة التدريب المنعقدة من دورات أو ورش أو برامج، ويُحصى كل منها مرة واحدة.",
        },
      },
      { id: "b", text: { en: "Training sessions or days.", ar: "جلسات التدريب أو أيامه." } },
      { id: "c", text: { en: "People trained.", ar: "الأشخاص المدربون." } },
    ],
    taken: "a",
    why: {
      en: "The people are a second indicator in the same rows.",
      ar: "الأشخاص مؤشر ثانٍ في الصفوف نفسها.",
    },
    dependsOn: { en: "The unit of fourteen indicators.", ar: "وحدة قياس أربعة عشر مؤشرًا." },
    whoCouldAnswer: "technical-committee",
  },
  {
    id: "R21",
    concerns: ["P1.G5.S1.A2.I1"],
    printed: "experiments viewed",
    question: {
      en: "What is reviewed with counterpart committees?",
      ar: "ما الذي يُطَّلع عليه لدى اللجان النظيرة؟",
    },
    readings: [
      { id: "a", text: { en: "Experiences.", ar: "التجارب بمعنى الخبرات." } },
      { id: "b", text: { en: "Experiments.", ar: "التجارب بمعنى الاختبارات." } },
    ],
    taken: "a",
    why: {
      en: "One Arabic word means both, and the activity exchanges experience.",
      ar: "اللفظ العربي واحد للمعنيين، والنشاط تبادل للخبرات.",
    },
    dependsOn: { en: "The unit of one indicator.", ar: "وحدة قياس مؤشر واحد." },
    whoCouldAnswer: "ministry-of-justice",
  },
  {
    id: "R22",
    concerns: ["P2.G2.S2.A2"],
    printed: "stop their persecution",
    question: {
      en: "What done to victims is to be stopped?",
      ar: "ما الذي يراد وقفه مما يقع على الضحايا؟",
    },
    readings: [
      { id: "a", text: { en: "The prosecution of victims.", ar: "ملاحقة الضحايا قضائيًا." } },
      { id: "b", text: { en: "Their persecution.", ar: "اضطهادهم." } },
    ],
    taken: "a",
    why: {
      en: "The sub-goal and its output speak of prosecution, and one Arabic word can be translated either way.",
      ar: "يتحدث الهدف الفرعي ونتيجته عن الملاحقة القضائية، واللفظ العربي يحتمل الترجمتين.",
    },
    dependsOn: { en: "The meaning of one activity.", ar: "معنى نشاط واحد." },
    whoCouldAnswer: "judicial-council",
  },
  {
    id: "R23",
    concerns: ["P1.G1.S1.A2.I1"],
    printed: "Number of paid visits",
    question: { en: "Which field visits are counted?", ar: "أي الزيارات الميدانية تُحصى؟" },
    readings: [
      { id: "a", text: { en: "Visits that were made.", ar: "الزيارات المنفذة." } },
      { id: "b", text: { en: "Visits that somebody paid for.", ar: "الزيارات المدفوعة الأجر." } },
    ],
    taken: "a",
    why: {
      en: "A visit is paid when it is made, and no payment is mentioned.",
      ar: "التعبير الإنجليزي يعني القيام بالزيارة، ولا ذكر لأي أجر.",
    },
    dependsOn: { en: "The unit of one indicator.", ar: "وحدة قياس مؤشر واحد." },
    whoCouldAnswer: "ministry-of-labour",
  },
  {
    id: "R24",
    concerns: ["P1.G4.S1.A2.I1", "P1.G4.S1.O1"],
    printed: "The website is effective",
    question: {
      en: "What does the plan say of the committee's website?",
      ar: "بماذا تصف الخطة الموقع الإلكتروني للجنة؟",
    },
    readings: [
      {
        id: "a",
        text: { en: "It does its work well: a described state.", ar: "أنه فاعل، وهو حال توصف." },
      },
      { id: "b", text: { en: "It is online: a fact.", ar: "أنه مفعَّل، وهو واقعة تثبت." } },
    ],
    taken: "a",
    why: {
      en: "The Arabic words are close, and no measure is printed.",
      ar: "اللفظان العربيان متقاربان، ولم يُطبع أي مقياس.",
    },
    dependsOn: {
      en: "Whether the indicator is described or ticked off.",
      ar: "ما إذا كان المؤشر يوصف أم يُثبت تحققه.",
    },
    whoCouldAnswer: "ministry-of-justice",
  },
  {
    id: "R25",
    concerns: ["P2.G2", "P3.G2"],
    printed: "Insurance of the protection",
    question: {
      en: "What does the word insurance mean in two goals?",
      ar: "ما معنى لفظ التأمين في هدفين؟",
    },
    readings: [
      { id: "a", text: { en: "Ensuring.", ar: "الضمان." } },
      { id: "b", text: { en: "Insurance cover.", ar: "التغطية التأمينية." } },
    ],
    taken: "a",
    why: {
      en: "No insurer, premium or cover is mentioned.",
      ar: "لا ذكر لشركة تأمين ولا لقسط ولا لتغطية.",
    },
    dependsOn: { en: "The meaning of two goals.", ar: "معنى هدفين." },
    whoCouldAnswer: "ministry-of-justice",
  },
  {
    id: "R26",
    concerns: ["P2.G1", "P2.G1.S1", "P2.G1.S4", "P2.G1.S4.O1", "P2.G2", "P2.G2.S2", "P2.G2.S2.A1"],
    printed: "crime-affected persons",
    question: {
      en: "Who are the affected persons named beside the victims?",
      ar: "من المتضررون المذكورون إلى جانب الضحايا؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "Affected persons as the shelter regulation defines them.",
          ar: "المتضررون بالمعنى الوارد في نظام دور الإيواء.",
        },
      },
      { id: "b", text: { en: "Anyone harmed by the crime.", ar: "كل من لحقه ضرر من الجريمة." } },
    ],
    taken: "a",
    why: {
      en: "The regulation on shelters names the same pair, victims and affected persons.",
      ar: "يذكر نظام دور الإيواء الفئتين نفسيهما: المجني عليهم والمتضررين.",
    },
    dependsOn: {
      en: "Who is counted and served beside the victims.",
      ar: "من يُحصى ويُخدم إلى جانب الضحايا.",
    },
    whoCouldAnswer: "ministry-of-social-development",
  },
  {
    id: "R27",
    concerns: ["P2.G2.S2.A1"],
    printed: "activating codes",
    question: { en: "What are prosecutors to apply?", ar: "ما الذي يطبقه المدعون العامون؟" },
    readings: [
      {
        id: "a",
        text: {
          en: "The legal provisions on stopping prosecution.",
          ar: "النصوص القانونية المتعلقة بوقف الملاحقة.",
        },
      },
      {
        id: "b",
        text: { en: "Codes of conduct or case codes.", ar: "مدونات السلوك أو رموز القضايا." },
      },
    ],
    taken: "a",
    why: {
      en: "The row names circulars and trained prosecutors, and the sub-goal is about mechanisms in law.",
      ar: "يورد الصف تعاميم ومدعين عامين مدربين، والهدف الفرعي عن آليات قانونية.",
    },
    dependsOn: { en: "The meaning of one activity.", ar: "معنى نشاط واحد." },
    whoCouldAnswer: "judicial-council",
  },
  {
    id: "R28",
    concerns: ["P3.G1.S3.A2"],
    printed: "individuality of penalty",
    question: {
      en: "What are the standards on penalties about?",
      ar: "ما موضوع المعايير المتعلقة بالعقوبة؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "Fitting the penalty to the offender and the offence.",
          ar: "تفريد العقوبة بحسب الجاني والجريمة.",
        },
      },
      {
        id: "b",
        text: {
          en: "That each person answers for their own offence only.",
          ar: "شخصية العقوبة، أي ألا يُسأل المرء إلا عن فعله.",
        },
      },
    ],
    taken: "a",
    why: {
      en: "The row goes on to the role of punishment in deterrence.",
      ar: "يتناول الصف بعد ذلك دور العقوبة في الردع.",
    },
    dependsOn: { en: "The subject of one training.", ar: "موضوع تدريب واحد." },
    whoCouldAnswer: "judicial-council",
  },
  {
    id: "R29",
    concerns: ["P3.G2.S1.A2"],
    printed: "TV connection technology",
    question: { en: "Which technology are staff trained in?", ar: "على أي تقنية يُدرَّب الموظفون؟" },
    readings: [
      {
        id: "a",
        text: { en: "Video links for remote hearings.", ar: "الاتصال المرئي في الجلسات عن بعد." },
      },
      { id: "b", text: { en: "Television.", ar: "التلفزيون." } },
    ],
    taken: "a",
    why: {
      en: "The row before it is about hearing people from a distance.",
      ar: "يتناول الصف السابق سماع الأشخاص عن بعد.",
    },
    dependsOn: { en: "The subject of one training.", ar: "موضوع تدريب واحد." },
    whoCouldAnswer: "judicial-council",
  },
  {
    id: "R30",
    concerns: ["P3.G1.S1.A3"],
    printed: "initial search",
    question: {
      en: "What does the guide of the judicial police cover?",
      ar: "ماذا يتناول دليل الضابطة العدلية؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "The first inquiries into a crime.",
          ar: "البحث الأولي عن الجريمة وجمع الاستدلالات.",
        },
      },
      {
        id: "b",
        text: { en: "The search of persons and premises.", ar: "تفتيش الأشخاص والأماكن." },
      },
    ],
    taken: "a",
    why: {
      en: "The sub-goal is about the preliminary, evidence-gathering stage.",
      ar: "الهدف الفرعي عن مرحلة التحقيق الأولي الاستدلالي.",
    },
    dependsOn: { en: "The subject of one guide.", ar: "موضوع دليل واحد." },
    whoCouldAnswer: "public-security-directorate",
  },
  {
    id: "R31",
    concerns: ["P3", "P3.G1", "P3.G1.S1"],
    printed: "preliminary (inferential) investigation",
    question: {
      en: "Which stage is meant by preliminary investigation?",
      ar: "أي مرحلة يقصد بها التحقيق الأولي؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "Evidence gathering by the judicial police, before the prosecutor's investigation.",
          ar: "جمع الاستدلالات من قبل الضابطة العدلية قبل تحقيق النيابة العامة.",
        },
      },
      {
        id: "b",
        text: {
          en: "The prosecutor's investigation before trial.",
          ar: "تحقيق النيابة العامة قبل المحاكمة.",
        },
      },
    ],
    taken: "a",
    why: {
      en: "The word in brackets names that stage, and prosecutors have a sub-goal of their own.",
      ar: "يسمي اللفظ بين القوسين تلك المرحلة، وللمدعين العامين هدف فرعي خاص بهم.",
    },
    dependsOn: {
      en: "The Arabic name of pillar three, and who is trained.",
      ar: "الاسم العربي للمحور الثالث، والفئة المدربة.",
    },
    whoCouldAnswer: "judicial-council",
  },
  {
    id: "R32",
    concerns: ["P2.G1.S2.A2"],
    printed: "direct lines of legal aid",
    question: { en: "What are the direct lines?", ar: "ما المقصود بالخطوط المباشرة؟" },
    readings: [
      {
        id: "a",
        text: {
          en: "Direct ways to reach legal aid, telephone lines among them.",
          ar: "سبل مباشرة للوصول إلى المساعدة القانونية، ومنها الخطوط الهاتفية.",
        },
      },
      { id: "b", text: { en: "Telephone lines only.", ar: "الخطوط الهاتفية فقط." } },
    ],
    taken: "a",
    why: { en: "The text names no medium.", ar: "لم يحدد النص وسيلة بعينها." },
    dependsOn: { en: "Which cases of aid are counted.", ar: "حالات المساعدة التي تُحصى." },
    whoCouldAnswer: "bar-association",
  },
  {
    id: "R33",
    concerns: ["P2.G1.S3.A2", "P2.G1.S3.A2.I1"],
    printed: "postpone court fees",
    question: {
      en: "What happens to court fees in compensation suits?",
      ar: "ما مصير الرسوم القضائية في دعاوى التعويض؟",
    },
    readings: [
      { id: "a", text: { en: "They are deferred.", ar: "تُؤجَّل." } },
      { id: "b", text: { en: "They are waived.", ar: "يُعفى منها." } },
    ],
    taken: "a",
    why: {
      en: "The words say so, and no waiver was found.",
      ar: "هذا هو المطبوع، ولم يُعثر على نص يعفي منها.",
    },
    dependsOn: {
      en: "Which cases are counted, and what a victim is told.",
      ar: "القضايا التي تُحصى، وما يُبلَّغ به الضحية.",
    },
    whoCouldAnswer: "ministry-of-justice",
  },
  {
    id: "R34",
    concerns: ["P2.G1.S4.A2"],
    printed: "responders in the relevant authorities",
    question: {
      en: "Who are the responders invited to the advanced courses?",
      ar: "من المستجيبون المدعوون إلى الدورات المتقدمة؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "First responders of the National Referral Mechanism.",
          ar: "المستجيبون الأوائل في آلية الإحالة الوطنية.",
        },
      },
      { id: "b", text: { en: "Emergency services.", ar: "خدمات الطوارئ." } },
    ],
    taken: "a",
    why: {
      en: "The course teaches early identification under that mechanism.",
      ar: "موضوع الدورات التعرف المبكر وفق تلك الآلية.",
    },
    dependsOn: { en: "Who is invited and counted.", ar: "من يُدعى ويُحصى." },
    whoCouldAnswer: "ministry-of-labour",
  },
  {
    id: "R35",
    concerns: ["P1.G2.S2.A1"],
    printed: "optional, or a law school course",
    question: { en: "Which course is to be introduced?", ar: "أي مساق يُراد اعتماده؟" },
    readings: [
      {
        id: "a",
        text: {
          en: "An elective for all students, or a course in law faculties: either counts.",
          ar: "مساق اختياري لجميع الطلبة أو مساق في كليات الحقوق، وأي منهما يُحصى.",
        },
      },
      {
        id: "b",
        text: {
          en: "A course in law faculties that may be elective.",
          ar: "مساق في كليات الحقوق قد يكون اختياريًا.",
        },
      },
    ],
    taken: "a",
    why: { en: 'The words are joined by "or".', ar: "العبارتان معطوفتان بأداة التخيير." },
    dependsOn: { en: "Which courses are counted.", ar: "المساقات التي تُحصى." },
    whoCouldAnswer: "ministry-of-justice",
  },
  {
    id: "R36",
    concerns: ["P1.G5.S2.A2"],
    printed: "the effectiveness of their investigation",
    question: { en: "Whose investigation is to be effective?", ar: "أي تحقيق يراد أن يكون فاعلًا؟" },
    readings: [
      {
        id: "a",
        text: {
          en: "The investigation of trafficking cases in which victims are identified.",
          ar: "التحقيق في القضايا التي يُتعرَّف فيها على الضحايا.",
        },
      },
      { id: "b", text: { en: "The investigation of victims.", ar: "التحقيق مع الضحايا." } },
    ],
    taken: "a",
    why: {
      en: "Victims are to be protected, and pillar two stops their prosecution.",
      ar: "الغاية حماية الضحايا، والمحور الثاني يوقف ملاحقتهم.",
    },
    dependsOn: { en: "The subject of one training.", ar: "موضوع تدريب واحد." },
    whoCouldAnswer: "ministry-of-interior",
  },
  {
    id: "R37",
    concerns: ["P1.G3.S2.A1"],
    printed: "protection platform",
    question: { en: "Which platform receives the complaints?", ar: "أي منصة تستقبل الشكاوى؟" },
    readings: [
      {
        id: "a",
        text: {
          en: "The Ministry of Labour's platform Hemaya, whose name means protection.",
          ar: "منصة حماية التابعة لوزارة العمل.",
        },
      },
      { id: "b", text: { en: "A new platform.", ar: "منصة جديدة." } },
    ],
    taken: "a",
    why: {
      en: "Appendix 4 says that Hemaya receives labour complaints.",
      ar: "يذكر الملحق 4 أن منصة حماية تستقبل الشكاوى العمالية.",
    },
    dependsOn: { en: "Where the complaints are counted.", ar: "موضع إحصاء الشكاوى." },
    whoCouldAnswer: "ministry-of-labour",
  },
  {
    id: "R38",
    concerns: ["P1.G3.S2.A1"],
    printed: "at any time and within (24) hours",
    question: {
      en: "What do the 24 hours of appendix 4 mean?",
      ar: "ما معنى الساعات الأربع والعشرين في الملحق 4؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "The platform takes complaints round the clock.",
          ar: "تستقبل المنصة الشكاوى على مدار الساعة.",
        },
      },
      {
        id: "b",
        text: {
          en: "A complaint must be filed within 24 hours.",
          ar: "يجب تقديم الشكوى خلال 24 ساعة.",
        },
      },
      {
        id: "c",
        text: {
          en: "A complaint must be handled within 24 hours.",
          ar: "يجب معالجة الشكوى خلال 24 ساعة.",
        },
      },
    ],
    taken: "a",
    why: {
      en: 'The words stand beside "at any time", and a deadline would contradict them.',
      ar: "وردت العبارة إلى جانب ما يفيد إتاحة التقديم في أي وقت، ووجود مهلة يناقضها.",
    },
    dependsOn: {
      en: "Whether a time limit exists: none is modelled.",
      ar: "وجود مهلة من عدمه، ولم تُعتمد أي مهلة.",
    },
    whoCouldAnswer: "ministry-of-labour",
  },
  {
    id: "R39",
    concerns: ["P1.G5.S2.A4"],
    printed: "Domestic Workers Affairs Committee",
    question: {
      en: "Which committee on domestic workers is to be put to work?",
      ar: "أي لجنة معنية بالعاملين في المنازل يراد تفعيلها؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "The committee at the Ministry of Labour that regulates recruitment offices and domestic workers' affairs.",
          ar: "لجنة تنظيم المكاتب وشؤون العاملين في المنازل في وزارة العمل.",
        },
      },
      { id: "b", text: { en: "Another committee.", ar: "لجنة أخرى." } },
    ],
    taken: "a",
    why: {
      en: "Only one committee with such a name was found.",
      ar: "لم يُعثر إلا على لجنة واحدة بمثل هذا الاسم.",
    },
    dependsOn: { en: "Whose meetings are counted.", ar: "اللجنة التي تُحصى اجتماعاتها." },
    whoCouldAnswer: "ministry-of-labour",
  },
  {
    id: "R40",
    concerns: ["P1.G1.S2.A2", "P1.G1.S2.A2.I1"],
    printed: "annual report to the Anti-Human Trafficking National Committee",
    question: {
      en: "Is the report made for the National Committee or by it?",
      ar: "هل يُعد التقرير للجنة الوطنية أم تُعده اللجنة نفسها؟",
    },
    readings: [
      { id: "a", text: { en: "It is submitted to the committee.", ar: "يُرفع إلى اللجنة." } },
      {
        id: "b",
        text: {
          en: "It is the committee's own report on its work.",
          ar: "هو تقرير اللجنة عن أعمالها.",
        },
      },
    ],
    taken: "a",
    why: {
      en: "The words say so, though the committee is also one of the parties that prepare it.",
      ar: "هذا هو المطبوع، وإن كانت اللجنة من الجهات التي تعده.",
    },
    dependsOn: {
      en: "Who writes, accepts and publishes the annual report.",
      ar: "من يكتب التقرير السنوي ويقبله وينشره.",
    },
    whoCouldAnswer: "national-committee",
  },
  {
    id: "R41",
    concerns: ["P1.G5.S1.A3"],
    printed: "National, Technical Committees",
    question: {
      en: "Members of which committee are to study international reports?",
      ar: "أعضاء أي لجنة يراد تعزيز قدراتهم في دراسة التقارير الدولية؟",
    },
    readings: [
      { id: "a", text: { en: "Members of both committees.", ar: "أعضاء اللجنتين معًا." } },
      { id: "b", text: { en: "Members of one committee.", ar: "أعضاء لجنة واحدة." } },
    ],
    taken: "a",
    why: { en: "The word is plural.", ar: "ورد اللفظ بصيغة الجمع." },
    dependsOn: { en: "Who is counted as attending.", ar: "من يُحصى حضوره." },
    whoCouldAnswer: "national-committee",
  },
  {
    id: "R42",
    concerns: ["P4.G2.S1.A4"],
    printed: "prepare a national list of this",
    question: { en: "What does the national list hold?", ar: "ماذا تتضمن القائمة الوطنية؟" },
    readings: [
      {
        id: "a",
        text: {
          en: "Both traffickers and fraudulent recruitment agencies.",
          ar: "المتاجرين بالبشر ووكالات الاستقدام الاحتيالية معًا.",
        },
      },
      { id: "b", text: { en: "Fraudulent agencies only.", ar: "الوكالات الاحتيالية فقط." } },
    ],
    taken: "a",
    why: {
      en: "The word refers to all the information exchanged.",
      ar: "يعود اللفظ إلى كل ما يجري تبادله من معلومات.",
    },
    dependsOn: {
      en: "What the activity delivers. The list itself never enters this library.",
      ar: "ما ينتج عن النشاط. أما القائمة نفسها فلا تدخل هذه المكتبة.",
    },
    whoCouldAnswer: "ministry-of-foreign-affairs",
  },
  {
    id: "R43",
    concerns: ["jo-aht-plan-2024-2027"],
    printed: "American Lawyers and Judges Association",
    question: {
      en: "Section 5 and appendix 4 name the evaluator of the earlier strategy differently. Is it one body?",
      ar: "يرد اسم الجهة التي قيّمت الاستراتيجية السابقة بصيغتين في القسم 5 والملحق 4، فهل هي جهة واحدة؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "One body, probably the American Bar Association.",
          ar: "جهة واحدة، والأرجح أنها نقابة المحامين الأمريكية.",
        },
      },
      { id: "b", text: { en: "Two bodies.", ar: "جهتان." } },
    ],
    taken: "a",
    why: {
      en: "Both places speak of one evaluation, of the same years, in Amman.",
      ar: "يتحدث الموضعان عن تقييم واحد للأعوام نفسها في عمّان.",
    },
    dependsOn: {
      en: "Whom the implementation rate of the earlier plan is credited to.",
      ar: "الجهة التي تُنسب إليها نسبة تنفيذ الخطة السابقة.",
    },
    whoCouldAnswer: "ministry-of-justice",
  },
  {
    id: "R44",
    concerns: ["jo-aht-plan-2024-2027", "P3", "P4"],
    printed: null,
    question: {
      en: "What are the Arabic names of the strategy and of pillars three and four?",
      ar: "ما الاسم العربي للاستراتيجية وللمحورين الثالث والرابع؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "Those used here, with \"preventing\" in the strategy's name as in the law and the committee's name.",
          ar: "الأسماء المستخدمة هنا، وفيها لفظ المنع كما في القانون واسم اللجنة.",
        },
      },
      {
        id: "b",
        text: {
          en: 'Other wordings, such as "combating" in the strategy\'s name.',
          ar: "صيغ أخرى، كلفظ المكافحة في اسم الاستراتيجية.",
        },
      },
    ],
    taken: "a",
    why: {
      en: "Only the English translation is at hand, and both Arabic names were seen in reports.",
      ar: "لا يتوافر سوى الترجمة الإنجليزية، وورد الاسمان العربيان في الأخبار.",
    },
    dependsOn: { en: "The headings of every Arabic report.", ar: "عناوين التقارير العربية كلها." },
    whoCouldAnswer: "national-committee",
  },
];
