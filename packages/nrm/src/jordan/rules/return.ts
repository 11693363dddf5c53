import { and, bool, eq, isIn, known, not, or } from "@aht-jo/core/expressions";
import type { FactOf, RuleOf } from "@aht-jo/rules";
import { consentToGraveSteps } from "../../parts/consent-cases.ts";
import { ownWordCases } from "../../parts/own-word-cases.ts";
import { titledFor } from "../../parts/titled-for.ts";
import { reported } from "../basis.ts";
import { clock } from "../clock.ts";
import { always } from "../in-force.ts";
import { type JordanShape, jordan } from "../jordan.ts";
import {
  bestInterestsSteps,
  consentRules,
  interpreterDuty,
  irreversibleStepsWait,
  returnApprovals,
  riskAtDestinationRules,
  timeLimits,
} from "../points.ts";
import type { JordanRole } from "../roles.ts";

type Rule = RuleOf<JordanShape>;

const { entered, fact, state } = jordan;
const whereThePersonChooses = /* @__PURE__ */ reported(
  "jo1-shelters",
  "return to a country that accepts",
);
const safeAndSwift = /* @__PURE__ */ reported("roya-2024", "Art. 12(c)");
const assistedReturn = /* @__PURE__ */ reported(
  "iom-jordan-counter-trafficking",
  "assisted voluntary return",
);

/** A child goes where its best interests were determined to lie, and nowhere else. */
const childGoesWhereItIsBest = or(
  not(fact.isTreatedAsChild),
  and(
    eq(state["best-interests"], "determined"),
    or(
      and(eq(fact.bestInterestsOutcome, "return"), eq(fact.destinationKind, "origin")),
      and(
        eq(fact.bestInterestsOutcome, "other-country"),
        eq(fact.destinationKind, "other-country"),
      ),
    ),
  ),
);

/** What approval and departure both need, each on its own day. */
const isFreeAndSafe = and(fact.returnIsVoluntary, fact.mayReturnThere, childGoesWhereItIsBest);

/** Those who look into a return. */
const assessors: readonly [JordanRole, ...JordanRole[]] = [
  "case-coordinator",
  "iom-return-officer",
  "ctu-officer",
  "interior-officer",
  "foreign-affairs-officer",
  "social-development-officer",
  "unhcr-officer",
];
const assessed: readonly [FactOf<JordanShape>, ...FactOf<JordanShape>[]] = [
  "riskAtDestination",
  "destinationKind",
  "destinationAccepts",
  "returnIsVoluntary",
  "travelDocument",
];

