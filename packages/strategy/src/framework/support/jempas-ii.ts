import { isolate } from "@aht-jo/core";
import { assumed } from "../assumed.ts";
import { linkedTo } from "./linked-to.ts";
import type { SupportProject } from "./support-project.ts";
import { toldIn } from "./told-in.ts";

export const jempasTwo: SupportProject = {
  id: "jempas-ii",
  kind: "project",
  title: {
    en: "JEMPAS II: support to the mobility partnership of the EU and Jordan",
    ar: "مشروع JEMPAS II: دعم شراكة التنقل بين الاتحاد الأوروبي والأردن",
  },
  text: {
    en: "Built on a first phase, JEMPAS I: it met needs found in Jordan's laws and institutions for migration and asylum, one of them the fight against trafficking.",
    ar: "مشروع يستكمل مرحلة أولى (JEMPAS I)، ويلبي احتياجات رُصدت في تشريعات الأردن ومؤسساته المعنية بالهجرة واللجوء، ومنها مكافحة الاتجار بالبشر.",
  },
  source: toldIn("jempas-ii-page", "About the Project"),
  implementer: "icmpd",
  collaborators: ["easo"],
  contractor: "icmpd",
  funders: ["european-union", "migration-partnership-facility"],
  partners: [
    "ministry-of-interior",
    "refugee-affairs-coordination-office",
    "technical-committee",
    "ministry-of-justice",
    "ministry-of-labour",
  ],
  beneficiary: {
    en: "Jordan, on whose behalf it was carried out",
    ar: "الأردن، الذي نُفّذ المشروع نيابةً عنه",
  },
  period: { from: "2020-02", to: "2021-10" },
  budget: [
    {
      fund: "AMIF",
      currency: "EUR",
      amountCents: 18_940_321,
      source: toldIn("jempas-ii-page", "Budget, first line"),
    },
    {
      fund: "ISF-Police",
      currency: "EUR",
      amountCents: 20_630_869,
      source: toldIn("jempas-ii-page", "Budget, second line"),
    },
  ],
  components: [
    {
      id: "jempas-ii-cooperation-framework",
      title: {
        en: "Cooperation on migration between the EU and Jordan",
        ar: "التعاون في مجال الهجرة بين الاتحاد الأوروبي والأردن",
      },
      text: {
        en: "Deeper dialogue under the mobility partnership, with the time after Covid in view. At one meeting public authorities, missions, international organizations, scholars and NGOs took stock of the partnership and named needs and openings for later work.",
        ar: "حوار أعمق في إطار شراكة التنقل، مع مراعاة ما بعد جائحة كوفيد. وفي اجتماع ضم سلطات عامة وبعثات ومنظمات دولية وأكاديميين ومنظمات غير حكومية قُيّم وضع الشراكة وحُددت الاحتياجات والفرص للعمل المقبل.",
      },
      partners: [],
      source: toldIn("jempas-ii-page", "Activities, first"),
    },
    {
      id: "jempas-ii-asylum-exchange",
      title: {
        en: "Exchange with EU states on asylum",
        ar: "تبادل الخبرات مع دول الاتحاد الأوروبي في شؤون اللجوء",
      },
      text: {
        en: "A desk study, made with the Ministry of Interior, of the institutions for refugees and asylum seekers, and a plan for coordination agreed with its refugee office at a final workshop. The pandemic ruled out most international meetings; the European Asylum Support Office was to carry the work on through training.",
        ar: "دراسة مكتبية أُعدّت بالتعاون مع وزارة الداخلية عن المؤسسات المعنية باللاجئين وطالبي اللجوء، وخطة للتنسيق انتهت إليها ورشة ختامية مع مكتب شؤون اللاجئين فيها. وقد حالت الجائحة دون معظم اللقاءات الدولية، على أن يواصل المكتب الأوروبي لدعم اللجوء العمل ببرنامج تدريبي.",
      },
      partners: ["ministry-of-interior", "refugee-affairs-coordination-office", "easo"],
      source: toldIn("jempas-ii-page", "Activities, second"),
    },
    {
      id: "jempas-ii-trafficking",
      title: { en: "Combating trafficking", ar: "مكافحة الاتجار بالبشر" },
      text: {
        en: "Tools and training for the Ministry of Justice and other main institutions, under the Technical Committee, so that Jordan could carry its national strategy and action plan against trafficking further by itself.",
        ar: "أدوات وتدريب لوزارة العدل ومؤسسات رئيسة أخرى، بإشراف اللجنة الفنية، ليتمكن الأردن من مواصلة تنفيذ استراتيجيته وخطة عمله الوطنية لمنع الاتجار بالبشر على نحو مستدام.",
      },
      partners: ["technical-committee", "ministry-of-justice"],
      source: toldIn("jempas-ii-page", "Activities, third"),
      doubts: [
        assumed({
          why: {
            en: "The page prints this part third and calls it the first component; the printed order is kept.",
            ar: "تورد الصفحة هذا المكوّن ثالثًا وتسميه الأول، وقد أُبقي على ترتيب الورود.",
          },
          question: {
            en: "In which order do the project's own documents number the components?",
            ar: "بأي ترتيب ترقّم وثائق المشروع مكوّناته؟",
          },
          whoCouldAnswer: "icmpd",
        }),
      ],
    },
  ],
  facts: [
    {
      id: "jempas-ii-first-phase",
      text: {
        en: "JEMPAS I had supported the national strategy of 2019.",
        ar: "كان مشروع JEMPAS I قد دعم الاستراتيجية الوطنية لعام 2019.",
      },
      source: toldIn("jempas-ii-evaluation", "First paragraph"),
    },
    {
      id: "jempas-ii-refugee-context",
      text: {
        en: "According to the leaflet no country hosted more refugees for its population in 2021, and Jordan has not signed the main refugee conventions.",
        ar: "وفق النشرة، لم يستضف أي بلد في عام 2021 عددًا من اللاجئين نسبةً إلى سكانه يفوق ما استضافه الأردن، ولم يوقّع الأردن الاتفاقيات الرئيسة للاجئين.",
      },
      source: toldIn("jempas-ii-evaluation", "First paragraph"),
    },
  ],
  linkedActivities: [
    linkedTo("P2.G1.S4.A2", {
      en: "training in identification, also for labour inspectors",
      ar: "التدريب على التعرف على الضحايا، ومنه تدريب مفتشي العمل",
    }),
    linkedTo("P4.G1.S1.A2", {
      en: "workshops at which authorities, NGOs and civil society shared what they know",
      ar: "ورش عمل تبادلت فيها السلطات والمنظمات غير الحكومية والمجتمع المدني المعرفة",
    }),
  ],
  evaluation: {
    evaluator: "samuel-hall",
    consortium: [
      "blomeyer-and-sanz",
      "diversity-development-group",
      "migration-policy-group",
      "policy-impact-lab",
      "samuel-hall",
      "tandans",
    ],
    period: { from: "2024-06", to: "2024-10" },
    source: toldIn("jempas-ii-evaluation", "About the evaluation"),
    findings: [
      {
        id: "jempas-ii-finding-front-line",
        text: {
          en: "Front-line workers got better tools, officials learnt to identify and support victims, and labour inspectors gained the means to protect workers at risk.",
          ar: "حصل العاملون في الخطوط الأمامية على أدوات أفضل، وتدرب المسؤولون على التعرف على الضحايا ودعمهم، واكتسب مفتشو العمل وسائل لحماية العمال المعرضين للخطر.",
        },
        source: toldIn("jempas-ii-evaluation", "How was JEMPAS II designed?"),
      },
      {
        id: "jempas-ii-finding-asylum",
        text: {
          en: "For asylum it brought assessments up to date after Covid, drew a roadmap for better training, and tightened coordination through the ministry's refugee office.",
          ar: "وفي مجال اللجوء حدّث المشروع التقييمات بعد جائحة كوفيد، ووضع خارطة طريق لتحسين التدريب، ووثّق التنسيق من خلال مكتب شؤون اللاجئين في الوزارة.",
        },
        source: toldIn("jempas-ii-evaluation", "How was JEMPAS II designed?"),
      },
      {
        id: "jempas-ii-finding-dialogue",
        text: {
          en: "Workshops, surveys, research and studies of single themes brought Jordan and the EU into conversation, laid gaps in policy open and built trust.",
          ar: "أتاحت ورش العمل والاستبانات والبحوث والدراسات المتخصصة حوارًا بين الأردن والاتحاد الأوروبي، وكشفت ثغرات السياسات، وبنت الثقة.",
        },
        source: toldIn("jempas-ii-evaluation", "How was JEMPAS II designed?"),
      },
      {
        id: "jempas-ii-finding-trainers",
        text: {
          en: "Trainers received what they needed, and a module for those with less experience, such as labour inspectors, made identification and support better.",
          ar: "زُوّد المدربون بما يلزمهم، وحسّنت وحدة تدريبية لذوي الخبرة الأقل، كمفتشي العمل، التعرف على الضحايا ودعمهم.",
        },
        source: toldIn("jempas-ii-evaluation", "Capacity building for change, 1"),
      },
      {
        id: "jempas-ii-finding-ownership",
        text: {
          en: "Working with the authorities made the effect last: the Ministry of Interior took course material into the national strategy.",
          ar: "رسّخ العمل مع السلطات الأثر: فقد أدخلت وزارة الداخلية مواد من الدورات في الاستراتيجية الوطنية.",
        },
        source: toldIn("jempas-ii-evaluation", "Capacity building for change, 2"),
        doubts: [
          assumed({
            why: {
              en: "The leaflet does not say which national strategy; no statement of the 2024-2027 strategy was linked to it.",
              ar: `لا تحدد النشرة أي استراتيجية وطنية تقصد، ولم يُربط بها أي نص من استراتيجية ${isolate("2024-2027")}.`,
            },
            question: {
              en: "Which strategy took the course material in, and where is it found there?",
              ar: "أي استراتيجية أُدخلت فيها مواد الدورات؟ وأين ترد فيها؟",
            },
            whoCouldAnswer: "ministry-of-interior",
          }),
        ],
      },
      {
        id: "jempas-ii-finding-flexibility",
        text: {
          en: "The flexible design allowed more than was planned: the Ministry of Labour gave its inspectors a larger part in the work against trafficking.",
          ar: "أتاحت مرونة التصميم ما يتجاوز المخطط له: فقد أوكلت وزارة العمل إلى مفتشيها دورًا أكبر في مكافحة الاتجار بالبشر.",
        },
        source: toldIn("jempas-ii-evaluation", "Expanding engagement"),
      },
      {
        id: "jempas-ii-finding-joint-design",
        text: {
          en: "A participant thought it decisive that needs were assessed and the design was made jointly with the authorities at every stage.",
          ar: "رأى أحد المشاركين أن العامل الحاسم كان تقييم الاحتياجات ووضع التصميم مع السلطات في كل مرحلة.",
        },
        source: toldIn("jempas-ii-evaluation", "Capacity building for change, 3"),
      },
      {
        id: "jempas-ii-finding-partnership",
        text: {
          en: "The habit of partnership that grew between authorities, NGOs and civil society still marks how migration is governed.",
          ar: "نشأت بين السلطات والمنظمات غير الحكومية والمجتمع المدني شراكة ما زال أثرها ظاهرًا في إدارة شؤون الهجرة.",
        },
        source: toldIn("jempas-ii-evaluation", "Sustainable migration governance"),
      },
    ],
  },
  doubts: [
    assumed({
      why: {
        en: "The page says that the project was carried out on behalf of Jordan; Jordan is read as the beneficiary.",
        ar: "تذكر الصفحة أن المشروع نُفّذ نيابة عن الأردن، وقد عُدّ الأردن هو المستفيد.",
      },
      question: {
        en: "Which Jordanian authority was the formal beneficiary?",
        ar: "ما الجهة الأردنية المستفيدة رسميًا؟",
      },
      whoCouldAnswer: "icmpd",
    }),
  ],
};
