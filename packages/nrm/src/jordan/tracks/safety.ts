import { commandsOn } from "../../parts/commands-on.ts";
import { statesIn } from "../../parts/states-in.ts";
import { trackOf } from "../../parts/track-of.ts";

/** The risk to the person, and the plan against it. */
export const safety = /* @__PURE__ */ trackOf({
  title: { en: "Safety", ar: "السلامة" },
  initial: "not-assessed",
  many: false,
  shared: false,
  states: statesIn("protection", {
    "not-assessed": { en: "Risk not assessed", ar: "لم يُقيَّم الخطر" },
    assessed: { en: "Risk assessed", ar: "قُيِّم الخطر" },
    "plan-active": { en: "Safety plan active", ar: "خطة السلامة سارية" },
    ended: { en: "Safety plan ended", ar: "انتهت خطة السلامة" },
  }),
});

/** What can be done on this track. */
export const safetyCommands = /* @__PURE__ */ commandsOn("safety", {
  assessRisk: {
    title: { en: "Assess the risk", ar: "تقييم الخطر" },
    nature: "protective",
    complete: false,
  },
  startSafetyPlan: {
    title: { en: "Start a safety plan", ar: "بدء خطة السلامة" },
    nature: "protective",
    complete: false,
  },
  endSafetyPlan: {
    title: { en: "End the safety plan", ar: "إنهاء خطة السلامة" },
    nature: "ordinary",
    complete: false,
  },
});
