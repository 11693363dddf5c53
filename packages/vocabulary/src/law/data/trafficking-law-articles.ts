import type { Basis } from "@aht-jo/core";
import { assumed } from "../../basis/assumed.ts";
import { printed } from "../../basis/printed.ts";
import { reported } from "../../basis/reported.ts";
import { pure } from "../../pure/pure.ts";
import type { LawArticle } from "../law.ts";

/** The provisions of the Anti-Human Trafficking Law, in their version of 2009 and of 2021. */
export const traffickingLawArticles: readonly LawArticle[] = /* @__PURE__ */ pure(() => [
  {
    id: "law-9-2009/1",
    law: "law-9-2009",
    article: "1",
    title: { en: "Title and entry into force", ar: "الاسم وبدء العمل" },
    summary: {
      en: "Names the law; it came into force thirty days after publication.",
      ar: "تسمية القانون وبدء العمل به بعد ثلاثين يومًا من نشره.",
    },
    since: "law-9-2009",
    until: null,
    basis: reported("carim-law-9-2009", "entry into force"),
  },
  {
    id: "law-9-2009/2",
    law: "law-9-2009",
    article: "2",
    title: { en: "Definitions", ar: "التعريفات" },
    summary: {
      en: "The Ministry is that of Justice. An organised criminal group is three or more people, existing for any time, who act together to commit crimes of this law for material gain.",
      ar: "الوزارة هي وزارة العدل. والجماعة الإجرامية المنظمة ثلاثة أشخاص أو أكثر، قائمة لأي مدة، يعملون معًا لارتكاب جرائم هذا القانون من أجل منفعة مادية.",
    },
    since: "law-9-2009",
    until: null,
    basis: reported("workers-house-law-text", "Art. 2"),
  },
  {
    id: "law-9-2009/3(a)(1)",
    law: "law-9-2009",
    article: "3(a)(1)",
    title: { en: "The crime: act, means and purpose", ar: "الجريمة: الفعل والوسيلة والغرض" },
    summary: {
      en: "Trafficking is one of four acts, done by one of the listed means, for the purpose of exploitation.",
      ar: "الاتجار بالبشر فعل من أربعة أفعال يُرتكب بإحدى الوسائل المعددة بغرض الاستغلال.",
    },
    since: "law-9-2009",
    until: null,
    basis: reported("workers-house-law-text", "Art. 3(a)(1)"),
  },
  {
    id: "law-9-2009/3(a)(2)",
    law: "law-9-2009",
    article: "3(a)(2)",
    title: { en: "Child rule", ar: "حكم الأطفال" },
    summary: {
      en: "For a person under 18 the act and the purpose suffice; no means is needed.",
      ar: "يكفي الفعل والغرض إذا كان الشخص دون الثامنة عشرة، ولا تُشترط أي وسيلة.",
    },
    since: "law-9-2009",
    until: null,
    basis: reported("workers-house-law-text", "Art. 3(a)(2)"),
  },
  {
    id: "law-9-2009/3(b)",
    law: "law-9-2009",
    article: "3(b)",
    title: { en: "Purposes of exploitation", ar: "أغراض الاستغلال" },
    summary: {
      en: "Exploitation means unpaid forced labour, forced work, enslavement, servitude, organ removal, and prostitution or other sexual exploitation.",
      ar: "الاستغلال هو السخرة والعمل الجبري والاسترقاق والاستعباد ونزع الأعضاء والدعارة أو أي شكل آخر من أشكال الاستغلال الجنسي.",
    },
    since: "law-9-2009",
    until: "law-10-2021",
    basis: reported("workers-house-law-text", "Art. 3(b)"),
  },
  {
    id: "law-9-2009/3(b)@law-10-2021",
    law: "law-9-2009",
    article: "3(b)",
    title: {
      en: "Purposes of exploitation, with organised begging",
      ar: "أغراض الاستغلال، ومنها التسول المنظم",
    },
    summary: {
      en: "The earlier purposes, and organised begging.",
      ar: "الأغراض السابقة مضافًا إليها التسول المنظم.",
    },
    since: "law-10-2021",
    until: null,
    basis: reported("labor-watch-2021", "Art. 3(b)"),
  },
  {
    id: "law-9-2009/3(c)",
    law: "law-9-2009",
    article: "3(c)",
    title: { en: "Transnational crime", ar: "الجريمة عبر الوطنية" },
    summary: {
      en: "Says when the crime is transnational: several states, preparation or effects elsewhere, or a group active in several states.",
      ar: "تبيّن متى تكون الجريمة عبر وطنية: ارتكابها في أكثر من دولة، أو الإعداد لها أو امتداد آثارها خارجها، أو نشاط الجماعة في أكثر من دولة.",
    },
    since: "law-9-2009",
    until: null,
    basis: assumed({
      why: {
        en: "The content of this paragraph is from memory; only that a transnational crime weighs more is reported.",
        ar: "مضمون هذه الفقرة من الذاكرة، والثابت فقط أن الطابع عبر الوطني يشدد العقوبة.",
      },
      question: {
        en: "What does the official consolidated text say in Article 3(c) of the Anti-Human Trafficking Law?",
        ar: "ماذا ورد في المادة 3/ج من النص الرسمي الموحّد؟",
      },
      whoCouldAnswer: "legislation-and-opinion-bureau",
    }),
  },
  {
    id: "law-9-2009/4",
    law: "law-9-2009",
    article: "4",
    title: { en: "National Committee", ar: "اللجنة الوطنية" },
    summary: {
      en: "Forms the National Committee under the Minister of Justice and names its members.",
      ar: "تُشكَّل اللجنة الوطنية برئاسة وزير العدل وتُحدَّد عضويتها.",
    },
    since: "law-9-2009",
    until: null,
    basis: reported("loc-jordan", "national committee"),
  },
  {
    id: "law-9-2009/5",
    law: "law-9-2009",
    article: "5",
    title: { en: "Powers of the committee", ar: "صلاحيات اللجنة" },
    summary: {
      en: "Sets and supervises policy and plans, proposes legislation, coordinates bodies, studies reports, oversees support for victims, raises awareness and publishes a national guide.",
      ar: "ترسم السياسة والخطط وتشرف عليها، وتقترح التشريعات، وتنسق بين الجهات، وتدرس التقارير، وتتابع دعم الضحايا، وتنشر الوعي، وتصدر دليلًا وطنيًا.",
    },
    since: "law-9-2009",
    until: null,
    basis: reported("petra-2025-07-30", "powers of the committee"),
  },
  {
    id: "law-9-2009/6",
    law: "law-9-2009",
    article: "6",
    title: { en: "Meetings of the committee", ar: "اجتماعات اللجنة" },
    summary: {
      en: "Meets every three months and when called; a majority of members is a quorum; the chair's side wins a tie; experts may be invited and sub-committees formed.",
      ar: "تجتمع كل ثلاثة أشهر وكلما دعت الحاجة بدعوة من رئيسها، ونصابها أغلبية الأعضاء، ويرجح الجانب الذي فيه الرئيس عند التساوي، ولها دعوة الخبراء وتشكيل لجان فرعية.",
    },
    since: "law-9-2009",
    until: null,
    basis: reported("ahtnc-members-en", "meetings"),
    doubts: [
      assumed({
        why: {
          en: "The content is reported; that its article number is 6 is inferred.",
          ar: "المضمون منقول عن مصدر، أما رقم المادة فمستنتج.",
        },
        question: {
          en: "What does the official consolidated text say in Article 6 of the Anti-Human Trafficking Law?",
          ar: "ماذا ورد في المادة 6 من النص الرسمي الموحّد؟",
        },
        whoCouldAnswer: "legislation-and-opinion-bureau",
      }),
    ],
  },
  {
    id: "law-9-2009/7",
    law: "law-9-2009",
    article: "7",
    title: { en: "Shelters", ar: "دور الإيواء" },
    summary: {
      en: "The Cabinet may set up one or more shelters; the shelter regulation is issued under this article.",
      ar: "لمجلس الوزراء إنشاء دار إيواء أو أكثر، وبموجب هذه المادة يصدر نظام دور الإيواء.",
    },
    since: "law-9-2009",
    until: null,
    basis: reported("dar-karama-opening-news", "legal basis of the shelter"),
  },
  {
    id: "law-9-2009/8",
    law: "law-9-2009",
    article: "8",
    title: { en: "Penalty for the basic crime", ar: "عقوبة الجريمة الأساسية" },
    summary: {
      en: "At least six months in prison, or a fine of 1,000 to 5,000 dinars, or both.",
      ar: "الحبس ستة أشهر على الأقل، أو غرامة من 1000 إلى 5000 دينار، أو العقوبتان معًا.",
    },
    since: "law-9-2009",
    until: "law-10-2021",
    basis: reported("tip-2017", "Jordan narrative"),
  },
  {
    id: "law-9-2009/8@law-10-2021",
    law: "law-9-2009",
    article: "8",
    title: {
      en: "Penalty for selling a person and for any trafficking crime",
      ar: "عقوبة بيع الأشخاص وجرائم الاتجار عمومًا",
    },
    summary: {
      en: "Temporary hard labour and a fine of 3,000 to 10,000 dinars for selling, offering, buying or promising a person, or for any crime of the law.",
      ar: "الأشغال المؤقتة وغرامة من 3000 إلى 10000 دينار لمن باع شخصًا أو عرضه للبيع أو اشتراه أو وعد بذلك، أو ارتكب أي جريمة من جرائم القانون.",
    },
    since: "law-10-2021",
    until: null,
    basis: reported("labor-watch-2021", "Art. 8"),
  },
  {
    id: "law-9-2009/9",
    law: "law-9-2009",
    article: "9",
    title: { en: "Aggravated crime", ar: "الجريمة المشددة" },
    summary: {
      en: "Up to ten years and a fine of 5,000 to 20,000 dinars where the victim is a child, or where an aggravating circumstance is present.",
      ar: "عقوبة تصل إلى عشر سنوات وغرامة من 5000 إلى 20000 دينار إذا كان المجني عليه طفلًا أو توافر ظرف مشدد.",
    },
    since: "law-9-2009",
    until: "law-10-2021",
    basis: reported("tip-2017", "Jordan narrative"),
    doubts: [
      assumed({
        why: {
          en: "The foreign summary merges the circumstances: transnational, organised group, close relation or public office, weapon, female victim, disability, injury.",
          ar: "الموجز الأجنبي يدمج الظروف: الطابع عبر الوطني، والجماعة المنظمة، والقرابة أو الوظيفة العامة، والسلاح، والأنثى، والإعاقة، والإصابة.",
        },
        question: {
          en: "What does the official consolidated text say in Article 9 of the Anti-Human Trafficking Law?",
          ar: "ماذا ورد في المادة 9 من النص الرسمي الموحّد؟",
        },
        whoCouldAnswer: "legislation-and-opinion-bureau",
      }),
    ],
  },
  {
    id: "law-9-2009/9@law-10-2021",
    law: "law-9-2009",
    article: "9",
    title: {
      en: "Aggravated crime against a child, a woman or a person with a disability",
      ar: "الجريمة المشددة بحق طفل أو امرأة أو شخص ذي إعاقة",
    },
    summary: {
      en: "At least seven years and a fine of 5,000 to 20,000 dinars where the victim is a child, a woman or a person with a disability.",
      ar: "سبع سنوات على الأقل وغرامة من 5000 إلى 20000 دينار إذا كان المجني عليه طفلًا أو امرأة أو شخصًا ذا إعاقة.",
    },
    since: "law-10-2021",
    until: null,
    basis: reported("alkhaleej-2021", "amending bill"),
    doubts: [
      assumed({
        why: {
          en: "The report describes the bill, not the adopted law.",
          ar: "التقرير يصف مشروع القانون لا القانون كما أُقرّ.",
        },
        question: {
          en: "What does the official consolidated text say in Article 9 of the Anti-Human Trafficking Law?",
          ar: "ماذا ورد في المادة 9 من النص الرسمي الموحّد؟",
        },
        whoCouldAnswer: "legislation-and-opinion-bureau",
      }),
    ],
  },
  {
    id: "law-9-2009/9(c)@law-10-2021",
    law: "law-9-2009",
    article: "9(c)",
    title: { en: "List of aggravating circumstances", ar: "قائمة الظروف المشددة" },
    summary: {
      en: "Has at least eight numbered circumstances; prosecutors have used numbers 1, 2 and 8, several persons and the transnational character among them.",
      ar: "تضم ثمانية ظروف مرقمة على الأقل، وقد استندت النيابة إلى البنود 1 و2 و8، ومنها تعدد الأشخاص والطابع عبر الوطني.",
    },
    since: "law-10-2021",
    until: null,
    basis: reported("roya-2024", "charges under Art. 9(c)"),
    doubts: [
      assumed({
        why: {
          en: "Which number stands for which circumstance is inferred.",
          ar: "مقابلة كل رقم بظرفه مستنتجة.",
        },
        question: {
          en: "What are the numbered circumstances of Art. 9(c)?",
          ar: "ما الظروف المرقمة في المادة 9/ج؟",
        },
        whoCouldAnswer: "legislation-and-opinion-bureau",
      }),
    ],
  },
  {
    id: "law-9-2009/highest-penalty@law-10-2021",
    law: "law-9-2009",
    article: null,
    title: { en: "Highest penalty", ar: "الحد الأعلى للعقوبة" },
    summary: {
      en: "The penalty can reach twenty years and 20,000 dinars.",
      ar: "قد تصل العقوبة إلى عشرين سنة وغرامة 20000 دينار.",
    },
    since: "law-10-2021",
    until: null,
    basis: reported("roya-2024", "penalties"),
  },
  {
    id: "law-9-2009/mitigation@law-10-2021",
    law: "law-9-2009",
    article: null,
    title: { en: "Mitigation", ar: "الأسباب المخففة" },
    summary: {
      en: "One account of the bill says that a judge may go down to a term between six months and five years.",
      ar: "يذكر أحد التقارير عن المشروع أن للقاضي النزول بالعقوبة إلى ما بين ستة أشهر وخمس سنوات.",
    },
    since: "law-10-2021",
    until: null,
    basis: assumed({
      why: {
        en: "The only report is from the stage of the bill and unclear.",
        ar: "التقرير الوحيد يعود إلى مرحلة المشروع وهو غير واضح.",
      },
      question: {
        en: "May a judge reduce the penalty, and down to what?",
        ar: "هل يجوز للقاضي تخفيض العقوبة، وإلى أي حد؟",
      },
      whoCouldAnswer: "judicial-council",
    }),
  },
  {
    id: "law-9-2009/self-reporting@law-10-2021",
    law: "law-9-2009",
    article: null,
    title: { en: "Self-reporting offender", ar: "الجاني المبادر إلى الإبلاغ" },
    summary: {
      en: "An offender who reports before the authorities know, and so leads to the arrest of the others and the seizure of the proceeds, is exempt.",
      ar: "يُعفى من العقوبة من أبلغ من الجناة قبل علم السلطات إذا أدى إبلاغه إلى ضبط الباقين والمتحصلات.",
    },
    since: "law-10-2021",
    until: null,
    basis: reported("alrai-2021", "exemption of a reporting offender"),
    doubts: [articleNotNamed()],
  },
  {
    id: "law-9-2009/10",
    law: "law-9-2009",
    article: "10",
    title: {
      en: "Failure to report, tampering with witnesses",
      ar: "عدم الإبلاغ والتأثير في الشهود",
    },
    summary: {
      en: "Penalises failure to report and pressure on witnesses.",
      ar: "تعاقب على عدم الإبلاغ وعلى التأثير في الشهود.",
    },
    since: "law-9-2009",
    until: null,
    basis: assumed({
      why: { en: "From memory.", ar: "من الذاكرة." },
      question: {
        en: "What does the official consolidated text say in Article 10 of the Anti-Human Trafficking Law?",
        ar: "ماذا ورد في المادة 10 من النص الرسمي الموحّد؟",
      },
      whoCouldAnswer: "legislation-and-opinion-bureau",
    }),
  },
  {
    id: "law-9-2009/11",
    law: "law-9-2009",
    article: "11",
    title: { en: "Legal persons", ar: "الأشخاص الاعتباريون" },
    summary: {
      en: "Fines for legal persons and suspension of their activity.",
      ar: "غرامات على الأشخاص الاعتباريين ووقف نشاطهم.",
    },
    since: "law-9-2009",
    until: null,
    basis: assumed({
      why: {
        en: "From memory; a cable confirms only that a business may be closed or suspended and proceeds seized.",
        ar: "من الذاكرة، وتؤكد برقية دبلوماسية فقط جواز إغلاق المنشأة أو وقفها وضبط المتحصلات.",
      },
      question: {
        en: "What does the official consolidated text say in Article 11 of the Anti-Human Trafficking Law?",
        ar: "ماذا ورد في المادة 11 من النص الرسمي الموحّد؟",
      },
      whoCouldAnswer: "legislation-and-opinion-bureau",
    }),
  },
  {
    id: "law-9-2009/12@law-10-2021",
    law: "law-9-2009",
    article: "12",
    title: { en: "Safety and assistance of victims", ar: "سلامة الضحايا ومساعدتهم" },
    summary: {
      en: "The competent bodies protect the physical, psychological and moral safety of victims and create conditions for assistance.",
      ar: "تحمي الجهات المختصة سلامة المجني عليهم الجسدية والنفسية والمعنوية وتهيئ ظروف مساعدتهم.",
    },
    since: "law-10-2021",
    until: null,
    basis: reported("labor-watch-2021", "Art. 12"),
  },
  {
    id: "law-9-2009/12(c)@law-10-2021",
    law: "law-9-2009",
    article: "12(c)",
    title: { en: "Care, return and best interests", ar: "الرعاية والعودة والمصلحة الفضلى" },
    summary: {
      en: "Health, psychological, educational and social care; safe and swift return to the country of origin; the best interests of any child.",
      ar: "الرعاية الصحية والنفسية والتعليمية والاجتماعية، والعودة الآمنة والسريعة إلى بلد المنشأ، ومراعاة المصلحة الفضلى للطفل.",
    },
    since: "law-10-2021",
    until: null,
    basis: reported("labor-watch-2021", "Art. 12(c)"),
  },
  {
    id: "law-9-2009/13",
    law: "law-9-2009",
    article: "13",
    title: { en: "Search, seizure and closing of premises", ar: "التفتيش والضبط وإغلاق المحال" },
    summary: {
      en: "Powers to search, to seize and to close premises.",
      ar: "صلاحيات التفتيش والضبط وإغلاق المحال.",
    },
    since: "law-9-2009",
    until: null,
    basis: assumed({
      why: { en: "From memory.", ar: "من الذاكرة." },
      question: {
        en: "What does the official consolidated text say in Article 13 of the Anti-Human Trafficking Law?",
        ar: "ماذا ورد في المادة 13 من النص الرسمي الموحّد؟",
      },
      whoCouldAnswer: "legislation-and-opinion-bureau",
    }),
  },
  {
    id: "law-9-2009/non-prosecution",
    law: "law-9-2009",
    article: null,
    title: { en: "Stopping the prosecution of victims", ar: "وقف ملاحقة المجني عليهم" },
    summary: {
      en: "The prosecution of a victim can be stopped.",
      ar: "يجوز وقف ملاحقة المجني عليه.",
    },
    since: "law-9-2009",
    until: null,
    basis: printed("Section 9, pillar 2, strategic goal 2"),
    doubts: [
      assumed({
        why: {
          en: "The strategy speaks of mechanisms to stop victims' prosecution; for which acts, since when, who decides, and how, was not found; it is listed with the law as a whole.",
          ar: "تتحدث الاستراتيجية عن آليات وقف ملاحقة الضحايا، ولم يُعثر على الأفعال المشمولة ولا على تاريخ السريان ولا على الجهة التي تقرر ذلك وكيفيته؛ وقد أُدرج مع القانون بوصفه كلًّا.",
        },
        question: {
          en: "Who decides to stop the prosecution of a victim, under which article, since when and by which procedure?",
          ar: "من يقرر وقف ملاحقة المجني عليه، وبموجب أي مادة، ومنذ متى، وبأي إجراء؟",
        },
        whoCouldAnswer: "judicial-council",
      }),
    ],
  },
  {
    id: "law-9-2009/14@law-10-2021",
    law: "law-9-2009",
    article: "14",
    title: { en: "Victims Assistance Fund", ar: "صندوق مساعدة الضحايا" },
    summary: {
      en: "Sets up a fund at the Ministry of Justice for victims and affected persons; a regulation governs its management and spending.",
      ar: "يُنشأ لدى وزارة العدل صندوق للمجني عليهم والمتضررين، ويحدد نظام إدارته وأوجه الإنفاق منه.",
    },
    since: "law-10-2021",
    until: null,
    basis: reported("roya-2023", "fund regulation"),
  },
  {
    id: "law-9-2009/15@law-10-2021",
    law: "law-9-2009",
    article: "15",
    title: { en: "Precautionary measures", ar: "التدابير التحفظية" },
    summary: {
      en: "The prosecution may ban travel for three months, extendable to one year, close companies and freeze proceeds.",
      ar: "للنيابة العامة منع السفر مدة ثلاثة أشهر قابلة للتمديد حتى سنة، وإغلاق الشركات، وتجميد المتحصلات.",
    },
    since: "law-10-2021",
    until: null,
    basis: reported("roya-2024", "Art. 15(a)(3)"),
  },
  {
    id: "law-9-2009/16",
    law: "law-9-2009",
    article: "16",
    title: { en: "Regulations", ar: "الأنظمة" },
    summary: {
      en: "The Cabinet issues the regulations that the law needs.",
      ar: "يصدر مجلس الوزراء الأنظمة اللازمة لتنفيذ القانون.",
    },
    since: "law-9-2009",
    until: null,
    basis: reported("loc-jordan", "regulations"),
    doubts: [
      assumed({
        why: {
          en: "The number is that of 2009; its number after the amendment was not seen.",
          ar: "الرقم هو رقم المادة في قانون 2009، ولم يُعرف رقمها بعد التعديل.",
        },
        question: {
          en: "What does the official consolidated text say in Article 16 of the Anti-Human Trafficking Law?",
          ar: "ماذا ورد في المادة 16 من النص الرسمي الموحّد؟",
        },
        whoCouldAnswer: "legislation-and-opinion-bureau",
      }),
    ],
  },
  {
    id: "law-9-2009/specialised-judiciary@law-10-2021",
    law: "law-9-2009",
    article: null,
    title: { en: "Specialised judges and prosecutors", ar: "قضاة ومدعون عامون متخصصون" },
    summary: {
      en: "Cases are heard by specialised judges and pursued by specialised prosecutors.",
      ar: "تُنظر القضايا أمام قضاة متخصصين ويتولاها مدعون عامون متخصصون.",
    },
    since: "law-10-2021",
    until: null,
    basis: printed("Appendix 4, items 1 and 8"),
  },
  {
    id: "law-9-2009/restitution@law-10-2021",
    law: "law-9-2009",
    article: null,
    title: { en: "Restitution", ar: "رد الحقوق المالية" },
    summary: {
      en: "Prosecutors may ask for restitution for the victim.",
      ar: "للنيابة العامة طلب رد الحقوق المالية للمجني عليه.",
    },
    since: "law-10-2021",
    until: null,
    basis: reported("tip-2022", "Jordan narrative"),
    doubts: [articleNotNamed()],
  },
  {
    id: "law-9-2009/temporary-residence@law-10-2021",
    law: "law-9-2009",
    article: null,
    title: { en: "Temporary residence", ar: "الإقامة المؤقتة" },
    summary: {
      en: "A victim may be given temporary residence.",
      ar: "يجوز منح المجني عليه إقامة مؤقتة.",
    },
    since: "law-10-2021",
    until: null,
    basis: reported("workers-house-2022", "amending law"),
    doubts: [articleNotNamed()],
  },
  {
    id: "law-9-2009/legal-assistance@law-10-2021",
    law: "law-9-2009",
    article: null,
    title: { en: "Legal assistance", ar: "المساعدة القانونية" },
    summary: {
      en: "Victims receive legal assistance, free of charge, through the Bar Association.",
      ar: "يحصل المجني عليهم على مساعدة قانونية مجانية من خلال نقابة المحامين.",
    },
    since: "law-10-2021",
    until: null,
    basis: printed("Section 3"),
    doubts: [
      assumed({
        why: {
          en: "The strategy says that the law provides for it; the article, and whether it came in 2021, are not known.",
          ar: "تذكر الاستراتيجية أن القانون ينص عليها، أما رقم المادة وكونها أُضيفت عام 2021 فغير معروفين.",
        },
        question: {
          en: "Which article provides for legal assistance, and since when?",
          ar: "ما المادة التي تنص على المساعدة القانونية، ومنذ متى؟",
        },
        whoCouldAnswer: "ministry-of-justice",
      }),
    ],
  },
  {
    id: "law-9-2009/court-fees@law-10-2021",
    law: "law-9-2009",
    article: null,
    title: { en: "Court fees", ar: "رسوم المحاكم" },
    summary: {
      en: "A request to postpone court fees may be made in a compensation suit.",
      ar: "يجوز طلب تأجيل رسوم المحكمة في دعوى التعويض.",
    },
    since: "law-10-2021",
    until: null,
    basis: printed("Executive plan, pillar 2, strategic goal 1, sub-goal 3"),
    doubts: [
      assumed({
        why: {
          en: "The strategy speaks of postponing fees; whether the law waives them was not found.",
          ar: "تتحدث الاستراتيجية عن تأجيل الرسوم، ولم يُعثر على ما يفيد الإعفاء منها.",
        },
        question: {
          en: "Are court fees for victims postponed or waived, and under which provision?",
          ar: "هل تُؤجَّل رسوم المحاكم للمجني عليهم أم يُعفون منها، وبموجب أي نص؟",
        },
        whoCouldAnswer: "ministry-of-justice",
      }),
    ],
  },
  {
    id: "law-9-2009/fund-resources@law-10-2021",
    law: "law-9-2009",
    article: null,
    title: { en: "Resources of the fund", ar: "موارد الصندوق" },
    summary: {
      en: "Donations, grants and gifts with the Cabinet's approval, and returns on investment.",
      ar: "التبرعات والمنح والهبات بموافقة مجلس الوزراء، وعوائد الاستثمار.",
    },
    since: "law-10-2021",
    until: null,
    basis: reported("alkhaleej-2021", "resources of the fund"),
    doubts: [
      assumed({
        why: {
          en: "The reports are from the stage of the bill.",
          ar: "التقارير تعود إلى مرحلة المشروع.",
        },
        question: {
          en: "What does the official consolidated text say in the provision on resources of the fund?",
          ar: "ماذا ورد في الحكم المعنون «موارد الصندوق» من النص الرسمي الموحّد؟",
        },
        whoCouldAnswer: "legislation-and-opinion-bureau",
      }),
    ],
  },
]);

/** The doubt about a rule that the sources report without the number of its article. */
function articleNotNamed(): Basis {
  return assumed({
    why: {
      en: "Reports name the rule without the number of its article.",
      ar: "تذكر التقارير هذا الحكم دون رقم مادته.",
    },
    question: {
      en: "Which article of the law holds this rule?",
      ar: "في أي مادة من القانون يرد هذا الحكم؟",
    },
    whoCouldAnswer: "ministry-of-justice",
  });
}
