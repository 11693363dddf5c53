import { and, eq, ifElse, isIn, known, le, not, or } from "@aht-jo/core/expressions";
import type { FactOf, RuleOf } from "@aht-jo/rules";
import { firstKnown } from "../../parts/first-known.ts";
import { surely } from "../../parts/surely.ts";
import { reported } from "../basis.ts";
import { clock } from "../clock.ts";
import { always } from "../in-force.ts";
import { type JordanShape, jordan } from "../jordan.ts";
import {
  ageRules,
  consentRules,
  guardianRules,
  helpComesFirst,
  medicalExamination,
  timeLimits,
} from "../points.ts";
import type { JordanRole } from "../roles.ts";
import { everyScope } from "../scopes.ts";

const { fact, state, since, entered, done, opened, day } = jordan;

const bestInterestsAreLaw = /* @__PURE__ */ reported("labor-watch-2021", "Art. 12(c)");

/** Those who look into who speaks for a child. */
const assessors: readonly [JordanRole, ...JordanRole[]] = [
  "social-worker",
  "social-development-officer",
  "shelter-director",
  "police-officer",
  "ctu-officer",
  "public-prosecutor",
  "judge",
  "unhcr-officer",
  "case-coordinator",
];
const findings: readonly [FactOf<JordanShape>, ...FactOf<JordanShape>[]] = [
  "speaksFor",
  "unaccompanied",
  "guardianConflict",
  "guardianIsSuspect",
];

/** A guardian whose interests are known to run against the child's. */
const isConflicted = or(
  fact.guardianIsSuspected,
  surely(isIn(fact.guardianConflict, ["suspect", "benefits", "opposes"])),
);

/** A guardian who was looked into and is free of conflict. */
const isFree = and(surely(eq(fact.guardianConflict, "none")), not(isConflicted));

const hasGuardian = surely(isIn(fact.speaksFor, ["parent", "appointed-guardian"]));

