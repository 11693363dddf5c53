import { commandsOn } from "../../parts/commands-on.ts";
import { finalStatesIn, statesIn } from "../../parts/states-in.ts";
import { trackOf } from "../../parts/track-of.ts";

/** A criminal case that several files may refer to. */
export const proceeding = /* @__PURE__ */ trackOf({
  title: { en: "Proceeding", ar: "الدعوى" },
  initial: "none",
  many: true,
  shared: true,
  states: {
    ...statesIn("justice", {
      none: { en: "Not begun", ar: "لم تبدأ" },
      complaint: { en: "Complaint received", ar: "وردت شكوى" },
      inquiry: { en: "Inquiry", ar: "قيد الاستدلال" },
      referred: { en: "Referred to the prosecutor", ar: "أُحيلت إلى المدعي العام" },
      "classified-trafficking": { en: "Classified as trafficking", ar: "كُيِّفت اتجارًا بالبشر" },
      "classified-other": { en: "Classified as another crime", ar: "كُيِّفت جريمة أخرى" },
      "labour-file": { en: "Treated as a labour matter", ar: "عُدّت قضية عمالية" },
      "not-yet-classified": { en: "Not yet classified", ar: "لم تُكيَّف بعد" },
      tried: { en: "Before the court", ar: "أمام المحكمة" },
      judged: { en: "Judged", ar: "صدر فيها حكم" },
    }),
    ...finalStatesIn("justice", {
      final: { en: "Final judgment", ar: "حكم قطعي" },
      dropped: { en: "Dropped", ar: "أُسقطت" },
      amnesty: { en: "Ended by amnesty", ar: "انتهت بعفو عام" },
    }),
  },
});

/** What can be done on this track. */
export const proceedingCommands = /* @__PURE__ */ commandsOn("proceeding", {
  receiveComplaint: {
    title: { en: "Receive a complaint", ar: "تلقي الشكوى" },
    nature: "protective",
    complete: false,
  },
  inquire: { title: { en: "Inquire", ar: "الاستدلال" }, nature: "ordinary", complete: false },
  referToProsecutor: {
    title: { en: "Refer to the prosecutor", ar: "الإحالة إلى المدعي العام" },
    nature: "ordinary",
    complete: false,
  },
  classify: {
    title: { en: "Classify the case", ar: "تكييف القضية" },
    nature: "ordinary",
    complete: false,
  },
  downgradeToLabour: {
    title: { en: "Treat as a labour matter", ar: "اعتبار القضية عمالية" },
    nature: "irreversible",
    complete: false,
  },
  indict: {
    title: { en: "Bring before the court", ar: "الإحالة إلى المحكمة" },
    nature: "ordinary",
    complete: false,
  },
  recordJudgment: {
    title: { en: "Record the judgment", ar: "تسجيل الحكم" },
    nature: "ordinary",
    complete: false,
  },
  recordFinal: {
    title: { en: "Record that the judgment is final", ar: "تسجيل اكتساب الحكم الدرجة القطعية" },
    nature: "ordinary",
    complete: false,
  },
  drop: {
    title: { en: "Drop the case", ar: "إسقاط القضية" },
    nature: "irreversible",
    complete: false,
  },
  recordAmnesty: {
    title: { en: "Record an amnesty", ar: "تسجيل العفو العام" },
    nature: "ordinary",
    complete: false,
  },
});
