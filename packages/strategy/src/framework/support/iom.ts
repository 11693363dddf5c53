import { assumed } from "../assumed.ts";
import { linkedTo } from "./linked-to.ts";
import type { SupportProject } from "./support-project.ts";
import { toldIn } from "./told-in.ts";

/** IOM's page carries no date; it speaks of 2016 as past. */
const undated = { from: null, to: null } as const;

const byIom = {
  implementer: "iom",
  collaborators: [],
  contractor: null,
  funders: [],
  budget: [],
  components: [],
  evaluation: null,
} as const;

export const iomProjects: readonly SupportProject[] = [
  {
    ...byIom,
    id: "iom-cooperation",
    kind: "programme",
    title: {
      en: "Cooperation with Jordan against trafficking",
      ar: "التعاون مع الأردن في مكافحة الاتجار بالبشر",
    },
    text: {
      en: "Support to the ministries and the police for better law, better use of the law, and stronger ways to detect and protect victims, together with local associations.",
      ar: "دعم للوزارات والأمن العام من أجل تشريع أفضل وتطبيق أفضل له، وتعزيز آليات كشف الضحايا وحمايتهم، بالتعاون مع الجمعيات المحلية.",
    },
    source: toldIn("iom-jordan-counter-trafficking", "First paragraph"),
    partners: [
      "ministry-of-justice",
      "ministry-of-social-development",
      "ministry-of-labour",
      "public-security-directorate",
      "civil-society-organizations",
    ],
    beneficiary: {
      en: "Jordan's authorities and, through them, victims of trafficking",
      ar: "السلطات الأردنية، ومن خلالها ضحايا الاتجار بالبشر",
    },
    period: { from: "2008", to: null },
    facts: [
      {
        id: "iom-cooperation-infrastructure",
        text: {
          en: "The support took the form of infrastructure and of training.",
          ar: "اتخذ الدعم شكل تجهيزات وتدريب.",
        },
        source: toldIn("iom-kenya-visit-2018", "Last paragraph"),
      },
      {
        id: "iom-cooperation-counter-trafficking-unit",
        text: {
          en: "IOM counts the Counter Trafficking Unit, created in the Public Security Directorate in 2013, among the results.",
          ar: "تعد المنظمة وحدة مكافحة الاتجار بالبشر، التي أُنشئت في مديرية الأمن العام عام 2013، من ثمار هذا التعاون.",
        },
        source: toldIn("iom-jordan-counter-trafficking", "Capacity building, first paragraph"),
      },
    ],
    linkedActivities: [],
  },
  {
    ...byIom,
    id: "iom-trainers-pool",
    kind: "programme",
    title: {
      en: "National trainers of the Counter Trafficking Unit",
      ar: "المدربون الوطنيون في وحدة مكافحة الاتجار بالبشر",
    },
    text: {
      en: "Trainers were trained so that the unit has a lasting pool of its own, which teaches public employees to detect and refer cases.",
      ar: "دُرّب مدربون ليكون للوحدة فريق دائم يعلّم الموظفين العموميين كشف الحالات وإحالتها.",
    },
    source: toldIn("iom-jordan-counter-trafficking", "Capacity building, first paragraph"),
    partners: ["counter-trafficking-unit"],
    beneficiary: {
      en: "Front-line officers: labour inspectors, police, social and labour workers",
      ar: "العاملون في الخطوط الأمامية: مفتشو العمل والشرطة والعاملون في الشؤون الاجتماعية والعمالية",
    },
    period: undated,
    facts: [],
    linkedActivities: [
      linkedTo("P2.G1.S4.A2", {
        en: "training of front-line officers in detection and referral",
        ar: "تدريب العاملين في الخطوط الأمامية على كشف الحالات وإحالتها",
      }),
      linkedTo("P3.G1.S1.A1", {
        en: "specialised training inside the police",
        ar: "التدريب المتخصص في جهاز الأمن العام",
      }),
    ],
  },
  {
    ...byIom,
    id: "iom-referral-mechanism",
    kind: "programme",
    title: {
      en: "Support to the national referral mechanism",
      ar: "دعم آلية الإحالة الوطنية",
    },
    text: {
      en: "Help in drawing up the mechanism by which victims are identified and protected. When the page was written the government had approved it and it was still to be released.",
      ar: "المساعدة في إعداد الآلية التي يجري بها التعرف على الضحايا وحمايتهم. وعند كتابة الصفحة كانت الحكومة قد أقرّتها ولم تكن قد أُعلنت بعد.",
    },
    source: toldIn("iom-jordan-counter-trafficking", "Capacity building, second paragraph"),
    partners: [],
    beneficiary: { en: "The Jordanian authorities concerned", ar: "السلطات الأردنية المعنية" },
    period: undated,
    facts: [],
    linkedActivities: [
      linkedTo("P1.G4.S2.A1", {
        en: "the referral mechanism, which the plan wants automated",
        ar: "آلية الإحالة الوطنية التي تتوخى الخطة أتمتتها",
      }),
    ],
    doubts: [
      assumed({
        why: {
          en: "The page carries no date; the mechanism it calls approved is not taken to be the one launched in 2022.",
          ar: "لا تحمل الصفحة تاريخًا، ولم تُعدّ الآلية التي وصفتها بأنها مُقرّة هي نفسها التي أُطلقت عام 2022.",
        },
        question: {
          en: "How does the mechanism IOM supported relate to the one in force today?",
          ar: "ما صلة الآلية التي دعمتها المنظمة بالآلية المعمول بها اليوم؟",
        },
        whoCouldAnswer: "ministry-of-justice",
      }),
    ],
  },
  {
    ...byIom,
    id: "iom-shelter-capacity",
    kind: "programme",
    title: {
      en: "Workshops and study visits for protection in shelters",
      ar: "ورش عمل وزيارات دراسية للحماية في دور الإيواء",
    },
    text: {
      en: "In 2016 the Ministry of Social Development and local associations were strengthened in protecting victims who stay in the shelter.",
      ar: "في عام 2016 عُززت قدرة وزارة التنمية الاجتماعية والجمعيات المحلية على حماية الضحايا المقيمين في دار الإيواء.",
    },
    source: toldIn("iom-jordan-counter-trafficking", "Capacity building, second paragraph"),
    partners: ["ministry-of-social-development", "civil-society-organizations"],
    beneficiary: {
      en: "Those who run and work in the shelter",
      ar: "القائمون على دار الإيواء والعاملون فيها",
    },
    period: { from: "2016", to: "2016" },
    facts: [],
    linkedActivities: [
      linkedTo("P2.G1.S4.A1", {
        en: "training of shelter staff",
        ar: "تدريب العاملين في دور الإيواء",
      }),
    ],
  },
  {
    ...byIom,
    id: "iom-camp-sessions",
    kind: "programme",
    title: {
      en: "Training sessions in the refugee camps",
      ar: "جلسات تدريبية في مخيمات اللاجئين",
    },
    text: {
      en: "IOM's partners who work in the camps learn to detect potential victims and to refer them, because people on the move are especially at risk.",
      ar: "يتعلم شركاء المنظمة العاملون في المخيمات كشف الضحايا المحتملين وإحالتهم، لأن المتنقلين أشد عرضة للخطر من غيرهم.",
    },
    source: toldIn("iom-jordan-counter-trafficking", "Capacity building, third paragraph"),
    partners: [],
    beneficiary: {
      en: "Operational partners inside the refugee camps",
      ar: "الشركاء الميدانيون داخل مخيمات اللاجئين",
    },
    period: undated,
    facts: [],
    linkedActivities: [
      linkedTo("P2.G1.S4.A2", {
        en: "training of civil society and responders in early identification",
        ar: "تدريب المجتمع المدني والمستجيبين على التعرف المبكر",
      }),
    ],
  },
  {
    ...byIom,
    id: "iom-awareness",
    kind: "programme",
    title: { en: "Raising awareness", ar: "رفع الوعي" },
    text: {
      en: "Sessions, held with the Counter Trafficking Unit, that teach people to see the early signs and where to find help, and that change how groups which matter in society look at trafficking.",
      ar: "جلسات تُعقد مع وحدة مكافحة الاتجار بالبشر، تُعرّف الناس بالعلامات المبكرة وبسبل طلب المساعدة، وتغيّر نظرة الفئات المؤثرة في المجتمع إلى الاتجار بالبشر.",
    },
    source: toldIn("iom-jordan-counter-trafficking", "Awareness raising"),
    partners: ["counter-trafficking-unit"],
    beneficiary: {
      en: "Pupils and students, teachers, employers, refugees who volunteer, migrants",
      ar: "الطلبة والمعلمون وأصحاب العمل واللاجئون المتطوعون والمهاجرون",
    },
    period: undated,
    facts: [
      {
        id: "iom-awareness-crisis-practices",
        text: {
          en: "Harmful ways of coping that grow in a crisis, such as forced marriage and child labour, put people at risk.",
          ar: "تعرّض وسائل التكيف الضارة التي تشتد في الأزمات، كالزواج القسري وعمل الأطفال، أصحابها للخطر.",
        },
        source: toldIn("iom-jordan-counter-trafficking", "Awareness raising, first paragraph"),
      },
    ],
    linkedActivities: [
      linkedTo("P1.G2.S1.A1", {
        en: "awareness among migrants and refugees",
        ar: "توعية المهاجرين واللاجئين",
      }),
      linkedTo("P1.G2.S1.A2", {
        en: "awareness sessions in schools and universities",
        ar: "جلسات التوعية في المدارس والجامعات",
      }),
    ],
  },
  {
    ...byIom,
    id: "iom-voluntary-return",
    kind: "programme",
    title: {
      en: "Help with voluntary return and reintegration",
      ar: "المساعدة على العودة الطوعية وإعادة الاندماج",
    },
    text: {
      en: "For those who cannot pay their way home: help before departure, the ticket, and counselling and assistance after arrival, with IOM's offices in the countries of origin.",
      ar: "لمن لا يملك كلفة العودة إلى بلده: مساعدة قبل المغادرة، ونفقات السفر، ومشورة ومساندة بعد الوصول، بالتعاون مع مكاتب المنظمة في بلدان المنشأ.",
    },
    source: toldIn("iom-jordan-counter-trafficking", "Direct assistance"),
    partners: [],
    beneficiary: {
      en: "Victims of trafficking and stranded migrants",
      ar: "ضحايا الاتجار بالبشر والمهاجرون الذين تقطعت بهم السبل",
    },
    period: undated,
    facts: [],
    linkedActivities: [
      linkedTo("P2.G2.S1.A1", {
        en: "programmes of voluntary return and reintegration, which the plan wants studied",
        ar: "برامج العودة الطوعية وإعادة الاندماج التي تتوخى الخطة دراستها",
      }),
      linkedTo("P2.G2.S1.A2", {
        en: "procedures for voluntary return and reintegration",
        ar: "إجراءات العودة الطوعية وإعادة الاندماج",
      }),
      linkedTo("P4.G2.S1.A9", {
        en: "difficulties that victims meet on their voluntary return",
        ar: "الصعوبات التي تواجه الضحايا عند العودة الطوعية",
      }),
    ],
  },
  {
    ...byIom,
    id: "iom-kenya-visit-2018",
    kind: "visit",
    title: {
      en: "Study visit of a Kenyan delegation",
      ar: "زيارة دراسية لوفد كيني",
    },
    text: {
      en: "For three days in April 2018 officials of Kenya's counter-trafficking units met Jordan's authorities and civil society, to learn what works and what is hard.",
      ar: "التقى مسؤولون من وحدات مكافحة الاتجار بالبشر في كينيا، على مدى ثلاثة أيام في نيسان 2018، السلطات الأردنية والمجتمع المدني للاطلاع على الممارسات الناجحة والصعوبات.",
    },
    source: toldIn("iom-kenya-visit-2018", "First and second paragraphs"),
    partners: [
      "dar-karama",
      "national-committee",
      "counter-trafficking-unit",
      "jordanian-womens-union",
    ],
    beneficiary: {
      en: "Kenyan government officials who work against trafficking",
      ar: "مسؤولون حكوميون كينيون يعملون في مكافحة الاتجار بالبشر",
    },
    period: { from: "2018-04", to: "2018-04" },
    facts: [
      {
        id: "iom-kenya-visit-shelter",
        text: {
          en: "The shelter Dar Karama, set up in 2015 under the Ministry of Social Development because the law of 2009 provides for shelter, showed its programmes for physical, psychological and social recovery, with vocational classes and outings.",
          ar: "عرضت دار كرامة، المنشأة عام 2015 تحت مظلة وزارة التنمية الاجتماعية استنادًا إلى قانون عام 2009، برامجها للتعافي الجسدي والنفسي والاجتماعي، وما تقدمه من تدريب مهني ورحلات.",
        },
        source: toldIn("iom-kenya-visit-2018", "Third to fifth paragraphs"),
      },
      {
        id: "iom-kenya-visit-committee",
        text: {
          en: "With the National Committee the guests discussed the law, its amendment, the committee's framework and the strategy, and showed Kenya's trust fund and the assistance it gives victims.",
          ar: "بحث الضيوف مع اللجنة الوطنية القانون وتعديله وإطار عمل اللجنة والاستراتيجية، وعرضوا نموذج الصندوق الاستئماني في كينيا وما يقدَّم فيها للضحايا من مساعدة.",
        },
        source: toldIn("iom-kenya-visit-2018", "Sixth paragraph"),
        doubts: [
          assumed({
            why: {
              en: "The page of 2018 speaks of a “recent amendment” of the law; the one known amendment is of 2021.",
              ar: "تتحدث الصفحة المنشورة عام 2018 عن «recent amendment» للقانون، والتعديل المعروف هو تعديل عام 2021.",
            },
            question: {
              en: "Was the law amended before 2018, or was a draft meant?",
              ar: "هل عُدّل القانون قبل عام 2018، أم كان المقصود مشروع تعديل؟",
            },
            whoCouldAnswer: "ministry-of-justice",
          }),
        ],
      },
      {
        id: "iom-kenya-visit-unit",
        text: {
          en: "The Counter Trafficking Unit explained how it is organised and how the partners coordinate.",
          ar: "شرحت وحدة مكافحة الاتجار بالبشر هيكلها وآليات التنسيق بين الشركاء.",
        },
        source: toldIn("iom-kenya-visit-2018", "Seventh paragraph"),
      },
      {
        id: "iom-kenya-visit-womens-union",
        text: {
          en: "The Jordanian Women's Union presented its work and its shelter, and both sides spoke about working together.",
          ar: "عرض اتحاد المرأة الأردنية عمله ودار الإيواء التابعة له، وتباحث الطرفان في سبل التعاون.",
        },
        source: toldIn("iom-kenya-visit-2018", "Eighth paragraph"),
      },
    ],
    linkedActivities: [
      linkedTo("P1.G5.S1.A2", {
        en: "exchange of experience between committees of different countries",
        ar: "تبادل الخبرات بين اللجان النظيرة في الدول",
      }),
      linkedTo("P4.G2.S1.A8", {
        en: "making Jordan's efforts known abroad",
        ar: "التعريف بجهود الأردن في الخارج",
      }),
    ],
    doubts: [
      assumed({
        why: {
          en: "The page is headed 24 April 2018 and speaks of three days without naming them; only the month is recorded.",
          ar: "تحمل الصفحة تاريخ 24 نيسان 2018 وتذكر ثلاثة أيام دون تحديدها، فسُجّل الشهر وحده.",
        },
        question: {
          en: "On which days did the visit take place?",
          ar: "في أي أيام جرت الزيارة؟",
        },
        whoCouldAnswer: "iom",
      }),
    ],
  },
];
