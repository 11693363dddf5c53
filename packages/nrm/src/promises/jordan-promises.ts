import type { Localized, NonEmpty } from "@aht-jo/core";
import { and, bool, eq, isIn, known, not, or, type Typed } from "@aht-jo/core/expressions";
import type { CommandNature } from "@aht-jo/rules";
import type { Property } from "@aht-jo/rules/check";
import { jordan } from "../jordan/jordan.ts";
import { jordanNrmDocument } from "../jordan/jordan-nrm.ts";

/**
 * Something the mechanism promises, as a question to `check` of `@aht-jo/rules/check` and as a sentence.
 *
 * The name begins with the number of the promise: 2 to 15. That every state is reached and every rule applies somewhere
 * (1), what rests on an assumption (16) and that no version strands a file (17) are asked of the whole document.
 *
 * @category Promises
 */
export type JordanPromise = Property & { readonly title: Localized };

const { fact, state, states, some, consent, done, running } = jordan;
const child = fact.isTreatedAsChild;
const hasVoice = isIn(state.guardianship, ["guardian-appointed", "representative-appointed"]);
const irreversible = commandsOf("irreversible") as readonly string[] as NonEmpty<string>;

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
  ...(
    [
      "Screening",
      "Referral",
      "Shelter",
      "Health",
      "Psychosocial",
      "LegalAid",
      "Testimony",
      "Return",
      "FollowUp",
      "All",
    ] as const
  ).map(
    (scope): JordanPromise => ({
      name: `4 withdraw ${scope}`,
      kind: "alwaysOffers",
      while: bool(true),
      unknown: "counts",
      by: "person",
      command: scope === "All" ? "withdrawAllConsent" : `withdraw${scope}Consent`,
      title: { en: "Consent can always be taken back", ar: "يمكن دائمًا سحب الموافقة" },
    }),
  ),
  {
    name: "4 referrals stop",
    kind: "leadsTo",
    on: "referral",
    from: isIn(state.referral, ["drafted", "sent", "acknowledged", "accepted"]),
    to: eq(state.referral, "revoked"),
    without: ["revokeReferral"],
    title: {
      en: "Taking consent back stops referrals, also those already sent",
      ar: "سحب الموافقة يوقف الإحالات بما فيها المرسلة",
    },
  },
  {
    name: "4 stays end",
    kind: "leadsTo",
    on: "shelter",
    from: isIn(state.shelter, ["requested", "offered", "admitted"]),
    to: isIn(state.shelter, ["declined-by-person", "exited"]),
    without: ["declineShelter", "exitShelter"],
    title: { en: "Taking consent back ends the stay", ar: "سحب الموافقة ينهي الإقامة" },
  },
  {
    name: "4 care stops",
    kind: "leadsTo",
    from: isIn(state.health, ["assessed", "in-care"]),
    to: eq(state.health, "declined"),
    without: ["declineCare"],
    title: { en: "Taking consent back stops care", ar: "سحب الموافقة يوقف الرعاية" },
  },
  {
    name: "4 support stops",
    kind: "leadsTo",
    from: isIn(state.psychosocial, ["assessed", "in-support"]),
    to: eq(state.psychosocial, "declined"),
    without: ["declineSupport"],
    title: { en: "Taking consent back stops support", ar: "سحب الموافقة يوقف الدعم" },
  },
  {
    name: "4 legal aid stops",
    kind: "leadsTo",
    from: isIn(state["legal-aid"], ["requested", "assigned", "advising", "representing"]),
    to: eq(state["legal-aid"], "declined"),
    without: ["declineLegalAid"],
    title: {
      en: "Taking consent back stops legal aid",
      ar: "سحب الموافقة يوقف المساعدة القانونية",
    },
  },
  {
    name: "4 the return is cancelled",
    kind: "leadsTo",
    from: isIn(state.return, ["requested", "informed", "assessed", "approved", "prepared"]),
    to: eq(state.return, "cancelled"),
    without: ["cancelReturn"],
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
    name: "5 departed against the will",
    kind: "never",
    state: and(eq(state.return, "departed"), notSurely(fact.returnIsVoluntary)),
    title: { en: "Whoever departed chose to", ar: "من غادر فقد اختار ذلك" },
  },

  // 6 No disclosure without consent and receiver, or a named legal ground
  {
    name: "6 no referral on nothing",
    kind: "never",
    on: "referral",
    state: and(eq(state.referral, "sent"), notSurely(fact.hasLegalGround)),
    without: ["giveConsent", "giveConsentForChild"],
    title: {
      en: "No referral is sent without consent or a legal ground",
      ar: "لا تُرسل إحالة دون موافقة أو سند قانوني",
    },
  },
  {
    name: "6 a referral has a receiver and a purpose",
    kind: "never",
    on: "referral",
    state: and(
      isIn(state.referral, ["sent", "acknowledged", "accepted"]),
      or(not(known(fact.referralReceiver)), not(known(fact.referralPurpose))),
    ),
    title: {
      en: "Every referral that is sent names its receiver and purpose",
      ar: "لكل إحالة مرسلة جهة متلقية وغرض",
    },
  },
  {
    name: "6 no sharing on nothing",
    kind: "never",
    state: and(known(done.shareInformation), notSurely(fact.hasSharingGround)),
    without: ["giveConsent", "giveConsentForChild"],
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
  ...commandsOf("protective")
    .filter(isNoAnswer)
    .map(
      (command): JordanPromise => ({
        name: `10 ${command}`,
        kind: "canReach",
        to: { offers: command },
        without: irreversible,
        title: {
          en: "A protective act waits for no irreversible one",
          ar: "لا ينتظر إجراء حماية إجراءً لا رجعة فيه",
        },
      }),
    ),

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
    kind: "never",
    on: "shelter",
    state: fact.sharesHomeWithSuspect,
    without: ["recordSuspectInPlacement"],
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
    kind: "never",
    state: and(known(done.hearPerson), not(surely(not(fact.suspectAtHearing)))),
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
      name: `13 stay after ${end}`,
      kind: "leadsTo",
      from: and(
        isIn(states.proceeding, [end]),
        fact.isProtected,
        isIn(states.shelter, ["requested", "offered"]),
      ),
      to: isIn(states.shelter, ["admitted"]),
      title: {
        en: "Admission stays possible after the case ended",
        ar: "يبقى الإيواء ممكنًا بعد انتهاء القضية",
      },
    },
    {
      name: `13 return after ${end}`,
      kind: "leadsTo",
      from: and(
        isIn(states.proceeding, [end]),
        isIn(state.return, [
          "none",
          "requested",
          "informed",
          "assessed",
          "approved",
          "prepared",
          "cancelled",
        ]),
      ),
      to: eq(state.return, "departed"),
      title: {
        en: "Return stays possible after the case ended",
        ar: "تبقى العودة ممكنة بعد انتهاء القضية",
      },
    },
  ]),

  // 14 A downgrade has a reason and the checklist
  {
    name: "14 reason and checklist",
    kind: "never",
    on: "proceeding",
    state: and(
      eq(state.proceeding, "labour-file"),
      or(not(known(fact.downgradeReason)), notSurely(fact.checklistComplete)),
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

/** An answer to a referral waits for the referral, which is irreversible since it discloses; help waits for neither. */
function isNoAnswer(command: string): boolean {
  return command !== "acceptReferral" && command !== "escalateReferral";
}
