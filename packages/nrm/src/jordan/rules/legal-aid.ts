import { and, bool, eq, isIn, not, or } from "@aht-jo/core/expressions";
import type { RuleOf } from "@aht-jo/rules";
import { consentToHelp } from "../../parts/consent-cases.ts";
import { ownWordCases } from "../../parts/own-word-cases.ts";
import { titledFor } from "../../parts/titled-for.ts";
import { reported } from "../basis.ts";
import { clock } from "../clock.ts";
import { always } from "../in-force.ts";
import { type JordanShape, jordan } from "../jordan.ts";
import {
  caseCoordination,
  consentRules,
  helpComesFirst,
  legalAidProcedure,
  suspectsApart,
  timeLimits,
} from "../points.ts";

type Rule = RuleOf<JordanShape>;

const { fact, some, entered, state } = jordan;
const memorandum = /* @__PURE__ */ reported("enjaz-bar-mou", "advice and representation");

/** Advice and representation by a lawyer who acts for no suspect, for as long as the person wants it. */
export const legalAidRules: readonly Rule[] = [
  {
    kind: "move",
    id: "jo.legal-aid.request",
    command: "requestLegalAid",
    from: ["none", "ended", "declined"],
    to: "requested",
    by: [
      "person",
      "guardian",
      "independent-representative",
      "case-coordinator",
      "social-worker",
      "shelter-staff",
      "shelter-director",
      "civil-society-worker",
      "ctu-officer",
      "social-development-officer",
      "public-prosecutor",
      "judge",
    ],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    title: {
      en: "Anybody who helps may ask for a lawyer",
      ar: "لكل من يساعد الشخص أن يطلب له محاميًا",
    },
    basis: [memorandum, legalAidProcedure],
    inForce: always,
  },
  {
    kind: "right",
    id: "jo.legal-aid.right",
    holder: "person",
    whileTrue: and(fact.isProtected, isIn(state["legal-aid"], ["none", "ended", "declined"])),
    mustOffer: ["requestLegalAid"],
    title: {
      en: "A protected person can have a lawyer asked for at any time",
      ar: "يمكن في أي وقت طلب محامٍ للشخص المشمول بالحماية",
    },
    basis: [memorandum, helpComesFirst],
    inForce: always,
  },

  {
    kind: "move",
    id: "jo.legal-aid.assign",
    command: "assignLawyer",
    from: ["requested"],
    to: "assigned",
    by: ["bar-coordinator", "case-coordinator", "civil-society-worker", "judge"],
    when: not(fact.lawyerActsForSuspect),
    onUnknown: "proceedAndFlag",
    asks: ["lawyerActsForSuspect"],
    records: ["lawyerActsForSuspect"],
    title: {
      en: "The lawyer assigned does not act for a suspect",
      ar: "لا يُعيَّن محامٍ وكيل لمشتبه به",
    },
    basis: [memorandum, legalAidProcedure, suspectsApart],
    inForce: always,
  },
  {
    kind: "duty",
    id: "jo.legal-aid.assign-in-time",
    bearer: "bar-coordinator",
    arises: eq(state["legal-aid"], "requested"),
    action: "assignLawyer",
    within: { n: { param: "lawyerAssignmentWorkingDays" }, unit: "workingDays" },
    runsFrom: entered["legal-aid"].requested,
    ...clock,
    breach: "escalate",
    title: { en: "Assign a lawyer in time", ar: "تعيين المحامي في موعده" },
    basis: [timeLimits],
    inForce: always,
  },

  ...consentToHelp("legal-aid").map(
    ({ id, who, when, needs }): Rule => ({
      kind: "move",
      id: `jo.legal-aid.advise.${id}`,
      command: "advise",
      from: ["assigned"],
      to: "advising",
      by: ["assigned-lawyer"],
      when: and(when, not(fact.lawyerActsForSuspect)),
      ...needs,
      onUnknown: "proceedAndFlag",
      records: ["lawyerActsForSuspect"],
      title: titledFor({ en: "Advice", ar: "تقديم الاستشارة" }, who),
      basis: [memorandum, legalAidProcedure, consentRules],
      inForce: always,
    }),
  ),
  ...consentToHelp("legal-aid").map(
    ({ id, who, when, needs }): Rule => ({
      kind: "move",
      id: `jo.legal-aid.represent.${id}`,
      command: "represent",
      from: ["assigned", "advising"],
      to: "representing",
      by: ["assigned-lawyer"],
      when: and(when, not(fact.lawyerActsForSuspect)),
      ...needs,
      onUnknown: "proceedAndFlag",
      records: ["lawyerActsForSuspect"],
      title: titledFor({ en: "Representation", ar: "التمثيل أمام الجهات القضائية" }, who),
      basis: [memorandum, legalAidProcedure, consentRules],
      inForce: always,
    }),
  ),

  {
    kind: "move",
    id: "jo.legal-aid.replace",
    command: "replaceLawyer",
    from: ["assigned", "advising", "representing"],
    to: "requested",
    by: [
      "person",
      "guardian",
      "independent-representative",
      "assigned-lawyer",
      "bar-coordinator",
      "case-coordinator",
      "judge",
    ],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: ["lawyerActsForSuspect"],
    title: { en: "Another lawyer on request", ar: "استبدال المحامي عند الطلب" },
    basis: [legalAidProcedure, suspectsApart],
    inForce: always,
  },
  {
    kind: "right",
    id: "jo.legal-aid.choice",
    holder: "person",
    whileTrue: isIn(state["legal-aid"], ["assigned", "advising", "representing"]),
    mustOffer: ["replaceLawyer", "declineLegalAid"],
    title: {
      en: "A lawyer can be replaced or declined at any time",
      ar: "يمكن استبدال المحامي أو رفض المساعدة القانونية في أي وقت",
    },
    basis: [legalAidProcedure],
    inForce: always,
  },

  {
    kind: "move",
    id: "jo.legal-aid.end",
    command: "endLegalAid",
    from: ["assigned", "advising", "representing"],
    to: "ended",
    by: ["assigned-lawyer", "bar-coordinator", "case-coordinator"],
    when: not(
      or(
        isIn(state.compensation, ["prepared", "fee-deferral-requested", "filed", "awarded"]),
        isIn(state["non-punishment"], ["exposed", "stop-requested"]),
        some.proceeding.isOpenCase,
      ),
    ),
    onUnknown: "block",
    title: {
      en: "Legal assistance ends when claim, exposure and cases have ended",
      ar: "تنتهي المساعدة القانونية بانتهاء المطالبة واحتمال الملاحقة والدعاوى",
    },
    basis: [legalAidProcedure, caseCoordination],
    inForce: always,
  },

  ...ownWordCases.map(
    ({ id, who, when, by }): Rule => ({
      kind: "move",
      id: `jo.legal-aid.decline.${id}`,
      command: "declineLegalAid",
      from: ["requested", "assigned", "advising", "representing"],
      to: "declined",
      by,
      when,
      onUnknown: "proceedAndFlag",
      withdraws: ["legal-aid"],
      title: titledFor({ en: "Declining legal assistance", ar: "رفض المساعدة القانونية" }, who),
      basis: [legalAidProcedure, consentRules],
      inForce: always,
    }),
  ),
];
