import { and, bool, eq, ifElse, le, lt, or } from "@aht-jo/core/expressions";
import type { FactOf, RuleOf } from "@aht-jo/rules";
import { dayAfter } from "../../parts/day-after.ts";
import { dayIf } from "../../parts/day-if.ts";
import { surely } from "../../parts/surely.ts";
import { reported } from "../basis.ts";
import { clock } from "../clock.ts";
import { always } from "../in-force.ts";
import { type JordanShape, jordan } from "../jordan.ts";
import { complaintScreening, helpComesFirst, hemayaData, timeLimits } from "../points.ts";
import type { JordanRole } from "../roles.ts";

const { fact, state, since, entered, done } = jordan;

const publishedStates = /* @__PURE__ */ reported("jordan-zad", "outcomes of complaints");
const channels = /* @__PURE__ */ reported("amman-today-2022", "who may file");
const suspicions = /* @__PURE__ */ reported(
  "mol-human-trafficking-section",
  "tasks of the section",
);

const inspectors: readonly [JordanRole, ...JordanRole[]] = [
  "labour-inspector",
  "ctu-labour-inspector",
];
const signs: readonly [FactOf<JordanShape>, ...FactOf<JordanShape>[]] = [
  "complaintSigns",
  "passportWithheld",
];

/** The complaint was received when the person had not been screened, or after what was decided then. */
const saysSomethingNew = or(
  eq(state.identification, "none"),
  and(
    eq(state.identification, "screened"),
    surely(lt(since.identification, entered.complaint.received)),
  ),
  and(
    eq(state.identification, "not-identified"),
    surely(le(since.identification, entered.complaint.received)),
  ),
);

/** Several workers can share a complaint: what was passed on for another was not yet for this one. */
const passedOnForAnother = surely(le(entered.complaint.received, done.passToScreening));

