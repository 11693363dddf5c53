import { and, bool, eq, isIn, or } from "@aht-jo/core/expressions";
import type { RuleOf } from "@aht-jo/rules";
import { strategy } from "../basis.ts";
import { clock } from "../clock.ts";
import { always } from "../in-force.ts";
import { type JordanShape, jordan } from "../jordan.ts";
import { helpComesFirst, irreversibleStepsWait, nonProsecution, timeLimits } from "../points.ts";
import { trainedResponderRoles } from "../roles.ts";

const { entered, fact, state } = jordan;
const stopOfProsecution = /* @__PURE__ */ strategy("Pillar 2");

/** Nobody is prosecuted for what they were made to do. That prosecution can be stopped is published; how, is not. */
export const nonPunishmentRules: readonly RuleOf<JordanShape>[] = [
  {
    kind: "move",
    id: "jo.non-punishment.flag",
    command: "flagExposure",
    from: ["none", "stopped", "refused"],
    to: "exposed",
    by: [
      ...trainedResponderRoles,
      "person",
      "guardian",
      "independent-representative",
      "case-coordinator",
      "assigned-lawyer",
      "shelter-director",
      "ctu-officer",
      "ctu-labour-inspector",
      "public-prosecutor",
      "judge",
    ],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: ["chargedActs", "actsCompelled", "detained"],
    title: {
      en: "Whoever sees that the person could be prosecuted flags it",
      ar: "ينبّه كل من يلاحظ احتمال ملاحقة الشخص إلى ذلك",
    },
    basis: [stopOfProsecution, nonProsecution],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.non-punishment.request-stop",
    command: "requestStop",
    from: ["none", "exposed", "refused"],
    to: "stop-requested",
    by: [
      "person",
      "guardian",
      "independent-representative",
      "case-coordinator",
      "assigned-lawyer",
      "shelter-director",
      "civil-society-worker",
      "ctu-officer",
      "public-prosecutor",
    ],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: ["chargedActs", "actsCompelled"],
    title: {
      en: "Prosecution of the person can be asked to stop",
      ar: "يمكن طلب وقف ملاحقة الشخص",
    },
    basis: [stopOfProsecution, nonProsecution],
    inForce: always,
  },
  {
    kind: "right",
    id: "jo.non-punishment.right",
    holder: "person",
    whileTrue: isIn(state["non-punishment"], ["none", "exposed", "refused"]),
    mustOffer: ["requestStop"],
    title: {
      en: "A stop can be asked for, and asked for again",
      ar: "طلب وقف الملاحقة متاح، وإعادة طلبه متاحة",
    },
    basis: [stopOfProsecution, helpComesFirst],
    inForce: always,
  },

  {
    kind: "move",
    id: "jo.non-punishment.stop",
    command: "recordStop",
    from: ["exposed", "stop-requested"],
    to: "stopped",
    by: ["public-prosecutor", "judge"],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: ["actsCompelled"],
    title: { en: "Prosecution of the person stops", ar: "تتوقف ملاحقة الشخص" },
    basis: [stopOfProsecution, nonProsecution],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.non-punishment.refuse-stop",
    command: "recordStopRefusal",
    from: ["stop-requested"],
    to: "refused",
    by: ["public-prosecutor", "judge"],
    when: isIn(fact.actsCompelled, ["not-compelled", "undetermined"]),
    onUnknown: "block",
    records: ["actsCompelled"],
    asks: ["actsCompelled"],
    title: {
      en: "A stop is refused only after it was examined whether the person was compelled",
      ar: "لا يُرفض وقف الملاحقة إلا بعد بحث ما إذا كان الشخص قد دُفع إلى أفعاله",
    },
    basis: [nonProsecution],
    inForce: always,
  },
  {
    kind: "duty",
    id: "jo.non-punishment.decide-in-time",
    bearer: "public-prosecutor",
    arises: eq(state["non-punishment"], "stop-requested"),
    action: "recordStop",
    or: ["recordStopRefusal", "clearExposure"],
    within: { n: { param: "stopDecisionWorkingDays" }, unit: "workingDays" },
    runsFrom: entered["non-punishment"]["stop-requested"],
    ...clock,
    breach: "escalate",
    title: {
      en: "Stop the prosecution in time, or refuse to",
      ar: "وقف الملاحقة أو رفض وقفها في الموعد",
    },
    basis: [timeLimits],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.non-punishment.clear",
    command: "clearExposure",
    from: ["exposed", "stop-requested"],
    to: "none",
    by: ["public-prosecutor", "judge"],
    when: bool(true),
    onUnknown: "block",
    records: ["actsCompelled"],
    title: {
      en: "The prosecutor states that nothing is held against the person",
      ar: "يقرر المدعي العام أن لا ملاحقة قائمة على الشخص",
    },
    basis: [nonProsecution],
    inForce: always,
  },

  {
    kind: "move",
    id: "jo.non-punishment.prosecute",
    command: "prosecutePerson",
    from: ["none", "exposed", "stop-requested", "stopped", "refused"],
    by: ["public-prosecutor"],
    when: and(eq(state["non-punishment"], "refused"), eq(fact.actsCompelled, "not-compelled")),
    onUnknown: "block",
    records: ["chargedActs"],
    asks: ["chargedActs"],
    title: {
      en: "Prosecution only once it was looked into, for acts that the person was not made to commit",
      ar: "لا ملاحقة إلا بعد البحث، وعلى أفعال ثبت أن الشخص لم يُدفع إلى ارتكابها",
    },
    basis: [nonProsecution, irreversibleStepsWait],
    inForce: always,
  },
  {
    kind: "forbid",
    id: "jo.non-punishment.not-while-open",
    commands: ["prosecutePerson"],
    when: or(fact.exposureOpen, eq(state["non-punishment"], "stopped")),
    title: {
      en: "No prosecution while the exposure is open or after it was stopped",
      ar: "لا ملاحقة ما دام احتمال الملاحقة قائمًا ولا بعد وقفها",
    },
    basis: [stopOfProsecution, nonProsecution],
    inForce: always,
  },
];
