import { iloSigns } from "@aht-jo/vocabulary/codes";
import { oneOf, someOf, yesNo } from "../../parts/fact-of.ts";
import { titlesOf } from "../../parts/titles-of.ts";

const on = { track: "complaint" } as const;

/** What is known of a labour complaint. */
export const complaintFacts = {
  complaintChannel: oneOf({
    on,
    title: { en: "how the complaint was filed", ar: "طريق تقديم الشكوى" },
    sensitive: false,
    codes: {
      platform: { en: "on the platform", ar: "عبر المنصة" },
      office: { en: "at an office", ar: "في مكتب" },
      hotline: { en: "by telephone", ar: "هاتفيًا" },
      union: { en: "by a trade union", ar: "من نقابة عمالية" },
      embassy: { en: "by an embassy", ar: "من سفارة" },
      "civil-society": { en: "by a civil-society organization", ar: "من منظمة مجتمع مدني" },
    },
  }),
  complaintSigns: someOf({
    on,
    title: { en: "signs of forced labour in the complaint", ar: "علامات العمل الجبري في الشكوى" },
    sensitive: true,
    codes: titlesOf(iloSigns),
  }),
  passportWithheld: yesNo({
    on,
    title: { en: "a passport is withheld", ar: "جواز السفر محتجز" },
    sensitive: true,
  }),
  complaintByEmployer: yesNo({
    on,
    title: { en: "the complaint is that of an employer", ar: "مقدم الشكوى صاحب عمل" },
    sensitive: false,
  }),
  settledByPayment: yesNo({
    on,
    title: { en: "the complaint was settled by payment", ar: "الشكوى سُوّيت بالدفع" },
    sensitive: false,
  }),
};