/** A labour complaint goes its published way; whatever becomes of it, signs in it reach screening. */
export const complaintRules: readonly RuleOf<JordanShape>[] = [
  {
    kind: "move",
    id: "jo.complaint.receive",
    command: "receiveLabourComplaint",
    from: ["none"],
    to: "received",
    by: [
      "person",
      "guardian",
      "independent-representative",
      ...inspectors,
      "hotline-operator",
      "embassy-officer",
      "civil-society-worker",
      "assigned-lawyer",
      "ctu-officer",
      "case-coordinator",
    ],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: ["complaintChannel", "complaintByEmployer", ...signs],
    title: {
      en: "The worker, or who files for the worker, can always complain",
      ar: "للعامل أو لمن يقدم الشكوى عنه أن يشتكي دائمًا",
    },
    basis: [channels, hemayaData],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.complaint.receive-again",
    command: "receiveLabourComplaint",
    from: [
      "settled",
      "no-legal-basis",
      "cancelled",
      "outside-competence",
      "sent-to-ctu-solved",
      "sent-to-court",
    ],
    to: "received",
    by: ["person", ...inspectors, "assigned-lawyer", "civil-society-worker", "case-coordinator"],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: ["complaintChannel", "complaintByEmployer", ...signs],
    title: {
      en: "A complaint that ended can be taken up again",
      ar: "يمكن فتح الشكوى المنتهية من جديد",
    },
    basis: [hemayaData, helpComesFirst],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.complaint.assign",
    command: "assignComplaint",
    from: ["received"],
    to: "in-progress",
    by: inspectors,
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: signs,
    title: {
      en: "The head of section assigns the complaint to an inspector",
      ar: "يحيل رئيس القسم الشكوى إلى مفتش",
    },
    basis: [publishedStates],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.complaint.settle",
    command: "settleComplaint",
    from: ["in-progress"],
    to: "settled",
    by: inspectors,
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: ["settledByPayment", ...signs],
    title: {
      en: "A settlement ends the complaint, not the question of trafficking",
      ar: "التسوية تُنهي الشكوى ولا تُنهي سؤال الاتجار",
    },
    basis: [publishedStates, complaintScreening],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.complaint.no-basis",
    command: "closeNoBasis",
    from: ["received", "in-progress"],
    to: "no-legal-basis",
    by: inspectors,
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: signs,
    title: {
      en: "A complaint without a legal basis is closed",
      ar: "تُغلق الشكوى التي لا أساس قانونيًا لها",
    },
    basis: [publishedStates],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.complaint.cancel",
    command: "cancelComplaint",
    from: ["received", "in-progress"],
    to: "cancelled",
    by: ["person", ...inspectors, "assigned-lawyer"],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: signs,
    title: { en: "A complaint can be cancelled", ar: "يمكن إلغاء الشكوى" },
    basis: [publishedStates],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.complaint.outside",
    command: "declareOutside",
    from: ["received", "in-progress"],
    to: "outside-competence",
    by: inspectors,
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: signs,
    title: {
      en: "What the ministry is not competent for is declared so",
      ar: "تُعلن الشكوى خارجة عن اختصاص الوزارة إذا كانت كذلك",
    },
    basis: [publishedStates],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.complaint.to-unit",
    command: "sendToCtu",
    from: ["received", "in-progress", "settled", "outside-competence"],
    to: "sent-to-ctu-pending",
    by: inspectors,
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: signs,
    title: {
      en: "A suspicion goes to the unit, also after a settlement",
      ar: "يُحال الاشتباه إلى الوحدة ولو بعد التسوية",
    },
    basis: [publishedStates, suspicions],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.complaint.unit-solved",
    command: "recordCtuSolved",
    from: ["sent-to-ctu-pending"],
    to: "sent-to-ctu-solved",
    by: ["ctu-officer", "ctu-labour-inspector"],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: signs,
    title: { en: "The unit says that it is solved", ar: "تُعلم الوحدة بحل الشكوى" },
    basis: [reported("alhashmiah-2024", "complaints sent to the unit")],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.complaint.to-court",
    command: "sendToCourt",
    from: ["in-progress", "sent-to-ctu-pending"],
    to: "sent-to-court",
    by: [...inspectors, "ctu-officer"],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: signs,
    title: { en: "What cannot be settled goes to court", ar: "ما تتعذر تسويته يُحوَّل إلى المحكمة" },
    basis: [publishedStates, reported("alsaa-2023", "complaints on the platform")],
    inForce: always,
  },

  // From a complaint to screening
  {
    kind: "move",
    id: "jo.complaint.pass-on",
    command: "passToScreening",
    from: [
      "received",
      "in-progress",
      "settled",
      "no-legal-basis",
      "cancelled",
      "outside-competence",
      "sent-to-ctu-pending",
      "sent-to-ctu-solved",
      "sent-to-court",
    ],
    by: [
      ...inspectors,
      "ctu-officer",
      "hotline-operator",
      "embassy-officer",
      "civil-society-worker",
      "case-coordinator",
    ],
    when: fact.hasComplaintSigns,
    onUnknown: "proceedAndFlag",
    records: ["reportChannel", ...signs],
    also: [
      { track: "identification", from: ["none", "screened"], to: "reported" },
      { track: "identification", from: ["not-identified"], to: "reopened" },
    ],
    title: {
      en: "A complaint with signs makes a report or reopens the question, whatever became of the complaint",
      ar: "الشكوى التي فيها مؤشرات تُعد إبلاغًا أو تفتح المسألة من جديد أيًا كان مصيرها",
    },
    basis: [suspicions, complaintScreening],
    inForce: always,
  },
  {
    kind: "duty",
    id: "jo.complaint.pass-on-in-time",
    on: "complaint",
    bearer: "labour-inspector",
    arises: and(fact.hasComplaintSigns, saysSomethingNew),
    action: "passToScreening",
    within: { n: { param: "complaintScreeningDays" }, unit: "days" },
    runsFrom: dayIf(
      fact.hasComplaintSigns,
      ifElse(and(saysSomethingNew, passedOnForAnother), {
        yes: dayAfter(done.passToScreening),
        no: entered.complaint.received,
      }),
    ),
    breach: "escalate",
    title: {
      en: "Every worker whose complaint shows signs is reported for screening, also after a declined identification",
      ar: "يُبلَّغ عن كل عامل تُظهر شكواه مؤشرات ليخضع للفحص، ولو سبق رفض التعرف عليه",
    },
    basis: [suspicions, complaintScreening, helpComesFirst, timeLimits],
    inForce: always,
    ...clock,
  },
];
