import type { Locale } from "../../packages/core/src/index.ts";

/** What the pages say beside the titles of the document; the parts in braces are filled in. */
interface Phrases {
  readonly comma: string;
  readonly semicolon: string;
  readonly either: string;
  readonly quoted: string;
  readonly generated: string;
  readonly unofficial: string;
  readonly counts: string;
  readonly single: string;
  readonly many: string;
  readonly shared: string;
  readonly begins: string;
  readonly usually: string;
  readonly sections: {
    readonly steps: string;
    readonly permissions: string;
    readonly rules: string;
    readonly forbids: string;
    readonly duties: string;
    readonly rights: string;
    readonly sources: string;
    readonly questions: string;
    readonly stages: string;
    readonly everyStage: string;
    readonly furtherPages: string;
    readonly definitions: string;
    readonly limits: string;
  };
  readonly columns: {
    readonly step: string;
    readonly steps: string;
    readonly state: string;
    readonly from: string;
    readonly to: string;
    readonly inDoubt: string;
    readonly role: string;
    readonly parties: string;
    readonly restsOn: string;
    readonly track: string;
    readonly states: string;
    readonly limit: string;
    readonly value: string;
    readonly inForce: string;
  };
  readonly nature: Readonly<Record<"protective" | "ordinary" | "irreversible", string>>;
  readonly stays: string;
  readonly diagram: string;
  readonly withStep: string;
  readonly permissionNote: string;
  readonly labels: {
    readonly from: string;
    readonly to: string;
    readonly by: string;
    readonly when: string;
    readonly whenForbidden: string;
    readonly never: string;
    readonly always: string;
    readonly consent: string;
    readonly givenBy: string;
    readonly records: string;
    readonly whether: string;
    readonly gives: string;
    readonly withdraws: string;
    readonly also: string;
    readonly unknown: string;
    readonly commands: string;
    readonly bearer: string;
    readonly holder: string;
    readonly arises: string;
    readonly within: string;
    readonly runsFrom: string;
    readonly suspended: string;
    readonly mustOffer: string;
    readonly offered: string;
    readonly means: string;
    readonly yieldsTo: string;
    readonly inForce: string;
    readonly restsOn: string;
  };
  readonly joint: string;
  readonly givers: Readonly<Record<"person" | "guardian" | "court", string>>;
  readonly units: Readonly<Record<string, string>>;
  readonly blocks: string;
  readonly proceeds: string;
  readonly fromDay: string;
  readonly fromDayToDay: string;
  readonly byFact: string;
  readonly byOpening: string;
  readonly readings: { readonly secondary: string; readonly reported: string };
  readonly question: string;
  readonly askOf: string;
  readonly anybody: string;
  readonly indexTitle: string;
  readonly indexLead: string;
  readonly rolesTitle: string;
  readonly rolesLead: string;
  readonly definitionsTitle: string;
  readonly definitionsLead: string;
}

