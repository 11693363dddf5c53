import { oneOf, yesNo } from "../../parts/fact-of.ts";

const on = { track: "measures" } as const;

/** What is known of a protective measure. */
export const measureFacts = {
  measureKind: oneOf({
    on,
    title: { en: "the kind of measure", ar: "نوع التدبير" },
    sensitive: false,
    codes: {
      escort: { en: "escort", ar: "مرافقة أمنية" },
      "remote-hearing": { en: "hearing from a distance", ar: "الاستماع عن بُعد" },
      "separate-waiting": { en: "separate waiting room", ar: "غرفة انتظار منفصلة" },
      "identity-shielding": { en: "shielding of identity", ar: "إخفاء الهوية" },
    },
  }),
  suspectInMeasure: yesNo({
    on,
    title: {
      en: "a suspect shares the escort, the hearing or the waiting room",
      ar: "المشتبه به مشارك في المرافقة أو الجلسة أو غرفة الانتظار",
    },
    sensitive: true,
  }),
  measureEndReason: oneOf({
    on,
    title: { en: "why the measure ended", ar: "سبب انتهاء التدبير" },
    sensitive: false,
    codes: {
      "carried-out": { en: "carried out", ar: "نُفِّذ" },
      refused: { en: "refused", ar: "رُفض" },
      "no-longer-needed": { en: "no longer needed", ar: "لم يعد لازمًا" },
      "own-wish": { en: "the person's wish", ar: "رغبة الشخص" },
    },
  }),
};
