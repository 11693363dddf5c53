import type { Word } from "../glossary-entry.ts";

/** Words of the law and of the referral mechanism. */
export const referralWords: readonly Word[] = [
  {
    id: "human-trafficking",
    term: { en: "Human trafficking", ar: "الاتجار بالبشر" },
    arabicName: "confirmed",
    codeName: "law-9-2009",
    definition: {
      en: "An act, done by a listed means, for the purpose of exploitation; for a child no means is needed.",
      ar: "فعل يُرتكب بوسيلة محددة بغرض الاستغلال، ولا تُشترط الوسيلة إذا كان المجني عليه طفلًا.",
    },
  },
  {
    id: "sexual-exploitation",
    term: { en: "Sexual exploitation", ar: "الاستغلال الجنسي" },
    arabicName: "confirmed",
    codeName: "sexual-exploitation",
    definition: {
      en: "Gaining from the prostitution or another sexual use of a person.",
      ar: "الانتفاع من دعارة شخص أو من أي استعمال جنسي آخر له.",
    },
  },
  {
    id: "forced-labour",
    term: { en: "Forced labour", ar: "العمل الجبري" },
    arabicName: "confirmed",
    codeName: "forced-labour",
    definition: {
      en: "Work taken from a person by threat and against their will.",
      ar: "عمل يؤخذ من شخص بالتهديد ورغمًا عنه.",
    },
  },
  {
    id: "unpaid-forced-labour",
    term: { en: "Unpaid forced labour", ar: "السخرة" },
    arabicName: "confirmed",
    codeName: "unpaid-forced-labour",
    definition: { en: "Forced labour without any pay.", ar: "عمل جبري بلا أي أجر." },
  },
  {
    id: "enslavement",
    term: { en: "Enslavement", ar: "الاسترقاق" },
    arabicName: "confirmed",
    codeName: "enslavement",
    definition: { en: "Treating a person as property.", ar: "معاملة الشخص كأنه مملوك." },
  },
  {
    id: "servitude",
    term: { en: "Servitude", ar: "الاستعباد" },
    arabicName: "confirmed",
    codeName: "servitude",
    definition: {
      en: "Holding a person in a state of dependence they cannot leave.",
      ar: "إبقاء الشخص في حالة تبعية لا يستطيع الخروج منها.",
    },
  },
  {
    id: "organ-removal",
    term: { en: "Organ removal", ar: "نزع الأعضاء" },
    arabicName: "confirmed",
    codeName: "organ-removal",
    definition: {
      en: "Taking a person's organ for gain.",
      ar: "أخذ عضو من جسم الشخص طلبًا للمنفعة.",
    },
  },
  {
    id: "organised-begging",
    term: { en: "Organised begging", ar: "التسول المنظم" },
    arabicName: "confirmed",
    codeName: "organised-begging",
    definition: {
      en: "Begging arranged by others for their gain; a purpose of trafficking since 2021.",
      ar: "تسول يديره آخرون لمنفعتهم، وهو من أغراض الاتجار منذ عام 2021.",
    },
  },
  {
    id: "national-referral-mechanism",
    term: { en: "National referral mechanism", ar: "آلية الإحالة الوطنية" },
    arabicName: "confirmed",
    codeName: "nrm",
    definition: {
      en: "The procedures that say what each body does for a victim, from first sign to return or reintegration.",
      ar: "الإجراءات التي تحدد عمل كل جهة تجاه الضحية من أول مؤشر حتى العودة أو إعادة الاندماج.",
    },
  },
  {
    id: "standard-operating-procedures",
    term: { en: "Standard operating procedures", ar: "إجراءات العمل الموحدة" },
    arabicName: "confirmed",
    codeName: "nrm-sops",
    definition: {
      en: "The steps of the referral mechanism in detail.",
      ar: "خطوات آلية الإحالة بالتفصيل.",
    },
  },
  {
    id: "first-responder",
    term: { en: "First responder", ar: "المستجيب الأول" },
    arabicName: "confirmed",
    codeName: "first-responder",
    definition: {
      en: "Whoever meets a possible victim first and marks the signs.",
      ar: "أول من يتعامل مع الضحية المحتملة ويرصد المؤشرات.",
    },
  },
  {
    id: "forms",
    term: { en: "Forms", ar: "النماذج" },
    arabicName: "confirmed",
    codeName: "forms",
    definition: {
      en: "The prepared forms on which the first responder notes signs.",
      ar: "النماذج المعدّة التي يدوّن فيها المستجيب الأول المؤشرات.",
    },
  },
  {
    id: "referral",
    term: { en: "Referral", ar: "الإحالة" },
    arabicName: "unconfirmed",
    codeName: "referral",
    definition: {
      en: "Handing a person's matter to another body; the rules on consent were not published.",
      ar: "نقل أمر الشخص إلى جهة أخرى، ولم تُنشر قواعد الموافقة على ذلك.",
    },
  },
  {
    id: "referral-form",
    term: { en: "Approved referral form", ar: "نموذج إحالة معتمد" },
    arabicName: "confirmed",
    codeName: "referral-form",
    definition: {
      en: "The form with which a person is sent to a shelter.",
      ar: "النموذج الذي يُحال به الشخص إلى دار الإيواء.",
    },
  },
  {
    id: "identification",
    term: { en: "Identification", ar: "التعرف على الضحية" },
    arabicName: "confirmed",
    codeName: "identification-status",
    definition: {
      en: "Finding out whether a person is a victim, in two levels.",
      ar: "تحديد ما إذا كان الشخص ضحية، على مستويين.",
    },
  },
  {
    id: "formal-identification",
    term: { en: "Formal identification", ar: "التعرف الرسمي على الضحية" },
    arabicName: "unconfirmed",
    codeName: "identified-victim",
    definition: {
      en: "The second level, during investigation and litigation.",
      ar: "المستوى الثاني، ويجري أثناء التحقيق والتقاضي.",
    },
  },
  {
    id: "potential-victim",
    term: { en: "Potential victim", ar: "الضحية المحتملة" },
    arabicName: "confirmed",
    codeName: "potential-victim",
    definition: {
      en: "A person who shows signs of trafficking and is protected from then on.",
      ar: "شخص تظهر عليه مؤشرات الاتجار ويُحمى منذ ذلك الحين.",
    },
  },
  {
    id: "victim",
    term: { en: "Victim", ar: "المجني عليه" },
    arabicName: "confirmed",
    codeName: "victim",
    definition: {
      en: "A person on whom a trafficking crime was committed. In the strategy the word takes in the potential victim.",
      ar: "من وقعت عليه جريمة اتجار بالبشر، وتشمل الكلمة في الاستراتيجية الضحية المحتملة.",
    },
  },
  {
    id: "affected-person",
    term: { en: "Affected person", ar: "المتضرر" },
    arabicName: "confirmed",
    codeName: "affected-person",
    definition: {
      en: "A minor relative of a victim who meets the four conditions of the shelter rules.",
      ar: "قريب للمجني عليه دون الثامنة عشرة تتوافر فيه شروط نظام دور الإيواء الأربعة.",
    },
  },
  {
    id: "offenders",
    term: { en: "Offenders", ar: "الجناة" },
    arabicName: "confirmed",
    codeName: "offender",
    definition: { en: "Those who commit the crime.", ar: "مرتكبو الجريمة." },
  },
  {
    id: "shelter",
    term: { en: "Shelter", ar: "دار الإيواء" },
    arabicName: "confirmed",
    codeName: "shelter",
    definition: {
      en: "A protected home for victims, potential victims and affected persons.",
      ar: "دار محمية للمجني عليهم والضحايا المحتملين والمتضررين.",
    },
  },
  {
    id: "voluntary-return",
    term: { en: "Voluntary return", ar: "العودة الطوعية" },
    arabicName: "confirmed",
    codeName: "voluntary-return",
    definition: {
      en: "Return by free choice to the country of origin or another country that accepts the person.",
      ar: "العودة باختيار حر إلى بلد المنشأ أو بلد آخر يقبل الشخص.",
    },
  },
  {
    id: "reintegration",
    term: { en: "Reintegration", ar: "إعادة الاندماج" },
    arabicName: "confirmed",
    codeName: "reintegration",
    definition: {
      en: "Help towards an independent life.",
      ar: "المساعدة على استعادة حياة مستقلة.",
    },
  },
  {
    id: "non-punishment",
    term: { en: "Non-punishment", ar: "عدم معاقبة الضحية" },
    arabicName: "unconfirmed",
    codeName: "non-punishment",
    definition: {
      en: "A victim is not prosecuted for acts that the trafficking made them commit.",
      ar: "لا يُلاحق المجني عليه عن أفعال دفعه الاتجار به إلى ارتكابها.",
    },
  },
  {
    id: "best-interests",
    term: { en: "Best interests of the child", ar: "المصلحة الفضلى للطفل" },
    arabicName: "unconfirmed",
    codeName: "best-interests",
    definition: {
      en: "What serves the child comes first in every decision.",
      ar: "تقديم ما يخدم الطفل في كل قرار.",
    },
  },
  {
    id: "guardian",
    term: { en: "Guardian", ar: "الوصي أو الولي" },
    arabicName: "unconfirmed",
    codeName: "guardian",
    definition: {
      en: "Whoever may decide for a child; never somebody involved in the crime.",
      ar: "من يجوز له أن يقرر عن الطفل، ولا يكون طرفًا في الجريمة أبدًا.",
    },
  },
  {
    id: "consent",
    term: { en: "Consent", ar: "الموافقة" },
    arabicName: "unconfirmed",
    codeName: "consent",
    definition: {
      en: "A person's free agreement to one act, which may be withdrawn at any time.",
      ar: "قبول الشخص الحر لإجراء معين، وله سحبه في أي وقت.",
    },
  },
  {
    id: "compensation",
    term: { en: "Compensation", ar: "التعويض" },
    arabicName: "unconfirmed",
    codeName: "compensation",
    definition: {
      en: "Money for the harm suffered, claimed in court.",
      ar: "مال يُطالب به أمام المحكمة عن الضرر.",
    },
  },
  {
    id: "fee-deferral",
    term: { en: "Postponement of court fees", ar: "تأجيل رسوم المحكمة" },
    arabicName: "unconfirmed",
    codeName: "fee-deferral",
    definition: {
      en: "Fees of a compensation suit are paid later; no waiver was found.",
      ar: "تُدفع رسوم دعوى التعويض لاحقًا، ولم يُعثر على نص يعفي منها.",
    },
  },
  {
    id: "legal-aid",
    term: { en: "Legal assistance", ar: "المساعدة القانونية" },
    arabicName: "unconfirmed",
    codeName: "legal-aid",
    definition: {
      en: "Advice and representation by a lawyer, free of charge.",
      ar: "استشارة وتمثيل من محامٍ دون مقابل.",
    },
  },
  {
    id: "classification",
    term: { en: "Classification of a case", ar: "تكييف القضية" },
    arabicName: "confirmed",
    codeName: "classification",
    definition: {
      en: "The prosecutor's decision on which crime a case is.",
      ar: "قرار المدعي العام في تحديد وصف الجريمة.",
    },
  },
  {
    id: "amnesty",
    term: { en: "General amnesty", ar: "العفو العام" },
    arabicName: "unconfirmed",
    codeName: "amnesty",
    definition: {
      en: "A law that ends charges; this library keeps the victim's claims open.",
      ar: "قانون ينهي الملاحقة، وتُبقي هذه المكتبة مطالبات المجني عليه مفتوحة.",
    },
  },
  {
    id: "precautionary-measures",
    term: { en: "Precautionary measures", ar: "التدابير التحفظية" },
    arabicName: "unconfirmed",
    codeName: "precaution",
    definition: {
      en: "Travel bans, closures and freezes during an investigation.",
      ar: "منع السفر والإغلاق والتجميد أثناء التحقيق.",
    },
  },
  {
    id: "complaint",
    term: { en: "Complaint", ar: "الشكوى" },
    arabicName: "unconfirmed",
    codeName: "complaint",
    definition: {
      en: "A grievance of a worker, often the first sign of trafficking.",
      ar: "تظلم من عامل، وكثيرًا ما يكون أول مؤشر على الاتجار.",
    },
  },
  {
    id: "hemaya",
    term: { en: "Hemaya platform", ar: "منصة حماية" },
    arabicName: "confirmed",
    codeName: "hemaya",
    definition: {
      en: "The labour complaints platform, open round the clock.",
      ar: "منصة الشكاوى العمالية المتاحة على مدار الساعة.",
    },
  },
  {
    id: "golden-list",
    term: { en: "Golden List", ar: "القائمة الذهبية" },
    arabicName: "confirmed",
    codeName: "golden-list",
    definition: {
      en: "A voluntary code of practice for factories, with benefits in recruitment.",
      ar: "مدونة سلوك طوعية للمصانع تمنح مزايا في الاستقدام.",
    },
  },
  {
    id: "mizan",
    term: { en: "Mizan system", ar: "نظام ميزان" },
    arabicName: "unconfirmed",
    codeName: "mizan",
    definition: { en: "The case system of the courts.", ar: "نظام إدارة القضايا في المحاكم." },
  },
  {
    id: "electronic-patrols",
    term: { en: "Electronic patrols", ar: "الدوريات الإلكترونية" },
    arabicName: "unconfirmed",
    codeName: "electronic-patrols",
    definition: {
      en: "Watching the internet for signs of trafficking.",
      ar: "رصد مؤشرات الاتجار عبر الإنترنت.",
    },
  },
  {
    id: "inspection",
    term: { en: "Inspection visit", ar: "الزيارة التفتيشية" },
    arabicName: "unconfirmed",
    codeName: "inspection",
    definition: {
      en: "A labour inspector's visit to a workplace.",
      ar: "زيارة مفتش العمل للمنشأة.",
    },
  },
  {
    id: "judicial-authorities",
    term: { en: "Judicial authorities", ar: "السلطات القضائية" },
    arabicName: "unconfirmed",
    codeName: "judiciary",
    definition: { en: "Courts and the Public Prosecution.", ar: "المحاكم والنيابة العامة." },
  },
  {
    id: "public-prosecutor",
    term: { en: "Public prosecutor", ar: "المدعي العام" },
    arabicName: "confirmed",
    codeName: "public-prosecutor",
    definition: {
      en: "The member of the Public Prosecution who investigates and classifies the case.",
      ar: "عضو النيابة العامة الذي يحقق في القضية ويكيّفها.",
    },
  },
];
