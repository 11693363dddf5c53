import type { Basis } from "@aht-jo/core";
import { assumed } from "../../basis/assumed.ts";

/** What every pairing of our codes with an external value rests on. */
export const pairingBasis: Basis = /* @__PURE__ */ assumed({
  why: {
    en: "The external values are the scheme's own; which of our codes stands for which of them is this library's reading.",
    ar: "القيم الخارجية هي قيم المعيار نفسه، أما مقابلة رموزنا بها فهي قراءة هذه المكتبة.",
  },
  question: {
    en: "Does Jordan answer the international questionnaires with the same pairing of codes?",
    ar: "هل يعتمد الأردن المقابلة نفسها بين الرموز عند الإجابة عن الاستبيانات الدولية؟",
  },
  whoCouldAnswer: "technical-committee",
});
