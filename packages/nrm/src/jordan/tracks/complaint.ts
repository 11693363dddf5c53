import { commandsOn } from "../../parts/commands-on.ts";
import { statesIn } from "../../parts/states-in.ts";
import { trackOf } from "../../parts/track-of.ts";

/** A labour complaint on the Hemaya platform, in the states that are published. */
export const complaint = /* @__PURE__ */ trackOf({
  title: { en: "Labour complaint", ar: "الشكوى العمالية" },
  initial: "none",
  many: true,
  shared: true,
  states: statesIn("identification", {
    none: { en: "Not filed", ar: "لم تُقدَّم" },
    received: { en: "Received", ar: "مستلمة" },
    "in-progress": { en: "In progress", ar: "قيد الإجراء" },
    settled: { en: "Settled", ar: "تمت تسويتها" },
    "no-legal-basis": { en: "Without a legal basis", ar: "لا تستند إلى أساس قانوني" },
    cancelled: { en: "Cancelled", ar: "ملغاة" },
    "outside-competence": { en: "Outside the ministry's competence", ar: "خارج اختصاص الوزارة" },
    "sent-to-ctu-pending": {
      en: "Sent to the Counter Trafficking Unit, pending",
      ar: "محوّلة إلى وحدة مكافحة الاتجار بالبشر وقيد المتابعة",
    },
    "sent-to-ctu-solved": {
      en: "Sent to the Counter Trafficking Unit, solved",
      ar: "محوّلة إلى وحدة مكافحة الاتجار بالبشر وتم حلها",
    },
    "sent-to-court": { en: "Sent to court", ar: "محوّلة إلى المحكمة" },
  }),
});

/** What can be done on this track. */
export const complaintCommands = /* @__PURE__ */ commandsOn("complaint", {
  receiveLabourComplaint: {
    title: { en: "Receive a labour complaint", ar: "استلام شكوى عمالية" },
    nature: "protective",
    complete: false,
  },
  assignComplaint: {
    title: { en: "Assign to an inspector", ar: "إحالة الشكوى إلى مفتش" },
    nature: "ordinary",
    complete: false,
  },
  settleComplaint: {
    title: { en: "Settle the complaint", ar: "تسوية الشكوى" },
    nature: "ordinary",
    complete: false,
  },
  closeNoBasis: {
    title: { en: "Close without a legal basis", ar: "إغلاق الشكوى لعدم استنادها إلى أساس قانوني" },
    nature: "ordinary",
    complete: false,
  },
  cancelComplaint: {
    title: { en: "Cancel the complaint", ar: "إلغاء الشكوى" },
    nature: "ordinary",
    complete: false,
  },
  declareOutside: {
    title: { en: "Declare outside competence", ar: "إعلان عدم الاختصاص" },
    nature: "ordinary",
    complete: false,
  },
  sendToCtu: {
    title: {
      en: "Send to the Counter Trafficking Unit",
      ar: "التحويل إلى وحدة مكافحة الاتجار بالبشر",
    },
    nature: "ordinary",
    complete: false,
  },
  recordCtuSolved: {
    title: { en: "Record that the unit solved it", ar: "تسجيل حل الشكوى لدى الوحدة" },
    nature: "ordinary",
    complete: false,
  },
  sendToCourt: {
    title: { en: "Send to court", ar: "التحويل إلى المحكمة" },
    nature: "ordinary",
    complete: false,
  },
  passToScreening: {
    title: { en: "Pass on to screening", ar: "تمرير الشكوى إلى فحص المؤشرات" },
    nature: "protective",
    complete: false,
  },
});
