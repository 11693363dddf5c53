import type { PlanReading } from "../plan-reading.ts";

/** Who is responsible: the names in the party column. */
export const partiesReadings: readonly PlanReading[] = [
  {
    id: "R45",
    concerns: ["jo-aht-plan-2024-2027"],
    printed: "Responsible Party",
    question: {
      en: "Does the party printed first lead the others?",
      ar: "هل تقود الجهة المذكورة أولًا بقية الجهات؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "No: all parties of a row are equally responsible.",
          ar: "لا، فجهات الصف جميعها مسؤولة على السواء.",
        },
      },
      { id: "b", text: { en: "Yes: the first one leads.", ar: "نعم، الأولى هي القائدة." } },
    ],
    taken: "a",
    why: {
      en: "No lead is printed, and section 10-1 makes each party answer for its own part.",
      ar: "لم تُطبع جهة قائدة، ويجعل القسم 10 في بنده الأول كل جهة مسؤولة عن نصيبها.",
    },
    dependsOn: {
      en: "Who is asked for a report, and how joint reports are weighed.",
      ar: "من يُطلب منه التقرير، وكيف تُوازن التقارير المشتركة.",
    },
    whoCouldAnswer: "national-committee",
  },
  {
    id: "R46",
    concerns: ["jo-aht-plan-2024-2027"],
    printed: "Ministry of Labor General Security Directorate",
    question: {
      en: "Party cells are printed without separators. Where does one party end?",
      ar: "طُبعت خلايا الجهات دون فواصل، فأين تنتهي كل جهة؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "At the end of each known name: every name is one responsibility.",
          ar: "عند نهاية كل اسم معروف، فكل اسم مسؤولية واحدة.",
        },
      },
      {
        id: "b",
        text: {
          en: "Neighbouring names may form one joint party.",
          ar: "قد يشكل اسمان متجاوران جهة مشتركة.",
        },
      },
    ],
    taken: "a",
    why: {
      en: "Each name is that of a separate body, and other rows print the same names apart.",
      ar: "كل اسم لجهة مستقلة، وترد الأسماء نفسها متفرقة في صفوف أخرى.",
    },
    dependsOn: { en: "The number of responsibilities.", ar: "عدد المسؤوليات." },
    whoCouldAnswer: "ministry-of-justice",
  },
  {
    id: "R47",
    concerns: ["P1.G1.S1.A2"],
    printed: "General Security Directorate",
    question: {
      en: "Which body is responsible for the field visits under this name?",
      ar: "أي جهة يقصد بها اسم المديرية الوارد في نشاط الزيارات الميدانية؟",
    },
    readings: [
      { id: "a", text: { en: "The Public Security Directorate.", ar: "مديرية الأمن العام." } },
      { id: "b", text: { en: "Another body.", ar: "جهة أخرى." } },
    ],
    taken: "a",
    why: {
      en: "Every other row prints the usual English name of the same directorate.",
      ar: "يرد الاسم الإنجليزي المألوف للمديرية نفسها في سائر الصفوف.",
    },
    dependsOn: { en: "Who reports on one activity.", ar: "الجهة التي ترفع التقارير عن نشاط واحد." },
    whoCouldAnswer: "public-security-directorate",
  },
  {
    id: "R48",
    concerns: ["jo-aht-plan-2024-2027"],
    printed: "National Committee",
    question: {
      en: "Which committee is meant where the party column says only this?",
      ar: "أي لجنة يقصد بها حيث لا يرد في خانة الجهات سوى هذا اللفظ؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "The Anti-Human Trafficking National Committee.",
          ar: "اللجنة الوطنية لمنع الاتجار بالبشر.",
        },
      },
      { id: "b", text: { en: "Another national committee.", ar: "لجنة وطنية أخرى." } },
    ],
    taken: "a",
    why: {
      en: "The strategy uses the short name for that committee throughout.",
      ar: "تستخدم الاستراتيجية الاسم المختصر لهذه اللجنة في مواضعها كلها.",
    },
    dependsOn: {
      en: "Whose activities the secretariat reports on.",
      ar: "الأنشطة التي تتولى الأمانة رفع التقارير عنها.",
    },
    whoCouldAnswer: "national-committee",
  },
  {
    id: "R49",
    concerns: ["P1.G2.S1.A3"],
    printed: "Tribunals of Communities",
    question: {
      en: "Which bodies share the religious lectures under this name?",
      ar: "أي جهات يقصد بها هذا الاسم في نشاط المحاضرات الدينية؟",
    },
    readings: [
      { id: "a", text: { en: "Councils of religious communities.", ar: "مجالس الطوائف الدينية." } },
      { id: "b", text: { en: "Courts.", ar: "محاكم." } },
    ],
    taken: "a",
    why: {
      en: "The row is about religious lectures, beside the ministry of religious affairs.",
      ar: "يتناول الصف محاضرات دينية، إلى جانب وزارة الأوقاف.",
    },
    dependsOn: { en: "Who reports on one activity.", ar: "الجهة التي ترفع التقارير عن نشاط واحد." },
    whoCouldAnswer: "ministry-of-justice",
  },
  {
    id: "R50",
    concerns: ["P1.G2.S1.A2", "P1.G2.S2.A1"],
    printed: "Public and private universities/schools",
    question: {
      en: "One phrase names several kinds of body. How many responsibilities is it?",
      ar: "تذكر عبارة واحدة أنواعًا عدة من الجهات، فكم مسؤولية فيها؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "One: the phrase stands for a group.",
          ar: "مسؤولية واحدة، فالعبارة تدل على مجموعة.",
        },
      },
      { id: "b", text: { en: "One for each kind.", ar: "مسؤولية لكل نوع." } },
    ],
    taken: "a",
    why: {
      en: "The phrase has one place in the printed order.",
      ar: "للعبارة موضع واحد في ترتيب الطباعة.",
    },
    dependsOn: {
      en: "The number of responsibilities, and how a group reports.",
      ar: "عدد المسؤوليات، وكيفية رفع المجموعة تقاريرها.",
    },
    whoCouldAnswer: "ministry-of-education",
  },
  {
    id: "R51",
    concerns: ["P1.G2.S2.A1", "P1.G2.S2.A2"],
    printed: "Universities and research and studies institutes",
    question: {
      en: "Two neighbouring rows name universities and institutes differently. Is it the same group?",
      ar: "يسمي صفان متجاوران الجامعات والمعاهد بعبارتين مختلفتين، فهل هي المجموعة نفسها؟",
    },
    readings: [
      { id: "a", text: { en: "The same group.", ar: "المجموعة نفسها." } },
      { id: "b", text: { en: "Two groups.", ar: "مجموعتان." } },
    ],
    taken: "a",
    why: {
      en: "Both rows belong to one sub-goal on research, and the second phrase shortens the first.",
      ar: "ينتمي الصفان إلى هدف فرعي واحد عن البحث العلمي، والعبارة الثانية اختصار للأولى.",
    },
    dependsOn: { en: "Who reports on two activities.", ar: "الجهة التي ترفع التقارير عن نشاطين." },
    whoCouldAnswer: "ministry-of-justice",
  },
  {
    id: "R52",
    concerns: ["P4.G1.S1.A1", "P4.G1.S1.A2", "P4.G1.S1.A3", "P4.G1.S1.C1"],
    printed: "Relevant Civil Society Organizations",
    question: {
      en: "Is it the same party as the civil society organizations of the other rows?",
      ar: "هل هي الجهة نفسها الواردة في الصفوف الأخرى باسم منظمات المجتمع المدني؟",
    },
    readings: [
      { id: "a", text: { en: "The same group.", ar: "المجموعة نفسها." } },
      { id: "b", text: { en: "A smaller group.", ar: "مجموعة أصغر." } },
    ],
    taken: "a",
    why: {
      en: "Every activity concerns only the organizations that work on it.",
      ar: "لا يعني كل نشاط إلا المنظمات العاملة في مجاله.",
    },
    dependsOn: {
      en: "Who reports on three activities.",
      ar: "الجهة التي ترفع التقارير عن ثلاثة أنشطة.",
    },
    whoCouldAnswer: "ministry-of-justice",
  },
  {
    id: "R53",
    concerns: ["P4.G1.S1.A1", "P4.G1.S1.A2", "P4.G1.S1.A3"],
    printed: "Concerned Partners",
    question: {
      en: "The activity text names partners, the party cell does not. Are partners concerned?",
      ar: "يذكر نص النشاط الشركاء ولا تذكرهم خلية الجهات، فهل هم معنيون؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "The flag follows the party column: not set.",
          ar: "تتبع العلامة خانة الجهات، فلا تُثبت.",
        },
      },
      {
        id: "b",
        text: {
          en: "Yes, because the activity is held with them.",
          ar: "نعم، لأن النشاط يُعقد معهم.",
        },
      },
    ],
    taken: "a",
    why: {
      en: "The text says who attends; the column says who is responsible.",
      ar: "النص يبين من يحضر، والخانة تبين من المسؤول.",
    },
    dependsOn: {
      en: "The concerned-partners flag of three activities.",
      ar: "علامة الشركاء المعنيين في ثلاثة أنشطة.",
    },
    whoCouldAnswer: "technical-committee",
  },
  {
    id: "R54",
    concerns: ["jo-aht-plan-2024-2027"],
    printed: "Concerned partners",
    question: {
      en: "Are the concerned partners a responsible party?",
      ar: "هل الشركاء المعنيون جهة مسؤولة؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "No: they are noted on the activity, and nobody is asked to report for them.",
          ar: "لا، بل يُشار إليهم في النشاط ولا يُطلب من أحد رفع تقرير عنهم.",
        },
      },
      {
        id: "b",
        text: {
          en: "Yes: a party whose members must be named.",
          ar: "نعم، وهم جهة يجب تسمية أعضائها.",
        },
      },
    ],
    taken: "a",
    why: { en: "The phrase names no body.", ar: "لا تسمي العبارة أي جهة." },
    dependsOn: { en: "The number of responsibilities.", ar: "عدد المسؤوليات." },
    whoCouldAnswer: "technical-committee",
  },
  {
    id: "R55",
    concerns: ["P1.G1.S1.A4"],
    printed: "National Council of Family Affairs",
    question: {
      en: "Two rows name a council for family affairs differently. Is it the same council?",
      ar: "يسمي صفان مجلس شؤون الأسرة بصيغتين مختلفتين، فهل هو المجلس نفسه؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "The same: the National Council for Family Affairs.",
          ar: "هو نفسه: المجلس الوطني لشؤون الأسرة.",
        },
      },
      { id: "b", text: { en: "Another council.", ar: "مجلس آخر." } },
    ],
    taken: "a",
    why: { en: "Section 4 lists one such council.", ar: "يذكر القسم 4 مجلسًا واحدًا بهذا الاسم." },
    dependsOn: { en: "Who reports on one activity.", ar: "الجهة التي ترفع التقارير عن نشاط واحد." },
    whoCouldAnswer: "national-council-for-family-affairs",
  },
  {
    id: "R56",
    concerns: ["P1.G2.S1.A1"],
    printed: "High Commissioner for Refugees",
    question: {
      en: "Which body shares the awareness campaigns under this name?",
      ar: "أي جهة يقصد بها هذا الاسم في نشاط حملات التوعية؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "The United Nations High Commissioner for Refugees.",
          ar: "المفوضية السامية للأمم المتحدة لشؤون اللاجئين.",
        },
      },
      { id: "b", text: { en: "Another body.", ar: "جهة أخرى." } },
    ],
    taken: "a",
    why: {
      en: "The activity reaches out to refugees, and no other body bears the title.",
      ar: "يشمل النشاط اللاجئين، ولا تحمل جهة أخرى هذا المسمى.",
    },
    dependsOn: { en: "Who reports on one activity.", ar: "الجهة التي ترفع التقارير عن نشاط واحد." },
    whoCouldAnswer: "unhcr",
  },
  {
    id: "R57",
    concerns: [
      "P1.G2.S1.A1",
      "P1.G2.S1.A2",
      "P1.G2.S1.A3",
      "P1.G2.S1.A5",
      "P1.G2.S2.A1",
      "P1.G2.S2.A2",
      "P2.G1.S1.A2",
      "P2.G1.S1.A3",
      "P2.G1.S4.A1",
      "P4.G1.S1.A1",
      "P4.G1.S1.A2",
      "P4.G1.S1.A3",
    ],
    printed: null,
    question: {
      en: "Who reports for a party that is a group, such as civil society or private hospitals?",
      ar: "من يرفع التقارير عن جهة هي مجموعة، كمنظمات المجتمع المدني أو المستشفيات الخاصة؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "The group is one party, and somebody reports for it.",
          ar: "المجموعة جهة واحدة، ويرفع أحدهم التقارير عنها.",
        },
      },
      { id: "b", text: { en: "Every member reports.", ar: "يرفع كل عضو تقريره." } },
    ],
    taken: "a",
    why: {
      en: "The plan prints groups as parties and names no members.",
      ar: "تذكر الخطة المجموعات بوصفها جهات ولا تسمي أعضاءها.",
    },
    dependsOn: { en: "Whose silence counts as missing.", ar: "الجهة التي يُعد سكوتها نقصًا." },
    whoCouldAnswer: "technical-committee",
  },
];
