import type { Localized } from "@aht-jo/core";

/** What one value of the column `Indicator` counts. */
export interface UnodcIndicator {
  readonly id: string;
  readonly title: Localized;
  readonly measure: string;
  readonly unit: string;
}

/** The values of the column `Indicator`, in the order in which a case goes through the system. */
export const unodcIndicators: ReadonlyMap<string, UnodcIndicator> = new Map([
  [
    "Offences of trafficking in persons",
    {
      id: "unodc-offences",
      title: { en: "Offences of trafficking in persons", ar: "جرائم الاتجار بالبشر المسجلة" },
      measure: "trafficking-cases",
      unit: "recorded-offence",
    },
  ],
  [
    "Persons brought into formal contact",
    {
      id: "unodc-persons-in-formal-contact",
      title: {
        en: "Persons brought into formal contact",
        ar: "الأشخاص الذين اتُّخذت بحقهم إجراءات رسمية",
      },
      measure: "persons-in-formal-contact",
      unit: "suspect",
    },
  ],
  [
    "Persons prosecuted",
    {
      id: "unodc-persons-prosecuted",
      title: { en: "Persons prosecuted", ar: "الأشخاص الملاحقون قضائيًا" },
      measure: "persons-prosecuted",
      unit: "prosecuted-person",
    },
  ],
  [
    "Persons convicted",
    {
      id: "unodc-persons-convicted",
      title: { en: "Persons convicted", ar: "الأشخاص المدانون" },
      measure: "persons-convicted",
      unit: "convicted-person",
    },
  ],
  [
    "Detected trafficking victims",
    {
      id: "unodc-detected-victims",
      title: { en: "Detected trafficking victims", ar: "ضحايا الاتجار بالبشر المكتشَفون" },
      measure: "victims",
      unit: "identified-victim",
    },
  ],
]);
