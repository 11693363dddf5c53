import type { Basis, Localized, NonEmpty } from "@aht-jo/core";
import type { RoleDef } from "@aht-jo/rules";
import type { PartyId } from "@aht-jo/vocabulary";
import { reported, strategy } from "./basis.ts";
import {
  auditing,
  caseCoordination,
  consentRules,
  firstResponders,
  fundRules,
  guardianRules,
  measuresProcedure,
  otherRoles,
  returnApprovals,
} from "./points.ts";

/**
 * A capacity in which somebody acts on a person's file in Jordan.
 *
 * @category Jordan's referral mechanism
 */
export type JordanRole =
  | "labour-inspector"
  | "police-officer"
  | "border-liaison-officer"
  | "camp-liaison-officer"
  | "health-worker"
  | "social-worker"
  | "shelter-staff"
  | "prison-staff"
  | "teacher"
  | "embassy-officer"
  | "civil-society-worker"
  | "hotline-operator"
  | "member-of-the-public"
  | "ctu-officer"
  | "ctu-labour-inspector"
  | "public-prosecutor"
  | "judge"
  | "shelters-committee-member"
  | "shelter-director"
  | "social-development-officer"
  | "health-officer"
  | "interior-officer"
  | "raco-officer"
  | "foreign-affairs-officer"
  | "assigned-lawyer"
  | "bar-coordinator"
  | "fund-decision-maker"
  | "guardian"
  | "independent-representative"
  | "iom-return-officer"
  | "unhcr-officer"
  | "case-coordinator"
  | "auditor"
  | "person";

/**
 * A role whose parties are those of the register.
 *
 * @category Jordan's referral mechanism
 */
export interface JordanRoleDef extends RoleDef {
  readonly parties: readonly PartyId[];
}

const lists = /* @__PURE__ */ reported("anti-thb-jordan", "holders of the indicator lists");

/** Those who may meet a person first and mark the signs. */
export const firstResponderRoles: NonEmpty<JordanRole> = [
  "labour-inspector",
  "police-officer",
  "border-liaison-officer",
  "camp-liaison-officer",
  "health-worker",
  "social-worker",
  "shelter-staff",
  "prison-staff",
  "teacher",
  "embassy-officer",
  "civil-society-worker",
  "hotline-operator",
  "member-of-the-public",
];

/** First responders who act for a body, and so may screen and mark; anybody may report. */
export const trainedResponderRoles: NonEmpty<JordanRole> = [
  "labour-inspector",
  "police-officer",
  "border-liaison-officer",
  "camp-liaison-officer",
  "health-worker",
  "social-worker",
  "shelter-staff",
  "prison-staff",
  "civil-society-worker",
  "hotline-operator",
];

/** Civil-society bodies that receive or report victims. */
const civilSociety: readonly PartyId[] = [
  "civil-society-organizations",
  "tamkeen",
  "jordanian-womens-union",
  "ardd",
  "workers-house",
  "jordan-labour-watch",
  "adalah-center",
  "trade-unions",
];

/** Homes that receive victims. */
const homes: readonly PartyId[] = ["dar-karama", "dar-al-wifaq", "jordanian-womens-union"];

function role(
  title: Localized,
  rest: { readonly parties: readonly PartyId[]; readonly basis: NonEmpty<Basis> },
): JordanRoleDef {
  return { title, ...rest };
}

