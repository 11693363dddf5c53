import { addLimit, bool, eq, isIn, lt, or } from "@aht-jo/core/expressions";
import type { RuleOf } from "@aht-jo/rules";
import { nationalChoice, permits, presumption, recoveryLength } from "../points.ts";
import { always, type ReferenceShape, reference } from "../reference.ts";

const { day, entered, fact, param, state } = reference;

/** The last day of the recovery and reflection period. */
const lastDay = addLimit(entered.stay.recovery, {
  n: param.recoveryDays,
  unit: "days",
  monthEnd: "clip",
});

/** Time to recover and to reflect, and who may stay afterwards. */
export const stayRules: readonly RuleOf<ReferenceShape>[] = [
  {
    kind: "move",
    id: "ref.stay.end-recovery",
    command: "endRecovery",
    from: ["recovery"],
    to: "after-recovery",
    by: ["identification-body", "immigration-body"],
    when: lt(lastDay, day),
    onUnknown: "block",
    title: {
      en: "The period ends when its last day is over, not before",
      ar: "لا تنتهي الفترة قبل انقضاء يومها الأخير",
    },
    basis: [recoveryLength],
    inForce: always,
  },
  {
    kind: "move",
    id: "ref.stay.permit",
    command: "grantPermit",
    from: ["recovery", "after-recovery"],
    to: "permit",
    by: ["immigration-body"],
    when: or(fact.situationRequiresStay, fact.cooperates),
    onUnknown: "block",
    records: ["situationRequiresStay"],
    title: {
      en: "A permit for the personal situation or for co-operation",
      ar: "إقامة للوضع الشخصي أو للتعاون",
    },
    basis: [permits],
    inForce: always,
  },
  {
    kind: "move",
    id: "ref.stay.end-permit",
    command: "endPermit",
    from: ["permit"],
    to: "after-recovery",
    by: ["immigration-body"],
    when: bool(true),
    onUnknown: "block",
    title: { en: "A permit can end", ar: "قد تنتهي الإقامة" },
    basis: [permits, nationalChoice],
    inForce: always,
  },
  {
    kind: "move",
    id: "ref.stay.remove",
    command: "removePerson",
    from: ["open", "recovery", "after-recovery"],
    to: "removed",
    by: ["immigration-body"],
    when: fact.hasVoice,
    onUnknown: "block",
    title: {
      en: "Removal under the law of the country, a child never alone",
      ar: "الإبعاد وفق قانون البلد، ولا يُبعد طفل وحده",
    },
    basis: [nationalChoice],
    inForce: always,
  },
  {
    kind: "forbid",
    id: "ref.stay.no-removal-in-recovery",
    commands: ["removePerson"],
    when: eq(state.stay, "recovery"),
    title: {
      en: "Nobody is removed while the recovery period runs",
      ar: "لا إبعاد ما دامت فترة التعافي سارية",
    },
    basis: [recoveryLength],
    inForce: always,
  },
  {
    kind: "forbid",
    id: "ref.stay.no-removal-before-the-end",
    commands: ["removePerson"],
    when: isIn(state.identification, ["indicated", "presumed", "recognised"]),
    title: {
      en: "Nobody is removed before identification has ended, and no victim after it",
      ar: "لا إبعاد قبل انتهاء التعرف، ولا إبعاد لضحية بعده",
    },
    basis: [presumption],
    inForce: always,
  },
];
