import { commandsOn } from "../../parts/commands-on.ts";
import { statesIn } from "../../parts/states-in.ts";
import { trackOf } from "../../parts/track-of.ts";

/** Help from the assistance fund. */
export const fund = /* @__PURE__ */ trackOf({
  title: { en: "Assistance fund", ar: "صندوق المساعدة" },
  initial: "none",
  many: false,
  shared: false,
  states: statesIn("protection", {
    none: { en: "Not applied for", ar: "لم يُقدَّم طلب" },
    applied: { en: "Applied for", ar: "قُدِّم الطلب" },
    "under-review": { en: "Under review", ar: "قيد الدراسة" },
    granted: { en: "Granted", ar: "مُوافَق عليه" },
    refused: { en: "Refused", ar: "مرفوض" },
    paid: { en: "Paid", ar: "مصروف" },
    closed: { en: "Closed", ar: "مغلق" },
  }),
});

/** What can be done on this track. */
export const fundCommands = /* @__PURE__ */ commandsOn("fund", {
  applyToFund: {
    title: { en: "Apply to the fund", ar: "تقديم طلب إلى الصندوق" },
    nature: "protective",
    complete: false,
  },
  reviewFund: {
    title: { en: "Review the application", ar: "دراسة الطلب" },
    nature: "ordinary",
    complete: false,
  },
  grantFund: {
    title: { en: "Grant assistance", ar: "الموافقة على المساعدة" },
    nature: "ordinary",
    complete: false,
  },
  refuseFund: {
    title: { en: "Refuse assistance", ar: "رفض المساعدة" },
    nature: "ordinary",
    complete: false,
  },
  payFund: {
    title: { en: "Pay assistance", ar: "صرف المساعدة" },
    nature: "ordinary",
    complete: false,
  },
  closeFund: {
    title: { en: "Close the application", ar: "إغلاق الطلب" },
    nature: "ordinary",
    complete: false,
  },
});
