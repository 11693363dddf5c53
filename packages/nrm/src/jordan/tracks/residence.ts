import { commandsOn } from "../../parts/commands-on.ts";
import { statesIn } from "../../parts/states-in.ts";
import { trackOf } from "../../parts/track-of.ts";

/** The person's right to stay. */
export const residence = /* @__PURE__ */ trackOf({
  title: { en: "Residence", ar: "الإقامة القانونية" },
  initial: "not-needed",
  many: false,
  shared: false,
  states: statesIn("protection", {
    "not-needed": { en: "No permit needed", ar: "لا حاجة إلى إذن إقامة" },
    irregular: { en: "Irregular stay", ar: "إقامة غير قانونية" },
    "protection-requested": { en: "Residence requested", ar: "طُلبت الإقامة" },
    "temporary-residence": { en: "Temporary residence", ar: "إقامة مؤقتة" },
    ended: { en: "Residence ended", ar: "انتهت الإقامة" },
  }),
});

/** What can be done on this track. */
export const residenceCommands = /* @__PURE__ */ commandsOn("residence", {
  recordIrregularStay: {
    title: { en: "Record an irregular stay", ar: "تسجيل الإقامة غير القانونية" },
    nature: "protective",
    complete: false,
  },
  requestResidence: {
    title: { en: "Request temporary residence", ar: "طلب الإقامة المؤقتة" },
    nature: "protective",
    complete: false,
  },
  grantResidence: {
    title: { en: "Grant temporary residence", ar: "منح الإقامة المؤقتة" },
    nature: "ordinary",
    complete: false,
  },
  refuseResidence: {
    title: { en: "Refuse temporary residence", ar: "رفض الإقامة المؤقتة" },
    nature: "ordinary",
    complete: false,
  },
  endResidence: {
    title: { en: "End the residence", ar: "إنهاء الإقامة" },
    nature: "ordinary",
    complete: false,
  },
});
