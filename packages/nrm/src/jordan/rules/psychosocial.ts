import { and, bool, eq, isIn, or } from "@aht-jo/core/expressions";
import type { RuleOf } from "@aht-jo/rules";
import { consentToHelp } from "../../parts/consent-cases.ts";
import { firstKnown } from "../../parts/first-known.ts";
import { ownWordCases } from "../../parts/own-word-cases.ts";
import { surely } from "../../parts/surely.ts";
import { titledFor } from "../../parts/titled-for.ts";
import { reported, strategy } from "../basis.ts";
import { clock } from "../clock.ts";
import { always } from "../in-force.ts";
import { type JordanShape, jordan } from "../jordan.ts";
import {
  consentRules,
  helpComesFirst,
  psychosocialRules as psychosocialPoint,
  timeLimits,
  withdrawalReachesBack,
} from "../points.ts";
import type { JordanRole } from "../roles.ts";

const { fact, state, entered, done, opened } = jordan;

const supportIsLaw = /* @__PURE__ */ reported("labor-watch-2021", "Art. 12(c)");

const supporters: readonly [JordanRole, ...JordanRole[]] = [
  "social-worker",
  "shelter-staff",
  "shelter-director",
  "health-worker",
  "social-development-officer",
  "civil-society-worker",
];

/** Psychosocial support is offered early, given with consent, and can begin again after it ended. */
export const psychosocialRules: readonly RuleOf<JordanShape>[] = [
  {
    kind: "move",
    id: "jo.psychosocial.assess",
    command: "assessNeeds",
    from: ["none", "completed", "declined"],
    to: "assessed",
    by: [...supporters, "case-coordinator"],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: ["psychosocialNeed"],
    title: { en: "Support can always be offered", ar: "يمكن عرض الدعم دائمًا" },
    basis: [supportIsLaw, strategy("Pillar 2"), helpComesFirst],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.psychosocial.assess-again",
    command: "assessNeeds",
    from: ["assessed", "in-support"],
    by: [...supporters, "case-coordinator"],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: ["psychosocialNeed"],
    title: { en: "And needs be assessed again", ar: "ويمكن إعادة تقييم الاحتياجات" },
    basis: [supportIsLaw, psychosocialPoint],
    inForce: always,
  },
  {
    kind: "duty",
    id: "jo.psychosocial.assess-in-time",
    bearer: "social-worker",
    arises: and(
      or(
        isIn(state.identification, ["potential", "identified", "reopened"]),
        surely(fact.isAffected),
      ),
      eq(state.psychosocial, "none"),
    ),
    action: "assessNeeds",
    within: { n: { param: "needsAssessmentDays" }, unit: "days" },
    runsFrom: firstKnown(entered.identification.potential, done.recordCarerDecision, opened),
    breach: "escalate",
    title: {
      en: "Psychosocial needs are assessed in time",
      ar: "تُقيَّم الاحتياجات النفسية والاجتماعية ضمن المدة",
    },
    basis: [psychosocialPoint, timeLimits],
    inForce: always,
    ...clock,
  },
  ...consentToHelp("psychosocial").map(
    ({ id, who, when, needs }): RuleOf<JordanShape> => ({
      kind: "move",
      id: `jo.psychosocial.start.${id}`,
      command: "startSupport",
      from: ["none", "assessed", "completed"],
      to: "in-support",
      by: supporters,
      when,
      onUnknown: "proceedAndFlag",
      ...needs,
      records: ["psychosocialNeed"],
      title: titledFor({ en: "Support begins", ar: "بدء الدعم" }, who),
      basis: [supportIsLaw, psychosocialPoint, consentRules],
      inForce: always,
    }),
  ),
  {
    kind: "move",
    id: "jo.psychosocial.complete",
    command: "completeSupport",
    from: ["in-support"],
    to: "completed",
    by: supporters,
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: ["psychosocialNeed"],
    title: {
      en: "Support is complete, and can begin again",
      ar: "يكتمل الدعم ويمكن أن يبدأ من جديد",
    },
    basis: [psychosocialPoint],
    inForce: always,
  },
  ...ownWordCases.map(
    ({ id, who, when, by }): RuleOf<JordanShape> => ({
      kind: "move",
      id: `jo.psychosocial.decline.${id}`,
      command: "declineSupport",
      from: ["none", "assessed", "in-support"],
      to: "declined",
      by,
      when,
      onUnknown: "proceedAndFlag",
      withdraws: ["psychosocial"],
      title: titledFor({ en: "Nobody has to take support", ar: "لا يُلزم أحد بالدعم" }, who),
      basis: [consentRules, withdrawalReachesBack],
      inForce: always,
    }),
  ),
];
