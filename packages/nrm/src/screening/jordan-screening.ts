import { acts, ageGroups, iloSigns, means, purposes } from "@aht-jo/vocabulary/codes";
import { law } from "@aht-jo/vocabulary/law";
import { NrmError } from "../error/nrm-error.ts";
import { standard } from "../jordan/basis.ts";
import {
  bothReadingsAssumed,
  everyAnswerNoAssumed,
  offenceDayAssumed,
  signAndMeansAssumed,
  signsAloneAssumed,
} from "./assumed-screening-points.ts";
import type { ScreeningCriteria } from "./screening-criteria.ts";

/**
 * What Jordan's law, as far as it could be read, makes of a screening: Law No. 9 of 2009 as amended by Law No. 10 of
 * 2021, with the signs of the International Labour Organization.
 *
 * Organised begging counts from the first day of Law No. 10 of 2021, which vocabulary assumes; two signs alone are
 * taken to call for a referral, which is assumed here. Spread it to put a confirmed day or threshold in their place.
 *
 * @example
 * ```ts
 * import { jordanScreening } from "@aht-jo/nrm";
 * jordanScreening.lawFrom; //=> "2009-03-31"
 * jordanScreening.rules["signs-alone"].basis.kind; //=> "assumed"
 * ```
 * @category Screening
 */
export const jordanScreening: ScreeningCriteria = /* @__PURE__ */ criteria();

function criteria(): ScreeningCriteria {
  const first = commencement("law-9-2009");
  return {
    lawFrom: first.date,
    purposes,
    signsForCloserLook: 1,
    signsForIndicated: 2,
    rules: {
      "law-in-force": {
        says: {
          en: "The law applies to offences from its first day in force.",
          ar: "يسري القانون على الجرائم المرتكبة ابتداءً من يوم بدء العمل به.",
        },
        place: { en: "entry into force", ar: "بدء العمل بالقانون" },
        basis: first.basis,
      },
      act: {
        says: {
          en: "One of the listed acts is an element of the crime.",
          ar: "أحد الأفعال المعددة في القانون عنصر من عناصر الجريمة.",
        },
        place: { en: "Art. 3(a)(1)", ar: "المادة 3/أ/1" },
        basis: acts.basis,
      },
      means: {
        says: {
          en: "For an adult one of the listed means is an element of the crime.",
          ar: "إحدى الوسائل المعددة في القانون عنصر من عناصر الجريمة إذا كان الشخص بالغًا.",
        },
        place: { en: "Art. 3(a)(1)", ar: "المادة 3/أ/1" },
        basis: means.basis,
      },
      purpose: {
        says: {
          en: "A purpose that the law named on the day of the offence is an element of the crime; it need not have been reached.",
          ar: "الغرض الذي نص عليه القانون يوم ارتكاب الجريمة عنصر من عناصرها، ولا يُشترط تحققه.",
        },
        place: { en: "Art. 3(b)", ar: "المادة 3/ب" },
        basis: purposes.basis,
      },
      "child-rule": {
        says: {
          en: "For a person under 18 the act and the purpose suffice; no means is needed.",
          ar: "يكفي الفعل والغرض إذا كان الشخص دون الثامنة عشرة، ولا تُشترط أي وسيلة.",
        },
        place: { en: "Art. 3(a)(2)", ar: "المادة 3/أ/2" },
        basis: ageGroups.basis,
      },
      "amendment-date": {
        says: {
          en: "Organised begging is a purpose from the first day of Law No. 10 of 2021.",
          ar: "التسول المنظم غرض من أغراض الاتجار منذ بدء العمل بالقانون رقم (10) لسنة 2021.",
        },
        place: null,
        basis: commencement("law-10-2021").basis,
      },
      "offence-day": {
        says: {
          en: "Conduct that lasted is judged by the law of its last day.",
          ar: "السلوك المستمر يُطبَّق عليه القانون الساري في آخر يوم منه.",
        },
        place: null,
        basis: offenceDayAssumed,
      },
      "unknown-read-both-ways": {
        says: {
          en: "An unknown age or day of the offence is read in every way that is still possible.",
          ar: "إذا كان العمر أو تاريخ الجريمة غير معروف نُظر في كل قراءة ما زالت ممكنة.",
        },
        place: null,
        basis: bothReadingsAssumed,
      },
      signs: {
        says: {
          en: "Eleven signs point to forced labour; they are no legal test.",
          ar: "تدل إحدى عشرة علامة على العمل الجبري، وليست اختبارًا قانونيًا.",
        },
        place: { en: "the eleven indicators", ar: "المؤشرات الأحد عشر" },
        basis: iloSigns.basis,
      },
      "one-sign-closer-look": {
        says: {
          en: "A single sign deserves a closer look, for in some cases one suffices.",
          ar: "العلامة الواحدة جديرة بنظرة أدق، فقد تكفي وحدها في بعض الحالات.",
        },
        place: { en: "how to use the indicators", ar: "كيفية استعمال المؤشرات" },
        basis: standard("ilo-indicators-2012", "how to use the indicators"),
      },
      "signs-alone": {
        says: {
          en: "From a certain number on, the signs alone call for a referral.",
          ar: "تستدعي العلامات وحدها الإحالة متى بلغت عددًا معينًا.",
        },
        place: null,
        basis: signsAloneAssumed,
      },
      "every-answer-no": {
        says: {
          en: "A screening comes out negative only when every question was asked and every answer is no.",
          ar: "لا تكون نتيجة فحص المؤشرات سلبية إلا إذا طُرحت الأسئلة كلها وكانت الإجابة عنها جميعًا بالنفي.",
        },
        place: null,
        basis: everyAnswerNoAssumed,
      },
      "sign-and-means": {
        says: {
          en: "A sign that speaks for a means and a denial of that means do not go together.",
          ar: "العلامة التي تدل على وسيلة لا تتفق مع نفي تلك الوسيلة.",
        },
        place: null,
        basis: signAndMeansAssumed,
      },
      agreement: {
        says: {
          en: "The agreement of the person does not count where a means was used, and for a child it never counts.",
          ar: "لا يُعتد بموافقة الشخص إذا استُعملت إحدى الوسائل، ولا يُعتد بها مطلقًا إذا كان طفلًا.",
        },
        place: { en: "Art. 3(b) and 3(c)", ar: "المادة 3/ب و3/ج" },
        basis: standard("un-trafficking-protocol-2000", "Art. 3(b) and 3(c)"),
      },
    },
  };
}

function commencement(id: "law-9-2009" | "law-10-2021") {
  const known = law(id).commencement;
  if (known === null) throw new NrmError("id.unknown", { register: "commencement" });
  return known;
}
