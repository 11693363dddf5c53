import { assumed, openQuestion } from "./basis.ts";

// One open point, one wording: rules that rest on the same doubt share the constant, so that the register of
// assumptions lists it once with everything that depends on it.

export const timeLimits = /* @__PURE__ */ openQuestion("nrm-time-limits");
export const forms = /* @__PURE__ */ openQuestion("nrm-forms");
export const indicatorList = /* @__PURE__ */ openQuestion("nrm-indicators");
export const formalIdentification = /* @__PURE__ */ openQuestion("nrm-formal-identification");
export const consentRules = /* @__PURE__ */ openQuestion("nrm-consent");
export const reflectionPeriod = /* @__PURE__ */ openQuestion("nrm-reflection-period");
export const riskRules = /* @__PURE__ */ openQuestion("nrm-risk-assessment");
export const interpreterDuty = /* @__PURE__ */ openQuestion("nrm-interpreter");
export const medicalExamination = /* @__PURE__ */ openQuestion("nrm-medical-examination");
export const directReferral = /* @__PURE__ */ openQuestion("nrm-direct-referral");
export const followUpRules = /* @__PURE__ */ openQuestion("nrm-follow-up");
export const caseClosure = /* @__PURE__ */ openQuestion("nrm-case-closure");
export const dataSharing = /* @__PURE__ */ openQuestion("nrm-data-sharing");
export const otherRoles = /* @__PURE__ */ openQuestion("nrm-other-roles");
export const detentionRules = /* @__PURE__ */ openQuestion("nrm-detention");
export const referralAbroad = /* @__PURE__ */ openQuestion("nrm-referral-abroad");
export const commencement2021 = /* @__PURE__ */ openQuestion("law-commencement-2021");
export const nonProsecution = /* @__PURE__ */ openQuestion("law-non-prosecution");
export const courtFees = /* @__PURE__ */ openQuestion("law-court-fees");
export const residenceRules = /* @__PURE__ */ openQuestion("law-residence");
export const shelterRules = /* @__PURE__ */ openQuestion("shelter-regulations");
export const fundRules = /* @__PURE__ */ openQuestion("fund-rules");
export const hemayaData = /* @__PURE__ */ openQuestion("strategy-hemaya");

/** Who may report a person, and in which capacity bodies act that no public text names. */
export const firstResponders = /* @__PURE__ */ assumed({
  why: {
    en: "Sources speak of first responders and of the bodies that hold indicator lists, not of a closed list of persons.",
    ar: "تتحدث المصادر عن المستجيب الأول وعن الجهات التي لديها قوائم المؤشرات، ولا تورد قائمة مغلقة بالأشخاص.",
  },
  question: {
    en: "Who counts as a first responder, and may a member of the public report a person directly?",
    ar: "من يُعد مستجيبًا أول، وهل يجوز لأي فرد من الجمهور الإبلاغ عن حالة مباشرة؟",
  },
  whoCouldAnswer: "human-trafficking-prevention-department",
});

/** Somebody keeps the whole file in view. */
export const caseCoordination = /* @__PURE__ */ assumed({
  why: {
    en: "No public text names a person who follows one file through all stages.",
    ar: "لا يسمّي أي نص منشور شخصًا يتابع الملف الواحد في جميع المراحل.",
  },
  question: {
    en: "Who coordinates a victim's file across the bodies, and from which stage on?",
    ar: "من ينسّق ملف الضحية بين الجهات، ومن أي مرحلة؟",
  },
  whoCouldAnswer: "human-trafficking-prevention-department",
});

/** Somebody may look, and change nothing. */
export const auditing = /* @__PURE__ */ assumed({
  why: {
    en: "No public text says who reviews how files were handled.",
    ar: "لا يبيّن أي نص منشور من يراجع طريقة التعامل مع الملفات.",
  },
  question: {
    en: "Which body audits the handling of files, and what may it see?",
    ar: "ما الجهة التي تدقق في التعامل مع الملفات، وما الذي يجوز لها الاطلاع عليه؟",
  },
  whoCouldAnswer: "national-committee",
});

/** Health care after a referral. */
export const healthRules = /* @__PURE__ */ assumed({
  why: {
    en: "That health care exists is published; its order, limits and forms are not.",
    ar: "وجود الرعاية الصحية منشور، أما ترتيبها وحدودها ونماذجها فلا.",
  },
  question: {
    en: "In which steps does a victim receive health care, and who records them?",
    ar: "ما خطوات تقديم الرعاية الصحية للضحية، ومن يوثّقها؟",
  },
  whoCouldAnswer: "ministry-of-health",
});

