import type { Basis } from "@aht-jo/core";
import { assumed } from "../basis/assumed.ts";

/** Why Law No. 10 of 2021 is taken to apply from the day of its Official Gazette. */
export const amendmentDateBasis: Basis = /* @__PURE__ */ assumed({
  why: {
    en: "The date of the Official Gazette is reported; the commencement clause was not seen, so the law is taken to apply from that day.",
    ar: "تاريخ النشر في الجريدة الرسمية معروف، أما النص على بدء السريان فلم يُطَّلع عليه، لذلك يُفترض السريان من يوم النشر.",
  },
  question: {
    en: "On which day did Law No. 10 of 2021 come into force?",
    ar: "في أي يوم بدأ العمل بالقانون رقم (10) لسنة 2021؟",
  },
  whoCouldAnswer: "legislation-and-opinion-bureau",
});
