import { addLimit, and, bool, eq, ge, isIn, known, not, or } from "@aht-jo/core/expressions";
import type { RuleOf } from "@aht-jo/rules";
import { consentToHelp } from "../../parts/consent-cases.ts";
import { surely } from "../../parts/surely.ts";
import { titledFor } from "../../parts/titled-for.ts";
import { reported, strategy } from "../basis.ts";
import { clock } from "../clock.ts";
import { always } from "../in-force.ts";
import { type JordanShape, jordan } from "../jordan.ts";
import {
  ageRules,
  consentRules,
  firstResponders,
  formalIdentification,
  forms,
  helpComesFirst,
  indicatorList,
  irreversibleStepsWait,
  reflectionPeriod,
  timeLimits,
} from "../points.ts";
import { firstResponderRoles, type JordanRole, trainedResponderRoles } from "../roles.ts";

const { fact, state, since, entered, param, day } = jordan;

const stages = /* @__PURE__ */ reported("anti-thb-jordan", "stages of the mechanism");
const firstResponse = /* @__PURE__ */ reported("jwu-nrm-lecture", "the first responder");

/** Those who look for signs and mark a potential victim. */
const screeners: readonly [JordanRole, ...JordanRole[]] = [
  ...trainedResponderRoles,
  "ctu-officer",
  "ctu-labour-inspector",
  "unhcr-officer",
  "case-coordinator",
];

