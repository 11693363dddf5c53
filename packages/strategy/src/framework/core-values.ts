import type { FrameworkItem } from "./framework-item.ts";
import { printedIn } from "./printed-in.ts";

/**
 * One of the five core values.
 *
 * @category Framework
 */
export type CoreValueId =
  | "value-equality"
  | "value-justice"
  | "value-transparency-integrity"
  | "value-human-rights"
  | "value-cooperation-coordination";

/**
 * The five core values of the strategy, in printed order (section 2).
 *
 * @category Framework
 */
export const coreValues: readonly FrameworkItem<CoreValueId>[] = [
  {
    id: "value-equality",
    text: { en: "Equality", ar: "المساواة" },
    source: printedIn("Section 2, core values, 1"),
  },
  {
    id: "value-justice",
    text: { en: "Justice", ar: "العدالة" },
    source: printedIn("Section 2, core values, 2"),
  },
  {
    id: "value-transparency-integrity",
    text: { en: "Transparency and integrity", ar: "الشفافية والنزاهة" },
    source: printedIn("Section 2, core values, 3"),
  },
  {
    id: "value-human-rights",
    text: { en: "Respect for human rights", ar: "احترام حقوق الإنسان" },
    source: printedIn("Section 2, core values, 4"),
  },
  {
    id: "value-cooperation-coordination",
    text: { en: "Cooperation and coordination", ar: "التعاون والتنسيق" },
    source: printedIn("Section 2, core values, 5"),
  },
];