/** Voluntary return: the person's wish, an informed choice, an assessed risk, and a way to stop until the last day. */
export const returnRules: readonly Rule[] = [
  ...ownWordCases.map(
    ({ id, who, when, by }): Rule => ({
      kind: "move",
      id: `jo.return.request.${id}`,
      command: "requestReturn",
      from: ["none", "arrived", "cancelled"],
      to: "requested",
      by,
      when,
      onUnknown: "block",
      asks: ["destinationKind", "returnIsVoluntary"],
      records: ["destinationKind", "returnIsVoluntary"],
      title: titledFor(
        { en: "Return begins with the person's wish", ar: "تبدأ العودة برغبة الشخص" },
        who,
      ),
      basis: [whereThePersonChooses, returnApprovals],
      inForce: always,
    }),
  ),
  {
    kind: "right",
    id: "jo.return.right",
    holder: "person",
    whileTrue: isIn(state.return, ["none", "cancelled"]),
    mustOffer: ["requestReturn"],
    title: { en: "Return can be asked for at any time", ar: "طلب العودة متاح في أي وقت" },
    basis: [whereThePersonChooses, safeAndSwift],
    inForce: always,
  },

  {
    kind: "move",
    id: "jo.return.inform",
    command: "informOnReturn",
    from: ["requested"],
    to: "informed",
    by: [
      "case-coordinator",
      "iom-return-officer",
      "social-worker",
      "shelter-director",
      "assigned-lawyer",
      "civil-society-worker",
      "unhcr-officer",
    ],
    when: or(not(fact.needsInterpreter), fact.consentInformed),
    onUnknown: "proceedAndFlag",
    records: ["needsInterpreter", "consentInformed"],
    title: {
      en: "The person is told, in a language they understand, what return means",
      ar: "يُبلَّغ الشخص بلغة يفهمها بما تعنيه العودة",
    },
    basis: [assistedReturn, interpreterDuty],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.return.assess",
    command: "assessReturn",
    from: ["informed"],
    to: "assessed",
    by: assessors,
    when: isIn(fact.riskAtDestination, ["low", "medium", "high"]),
    onUnknown: "block",
    asks: ["riskAtDestination", "destinationAccepts"],
    records: assessed,
    title: {
      en: "Of every return asked for, the risk and whether the destination accepts are assessed",
      ar: "يُقيَّم في كل طلب عودة الخطر في بلد الوجهة وقبوله للشخص",
    },
    basis: [safeAndSwift, riskAtDestinationRules],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.return.assess-again",
    command: "assessReturn",
    from: ["assessed", "approved", "prepared"],
    to: "assessed",
    by: assessors,
    when: isIn(fact.riskAtDestination, ["low", "medium", "high"]),
    onUnknown: "block",
    asks: ["riskAtDestination"],
    records: assessed,
    title: {
      en: "The risk is assessed again when something changes",
      ar: "يُعاد تقييم الخطر عند تغير الظروف",
    },
    basis: [safeAndSwift, riskAtDestinationRules],
    inForce: always,
  },

  ...consentToGraveSteps("return").map(
    ({ id, who, when, needs }): Rule => ({
      kind: "move",
      id: `jo.return.approve.${id}`,
      command: "approveReturn",
      from: ["assessed"],
      to: "approved",
      by: ["interior-officer"],
      when: and(when, isFreeAndSafe),
      ...needs,
      onUnknown: "block",
      records: ["destinationAccepts", "returnIsVoluntary"],
      title: titledFor(
        { en: "Approval of a free and safe return", ar: "الموافقة على عودة حرة وآمنة" },
        who,
      ),
      basis: [
        whereThePersonChooses,
        safeAndSwift,
        consentRules,
        returnApprovals,
        riskAtDestinationRules,
        bestInterestsSteps,
        irreversibleStepsWait,
      ],
      inForce: always,
    }),
  ),
  {
    kind: "duty",
    id: "jo.return.decide-in-time",
    bearer: "interior-officer",
    arises: isIn(state.return, ["requested", "informed", "assessed"]),
    action: "approveReturn",
    or: ["cancelReturn"],
    within: { n: { param: "returnDecisionWorkingDays" }, unit: "workingDays" },
    runsFrom: entered.return.requested,
    ...clock,
    breach: "flag",
    title: {
      en: "Approve the return in time, or cancel it",
      ar: "الموافقة على العودة أو إلغاؤها في الموعد",
    },
    basis: [safeAndSwift, timeLimits],
    inForce: always,
  },

  ...consentToGraveSteps("return").map(
    ({ id, who, when, needs }): Rule => ({
      kind: "move",
      id: `jo.return.prepare.${id}`,
      command: "prepareReturn",
      from: ["approved"],
      to: "prepared",
      by: ["iom-return-officer", "case-coordinator", "interior-officer", "ctu-officer"],
      when: and(
        when,
        eq(fact.travelDocument, "held"),
        known(fact.ticketPaidBy),
        or(not(fact.isTreatedAsChild), fact.receivedAtArrival),
      ),
      ...needs,
      onUnknown: "block",
      asks:
        id === "adult"
          ? ["travelDocument", "ticketPaidBy"]
          : ["travelDocument", "ticketPaidBy", "receivedAtArrival"],
      records: ["travelDocument", "ticketPaidBy", "receivedAtArrival"],
      title: titledFor(
        {
          en: "The person holds the travel document, the journey is paid, and a child is awaited",
          ar: "وثيقة السفر بحوزة الشخص، وكلفة السفر مؤمَّنة، وللطفل من يستقبله",
        },
        who,
      ),
      basis: [assistedReturn, consentRules, returnApprovals],
      inForce: always,
    }),
  ),

  ...consentToGraveSteps("return").map(
    ({ id, who, when, needs }): Rule => ({
      kind: "move",
      id: `jo.return.depart.${id}`,
      command: "recordDeparture",
      from: ["prepared"],
      to: "departed",
      by: ["iom-return-officer", "ctu-officer", "border-liaison-officer", "interior-officer"],
      when: and(when, isFreeAndSafe),
      ...needs,
      onUnknown: "block",
      title: titledFor(
        {
          en: "Departure, if consent and safety still hold on the day",
          ar: "المغادرة إذا ظلت الموافقة والسلامة قائمتين في يومها",
        },
        who,
      ),
      basis: [
        whereThePersonChooses,
        safeAndSwift,
        consentRules,
        riskAtDestinationRules,
        bestInterestsSteps,
        irreversibleStepsWait,
      ],
      inForce: always,
    }),
  ),
  {
    kind: "forbid",
    id: "jo.return.not-into-danger",
    commands: ["approveReturn", "recordDeparture"],
    when: eq(fact.riskAtDestination, "high"),
    title: {
      en: "Nobody returns to where the risk is assessed high",
      ar: "لا عودة إلى بلد قُيِّم الخطر فيه بأنه مرتفع",
    },
    basis: [safeAndSwift, riskAtDestinationRules],
    inForce: always,
  },

  {
    kind: "move",
    id: "jo.return.arrive",
    command: "confirmArrival",
    from: ["departed"],
    to: "arrived",
    by: [
      "person",
      "guardian",
      "independent-representative",
      "iom-return-officer",
      "foreign-affairs-officer",
      "case-coordinator",
    ],
    when: bool(true),
    onUnknown: "block",
    records: ["receivedAtArrival"],
    title: { en: "The arrival is confirmed", ar: "يُؤكَّد الوصول" },
    basis: [assistedReturn, returnApprovals],
    inForce: always,
  },
  {
    kind: "duty",
    id: "jo.return.confirm-in-time",
    bearer: "iom-return-officer",
    arises: eq(state.return, "departed"),
    action: "confirmArrival",
    within: { n: { param: "arrivalConfirmationDays" }, unit: "days" },
    runsFrom: entered.return.departed,
    ...clock,
    breach: "escalate",
    title: { en: "Make sure that the person arrived", ar: "التحقق من وصول الشخص" },
    basis: [timeLimits],
    inForce: always,
  },

  {
    kind: "move",
    id: "jo.return.cancel",
    command: "cancelReturn",
    from: ["requested", "informed", "assessed", "approved", "prepared"],
    to: "cancelled",
    by: [
      "person",
      "independent-representative",
      "case-coordinator",
      "interior-officer",
      "iom-return-officer",
      "ctu-officer",
      "social-development-officer",
      "unhcr-officer",
    ],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: ["returnCancelReason", "riskAtDestination", "destinationAccepts"],
    withdraws: ["return"],
    title: {
      en: "A return can be stopped until the person has left",
      ar: "يمكن إيقاف العودة ما لم يغادر الشخص",
    },
    basis: [consentRules, returnApprovals],
    inForce: always,
  },
  {
    kind: "right",
    id: "jo.return.change-of-mind",
    holder: "person",
    whileTrue: isIn(state.return, ["requested", "informed", "assessed", "approved", "prepared"]),
    mustOffer: ["cancelReturn"],
    title: {
      en: "Everybody may change their mind until departure",
      ar: "لكل شخص أن يعدل عن العودة حتى المغادرة",
    },
    basis: [whereThePersonChooses, consentRules],
    inForce: always,
  },
];
