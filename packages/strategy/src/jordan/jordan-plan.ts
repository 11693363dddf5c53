import { isolate } from "@aht-jo/core";
import { printedIn } from "../framework/printed-in.ts";
import type { Plan } from "../plan/plan.ts";
import type { JordanIds } from "./ids.ts";
import { pillar1Goal1 } from "./pillar-1/goal-1.ts";
import { pillar1Goal2 } from "./pillar-1/goal-2.ts";
import { pillar1Goal3 } from "./pillar-1/goal-3.ts";
import { pillar1Goal4 } from "./pillar-1/goal-4.ts";
import { pillar1Goal5 } from "./pillar-1/goal-5.ts";
import { pillar1Goal6 } from "./pillar-1/goal-6.ts";
import { pillar2Goal1 } from "./pillar-2/goal-1.ts";
import { pillar2Goal2 } from "./pillar-2/goal-2.ts";
import { pillar3Goal1 } from "./pillar-3/goal-1.ts";
import { pillar3Goal2 } from "./pillar-3/goal-2.ts";
import { pillar4Goal1 } from "./pillar-4/goal-1.ts";
import { pillar4Goal2 } from "./pillar-4/goal-2.ts";
import { printed, termStart } from "./printed.ts";

/**
 * Jordan's Anti-Human Trafficking National Strategy and Executive Plan 2024-2027.
 *
 * Four pillars, 12 strategic goals, 25 sub-goals, 80 activities and 106 indicators, with parties, time frames and the
 * place where each is printed. Titles are unofficial; doubtful places are in `readings`.
 *
 * @example
 * ```ts
 * import { jordanPlan } from "@aht-jo/strategy";
 * jordanPlan.pillars.map(({ title }) => title.en);
 * //=> ["Prevention", "Protection", "Preliminary investigation and prosecution", "Partnership and international cooperation"]
 * ```
 * @category Jordan's plan
 */
export const jordanPlan: Plan<JordanIds> = /* @__PURE__ */ (() => ({
  schema: "aht-jo/plan/1",
  id: "jo-aht-plan-2024-2027",
  version: 1,
  supersedes: null,
  inForceFrom: termStart,
  title: {
    en: "Anti-Human Trafficking National Strategy and Executive Plan 2024-2027",
    ar: `الاستراتيجية الوطنية لمنع الاتجار بالبشر وخطتها التنفيذية للأعوام ${isolate("2024-2027")}`,
  },
  wording: {
    status: "unofficial",
    note: {
      en: "The titles of goals, outputs, activities and indicators are this library's own short wording, made from the English translation of the strategy. They are not official.",
      ar: "عناوين الأهداف والنتائج والأنشطة والمؤشرات صياغة مختصرة خاصة بهذه المكتبة أُعدت من الترجمة الإنجليزية للاستراتيجية، وليست صياغة رسمية.",
    },
  },
  term: { firstYear: 2024, lastYear: 2027 },
  basis: [{ kind: "sourced", provision: printedIn("Executive plan") }],
  pillars: [
    {
      id: "P1",
      title: { en: "Prevention", ar: "الوقاية" },
      ...printed("pillar 1"),
      goals: [pillar1Goal1, pillar1Goal2, pillar1Goal3, pillar1Goal4, pillar1Goal5, pillar1Goal6],
    },
    {
      id: "P2",
      title: { en: "Protection", ar: "الحماية" },
      ...printed("pillar 2"),
      goals: [pillar2Goal1, pillar2Goal2],
    },
    {
      id: "P3",
      title: {
        en: "Preliminary investigation and prosecution",
        ar: "التحقيق الأولي والملاحقة القضائية",
      },
      ...printed("pillar 3"),
      goals: [pillar3Goal1, pillar3Goal2],
    },
    {
      id: "P4",
      title: { en: "Partnership and international cooperation", ar: "الشراكة والتعاون الدولي" },
      ...printed("pillar 4"),
      goals: [pillar4Goal1, pillar4Goal2],
    },
  ],
}))();