const en: Phrases = {
  comma: ", ",
  semicolon: "; ",
  either: " or ",
  quoted: "“{text}”",
  generated: "Made from the rule document {id}, version {version}.",
  unofficial:
    "The text of the official procedures is not public. What a public source says is sourced; everything else is an assumption, marked with the question that would settle it.",
  counts:
    "States: {states} · Steps: {steps} · Rules: {rules}, of which {assumed} rest on an assumption.",
  single: "Each file has one.",
  many: "A file can have several of them, each on its own.",
  shared: "Any number, and several files can refer to the same one.",
  begins: "It begins in the state “{state}”.",
  usually: "Unless a rule says otherwise, it is in force {time}.",
  sections: {
    steps: "States and steps",
    permissions: "Who may do what",
    rules: "Rules",
    forbids: "What is forbidden",
    duties: "Duties",
    rights: "Rights",
    sources: "Sources",
    questions: "Open questions",
    stages: "The five stages",
    everyStage: "In every stage",
    furtherPages: "More",
    definitions: "What words mean",
    limits: "Limits",
  },
  columns: {
    step: "Step",
    steps: "Steps",
    state: "State",
    from: "From",
    to: "To",
    inDoubt: "When something is unknown",
    role: "Role",
    parties: "Bodies that can hold it",
    restsOn: "Rests on",
    track: "Track",
    states: "States",
    limit: "Limit",
    value: "Value",
    inForce: "In force",
  },
  nature: {
    protective: "goes ahead, and is flagged",
    ordinary: "as each rule says",
    irreversible: "waits",
  },
  stays: "stays as it is",
  diagram: "As a Mermaid diagram",
  withStep: "{step} (step of {track})",
  permissionNote:
    "A role that is missing may do nothing here. “(on conditions)” means that the rules below ask for more than the role and the state.",
  labels: {
    from: "From",
    to: "To",
    by: "By",
    when: "If",
    whenForbidden: "Forbidden if",
    never: "Never",
    always: "Without further condition",
    consent: "Consent",
    givenBy: "{scope}, given by {givers}",
    records: "Records",
    whether: "whether {fact}",
    gives: "Records consent to",
    withdraws: "Takes back consent to",
    also: "Also moves",
    unknown: "While a fact is unknown",
    commands: "Steps",
    bearer: "Bearer",
    holder: "Holder",
    arises: "While",
    within: "Within",
    runsFrom: "counted from",
    suspended: "Clock stands still while",
    mustOffer: "Has to be done",
    offered: "Always open",
    means: "Means that",
    yieldsTo: "Exception to",
    inForce: "In force",
    restsOn: "Rests on",
  },
  joint: "{track}: from {from} to “{to}”",
  givers: { person: "the person", guardian: "the guardian", court: "the court" },
  units: {
    hours: "{n} hours",
    days: "{n} days",
    workingDays: "{n} working days",
    weeks: "{n} weeks",
    months: "{n} months",
    years: "{n} years",
  },
  blocks: "the step waits",
  proceeds: "the step goes ahead, and is flagged",
  fromDay: "from {from}",
  fromDayToDay: "from {from} until before {to}",
  byFact: "{time}, judged by {fact}",
  byOpening: "{time}, judged by the day the file was opened",
  readings: {
    secondary: "{place} (in translation or restated)",
    reported: "{place} (as others report)",
  },
  question: "assumption, question {n}",
  askOf: "Who could answer: {party}",
  anybody: "whoever the running system says",
  indexTitle: "The referral mechanism, track by track",
  indexLead:
    "Each page shows one line along which a person's file moves: its states and steps, who may take them, and every rule in words with what it rests on.",
  rolesTitle: "Roles",
  rolesLead:
    "In which capacities people act on a file, which bodies can hold them, and what says so.",
  definitionsTitle: "Definitions and limits",
  definitionsLead:
    "Facts that follow from others and are never recorded, and the numbers that rules name instead of writing them out.",
};

