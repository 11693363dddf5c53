import { assumed } from "./assumed.ts";
import type { FrameworkItem } from "./framework-item.ts";
import { printedIn } from "./printed-in.ts";

/**
 * A part of the mission.
 *
 * @category Framework
 */
export type MissionPartId = "mission-combat" | "mission-protect" | "mission-prevent";

/**
 * The mission as a whole, and its parts in printed order.
 *
 * @category Framework
 */
export interface Mission extends FrameworkItem<"mission"> {
  readonly parts: readonly FrameworkItem<MissionPartId>[];
}

/**
 * What the strategy sets out to do (section 2): combat the crime, protect its victims, strengthen prevention.
 *
 * @category Framework
 */
export const mission: Mission = {
  id: "mission",
  text: {
    en: "Combat human trafficking in every form, protect its victims, and make prevention stronger.",
    ar: "مكافحة الاتجار بالبشر بجميع أشكاله، وحماية ضحاياه، وتعزيز الوقاية منه.",
  },
  source: printedIn("Section 2, mission"),
  parts: [
    {
      id: "mission-combat",
      text: {
        en: "Combat every form of the crime, and newly emerging forms above all.",
        ar: "مكافحة الجريمة بجميع أشكالها، ولا سيما المستجد منها.",
      },
      source: printedIn("Section 2, mission, first part"),
      doubts: [
        assumed({
          why: {
            en: "The translation prints “renewed crimes”; it is read as newly emerging forms of trafficking.",
            ar: "وردت في الترجمة عبارة «renewed crimes»، وقُرئت على أنها الأشكال المستجدة من الاتجار بالبشر.",
          },
          question: {
            en: "Which forms of trafficking does the mission single out, and under which word in the Arabic text?",
            ar: "ما أشكال الاتجار بالبشر التي تخصها الرسالة بالذكر، وبأي لفظ وردت في النص العربي؟",
          },
          whoCouldAnswer: "national-committee",
        }),
      ],
    },
    {
      id: "mission-protect",
      text: {
        en: "Keep victims safe, and secure and uphold the rights that are theirs.",
        ar: "حماية الضحايا وكفالة حقوقهم وصونها.",
      },
      source: printedIn("Section 2, mission, second part"),
    },
    {
      id: "mission-prevent",
      text: {
        en: "Strengthen prevention: apply the country's laws, build regional and international partnerships, and coordinate efforts at home and abroad.",
        ar: "تعزيز الوقاية بتطبيق التشريعات الوطنية، وبناء الشراكات الإقليمية والدولية، وتنسيق الجهود داخل المملكة وخارجها.",
      },
      source: printedIn("Section 2, mission, third part"),
    },
  ],
};
