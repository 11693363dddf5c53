import { and, bool, eq, isIn, not, or } from "@aht-jo/core/expressions";
import type { RuleOf } from "@aht-jo/rules";
import { consentToGraveSteps, consentToHelp } from "../../parts/consent-cases.ts";
import { firstKnown } from "../../parts/first-known.ts";
import { ownWordCases } from "../../parts/own-word-cases.ts";
import { surely } from "../../parts/surely.ts";
import { titledFor } from "../../parts/titled-for.ts";
import { reported, strategy } from "../basis.ts";
import { clock } from "../clock.ts";
import { always, whicheverAllows } from "../in-force.ts";
import { type JordanShape, jordan } from "../jordan.ts";
import {
  consentRules,
  guardianRules,
  healthRules as healthPoint,
  helpComesFirst,
  medicalExamination,
  timeLimits,
  withdrawalReachesBack,
} from "../points.ts";
import type { JordanRole } from "../roles.ts";

const { fact, state, entered, done, opened } = jordan;

const healthCareIsLaw = /* @__PURE__ */ reported("labor-watch-2021", "Art. 12(c)");

const clinicians: readonly [JordanRole, ...JordanRole[]] = ["health-worker", "health-officer"];

/** Care that cannot wait, for a person who is not known to have refused it. */
const emergency = and(
  surely(fact.needsUrgentCare),
  not(surely(isIn(fact.scopesRefused, ["health"]))),
);

/** Health care is offered early and given with consent; an examination for evidence is a different matter. */
export const healthRules: readonly RuleOf<JordanShape>[] = [
  {
    kind: "move",
    id: "jo.health.assess",
    command: "assessHealth",
    from: ["none", "completed", "declined"],
    to: "assessed",
    by: [...clinicians, "social-worker", "shelter-staff", "shelter-director", "case-coordinator"],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: ["needsUrgentCare", "pregnantOrWithChild", "disability"],
    title: { en: "Health care can always be offered", ar: "يمكن عرض الرعاية الصحية دائمًا" },
    basis: [healthCareIsLaw, strategy("Pillar 2"), helpComesFirst],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.health.assess-again",
    command: "assessHealth",
    from: ["assessed", "in-care"],
    by: [...clinicians, "social-worker", "shelter-staff", "shelter-director", "case-coordinator"],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: ["needsUrgentCare", "pregnantOrWithChild", "disability"],
    title: { en: "And needs be assessed again", ar: "ويمكن إعادة تقييم الاحتياجات" },
    basis: [healthCareIsLaw, healthPoint],
    inForce: always,
  },
  {
    kind: "duty",
    id: "jo.health.assess-in-time",
    bearer: "health-officer",
    arises: and(
      or(
        isIn(state.identification, ["potential", "identified", "reopened"]),
        surely(fact.isAffected),
      ),
      eq(state.health, "none"),
    ),
    action: "assessHealth",
    within: { n: { param: "healthAssessmentDays" }, unit: "days" },
    runsFrom: firstKnown(entered.identification.potential, done.recordCarerDecision, opened),
    breach: "escalate",
    title: { en: "Health needs are assessed in time", ar: "تُقيَّم الاحتياجات الصحية ضمن المدة" },
    basis: [healthPoint, timeLimits],
    inForce: always,
    ...clock,
  },

  // Care
  {
    kind: "move",
    id: "jo.health.start.emergency",
    command: "startCare",
    from: ["none", "assessed", "completed"],
    to: "in-care",
    by: clinicians,
    when: emergency,
    onUnknown: "proceedAndFlag",
    asks: ["needsUrgentCare"],
    records: ["needsUrgentCare"],
    title: {
      en: "Care that cannot wait is given, unless the person refused it",
      ar: "تُقدَّم الرعاية العاجلة ما لم يرفضها الشخص",
    },
    basis: [healthPoint, helpComesFirst],
    inForce: whicheverAllows,
  },
  ...consentToHelp("health").map(
    ({ id, who, when, needs }): RuleOf<JordanShape> => ({
      kind: "move",
      id: `jo.health.start.${id}`,
      command: "startCare",
      from: ["none", "assessed", "completed"],
      to: "in-care",
      by: clinicians,
      when,
      onUnknown: "proceedAndFlag",
      ...needs,
      records: ["needsUrgentCare"],
      title: titledFor({ en: "Care begins", ar: "بدء الرعاية" }, who),
      basis: [healthCareIsLaw, healthPoint, consentRules],
      inForce: whicheverAllows,
    }),
  ),
  {
    kind: "duty",
    id: "jo.health.urgent-care-in-time",
    bearer: "health-officer",
    arises: and(isIn(state.health, ["none", "assessed"]), emergency),
    action: "startCare",
    within: { n: { param: "urgentCareDays" }, unit: "days" },
    runsFrom: firstKnown(done.assessHealth, done.recordPerson, opened),
    breach: "escalate",
    title: { en: "Care that cannot wait is given at once", ar: "تُقدَّم الرعاية العاجلة فورًا" },
    basis: [healthPoint, timeLimits, helpComesFirst],
    inForce: always,
    ...clock,
  },
  {
    kind: "move",
    id: "jo.health.complete",
    command: "completeCare",
    from: ["in-care"],
    to: "completed",
    by: clinicians,
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: ["needsUrgentCare"],
    title: {
      en: "Care is complete, and can begin again",
      ar: "تكتمل الرعاية ويمكن أن تبدأ من جديد",
    },
    basis: [healthPoint],
    inForce: always,
  },

  // An examination for evidence intrudes: it needs a consent of its own, and for a child somebody who speaks for it
  ...consentToGraveSteps("examination").map(
    ({ id, who, when, needs }): RuleOf<JordanShape> => ({
      kind: "move",
      id: `jo.health.examine.${id}`,
      command: "examine",
      from: ["none", "assessed", "in-care", "completed"],
      by: clinicians,
      when,
      onUnknown: "block",
      ...needs,
      title: titledFor({ en: "Examination for evidence", ar: "الفحص الطبي الشرعي" }, who),
      basis: [medicalExamination, consentRules, guardianRules],
      inForce: always,
    }),
  ),

  // The person says no
  ...ownWordCases.map(
    ({ id, who, when, by }): RuleOf<JordanShape> => ({
      kind: "move",
      id: `jo.health.decline.${id}`,
      command: "declineCare",
      from: ["none", "assessed", "in-care"],
      to: "declined",
      by,
      when,
      onUnknown: "proceedAndFlag",
      withdraws: ["health", "examination"],
      title: titledFor(
        { en: "Nobody has to take health care", ar: "لا يُلزم أحد بالرعاية الصحية" },
        who,
      ),
      basis: [consentRules, withdrawalReachesBack],
      inForce: always,
    }),
  ),
];
