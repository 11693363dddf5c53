import type { ExternalScheme } from "./external-scheme.ts";

/**
 * The external schemes that crosswalks lead to, with the values they allow.
 *
 * @category Crosswalks
 */
export const externalSchemes: readonly ExternalScheme[] = [
  {
    id: "glotip",
    title: {
      en: "UNODC table of trafficking in persons figures",
      ar: "جدول أرقام الاتجار بالأشخاص لمكتب الأمم المتحدة المعني بالمخدرات والجريمة",
    },
    source: "unodc-glotip-2023",
    fields: [
      {
        field: "glotip:form",
        values: ["Sexual exploitation", "Forced labour", "Other forms of exploitation"],
        openEnded: false,
      },
      {
        field: "glotip:sex",
        values: ["Female", "Male", "Other", "Total", "Unknown"],
        openEnded: false,
      },
      {
        field: "glotip:age",
        values: ["0 to 17 years", "18 years or over", "Total", "Unknown"],
        openEnded: false,
      },
      { field: "glotip:citizenship", values: ["Nationals", "Unknown"], openEnded: true },
      {
        field: "glotip:indicator",
        values: [
          "Offences of trafficking in persons",
          "Persons brought into formal contact",
          "Persons prosecuted",
          "Persons convicted",
          "Detected trafficking victims",
        ],
        openEnded: false,
      },
    ],
  },
  {
    id: "ctdc-v2",
    title: {
      en: "Codebook of the global data set on victims of trafficking, version 2",
      ar: "دليل رموز مجموعة البيانات العالمية عن ضحايا الاتجار، الإصدار 2",
    },
    source: "ctdc-codebook-v2",
    fields: [
      {
        field: "ctdc:exploitation",
        values: ["isForcedLabour", "isSexualExploit", "isOtherExploit"],
        openEnded: false,
      },
      {
        field: "ctdc:means",
        values: [
          "meansDebtBondageEarnings",
          "meansThreats",
          "meansAbusePsyPhySex",
          "meansFalsePromises",
          "meansDrugsAlcohol",
          "meansDenyBasicNeeds",
          "meansExcessiveWorkHours",
          "meansWithholdDocs",
        ],
        openEnded: false,
      },
      {
        field: "ctdc:gender",
        values: ["NULL", "Man", "Woman", "Trans/Transgender/NonConforming"],
        openEnded: false,
      },
      {
        field: "ctdc:ageBroad",
        values: [
          "NULL",
          "0--8",
          "9--17",
          "18--20",
          "21--23",
          "24--26",
          "27--29",
          "30--38",
          "39--47",
          "48+",
        ],
        openEnded: false,
      },
      {
        field: "ctdc:typeOfLabour",
        values: [
          "typeOfLabourAgriculture",
          "typeOfLabourConstruction",
          "typeOfLabourDomesticWork",
          "typeOfLabourHospitality",
        ],
        openEnded: false,
      },
    ],
  },
  {
    id: "htcds-2.0",
    title: {
      en: "Human Trafficking Case Data Standard 2.0",
      ar: "معيار بيانات حالات الاتجار بالبشر، الإصدار 2.0",
    },
    source: "htcds-2.0",
    fields: [
      {
        field: "htcds:vic_TypeOfExploitation",
        values: [
          "ForcedLabour",
          "SexualExploitation",
          "ChildLabour",
          "ForcedMarriage",
          "Servitude",
          "ForcedMilitaryByNonStateActors",
          "OrganRemoval",
          "ForcedBegging",
          "ForcedAdoption",
          "Surrogacy",
          "Other",
        ],
        openEnded: false,
      },
      {
        field: "htcds:vic_MethodsOfControl",
        values: [
          "PhysicalThreats",
          "ThreatsLawEnforcement",
          "ThreatensChildrenFamily",
          "DebtBondage",
          "FalsePromises",
          "PhysicalAbuse",
          "SexualAbuse",
          "TakesEarnings",
          "RestrictsFinancialAccess",
          "RestrictsMedicalCare",
          "RestrictsMovement",
          "WithholdsNecessities",
          "PsychologicalAbuse",
          "PsychoactiveSubstance",
          "ExcessiveWorkingHours",
          "UsesChildren",
          "WithholdsDocuments",
          "Other",
        ],
        openEnded: false,
      },
      {
        field: "htcds:vic_ForcedLabourIndustry",
        values: [
          "A_AgricultureForestryAndFishing",
          "B_MiningAndQuarrying",
          "C_Manufacturing",
          "D_ElectricityGasSteamAndAirConditioningSupply",
          "E_WaterSupplySewerageWasteManagement",
          "F_Construction",
          "G_WholesaleAndRetailTradeRepairOfMotorVehicles",
          "H_TransportationAndStorage",
          "I_AccommodationAndFoodServiceActivities",
          "J_InformationAndCommunication",
          "K_FinancialAndInsuranceActivities",
          "L_RealEstateActivities",
          "M_ProfessionalScientificAndTechnicalActivities",
          "N_AdministrativeAndSupportServiceActivities",
          "O_PublicAdministrationAndDefence",
          "P_Education",
          "Q_HumanHealthAndSocialWorkActivities",
          "R_ArtsEntertainmentAndRecreation",
          "S_OtherServiceActivities",
          "T_ActivitiesOfHouseholdsAsEmployers",
          "U_ActivitiesOfExtraterritorialOrganizations",
        ],
        openEnded: false,
      },
      {
        field: "htcds:vic_TraffickingStatus",
        values: [
          "PossibleVictimOfTrafficking",
          "ActualVictimOfTrafficking",
          "NotAVictimOfTrafficking",
        ],
        openEnded: false,
      },
      {
        field: "htcds:prs_Gender",
        values: [
          "Feminine",
          "Masculine",
          "TransgenderFeminine",
          "TransgenderMasculine",
          "NonConforming",
          "NonSpecifiedUnknown",
        ],
        openEnded: false,
      },
    ],
  },
  {
    id: "iccs-v1.0",
    title: {
      en: "International Classification of Crime for Statistical Purposes, version 1.0",
      ar: "التصنيف الدولي للجرائم للأغراض الإحصائية، الإصدار 1.0",
    },
    source: "iccs-v1",
    fields: [
      { field: "iccs:level-3", values: ["02041", "02042", "02043", "02044"], openEnded: false },
    ],
  },
  {
    id: "sdg-16.2.2",
    title: {
      en: "Series of the sustainable development indicator 16.2.2",
      ar: "سلاسل مؤشر التنمية المستدامة 16.2.2",
    },
    source: "sdg-metadata-16-2-2",
    fields: [
      {
        field: "sdg:series",
        values: [
          "VC_HTF_DETV",
          "VC_HTF_DETVSX",
          "VC_HTF_DETVFL",
          "VC_HTF_DETVOG",
          "VC_HTF_DETVOP",
          "VC_HTF_DETVR",
          "VC_HTF_DETVSXR",
          "VC_HTF_DETVFLR",
          "VC_HTF_DETVOGR",
          "VC_HTF_DETVOPR",
        ],
        openEnded: false,
      },
    ],
  },
];
