import { addLimit, and, bool, eq, isIn, known, lt } from "@aht-jo/core/expressions";
import type { RuleOf } from "@aht-jo/rules";
import { reported } from "../basis.ts";
import { clock } from "../clock.ts";
import { always } from "../in-force.ts";
import { type JordanShape, jordan } from "../jordan.ts";
import {
  helpComesFirst,
  reflectionPeriod,
  residenceRules as residenceQuestions,
  timeLimits,
} from "../points.ts";

const { day, entered, fact, param, state } = jordan;
const fines = /* @__PURE__ */ reported("tip-2015", "Jordan narrative");

/** Relief from fines that were the exploiter's doing. It takes nothing from a permit, nor does a permit from it. */
export const overstayRules: readonly RuleOf<JordanShape>[] = [
  {
    kind: "move",
    id: "jo.overstay.request",
    command: "requestOverstayRelief",
    from: ["none", "relieved", "refused"],
    to: "requested",
    by: [
      "person",
      "guardian",
      "independent-representative",
      "case-coordinator",
      "assigned-lawyer",
      "shelter-director",
      "ctu-officer",
      "iom-return-officer",
    ],
    when: fact.nonJordanian,
    onUnknown: "proceedAndFlag",
    records: ["nationalityGroup", "overstayFines"],
    title: {
      en: "Relief from overstay fines can be asked for",
      ar: "يمكن طلب الإعفاء من غرامات تجاوز الإقامة",
    },
    basis: [fines, residenceQuestions],
    inForce: always,
  },
  {
    kind: "right",
    id: "jo.overstay.right",
    holder: "person",
    whileTrue: and(
      fact.isProtected,
      fact.nonJordanian,
      isIn(state.overstay, ["none", "relieved", "refused"]),
    ),
    mustOffer: ["requestOverstayRelief"],
    title: {
      en: "A protected person who is not Jordanian can ask for relief, with or without a permit",
      ar: "لغير الأردني المشمول بالحماية أن يطلب الإعفاء، سواء كان له إذن إقامة أم لا",
    },
    basis: [fines, helpComesFirst],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.overstay.relieve",
    command: "relieveOverstay",
    from: ["requested"],
    to: "relieved",
    by: ["interior-officer"],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: ["overstayFines"],
    title: { en: "The fines are lifted", ar: "تُرفع الغرامات" },
    basis: [residenceQuestions],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.overstay.refuse",
    command: "refuseOverstayRelief",
    from: ["requested"],
    to: "refused",
    by: ["interior-officer"],
    when: bool(true),
    onUnknown: "block",
    records: ["overstayFines"],
    title: {
      en: "Relief is refused; it can be asked for again",
      ar: "رفض الإعفاء، ويجوز طلبه مجددًا",
    },
    basis: [residenceQuestions],
    inForce: always,
  },
  {
    kind: "duty",
    id: "jo.overstay.decide-in-time",
    bearer: "interior-officer",
    arises: eq(state.overstay, "requested"),
    action: "relieveOverstay",
    or: ["refuseOverstayRelief"],
    within: { n: { param: "overstayDecisionWorkingDays" }, unit: "workingDays" },
    runsFrom: entered.overstay.requested,
    ...clock,
    breach: "flag",
    title: {
      en: "Lift the fines in time, or refuse to",
      ar: "رفع الغرامات أو رفض رفعها في الموعد",
    },
    basis: [timeLimits],
    inForce: always,
  },

  {
    kind: "forbid",
    id: "jo.overstay.time-to-recover",
    commands: ["refuseOverstayRelief"],
    when: and(
      known(entered.identification.potential),
      lt(
        day,
        addLimit(entered.identification.potential, {
          n: param.reflectionDays,
          unit: "days",
          monthEnd: "clip",
        }),
      ),
    ),
    title: {
      en: "Nobody is held to fines while they recover",
      ar: "لا يُرفض الإعفاء من الغرامات خلال مهلة التعافي والتفكير",
    },
    basis: [reflectionPeriod],
    inForce: always,
  },
];
