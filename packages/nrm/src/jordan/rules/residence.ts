import { addLimit, and, bool, eq, isIn, known, le, lt, not, or } from "@aht-jo/core/expressions";
import type { RuleOf } from "@aht-jo/rules";
import { dayIf } from "../../parts/day-if.ts";
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
const temporaryResidence = /* @__PURE__ */ reported("workers-house-2022", "amending law");
const permits = /* @__PURE__ */ reported("tamkeen-jadaliyya", "residence permits");

/** The day on which the time of a permit is over. */
const lastDay = addLimit(entered.residence["temporary-residence"], {
  n: param.residenceMonths,
  unit: "months",
  monthEnd: "clip",
});
const isOver = le(lastDay, day);

/** The right to stay of a person who is not Jordanian, for as long as the person is protected. */
export const residenceRules: readonly RuleOf<JordanShape>[] = [
  {
    kind: "move",
    id: "jo.residence.irregular",
    command: "recordIrregularStay",
    from: ["not-needed", "ended"],
    to: "irregular",
    by: [
      "person",
      "case-coordinator",
      "assigned-lawyer",
      "shelter-director",
      "social-worker",
      "ctu-officer",
      "interior-officer",
    ],
    when: fact.nonJordanian,
    onUnknown: "proceedAndFlag",
    records: ["nationalityGroup", "overstayFines"],
    title: {
      en: "That papers are missing is put on record so that help can begin",
      ar: "تُسجَّل عدم قانونية الإقامة لتبدأ المساعدة",
    },
    basis: [residenceQuestions],
    inForce: always,
  },

  {
    kind: "move",
    id: "jo.residence.request",
    command: "requestResidence",
    from: ["not-needed", "irregular", "ended"],
    to: "protection-requested",
    by: [
      "person",
      "guardian",
      "independent-representative",
      "case-coordinator",
      "assigned-lawyer",
      "shelter-director",
      "ctu-officer",
    ],
    when: fact.nonJordanian,
    onUnknown: "proceedAndFlag",
    records: ["nationalityGroup"],
    title: { en: "Temporary residence can be asked for", ar: "يمكن طلب الإقامة المؤقتة" },
    basis: [temporaryResidence, residenceQuestions],
    inForce: always,
  },
  {
    kind: "right",
    id: "jo.residence.right",
    holder: "person",
    whileTrue: and(
      fact.isProtected,
      fact.nonJordanian,
      isIn(state.residence, ["not-needed", "irregular", "ended"]),
    ),
    mustOffer: ["requestResidence"],
    title: {
      en: "A protected person who is not Jordanian can ask for residence",
      ar: "لغير الأردني المشمول بالحماية أن يطلب الإقامة",
    },
    basis: [temporaryResidence, helpComesFirst],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.residence.grant",
    command: "grantResidence",
    from: ["protection-requested"],
    to: "temporary-residence",
    by: ["interior-officer"],
    when: fact.isProtected,
    onUnknown: "proceedAndFlag",
    title: { en: "Residence for a protected person", ar: "منح الإقامة للشخص المشمول بالحماية" },
    basis: [temporaryResidence, permits, residenceQuestions],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.residence.renew",
    command: "grantResidence",
    from: ["temporary-residence"],
    to: "temporary-residence",
    by: ["interior-officer"],
    when: fact.isProtected,
    onUnknown: "proceedAndFlag",
    title: { en: "Residence is renewed", ar: "تجديد الإقامة" },
    basis: [residenceQuestions],
    inForce: always,
  },
  {
    kind: "duty",
    id: "jo.residence.renew-in-time",
    bearer: "interior-officer",
    arises: and(eq(state.residence, "temporary-residence"), fact.isProtected, isOver),
    action: "grantResidence",
    within: { n: { param: "residenceDecisionWorkingDays" }, unit: "workingDays" },
    runsFrom: dayIf(isOver, lastDay),
    ...clock,
    breach: "escalate",
    title: {
      en: "A permit that runs out is renewed while the person is protected",
      ar: "يُجدَّد إذن الإقامة المنقضي ما دام الشخص مشمولًا بالحماية",
    },
    basis: [residenceQuestions, helpComesFirst, timeLimits],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.residence.refuse",
    command: "refuseResidence",
    from: ["protection-requested"],
    to: "irregular",
    by: ["interior-officer"],
    when: bool(true),
    onUnknown: "block",
    title: {
      en: "Residence is refused; it can be asked for again",
      ar: "رفض الإقامة، ويجوز طلبها مجددًا",
    },
    basis: [residenceQuestions],
    inForce: always,
  },
  {
    kind: "duty",
    id: "jo.residence.decide-in-time",
    bearer: "interior-officer",
    arises: eq(state.residence, "protection-requested"),
    action: "grantResidence",
    or: ["refuseResidence"],
    within: { n: { param: "residenceDecisionWorkingDays" }, unit: "workingDays" },
    runsFrom: entered.residence["protection-requested"],
    ...clock,
    breach: "flag",
    title: { en: "Grant residence in time, or refuse it", ar: "منح الإقامة أو رفضها في الموعد" },
    basis: [timeLimits],
    inForce: always,
  },

  {
    kind: "forbid",
    id: "jo.residence.time-to-recover",
    commands: ["refuseResidence"],
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
      en: "Nobody loses the chance to stay while they recover",
      ar: "لا يُرفض بقاء الشخص خلال مهلة التعافي والتفكير",
    },
    basis: [reflectionPeriod],
    inForce: always,
  },

  {
    kind: "move",
    id: "jo.residence.end-by-wish",
    command: "endResidence",
    from: ["temporary-residence"],
    to: "ended",
    by: ["person", "independent-representative"],
    when: eq(fact.residenceEndReason, "own-wish"),
    onUnknown: "block",
    records: ["residenceEndReason"],
    asks: ["residenceEndReason"],
    title: { en: "The person gives up residence", ar: "يتخلى الشخص عن الإقامة" },
    basis: [residenceQuestions],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.residence.end",
    command: "endResidence",
    from: ["temporary-residence"],
    to: "ended",
    by: ["interior-officer"],
    when: or(
      eq(fact.residenceEndReason, "other-permit"),
      and(eq(fact.residenceEndReason, "returned"), isIn(state.return, ["departed", "arrived"])),
      and(eq(fact.residenceEndReason, "expired"), not(fact.isProtected), isOver),
    ),
    onUnknown: "block",
    records: ["residenceEndReason"],
    asks: ["residenceEndReason"],
    title: {
      en: "Residence ends with another permit, a return, or its time once the person is protected no more",
      ar: "تنتهي الإقامة بإذن آخر أو بالعودة، أو بانقضاء مدتها بعد زوال الحماية",
    },
    basis: [residenceQuestions, helpComesFirst, timeLimits],
    inForce: always,
  },
];