const ar: Phrases = {
  comma: "، ",
  semicolon: "؛ ",
  either: " أو ",
  quoted: "«{text}»",
  generated: "أُعدت من وثيقة القواعد {id}، الإصدار {version}.",
  unofficial:
    "نص الإجراءات الرسمية غير منشور. ما يذكره مصدر منشور يُنسب إلى مصدره، وكل ما عداه افتراض معلَّم بالسؤال الذي يحسمه.",
  counts:
    "الحالات: {states} · الخطوات: {steps} · القواعد: {rules}، منها ما يقوم على افتراض: {assumed}.",
  single: "لكل ملف مسار واحد منه.",
  many: "للملف الواحد أي عدد منه، وكل واحد قائم بذاته.",
  shared: "قد يتعدد، وقد تشير عدة ملفات إلى الواحد نفسه.",
  begins: "يبدأ من حالة «{state}».",
  usually: "تسري القاعدة {time} ما لم تنص على غير ذلك.",
  sections: {
    steps: "الحالات والخطوات",
    permissions: "من يحق له ماذا",
    rules: "القواعد",
    forbids: "الممنوع",
    duties: "الواجبات",
    rights: "الحقوق",
    sources: "المصادر",
    questions: "أسئلة مفتوحة",
    stages: "المراحل الخمس",
    everyStage: "في جميع المراحل",
    furtherPages: "المزيد",
    definitions: "معاني الألفاظ",
    limits: "الحدود والمهل",
  },
  columns: {
    step: "الخطوة",
    steps: "الخطوات",
    state: "الحالة",
    from: "من حالة",
    to: "إلى حالة",
    inDoubt: "إذا كان شيء غير معلوم",
    role: "الدور",
    parties: "الجهات التي قد تتولاه",
    restsOn: "الأساس",
    track: "المسار",
    states: "الحالات",
    limit: "الحد",
    value: "القيمة",
    inForce: "السريان",
  },
  nature: {
    protective: "تمضي ويُشار إلى ذلك",
    ordinary: "بحسب كل قاعدة",
    irreversible: "تنتظر",
  },
  stays: "لا تتغير",
  diagram: "رسم بصيغة Mermaid",
  withStep: "{step} (خطوة في مسار {track})",
  permissionNote:
    "الدور الذي لا يظهر لا يحق له شيء هنا. وعبارة «(بشروط)» تعني أن القواعد أدناه تطلب أكثر من الدور والحالة.",
  labels: {
    from: "من حالة",
    to: "إلى حالة",
    by: "يقوم بها",
    when: "الشرط",
    whenForbidden: "تُمنع إذا تحقق أن",
    never: "لا يجوز أبدًا",
    always: "دون شرط آخر",
    consent: "الموافقة",
    givenBy: "{scope}، يمنحها {givers}",
    records: "تُسجَّل",
    whether: "مدى صحة «{fact}»",
    gives: "تُسجَّل الموافقة على",
    withdraws: "تُسحب الموافقة على",
    also: "ويتحرك معها",
    unknown: "ما دامت واقعة غير معلومة",
    commands: "الخطوات",
    bearer: "المكلَّف",
    holder: "صاحب الحق",
    arises: "ما دام",
    within: "المهلة",
    runsFrom: "تُحسب من",
    suspended: "يتوقف حساب المهلة ما دام",
    mustOffer: "الواجب أداؤه",
    offered: "متاح دائمًا",
    means: "المعنى",
    yieldsTo: "استثناء من",
    inForce: "السريان",
    restsOn: "الأساس",
  },
  joint: "{track}: من {from} إلى «{to}»",
  givers: { person: "الشخص نفسه", guardian: "ولي الأمر", court: "المحكمة" },
  units: {
    hours: "بالساعات: {n}",
    days: "بالأيام: {n}",
    workingDays: "بأيام العمل: {n}",
    weeks: "بالأسابيع: {n}",
    months: "بالأشهر: {n}",
    years: "بالسنوات: {n}",
  },
  blocks: "تنتظر الخطوة",
  proceeds: "تمضي الخطوة ويُشار إلى ذلك",
  fromDay: "من {from}",
  fromDayToDay: "من {from} إلى ما قبل {to}",
  byFact: "{time}، بحسب {fact}",
  byOpening: "{time}، بحسب يوم فتح الملف",
  readings: {
    secondary: "{place} (عن ترجمة أو إعادة صياغة)",
    reported: "{place} (نقلًا عن جهات أخرى)",
  },
  question: "افتراض، السؤال {n}",
  askOf: "من يستطيع الإجابة: {party}",
  anybody: "من يحدده النظام المستخدم",
  indexTitle: "آلية الإحالة مسارًا مسارًا",
  indexLead:
    "تعرض كل صفحة مسارًا واحدًا يسير عليه ملف الشخص: حالاته وخطواته، ومن يحق له القيام بها، وكل قاعدة بالكلمات مع أساسها.",
  rolesTitle: "الأدوار",
  rolesLead: "الصفات التي يتصرف بها الأشخاص في الملف، والجهات التي قد تتولاها، وما يدل على ذلك.",
  definitionsTitle: "التعريفات والحدود",
  definitionsLead: "وقائع تُستنتج من غيرها ولا تُسجَّل، وأعداد تسميها القواعد بدل أن تكتبها.",
};

/** The words of the pages in each language. */
export const phrasesIn: Readonly<Record<Locale, Phrases>> = { en, ar };

/** A phrase with its parts filled in, in one pass. */
export function fill(phrase: string, parts: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => String(parts[name] ?? ""));
}
