import { commandsOn } from "../../parts/commands-on.ts";
import { statesIn } from "../../parts/states-in.ts";
import { trackOf } from "../../parts/track-of.ts";

/** Acts the person was made to commit, and that they are not prosecuted for them. */
export const nonPunishment = /* @__PURE__ */ trackOf({
  title: { en: "Non-punishment", ar: "عدم معاقبة الضحية" },
  initial: "none",
  many: false,
  shared: false,
  states: statesIn("justice", {
    none: { en: "No exposure known", ar: "لا ملاحقة محتملة معروفة" },
    exposed: { en: "Exposed to prosecution", ar: "معرَّض للملاحقة" },
    "stop-requested": { en: "Stop requested", ar: "طُلب وقف الملاحقة" },
    stopped: { en: "Prosecution stopped", ar: "أُوقفت الملاحقة" },
    refused: { en: "Stop refused", ar: "رُفض وقف الملاحقة" },
  }),
});

/** What can be done on this track. */
export const nonPunishmentCommands = /* @__PURE__ */ commandsOn("non-punishment", {
  flagExposure: {
    title: { en: "Flag exposure to prosecution", ar: "التنبيه إلى احتمال الملاحقة" },
    nature: "protective",
    complete: false,
  },
  clearExposure: {
    title: {
      en: "Record that nothing is held against the person",
      ar: "تسجيل زوال احتمال الملاحقة",
    },
    nature: "ordinary",
    complete: false,
  },
  requestStop: {
    title: { en: "Request that prosecution stops", ar: "طلب وقف الملاحقة" },
    nature: "protective",
    complete: false,
  },
  recordStop: {
    title: { en: "Record that prosecution stopped", ar: "تسجيل وقف الملاحقة" },
    nature: "ordinary",
    complete: false,
  },
  recordStopRefusal: {
    title: { en: "Record the refusal to stop", ar: "تسجيل رفض وقف الملاحقة" },
    nature: "ordinary",
    complete: false,
  },
  prosecutePerson: {
    title: { en: "Prosecute the person", ar: "ملاحقة الشخص جزائيًا" },
    nature: "irreversible",
    complete: false,
  },
});
