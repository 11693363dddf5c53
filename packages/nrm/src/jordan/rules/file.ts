import { and, bool, eq, isIn, known, ne, not, or } from "@aht-jo/core/expressions";
import type { RuleOf } from "@aht-jo/rules";
import { consentToGraveSteps } from "../../parts/consent-cases.ts";
import { titledFor } from "../../parts/titled-for.ts";
import { reported, strategy } from "../basis.ts";
import { clock } from "../clock.ts";
import { always, whicheverAllows } from "../in-force.ts";
import { type JordanShape, jordan } from "../jordan.ts";
import {
  ageRules,
  caseClosure,
  caseCoordination,
  consentRules,
  dataSharing,
  disclosureGrounds,
  firstResponders,
  followUpRules,
  helpComesFirst,
  irreversibleStepsWait,
  measuresProcedure,
  otherRoles,
  suspectsApart,
} from "../points.ts";
import { keepers, workers } from "../roles.ts";
import { fileConsentRules } from "./file-consent.ts";
import { nothingUnderWay } from "./under-way.ts";

const { fact, state, states, since, some, done } = jordan;

const everyState = ["open", "follow-up", "closed", "reopened"] as const;
const carerDecision = /* @__PURE__ */ reported(
  "dar-karama-shelter-regulation",
  "the minister and the delegate",
);

