import { commandsOn } from "../../parts/commands-on.ts";
import { statesIn } from "../../parts/states-in.ts";
import { trackOf } from "../../parts/track-of.ts";

/** Psychosocial support of the person. */
export const psychosocial = /* @__PURE__ */ trackOf({
  title: { en: "Psychosocial support", ar: "الدعم النفسي والاجتماعي" },
  initial: "none",
  many: false,
  shared: false,
  states: statesIn("protection", {
    none: { en: "No support yet", ar: "لم يبدأ الدعم" },
    assessed: { en: "Needs assessed", ar: "قُيِّمت الاحتياجات" },
    "in-support": { en: "In support", ar: "قيد الدعم" },
    completed: { en: "Support completed", ar: "اكتمل الدعم" },
    declined: { en: "Declined by the person", ar: "رفضه الشخص" },
  }),
});

/** What can be done on this track. */
export const psychosocialCommands = /* @__PURE__ */ commandsOn("psychosocial", {
  assessNeeds: {
    title: { en: "Assess psychosocial needs", ar: "تقييم الاحتياجات النفسية والاجتماعية" },
    nature: "protective",
    complete: false,
  },
  startSupport: {
    title: { en: "Start support", ar: "بدء الدعم" },
    nature: "protective",
    complete: false,
  },
  completeSupport: {
    title: { en: "Complete support", ar: "إتمام الدعم" },
    nature: "ordinary",
    complete: false,
  },
  declineSupport: {
    title: { en: "Decline support", ar: "رفض الدعم" },
    nature: "protective",
    complete: false,
  },
});
