import { and, bool, eq, isIn, not, or } from "@aht-jo/core/expressions";
import type { RuleOf } from "@aht-jo/rules";
import { surely } from "../../parts/surely.ts";
import { withdrawal, withdrawalFromShelter } from "../../parts/withdrawal.ts";
import { reported } from "../basis.ts";
import { always } from "../in-force.ts";
import { type JordanShape, jordan } from "../jordan.ts";
import {
  ageRules,
  consentRules,
  guardianRules,
  helpComesFirst,
  interpreterDuty,
} from "../points.ts";
import { workers } from "../roles.ts";
import { everyScope } from "../scopes.ts";

const { fact, state } = jordan;

const everyState = ["open", "follow-up", "closed", "reopened"] as const;

/** What the person consents to, and takes back in every state of the file. */
export const fileConsentRules: readonly RuleOf<JordanShape>[] = [
  // Consent given
  {
    kind: "move",
    id: "jo.file.consent",
    command: "giveConsent",
    from: everyState,
    by: ["person"],
    when: and(fact.consentInformed, not(surely(fact.isMinor))),
    onUnknown: "block",
    asks: ["consentInformed"],
    records: ["consentInformed", "scopesRefused", "needsInterpreter"],
    givenBy: ["person"],
    gives: everyScope,
    title: {
      en: "A person consents once informed; a doubt of age takes nobody's word away",
      ar: "يوافق الشخص بعد إعلامه، والشك في العمر لا يُسقط قوله",
    },
    basis: [consentRules, interpreterDuty, ageRules],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.file.consent-for-child.guardian",
    command: "giveConsentForChild",
    from: everyState,
    by: ["guardian"],
    when: and(
      fact.consentInformed,
      fact.isTreatedAsChild,
      eq(state.guardianship, "guardian-appointed"),
      not(fact.guardianIsSuspected),
    ),
    onUnknown: "block",
    asks: ["consentInformed"],
    records: ["consentInformed", "childHeard", "scopesRefused"],
    givenBy: ["guardian"],
    gives: everyScope,
    title: {
      en: "A guardian free of conflict consents for the child",
      ar: "يوافق عن الطفل وصيه أو وليه الخالي من تعارض المصالح",
    },
    basis: [consentRules, guardianRules],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.file.consent-for-child.representative",
    command: "giveConsentForChild",
    from: everyState,
    by: ["independent-representative", "judge"],
    when: and(
      fact.consentInformed,
      fact.isTreatedAsChild,
      eq(state.guardianship, "representative-appointed"),
    ),
    onUnknown: "block",
    asks: ["consentInformed"],
    records: ["consentInformed", "childHeard", "scopesRefused"],
    givenBy: ["court"],
    gives: everyScope,
    title: {
      en: "The independent representative consents for the child",
      ar: "يوافق الممثل المستقل عن الطفل",
    },
    basis: [consentRules, guardianRules],
    inForce: always,
  },
  {
    kind: "forbid",
    id: "jo.file.no-conflicted-guardian",
    commands: ["giveConsentForChild"],
    when: or(
      isIn(state.guardianship, ["not-applicable", "needed", "guardian-conflicted"]),
      and(
        eq(state.guardianship, "guardian-appointed"),
        or(fact.guardianIsSuspect, isIn(fact.guardianConflict, ["suspect", "benefits", "opposes"])),
      ),
    ),
    title: {
      en: "A guardian who is conflicted, or may be a suspect, never consents",
      ar: "لا يوافق أبدًا وصي تتعارض مصالحه أو قد يكون مشتبهًا به",
    },
    basis: [guardianRules, reported("labor-watch-2021", "Art. 12(c)")],
    inForce: always,
  },

  // Consent refused or taken back, in every state of the file
  {
    kind: "move",
    id: "jo.file.consent-refused",
    command: "recordConsentRefused",
    from: everyState,
    by: ["person", "guardian", ...workers],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: ["scopesRefused", "consentInformed", "needsInterpreter"],
    title: {
      en: "A refusal is recorded, and closes no other door",
      ar: "يُسجَّل الرفض ولا يُغلق بابًا آخر",
    },
    basis: [consentRules, helpComesFirst],
    inForce: always,
  },
  ...withdrawal("withdrawScreeningConsent", {
    id: "jo.file.withdraw-screening",
    withdraws: ["screening"],
    title: { en: "Screening stops", ar: "يتوقف الفحص" },
  }),
  ...withdrawal("withdrawReferralConsent", {
    id: "jo.file.withdraw-referral",
    withdraws: ["referral", "sharing"],
    also: [
      {
        track: "referral",
        from: ["drafted", "sent", "acknowledged", "accepted", "refused", "expired"],
        to: "revoked",
      },
    ],
    title: {
      en: "Referrals stop, also those already sent",
      ar: "تتوقف الإحالات بما فيها ما أُرسل",
    },
  }),
  ...withdrawalFromShelter("withdrawShelterConsent", {
    id: "jo.file.withdraw-shelter",
    withdraws: ["shelter"],
    title: { en: "Consent to a shelter is taken back", ar: "تُسحب الموافقة على الإيواء" },
  }),
  ...withdrawal("withdrawHealthConsent", {
    id: "jo.file.withdraw-health",
    withdraws: ["health", "examination"],
    also: [{ track: "health", from: ["assessed", "in-care"], to: "declined" }],
    title: { en: "Health care and examinations stop", ar: "تتوقف الرعاية الصحية والفحوص" },
  }),
  ...withdrawal("withdrawPsychosocialConsent", {
    id: "jo.file.withdraw-psychosocial",
    withdraws: ["psychosocial"],
    also: [{ track: "psychosocial", from: ["assessed", "in-support"], to: "declined" }],
    title: { en: "Psychosocial support stops", ar: "يتوقف الدعم النفسي والاجتماعي" },
  }),
  ...withdrawal("withdrawLegalAidConsent", {
    id: "jo.file.withdraw-legal-aid",
    withdraws: ["legal-aid"],
    also: [
      {
        track: "legal-aid",
        from: ["requested", "assigned", "advising", "representing"],
        to: "declined",
      },
    ],
    title: { en: "Legal assistance stops", ar: "تتوقف المساعدة القانونية" },
  }),
  ...withdrawal("withdrawTestimonyConsent", {
    id: "jo.file.withdraw-testimony",
    withdraws: ["testimony"],
    title: { en: "The person is heard no more", ar: "لا يُسمع الشخص بعد ذلك" },
  }),
  ...withdrawal("withdrawReturnConsent", {
    id: "jo.file.withdraw-return",
    withdraws: ["return"],
    also: [
      {
        track: "return",
        from: ["requested", "informed", "assessed", "approved", "prepared"],
        to: "cancelled",
      },
    ],
    title: { en: "The return is cancelled", ar: "تُلغى العودة" },
  }),
  ...withdrawal("withdrawFollowUpConsent", {
    id: "jo.file.withdraw-follow-up",
    withdraws: ["follow-up"],
    title: { en: "Contact afterwards stops", ar: "يتوقف التواصل اللاحق" },
  }),
  ...withdrawalFromShelter("withdrawAllConsent", {
    id: "jo.file.withdraw-all",
    withdraws: everyScope,
    also: [
      {
        track: "referral",
        from: ["drafted", "sent", "acknowledged", "accepted", "refused", "expired"],
        to: "revoked",
      },
      { track: "health", from: ["assessed", "in-care"], to: "declined" },
      { track: "psychosocial", from: ["assessed", "in-support"], to: "declined" },
      {
        track: "legal-aid",
        from: ["requested", "assigned", "advising", "representing"],
        to: "declined",
      },
      {
        track: "return",
        from: ["requested", "informed", "assessed", "approved", "prepared"],
        to: "cancelled",
      },
    ],
    title: { en: "Everything that rests on consent stops", ar: "يتوقف كل ما يقوم على الموافقة" },
  }),
];
