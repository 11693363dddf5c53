import { finalStatesIn, statesIn } from "../parts/states-in.ts";
import { trackOf } from "../parts/track-of.ts";

const single = { many: false, shared: false } as const;

/** The lines along which a file moves, in the stages of the handbook; each kind of support is an instance. */
export const tracks = {
  identification: /* @__PURE__ */ trackOf({
    ...single,
    title: { en: "Identification", ar: "التعرف على الضحية" },
    initial: "not-met",
    states: {
      ...statesIn("identification", {
        "not-met": { en: "No signs noted", ar: "لم تُلحظ علامات" },
        indicated: { en: "Signs noted", ar: "لُحظت علامات" },
        presumed: { en: "Presumed victim", ar: "ضحية مفترضة" },
        "not-recognised": { en: "Not recognised", ar: "لم يُعترف بصفة الضحية" },
      }),
      ...finalStatesIn("identification", {
        recognised: { en: "Recognised victim", ar: "ضحية معترف بها" },
      }),
    },
  }),
  guardianship: /* @__PURE__ */ trackOf({
    ...single,
    title: { en: "Guardian-advocate", ar: "الوصي المناصر للطفل" },
    initial: "not-needed",
    states: statesIn("identification", {
      "not-needed": { en: "Not asked for", ar: "لم يُطلب" },
      needed: { en: "Needed", ar: "مطلوب" },
      appointed: { en: "Appointed", ar: "معيَّن" },
    }),
  }),
  stay: /* @__PURE__ */ trackOf({
    ...single,
    title: { en: "Stay in the country", ar: "البقاء في البلد" },
    initial: "open",
    states: {
      ...statesIn("support", {
        open: { en: "Nothing decided", ar: "لم يتقرر شيء" },
        recovery: { en: "Recovery and reflection", ar: "فترة التعافي والتفكير" },
        "after-recovery": { en: "Period over", ar: "انتهت الفترة" },
        permit: { en: "Permit to stay", ar: "إذن بالإقامة" },
      }),
      ...finalStatesIn("return", { removed: { en: "Removed", ar: "أُبعد" } }),
    },
  }),
  support: /* @__PURE__ */ trackOf({
    title: { en: "Individual support", ar: "الدعم الفردي" },
    initial: "none",
    many: true,
    shared: false,
    states: statesIn("support", {
      none: { en: "Not offered", ar: "لم يُعرض" },
      offered: { en: "Offered", ar: "معروض" },
      referred: { en: "Referred to a provider", ar: "أُحيل إلى مقدم الدعم" },
      "under-way": { en: "Under way", ar: "جارٍ" },
      completed: { en: "Completed", ar: "مكتمل" },
      declined: { en: "Declined by the person", ar: "لم يرغب فيه الشخص" },
    }),
  }),
  inclusion: /* @__PURE__ */ trackOf({
    ...single,
    title: { en: "Social inclusion", ar: "الإدماج الاجتماعي" },
    initial: "none",
    states: statesIn("inclusion", {
      none: { en: "Not begun", ar: "لم يبدأ" },
      "under-way": { en: "Under way", ar: "جارٍ" },
      settled: { en: "Settled", ar: "استقر الشخص" },
      left: { en: "Left by the person", ar: "تركه الشخص" },
    }),
  }),
  justice: /* @__PURE__ */ trackOf({
    ...single,
    title: { en: "Justice and redress", ar: "العدالة والإنصاف" },
    initial: "none",
    states: statesIn("justice", {
      none: { en: "Not informed", ar: "لم يُبلَّغ بحقوقه" },
      informed: { en: "Informed of rights", ar: "أُبلغ بحقوقه" },
      heard: { en: "Heard", ar: "سُمعت أقواله" },
      concluded: { en: "Case concluded", ar: "انتهت القضية" },
    }),
  }),
  return: /* @__PURE__ */ trackOf({
    ...single,
    title: { en: "Voluntary return", ar: "العودة الطوعية" },
    initial: "none",
    states: {
      ...statesIn("return", {
        none: { en: "Not asked for", ar: "لم تُطلب" },
        requested: { en: "Asked for", ar: "مطلوبة" },
        assessed: { en: "Risk assessed", ar: "قُيِّم الخطر" },
        cancelled: { en: "Cancelled", ar: "ملغاة" },
      }),
      ...finalStatesIn("return", { departed: { en: "Departed", ar: "غادر" } }),
    },
  }),
};
