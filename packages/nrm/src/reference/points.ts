import { remembered, told } from "./basis.ts";

// One doubt, one wording: the articles of the Council of Europe's Convention against trafficking of 2005 as they are
// remembered, and what a country has to settle for itself.

export const pillars = /* @__PURE__ */ told("odihr-handbook-2022", "four pillars");
export const advocates = /* @__PURE__ */ told(
  "odihr-handbook-2022",
  "independent advocates for adults",
);
export const guardianAdvocates = /* @__PURE__ */ told(
  "odihr-handbook-2022",
  "guardian-advocates for children",
);
export const fromReasonableGrounds = /* @__PURE__ */ told(
  "greta-reports",
  "Art. 13: from reasonable grounds",
);
export const consentInEachStep = /* @__PURE__ */ told("icmpd-trm", "consent in each step");

export const presumption = /* @__PURE__ */ remembered({
  why: {
    en: "Article 10 of the Convention is remembered so: reasonable grounds make a presumed victim, who stays until identification ends.",
    ar: "هكذا تُستذكر المادة 10 من الاتفاقية: الأسباب المعقولة تجعل الشخص ضحية مفترضة، ويبقى حتى ينتهي التعرف.",
  },
  question: {
    en: "Does Article 10 protect a presumed victim from removal until identification has ended?",
    ar: "هل تحمي المادة 10 الضحية المفترضة من الإبعاد حتى ينتهي التعرف؟",
  },
  whoCouldAnswer: "council-of-europe",
});

export const childPresumption = /* @__PURE__ */ remembered({
  why: {
    en: "Article 10 is remembered as presuming a child where the age is uncertain, and giving an unaccompanied child a guardian.",
    ar: "تُستذكر المادة 10 على أنها تفترض الطفولة عند الشك في العمر، وتعطي الطفل غير المصحوب وصيًا.",
  },
  question: {
    en: "Is a person whose age is not known a child in every step, and who appoints the guardian?",
    ar: "هل يُعد من لا يُعرف عمره طفلًا في كل خطوة، ومن يعيّن الوصي؟",
  },
  whoCouldAnswer: "council-of-europe",
});

export const assistance = /* @__PURE__ */ remembered({
  why: {
    en: "Article 12 is remembered as listing assistance and as forbidding, in paragraph 6, that it depend on testimony.",
    ar: "تُستذكر المادة 12 على أنها تعدد أوجه المساعدة وتمنع في الفقرة 6 أن تُعلَّق على الشهادة.",
  },
  question: {
    en: "Which kinds of assistance does Article 12 name, and is none of them conditional on testimony?",
    ar: "ما أوجه المساعدة في المادة 12، وهل لا يتوقف أي منها على الشهادة؟",
  },
  whoCouldAnswer: "council-of-europe",
});

export const recoveryLength = /* @__PURE__ */ remembered({
  why: {
    en: "Article 13 is remembered as giving at least thirty days without expulsion: a benchmark here, not anybody's law.",
    ar: "تُستذكر المادة 13 على أنها تعطي ثلاثين يومًا على الأقل دون إبعاد: وهي هنا مرجع للقياس لا قانون بلد.",
  },
  question: {
    en: "Does Article 13 set thirty days as the least and rule out expulsion meanwhile, and does the country give more?",
    ar: "هل تجعل المادة 13 الثلاثين يومًا حدًّا أدنى وتمنع الإبعاد خلالها، وهل يعطي البلد أكثر؟",
  },
  whoCouldAnswer: "council-of-europe",
});

export const longerPeriod = /* @__PURE__ */ remembered({
  why: {
    en: "The handbook is understood to recommend about three months; the place was not found.",
    ar: "يُفهم أن الدليل يوصي بنحو ثلاثة أشهر، ولم يُعثر على الموضع.",
  },
  question: {
    en: "Which length of the recovery and reflection period does the handbook recommend?",
    ar: "ما المدة التي يوصي بها الدليل لفترة التعافي والتفكير؟",
  },
  whoCouldAnswer: "odihr",
});

