import { and, bool, eq, ifElse, isIn, le, not, or } from "@aht-jo/core/expressions";
import type { RuleOf } from "@aht-jo/rules";
import { consentToHelp } from "../../parts/consent-cases.ts";
import { ownWordCases } from "../../parts/own-word-cases.ts";
import { surely } from "../../parts/surely.ts";
import { titledFor } from "../../parts/titled-for.ts";
import { reported } from "../basis.ts";
import { clock } from "../clock.ts";
import { always } from "../in-force.ts";
import { type JordanShape, jordan } from "../jordan.ts";
import {
  consentRules,
  directReferral,
  helpComesFirst,
  shelterRules as shelterPoint,
  suspectsApart,
  timeLimits,
  withdrawalReachesBack,
} from "../points.ts";
import { type JordanRole, trainedResponderRoles } from "../roles.ts";
import { shelterStayRules } from "./shelter-stay.ts";

const { fact, state, states, entered, done } = jordan;

const regulation = /* @__PURE__ */ reported(
  "dar-karama-shelter-regulation",
  "purposes of the homes",
);
const twoWaysIn = /* @__PURE__ */ reported("philadelphia-news-shelter", "ways into the shelter");

/** Those who run a home or decide on its places. */
const homes: readonly [JordanRole, ...JordanRole[]] = [
  "shelter-director",
  "shelter-staff",
  "social-development-officer",
];

/** Another home has a place for the person, and the person did not decline it. */
const elsewhereIsOffered = isIn(states.shelter, ["offered"]);

