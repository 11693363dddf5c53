import { and, bool, eq, ifElse, isIn, le, ne, not, or } from "@aht-jo/core/expressions";
import type { RuleOf } from "@aht-jo/rules";
import { dayAfter } from "../../parts/day-after.ts";
import { surely } from "../../parts/surely.ts";
import { reported, strategy } from "../basis.ts";
import { clock } from "../clock.ts";
import { always } from "../in-force.ts";
import { type JordanShape, jordan } from "../jordan.ts";
import {
  ageRules,
  classificationRules,
  downgradeRules,
  irreversibleStepsWait,
  nonProsecution,
  timeLimits,
} from "../points.ts";

const { fact, entered, state, states } = jordan;
const unitInquires = /* @__PURE__ */ reported("alsaa-2023", "files of the unit");
const prosecutorClassifies = /* @__PURE__ */ reported("tamkeen-2015", "classification of files");
const chargeDrift = /* @__PURE__ */ reported("sputnik-2019", "choice of charges");
const treatedAsLabour = /* @__PURE__ */ reported("albawaba", "labour disputes");
const amnesties = /* @__PURE__ */ reported("boell-2021", "dropped charges");

/** Who stands where in the case: what a file needs to know to keep the person safe. */
const whoIsWho = [
  "accusedIsGuardian",
  "accusedIsEmployer",
  "accusesVictim",
  "victimIsChild",
  "needsVictims",
  "suspectSharesHearings",
] as const;

/** The three questions of the law, each with an answer that says it could not be settled. */
const elements = ["actElement", "meansElement", "purposeElement"] as const;

/**
 * The criminal case, from the complaint to its end. No rule here moves a person's claim, stay or return: what becomes of
 * the case takes nothing from the person.
 */
