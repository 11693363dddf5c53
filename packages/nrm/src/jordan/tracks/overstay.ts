import { commandsOn } from "../../parts/commands-on.ts";
import { statesIn } from "../../parts/states-in.ts";
import { trackOf } from "../../parts/track-of.ts";

/** Relief from the fines for staying without a permit, whatever becomes of the permit. */
export const overstay = /* @__PURE__ */ trackOf({
  title: { en: "Overstay fines", ar: "غرامات تجاوز الإقامة" },
  initial: "none",
  many: false,
  shared: false,
  states: statesIn("protection", {
    none: { en: "No relief requested", ar: "لم يُطلب الإعفاء" },
    requested: { en: "Relief requested", ar: "طُلب الإعفاء" },
    relieved: { en: "Relieved", ar: "أُعفي منها" },
    refused: { en: "Relief refused", ar: "رُفض الإعفاء" },
  }),
});

/** What can be done on this track. */
export const overstayCommands = /* @__PURE__ */ commandsOn("overstay", {
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
});
