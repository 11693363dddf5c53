import { commandsOn } from "../../parts/commands-on.ts";
import { statesIn } from "../../parts/states-in.ts";
import { trackOf } from "../../parts/track-of.ts";

/** Who speaks for a child. */
export const guardianship = /* @__PURE__ */ trackOf({
  title: { en: "Guardianship", ar: "الوصاية" },
  initial: "not-applicable",
  many: false,
  shared: false,
  states: statesIn("all", {
    "not-applicable": { en: "Not applicable", ar: "لا تنطبق" },
    needed: { en: "Guardian needed", ar: "يلزم وصي" },
    "guardian-appointed": { en: "Guardian in place", ar: "يوجد وصي أو ولي" },
    "guardian-conflicted": {
      en: "Guardian in conflict of interest",
      ar: "تعارض مصالح لدى الوصي أو الولي",
    },
    "representative-appointed": { en: "Independent representative in place", ar: "عُيِّن ممثل مستقل" },
  }),
});

/** What can be done on this track. */
export const guardianshipCommands = /* @__PURE__ */ commandsOn("guardianship", {
  assessGuardian: {
    title: { en: "Assess who speaks for the child", ar: "تقييم من يتحدث باسم الطفل" },
    nature: "protective",
    complete: false,
  },
  appointGuardian: {
    title: { en: "Appoint a guardian", ar: "تعيين وصي" },
    nature: "protective",
    complete: false,
  },
  recordConflict: {
    title: {
      en: "Record a guardian's conflict of interest",
      ar: "تسجيل تعارض مصالح الوصي أو الولي",
    },
    nature: "protective",
    complete: false,
  },
  appointRepresentative: {
    title: { en: "Appoint an independent representative", ar: "تعيين ممثل مستقل" },
    nature: "protective",
    complete: false,
  },
  assessAge: {
    title: { en: "Assess the age", ar: "تقدير العمر" },
    nature: "ordinary",
    complete: false,
  },
  endGuardianship: {
    title: { en: "End guardianship", ar: "إنهاء الوصاية" },
    nature: "ordinary",
    complete: false,
  },
});