export const proceedingRules: readonly RuleOf<JordanShape>[] = [
  {
    kind: "move",
    id: "jo.proceeding.receive",
    command: "receiveComplaint",
    from: ["none"],
    to: "complaint",
    by: [
      "ctu-officer",
      "ctu-labour-inspector",
      "police-officer",
      "labour-inspector",
      "public-prosecutor",
    ],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: [...whoIsWho],
    title: { en: "Every complaint is received", ar: "تُستقبل كل شكوى" },
    basis: [unitInquires],
    inForce: always,
  },

  {
    kind: "move",
    id: "jo.proceeding.inquire",
    command: "inquire",
    from: ["complaint"],
    to: "inquiry",
    by: ["ctu-officer", "ctu-labour-inspector"],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: [...whoIsWho, ...elements],
    title: { en: "The unit inquires", ar: "تباشر الوحدة الاستدلال" },
    basis: [unitInquires],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.proceeding.inquire-further",
    command: "inquire",
    from: ["inquiry"],
    by: ["ctu-officer", "ctu-labour-inspector"],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: [...whoIsWho, ...elements],
    title: { en: "The unit finds out more", ar: "تستكمل الوحدة الاستدلال" },
    basis: [unitInquires],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.proceeding.take-up-again",
    command: "inquire",
    from: ["labour-file", "classified-other", "not-yet-classified"],
    to: "inquiry",
    by: ["ctu-officer", "public-prosecutor"],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: [...whoIsWho, ...elements],
    title: {
      en: "A case that was not classified as trafficking is taken up again",
      ar: "تُفتح من جديد القضية التي لم تُكيَّف اتجارًا بالبشر",
    },
    basis: [classificationRules],
    inForce: always,
  },
  {
    kind: "right",
    id: "jo.proceeding.never-the-last-word",
    holder: "person",
    whileTrue: isIn(states.proceeding, ["labour-file", "classified-other", "not-yet-classified"]),
    mustOffer: ["inquire"],
    title: {
      en: "A labour file or another charge is never the last word",
      ar: "اعتبار القضية عمالية أو جريمة أخرى ليس نهاية المطاف",
    },
    basis: [treatedAsLabour, chargeDrift, classificationRules],
    inForce: always,
  },

  {
    kind: "move",
    id: "jo.proceeding.refer",
    command: "referToProsecutor",
    from: ["complaint", "inquiry"],
    to: "referred",
    by: ["ctu-officer"],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: [...whoIsWho, ...elements],
    title: {
      en: "The unit refers the case to the prosecutor",
      ar: "تحيل الوحدة القضية إلى المدعي العام",
    },
    basis: [unitInquires],
    inForce: always,
  },

  {
    kind: "move",
    id: "jo.proceeding.classify-trafficking",
    command: "classify",
    from: ["referred", "not-yet-classified", "classified-other", "labour-file"],
    to: "classified-trafficking",
    by: ["public-prosecutor"],
    when: eq(fact.classification, "trafficking"),
    onUnknown: "block",
    records: ["classification", ...whoIsWho, ...elements],
    asks: ["classification"],
    title: {
      en: "The prosecutor classifies the case as trafficking, also later",
      ar: "يكيّف المدعي العام القضية اتجارًا بالبشر، ولو لاحقًا",
    },
    basis: [prosecutorClassifies, classificationRules],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.proceeding.classify-other",
    command: "classify",
    from: ["referred", "not-yet-classified", "classified-trafficking", "labour-file"],
    to: "classified-other",
    by: ["public-prosecutor"],
    when: and(
      eq(fact.classification, "other-crime"),
      fact.checklistComplete,
      not(fact.allElementsMet),
    ),
    onUnknown: "block",
    records: ["classification", ...whoIsWho, ...elements],
    asks: ["classification"],
    title: {
      en: "Another charge only after act, means and purpose were examined and not all are met",
      ar: "لا تُكيَّف القضية جريمة أخرى إلا بعد فحص الفعل والوسيلة والغرض وعدم اجتماعها",
    },
    basis: [prosecutorClassifies, chargeDrift, downgradeRules],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.proceeding.classify-later",
    command: "classify",
    from: ["referred", "not-yet-classified"],
    to: "not-yet-classified",
    by: ["public-prosecutor"],
    when: eq(fact.classification, "not-yet"),
    onUnknown: "block",
    records: ["classification", ...whoIsWho, ...elements],
    asks: ["classification"],
    title: {
      en: "That it cannot be classified yet is put on record",
      ar: "يُسجَّل تعذر تكييف القضية بعد",
    },
    basis: [classificationRules],
    inForce: always,
  },
  {
    kind: "duty",
    id: "jo.proceeding.classify-in-time",
    on: "proceeding",
    bearer: "public-prosecutor",
    arises: isIn(state.proceeding, ["referred", "not-yet-classified"]),
    action: "classify",
    or: ["downgradeToLabour"],
    within: { n: { param: "classificationDays" }, unit: "days" },
    runsFrom: ifElse(
      surely(le(entered.proceeding.referred, entered.proceeding["not-yet-classified"])),
      {
        yes: dayAfter(entered.proceeding["not-yet-classified"]),
        no: entered.proceeding.referred,
      },
    ),
    ...clock,
    breach: "flag",
    title: { en: "Classify the case in time", ar: "تكييف القضية في الموعد" },
    basis: [classificationRules, timeLimits],
    inForce: always,
  },

  {
    kind: "move",
    id: "jo.proceeding.downgrade",
    command: "downgradeToLabour",
    from: [
      "inquiry",
      "referred",
      "classified-trafficking",
      "classified-other",
      "not-yet-classified",
    ],
    to: "labour-file",
    by: ["public-prosecutor"],
    when: and(fact.checklistComplete, not(fact.allElementsMet)),
    onUnknown: "block",
    records: ["classification", "downgradeReason", "victimIsChild", ...elements],
    asks: ["downgradeReason"],
    title: {
      en: "A labour matter only with a reason, and after act, means and purpose were examined",
      ar: "لا تُعد القضية عمالية إلا بقرار مسبَّب وبعد فحص الفعل والوسيلة والغرض",
    },
    basis: [treatedAsLabour, downgradeRules, irreversibleStepsWait],
    inForce: always,
  },

  {
    kind: "forbid",
    id: "jo.proceeding.no-means-for-children",
    commands: ["downgradeToLabour"],
    when: and(
      or(fact.isTreatedAsChild, surely(fact.victimIsChild)),
      or(
        eq(fact.downgradeReason, "no-means"),
        and(eq(fact.actElement, "met"), eq(fact.purposeElement, "met")),
      ),
    ),
    title: {
      en: "No case of a child becomes a labour matter for want of means: act and purpose are enough",
      ar: "لا تُعد قضية الطفل عمالية بحجة غياب الوسيلة، فالفعل والغرض يكفيان",
    },
    basis: [reported("workers-house-law-text", "Art. 3(a)(2)"), ageRules, downgradeRules],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.proceeding.indict",
    command: "indict",
    from: ["classified-trafficking", "classified-other"],
    to: "tried",
    by: ["public-prosecutor"],
    when: bool(true),
    onUnknown: "block",
    // Whom the case accuses was said before: the step that depends on it does not bring it.
    records: [
      "accusedIsGuardian",
      "accusedIsEmployer",
      "victimIsChild",
      "needsVictims",
      "suspectSharesHearings",
      "restitutionRequested",
    ],
    title: {
      en: "The prosecutor brings the case before the court",
      ar: "يحيل المدعي العام القضية إلى المحكمة",
    },
    basis: [prosecutorClassifies, classificationRules],
    inForce: always,
  },
  {
    kind: "forbid",
    id: "jo.proceeding.victim-is-not-the-accused",
    commands: ["indict"],
    when: and(fact.accusesVictim, or(fact.exposureOpen, eq(state["non-punishment"], "stopped"))),
    title: {
      en: "The case does not go to court against a person whose exposure is open or was stopped",
      ar: "لا تُحال القضية إلى المحكمة ضد شخص احتمال ملاحقته قائم أو أُوقفت ملاحقته",
    },
    basis: [strategy("Pillar 2"), nonProsecution],
    inForce: always,
  },

  {
    kind: "move",
    id: "jo.proceeding.judge",
    command: "recordJudgment",
    from: ["tried", "judged"],
    to: "judged",
    by: ["judge", "public-prosecutor"],
    when: bool(true),
    onUnknown: "block",
    records: ["judgmentOutcome", "sentenceKinds", "needsVictims", "suspectSharesHearings"],
    asks: ["judgmentOutcome"],
    title: { en: "The court judges, also on appeal", ar: "تصدر المحكمة حكمها، ولو بعد الطعن" },
    basis: [classificationRules],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.proceeding.final",
    command: "recordFinal",
    from: ["judged"],
    to: "final",
    by: ["judge", "public-prosecutor"],
    when: bool(true),
    onUnknown: "block",
    records: ["needsVictims"],
    title: { en: "The judgment becomes final", ar: "يكتسب الحكم الدرجة القطعية" },
    basis: [classificationRules],
    inForce: always,
  },

  {
    kind: "move",
    id: "jo.proceeding.drop",
    command: "drop",
    from: [
      "complaint",
      "inquiry",
      "referred",
      "classified-trafficking",
      "classified-other",
      "labour-file",
      "not-yet-classified",
      "tried",
      "judged",
    ],
    to: "dropped",
    by: ["public-prosecutor", "judge"],
    when: or(ne(fact.dropReason, "no-evidence"), fact.checklistComplete),
    onUnknown: "block",
    records: ["dropReason", "needsVictims", ...elements],
    asks: ["dropReason"],
    title: {
      en: "A case is dropped with a reason, for want of evidence only after the law's questions were examined",
      ar: "لا تُسقط القضية إلا بقرار مسبَّب، ولا لعدم كفاية الأدلة إلا بعد فحص أركان الجريمة",
    },
    basis: [downgradeRules, classificationRules, irreversibleStepsWait],
    inForce: always,
  },
  {
    kind: "forbid",
    id: "jo.proceeding.not-because-the-complaint-was-withdrawn",
    commands: ["drop"],
    when: and(
      eq(fact.dropReason, "complaint-withdrawn"),
      not(isIn(state.proceeding, ["classified-other", "labour-file"])),
    ),
    title: {
      en: "A complaint taken back does not end what may be trafficking",
      ar: "سحب الشكوى لا ينهي قضية قد تكون اتجارًا بالبشر",
    },
    basis: [classificationRules],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.proceeding.amnesty",
    command: "recordAmnesty",
    from: [
      "complaint",
      "inquiry",
      "referred",
      "classified-trafficking",
      "classified-other",
      "labour-file",
      "not-yet-classified",
      "tried",
      "judged",
    ],
    to: "amnesty",
    by: ["judge", "public-prosecutor"],
    when: bool(true),
    onUnknown: "block",
    records: ["needsVictims"],
    title: {
      en: "An amnesty ends the case, and nothing but the case",
      ar: "ينهي العفو العام القضية دون سواها",
    },
    basis: [amnesties, classificationRules],
    inForce: always,
  },
];
