import type { Localized } from "@aht-jo/core";
import type { RuleId } from "./finding.ts";

/**
 * A heading for each rule, in the order in which `reconcile` lists findings.
 *
 * @category Reconciliation
 */
export const ruleTitles: Readonly<Record<RuleId, Localized>> = {
  "duplicate-key": { en: "Several values under one key", ar: "قيم عدة تحت مفتاح واحد" },
  "total-differs": { en: "Totals that differ from their parts", ar: "مجاميع تخالف أجزاءها" },
  "unreachable-total": {
    en: "Breakdowns that cannot reach the total",
    ar: "تفاصيل لا يمكن أن تبلغ المجموع",
  },
  "part-above-total": { en: "Parts above their total", ar: "أجزاء تفوق مجموعها" },
  "publishers-disagree": { en: "Publishers that disagree", ar: "ناشرون تختلف أرقامهم" },
  "recoverable-suppression": {
    en: "Withheld numbers that can be worked out",
    ar: "أعداد محجوبة يمكن استنتاجها",
  },
  "label-variant": { en: "Labels spelt in several ways", ar: "تسميات كُتبت بأكثر من صورة" },
  "identical-series": { en: "Series that are identical", ar: "سلاسل متطابقة" },
};
