import type { Localized, NonEmpty } from "@aht-jo/core";
import { and, bool, eq, isIn, known, not, or, type Typed } from "@aht-jo/core/expressions";
import type { CommandNature, CommandOf } from "@aht-jo/rules";
import type { Property } from "@aht-jo/rules/check";
import { type JordanShape, jordan } from "../jordan/jordan.ts";
import { jordanNrmDocument } from "../jordan/jordan-nrm.ts";
import type { ConsentScope } from "../jordan/scopes.ts";

/**
 * Something the mechanism promises, as a question to `check` of `@aht-jo/rules/check` and as a sentence.
 *
 * The name begins with the number of the promise: 2 to 15. That every state is reached and every rule applies somewhere
 * (1), what rests on an assumption (16) and that no version strands a file (17) are asked of the whole document.
 *
 * @category Promises
 */
export type JordanPromise = Property & { readonly title: Localized };

const { fact, state, states, some, consent, running } = jordan;
const child = fact.isTreatedAsChild;
const hasVoice = isIn(state.guardianship, ["guardian-appointed", "representative-appointed"]);
const irreversible = commandsOf("irreversible") as readonly string[] as NonEmpty<string>;

/** To send a referral is irreversible, since it discloses; only an answer to it may wait for that. */
const allButSending = irreversible.filter(
  (command) => command !== "sendReferral",
) as readonly string[] as NonEmpty<string>;

/** The commands that take consent back, with what they take back when nothing further is said. */
const withdrawals: readonly {
  readonly command: CommandOf<JordanShape>;
  readonly scopes: NonEmpty<ConsentScope>;
}[] = [
  { command: "withdrawScreeningConsent", scopes: ["screening"] },
  { command: "withdrawReferralConsent", scopes: ["referral", "sharing"] },
  { command: "withdrawShelterConsent", scopes: ["shelter"] },
  { command: "withdrawHealthConsent", scopes: ["health", "examination"] },
  { command: "withdrawPsychosocialConsent", scopes: ["psychosocial"] },
  { command: "withdrawLegalAidConsent", scopes: ["legal-aid"] },
  { command: "withdrawTestimonyConsent", scopes: ["testimony"] },
  { command: "withdrawReturnConsent", scopes: ["return"] },
  { command: "withdrawFollowUpConsent", scopes: ["follow-up"] },
  {
    command: "withdrawAllConsent",
    scopes: Object.keys(jordanNrmDocument.scopes) as readonly string[] as NonEmpty<ConsentScope>,
  },
];

