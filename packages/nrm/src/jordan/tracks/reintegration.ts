import { commandsOn } from "../../parts/commands-on.ts";
import { statesIn } from "../../parts/states-in.ts";
import { trackOf } from "../../parts/track-of.ts";

/** Help towards an independent life. */
export const reintegration = /* @__PURE__ */ trackOf({
  title: { en: "Reintegration", ar: "إعادة الاندماج" },
  initial: "none",
  many: false,
  shared: false,
  states: statesIn("reintegration", {
    none: { en: "Not planned", ar: "لم تُخطَّط" },
    planned: { en: "Planned", ar: "مُخطَّطة" },
    active: { en: "Active", ar: "جارية" },
    monitored: { en: "Monitored", ar: "قيد المتابعة" },
    completed: { en: "Completed", ar: "مكتملة" },
    left: { en: "Left by the person", ar: "تركها الشخص" },
  }),
});

/** What can be done on this track. */
export const reintegrationCommands = /* @__PURE__ */ commandsOn("reintegration", {
  planReintegration: {
    title: { en: "Plan reintegration", ar: "تخطيط إعادة الاندماج" },
    nature: "protective",
    complete: false,
  },
  startReintegration: {
    title: { en: "Start reintegration", ar: "بدء إعادة الاندماج" },
    nature: "protective",
    complete: false,
  },
  monitorReintegration: {
    title: { en: "Follow up", ar: "متابعة إعادة الاندماج" },
    nature: "protective",
    complete: false,
  },
  completeReintegration: {
    title: { en: "Complete reintegration", ar: "إتمام إعادة الاندماج" },
    nature: "ordinary",
    complete: false,
  },
  leaveReintegration: {
    title: { en: "Leave reintegration", ar: "ترك إعادة الاندماج" },
    nature: "protective",
    complete: false,
  },
});
