import { addLimit, and, bool, eq, ge, isIn, known, not, or } from "@aht-jo/core/expressions";
import type { FactOf, RuleOf } from "@aht-jo/rules";
import { consentToGraveSteps } from "../../parts/consent-cases.ts";
import { dayIf } from "../../parts/day-if.ts";
import { ownWordCases } from "../../parts/own-word-cases.ts";
import { surely } from "../../parts/surely.ts";
import { titledFor } from "../../parts/titled-for.ts";
import { reported, strategy } from "../basis.ts";
import { clock } from "../clock.ts";
import { referralFacts } from "../facts/referral-facts.ts";
import { always } from "../in-force.ts";
import { type JordanShape, jordan } from "../jordan.ts";
import {
  ageRules,
  caseCoordination,
  consentRules,
  disclosureGrounds,
  forms,
  helpComesFirst,
  irreversibleStepsWait,
  otherRoles,
  referralAbroad,
  timeLimits,
  withdrawalReachesBack,
} from "../points.ts";
import { type JordanRole, trainedResponderRoles } from "../roles.ts";

const { fact, state, since, entered, param, day } = jordan;

const approvedForm = /* @__PURE__ */ reported(
  "philadelphia-news-shelter",
  "approved referral form",
);

/** Those who refer. */
const senders: readonly [JordanRole, ...JordanRole[]] = [
  ...trainedResponderRoles,
  "teacher",
  "embassy-officer",
  "ctu-officer",
  "ctu-labour-inspector",
  "public-prosecutor",
  "judge",
  "shelter-director",
  "social-development-officer",
  "health-officer",
  "interior-officer",
  "raco-officer",
  "foreign-affairs-officer",
  "assigned-lawyer",
  "independent-representative",
  "iom-return-officer",
  "unhcr-officer",
  "case-coordinator",
];

/** For each kind of receiver the officer who has to answer in time, and who else may answer. */
const receivers = [
  ["ctu", { bearer: "ctu-officer", others: ["ctu-labour-inspector"] }],
  ["shelter", { bearer: "shelter-director", others: ["shelter-staff"] }],
  ["health", { bearer: "health-officer", others: ["health-worker"] }],
  [
    "social",
    {
      bearer: "social-development-officer",
      others: ["social-worker", "civil-society-worker"],
    },
  ],
  ["legal-aid", { bearer: "bar-coordinator", others: ["civil-society-worker"] }],
  [
    "child-protection",
    { bearer: "police-officer", others: ["social-development-officer", "social-worker"] },
  ],
  ["refugee-protection", { bearer: "unhcr-officer", others: ["raco-officer"] }],
  ["labour", { bearer: "ctu-labour-inspector", others: ["labour-inspector"] }],
  ["residence", { bearer: "interior-officer", others: ["police-officer"] }],
  ["fund", { bearer: "fund-decision-maker", others: [] }],
  ["return", { bearer: "iom-return-officer", others: ["interior-officer"] }],
  ["embassy", { bearer: "embassy-officer", others: [] }],
  ["abroad", { bearer: "foreign-affairs-officer", others: [] }],
] as const satisfies readonly (readonly [
  string,
  { readonly bearer: JordanRole; readonly others: readonly JordanRole[] },
])[];

const contents: readonly [FactOf<JordanShape>, ...FactOf<JordanShape>[]] = [
  "referralReceiver",
  "referralPurpose",
  "legalGround",
  "onApprovedForm",
  "urgent",
];

/** That a referral says who receives it and what for, and that the form was used if there was time. */
const isReady = and(
  known(fact.referralReceiver),
  known(fact.referralPurpose),
  or(fact.onApprovedForm, fact.urgent),
);

