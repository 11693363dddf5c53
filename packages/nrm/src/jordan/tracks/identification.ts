import { commandsOn } from "../../parts/commands-on.ts";
import { statesIn } from "../../parts/states-in.ts";
import { trackOf } from "../../parts/track-of.ts";

/** Whether a person is a victim, in two levels: potential in the first stage, formal in the third. */
export const identification = /* @__PURE__ */ trackOf({
  title: { en: "Identification", ar: "التعرف على الضحية" },
  initial: "none",
  many: false,
  shared: false,
  states: {
    ...statesIn("identification", {
      none: { en: "Not reported", ar: "لم يُبلَّغ عنه" },
      reported: { en: "Reported", ar: "مُبلَّغ عنه" },
      screened: { en: "Screened", ar: "خضع للفحص" },
      potential: { en: "Potential victim", ar: "ضحية محتملة" },
    }),
    ...statesIn("justice", {
      identified: { en: "Formally identified victim", ar: "ضحية تم التعرف عليها رسميًا" },
      "not-identified": { en: "Not identified as a victim", ar: "لم تثبت صفة الضحية" },
      reopened: { en: "Identification reopened", ar: "أُعيد فتح التعرف" },
    }),
  },
});

/** What can be done on this track. */
export const identificationCommands = /* @__PURE__ */ commandsOn("identification", {
  report: {
    title: { en: "Report the person", ar: "الإبلاغ عن الحالة" },
    nature: "protective",
    complete: false,
  },
  screen: {
    title: { en: "Screen for signs", ar: "فحص المؤشرات" },
    nature: "protective",
    complete: false,
  },
  markPotential: {
    title: { en: "Mark as potential victim", ar: "اعتبار الشخص ضحية محتملة" },
    nature: "protective",
    complete: false,
  },
  identify: {
    title: { en: "Identify formally", ar: "التعرف الرسمي على الضحية" },
    nature: "ordinary",
    complete: false,
  },
  declineIdentification: {
    title: { en: "Decline identification", ar: "رفض إثبات صفة الضحية" },
    nature: "irreversible",
    complete: false,
  },
  reopenIdentification: {
    title: { en: "Reopen identification", ar: "إعادة فتح التعرف" },
    nature: "protective",
    complete: false,
  },
});