/** The roles of the mechanism; a role without parties may be held by whoever the host says. */
export const roles: Readonly<Record<JordanRole, JordanRoleDef>> = {
  "labour-inspector": role(
    { en: "Labour inspector", ar: "مفتش العمل" },
    {
      parties: [
        "ministry-of-labour",
        "central-inspection-directorate",
        "domestic-workers-directorate",
      ],
      basis: [lists, reported("mol-human-trafficking-section", "tasks of the section")],
    },
  ),
  "police-officer": role(
    { en: "Police officer", ar: "ضابط الشرطة" },
    {
      parties: [
        "public-security-directorate",
        "criminal-investigation-department",
        "residency-and-borders-department",
        "family-and-juvenile-protection-department",
        "police-stations",
      ],
      basis: [lists, reported("tip-2019", "Jordan narrative")],
    },
  ),
  "border-liaison-officer": role(
    { en: "Border and civil-aviation liaison officer", ar: "ضابط ارتباط الحدود والطيران المدني" },
    {
      parties: [
        "counter-trafficking-liaison-officers",
        "residency-and-borders-department",
        "civil-aviation-regulator",
      ],
      basis: [reported("tip-2022", "Jordan narrative")],
    },
  ),
  "camp-liaison-officer": role(
    { en: "Camp liaison officer", ar: "ضابط ارتباط المخيم" },
    {
      parties: ["counter-trafficking-liaison-officers"],
      basis: [reported("tip-2021", "Jordan narrative")],
    },
  ),
  "health-worker": role(
    { en: "Health worker", ar: "العامل الصحي" },
    {
      parties: ["ministry-of-health", "private-hospitals"],
      basis: [strategy("Pillar 1"), firstResponders],
    },
  ),
  "social-worker": role(
    { en: "Social worker", ar: "الأخصائي الاجتماعي" },
    {
      parties: ["ministry-of-social-development", ...civilSociety],
      basis: [reported("tip-2022", "joint patrols"), firstResponders],
    },
  ),
  "shelter-staff": role(
    { en: "Shelter staff", ar: "العامل في دار الإيواء" },
    { parties: homes, basis: [reported("tip-2023", "Jordan narrative"), firstResponders] },
  ),
  "prison-staff": role(
    { en: "Prison staff", ar: "العامل في مركز الإصلاح والتأهيل" },
    {
      parties: ["correctional-centres", "public-security-directorate"],
      basis: [reported("tip-2019", "Jordan narrative")],
    },
  ),
  teacher: role(
    { en: "Teacher", ar: "المعلم" },
    {
      parties: ["ministry-of-education", "universities-and-schools"],
      basis: [reported("dol-child-labour-2023", "duty to report"), firstResponders],
    },
  ),
  "embassy-officer": role(
    { en: "Embassy officer", ar: "موظف السفارة" },
    { parties: ["embassies"], basis: [lists, reported("amman-today-2022", "accounts")] },
  ),
  "civil-society-worker": role(
    { en: "Civil-society worker", ar: "العامل في منظمة مجتمع مدني" },
    { parties: civilSociety, basis: [lists] },
  ),
  "hotline-operator": role(
    { en: "Hotline operator", ar: "موظف الخط الساخن" },
    { parties: [], basis: [lists, firstResponders] },
  ),
  "member-of-the-public": role(
    { en: "Member of the public", ar: "فرد من الجمهور" },
    { parties: [], basis: [firstResponders] },
  ),
  "ctu-officer": role(
    { en: "Officer of the Counter Trafficking Unit", ar: "ضابط وحدة مكافحة الاتجار بالبشر" },
    {
      parties: ["counter-trafficking-unit"],
      basis: [reported("alsaa-2023", "files of the unit")],
    },
  ),
  "ctu-labour-inspector": role(
    {
      en: "Inspector of the labour section in the Counter Trafficking Unit",
      ar: "مفتش قسم العمل في وحدة مكافحة الاتجار بالبشر",
    },
    {
      parties: ["labour-anti-trafficking-section"],
      basis: [reported("mol-human-trafficking-section", "tasks of the section")],
    },
  ),
  "public-prosecutor": role(
    { en: "Public prosecutor", ar: "المدعي العام" },
    {
      parties: ["public-prosecution"],
      basis: [reported("tamkeen-2015", "classification of files")],
    },
  ),
  judge: role(
    { en: "Judge", ar: "القاضي" },
    { parties: ["judicial-council"], basis: [strategy("Appendix 4"), measuresProcedure] },
  ),
  "shelters-committee-member": role(
    { en: "Member of the Shelters Committee", ar: "عضو لجنة دور الإيواء" },
    {
      parties: ["shelters-committee"],
      basis: [reported("dar-karama-shelter-regulation", "supervision of the homes")],
    },
  ),
  "shelter-director": role(
    { en: "Director of a shelter", ar: "مدير دار الإيواء" },
    {
      parties: homes,
      basis: [reported("dar-karama-shelter-regulation", "director of the home")],
    },
  ),
  "social-development-officer": role(
    {
      en: "Officer of the Ministry of Social Development",
      ar: "موظف وزارة التنمية الاجتماعية",
    },
    {
      parties: ["ministry-of-social-development"],
      basis: [reported("dar-karama-shelter-regulation", "the minister and the delegate")],
    },
  ),
  "health-officer": role(
    { en: "Officer of the Ministry of Health", ar: "موظف وزارة الصحة" },
    { parties: ["ministry-of-health"], basis: [strategy("Pillar 2"), otherRoles] },
  ),
  "interior-officer": role(
    { en: "Officer of the Ministry of Interior", ar: "موظف وزارة الداخلية" },
    {
      parties: ["ministry-of-interior"],
      basis: [strategy("Pillar 2"), reported("tamkeen-jadaliyya", "residence permits")],
    },
  ),
  "raco-officer": role(
    {
      en: "Officer of the Refugee Affairs Coordination Office",
      ar: "موظف مكتب تنسيق شؤون اللاجئين",
    },
    { parties: ["refugee-affairs-coordination-office"], basis: [otherRoles] },
  ),
  "foreign-affairs-officer": role(
    { en: "Officer of the Ministry of Foreign Affairs", ar: "موظف وزارة الخارجية" },
    { parties: ["ministry-of-foreign-affairs"], basis: [strategy("Pillar 4")] },
  ),
  "assigned-lawyer": role(
    { en: "Assigned lawyer", ar: "المحامي المعيَّن" },
    {
      parties: ["bar-association", ...civilSociety],
      basis: [reported("enjaz-bar-mou", "advice and representation")],
    },
  ),
  "bar-coordinator": role(
    { en: "Coordinator at the Bar Association", ar: "منسق نقابة المحامين" },
    {
      parties: ["bar-association"],
      basis: [reported("enjaz-bar-mou", "advice and representation")],
    },
  ),
  "fund-decision-maker": role(
    { en: "Decision maker of the assistance fund", ar: "صاحب القرار في صندوق المساعدة" },
    {
      parties: [
        "victims-assistance-fund",
        "ministry-of-justice",
        "human-trafficking-prevention-department",
      ],
      basis: [fundRules],
    },
  ),
  guardian: role({ en: "Guardian", ar: "الوصي أو الولي" }, { parties: [], basis: [guardianRules] }),
  "independent-representative": role(
    { en: "Independent representative of a child", ar: "الممثل المستقل للطفل" },
    { parties: [], basis: [guardianRules] },
  ),
  "iom-return-officer": role(
    {
      en: "Return officer of the migration organization",
      ar: "موظف العودة في المنظمة الدولية للهجرة",
    },
    {
      parties: ["iom"],
      basis: [
        reported("iom-jordan-counter-trafficking", "assisted voluntary return"),
        returnApprovals,
      ],
    },
  ),
  "unhcr-officer": role(
    {
      en: "Protection officer of the refugee agency",
      ar: "موظف الحماية في المفوضية السامية لشؤون اللاجئين",
    },
    { parties: ["unhcr"], basis: [otherRoles] },
  ),
  "case-coordinator": role(
    { en: "Case coordinator", ar: "منسق الحالة" },
    { parties: [], basis: [caseCoordination] },
  ),
  auditor: role({ en: "Auditor", ar: "المدقق" }, { parties: [], basis: [auditing] }),
  person: role(
    { en: "The person themselves", ar: "الشخص نفسه" },
    {
      parties: [],
      basis: [consentRules],
    },
  ),
};

/** Those who keep the file. */
export const keepers: readonly [JordanRole, ...JordanRole[]] = [
  "case-coordinator",
  "ctu-officer",
  "social-development-officer",
];

/** Those who meet the person in their work. */
export const workers: readonly [JordanRole, ...JordanRole[]] = [
  ...trainedResponderRoles,
  ...keepers,
  "teacher",
  "embassy-officer",
  "ctu-labour-inspector",
  "public-prosecutor",
  "judge",
  "shelter-director",
  "health-officer",
  "interior-officer",
  "raco-officer",
  "foreign-affairs-officer",
  "assigned-lawyer",
  "independent-representative",
  "iom-return-officer",
  "unhcr-officer",
];
