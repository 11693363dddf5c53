import { type Assumed, assumed } from "../jordan/basis.ts";

/** Why a lasting offence is judged by its last day. */
export const offenceDayAssumed: Assumed = /* @__PURE__ */ assumed({
  why: {
    en: "No source was seen that says which day counts when the conduct lasted; the last day is taken.",
    ar: "لم يُطَّلع على مصدر يحدد اليوم المعتبر إذا استمر السلوك مدة من الزمن، ويُؤخذ بآخر يوم منه.",
  },
  question: {
    en: "Which day decides the law that applies to trafficking that lasted over a change of the law?",
    ar: "ما اليوم الذي يتحدد به القانون الواجب التطبيق إذا استمر الاتجار إلى ما بعد تعديل القانون؟",
  },
  whoCouldAnswer: "public-prosecution",
});

/** Why an unknown age or day is read in every way that is still possible. */
export const bothReadingsAssumed: Assumed = /* @__PURE__ */ assumed({
  why: {
    en: "The official procedures were not at hand; while the age or the day is not known, no possible reading is given up.",
    ar: "لم يُطَّلع على الإجراءات الرسمية، ولا تُستبعد أي قراءة ممكنة ما دام العمر أو التاريخ غير معروف.",
  },
  question: {
    en: "How is a person screened while their age, or the day of the offence, is not known?",
    ar: "كيف يُجرى فحص المؤشرات للشخص ما دام عمره أو تاريخ الجريمة غير معروف؟",
  },
  whoCouldAnswer: "human-trafficking-prevention-department",
});

/** Why two signs are taken to call for a referral. */
export const signsAloneAssumed: Assumed = /* @__PURE__ */ assumed({
  why: {
    en: "The standard says that one sign may suffice in some cases and several together in others; Jordan's own threshold was not found, so two are taken.",
    ar: "يذكر المعيار أن علامة واحدة قد تكفي في بعض الحالات، وأن حالات أخرى تتطلب اجتماع عدة علامات، ولم يُعثر على حد أردني، لذلك يُؤخذ بعلامتين.",
  },
  question: {
    en: "Which signs, and how many of them, call for a referral when the elements of the crime are not yet known?",
    ar: "ما العلامات التي تستدعي الإحالة، وما عددها، إذا لم تُعرف عناصر الجريمة بعد؟",
  },
  whoCouldAnswer: "human-trafficking-prevention-department",
});

/** Why only a complete set of denials gives `not-indicated`. */
export const everyAnswerNoAssumed: Assumed = /* @__PURE__ */ assumed({
  why: {
    en: "No rule was found on when a screening may come out negative; the strictest is taken: every question asked, every answer no, an act alone included.",
    ar: "لم يُعثر على قاعدة تبيّن متى تكون نتيجة فحص المؤشرات سلبية، فيُؤخذ بأشدها: أن تُطرح الأسئلة كلها وأن تكون الإجابة عنها جميعًا بالنفي، ويشمل ذلك وجود فعل من دون غيره.",
  },
  question: {
    en: "When may a screening come out negative; does it when an act such as recruiting is found, and no means, purpose or sign?",
    ar: "متى تكون نتيجة فحص المؤشرات سلبية، وهل تكون كذلك إذا وُجد فعل كالاستقطاب من دون وسيلة أو غرض أو علامة؟",
  },
  whoCouldAnswer: "human-trafficking-prevention-department",
});

/** Why some signs are held against some means. */
export const signAndMeansAssumed: Assumed = /* @__PURE__ */ assumed({
  why: {
    en: "The pairs are this library's own; they only ask for a second look and never change a result.",
    ar: "المقابلة من وضع هذه المكتبة، وغايتها طلب المراجعة فقط، ولا تغيّر النتيجة.",
  },
  question: {
    en: "Which signs of forced labour speak for which means of Art. 3(a)(1)?",
    ar: "ما علامات العمل الجبري التي تدل على كل وسيلة من وسائل المادة 3/أ/1؟",
  },
  whoCouldAnswer: "counter-trafficking-unit",
});
