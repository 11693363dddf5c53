import { commandsOn } from "../../parts/commands-on.ts";
import { finalStatesIn, statesIn } from "../../parts/states-in.ts";
import { trackOf } from "../../parts/track-of.ts";

/** A measure against suspects or property while a case is investigated: a travel ban, a closure or a freeze. */
export const precaution = /* @__PURE__ */ trackOf({
  title: { en: "Precautionary measure", ar: "التدبير التحفظي" },
  initial: "none",
  many: true,
  shared: true,
  states: {
    ...statesIn("justice", {
      none: { en: "None", ar: "لا يوجد" },
      "travel-ban": { en: "Travel ban", ar: "منع من السفر" },
      extended: { en: "Travel ban extended", ar: "منع من السفر مُمدَّد" },
      closure: { en: "Premises closed", ar: "إغلاق المنشأة" },
      freeze: { en: "Assets frozen", ar: "تجميد الأموال" },
    }),
    ...finalStatesIn("justice", {
      lifted: { en: "Lifted", ar: "مرفوع" },
    }),
  },
});

/** What can be done on this track. */
export const precautionCommands = /* @__PURE__ */ commandsOn("precaution", {
  banTravel: { title: { en: "Ban travel", ar: "منع السفر" }, nature: "ordinary", complete: false },
  extendBan: {
    title: { en: "Extend the travel ban", ar: "تمديد منع السفر" },
    nature: "ordinary",
    complete: false,
  },
  liftBan: {
    title: { en: "Lift the travel ban", ar: "رفع منع السفر" },
    nature: "ordinary",
    complete: false,
  },
  closePremises: {
    title: { en: "Close premises", ar: "إغلاق المنشأة" },
    nature: "ordinary",
    complete: false,
  },
  reopenPremises: {
    title: { en: "Reopen premises", ar: "إعادة فتح المنشأة" },
    nature: "ordinary",
    complete: false,
  },
  freezeAssets: {
    title: { en: "Freeze assets", ar: "تجميد الأموال" },
    nature: "ordinary",
    complete: false,
  },
  releaseAssets: {
    title: { en: "Release assets", ar: "رفع التجميد عن الأموال" },
    nature: "ordinary",
    complete: false,
  },
});
