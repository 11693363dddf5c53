import type { FrameworkItem } from "./framework-item.ts";
import { printedIn } from "./printed-in.ts";

/**
 * What the strategy wants Jordan to be (section 2).
 *
 * @category Framework
 */
export const vision: FrameworkItem<"vision"> = {
  id: "vision",
  text: {
    en: "Jordan leads the fight against human trafficking and sets an example for its region and the world.",
    ar: "أن يكون الأردن رائدًا في مكافحة الاتجار بالبشر، ومثالًا يُقتدى به في إقليمه وفي العالم.",
  },
  source: printedIn("Section 2, vision"),
};
