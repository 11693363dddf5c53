import { commandsOn } from "../../parts/commands-on.ts";
import { statesIn } from "../../parts/states-in.ts";
import { trackOf } from "../../parts/track-of.ts";

/** Health care of the person. */
export const health = /* @__PURE__ */ trackOf({
  title: { en: "Health care", ar: "الرعاية الصحية" },
  initial: "none",
  many: false,
  shared: false,
  states: statesIn("protection", {
    none: { en: "No care yet", ar: "لم تبدأ الرعاية" },
    assessed: { en: "Needs assessed", ar: "قُيِّمت الاحتياجات" },
    "in-care": { en: "In care", ar: "قيد الرعاية" },
    completed: { en: "Care completed", ar: "اكتملت الرعاية" },
    declined: { en: "Declined by the person", ar: "رفضها الشخص" },
  }),
});

/** What can be done on this track. */
export const healthCommands = /* @__PURE__ */ commandsOn("health", {
  assessHealth: {
    title: { en: "Assess health needs", ar: "تقييم الاحتياجات الصحية" },
    nature: "protective",
    complete: false,
  },
  startCare: {
    title: { en: "Start care", ar: "بدء الرعاية" },
    nature: "protective",
    complete: false,
  },
  examine: {
    title: { en: "Examine for evidence", ar: "الفحص الطبي الشرعي" },
    nature: "ordinary",
    complete: false,
  },
  completeCare: {
    title: { en: "Complete care", ar: "إتمام الرعاية" },
    nature: "ordinary",
    complete: false,
  },
  declineCare: {
    title: { en: "Decline care", ar: "رفض الرعاية" },
    nature: "protective",
    complete: false,
  },
});