/** Psychosocial support after a referral. */
export const psychosocialRules = /* @__PURE__ */ assumed({
  why: {
    en: "That psychosocial support exists is published; its order, limits and forms are not.",
    ar: "وجود الدعم النفسي والاجتماعي منشور، أما ترتيبه وحدوده ونماذجه فلا.",
  },
  question: {
    en: "In which steps does a victim receive psychosocial support, and who records them?",
    ar: "ما خطوات تقديم الدعم النفسي والاجتماعي للضحية، ومن يوثّقها؟",
  },
  whoCouldAnswer: "ministry-of-social-development",
});

/** How a lawyer is asked for and assigned. */
export const legalAidProcedure = /* @__PURE__ */ assumed({
  why: {
    en: "A memorandum with the Bar Association is published as a fact, not its procedure.",
    ar: "وجود مذكرة تفاهم مع نقابة المحامين معلن، أما إجراءاتها فلا.",
  },
  question: {
    en: "How is a lawyer requested, assigned, replaced and released for a victim?",
    ar: "كيف يُطلب المحامي للضحية ويُعيَّن ويُستبدل وتنتهي مهمته؟",
  },
  whoCouldAnswer: "bar-association",
});

/** Claims go on whatever becomes of the criminal case. */
export const claimAfterAmnesty = /* @__PURE__ */ assumed({
  why: {
    en: "Charges are reported to end by amnesty; what becomes of the victim's claim and services is not.",
    ar: "ورد أن الملاحقة تنتهي بالعفو العام، ولم يرد مصير مطالبة الضحية والخدمات المقدمة إليها.",
  },
  question: {
    en: "Do compensation, shelter and return go on when a case is dropped or ends by amnesty?",
    ar: "هل يستمر التعويض والإيواء والعودة إذا أُسقطت القضية أو شملها العفو العام؟",
  },
  whoCouldAnswer: "judicial-council",
});

/** The steps of a claim for compensation. */
export const claimProcedure = /* @__PURE__ */ assumed({
  why: {
    en: "Compensation suits and restitution are mentioned, not who files them, who may withdraw them and how payment is followed.",
    ar: "ورد ذكر دعاوى التعويض ورد الحقوق، ولم يرد من يرفعها ومن يجوز له سحبها وكيف يُتابع السداد.",
  },
  question: {
    en: "Who may file and who may withdraw a victim's claim for compensation, and who follows its payment?",
    ar: "من يجوز له رفع مطالبة الضحية بالتعويض ومن يجوز له سحبها، ومن يتابع سدادها؟",
  },
  whoCouldAnswer: "judicial-council",
});

/** Escort, remote hearing, separate waiting, shielding of identity. */
export const measuresProcedure = /* @__PURE__ */ assumed({
  why: {
    en: "The plan names escorts and remote hearings, not who asks for them, who grants them and when they end.",
    ar: "تذكر الخطة المرافقة والاستماع عن بُعد، ولا تبيّن من يطلبهما ومن يقررهما ومتى ينتهيان.",
  },
  question: {
    en: "Who requests and who grants protective measures for a victim who is heard, and when do they end?",
    ar: "من يطلب تدابير حماية الضحية أثناء سماعها ومن يقررها ومتى تنتهي؟",
  },
  whoCouldAnswer: "judicial-council",
});

/** The suspect is never where the person is. */
export const suspectsApart = /* @__PURE__ */ assumed({
  why: {
    en: "Safety of the victim is law; that placement, escort and hearing keep the suspect away is not spelled out.",
    ar: "سلامة المجني عليه واجب قانوني، أما إبعاد المشتبه به عن مكان الإيواء والمرافقة والجلسة فلم يُفصَّل.",
  },
  question: {
    en: "Which rules keep a suspect away from the victim in shelters, escorts and hearings?",
    ar: "ما القواعد التي تُبعد المشتبه به عن الضحية في دور الإيواء والمرافقة والجلسات؟",
  },
  whoCouldAnswer: "public-security-directorate",
});