/** The file of one person: what is known, what the person consents to and takes back, and how the file ends. */
export const fileRules: readonly RuleOf<JordanShape>[] = [
  {
    kind: "move",
    id: "jo.file.open",
    command: "openFile",
    from: ["open"],
    by: workers,
    when: not(known(done.openFile)),
    onUnknown: "proceedAndFlag",
    records: ["openedBecause"],
    title: {
      en: "Once, it is recorded why the file was opened",
      ar: "يُسجَّل سبب فتح الملف مرة واحدة",
    },
    basis: [strategy("Section 3"), firstResponders],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.file.record-person",
    command: "recordPerson",
    from: everyState,
    by: workers,
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: [
      "isMinor",
      "sex",
      "nationalityGroup",
      "isRefugeeOrAsylumSeeker",
      "isSecondDegreeRelative",
      "inJordanAtAdmission",
      "cooperatesWithAuthorities",
      "needsInterpreter",
      "pregnantOrWithChild",
      "disability",
      "immediateDanger",
      "detained",
      "safeContact",
      "speaksFor",
      "unaccompanied",
      "guardianIsSuspect",
      "employerIsSuspect",
      "overstayFines",
      "travelDocument",
      "needsUrgentCare",
    ],
    title: { en: "What becomes known of the person is recorded", ar: "يُسجَّل ما يُعرف عن الشخص" },
    basis: [dataSharing, firstResponders],
    inForce: always,
  },
  {
    kind: "right",
    id: "jo.file.always-somebody",
    holder: "case-coordinator",
    whileTrue: bool(true),
    mustOffer: ["recordPerson", "withdrawAllConsent"],
    title: { en: "On every file somebody can act", ar: "في كل ملف من يستطيع أن يتصرف" },
    basis: [caseCoordination, consentRules],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.file.carer-decision",
    command: "recordCarerDecision",
    from: everyState,
    by: ["social-development-officer"],
    when: known(fact.hasNoSuitableCarer),
    onUnknown: "block",
    asks: ["hasNoSuitableCarer"],
    records: ["hasNoSuitableCarer"],
    title: {
      en: "The minister, or the delegate in writing, decides that a relative has no suitable carer",
      ar: "يقرر الوزير أو من يفوضه خطيًا عدم وجود راعٍ مناسب للقريب",
    },
    basis: [carerDecision],
    inForce: always,
  },

  ...fileConsentRules,

  // Sharing outside a referral: with consent, or on a legal ground that is named
  ...consentToGraveSteps("sharing").map(
    ({ id, who, when, needs }): RuleOf<JordanShape> => ({
      kind: "move",
      id: `jo.file.share.${id}`,
      command: "shareInformation",
      from: ["open", "follow-up", "reopened"],
      by: workers,
      when,
      onUnknown: "block",
      ...needs,
      records: ["sharingGround"],
      title: titledFor({ en: "Sharing information", ar: "مشاركة المعلومات" }, who),
      basis: [dataSharing, consentRules, irreversibleStepsWait],
      inForce: whicheverAllows,
    }),
  ),
  {
    kind: "move",
    id: "jo.file.share.legal-ground",
    command: "shareInformation",
    from: everyState,
    by: workers,
    when: and(
      fact.hasSharingGround,
      or(ne(fact.sharingGround, "duty-to-report-child"), fact.isTreatedAsChild),
    ),
    onUnknown: "block",
    asks: ["sharingGround"],
    records: ["sharingGround"],
    title: {
      en: "Sharing information on a legal ground that is named each time; that of children only for a child",
      ar: "مشاركة المعلومات استنادًا إلى سند قانوني يُذكر في كل مرة، وسند الأطفال للطفل وحده",
    },
    basis: [
      reported("dol-child-labour-2023", "duty to report"),
      disclosureGrounds,
      dataSharing,
      ageRules,
    ],
    inForce: whicheverAllows,
  },

  // Being heard
  ...consentToGraveSteps("testimony").map(
    ({ id, who, when, needs }): RuleOf<JordanShape> => ({
      kind: "move",
      id: `jo.file.hear.${id}`,
      command: "hearPerson",
      from: ["open", "follow-up", "reopened"],
      by: ["public-prosecutor", "judge", "ctu-officer"],
      when: and(when, not(fact.suspectAtHearing)),
      onUnknown: "block",
      ...needs,
      asks: ["hearingMode", "suspectAtHearing"],
      records: ["hearingMode", "suspectAtHearing"],
      title: titledFor(
        { en: "Being heard, with no suspect present", ar: "السماع دون حضور مشتبه به" },
        who,
      ),
      basis: [measuresProcedure, suspectsApart, consentRules, strategy("Pillar 3")],
      inForce: always,
    }),
  ),
  {
    kind: "forbid",
    id: "jo.file.not-in-court-with-suspects",
    commands: ["hearPerson"],
    when: and(eq(fact.hearingMode, "in-court"), some.proceeding.suspectSharesHearings),
    title: {
      en: "Where suspects share the hearings, the person is heard elsewhere",
      ar: "إذا حضر المشتبه بهم الجلسات سُمع الشخص في مكان آخر",
    },
    basis: [suspectsApart, measuresProcedure],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.file.release",
    command: "releasePerson",
    from: everyState,
    by: ["public-prosecutor", "judge"],
    when: known(fact.proceedingsNeedPerson),
    onUnknown: "block",
    asks: ["proceedingsNeedPerson"],
    records: ["proceedingsNeedPerson"],
    title: {
      en: "The prosecutor or the judge says whether proceedings need the person",
      ar: "يبيّن المدعي العام أو القاضي ما إذا كانت الدعاوى تحتاج إلى الشخص",
    },
    basis: [caseClosure, otherRoles],
    inForce: always,
  },

  // Follow-up, closing, reopening
  ...consentToGraveSteps("follow-up").map(
    ({ id, who, when, needs }): RuleOf<JordanShape> => ({
      kind: "move",
      id: `jo.file.follow-up.${id}`,
      command: "startFollowUp",
      from: ["open", "reopened"],
      to: "follow-up",
      by: keepers,
      when: and(
        when,
        not(isIn(states.shelter, ["requested", "offered", "not-available", "admitted"])),
      ),
      onUnknown: "block",
      ...needs,
      title: titledFor(
        {
          en: "Follow-up begins when no shelter is needed any more",
          ar: "تبدأ المتابعة بانتهاء الحاجة إلى الإيواء",
        },
        who,
      ),
      basis: [followUpRules, consentRules],
      inForce: always,
    }),
  ),
  {
    kind: "move",
    id: "jo.file.close",
    command: "closeFile",
    from: ["open", "follow-up", "reopened"],
    to: "closed",
    by: keepers,
    when: and(ne(fact.closingReason, "duplicate"), nothingUnderWay),
    onUnknown: "block",
    asks: ["closingReason"],
    records: ["closingReason"],
    title: {
      en: "A file is closed with a reason, when nothing in it is under way",
      ar: "يُغلق الملف بسبب مذكور حين لا يبقى فيه إجراء جارٍ",
    },
    basis: [caseClosure, irreversibleStepsWait],
    inForce: always,
  },
  {
    kind: "forbid",
    id: "jo.file.no-closing-while-needed",
    commands: ["closeFile"],
    when: and(
      some.proceeding.isOpenCase,
      some.proceeding.needsVictims,
      or(not(known(fact.proceedingsNeedPerson)), ne(fact.proceedingsNeedPerson, "not-needed")),
    ),
    title: {
      en: "No file is closed while an open case may need the person",
      ar: "لا يُغلق ملف ما دامت قضية قائمة قد تحتاج إلى الشخص",
    },
    basis: [caseClosure, irreversibleStepsWait],
    inForce: always,
  },
  {
    kind: "duty",
    id: "jo.file.end-follow-up",
    bearer: "case-coordinator",
    arises: eq(state.file, "follow-up"),
    action: "closeFile",
    within: { n: { param: "followUpMonths" }, unit: "months" },
    runsFrom: since.file,
    breach: "flag",
    title: { en: "Follow-up has an end", ar: "للمتابعة نهاية" },
    basis: [followUpRules, caseClosure],
    inForce: always,
    ...clock,
  },
  {
    kind: "move",
    id: "jo.file.reopen",
    command: "reopenFile",
    from: ["follow-up", "closed"],
    to: "reopened",
    by: ["person", "guardian", ...workers],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: ["fileReopenReason"],
    title: { en: "A file can always be reopened", ar: "يمكن إعادة فتح الملف دائمًا" },
    basis: [caseClosure, helpComesFirst],
    inForce: always,
  },
  {
    kind: "right",
    id: "jo.file.way-back",
    holder: "person",
    whileTrue: isIn(state.file, ["follow-up", "closed"]),
    mustOffer: ["reopenFile"],
    title: { en: "There is always a way back", ar: "باب العودة مفتوح دائمًا" },
    basis: [caseClosure, helpComesFirst],
    inForce: always,
  },
];
