import type { FrameworkItem } from "./framework-item.ts";
import { printedIn } from "./printed-in.ts";

/**
 * One of the four guiding principles.
 *
 * @category Framework
 */
export type GuidingPrincipleId =
  | "principle-rule-of-law"
  | "principle-most-vulnerable"
  | "principle-civil-society"
  | "principle-national-responsibility";

/**
 * The four principles the strategy names as its most important ones, in printed order (section 7).
 *
 * @category Framework
 */
export const guidingPrinciples: readonly FrameworkItem<GuidingPrincipleId>[] = [
  {
    id: "principle-rule-of-law",
    text: {
      en: "The law rules, and human rights are respected.",
      ar: "سيادة القانون واحترام حقوق الإنسان.",
    },
    source: printedIn("Section 7, first principle"),
  },
  {
    id: "principle-most-vulnerable",
    text: {
      en: "Those most exposed to exploitation are protected from it.",
      ar: "حماية الفئات الأشد عرضة للاستغلال.",
    },
    source: printedIn("Section 7, second principle"),
  },
  {
    id: "principle-civil-society",
    text: {
      en: "The work is done together with civil society organizations.",
      ar: "العمل بالتعاون مع منظمات المجتمع المدني.",
    },
    source: printedIn("Section 7, third principle"),
  },
  {
    id: "principle-national-responsibility",
    text: {
      en: "Responsibility is national: the National Committee makes the policy and sees that its goals and activities are achieved, so that there are means to combat trafficking.",
      ar: "المسؤولية وطنية: ترسم اللجنة الوطنية السياسات وتعمل على تحقيق ما ينبثق عنها من أهداف وأنشطة، توفيرًا لوسائل مكافحة الاتجار بالبشر.",
    },
    source: printedIn("Section 7, fourth principle"),
  },
];