/** Guardians of children. */
export const guardianRules = /* @__PURE__ */ assumed({
  why: {
    en: "Who speaks for a child whose guardian is absent or involved in the crime was not found.",
    ar: "لم يُعثر على نص يحدد من يتحدث باسم الطفل إذا غاب وليه أو كان ضالعًا في الجريمة.",
  },
  question: {
    en: "Who appoints a guardian or an independent representative for a child, and when does a guardian's conflict of interest end their say?",
    ar: "من يعيّن وصيًا أو ممثلًا مستقلًا للطفل، ومتى يُسقط تعارض المصالح حق الولي في القرار؟",
  },
  whoCouldAnswer: "national-council-for-family-affairs",
});

/** How age is found out. */
export const ageRules = /* @__PURE__ */ assumed({
  why: {
    en: "The law protects persons under eighteen; how age is established while documents are missing was not found.",
    ar: "يحمي القانون من لم يتم الثامنة عشرة، ولم يُعثر على كيفية إثبات العمر عند غياب الوثائق.",
  },
  question: {
    en: "How is age established, and is a person whose age is in doubt treated as a child until then?",
    ar: "كيف يُثبت العمر، وهل يُعامل من يُشك في عمره معاملة الطفل إلى أن يثبت؟",
  },
  whoCouldAnswer: "ministry-of-social-development",
});

/** From assessing a child's best interests to determining them. */
export const bestInterestsSteps = /* @__PURE__ */ assumed({
  why: {
    en: "The law names the best interests of the child; the steps of assessing and determining them were not found.",
    ar: "يذكر القانون المصلحة الفضلى للطفل، ولم يُعثر على خطوات تقييمها وتحديدها.",
  },
  question: {
    en: "Who assesses and who determines the best interests of a child, before which decisions, and how often are they reviewed?",
    ar: "من يقيّم المصلحة الفضلى للطفل ومن يحددها، وقبل أي قرارات، وما دورية مراجعتها؟",
  },
  whoCouldAnswer: "national-council-for-family-affairs",
});

/** Who has to agree to a return. */
export const returnApprovals = /* @__PURE__ */ assumed({
  why: {
    en: "A unified guide for return was still to be written; approvals, documents and escort were not found.",
    ar: "الدليل الموحد للعودة لم يكن قد صدر بعد، ولم يُعثر على الموافقات والوثائق وترتيبات المرافقة المطلوبة.",
  },
  question: {
    en: "Which approvals, documents and checks does a voluntary return need, and who gives them?",
    ar: "ما الموافقات والوثائق والفحوص اللازمة للعودة الطوعية، ومن يصدرها؟",
  },
  whoCouldAnswer: "ministry-of-interior",
});

/** What a person may be sent back to. */
export const riskAtDestinationRules = /* @__PURE__ */ assumed({
  why: {
    en: "The law speaks of a safe return; how the risk at the destination is assessed was not found.",
    ar: "يتحدث القانون عن عودة آمنة، ولم يُعثر على كيفية تقييم الخطر في بلد الوجهة.",
  },
  question: {
    en: "Who assesses the risk at the destination, on which scale, and from which grade on is there no return?",
    ar: "من يقيّم الخطر في بلد الوجهة، وبأي مقياس، ومن أي درجة تمتنع العودة؟",
  },
  whoCouldAnswer: "ministry-of-interior",
});

/** The stage nobody described. */
export const reintegrationRules = /* @__PURE__ */ assumed({
  why: {
    en: "Reintegration is published as the last stage, without its steps.",
    ar: "إعادة الاندماج منشورة بوصفها المرحلة الأخيرة دون خطواتها.",
  },
  question: {
    en: "Which steps does reintegration have, who leads them and when is it complete?",
    ar: "ما خطوات إعادة الاندماج، ومن يقودها، ومتى تكتمل؟",
  },
  whoCouldAnswer: "ministry-of-social-development",
});

/** What a classification needs. */
export const classificationRules = /* @__PURE__ */ assumed({
  why: {
    en: "That the prosecutor classifies the case is published; limits, review and a later change are not.",
    ar: "تكييف المدعي العام للقضية أمر منشور، أما مدده ومراجعته وتغييره لاحقًا فلا.",
  },
  question: {
    en: "Within which time is a case classified, and how can a classification be changed later?",
    ar: "ما المدة المحددة لتكييف القضية، وكيف يمكن تغيير التكييف لاحقًا؟",
  },
  whoCouldAnswer: "public-prosecution",
});

