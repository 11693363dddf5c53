import { oneOf, yesNo } from "../../parts/fact-of.ts";

const on = { track: "precaution" } as const;

/** What is known of a precautionary measure. */
export const precautionFacts = {
  precautionAgainst: oneOf({
    on,
    title: { en: "the target of the measure", ar: "من يسري عليه التدبير" },
    sensitive: false,
    codes: {
      suspect: { en: "a suspect", ar: "مشتبه به" },
      company: { en: "a company", ar: "شركة" },
      premises: { en: "premises", ar: "منشأة" },
      assets: { en: "assets", ar: "أموال" },
    },
  }),
  againstVictim: yesNo({
    on,
    title: {
      en: "the measure would bind a person who may be a victim",
      ar: "التدبير يقيد شخصًا قد يكون ضحية",
    },
    sensitive: true,
  }),
  neededForClaims: yesNo({
    on,
    title: {
      en: "a victim's claim may have to be paid from the assets",
      ar: "الأموال قد تلزم لسداد مطالبة مجني عليه",
    },
    sensitive: false,
  }),
  liftReason: oneOf({
    on,
    title: { en: "why the measure was lifted", ar: "سبب رفع التدبير" },
    sensitive: false,
    codes: {
      "time-over": { en: "its time was over", ar: "انتهاء المدة" },
      "case-ended": { en: "the case ended", ar: "انتهاء القضية" },
      "no-longer-needed": { en: "no longer needed", ar: "لم يعد لازمًا" },
      "court-order": { en: "a court ordered it", ar: "قرار محكمة" },
    },
  }),
};
