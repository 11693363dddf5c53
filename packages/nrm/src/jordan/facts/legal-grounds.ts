/** On what information may be passed on without consent; `none` says that there is no such ground. */
export const legalGrounds = {
  none: { en: "none", ar: "لا يوجد" },
  "court-order": { en: "an order of a court", ar: "قرار محكمة" },
  "prosecutor-order": { en: "an order of the prosecutor", ar: "قرار المدعي العام" },
  "duty-to-report-child": {
    en: "the duty to report a child at risk",
    ar: "واجب الإبلاغ عن طفل معرَّض للخطر",
  },
  "duty-to-report-crime": { en: "the duty to report a crime", ar: "واجب الإبلاغ عن جريمة" },
  "immediate-danger": { en: "immediate danger to life", ar: "خطر مباشر على الحياة" },
};