/** No case becomes a labour file without a reason. */
export const downgradeRules = /* @__PURE__ */ assumed({
  why: {
    en: "Practitioners report that trafficking is treated as a labour dispute; no rule on such a decision was found.",
    ar: "يفيد العاملون في الميدان بأن الاتجار يُعامل أحيانًا نزاعًا عماليًا، ولم يُعثر على قاعدة تحكم هذا القرار.",
  },
  question: {
    en: "Must a decision to treat a case as a labour matter state its reason and go through act, means and purpose?",
    ar: "هل يجب أن يكون قرار اعتبار القضية عمالية مسبَّبًا وأن يفحص الفعل والوسيلة والغرض؟",
  },
  whoCouldAnswer: "public-prosecution",
});

/** Travel bans and their end. */
export const precautionRules = /* @__PURE__ */ assumed({
  why: {
    en: "Reports name the precautionary measures and the length of a travel ban, not how they are lifted.",
    ar: "تذكر التقارير التدابير التحفظية ومدة منع السفر، ولا تذكر كيفية رفعها.",
  },
  question: {
    en: "Who lifts a travel ban, a closure or a freeze, and what happens when its time is over?",
    ar: "من يرفع منع السفر أو الإغلاق أو التجميد، وماذا يترتب على انتهاء المدة؟",
  },
  whoCouldAnswer: "public-prosecution",
});

/** A complaint that was settled can still be a sign. */
export const complaintScreening = /* @__PURE__ */ assumed({
  why: {
    en: "The labour section tells the unit of suspicions; what happens to a settled complaint with signs was not found.",
    ar: "يبلغ قسم وزارة العمل الوحدة بالاشتباه، ولم يُعثر على مصير الشكوى التي تمت تسويتها وفيها مؤشرات.",
  },
  question: {
    en: "Is a complaint with signs of trafficking screened even when it was settled, cancelled or closed?",
    ar: "هل تُفحص الشكوى التي فيها مؤشرات اتجار وإن سُوّيت أو أُلغيت أو أُغلقت؟",
  },
  whoCouldAnswer: "ministry-of-labour",
});

/** Help comes first where little is known. */
export const helpComesFirst = /* @__PURE__ */ assumed({
  why: {
    en: "Services were reported not to depend on cooperation; that they also do not wait for missing facts is our reading.",
    ar: "ورد أن الخدمات لا تتوقف على التعاون، أما أنها لا تنتظر اكتمال المعلومات فهو فهمنا.",
  },
  question: {
    en: "May a protective step be taken while facts are still missing, and be completed later?",
    ar: "هل يجوز اتخاذ إجراء الحماية قبل اكتمال المعلومات على أن تُستكمل لاحقًا؟",
  },
  whoCouldAnswer: "human-trafficking-prevention-department",
});

/** What cannot be undone waits for the facts. */
export const irreversibleStepsWait = /* @__PURE__ */ assumed({
  why: {
    en: "No public text says what happens when a fact is missing before a step that cannot be undone.",
    ar: "لا يبيّن أي نص منشور ما يترتب على غياب معلومة قبل خطوة لا رجعة فيها.",
  },
  question: {
    en: "Must a step that cannot be undone wait until the facts it rests on are known?",
    ar: "هل يجب أن تنتظر الخطوة التي لا رجعة فيها معرفة الوقائع التي تستند إليها؟",
  },
  whoCouldAnswer: "human-trafficking-prevention-department",
});

/** What becomes of referrals under way when consent is taken back. */
export const withdrawalReachesBack = /* @__PURE__ */ assumed({
  why: {
    en: "What a withdrawal of consent does to a referral already sent was not found.",
    ar: "لم يُعثر على أثر سحب الموافقة في إحالة سبق إرسالها.",
  },
  question: {
    en: "Does taking back consent end referrals and services already under way, and must the receiver be told?",
    ar: "هل ينهي سحب الموافقة الإحالات والخدمات الجارية، وهل يجب إبلاغ الجهة المتلقية؟",
  },
  whoCouldAnswer: "human-trafficking-prevention-department",
});

/** Grounds on which a body may pass information on without consent. */
export const disclosureGrounds = /* @__PURE__ */ assumed({
  why: {
    en: "A duty of some professions to report a child's exposure is published; the other grounds for disclosure without consent are not.",
    ar: "واجب بعض المهن في الإبلاغ عن تعرض الطفل منشور، أما سائر أسباب الإفصاح دون موافقة فلا.",
  },
  question: {
    en: "On which legal grounds may information on a person be passed on without consent?",
    ar: "ما الأسباب القانونية التي تجيز نقل معلومات عن الشخص دون موافقته؟",
  },
  whoCouldAnswer: "human-trafficking-prevention-department",
});