/** Every referral has a receiver, a purpose, and consent or a legal ground; and every one that is sent ends. */
export const referralRules: readonly RuleOf<JordanShape>[] = [
  {
    kind: "move",
    id: "jo.referral.draft",
    command: "draftReferral",
    from: ["none"],
    to: "drafted",
    by: senders,
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: contents,
    title: { en: "Drafting discloses nothing", ar: "إعداد الإحالة لا يفصح عن شيء" },
    basis: [approvedForm, forms],
    inForce: always,
  },

  // Sending: with consent, or on a legal ground that is named
  ...consentToGraveSteps("referral").map(
    ({ id, who, when, needs }): RuleOf<JordanShape> => ({
      kind: "move",
      id: `jo.referral.send.${id}`,
      command: "sendReferral",
      from: ["drafted"],
      to: "sent",
      by: senders,
      when: and(not(surely(fact.hasLegalGround)), when, isReady),
      onUnknown: "block",
      ...needs,
      records: contents,
      title: titledFor({ en: "Sending a referral", ar: "إرسال الإحالة" }, who),
      basis: [approvedForm, consentRules, forms, irreversibleStepsWait],
      inForce: always,
    }),
  ),
  {
    kind: "move",
    id: "jo.referral.send.legal-ground",
    command: "sendReferral",
    from: ["drafted"],
    to: "sent",
    by: senders,
    when: and(surely(fact.hasLegalGround), isReady),
    onUnknown: "block",
    records: contents,
    title: {
      en: "Sending a referral on a legal ground that is named",
      ar: "إرسال الإحالة استنادًا إلى سند قانوني مذكور",
    },
    basis: [
      reported("dol-child-labour-2023", "duty to report"),
      disclosureGrounds,
      irreversibleStepsWait,
    ],
    inForce: always,
  },
  {
    kind: "forbid",
    id: "jo.referral.child-ground-for-children",
    commands: ["sendReferral"],
    when: and(surely(eq(fact.legalGround, "duty-to-report-child")), not(fact.isTreatedAsChild)),
    title: {
      en: "The duty to report a child is no ground for referring an adult",
      ar: "واجب الإبلاغ عن الطفل ليس سندًا لإحالة البالغ",
    },
    basis: [reported("dol-child-labour-2023", "duty to report"), disclosureGrounds, ageRules],
    inForce: always,
  },
  {
    kind: "forbid",
    id: "jo.referral.not-abroad-for-identification",
    commands: ["sendReferral"],
    when: and(
      isIn(fact.referralReceiver, ["embassy", "abroad"]),
      eq(fact.referralPurpose, "identification"),
    ),
    title: {
      en: "Nobody is referred to an embassy or abroad to be identified",
      ar: "لا يُحال أحد إلى سفارة أو إلى الخارج للتعرف عليه",
    },
    basis: [referralAbroad],
    inForce: always,
  },

  // The answer, by the kind of body that the referral went to
  ...receivers.flatMap(([receiver, { bearer, others }]): readonly RuleOf<JordanShape>[] => {
    const by: readonly [JordanRole, ...JordanRole[]] = [bearer, ...others];
    const isMeant = surely(eq(fact.referralReceiver, receiver));
    const kind = referralFacts.referralReceiver.codes[receiver];
    return [
      {
        kind: "move",
        id: `jo.referral.acknowledge.${receiver}`,
        command: "acknowledgeReferral",
        from: ["sent"],
        to: "acknowledged",
        by,
        when: isMeant,
        onUnknown: "proceedAndFlag",
        title: titledFor(
          { en: "The receiver confirms receipt", ar: "تؤكد الجهة المتلقية الاستلام" },
          kind,
        ),
        basis: [forms, otherRoles],
        inForce: always,
      },
      {
        kind: "move",
        id: `jo.referral.accept.${receiver}`,
        command: "acceptReferral",
        from: ["sent", "acknowledged"],
        to: "accepted",
        by,
        when: isMeant,
        onUnknown: "proceedAndFlag",
        title: titledFor({ en: "The receiver accepts", ar: "تقبل الجهة المتلقية الإحالة" }, kind),
        basis: [strategy("Section 3"), otherRoles],
        inForce: always,
      },
      {
        kind: "move",
        id: `jo.referral.refuse.${receiver}`,
        command: "refuseReferral",
        from: ["sent", "acknowledged"],
        to: "refused",
        by,
        when: and(isMeant, known(fact.refusalReason)),
        onUnknown: "block",
        asks: ["refusalReason"],
        records: ["refusalReason"],
        title: titledFor(
          {
            en: "The receiver refuses with a reason",
            ar: "ترفض الجهة المتلقية الإحالة مع ذكر السبب",
          },
          kind,
        ),
        basis: [otherRoles, irreversibleStepsWait],
        inForce: always,
      },
      {
        kind: "move",
        id: `jo.referral.complete.${receiver}`,
        command: "completeReferral",
        from: ["accepted"],
        to: "completed",
        by: [...by, "case-coordinator"],
        when: isMeant,
        onUnknown: "proceedAndFlag",
        title: titledFor({ en: "What was asked for was done", ar: "نُفِّذ المطلوب في الإحالة" }, kind),
        basis: [otherRoles],
        inForce: always,
      },
    ];
  }),
  {
    kind: "duty",
    id: "jo.referral.acknowledge-in-time",
    on: "referral",
    bearer: "case-coordinator",
    arises: eq(state.referral, "sent"),
    action: "acknowledgeReferral",
    or: ["acceptReferral", "refuseReferral"],
    within: { n: { param: "referralAcknowledgementWorkingDays" }, unit: "workingDays" },
    runsFrom: entered.referral.sent,
    breach: "flag",
    title: {
      en: "Somebody sees to it that receipt is confirmed",
      ar: "متابعة تأكيد استلام الإحالة",
    },
    basis: [caseCoordination, timeLimits],
    inForce: always,
    ...clock,
  },
  ...receivers.map(
    ([receiver, { bearer }]): RuleOf<JordanShape> => ({
      kind: "duty",
      id: `jo.referral.answer-in-time.${receiver}`,
      on: "referral",
      bearer,
      arises: and(fact.isAwaitingAnswer, eq(fact.referralReceiver, receiver)),
      action: "acceptReferral",
      or: ["refuseReferral"],
      within: { n: { param: "referralAnswerWorkingDays" }, unit: "workingDays" },
      runsFrom: dayIf(eq(fact.referralReceiver, receiver), entered.referral.sent),
      breach: "escalate",
      title: titledFor(
        { en: "A referral is answered", ar: "الرد على الإحالة واجب" },
        referralFacts.referralReceiver.codes[receiver],
      ),
      basis: [otherRoles, timeLimits],
      inForce: always,
      ...clock,
    }),
  ),

  // Taking it back
  ...ownWordCases.map(
    ({ id, who, when, by }): RuleOf<JordanShape> => ({
      kind: "move",
      id: `jo.referral.revoke.${id}`,
      command: "revokeReferral",
      from: ["drafted", "sent", "acknowledged", "accepted", "refused", "expired"],
      to: "revoked",
      by,
      when: and(when, surely(eq(fact.revocationReason, "consent-withdrawn"))),
      onUnknown: "proceedAndFlag",
      asks: ["revocationReason"],
      records: ["revocationReason"],
      withdraws: ["referral", "sharing"],
      title: titledFor(
        {
          en: "Taking back the consent to one referral ends it, also one already sent",
          ar: "سحب الموافقة على إحالة ينهيها وإن أُرسلت",
        },
        who,
      ),
      basis: [withdrawalReachesBack, consentRules],
      inForce: always,
    }),
  ),
  {
    kind: "move",
    id: "jo.referral.revoke.other-reasons",
    command: "revokeReferral",
    from: ["drafted", "sent", "acknowledged", "accepted", "refused", "expired"],
    to: "revoked",
    by: [...senders, "person"],
    when: not(surely(eq(fact.revocationReason, "consent-withdrawn"))),
    onUnknown: "proceedAndFlag",
    records: ["revocationReason"],
    title: {
      en: "A referral that is wrong, unsafe or no longer needed is taken back",
      ar: "تُلغى الإحالة إذا كانت خطأً أو غير آمنة أو لم تعد لازمة",
    },
    basis: [withdrawalReachesBack, helpComesFirst],
    inForce: always,
  },

  // No answer
  {
    kind: "move",
    id: "jo.referral.expire",
    command: "expireReferral",
    from: ["sent", "acknowledged"],
    to: "expired",
    by: ["case-coordinator", "ctu-officer", "social-development-officer"],
    when: ge(
      day,
      addLimit(entered.referral.sent, {
        n: param.referralExpiryDays,
        unit: "days",
        monthEnd: "clip",
      }),
    ),
    onUnknown: "block",
    title: {
      en: "A referral nobody answered expires when its time is over",
      ar: "تنقضي الإحالة التي لم يرد عليها أحد بانتهاء مدتها",
    },
    basis: [timeLimits],
    inForce: always,
  },
  {
    kind: "duty",
    id: "jo.referral.expire-in-time",
    on: "referral",
    bearer: "case-coordinator",
    arises: fact.isAwaitingAnswer,
    action: "expireReferral",
    or: ["acceptReferral", "refuseReferral"],
    within: { n: { param: "referralExpiryDays" }, unit: "days" },
    runsFrom: entered.referral.sent,
    breach: "flag",
    title: {
      en: "No referral stays open without an answer",
      ar: "لا تبقى إحالة معلقة دون رد",
    },
    basis: [caseCoordination, timeLimits],
    inForce: always,
    ...clock,
  },
  {
    kind: "move",
    id: "jo.referral.escalate",
    command: "escalateReferral",
    from: ["expired", "refused"],
    by: [
      "case-coordinator",
      "ctu-officer",
      "social-development-officer",
      "independent-representative",
    ],
    when: known(fact.escalatedTo),
    onUnknown: "proceedAndFlag",
    asks: ["escalatedTo"],
    records: ["escalatedTo"],
    title: {
      en: "A referral that expired or was refused goes to somebody who can decide",
      ar: "تُرفع الإحالة المنقضية أو المرفوضة إلى من يملك القرار",
    },
    basis: [caseCoordination, otherRoles],
    inForce: always,
  },
  {
    kind: "duty",
    id: "jo.referral.escalate-in-time",
    on: "referral",
    bearer: "case-coordinator",
    arises: isIn(state.referral, ["expired", "refused"]),
    action: "escalateReferral",
    within: { n: { param: "referralEscalationWorkingDays" }, unit: "workingDays" },
    runsFrom: since.referral,
    breach: "escalate",
    title: {
      en: "Every referral that expired or was refused is escalated",
      ar: "كل إحالة منقضية أو مرفوضة تُرفع إلى جهة أعلى",
    },
    basis: [caseCoordination, timeLimits],
    inForce: always,
    ...clock,
  },
];
