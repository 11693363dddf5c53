import { and, eq, isIn, known, not, or } from "@aht-jo/core/expressions";
import type { RuleOf } from "@aht-jo/rules";
import { firstKnown } from "../../parts/first-known.ts";
import { surely } from "../../parts/surely.ts";
import { reported } from "../basis.ts";
import { clock } from "../clock.ts";
import { always } from "../in-force.ts";
import { type JordanShape, jordan } from "../jordan.ts";
import { ageRules, bestInterestsSteps, guardianRules, timeLimits } from "../points.ts";
import type { JordanRole } from "../roles.ts";

const { fact, state, since, entered, done, opened } = jordan;

const bestInterestsAreLaw = /* @__PURE__ */ reported("labor-watch-2021", "Art. 12(c)");

const assessors: readonly [JordanRole, ...JordanRole[]] = [
  "social-worker",
  "shelter-staff",
  "shelter-director",
  "social-development-officer",
  "police-officer",
  "unhcr-officer",
  "case-coordinator",
];

const mayDetermine = and(
  fact.isTreatedAsChild,
  fact.hasGuardianVoice,
  isIn(fact.bestInterestsOutcome, ["stay", "return", "other-country"]),
);

/** What serves the child is assessed early, determined before a decision that lasts, and reviewed. */
export const bestInterestsRules: readonly RuleOf<JordanShape>[] = [
  {
    kind: "move",
    id: "jo.best-interests.start",
    command: "startBestInterests",
    from: ["not-applicable"],
    to: "not-started",
    by: [...assessors, "guardian", "independent-representative", "ctu-officer", "judge"],
    when: fact.isTreatedAsChild,
    onUnknown: "proceedAndFlag",
    title: {
      en: "For every child, and while the age is in doubt, the procedure is opened",
      ar: "يُفتح الإجراء لكل طفل وما دام العمر محل شك",
    },
    basis: [bestInterestsAreLaw, bestInterestsSteps, ageRules],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.best-interests.assess",
    command: "assessBestInterests",
    from: ["not-applicable", "not-started"],
    to: "assessed",
    by: assessors,
    when: fact.isTreatedAsChild,
    onUnknown: "proceedAndFlag",
    records: ["childHeard"],
    title: { en: "Best interests are assessed", ar: "تُقيَّم المصلحة الفضلى" },
    basis: [bestInterestsAreLaw, bestInterestsSteps],
    inForce: always,
  },
  {
    kind: "duty",
    id: "jo.best-interests.assess-in-time",
    bearer: "social-development-officer",
    arises: and(
      fact.isTreatedAsChild,
      or(
        isIn(state.identification, ["potential", "identified", "reopened"]),
        surely(fact.isAffected),
      ),
      isIn(state["best-interests"], ["not-applicable", "not-started"]),
    ),
    action: "assessBestInterests",
    within: { n: { param: "bestInterestsAssessmentDays" }, unit: "days" },
    runsFrom: firstKnown(entered.identification.potential, done.recordCarerDecision, opened),
    breach: "escalate",
    title: {
      en: "The best interests of a child are assessed in time",
      ar: "تُقيَّم المصلحة الفضلى للطفل ضمن المدة",
    },
    basis: [bestInterestsSteps, timeLimits],
    inForce: always,
    ...clock,
  },
  {
    kind: "move",
    id: "jo.best-interests.determine.heard",
    command: "determineBestInterests",
    from: ["assessed"],
    to: "determined",
    by: ["social-development-officer", "judge"],
    when: and(mayDetermine, surely(fact.childHeard)),
    onUnknown: "block",
    asks: ["bestInterestsOutcome", "childHeard"],
    records: ["bestInterestsOutcome", "childHeard"],
    title: {
      en: "Determining needs somebody who speaks for the child, an outcome, and that the child was heard",
      ar: "تحديد المصلحة الفضلى يستلزم من يتحدث باسم الطفل ونتيجة والاستماع إلى الطفل",
    },
    basis: [bestInterestsAreLaw, bestInterestsSteps, guardianRules],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.best-interests.determine.not-heard",
    command: "determineBestInterests",
    from: ["assessed"],
    to: "determined",
    by: ["social-development-officer", "judge"],
    when: and(mayDetermine, not(surely(fact.childHeard)), known(fact.childNotHeardReason)),
    onUnknown: "block",
    asks: ["bestInterestsOutcome", "childHeard", "childNotHeardReason"],
    records: ["bestInterestsOutcome", "childHeard", "childNotHeardReason"],
    title: {
      en: "A child who was not heard needs a reason: too young, unwilling, or harmed by it",
      ar: "عدم الاستماع إلى الطفل يستوجب سببًا: صغر سنه أو عدم رغبته أو الإضرار به",
    },
    basis: [bestInterestsSteps, guardianRules],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.best-interests.review",
    command: "reviewBestInterests",
    from: ["determined"],
    to: "assessed",
    by: [
      ...assessors,
      "person",
      "guardian",
      "independent-representative",
      "assigned-lawyer",
      "judge",
    ],
    when: fact.isTreatedAsChild,
    onUnknown: "proceedAndFlag",
    records: ["childHeard"],
    title: {
      en: "A determination can be opened again, and counts no more until it is made anew",
      ar: "يمكن إعادة النظر في التحديد، ولا يُعتد به إلى أن يتجدد",
    },
    basis: [bestInterestsSteps],
    inForce: always,
  },
  {
    kind: "duty",
    id: "jo.best-interests.review-in-time",
    bearer: "social-development-officer",
    arises: and(fact.isTreatedAsChild, eq(state["best-interests"], "determined")),
    action: "reviewBestInterests",
    within: { n: { param: "bestInterestsReviewDays" }, unit: "days" },
    runsFrom: since["best-interests"],
    breach: "flag",
    title: { en: "A determination is reviewed in time", ar: "يُراجع التحديد ضمن المدة" },
    basis: [bestInterestsSteps, timeLimits],
    inForce: always,
    ...clock,
  },
  {
    kind: "move",
    id: "jo.best-interests.end",
    command: "endBestInterests",
    from: ["not-started", "assessed", "determined"],
    to: "not-applicable",
    by: ["social-development-officer", "judge", "case-coordinator"],
    when: not(fact.isTreatedAsChild),
    onUnknown: "block",
    title: {
      en: "The procedure ends for a person who is known to be an adult",
      ar: "ينتهي الإجراء لمن ثبت أنه بالغ",
    },
    basis: [ageRules, bestInterestsSteps],
    inForce: always,
  },
];
