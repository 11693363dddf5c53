import { and, bool, eq, ifElse, isIn, known, le, not } from "@aht-jo/core/expressions";
import type { RuleOf } from "@aht-jo/rules";
import { dayAfter } from "../../parts/day-after.ts";
import { stayEndingCases } from "../../parts/stay-ending-cases.ts";
import { surely } from "../../parts/surely.ts";
import { titledFor } from "../../parts/titled-for.ts";
import { reported, strategy } from "../basis.ts";
import { clock, reviewClock } from "../clock.ts";
import { always, whicheverAllows } from "../in-force.ts";
import { type JordanShape, jordan } from "../jordan.ts";
import {
  bestInterestsSteps,
  guardianRules,
  shelterRules as shelterPoint,
  timeLimits,
} from "../points.ts";
import type { JordanRole } from "../roles.ts";

const { fact, state, since, done } = jordan;

/** Those who run a home or decide on its places. */
const homes: readonly [JordanRole, ...JordanRole[]] = [
  "shelter-director",
  "shelter-staff",
  "social-development-officer",
];

/** The last day on which consent to the stay was taken back, alone or with all the rest. */
const lastNo = ifElse(
  and(
    known(done.withdrawAllConsent),
    not(surely(le(done.withdrawAllConsent, done.withdrawShelterConsent))),
  ),
  { yes: done.withdrawAllConsent, no: done.withdrawShelterConsent },
);

/** The stay in a home, and its end: a free choice, for a child that of whoever speaks for it. */
export const shelterStayRules: readonly RuleOf<JordanShape>[] = [
  {
    kind: "move",
    id: "jo.shelter.review",
    command: "reviewStay",
    from: ["admitted"],
    by: [
      "shelter-director",
      "social-development-officer",
      "shelters-committee-member",
      "case-coordinator",
    ],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: ["shelterSection"],
    title: { en: "The stay is reviewed together with the person", ar: "تُراجع الإقامة مع الشخص" },
    basis: [reported("mieux-jordan", "length of stay"), shelterPoint],
    inForce: always,
  },
  {
    kind: "duty",
    id: "jo.shelter.review-in-time",
    on: "shelter",
    bearer: "shelter-director",
    arises: eq(state.shelter, "admitted"),
    action: "reviewStay",
    within: { n: { param: "stayReviewDays" }, unit: "days" },
    runsFrom: dayAfter(ifElse(known(done.reviewStay), { yes: done.reviewStay, no: since.shelter })),
    breach: "flag",
    title: { en: "A stay is reviewed again and again", ar: "تُراجع الإقامة في الدار دوريًا" },
    basis: [reported("mieux-jordan", "length of stay"), shelterPoint, timeLimits],
    inForce: always,
    ...reviewClock,
  },
  {
    kind: "duty",
    id: "jo.shelter.hear-the-child",
    on: "shelter",
    bearer: "shelter-director",
    arises: and(
      eq(state.shelter, "admitted"),
      surely(fact.isMinor),
      surely(le(since.shelter, lastNo)),
    ),
    action: "reviewStay",
    within: { n: { param: "childStayReviewDays" }, unit: "days" },
    runsFrom: lastNo,
    breach: "escalate",
    title: {
      en: "A child who does not want to stay is heard at once, with whoever speaks for it",
      ar: "يُسمع فورًا الطفل الذي لا يريد البقاء بحضور من يتحدث باسمه",
    },
    basis: [guardianRules, bestInterestsSteps, timeLimits],
    inForce: always,
    ...clock,
  },
  ...stayEndingCases.map(
    ({ id, who, when, by }): RuleOf<JordanShape> => ({
      kind: "move",
      id: `jo.shelter.leave.${id}`,
      command: "exitShelter",
      from: ["admitted"],
      to: "exited",
      by,
      when: and(eq(fact.shelterExitReason, "own-choice"), when),
      onUnknown: "block",
      records: ["shelterExitReason"],
      asks: ["shelterExitReason"],
      withdraws: ["shelter"],
      title: titledFor({ en: "Leaving at any time", ar: "المغادرة في أي وقت" }, who),
      basis: [
        reported("un-special-rapporteur-2016", "freedom of movement"),
        guardianRules,
        shelterPoint,
      ],
      inForce: whicheverAllows,
    }),
  ),
  {
    kind: "move",
    id: "jo.shelter.leave.return",
    command: "exitShelter",
    from: ["admitted"],
    to: "exited",
    by: [...homes, "case-coordinator"],
    when: and(
      isIn(fact.shelterExitReason, ["voluntary-return", "third-country"]),
      isIn(state.return, ["prepared", "departed", "arrived"]),
    ),
    onUnknown: "block",
    records: ["shelterExitReason"],
    asks: ["shelterExitReason"],
    title: {
      en: "A stay ends with a return that is prepared",
      ar: "تنتهي الإقامة بعودة تم تجهيزها",
    },
    basis: [
      reported("jo1-shelters", "purposes of the shelter"),
      strategy("Section 3"),
      shelterPoint,
    ],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.shelter.leave.reintegration",
    command: "exitShelter",
    from: ["admitted"],
    to: "exited",
    by: [...homes, "case-coordinator"],
    when: and(
      eq(fact.shelterExitReason, "reintegration"),
      isIn(state.reintegration, ["planned", "active", "monitored", "completed"]),
    ),
    onUnknown: "block",
    records: ["shelterExitReason"],
    asks: ["shelterExitReason"],
    title: {
      en: "A stay ends with a planned reintegration",
      ar: "تنتهي الإقامة بخطة لإعادة الاندماج",
    },
    basis: [shelterPoint],
    inForce: always,
  },
];