export const permits = /* @__PURE__ */ remembered({
  why: {
    en: "Article 14 is remembered as giving a renewable permit for the personal situation or for co-operation.",
    ar: "تُستذكر المادة 14 على أنها تمنح إقامة قابلة للتجديد للوضع الشخصي أو للتعاون.",
  },
  question: {
    en: "On which of the two grounds of Article 14 does the country grant a permit?",
    ar: "على أي السببين في المادة 14 يمنح البلد الإقامة؟",
  },
  whoCouldAnswer: "country",
});

export const redress = /* @__PURE__ */ remembered({
  why: {
    en: "Article 15 is remembered as giving information, legal help and compensation.",
    ar: "تُستذكر المادة 15 على أنها تعطي المعلومات والمساعدة القانونية والتعويض.",
  },
  question: {
    en: "Can compensation be claimed under Article 15 whatever becomes of the criminal case?",
    ar: "هل يمكن طلب التعويض وفق المادة 15 أيًّا كان مصير القضية الجزائية؟",
  },
  whoCouldAnswer: "council-of-europe",
});

export const dueReturn = /* @__PURE__ */ remembered({
  why: {
    en: "Article 16 is remembered as asking that return respect rights and safety and preferably be voluntary.",
    ar: "تُستذكر المادة 16 على أنها تطلب أن تراعي العودة الحقوق والسلامة، ويفضل أن تكون طوعية.",
  },
  question: {
    en: "Which risks does Article 16 ask to be assessed before a return?",
    ar: "ما المخاطر التي تطلب المادة 16 تقييمها قبل العودة؟",
  },
  whoCouldAnswer: "council-of-europe",
});

export const nonPunishment = /* @__PURE__ */ remembered({
  why: {
    en: "Article 26 is remembered as sparing victims penalties for what they were compelled to do.",
    ar: "تُستذكر المادة 26 على أنها تعفي الضحايا من العقوبة على ما أُكرهوا على فعله.",
  },
  question: {
    en: "Does Article 26 already stop a prosecution, or only the penalty?",
    ar: "هل توقف المادة 26 الملاحقة نفسها أم العقوبة وحدها؟",
  },
  whoCouldAnswer: "council-of-europe",
});

export const bestInterests = /* @__PURE__ */ remembered({
  why: {
    en: "The guidelines on best interests of 2021 are remembered as asking for a determination before a lasting solution.",
    ar: "تُستذكر إرشادات المصالح الفضلى لعام 2021 على أنها تطلب تحديدها قبل أي حل دائم.",
  },
  question: {
    en: "Which body determines a child's best interests before a return?",
    ar: "ما الجهة التي تحدد مصالح الطفل الفضلى قبل العودة؟",
  },
  whoCouldAnswer: "un-refugee-agency",
});

export const nationalChoice = /* @__PURE__ */ remembered({
  why: {
    en: "The standards leave to each country which body takes which step; this document gives an example.",
    ar: "تترك المعايير لكل بلد أن يحدد الجهة التي تتخذ كل خطوة، وهذه الوثيقة تضرب مثالًا.",
  },
  question: {
    en: "Which body takes this step in the country?",
    ar: "ما الجهة التي تتخذ هذه الخطوة في البلد؟",
  },
  whoCouldAnswer: "country",
});

export const exampleLimit = /* @__PURE__ */ remembered({
  why: {
    en: "No standard at hand sets the days for a guardian; one day is an example.",
    ar: "لا يحدد أي معيار متاح مهلة تعيين الوصي، واليوم الواحد مثال.",
  },
  question: {
    en: "Within how many days does the country appoint a guardian for a child?",
    ar: "خلال كم يومًا يعيّن البلد وصيًا للطفل؟",
  },
  whoCouldAnswer: "country",
});
