import { commandsOn } from "../../parts/commands-on.ts";
import { finalStatesIn, statesIn } from "../../parts/states-in.ts";
import { trackOf } from "../../parts/track-of.ts";

/** Protective measures around hearings and journeys, one instance each. */
export const measures = /* @__PURE__ */ trackOf({
  title: { en: "Protective measures", ar: "تدابير الحماية" },
  initial: "none",
  many: true,
  shared: false,
  states: {
    ...statesIn("justice", {
      none: { en: "Not requested", ar: "لم يُطلب" },
      requested: { en: "Requested", ar: "مطلوب" },
      granted: { en: "Granted", ar: "مُقرَّر" },
      held: { en: "Carried out", ar: "منفَّذ" },
    }),
    ...finalStatesIn("justice", {
      ended: { en: "Ended", ar: "منتهٍ" },
    }),
  },
});

/** What can be done on this track. */
export const measuresCommands = /* @__PURE__ */ commandsOn("measures", {
  requestMeasure: {
    title: { en: "Request a measure", ar: "طلب تدبير حماية" },
    nature: "protective",
    complete: false,
  },
  grantMeasure: {
    title: { en: "Grant the measure", ar: "تقرير التدبير" },
    nature: "ordinary",
    complete: false,
  },
  refuseMeasure: {
    title: { en: "Refuse the measure", ar: "رفض التدبير" },
    nature: "ordinary",
    complete: false,
  },
  recordUse: {
    title: { en: "Carry out the measure", ar: "تنفيذ التدبير" },
    nature: "ordinary",
    complete: false,
  },
  endMeasure: {
    title: { en: "End the measure", ar: "إنهاء التدبير" },
    nature: "ordinary",
    complete: false,
  },
});
