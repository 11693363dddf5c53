import { bool, eq, not } from "@aht-jo/core/expressions";
import type { RuleOf } from "@aht-jo/rules";
import { childPresumption, exampleLimit, guardianAdvocates, nationalChoice } from "../points.ts";
import { always, type ReferenceShape, reference } from "../reference.ts";

const { entered, fact, state } = reference;

/** Whoever may be a child gets a guardian-advocate who is free of conflict. */
export const guardianshipRules: readonly RuleOf<ReferenceShape>[] = [
  {
    kind: "move",
    id: "ref.guardianship.appoint",
    command: "appointGuardian",
    from: ["not-needed", "needed"],
    to: "appointed",
    by: ["child-protection-body"],
    when: fact.guardianIsFree,
    onUnknown: "proceedAndFlag",
    records: ["guardianIsFree"],
    title: {
      en: "The guardian-advocate is free of conflict",
      ar: "الوصي المناصر خالٍ من تعارض المصالح",
    },
    basis: [guardianAdvocates, nationalChoice],
    inForce: always,
  },
  {
    kind: "duty",
    id: "ref.guardianship.in-time",
    bearer: "child-protection-body",
    arises: eq(state.guardianship, "needed"),
    action: "appointGuardian",
    within: { n: { param: "guardianDays" }, unit: "days" },
    monthEnd: "clip",
    runsFrom: entered.guardianship.needed,
    calendar: "country",
    firstDay: "excluded",
    lastDay: "stays",
    breach: "escalate",
    title: { en: "Appoint the guardian-advocate in time", ar: "تعيين الوصي المناصر في الموعد" },
    basis: [childPresumption, exampleLimit],
    inForce: always,
  },
  {
    kind: "move",
    id: "ref.guardianship.dismiss",
    command: "dismissGuardian",
    from: ["appointed"],
    to: "needed",
    by: ["child-protection-body"],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: ["guardianIsFree"],
    title: {
      en: "A guardian in conflict is dismissed, and another is due",
      ar: "يُعفى الوصي لتعارض المصالح ويُعيَّن غيره",
    },
    basis: [guardianAdvocates],
    inForce: always,
  },
  {
    kind: "move",
    id: "ref.guardianship.end",
    command: "endGuardianship",
    from: ["needed", "appointed"],
    to: "not-needed",
    by: ["child-protection-body"],
    when: not(fact.isTreatedAsChild),
    onUnknown: "block",
    title: { en: "Guardianship ends for a known adult", ar: "تنتهي الوصاية لمن ثبت بلوغه" },
    basis: [childPresumption],
    inForce: always,
  },
];