/** Somebody free of conflict speaks for every child, and for everybody whose age is in doubt. */
export const guardianshipRules: readonly RuleOf<JordanShape>[] = [
  // Who speaks for the child: one of three findings
  {
    kind: "move",
    id: "jo.guardianship.assess.in-place",
    command: "assessGuardian",
    from: ["not-applicable", "needed"],
    to: "guardian-appointed",
    by: assessors,
    when: and(fact.isTreatedAsChild, hasGuardian, isFree),
    onUnknown: "proceedAndFlag",
    asks: ["speaksFor", "guardianConflict"],
    records: findings,
    title: {
      en: "A parent or guardian who was looked into and is free of conflict speaks for the child",
      ar: "يتحدث باسم الطفل والدٌ أو وصي تبيّن خلوه من تعارض المصالح",
    },
    basis: [guardianRules],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.guardianship.assess.conflicted",
    command: "assessGuardian",
    from: ["not-applicable", "needed"],
    to: "guardian-conflicted",
    by: assessors,
    when: and(fact.isTreatedAsChild, isConflicted),
    onUnknown: "proceedAndFlag",
    asks: ["speaksFor", "guardianConflict"],
    records: findings,
    title: {
      en: "A guardian who is a suspect, gains or opposes does not speak for the child",
      ar: "لا يتحدث باسم الطفل وصي مشتبه به أو منتفع أو معارض لمصلحته",
    },
    basis: [guardianRules, bestInterestsAreLaw],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.guardianship.assess.needed",
    command: "assessGuardian",
    from: ["not-applicable", "needed"],
    to: "needed",
    by: assessors,
    when: and(fact.isTreatedAsChild, not(isConflicted), not(and(hasGuardian, isFree))),
    onUnknown: "proceedAndFlag",
    asks: ["speaksFor", "guardianConflict"],
    records: findings,
    title: {
      en: "While nobody was found or looked into, a guardian is needed",
      ar: "ما لم يوجد وصي أو يُتحقق من أمره فالحاجة إلى وصي قائمة",
    },
    basis: [guardianRules, ageRules],
    inForce: always,
  },
  {
    kind: "duty",
    id: "jo.guardianship.assess-in-time",
    bearer: "social-development-officer",
    arises: and(
      fact.isTreatedAsChild,
      or(
        isIn(state.identification, ["reported", "screened", "potential", "identified", "reopened"]),
        surely(fact.isAffected),
      ),
      eq(state.guardianship, "not-applicable"),
    ),
    action: "assessGuardian",
    within: { n: { param: "guardianAssessmentDays" }, unit: "days" },
    runsFrom: firstKnown(entered.identification.reported, done.recordCarerDecision, opened),
    breach: "escalate",
    title: {
      en: "Who speaks for a child is found out at once",
      ar: "يُتحقق فورًا ممن يتحدث باسم الطفل",
    },
    basis: [guardianRules, timeLimits],
    inForce: always,
    ...clock,
  },

  // Appointing
  {
    kind: "move",
    id: "jo.guardianship.appoint-guardian",
    command: "appointGuardian",
    from: ["needed", "guardian-conflicted", "representative-appointed"],
    to: "guardian-appointed",
    by: ["judge", "social-development-officer"],
    when: and(fact.isTreatedAsChild, isFree, known(fact.guardianIsSuspect)),
    onUnknown: "proceedAndFlag",
    asks: ["guardianConflict", "guardianIsSuspect"],
    records: findings,
    title: {
      en: "A guardian is appointed once looked into and free of conflict",
      ar: "يُعيَّن الوصي بعد التحقق من خلوه من تعارض المصالح",
    },
    basis: [guardianRules],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.guardianship.appoint-representative",
    command: "appointRepresentative",
    from: ["not-applicable", "needed", "guardian-conflicted"],
    to: "representative-appointed",
    by: ["judge", "public-prosecutor", "social-development-officer"],
    when: fact.isTreatedAsChild,
    onUnknown: "proceedAndFlag",
    records: ["speaksFor"],
    title: {
      en: "An independent representative can be appointed whatever else is known",
      ar: "يمكن تعيين ممثل مستقل أيًا كانت المعلومات المتوافرة",
    },
    basis: [guardianRules, helpComesFirst],
    inForce: always,
  },
  {
    kind: "duty",
    id: "jo.guardianship.represent-in-time",
    bearer: "social-development-officer",
    arises: and(fact.isTreatedAsChild, isIn(state.guardianship, ["needed", "guardian-conflicted"])),
    action: "appointRepresentative",
    or: ["appointGuardian"],
    within: { n: { param: "representativeAppointmentDays" }, unit: "days" },
    runsFrom: ifElse(
      surely(le(entered.guardianship.needed, entered.guardianship["guardian-conflicted"])),
      {
        yes: entered.guardianship["guardian-conflicted"],
        no: firstKnown(entered.guardianship.needed, entered.guardianship["guardian-conflicted"]),
      },
    ),
    breach: "escalate",
    title: {
      en: "A child without a guardian free of conflict is given a representative",
      ar: "يُعيَّن ممثل مستقل للطفل الذي ليس له وصي خالٍ من تعارض المصالح",
    },
    basis: [guardianRules, timeLimits],
    inForce: always,
    ...clock,
  },

  // Conflict: the guardian's say ends, and what the guardian consented to can be taken back in the same step
  {
    kind: "move",
    id: "jo.guardianship.conflict",
    command: "recordConflict",
    from: ["not-applicable", "needed", "guardian-appointed"],
    to: "guardian-conflicted",
    by: [
      ...assessors,
      "person",
      "independent-representative",
      "assigned-lawyer",
      "health-worker",
      "teacher",
      "shelter-staff",
      "civil-society-worker",
    ],
    when: fact.isTreatedAsChild,
    onUnknown: "proceedAndFlag",
    records: ["guardianConflict", "guardianIsSuspect"],
    withdraws: everyScope,
    title: {
      en: "A conflict of interest ends the guardian's say and takes back the guardian's consents",
      ar: "تعارض المصالح يُنهي قول الوصي ويسحب ما أعطاه من موافقات",
    },
    basis: [guardianRules, bestInterestsAreLaw],
    inForce: always,
  },

  {
    kind: "duty",
    id: "jo.guardianship.record-conflict-in-time",
    bearer: "social-development-officer",
    arises: and(
      fact.isTreatedAsChild,
      isIn(state.guardianship, ["not-applicable", "needed", "guardian-appointed"]),
      isConflicted,
    ),
    action: "recordConflict",
    within: { n: { param: "guardianAssessmentDays" }, unit: "days" },
    runsFrom: firstKnown(done.recordPerson, since.guardianship, opened),
    breach: "escalate",
    title: {
      en: "A guardian's conflict of interest is recorded as soon as it shows",
      ar: "يُسجَّل تعارض مصالح الوصي أو الولي حال ظهوره",
    },
    basis: [guardianRules, timeLimits],
    inForce: always,
    ...clock,
  },

  // The age. The answer is in the same step, so what was true before it decides who must be there: the state alone
  {
    kind: "move",
    id: "jo.guardianship.assess-age.guardian",
    command: "assessAge",
    from: ["guardian-appointed"],
    by: ["health-worker", "health-officer", "social-development-officer"],
    when: and(surely(fact.ageAssessed), not(fact.guardianIsSuspected)),
    onUnknown: "block",
    consent: { scope: "examination", givenBy: ["guardian", "court"] },
    asks: ["ageAssessed", "isMinor"],
    records: ["ageAssessed", "isMinor"],
    title: {
      en: "The age is assessed with the consent of the guardian",
      ar: "يُقدَّر العمر بموافقة الوصي أو الولي",
    },
    basis: [ageRules, medicalExamination, consentRules],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.guardianship.assess-age.representative",
    command: "assessAge",
    from: ["representative-appointed"],
    by: ["health-worker", "health-officer", "social-development-officer"],
    when: surely(fact.ageAssessed),
    onUnknown: "block",
    consent: { scope: "examination", givenBy: ["court"] },
    asks: ["ageAssessed", "isMinor"],
    records: ["ageAssessed", "isMinor"],
    title: {
      en: "The age is assessed with the consent of the representative",
      ar: "يُقدَّر العمر بموافقة الممثل المستقل",
    },
    basis: [ageRules, medicalExamination, consentRules],
    inForce: always,
  },
  {
    kind: "invariant",
    id: "jo.guardianship.child-until-assessed",
    always: or(surely(fact.isMinor), surely(eq(done.assessAge, day))),
    title: {
      en: "Whoever is known to be a child stays one for these rules until the age is assessed",
      ar: "من عُرف أنه طفل يبقى طفلًا في هذه القواعد إلى أن يُقدَّر عمره",
    },
    basis: [ageRules, reported("workers-house-law-text", "Art. 3(a)(2)")],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.guardianship.end",
    command: "endGuardianship",
    from: ["needed", "guardian-appointed", "guardian-conflicted", "representative-appointed"],
    to: "not-applicable",
    by: ["judge", "social-development-officer", "case-coordinator"],
    when: not(fact.isTreatedAsChild),
    onUnknown: "block",
    title: {
      en: "Guardianship ends for a person who is known to be an adult",
      ar: "تنتهي الوصاية على من ثبت أنه بالغ",
    },
    basis: [ageRules, guardianRules],
    inForce: always,
  },
];