/** A place can always be asked for; nobody lives where a suspect is; staying and leaving are the person's choice. */
export const shelterRules: readonly RuleOf<JordanShape>[] = [
  {
    kind: "move",
    id: "jo.shelter.request",
    command: "requestShelter",
    from: ["none"],
    to: "requested",
    by: [
      "person",
      "guardian",
      "independent-representative",
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
      "assigned-lawyer",
      "iom-return-officer",
      "unhcr-officer",
      "case-coordinator",
    ],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: ["admissionPath"],
    title: { en: "A place can always be asked for", ar: "طلب الإيواء متاح دائمًا" },
    basis: [regulation, reported("tip-2023", "admission of potential victims"), helpComesFirst],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.shelter.offer",
    command: "offerShelter",
    from: ["requested", "not-available"],
    to: "offered",
    by: [...homes, "shelters-committee-member"],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: ["shelterSection", "admissionPath", "coordinatedWithUnit", "suspectInPlacement"],
    title: {
      en: "A home offers a place, also after another had none",
      ar: "تعرض الدار مكانًا، ولو لم يتوافر مكان في غيرها",
    },
    basis: [regulation, shelterPoint],
    inForce: always,
  },
  {
    kind: "duty",
    id: "jo.shelter.offer-in-time",
    on: "shelter",
    bearer: "social-development-officer",
    arises: eq(state.shelter, "requested"),
    action: "offerShelter",
    or: ["admitToShelter", "recordNoPlace"],
    within: { n: { param: "shelterOfferDays" }, unit: "days" },
    runsFrom: entered.shelter.requested,
    breach: "escalate",
    title: { en: "A request for a place is answered at once", ar: "يُرد على طلب الإيواء فورًا" },
    basis: [shelterPoint, timeLimits],
    inForce: always,
    ...clock,
  },
  {
    kind: "move",
    id: "jo.shelter.no-place",
    command: "recordNoPlace",
    from: ["requested", "offered"],
    to: "not-available",
    by: [...homes, "shelters-committee-member"],
    when: bool(true),
    onUnknown: "block",
    records: ["noPlaceReason"],
    asks: ["noPlaceReason"],
    title: {
      en: "A home that has no place says why; another can be asked",
      ar: "تبيّن الدار سبب عدم توافر مكان، ويمكن طلب غيرها",
    },
    basis: [shelterPoint],
    inForce: always,
  },
  {
    kind: "duty",
    id: "jo.shelter.find-another-place",
    on: "shelter",
    bearer: "social-development-officer",
    arises: eq(state.shelter, "not-available"),
    action: "offerShelter",
    within: { n: { param: "shelterOfferDays" }, unit: "days" },
    runsFrom: entered.shelter["not-available"],
    breach: "escalate",
    title: {
      en: "Where a home has no place, another place is found at once",
      ar: "إذا لم يتوافر مكان في دار وُجد مكان في غيرها فورًا",
    },
    basis: [shelterPoint, helpComesFirst, timeLimits],
    inForce: always,
    ...clock,
  },
  {
    kind: "duty",
    id: "jo.shelter.admit-in-time",
    on: "shelter",
    bearer: "shelter-director",
    arises: eq(state.shelter, "offered"),
    action: "admitToShelter",
    within: { n: { param: "shelterAdmissionDays" }, unit: "days" },
    runsFrom: entered.shelter.offered,
    breach: "flag",
    title: {
      en: "An offer is followed by admission, unless the person declines",
      ar: "يتبع العرضَ إدخالٌ إلى الدار ما لم يرفضه الشخص",
    },
    basis: [shelterPoint, timeLimits],
    inForce: always,
    ...clock,
  },

  // Admission: covered by the regulation, with consent, by the unit or in coordination with it, and away from suspects
  ...consentToHelp("shelter").map(
    ({ id, who, when, needs }): RuleOf<JordanShape> => ({
      kind: "move",
      id: `jo.shelter.admit.${id}`,
      command: "admitToShelter",
      from: ["requested", "offered"],
      to: "admitted",
      by: homes,
      when: and(
        when,
        fact.isShelterCovered,
        or(
          isIn(fact.admissionPath, ["unit-referral", "prosecutor", "other-home"]),
          fact.coordinatedWithUnit,
          fact.immediateDanger,
        ),
        not(fact.suspectInPlacement),
      ),
      onUnknown: "proceedAndFlag",
      ...needs,
      records: ["admissionPath", "coordinatedWithUnit", "shelterSection", "suspectInPlacement"],
      // Nobody lives in two homes, and nobody looks for a place that is no longer needed.
      also: [
        { track: "shelter", from: ["admitted"], to: "transferred" },
        {
          track: "shelter",
          from: ["requested", "offered", "not-available"],
          to: "no-longer-needed",
        },
      ],
      title: titledFor({ en: "Admission", ar: "الإدخال إلى الدار" }, who),
      basis: [regulation, twoWaysIn, directReferral, consentRules, suspectsApart],
      inForce: always,
    }),
  ),

  // A suspect in the home
  {
    kind: "move",
    id: "jo.shelter.suspect-in-home",
    command: "recordSuspectInPlacement",
    from: ["requested", "offered", "not-available", "admitted"],
    by: [
      ...homes,
      "person",
      "guardian",
      "independent-representative",
      "police-officer",
      "ctu-officer",
      "public-prosecutor",
      "social-worker",
      "assigned-lawyer",
      "case-coordinator",
    ],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: ["suspectInPlacement"],
    title: {
      en: "That a suspect is in the home, or no longer, can always be recorded",
      ar: "يمكن دائمًا تسجيل وجود مشتبه به في الدار أو زواله",
    },
    basis: [suspectsApart],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.shelter.transfer",
    command: "transferShelter",
    from: ["admitted"],
    to: "transferred",
    by: [...homes, "shelters-committee-member", "ctu-officer", "case-coordinator"],
    when: elsewhereIsOffered,
    onUnknown: "proceedAndFlag",
    records: ["shelterExitReason"],
    title: {
      en: "Transfer to another home that has offered its place",
      ar: "النقل إلى دار أخرى عرضت مكانًا",
    },
    basis: [shelterPoint, suspectsApart],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.shelter.separate",
    command: "transferShelter",
    from: ["admitted"],
    to: "requested",
    by: [
      ...homes,
      "shelters-committee-member",
      "ctu-officer",
      "police-officer",
      "case-coordinator",
    ],
    when: and(surely(fact.sharesHomeWithSuspect), not(elsewhereIsOffered)),
    onUnknown: "proceedAndFlag",
    records: ["shelterExitReason"],
    title: {
      en: "Away from a suspect at once; another place is then due",
      ar: "الإبعاد عن المشتبه به فورًا، ويصير إيجاد مكان آخر واجبًا",
    },
    basis: [suspectsApart, helpComesFirst, shelterPoint],
    inForce: always,
  },
  {
    kind: "duty",
    id: "jo.shelter.separate-in-time",
    on: "shelter",
    bearer: "shelter-director",
    arises: fact.sharesHomeWithSuspect,
    action: "transferShelter",
    within: { n: { param: "separationDays" }, unit: "days" },
    runsFrom: ifElse(
      and(
        surely(fact.sharesHomeWithSuspect),
        not(surely(le(entered.shelter.admitted, done.recordSuspectInPlacement))),
      ),
      { yes: entered.shelter.admitted, no: done.recordSuspectInPlacement },
    ),
    breach: "escalate",
    title: {
      en: "Whoever lives where a suspect is, is separated the same day",
      ar: "يُفصل من يقيم حيث يوجد مشتبه به في اليوم نفسه",
    },
    basis: [suspectsApart, timeLimits],
    inForce: always,
    ...clock,
  },

  // The person says no
  ...ownWordCases.map(
    ({ id, who, when, by }): RuleOf<JordanShape> => ({
      kind: "move",
      id: `jo.shelter.decline.${id}`,
      command: "declineShelter",
      from: ["requested", "offered", "not-available"],
      to: "declined-by-person",
      by,
      when,
      onUnknown: "proceedAndFlag",
      withdraws: ["shelter"],
      title: titledFor({ en: "Nobody has to take a place", ar: "لا يُلزم أحد بقبول الإيواء" }, who),
      basis: [consentRules, withdrawalReachesBack],
      inForce: always,
    }),
  ),

  {
    kind: "move",
    id: "jo.shelter.request-ends",
    command: "endShelterRequest",
    from: ["requested", "offered", "not-available"],
    to: "no-longer-needed",
    by: [
      "person",
      "social-development-officer",
      "ctu-officer",
      "independent-representative",
      "case-coordinator",
    ],
    when: not(surely(fact.immediateDanger)),
    onUnknown: "block",
    records: ["noNeedReason"],
    asks: ["noNeedReason"],
    title: {
      en: "A request ends with a reason, and never while the person is in danger",
      ar: "ينتهي طلب الإيواء بسبب مذكور، ولا ينتهي ما دام الشخص في خطر",
    },
    basis: [shelterPoint, helpComesFirst],
    inForce: always,
  },

  ...shelterStayRules,
];
