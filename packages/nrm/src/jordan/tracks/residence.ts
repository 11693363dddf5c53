import { commandsOn } from "../../parts/commands-on.ts";
import { statesIn } from "../../parts/states-in.ts";
import { trackOf } from "../../parts/track-of.ts";

/** The person's right to stay. */
export const residence = /* @__PURE__ */ trackOf({
  title: { en: "Residence", ar: "الإقامة القانونية" },
  initial: "not-needed",
  many: false,
  shared: false,
  states: statesIn("assistance", {
    "not-needed": { en: "No permit needed", ar: "لا حاجة إلى إذن إقامة" },
    irregular: { en: "Irregular stay", ar: "إقامة غير قانونية" },
    "protection-requested": { en: "Residence requested", ar: "طُلبت الإقامة" },
    "temporary-residence": { en: "Temporary residence", ar: "إقامة مؤقتة" },
    "overstay-relief-requested": {
      en: "Relief from overstay fines requested",
      ar: "طُلب الإعفاء من غرامات تجاوز الإقامة",
    },
    "overstay-relieved": { en: "Relieved of overstay fines", ar: "أُعفي من غرامات تجاوز الإقامة" },
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
  requestOverstayRelief: {
    title: { en: "Request relief from overstay fines", ar: "طلب الإعفاء من غرامات تجاوز الإقامة" },
    nature: "protective",
    complete: false,
  },
  relieveOverstay: {
    title: { en: "Relieve of overstay fines", ar: "الإعفاء من غرامات تجاوز الإقامة" },
    nature: "ordinary",
    complete: false,
  },
  refuseOverstayRelief: {
    title: { en: "Refuse relief from overstay fines", ar: "رفض الإعفاء من غرامات تجاوز الإقامة" },
    nature: "ordinary",
    complete: false,
  },
  endResidence: {
    title: { en: "End the residence", ar: "إنهاء الإقامة" },
    nature: "ordinary",
    complete: false,
  },
});
