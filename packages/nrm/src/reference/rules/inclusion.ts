import { bool } from "@aht-jo/core/expressions";
import type { RuleOf } from "@aht-jo/rules";
import { advocates, nationalChoice, pillars } from "../points.ts";
import { always, type ReferenceShape } from "../reference.ts";

/** Work, school, a home: for as long as the person wants, and again when needed. */
export const inclusionRules: readonly RuleOf<ReferenceShape>[] = [
  {
    kind: "move",
    id: "ref.inclusion.plan",
    command: "planInclusion",
    from: ["none", "settled", "left"],
    to: "under-way",
    by: ["support-provider", "independent-advocate", "guardian-advocate"],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    title: { en: "The plan is made with the person", ar: "تُوضع الخطة مع الشخص" },
    basis: [pillars, advocates],
    inForce: always,
  },
  {
    kind: "move",
    id: "ref.inclusion.complete",
    command: "completeInclusion",
    from: ["under-way"],
    to: "settled",
    by: ["support-provider", "independent-advocate"],
    when: bool(true),
    onUnknown: "block",
    title: { en: "The person has settled", ar: "استقر الشخص" },
    basis: [nationalChoice],
    inForce: always,
  },
  {
    kind: "move",
    id: "ref.inclusion.leave",
    command: "leaveInclusion",
    from: ["under-way"],
    to: "left",
    by: ["person", "guardian-advocate"],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    title: { en: "The person may leave at any time", ar: "للشخص أن يترك في أي وقت" },
    basis: [nationalChoice],
    inForce: always,
  },
];
