import { and, bool, eq, ifElse, isIn, known, not } from "@aht-jo/core/expressions";
import type { RuleOf } from "@aht-jo/rules";
import { dayAfter } from "../../parts/day-after.ts";
import { ownWordCases } from "../../parts/own-word-cases.ts";
import { titledFor } from "../../parts/titled-for.ts";
import { reported } from "../basis.ts";
import { reviewClock } from "../clock.ts";
import { always, whicheverAllows } from "../in-force.ts";
import { type JordanShape, jordan } from "../jordan.ts";
import {
  consentRules,
  followUpRules,
  helpComesFirst,
  reintegrationRules as reintegrationQuestions,
  timeLimits,
} from "../points.ts";

type Rule = RuleOf<JordanShape>;

const { consent, fact, since, state } = jordan;
const lastStage = /* @__PURE__ */ reported("anti-thb-jordan", "stage 5");
const assistance = /* @__PURE__ */ reported(
  "iom-jordan-counter-trafficking",
  "assisted voluntary return",
);

/** Help towards an independent life, in Jordan or after a return. The person joins, and leaves, of their own will. */
export const reintegrationRules: readonly Rule[] = [
  {
    kind: "move",
    id: "jo.reintegration.plan",
    command: "planReintegration",
    from: ["none", "completed", "left"],
    to: "planned",
    by: [
      "person",
      "guardian",
      "independent-representative",
      "case-coordinator",
      "social-worker",
      "social-development-officer",
      "shelter-director",
      "civil-society-worker",
      "iom-return-officer",
    ],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: ["reintegrationPlace"],
    title: { en: "A plan can be made at any time", ar: "يمكن وضع خطة إعادة الاندماج في أي وقت" },
    basis: [lastStage, assistance, reintegrationQuestions],
    inForce: always,
  },
  {
    kind: "right",
    id: "jo.reintegration.right",
    holder: "person",
    whileTrue: and(fact.isProtected, isIn(state.reintegration, ["none", "completed", "left"])),
    mustOffer: ["planReintegration"],
    title: {
      en: "A protected person can begin, and begin again",
      ar: "للشخص المشمول بالحماية أن يبدأ إعادة الاندماج وأن يبدأها من جديد",
    },
    basis: [lastStage, helpComesFirst],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.reintegration.start",
    command: "startReintegration",
    from: ["planned"],
    to: "active",
    by: [
      "case-coordinator",
      "social-worker",
      "social-development-officer",
      "shelter-director",
      "civil-society-worker",
      "iom-return-officer",
    ],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: ["reintegrationPlace"],
    title: { en: "The plan is put to work", ar: "يبدأ تنفيذ الخطة" },
    basis: [lastStage, reintegrationQuestions],
    inForce: always,
  },

  {
    kind: "move",
    id: "jo.reintegration.monitor",
    command: "monitorReintegration",
    from: ["active", "monitored"],
    to: "monitored",
    by: [
      "case-coordinator",
      "social-worker",
      "social-development-officer",
      "civil-society-worker",
      "iom-return-officer",
    ],
    when: bool(true),
    consent: { scope: "follow-up" },
    onUnknown: "proceedAndFlag",
    title: {
      en: "Following up, with consent to be contacted",
      ar: "المتابعة بموافقة الشخص على التواصل معه",
    },
    basis: [consentRules, followUpRules],
    inForce: always,
  },
  {
    kind: "duty",
    id: "jo.reintegration.monitor-in-time",
    bearer: "case-coordinator",
    arises: and(isIn(state.reintegration, ["active", "monitored"]), consent["follow-up"]),
    action: "monitorReintegration",
    within: { n: { param: "monitoringDays" }, unit: "days" },
    runsFrom: ifElse(eq(state.reintegration, "monitored"), {
      yes: dayAfter(since.reintegration),
      no: since.reintegration,
    }),
    ...reviewClock,
    breach: "flag",
    title: { en: "Follow up in time, again and again", ar: "المتابعة في موعدها، مرة بعد مرة" },
    basis: [followUpRules, timeLimits],
    inForce: always,
  },

  {
    kind: "move",
    id: "jo.reintegration.complete",
    command: "completeReintegration",
    from: ["active", "monitored"],
    to: "completed",
    by: ["case-coordinator", "social-development-officer", "iom-return-officer"],
    when: not(eq(state.safety, "plan-active")),
    onUnknown: "block",
    title: {
      en: "Reintegration is complete when no safety plan is needed any more",
      ar: "تكتمل إعادة الاندماج حين تنتفي الحاجة إلى خطة سلامة",
    },
    basis: [reintegrationQuestions],
    inForce: always,
  },

  ...ownWordCases.map(
    ({ id, who, when, by }): Rule => ({
      kind: "move",
      id: `jo.reintegration.leave.${id}`,
      command: "leaveReintegration",
      from: ["planned", "active", "monitored"],
      to: "left",
      by,
      when,
      onUnknown: "proceedAndFlag",
      records: ["reintegrationLeaveReason"],
      title: titledFor(
        { en: "Leaving at the person's wish", ar: "ترك إعادة الاندماج برغبة الشخص" },
        who,
      ),
      basis: [consentRules, reintegrationQuestions],
      inForce: whicheverAllows,
    }),
  ),
  {
    kind: "move",
    id: "jo.reintegration.out-of-reach",
    command: "leaveReintegration",
    from: ["planned", "active", "monitored"],
    to: "left",
    by: ["case-coordinator", "social-worker", "social-development-officer", "iom-return-officer"],
    when: and(
      known(fact.reintegrationLeaveReason),
      isIn(fact.reintegrationLeaveReason, ["contact-lost", "moved-away"]),
    ),
    onUnknown: "proceedAndFlag",
    asks: ["reintegrationLeaveReason"],
    records: ["reintegrationLeaveReason"],
    title: {
      en: "The person can no longer be reached, or moved away",
      ar: "انقطع التواصل مع الشخص أو انتقل إلى مكان آخر",
    },
    basis: [followUpRules, reintegrationQuestions],
    inForce: whicheverAllows,
  },
];
