import type { PlanReading } from "../plan-reading.ts";

/** How the printed tables are put together: rows, headings, merged cells. */
export const structureReadings: readonly PlanReading[] = [
  {
    id: "R01",
    concerns: ["P4.G1.S1.A1", "P4.G1.S1.A2"],
    printed: "Concerned Partners. Transfer knowledge",
    question: {
      en: "Is the first activity cell of pillar four one activity or two?",
      ar: "هل تمثّل خلية النشاط الأولى في المحور الرابع نشاطًا واحدًا أم نشاطين؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "Two activities, one per sentence: 79 rows hold 80 activities.",
          ar: "نشاطان، لكل جملة نشاط، فتضم الصفوف الـ79 ثمانين نشاطًا.",
        },
      },
      {
        id: "b",
        text: {
          en: "One activity in two sentences: 79 activities.",
          ar: "نشاط واحد في جملتين، فيكون العدد 79 نشاطًا.",
        },
      },
    ],
    taken: "a",
    why: {
      en: "The cell holds two full sentences about different acts, a meeting and an exchange. Every other cell is one sentence.",
      ar: "تضم الخلية جملتين تامتين عن عملين مختلفين هما الاجتماع والتبادل، أما سائر الخلايا فكل منها جملة واحدة.",
    },
    dependsOn: {
      en: "The number of activities in pillar four and in the plan, and every rate computed over them.",
      ar: "عدد أنشطة المحور الرابع والخطة كلها، وكل نسبة تُحتسب عليها.",
    },
    whoCouldAnswer: "national-committee",
  },
  {
    id: "R02",
    concerns: [
      "P4.G1.S1.A3",
      "P4.G1.S1.C1",
      "P4.G1.S1.C2",
      "P4.G1.S1.I1",
      "P4.G1.S1.I2",
      "P4.G1.S1.I3",
    ],
    printed: null,
    question: {
      en: "The second row under the first goal of pillar four prints no party, no indicator and no years. What applies to it?",
      ar: "لا يرد في الصف الثاني من الهدف الأول في المحور الرابع جهة ولا مؤشر ولا سنوات، فما الذي ينطبق عليه؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "The cells of the first row reach over it: all three activities share the parties, the years and the three indicators.",
          ar: "تمتد إليه خلايا الصف الأول، فتشترك الأنشطة الثلاثة في الجهات والسنوات والمؤشرات الثلاثة.",
        },
      },
      {
        id: "b",
        text: {
          en: "Parties and years are shared, and each indicator belongs to one activity: meetings, recommendations, memoranda.",
          ar: "الجهات والسنوات مشتركة، ولكل نشاط مؤشر واحد: الاجتماعات ثم التوصيات ثم المذكرات.",
        },
      },
      {
        id: "c",
        text: {
          en: "It has no party, no indicator and no years.",
          ar: "ليس له جهة ولا مؤشر ولا سنوات.",
        },
      },
    ],
    taken: "a",
    why: {
      en: "The third indicator counts memoranda, which only the second row can bring about, so the cells reach over both rows. Which indicator belongs to which activity is not printed.",
      ar: "يقيس المؤشر الثالث مذكرات التفاهم، ولا تتحقق إلا بالنشاط الوارد في الصف الثاني، فالخلايا ممتدة على الصفين. ولم يُطبع ما يبيّن إلى أي نشاط يعود كل مؤشر.",
    },
    dependsOn: {
      en: "Who reports on signing the memoranda, the number of continuous activities (50), and which indicators are asked of each activity.",
      ar: "الجهة التي ترفع التقارير عن توقيع المذكرات، وعدد الأنشطة المستمرة (50)، والمؤشرات المطلوبة من كل نشاط.",
    },
    whoCouldAnswer: "technical-committee",
  },
  {
    id: "R03",
    concerns: [
      "P4.G2.S1.A1",
      "P4.G2.S1.A2",
      "P4.G2.S1.A3",
      "P4.G2.S1.A4",
      "P4.G2.S1.A5",
      "P4.G2.S1.C1",
      "P4.G2.S1.C2",
    ],
    printed: null,
    question: {
      en: "Rows two to five under the second goal of pillar four print no party and no years. What applies to them?",
      ar: "لا ترد في الصفوف من الثاني إلى الخامس من الهدف الثاني في المحور الرابع جهة ولا سنوات، فما الذي ينطبق عليها؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "The cells of the first row reach down to the fifth: five activities share parties and years.",
          ar: "تمتد خلايا الصف الأول إلى الخامس، فتشترك الأنشطة الخمسة في الجهات والسنوات.",
        },
      },
      {
        id: "b",
        text: { en: "They have neither parties nor years.", ar: "ليس لها جهات ولا سنوات." },
      },
    ],
    taken: "a",
    why: {
      en: "The next party cell is printed at the sixth row, and the lines of the other columns are spread over the first rows as in a merged cell.",
      ar: "تبدأ خلية الجهات التالية عند الصف السادس، وقد توزعت أسطر الأعمدة الأخرى على الصفوف الأولى كما يحدث في الخلايا المدمجة.",
    },
    dependsOn: {
      en: "Who reports on four activities, and when they are judged.",
      ar: "الجهة التي ترفع التقارير عن أربعة أنشطة، وموعد تقييمها.",
    },
    whoCouldAnswer: "national-committee",
  },
  {
    id: "R04",
    concerns: [
      "P4.G2.S1.I1",
      "P4.G2.S1.I2",
      "P4.G2.S1.I3",
      "P4.G2.S1.A1",
      "P4.G2.S1.A2",
      "P4.G2.S1.A3",
      "P4.G2.S1.A4",
      "P4.G2.S1.A5",
    ],
    printed: null,
    question: {
      en: "Three indicators are printed beside the first three of five activities. Does each belong to the row it stands in?",
      ar: "طُبعت ثلاثة مؤشرات بمحاذاة الأنشطة الثلاثة الأولى من خمسة، فهل يخص كل مؤشر الصف المطبوع فيه؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "They are the three lines of one cell, and serve all five activities.",
          ar: "هي ثلاثة أسطر في خلية واحدة، وتخدم الأنشطة الخمسة جميعها.",
        },
      },
      {
        id: "b",
        text: {
          en: "Each belongs to its own row, and the fourth and fifth activities have no indicator.",
          ar: "يخص كل منها صفه، ولا مؤشر للنشاطين الرابع والخامس.",
        },
      },
    ],
    taken: "a",
    why: {
      en: "Memoranda do not measure the second row, which is about following up cases. Bullets mark several lines in one cell, and the cells for parties and years span the same five rows.",
      ar: "لا تقيس مذكرات التفاهم ما ورد في الصف الثاني وهو متابعة الحالات. وتدل العلامات على أسطر متعددة في خلية واحدة، كما أن خليتي الجهات والسنوات تمتدان على الصفوف الخمسة نفسها.",
    },
    dependsOn: {
      en: "Which indicators are asked of each of the five activities.",
      ar: "المؤشرات المطلوبة من كل نشاط من الأنشطة الخمسة.",
    },
    whoCouldAnswer: "technical-committee",
  },
  {
    id: "R05",
    concerns: ["P4.G2.S1.A6", "P4.G2.S1.A7", "P4.G2.S1.C3", "P4.G2.S1.C4", "P4.G2.S1.I4"],
    printed: "Concerned partners",
    question: {
      en: "The seventh row under the second goal of pillar four prints only these words in the party column. How do the sixth and seventh rows belong together?",
      ar: "لا يرد في خانة الجهات من الصف السابع في الهدف الثاني من المحور الرابع سوى هذه العبارة، فكيف يرتبط الصفان السادس والسابع؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "The words end the cell that begins in the sixth row: both activities share parties, partners, years and indicator.",
          ar: "العبارة تتمة الخلية التي تبدأ في الصف السادس، فيشترك النشاطان في الجهات والشركاء والسنوات والمؤشر.",
        },
      },
      {
        id: "b",
        text: {
          en: "The seventh row has partners only, and no responsible party.",
          ar: "للصف السابع شركاء فقط دون جهة مسؤولة.",
        },
      },
      {
        id: "c",
        text: {
          en: "The indicator belongs to the seventh row alone.",
          ar: "المؤشر خاص بالصف السابع وحده.",
        },
      },
    ],
    taken: "a",
    why: {
      en: "Everywhere else the words close a list of parties. The indicator is printed beside the sixth row and speaks of the seventh.",
      ar: "ترد العبارة في سائر المواضع خاتمة لقائمة الجهات. وقد طُبع المؤشر بمحاذاة الصف السادس ومضمونه يتصل بالسابع.",
    },
    dependsOn: {
      en: "Who reports on both activities, and whether partners are concerned in the sixth.",
      ar: "الجهة التي ترفع التقارير عن النشاطين، وما إذا كان للشركاء دور في السادس.",
    },
    whoCouldAnswer: "national-committee",
  },
  {
    id: "R06",
    concerns: ["P1.G5.S1", "P1.G5.S1.O1", "P1.G5.S1.A1", "P1.G5.S1.A2", "P1.G5.S1.A3"],
    printed: "First goal",
    question: {
      en: "Three rows on the National Committee's capacity are printed in the table of the fourth goal. Which goal do they serve?",
      ar: "طُبعت ثلاثة صفوف عن قدرات اللجنة الوطنية في جدول الهدف الرابع، فأي هدف تخدم؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "The fifth goal, whose heading is printed after them.",
          ar: "الهدف الخامس الذي طُبع عنوانه بعدها.",
        },
      },
      {
        id: "b",
        text: {
          en: "The fourth goal, as a third sub-goal.",
          ar: "الهدف الرابع، بوصفها هدفًا فرعيًا ثالثًا.",
        },
      },
    ],
    taken: "a",
    why: {
      en: "Section 9 lists this sub-goal under the fifth goal, and the table of the fifth goal begins with its second sub-goal.",
      ar: "يدرج القسم 9 هذا الهدف الفرعي ضمن الهدف الخامس، ويبدأ جدول الهدف الخامس بهدفه الفرعي الثاني.",
    },
    dependsOn: {
      en: "The identifiers of three activities, and the figures of the fourth and fifth goals.",
      ar: "معرّفات ثلاثة أنشطة، وأرقام الهدفين الرابع والخامس.",
    },
    whoCouldAnswer: "ministry-of-justice",
  },
  {
    id: "R07",
    concerns: ["P1.G4.S2.A4"],
    printed: null,
    question: {
      en: "The row on the case register follows a new table head, and a sub-goal of the fifth goal comes next. Where does it belong?",
      ar: "يأتي صف سجل القضايا بعد رأس جدول جديد ويليه هدف فرعي من الهدف الخامس، فإلى أين ينتمي؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "To the second sub-goal of the fourth goal, which it continues.",
          ar: "إلى الهدف الفرعي الثاني من الهدف الرابع الذي يأتي تتمة له.",
        },
      },
      { id: "b", text: { en: "To the fifth goal.", ar: "إلى الهدف الخامس." } },
    ],
    taken: "a",
    why: {
      en: "It is about technology and statistics, like the rows before it.",
      ar: "موضوعه التقنية والإحصاءات كالصفوف التي تسبقه.",
    },
    dependsOn: {
      en: "The figures of the fourth and fifth goals.",
      ar: "أرقام الهدفين الرابع والخامس.",
    },
    whoCouldAnswer: "ministry-of-justice",
  },
  {
    id: "R08",
    concerns: ["P3.G2.S1", "P4.G2.S1"],
    printed: null,
    question: {
      en: "Two sub-goals are printed in two pieces, one piece in each of two rows. One sub-goal each, or two?",
      ar: "طُبع هدفان فرعيان كل منهما في جزأين على صفين، فهل كل منهما هدف واحد أم هدفان؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "One each: the line of the table cuts the sentence.",
          ar: "هدف واحد في كل مرة، وقد قطع خط الجدول الجملة.",
        },
      },
      { id: "b", text: { en: "Two each.", ar: "هدفان في كل مرة." } },
    ],
    taken: "a",
    why: {
      en: "The pieces make one sentence, and section 9 prints it whole.",
      ar: "يكوّن الجزآن جملة واحدة، وقد وردت كاملة في القسم 9.",
    },
    dependsOn: { en: "The number of sub-goals (25).", ar: "عدد الأهداف الفرعية (25)." },
    whoCouldAnswer: "ministry-of-justice",
  },
  {
    id: "R09",
    concerns: ["P4.G2.S1.O1", "P4.G2.S1.O2"],
    printed: null,
    question: {
      en: "Two expected outputs stand beside the first and the second of ten rows. What do they cover?",
      ar: "طُبعت نتيجتان متوقعتان بمحاذاة الصفين الأول والثاني من عشرة صفوف، فماذا تشملان؟",
    },
    readings: [
      {
        id: "a",
        text: { en: "Both cover the whole sub-goal.", ar: "تشمل كلتاهما الهدف الفرعي كله." },
      },
      {
        id: "b",
        text: { en: "Each covers the row beside it.", ar: "تخص كل منهما الصف المحاذي لها." },
      },
    ],
    taken: "a",
    why: {
      en: "In every other table the output belongs to the sub-goal, and neither output fits one row alone.",
      ar: "تعود النتيجة في سائر الجداول إلى الهدف الفرعي، ولا تختص أي منهما بصف واحد.",
    },
    dependsOn: {
      en: "Which outputs a report on this sub-goal shows.",
      ar: "النتائج التي يعرضها تقرير هذا الهدف الفرعي.",
    },
    whoCouldAnswer: "ministry-of-justice",
  },
  {
    id: "R10",
    concerns: ["P4.G1.S1.O1"],
    printed: "effective official and unofficial national bodies. I cooperation",
    question: {
      en: "The first expected output of pillar four is printed over itself. What does it say?",
      ar: "طُبعت النتيجة المتوقعة الأولى في المحور الرابع فوق نفسها، فما نصها؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "Effective cooperation between official and unofficial national bodies in combating trafficking.",
          ar: "تعاون فاعل بين الجهات الوطنية الرسمية وغير الرسمية في مجال مكافحة الاتجار بالبشر.",
        },
      },
      {
        id: "b",
        text: { en: "It cannot be read, and stays open.", ar: "لا يمكن قراءتها، وتبقى مفتوحة." },
      },
    ],
    taken: "a",
    why: {
      en: "The fragments complete each other and match the wording of the sub-goal.",
      ar: "تكمل الأجزاء بعضها بعضًا وتوافق صياغة الهدف الفرعي.",
    },
    dependsOn: { en: "The wording of one expected output.", ar: "صياغة نتيجة متوقعة واحدة." },
    whoCouldAnswer: "ministry-of-justice",
  },
  {
    id: "R11",
    concerns: ["P2.G1.S2"],
    printed: null,
    question: {
      en: "The sub-goal on free legal assistance has an empty output cell. Which output does it have?",
      ar: "خلية النتيجة المتوقعة للهدف الفرعي الخاص بالمساعدة القانونية المجانية فارغة، فما نتيجته؟",
    },
    readings: [
      {
        id: "a",
        text: { en: "None is printed, and none is added.", ar: "لم تُطبع له نتيجة ولم تُضف." },
      },
      {
        id: "b",
        text: {
          en: "The output of the sub-goal above reaches over it.",
          ar: "تمتد إليه نتيجة الهدف الفرعي السابق.",
        },
      },
    ],
    taken: "a",
    why: {
      en: "The sub-goal begins a new row with a cell of its own, which is empty.",
      ar: "يبدأ الهدف الفرعي صفًا جديدًا بخلية مستقلة فارغة.",
    },
    dependsOn: {
      en: "Whether a report on this sub-goal shows an expected output.",
      ar: "ما إذا كان تقرير هذا الهدف الفرعي يعرض نتيجة متوقعة.",
    },
    whoCouldAnswer: "ministry-of-justice",
  },
  {
    id: "R12",
    concerns: ["P1.G1.S1.O1", "P1.G4.S2.O1", "P2.G1.S3.O1", "P3.G1.S4.O1"],
    printed: "Improving the efficiency",
    question: {
      en: "Some expected outputs are worded like activities. Are they outputs?",
      ar: "صيغت بعض النتائج المتوقعة صياغة الأنشطة، فهل هي نتائج؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "Yes: the column decides, and each is read as the state it leads to.",
          ar: "نعم، فالعبرة بالعمود، ويُقرأ كل منها على أنه الحال التي يفضي إليها.",
        },
      },
      { id: "b", text: { en: "No: they are further activities.", ar: "لا، بل هي أنشطة إضافية." } },
    ],
    taken: "a",
    why: {
      en: "They have no party, indicator or years of their own.",
      ar: "ليس لها جهة ولا مؤشر ولا سنوات خاصة بها.",
    },
    dependsOn: {
      en: "The number of activities, and the wording of four outputs.",
      ar: "عدد الأنشطة، وصياغة أربع نتائج.",
    },
    whoCouldAnswer: "ministry-of-justice",
  },
  {
    id: "R13",
    concerns: ["jo-aht-plan-2024-2027"],
    printed: "First goal",
    question: {
      en: "The sub-goals column calls its entries goals. What are they?",
      ar: "يسمّي عمود الأهداف الفرعية بنوده أهدافًا، فما هي؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "Sub-goals of the strategic goal in the heading.",
          ar: "أهداف فرعية للهدف الاستراتيجي المذكور في العنوان.",
        },
      },
      {
        id: "b",
        text: {
          en: "Goals on the level of the strategic goals.",
          ar: "أهداف بمستوى الأهداف الاستراتيجية.",
        },
      },
    ],
    taken: "a",
    why: {
      en: "The column is headed so, and section 9 lists the same texts as sub-goals.",
      ar: "هكذا عنوان العمود، ويورد القسم 9 النصوص نفسها بوصفها أهدافًا فرعية.",
    },
    dependsOn: { en: "The levels of every identifier.", ar: "مستويات المعرّفات كلها." },
    whoCouldAnswer: "ministry-of-justice",
  },
  {
    id: "R14",
    concerns: ["P1.G4.S1", "P1.G4.S2", "P2.G1", "P2.G1.S1", "P3.G2", "P4.G1", "P4.G1.S1"],
    printed: "partnerships",
    question: {
      en: "Section 9 words some goals and sub-goals differently from the tables. Which wording counts?",
      ar: "تختلف صياغة بعض الأهداف في القسم 9 عنها في الجداول، فأي صياغة تُعتمد؟",
    },
    readings: [
      { id: "a", text: { en: "The tables of the executive plan.", ar: "جداول الخطة التنفيذية." } },
      { id: "b", text: { en: "Section 9.", ar: "القسم 9." } },
    ],
    taken: "a",
    why: {
      en: "The tables carry the activities. The differences are small: an article, a singular for a plural, a synonym.",
      ar: "الجداول هي التي تتضمن الأنشطة، والفروق يسيرة: أداة تعريف، أو مفرد بدل جمع، أو مرادف.",
    },
    dependsOn: {
      en: "The official wording of the goals, once the committee gives it.",
      ar: "الصياغة الرسمية للأهداف متى أقرتها اللجنة.",
    },
    whoCouldAnswer: "national-committee",
  },
  {
    id: "R15",
    concerns: [
      "P1.G1.S1.A2.I1",
      "P1.G1.S1.A2.I2",
      "P1.G2.S1.A5.I1",
      "P1.G2.S1.A5.I2",
      "P1.G3.S1.A1.I1",
      "P1.G3.S1.A1.I2",
      "P1.G3.S2.A2.I1",
      "P1.G3.S2.A2.I2",
      "P1.G5.S1.A1.I1",
      "P1.G5.S1.A1.I2",
      "P1.G5.S2.A2.I1",
      "P1.G5.S2.A2.I2",
      "P1.G6.S1.A4.I1",
      "P1.G6.S1.A4.I2",
      "P2.G1.S1.A4.I1",
      "P2.G1.S1.A4.I2",
      "P2.G1.S4.A1.I1",
      "P2.G1.S4.A1.I2",
      "P2.G1.S4.A2.I1",
      "P2.G1.S4.A2.I2",
      "P2.G2.S2.A2.I1",
      "P2.G2.S2.A2.I2",
      "P3.G1.S1.A2.I1",
      "P3.G1.S1.A2.I2",
      "P3.G1.S2.A1.I1",
      "P3.G1.S2.A1.I2",
      "P3.G1.S2.A2.I1",
      "P3.G1.S2.A2.I2",
      "P3.G1.S3.A2.I1",
      "P3.G1.S3.A2.I2",
      "P3.G2.S1.A2.I1",
      "P3.G2.S1.A2.I2",
      "P4.G1.S1.I1",
      "P4.G1.S1.I2",
      "P4.G1.S1.I3",
      "P4.G2.S1.A9.I1",
      "P4.G2.S1.A9.I2",
    ],
    printed: "Number of visitsNumber of reports",
    question: {
      en: "Some cells print two or three indicators with no break between them. How many indicators are they?",
      ar: "طُبع في بعض الخلايا مؤشران أو ثلاثة دون فاصل بينها، فكم مؤشرًا فيها؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "One indicator begins wherever a new measure begins.",
          ar: "يبدأ مؤشر جديد حيثما يبدأ قياس جديد.",
        },
      },
      { id: "b", text: { en: "One indicator per cell.", ar: "مؤشر واحد لكل خلية." } },
    ],
    taken: "a",
    why: {
      en: "Other cells print the same measures on separate lines with bullets.",
      ar: "تورد خلايا أخرى المقاييس نفسها في أسطر منفصلة تسبقها علامات.",
    },
    dependsOn: { en: "The number of indicators (106).", ar: "عدد المؤشرات (106)." },
    whoCouldAnswer: "ministry-of-justice",
  },
  {
    id: "R16",
    concerns: ["P1.G2.S1.A3.I1", "P1.G5.S2.A5.I1"],
    printed: "Number of lectures and seminars",
    question: {
      en: "Two indicators name two things each. One indicator or two?",
      ar: "يذكر مؤشران أمرين في كل منهما، فهل هو مؤشر واحد أم مؤشران؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "One indicator, which counts both things together.",
          ar: "مؤشر واحد يحصي الأمرين معًا.",
        },
      },
      { id: "b", text: { en: "Two indicators.", ar: "مؤشران." } },
    ],
    taken: "a",
    why: {
      en: "They are joined in one phrase under one number.",
      ar: "جُمع الأمران في عبارة واحدة تحت عدد واحد.",
    },
    dependsOn: {
      en: "The number of indicators, and what one figure means.",
      ar: "عدد المؤشرات، ومدلول الرقم الواحد.",
    },
    whoCouldAnswer: "ministry-of-justice",
  },
  {
    id: "R17",
    concerns: [
      "P1.G5.S2.A1",
      "P1.G5.S2.A2",
      "P1.G5.S2.A3",
      "P2.G1.S4.A1",
      "P2.G1.S4.A2",
      "P2.G2.S1.A4",
    ],
    printed: "Number of trained employees. -Number of training",
    question: {
      en: "Some rows print the people first and the training second, others the reverse. Does the order mean anything?",
      ar: "تورد بعض الصفوف الأشخاص أولًا ثم التدريب، وتعكس صفوف أخرى الترتيب، فهل للترتيب دلالة؟",
    },
    readings: [
      {
        id: "a",
        text: {
          en: "No: identifiers follow the printed order, and nothing else.",
          ar: "لا، فالمعرّفات تتبع ترتيب الطباعة فحسب.",
        },
      },
      {
        id: "b",
        text: { en: "The first indicator is the main one.", ar: "المؤشر الأول هو الأهم." },
      },
    ],
    taken: "a",
    why: { en: "No weight is printed.", ar: "لم يُطبع أي وزن." },
    dependsOn: {
      en: "Which number an indicator carries in its identifier.",
      ar: "رقم المؤشر في معرّفه.",
    },
    whoCouldAnswer: "technical-committee",
  },
];
