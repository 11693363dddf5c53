import { commandsOn } from "../../parts/commands-on.ts";
import { statesIn } from "../../parts/states-in.ts";
import { trackOf } from "../../parts/track-of.ts";

/** What serves the child: assessed early, determined before decisions that last. */
export const bestInterests = /* @__PURE__ */ trackOf({
  title: { en: "Best interests of the child", ar: "المصلحة الفضلى للطفل" },
  initial: "not-applicable",
  many: false,
  shared: false,
  states: statesIn("all", {
    "not-applicable": { en: "Not applicable", ar: "لا تنطبق" },
    "not-started": { en: "Not started", ar: "لم يبدأ التقييم" },
    assessed: { en: "Assessed", ar: "مُقيَّمة" },
    determined: { en: "Determined", ar: "مُحدَّدة" },
  }),
});

/** What can be done on this track. */
export const bestInterestsCommands = /* @__PURE__ */ commandsOn("best-interests", {
  startBestInterests: {
    title: { en: "Open the best-interests procedure", ar: "فتح إجراء المصلحة الفضلى" },
    nature: "protective",
    complete: false,
  },
  assessBestInterests: {
    title: { en: "Assess best interests", ar: "تقييم المصلحة الفضلى" },
    nature: "protective",
    complete: false,
  },
  determineBestInterests: {
    title: { en: "Determine best interests", ar: "تحديد المصلحة الفضلى" },
    nature: "ordinary",
    complete: false,
  },
  reviewBestInterests: {
    title: { en: "Review best interests", ar: "مراجعة المصلحة الفضلى" },
    nature: "protective",
    complete: false,
  },
  endBestInterests: {
    title: { en: "End the best-interests procedure", ar: "إنهاء إجراء المصلحة الفضلى" },
    nature: "ordinary",
    complete: false,
  },
});