/** Two levels: a first responder marks a potential victim by signs; formal identification comes with the investigation. */
export const identificationRules: readonly RuleOf<JordanShape>[] = [
  {
    kind: "move",
    id: "jo.identification.report",
    command: "report",
    from: ["none"],
    to: "reported",
    by: [
      ...firstResponderRoles,
      "person",
      "guardian",
      "independent-representative",
      "assigned-lawyer",
      "ctu-officer",
      "ctu-labour-inspector",
      "public-prosecutor",
      "judge",
      "shelter-director",
      "social-development-officer",
      "health-officer",
      "interior-officer",
      "raco-officer",
      "foreign-affairs-officer",
      "iom-return-officer",
      "unhcr-officer",
      "case-coordinator",
    ],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: ["reportChannel", "iloSigns", "organisedBegging", "organRemoval", "offenceDate"],
    title: { en: "Anybody may report a person", ar: "لكل شخص أن يبلغ عن حالة" },
    basis: [stages, firstResponse, firstResponders],
    inForce: always,
  },

  // Screening. A person may refuse to be interviewed; to be marked as a potential victim no interview is needed.
  ...consentToHelp("screening").map(
    ({ id, who, when, needs }): RuleOf<JordanShape> => ({
      kind: "move",
      id: `jo.identification.screen.${id}`,
      command: "screen",
      from: ["reported", "screened"],
      to: "screened",
      by: screeners,
      when,
      onUnknown: "proceedAndFlag",
      ...needs,
      records: [
        "acts",
        "means",
        "purposes",
        "offenceDate",
        "iloSigns",
        "organisedBegging",
        "organRemoval",
        "screeningResult",
      ],
      title: titledFor({ en: "Screening for signs", ar: "فحص المؤشرات" }, who),
      basis: [firstResponse, indicatorList, forms, consentRules],
      inForce: always,
    }),
  ),
  {
    kind: "duty",
    id: "jo.identification.screen-in-time",
    bearer: "ctu-officer",
    arises: eq(state.identification, "reported"),
    action: "screen",
    within: { n: { param: "screeningDays" }, unit: "days" },
    runsFrom: since.identification,
    breach: "escalate",
    title: { en: "A report is followed by screening", ar: "يُتبع الإبلاغ بفحص المؤشرات" },
    basis: [firstResponse, timeLimits],
    inForce: always,
    ...clock,
  },

  // The first level
  {
    kind: "move",
    id: "jo.identification.mark-potential",
    command: "markPotential",
    from: ["reported", "screened"],
    to: "potential",
    by: screeners,
    when: or(fact.hasSigns, isIn(fact.screeningResult, ["indicated", "insufficient"])),
    onUnknown: "proceedAndFlag",
    records: [
      "acts",
      "means",
      "purposes",
      "offenceDate",
      "iloSigns",
      "organisedBegging",
      "organRemoval",
    ],
    title: {
      en: "One sign makes a potential victim; doubt counts for the person",
      ar: "مؤشر واحد يكفي لاعتبار الشخص ضحية محتملة، والشك في صالحه",
    },
    basis: [firstResponse, strategy("Section 6"), indicatorList, helpComesFirst],
    inForce: always,
  },
  {
    kind: "right",
    id: "jo.identification.help-from-potential-on",
    holder: "person",
    whileTrue: isIn(state.identification, ["potential", "identified", "reopened"]),
    mustOffer: ["requestShelter", "assessHealth", "assessNeeds"],
    title: {
      en: "From the first signs on there is shelter, health care and support, whether or not the person cooperates",
      ar: "من المؤشرات الأولى يُتاح الإيواء والرعاية الصحية والدعم، تعاون الشخص أم لم يتعاون",
    },
    basis: [reported("tip-2020", "Jordan narrative"), stages, helpComesFirst],
    inForce: always,
  },
  {
    kind: "right",
    id: "jo.identification.help-for-affected",
    holder: "person",
    whileTrue: fact.isAffected,
    mustOffer: ["requestShelter", "assessHealth", "assessNeeds"],
    title: {
      en: "An affected child has the same help as the victim",
      ar: "للطفل المتضرر ما للمجني عليه من مساعدة",
    },
    basis: [reported("dar-karama-shelter-regulation", "services"), helpComesFirst],
    inForce: always,
  },

  // The second level
  {
    kind: "move",
    id: "jo.identification.identify-by-unit",
    command: "identify",
    from: ["potential", "reopened"],
    to: "identified",
    by: ["ctu-officer"],
    when: and(
      eq(fact.identificationGround, "unit-report"),
      or(fact.meetsDefinition, not(known(fact.meetsDefinition))),
    ),
    onUnknown: "block",
    records: ["identificationGround", "acts", "means", "purposes", "offenceDate"],
    title: {
      en: "The unit identifies by its report, unless act, means or purpose are known to be missing",
      ar: "تتعرف الوحدة على الضحية بتقريرها ما لم يثبت غياب الفعل أو الوسيلة أو الغرض",
    },
    basis: [stages, reported("alsaa-2023", "files of the unit"), formalIdentification],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.identification.identify-by-prosecutor",
    command: "identify",
    from: ["potential", "reopened"],
    to: "identified",
    by: ["public-prosecutor"],
    when: eq(fact.identificationGround, "prosecutor-decision"),
    onUnknown: "block",
    records: ["identificationGround", "acts", "means", "purposes", "offenceDate"],
    title: {
      en: "The prosecutor identifies by a decision",
      ar: "يتعرف المدعي العام على الضحية بقرار",
    },
    basis: [stages, reported("tamkeen-2015", "classification of files"), formalIdentification],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.identification.identify-by-judgment",
    command: "identify",
    from: ["potential", "reopened"],
    to: "identified",
    by: ["judge", "public-prosecutor", "case-coordinator"],
    when: eq(fact.identificationGround, "judgment"),
    onUnknown: "block",
    records: ["identificationGround"],
    title: { en: "A judgment identifies", ar: "يثبت الحكم صفة الضحية" },
    basis: [stages, formalIdentification],
    inForce: always,
  },
  {
    kind: "duty",
    id: "jo.identification.decide-in-time",
    bearer: "ctu-officer",
    arises: isIn(state.identification, ["potential", "reopened"]),
    action: "identify",
    within: { n: { param: "formalIdentificationDays" }, unit: "days" },
    runsFrom: since.identification,
    breach: "escalate",
    title: {
      en: "A potential victim is identified, or declined with a reason, in time",
      ar: "يُبت في صفة الضحية المحتملة ضمن المدة، إثباتًا أو رفضًا مسبَّبًا",
    },
    basis: [formalIdentification, timeLimits],
    inForce: always,
    ...clock,
  },

  // Declining, and what remains
  {
    kind: "move",
    id: "jo.identification.decline",
    command: "declineIdentification",
    from: ["potential", "reopened"],
    to: "not-identified",
    by: ["ctu-officer", "public-prosecutor"],
    when: and(
      known(fact.declineReason),
      or(eq(fact.declineReason, "insufficient-evidence"), not(fact.meetsDefinition)),
      ge(
        day,
        addLimit(entered.identification.potential, {
          n: param.reflectionDays,
          unit: "days",
          monthEnd: "clip",
        }),
      ),
    ),
    onUnknown: "block",
    records: ["declineReason", "acts", "means", "purposes", "offenceDate"],
    title: {
      en: "Declining has a reason, rests on act, means and purpose, and waits for the time of reflection",
      ar: "رفض إثبات الصفة مسبَّب ويستند إلى الفعل والوسيلة والغرض ولا يسبق انتهاء مهلة التفكير",
    },
    basis: [formalIdentification, reflectionPeriod, irreversibleStepsWait],
    inForce: always,
  },
  {
    kind: "forbid",
    id: "jo.identification.no-means-for-children",
    commands: ["declineIdentification"],
    when: and(fact.isTreatedAsChild, eq(fact.declineReason, "no-means")),
    title: {
      en: "A child is never declined for want of means",
      ar: "لا تُرفض صفة الضحية للطفل بحجة غياب الوسيلة",
    },
    basis: [reported("workers-house-law-text", "Art. 3(a)(2)"), ageRules],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.identification.reopen",
    command: "reopenIdentification",
    from: ["not-identified"],
    to: "reopened",
    by: [
      ...screeners,
      "person",
      "guardian",
      "independent-representative",
      "assigned-lawyer",
      "public-prosecutor",
      "judge",
      "shelter-director",
      "social-development-officer",
    ],
    when: bool(true),
    onUnknown: "proceedAndFlag",
    records: [
      "reopenReason",
      "acts",
      "means",
      "purposes",
      "offenceDate",
      "iloSigns",
      "organisedBegging",
      "organRemoval",
    ],
    title: {
      en: "A declined identification can be reopened",
      ar: "يمكن إعادة فتح التعرف بعد رفضه",
    },
    basis: [formalIdentification, helpComesFirst],
    inForce: always,
  },
  {
    kind: "move",
    id: "jo.identification.review",
    command: "reopenIdentification",
    from: ["identified"],
    to: "reopened",
    by: ["public-prosecutor", "judge"],
    when: surely(isIn(fact.reopenReason, ["judgment", "review"])),
    onUnknown: "proceedAndFlag",
    records: ["reopenReason", "acts", "means", "purposes", "offenceDate"],
    title: {
      en: "A formal identification is reviewed by the prosecutor or the judge only, and help goes on meanwhile",
      ar: "لا يراجع التعرف الرسمي إلا المدعي العام أو القاضي، وتستمر المساعدة خلال ذلك",
    },
    basis: [formalIdentification, helpComesFirst],
    inForce: always,
  },
  {
    kind: "right",
    id: "jo.identification.remedies-after-declining",
    holder: "person",
    whileTrue: eq(state.identification, "not-identified"),
    mustOffer: ["reopenIdentification", "receiveLabourComplaint"],
    title: {
      en: "Who was declined can have it reopened and can file a labour complaint",
      ar: "لمن رُفضت صفته أن يطلب إعادة الفتح وأن يقدم شكوى عمالية",
    },
    basis: [formalIdentification, reported("alsaa-2023", "complaints on the platform")],
    inForce: always,
  },
];
