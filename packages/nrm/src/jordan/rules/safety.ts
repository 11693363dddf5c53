import { and, bool, eq, ifElse, isIn, known, not, or } from "@aht-jo/core/expressions";
import type { FactOf, RuleOf } from "@aht-jo/rules";
import { dayAfter } from "../../parts/day-after.ts";
import { firstKnown } from "../../parts/first-known.ts";
import { surely } from "../../parts/surely.ts";
import { reported } from "../basis.ts";
import { clock, reviewClock } from "../clock.ts";
import { always } from "../in-force.ts";
import { type JordanShape, jordan } from "../jordan.ts";
import { helpComesFirst, riskRules, timeLimits } from "../points.ts";
import { type JordanRole, trainedResponderRoles } from "../roles.ts";

const { fact, state, since, entered, done, opened } = jordan;

const safetyIsLaw = /* @__PURE__ */ reported("labor-watch-2021", "Art. 12");

const assessors: readonly [JordanRole, ...JordanRole[]] = [
  ...trainedResponderRoles,
  "ctu-officer",
  "ctu-labour-inspector",
  "shelter-director",
  "social-development-officer",
  "health-officer",
  "unhcr-officer",
  "case-coordinator",
];
const risks: readonly [FactOf<JordanShape>, ...FactOf<JordanShape>[]] = [
  "atRisk",
  "riskLevel",
  "immediateDanger",
  "safeContact",
];

/** The risk is assessed early, a plan answers it, and neither waits for anything else. */
export const safetyRules: readonly RuleOf<JordanShape>[] = [
  {
    kind: "move",
    id: "jo.safety.assess",
    command: "assessRisk",
    from: ["not-assessed", "ended"],
    to: "assessed",
    by: assessors,
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: risks,
    title: { en: "The risk can always be assessed", ar: "يمكن تقييم الخطر في أي وقت" },
    basis: [safetyIsLaw, riskRules],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.safety.assess-again",
    command: "assessRisk",
    from: ["assessed", "plan-active"],
    by: assessors,
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: risks,
    title: { en: "And assessed again", ar: "ويُعاد تقييمه" },
    basis: [safetyIsLaw, riskRules],
    inForce: always,
  },
  {
    kind: "duty",
    id: "jo.safety.assess-in-time",
    bearer: "ctu-officer",
    arises: and(
      or(
        isIn(state.identification, ["reported", "screened", "potential", "identified", "reopened"]),
        surely(fact.isAffected),
      ),
      eq(state.safety, "not-assessed"),
    ),
    action: "assessRisk",
    within: { n: { param: "riskAssessmentDays" }, unit: "days" },
    runsFrom: firstKnown(entered.identification.reported, done.recordCarerDecision, opened),
    breach: "escalate",
    title: { en: "The risk is assessed at once", ar: "يُقيَّم الخطر فورًا" },
    basis: [riskRules, timeLimits],
    inForce: always,
    ...clock,
  },
  {
    kind: "move",
    id: "jo.safety.start-plan",
    command: "startSafetyPlan",
    from: ["not-assessed", "assessed", "ended"],
    to: "plan-active",
    by: [...assessors, "public-prosecutor"],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: risks,
    title: {
      en: "A safety plan does not wait for an assessment",
      ar: "خطة السلامة لا تنتظر التقييم",
    },
    basis: [safetyIsLaw, riskRules, helpComesFirst],
    inForce: always,
  },
  {
    kind: "duty",
    id: "jo.safety.plan-where-risk-is-high",
    bearer: "case-coordinator",
    arises: and(eq(state.safety, "assessed"), or(fact.immediateDanger, eq(fact.riskLevel, "high"))),
    action: "startSafetyPlan",
    within: { n: { param: "riskAssessmentDays" }, unit: "days" },
    runsFrom: done.assessRisk,
    breach: "escalate",
    title: {
      en: "Where the risk is high there is a safety plan",
      ar: "حيث يكون الخطر مرتفعًا توضع خطة سلامة",
    },
    basis: [riskRules, timeLimits],
    inForce: always,
    ...clock,
  },
  {
    kind: "duty",
    id: "jo.safety.review-in-time",
    bearer: "case-coordinator",
    arises: eq(state.safety, "plan-active"),
    action: "assessRisk",
    within: { n: { param: "riskReviewDays" }, unit: "days" },
    runsFrom: dayAfter(ifElse(known(done.assessRisk), { yes: done.assessRisk, no: since.safety })),
    breach: "flag",
    title: {
      en: "While a safety plan is active the risk is reviewed again and again",
      ar: "يُراجع الخطر دوريًا ما دامت خطة السلامة سارية",
    },
    basis: [riskRules, timeLimits],
    inForce: always,
    ...reviewClock,
  },
  {
    kind: "move",
    id: "jo.safety.end-plan",
    command: "endSafetyPlan",
    from: ["plan-active"],
    to: "ended",
    by: ["ctu-officer", "case-coordinator", "social-development-officer"],
    when: and(eq(fact.riskLevel, "low"), not(fact.immediateDanger)),
    onUnknown: "block",
    records: risks,
    title: {
      en: "A safety plan ends when the risk is assessed as low",
      ar: "تنتهي خطة السلامة حين يُقيَّم الخطر منخفضًا",
    },
    basis: [riskRules],
    inForce: always,
  },
];
