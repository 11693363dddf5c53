import { civilDate } from "@aht-jo/core";
import { and, eq, isIn, known, le, not, or } from "@aht-jo/core/expressions";
import type { RuleOf } from "@aht-jo/rules";
import { acts, type CodeList, iloSigns, means, purposes } from "@aht-jo/vocabulary/codes";
import { surely } from "../../parts/surely.ts";
import { reported, standard, strategy } from "../basis.ts";
import { sinceLaw } from "../in-force.ts";
import { type JordanShape, jordan } from "../jordan.ts";
import {
  ageRules,
  claimAfterAmnesty,
  commencement2021,
  complaintScreening,
  disclosureGrounds,
  downgradeRules,
  guardianRules,
  helpComesFirst,
  indicatorList,
  nonProsecution,
  precautionRules,
  riskAtDestinationRules,
  shelterRules,
  suspectsApart,
  timeLimits,
} from "../points.ts";

const { fact, state, some, entered } = jordan;

/** A final judgment ends the cover for what was judged: not that of another case, nor of what came up afterwards. */
const coveredByItsCase = or(not(some.proceeding.endsShelterCover), some.proceeding.isOpenCase);

/** What each derived fact means. Where the law changed there are two versions, each for its own days. */
export const definitionRules: readonly RuleOf<JordanShape>[] = [
  // The person
  {
    kind: "define",
    id: "jo.definitions.non-jordanian",
    fact: "nonJordanian",
    as: eq(fact.nationalityGroup, "non-jordanian"),
    title: { en: "Who is not Jordanian", ar: "من هو غير الأردني" },
    basis: [reported("tip-2022", "Jordan narrative")],
    inForce: sinceLaw,
  },
  {
    kind: "define",
    id: "jo.definitions.treated-as-child",
    fact: "isTreatedAsChild",
    as: or(fact.isMinor, not(known(fact.isMinor))),
    title: {
      en: "A person under eighteen is a child, and one whose age is in doubt is treated as one",
      ar: "من لم يتم الثامنة عشرة طفل، ومن يُشك في عمره يُعامل معاملة الطفل",
    },
    basis: [reported("workers-house-law-text", "Art. 3(a)(2)"), ageRules],
    inForce: sinceLaw,
  },
  {
    kind: "define",
    id: "jo.definitions.suspected-guardian",
    fact: "guardianIsSuspected",
    as: or(surely(fact.guardianIsSuspect), surely(some.proceeding.accusedIsGuardian)),
    title: {
      en: "A guardian is suspected once that is known, or once a case accuses a guardian, recorded as a conflict or not",
      ar: "الوصي أو الولي مشتبه به متى عُرف ذلك أو وُجِّهت الشكوى في قضية إلى وصي، سُجِّل التعارض أم لم يُسجَّل",
    },
    basis: [guardianRules, reported("labor-watch-2021", "Art. 12(c)")],
    inForce: sinceLaw,
  },
  {
    kind: "define",
    id: "jo.definitions.guardian-speaks",
    fact: "guardianSpeaks",
    as: and(eq(state.guardianship, "guardian-appointed"), not(fact.guardianIsSuspected)),
    title: {
      en: "A guardian who was found free of conflict speaks for the child until suspected",
      ar: "يتحدث باسم الطفل وصيه أو وليه الذي تبيّن خلوه من تعارض المصالح ما لم يُشتبه به",
    },
    basis: [guardianRules],
    inForce: sinceLaw,
  },
  {
    kind: "define",
    id: "jo.definitions.guardian-voice",
    fact: "hasGuardianVoice",
    as: or(fact.guardianSpeaks, eq(state.guardianship, "representative-appointed")),
    title: {
      en: "Who can speak for a child: a guardian free of conflict or a representative",
      ar: "من يتحدث باسم الطفل: وصي أو ولي خالٍ من تعارض المصالح أو ممثل مستقل",
    },
    basis: [guardianRules],
    inForce: sinceLaw,
  },
  {
    kind: "define",
    id: "jo.definitions.affected",
    fact: "isAffected",
    as: and(
      fact.isSecondDegreeRelative,
      fact.isMinor,
      fact.inJordanAtAdmission,
      fact.hasNoSuitableCarer,
    ),
    title: {
      en: "Who is an affected person: all four conditions",
      ar: "المتضرر: الشروط الأربعة مجتمعة",
    },
    basis: [reported("dar-karama-shelter-regulation", "definition of the affected person")],
    inForce: sinceLaw,
  },

  // Screening and the legal definition
  {
    kind: "define",
    id: "jo.definitions.signs",
    fact: "hasSigns",
    as: or(
      isIn(fact.iloSigns, codesOf(iloSigns)),
      fact.organisedBegging,
      fact.organRemoval,
      isIn(fact.purposes, codesOf(purposes)),
    ),
    title: { en: "One sign is a sign", ar: "مؤشر واحد يكفي" },
    basis: [standard("ilo-indicators-2012", "introduction"), indicatorList],
    inForce: sinceLaw,
  },
  {
    kind: "define",
    id: "jo.definitions.trafficking-2009",
    fact: "meetsDefinition",
    as: and(
      isIn(fact.acts, codesOf(acts)),
      or(fact.isTreatedAsChild, isIn(fact.means, codesOf(means))),
      isIn(fact.purposes, [
        "unpaid-forced-labour",
        "forced-labour",
        "enslavement",
        "servitude",
        "organ-removal",
        "sexual-exploitation",
      ]),
    ),
    title: {
      en: "Trafficking under the law of 2009: act, means and purpose; for a child no means",
      ar: "الاتجار وفق قانون 2009: فعل ووسيلة وغرض، ولا تُشترط الوسيلة إذا كان المجني عليه طفلًا",
    },
    basis: [reported("workers-house-law-text", "Art. 3"), commencement2021],
    inForce: {
      from: sinceLaw.from,
      to: /* @__PURE__ */ civilDate("2021-05-02"),
      anchor: { fact: "offenceDate" },
    },
  },
  {
    kind: "define",
    id: "jo.definitions.trafficking-2021",
    fact: "meetsDefinition",
    as: and(
      isIn(fact.acts, codesOf(acts)),
      or(fact.isTreatedAsChild, isIn(fact.means, codesOf(means))),
      isIn(fact.purposes, [
        "unpaid-forced-labour",
        "forced-labour",
        "enslavement",
        "servitude",
        "organ-removal",
        "sexual-exploitation",
        "organised-begging",
      ]),
    ),
    title: {
      en: "Trafficking since the amendment of 2021: organised begging is a purpose too",
      ar: "الاتجار منذ تعديل 2021: التسول المنظم غرض أيضًا",
    },
    basis: [
      reported("workers-house-law-text", "Art. 3"),
      reported("alaraby-2021-03", "organised begging"),
      commencement2021,
    ],
    inForce: { from: /* @__PURE__ */ civilDate("2021-05-02"), anchor: { fact: "offenceDate" } },
  },

  // Whom the mechanism protects
  {
    kind: "define",
    id: "jo.definitions.protected",
    fact: "isProtected",
    as: or(isIn(state.identification, ["potential", "identified", "reopened"]), fact.isAffected),
    title: {
      en: "Protected are potential and identified victims, reopened cases and affected persons",
      ar: "المشمولون بالحماية: الضحية المحتملة والثابتة ومن أُعيد فتح حالته والمتضرر",
    },
    basis: [
      strategy("Section 6"),
      reported("dar-karama-shelter-regulation", "definition of the affected person"),
    ],
    inForce: sinceLaw,
  },
  {
    kind: "define",
    id: "jo.definitions.shelter-covered-2012",
    fact: "isShelterCovered",
    as: and(or(eq(state.identification, "identified"), fact.isAffected), coveredByItsCase),
    title: {
      en: "Shelter under the regulation of 2012: victims and affected persons",
      ar: "الإيواء وفق نظام 2012: المجني عليهم والمتضررون",
    },
    basis: [
      reported("dar-karama-shelter-regulation", "definitions"),
      strategy("Section 3"),
      shelterRules,
    ],
    inForce: {
      from: /* @__PURE__ */ civilDate("2012-01-01"),
      to: /* @__PURE__ */ civilDate("2023-08-16"),
      anchor: "event",
    },
  },
  {
    kind: "define",
    id: "jo.definitions.shelter-covered-2023",
    fact: "isShelterCovered",
    as: and(
      or(isIn(state.identification, ["potential", "identified", "reopened"]), fact.isAffected),
      coveredByItsCase,
    ),
    title: {
      en: "Shelter since the regulation of 2023: potential victims too, until the judgment is final",
      ar: "الإيواء منذ نظام 2023: يشمل الضحية المحتملة أيضًا حتى صدور حكم قطعي",
    },
    basis: [
      reported("akhbar-alyoom-2023", "potential victims"),
      reported("shaab-2025", "end of the cover"),
      strategy("Section 3"),
      claimAfterAmnesty,
    ],
    inForce: { from: /* @__PURE__ */ civilDate("2023-08-16"), anchor: "event" },
  },
  {
    kind: "define",
    id: "jo.definitions.exposure-open",
    fact: "exposureOpen",
    as: isIn(state["non-punishment"], ["exposed", "stop-requested"]),
    title: {
      en: "An exposure to prosecution is open until it is cleared, stopped or refused",
      ar: "احتمال ملاحقة الشخص قائم إلى أن يُستبعد أو تُوقف الملاحقة أو يُرفض وقفها",
    },
    basis: [strategy("Pillar 2"), nonProsecution],
    inForce: sinceLaw,
  },
  {
    kind: "define",
    id: "jo.definitions.may-return-there",
    fact: "mayReturnThere",
    as: and(fact.destinationAccepts, isIn(fact.riskAtDestination, ["low", "medium"])),
    title: {
      en: "A destination accepts the person, and its risk is assessed and not high",
      ar: "بلد الوجهة يقبل الشخص، والخطر فيه مُقيَّم وليس مرتفعًا",
    },
    basis: [
      reported("jo1-shelters", "return to a country that accepts"),
      reported("roya-2024", "Art. 12(c)"),
      riskAtDestinationRules,
    ],
    inForce: sinceLaw,
  },

  // Disclosure and referrals
  {
    kind: "define",
    id: "jo.definitions.sharing-ground",
    fact: "hasSharingGround",
    as: isIn(fact.sharingGround, [
      "court-order",
      "prosecutor-order",
      "duty-to-report-child",
      "duty-to-report-crime",
      "immediate-danger",
    ]),
    title: {
      en: "Legal grounds for sharing without consent",
      ar: "السند القانوني للمشاركة دون موافقة",
    },
    basis: [reported("dol-child-labour-2023", "duty to report"), disclosureGrounds],
    inForce: sinceLaw,
  },
  {
    kind: "define",
    id: "jo.definitions.legal-ground",
    fact: "hasLegalGround",
    as: isIn(fact.legalGround, [
      "court-order",
      "prosecutor-order",
      "duty-to-report-child",
      "duty-to-report-crime",
      "immediate-danger",
    ]),
    title: {
      en: "Legal grounds for referring without consent",
      ar: "السند القانوني للإحالة دون موافقة",
    },
    basis: [reported("dol-child-labour-2023", "duty to report"), disclosureGrounds],
    inForce: sinceLaw,
  },
  {
    kind: "define",
    id: "jo.definitions.awaiting-answer",
    fact: "isAwaitingAnswer",
    as: isIn(state.referral, ["sent", "acknowledged"]),
    title: {
      en: "A referral waits until it is accepted, refused, revoked or expired",
      ar: "تبقى الإحالة بانتظار رد حتى تُقبل أو تُرفض أو تُلغى أو تنقضي",
    },
    basis: [timeLimits],
    inForce: sinceLaw,
  },

  // Suspects
  {
    kind: "define",
    id: "jo.definitions.home-with-suspect",
    fact: "sharesHomeWithSuspect",
    as: and(eq(state.shelter, "admitted"), fact.suspectInPlacement),
    title: { en: "Living where a suspect is", ar: "الإقامة حيث يوجد مشتبه به" },
    basis: [suspectsApart],
    inForce: sinceLaw,
  },
  {
    kind: "define",
    id: "jo.definitions.measure-with-suspect",
    fact: "sharesMeasureWithSuspect",
    as: and(eq(state.measures, "held"), fact.suspectInMeasure),
    title: { en: "A measure together with a suspect", ar: "تدبير يجمع بين الشخص ومشتبه به" },
    basis: [suspectsApart],
    inForce: sinceLaw,
  },

  // Proceedings and precautions
  {
    kind: "define",
    id: "jo.definitions.open-case",
    fact: "isOpenCase",
    as: not(isIn(state.proceeding, ["none", "final", "dropped", "amnesty"])),
    title: {
      en: "A case is open until it is final, dropped or ended by amnesty",
      ar: "القضية قائمة حتى تكتسب الحكم القطعي أو تُسقط أو تنتهي بعفو عام",
    },
    basis: [reported("alsaa-2023", "files of the unit"), reported("boell-2021", "amnesty")],
    inForce: sinceLaw,
  },
  {
    kind: "define",
    id: "jo.definitions.final-judgment",
    fact: "hasFinalJudgment",
    as: eq(state.proceeding, "final"),
    title: { en: "The judgment is final", ar: "الحكم قطعي" },
    basis: [strategy("Section 3")],
    inForce: sinceLaw,
  },
  {
    kind: "define",
    id: "jo.definitions.ends-shelter-cover",
    fact: "endsShelterCover",
    as: and(
      fact.hasFinalJudgment,
      not(surely(le(entered.proceeding.final, entered.identification.potential))),
      not(surely(le(entered.proceeding.final, entered.identification.reopened))),
    ),
    title: {
      en: "A final judgment ends the cover, unless the person was found or the case reopened since",
      ar: "ينهي الحكم القطعي الشمول بالإيواء ما لم يُكتشف الشخص أو تُفتح حالته من جديد بعده",
    },
    basis: [reported("shaab-2025", "end of the cover"), shelterRules, helpComesFirst],
    inForce: sinceLaw,
  },
  {
    kind: "define",
    id: "jo.definitions.amnesty",
    fact: "hasAmnesty",
    as: eq(state.proceeding, "amnesty"),
    title: { en: "The case ended by amnesty", ar: "انتهت القضية بعفو عام" },
    basis: [reported("boell-2021", "amnesty")],
    inForce: sinceLaw,
  },
  {
    kind: "define",
    id: "jo.definitions.checklist",
    fact: "checklistComplete",
    as: and(
      isIn(fact.actElement, ["met", "not-met", "not-established"]),
      isIn(fact.meansElement, ["met", "not-met", "not-established", "not-required"]),
      isIn(fact.purposeElement, ["met", "not-met", "not-established"]),
    ),
    title: { en: "Act, means and purpose were examined", ar: "فُحص الفعل والوسيلة والغرض" },
    basis: [reported("workers-house-law-text", "Art. 3"), downgradeRules],
    inForce: sinceLaw,
  },
  {
    kind: "define",
    id: "jo.definitions.all-elements",
    fact: "allElementsMet",
    as: and(
      eq(fact.actElement, "met"),
      eq(fact.purposeElement, "met"),
      or(isIn(fact.meansElement, ["met", "not-required"]), fact.victimIsChild),
    ),
    title: {
      en: "Act and purpose are met, and the means unless a victim is a child",
      ar: "الفعل والغرض متحققان، وكذلك الوسيلة ما لم يكن المجني عليه طفلًا",
    },
    basis: [reported("workers-house-law-text", "Art. 3"), downgradeRules],
    inForce: sinceLaw,
  },
  {
    kind: "define",
    id: "jo.definitions.travel-ban",
    fact: "isBan",
    as: isIn(state.precaution, ["travel-ban", "extended"]),
    title: { en: "A travel ban is in force", ar: "منع سفر سارٍ" },
    basis: [reported("roya-2024", "Art. 15(a)(3)"), precautionRules],
    inForce: sinceLaw,
  },

  // Labour complaints
  {
    kind: "define",
    id: "jo.definitions.complaint-signs",
    fact: "hasComplaintSigns",
    as: or(isIn(fact.complaintSigns, codesOf(iloSigns)), fact.passportWithheld),
    title: {
      en: "A complaint shows signs: one of forced labour, or a passport withheld",
      ar: "تُظهر الشكوى مؤشرات: علامة عمل جبري أو جواز سفر محتجز",
    },
    basis: [reported("tip-2017", "Jordan narrative"), complaintScreening],
    inForce: sinceLaw,
  },
];

function codesOf<C extends string>(list: CodeList<C>): readonly C[] {
  return list.codes.map(({ code }) => code);
}