const promises: readonly JordanPromise[] = [
  // 2 No open file without an act for somebody
  ...(["recordPerson", "withdrawAllConsent"] as const).map(
    (command): JordanPromise => ({
      name: `2 ${command}`,
      kind: "alwaysOffers",
      while: bool(true),
      unknown: "counts",
      command,
      title: { en: "On every file somebody can act", ar: "في كل ملف من يستطيع أن يتصرف" },
    }),
  ),
  {
    name: "2 way back",
    kind: "alwaysOffers",
    while: isIn(state.file, ["follow-up", "closed"]),
    command: "reopenFile",
    by: "person",
    title: { en: "A closed file can be reopened", ar: "يمكن إعادة فتح الملف المغلق" },
  },

  // 3 Help from the first signs on, whatever is unknown and whether or not the person cooperates
  ...(["requestShelter", "assessHealth", "assessNeeds", "requestLegalAid"] as const).map(
    (command): JordanPromise => ({
      name: `3 ${command}`,
      kind: "alwaysOffers",
      command,
      while:
        command === "requestLegalAid"
          ? and(fact.isProtected, isIn(state["legal-aid"], ["none", "ended", "declined"]))
          : fact.isProtected,
      title: {
        en: "Help is offered from the first signs on",
        ar: "تُعرض المساعدة منذ المؤشرات الأولى",
      },
    }),
  ),
  {
    name: "3 a lawyer stays within reach",
    kind: "alwaysOffers",
    bringing: "anything",
    while: fact.isProtected,
    command: ["requestLegalAid", "assignLawyer", "advise", "represent", "replaceLawyer"],
    title: {
      en: "Whoever is protected can get on with a lawyer",
      ar: "لكل مشمول بالحماية سبيل إلى محامٍ",
    },
  },

  // 4 Consent can be taken back in every state, and what rested on it stops
  ...withdrawals.map(
    ({ command }): JordanPromise => ({
      name: `4 ${command}`,
      kind: "alwaysOffers",
      while: bool(true),
      unknown: "counts",
      by: "person",
      command,
      title: { en: "Consent can always be taken back", ar: "يمكن دائمًا سحب الموافقة" },
    }),
  ),
  ...withdrawals.map(
    ({ scopes: [first, ...others], command }): JordanPromise => ({
      name: `4 ${command} takes it back`,
      kind: "leaves",
      command,
      state: and(not(consent[first]), ...others.map((scope) => not(consent[scope]))),
      title: {
        en: "What is taken back is no longer there",
        ar: "ما سُحب من الموافقة لم يعد قائمًا",
      },
    }),
  ),
  {
    name: "4 referrals stop",
    kind: "leaves",
    command: ["withdrawReferralConsent", "withdrawAllConsent"],
    bringing: "anything",
    state: not(isIn(states.referral, ["drafted", "sent", "acknowledged", "accepted"])),
    title: {
      en: "Taking consent back stops referrals, also those already sent",
      ar: "سحب الموافقة يوقف الإحالات بما فيها المرسلة",
    },
  },
  {
    name: "4 requests for shelter stop",
    kind: "leaves",
    command: ["withdrawShelterConsent", "withdrawAllConsent"],
    bringing: "anything",
    state: not(isIn(states.shelter, ["requested", "offered"])),
    title: {
      en: "Taking consent back ends the search for a place",
      ar: "سحب الموافقة ينهي طلب الإيواء",
    },
  },
  ...(["guardian", "independent-representative", null] as const).map(
    (by): JordanPromise => ({
      name: `4 stays end by ${by ?? "the person"}`,
      kind: "leaves",
      command: ["withdrawShelterConsent", "withdrawAllConsent"],
      bringing: "anything",
      ...(by === null ? { while: not(surely(fact.isMinor)) } : { by }),
      state: not(isIn(states.shelter, ["admitted"])),
      title: { en: "Taking consent back ends the stay", ar: "سحب الموافقة ينهي الإقامة" },
    }),
  ),
  {
    name: "4 care stops",
    kind: "leaves",
    command: ["withdrawHealthConsent", "withdrawAllConsent"],
    bringing: "anything",
    state: not(isIn(state.health, ["assessed", "in-care"])),
    title: { en: "Taking consent back stops care", ar: "سحب الموافقة يوقف الرعاية" },
  },
  {
    name: "4 support stops",
    kind: "leaves",
    command: ["withdrawPsychosocialConsent", "withdrawAllConsent"],
    bringing: "anything",
    state: not(isIn(state.psychosocial, ["assessed", "in-support"])),
    title: { en: "Taking consent back stops support", ar: "سحب الموافقة يوقف الدعم" },
  },
  {
    name: "4 legal aid stops",
    kind: "leaves",
    command: ["withdrawLegalAidConsent", "withdrawAllConsent"],
    bringing: "anything",
    state: not(isIn(state["legal-aid"], ["requested", "assigned", "advising", "representing"])),
    title: {
      en: "Taking consent back stops legal aid",
      ar: "سحب الموافقة يوقف المساعدة القانونية",
    },
  },
  {
    name: "4 the return is cancelled",
    kind: "leaves",
    command: ["withdrawReturnConsent", "withdrawAllConsent"],
    bringing: "anything",
    state: not(isIn(state.return, ["requested", "informed", "assessed", "approved", "prepared"])),
    title: { en: "Taking consent back cancels the return", ar: "سحب الموافقة يلغي العودة" },
  },

  // 5 No departure without consent, for a child without its best interests, or into danger
  ...(["approveReturn", "recordDeparture"] as const).flatMap(
    (command): readonly JordanPromise[] => [
      {
        name: `5 ${command} without consent`,
        kind: "neverOffers",
        while: not(consent.return),
        command,
        title: { en: "Nobody returns without consent", ar: "لا عودة دون موافقة" },
      },
      {
        name: `5 ${command} of a child`,
        kind: "neverOffers",
        command,
        while: and(
          child,
          or(
            not(eq(state["best-interests"], "determined")),
            notSurely(isIn(fact.bestInterestsOutcome, ["return", "other-country"])),
          ),
        ),
        title: {
          en: "No child returns before its best interests were determined",
          ar: "لا يعود طفل قبل تحديد مصلحته الفضلى",
        },
      },
      {
        name: `5 ${command} into danger`,
        kind: "neverOffers",
        while: notSurely(isIn(fact.riskAtDestination, ["low", "medium"])),
        command,
        title: {
          en: "Nobody returns where the risk is high or not assessed",
          ar: "لا عودة إلى حيث الخطر مرتفع أو غير مُقيَّم",
        },
      },
    ],
  ),
  {
    name: "5 no departure against the will",
    kind: "leaves",
    command: ["approveReturn", "recordDeparture"],
    bringing: "anything",
    state: surely(fact.returnIsVoluntary),
    title: { en: "Whoever departs chose to", ar: "من غادر فقد اختار ذلك" },
  },

  // 6 No disclosure without consent and receiver, or a named legal ground
  {
    name: "6 no referral on nothing",
    kind: "leaves",
    on: "referral",
    command: "sendReferral",
    bringing: "anything",
    while: not(consent.referral),
    state: surely(fact.hasLegalGround),
    title: {
      en: "No referral is sent without consent or a legal ground",
      ar: "لا تُرسل إحالة دون موافقة أو سند قانوني",
    },
  },
  {
    name: "6 a referral has a receiver and a purpose",
    kind: "leaves",
    on: "referral",
    command: "sendReferral",
    bringing: "anything",
    state: and(known(fact.referralReceiver), known(fact.referralPurpose)),
    title: {
      en: "Every referral that is sent names its receiver and purpose",
      ar: "لكل إحالة مرسلة جهة متلقية وغرض",
    },
  },
  {
    name: "6 no other way to send",
    kind: "never",
    on: "referral",
    state: isIn(state.referral, ["sent", "acknowledged", "accepted"]),
    without: ["sendReferral"],
    title: { en: "Nothing else sends a referral", ar: "لا تُرسل إحالة بغير ذلك" },
  },
  {
    name: "6 no sharing on nothing",
    kind: "leaves",
    command: "shareInformation",
    bringing: "anything",
    while: not(consent.sharing),
    state: surely(fact.hasSharingGround),
    title: {
      en: "Nothing is shared without consent or a legal ground",
      ar: "لا مشاركة دون موافقة أو سند قانوني",
    },
  },

  // 7 No prosecution while the exposure is open
  {
    name: "7 no prosecution",
    kind: "neverOffers",
    while: or(fact.exposureOpen, eq(state["non-punishment"], "stopped")),
    command: "prosecutePerson",
    title: {
      en: "Nobody is prosecuted while the question is open, or once it was stopped",
      ar: "لا ملاحقة ما دامت المسألة قائمة أو بعد وقفها",
    },
  },
  {
    name: "7 no indictment",
    kind: "neverOffers",
    on: "proceeding",
    while: and(fact.exposureOpen, not(surely(not(fact.accusesVictim)))),
    command: "indict",
    title: {
      en: "No case that may accuse the victim goes to trial meanwhile",
      ar: "لا تُحال إلى المحاكمة قضية قد تتهم المجني عليه",
    },
  },

  // 8 Closing needs no running duty and no case that needs the person
  {
    name: "8 no closing while needed",
    kind: "neverOffers",
    command: "closeFile",
    while: and(
      some.proceeding.isOpenCase,
      some.proceeding.needsVictims,
      notSurely(eq(fact.proceedingsNeedPerson, "not-needed")),
    ),
    title: {
      en: "No file is closed while a case needs the person",
      ar: "لا يُغلق ملف ما دامت قضية تحتاج إلى الشخص",
    },
  },
  ...jordanNrmDocument.rules.flatMap((rule): readonly JordanPromise[] =>
    rule.kind === "duty" && rule.action !== "closeFile"
      ? [
          {
            name: `8 no closing with ${rule.id}`,
            kind: "neverOffers",
            command: "closeFile",
            while: running(rule.id as never),
            title: {
              en: "No file is closed while a duty waits",
              ar: "لا يُغلق ملف وفيه واجب لم يؤدَّ",
            },
          },
        ]
      : [],
  ),

  // 9 Declined is not the end
  ...(["reopenIdentification", "receiveLabourComplaint"] as const).map(
    (command): JordanPromise => ({
      name: `9 ${command}`,
      kind: "alwaysOffers",
      while: eq(state.identification, "not-identified"),
      command,
      title: { en: "Whoever was declined has remedies", ar: "لمن رُفضت صفته سبل أخرى" },
    }),
  ),
  {
    name: "9 prepareClaim",
    kind: "alwaysOffers",
    command: "prepareClaim",
    while: and(
      eq(state.identification, "not-identified"),
      isIn(state.compensation, ["none", "refused", "withdrawn"]),
    ),
    title: {
      en: "Whoever was declined can claim compensation",
      ar: "لمن رُفضت صفته أن يطالب بالتعويض",
    },
  },

  // 10 No protective act waits for an irreversible one
  ...commandsOf("protective").map((command): JordanPromise => {
    const isAnswer = command === "acceptReferral" || command === "escalateReferral";
    return {
      name: `10 ${command}`,
      kind: "canReach",
      to: { offers: command },
      without: isAnswer ? allButSending : irreversible,
      title: isAnswer
        ? {
            en: "An answer to a referral waits for nothing irreversible but the referral",
            ar: "لا ينتظر الرد على الإحالة إجراءً لا رجعة فيه سوى الإحالة نفسها",
          }
        : {
            en: "A protective act waits for no irreversible one",
            ar: "لا ينتظر إجراء حماية إجراءً لا رجعة فيه",
          },
    };
  }),

  // 11 A child is never alone before an intrusive act
  ...(["examine", "assessAge", "hearPerson"] as const).map(
    (command): JordanPromise => ({
      name: `11 ${command}`,
      kind: "neverOffers",
      while: and(child, not(hasVoice)),
      command,
      title: {
        en: "Before an intrusive act somebody speaks for the child",
        ar: "لا يُتخذ إجراء يمس الطفل دون من يتحدث باسمه",
      },
    }),
  ),
  {
    name: "11 conflicted guardian",
    kind: "neverOffers",
    command: "giveConsentForChild",
    by: "guardian",
    while: or(
      not(eq(state.guardianship, "guardian-appointed")),
      surely(fact.guardianIsSuspect),
      surely(isIn(fact.guardianConflict, ["suspect", "benefits", "opposes"])),
    ),
    title: { en: "A conflicted guardian never consents", ar: "لا يوافق وصي تتعارض مصالحه" },
  },

  // 12 Suspect and person apart
  {
    name: "12 home",
    kind: "leaves",
    on: "shelter",
    command: "admitToShelter",
    bringing: "anything",
    state: not(surely(fact.suspectInPlacement)),
    title: { en: "Nobody is admitted where a suspect is", ar: "لا يُدخل أحد حيث يوجد مشتبه به" },
  },
  {
    name: "12 out of it",
    kind: "alwaysOffers",
    on: "shelter",
    while: fact.sharesHomeWithSuspect,
    command: "transferShelter",
    title: {
      en: "Whoever lives where a suspect is can be moved",
      ar: "يمكن نقل من يقيم حيث يوجد مشتبه به",
    },
  },
  {
    name: "12 measures",
    kind: "never",
    on: "measures",
    state: fact.sharesMeasureWithSuspect,
    title: {
      en: "No measure brings person and suspect together",
      ar: "لا تدبير يجمع الشخص بالمشتبه به",
    },
  },
  {
    name: "12 hearing",
    kind: "leaves",
    command: "hearPerson",
    bringing: "anything",
    state: surely(not(fact.suspectAtHearing)),
    title: { en: "Nobody is heard in a suspect's presence", ar: "لا يُسمع الشخص بحضور مشتبه به" },
  },

  // 13 What becomes of the case takes nothing from the person
  ...(["amnesty", "dropped"] as const).flatMap((end): readonly JordanPromise[] => [
    {
      name: `13 claim after ${end}`,
      kind: "alwaysOffers",
      command: [
        "prepareClaim",
        "requestFeeDeferral",
        "fileClaim",
        "recordAward",
        "recordClaimRefusal",
        "recordPayment",
      ],
      bringing: "anything",
      while: and(isIn(states.proceeding, [end]), not(eq(state.compensation, "enforced"))),
      title: {
        en: "The claim goes on after the case ended",
        ar: "تستمر المطالبة بعد انتهاء القضية",
      },
    },
    {
      name: `13 return after ${end}`,
      kind: "alwaysOffers",
      command: [
        "requestReturn",
        "informOnReturn",
        "assessReturn",
        "approveReturn",
        "prepareReturn",
        "recordDeparture",
        "confirmArrival",
      ],
      bringing: "anything",
      while: isIn(states.proceeding, [end]),
      title: {
        en: "The return goes on after the case ended",
        ar: "تستمر العودة بعد انتهاء القضية",
      },
    },
  ]),
  ...(
    [
      ["the claim", isIn(state.compensation, ["prepared", "filed", "awarded", "enforced"])],
      ["the return", isIn(state.return, ["requested", "informed", "approved", "prepared"])],
      ["the search for a place", isIn(states.shelter, ["requested", "offered"])],
      ["the stay", isIn(states.shelter, ["admitted"])],
      ["the cover", fact.isShelterCovered],
    ] as const
  ).map(
    ([what, condition]): JordanPromise => ({
      name: `13 ${what} stays`,
      kind: "leaves",
      command: ["recordAmnesty", "drop"],
      bringing: "anything",
      while: condition,
      state: condition,
      title: {
        en: "Amnesty and dropping end neither claim nor shelter nor return",
        ar: "العفو والحفظ لا ينهيان المطالبة ولا الإيواء ولا العودة",
      },
    }),
  ),

  // 14 A downgrade has a reason and the checklist
  {
    name: "14 reason and checklist",
    kind: "leaves",
    on: "proceeding",
    command: "downgradeToLabour",
    bringing: "anything",
    state: and(
      eq(state.proceeding, "labour-file"),
      known(fact.downgradeReason),
      surely(fact.checklistComplete),
    ),
    title: {
      en: "A downgrade has a reason and the checklist",
      ar: "للتكييف كنزاع عمالي سبب وقائمة فحص",
    },
  },
  {
    name: "14 no other way",
    kind: "never",
    on: "proceeding",
    state: eq(state.proceeding, "labour-file"),
    without: ["downgradeToLabour"],
    title: {
      en: "Only a downgrade makes a labour file",
      ar: "لا يصير ملفًا عماليًا إلا بقرار تكييف",
    },
  },

  // 15 Every referral that is sent ends
  {
    name: "15 ends",
    kind: "leadsTo",
    on: "referral",
    from: isIn(state.referral, ["sent", "acknowledged", "accepted"]),
    to: isIn(state.referral, ["refused", "revoked", "completed", "expired"]),
    without: ["withdrawReferralConsent", "withdrawAllConsent", "revokeReferral"],
    title: { en: "Every referral that is sent ends", ar: "لكل إحالة مرسلة نهاية" },
  },
  {
    name: "15 escalation",
    kind: "alwaysOffers",
    on: "referral",
    while: eq(state.referral, "expired"),
    command: "escalateReferral",
    bringing: "anything",
    title: {
      en: "A referral without an answer is escalated",
      ar: "تُصعَّد الإحالة التي لم يُرد عليها",
    },
  },
];

/**
 * What Jordan's referral mechanism promises whoever stands in it, whatever is unknown: one entry for each question that
 * the checker can answer.
 *
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { jordanNrm, jordanPromises } from "@aht-jo/nrm";
 * import { check } from "@aht-jo/rules/check";
 * const properties = jordanPromises.filter(({ name }) => name.startsWith("3 "));
 * const report = check(jordanNrm(), {
 *   properties, on: civilDate("2025-03-02"), instances: 1, maxStates: 100_000, opening: "any", coverage: "skip",
 * });
 * report.results.every(({ holds }) => holds === true); //=> true
 * ```
 * @category Promises
 */
export const jordanPromises: readonly JordanPromise[] = promises;

function surely(condition: Typed<"bool">): Typed<"bool"> {
  return and(known(condition), condition);
}

function notSurely(condition: Typed<"bool">): Typed<"bool"> {
  return not(surely(condition));
}

function commandsOf(nature: CommandNature): readonly string[] {
  return Object.entries(jordanNrmDocument.commands).flatMap(([name, command]) =>
    command.nature === nature ? [name] : [],
  );
}
