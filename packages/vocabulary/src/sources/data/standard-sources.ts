import type { RegisteredSource } from "../registered-source.ts";

/** Published standards, protocols and tables of figures. */
export const standardSources: readonly RegisteredSource[] = [
  {
    id: "un-trafficking-protocol-2000",
    title: {
      en: "Protocol to Prevent, Suppress and Punish Trafficking in Persons",
      ar: "بروتوكول منع وقمع ومعاقبة الاتجار بالأشخاص",
    },
    publisher: { en: "United Nations", ar: "الأمم المتحدة" },
    publishedOn: "2000",
    language: "en+ar",
    address: null,
  },
  {
    id: "ilo-indicators-2012",
    title: { en: "Indicators of forced labour", ar: "مؤشرات العمل الجبري" },
    publisher: { en: "International Labour Organization", ar: "منظمة العمل الدولية" },
    publishedOn: "2012",
    language: "en",
    address: null,
  },
  {
    id: "htcds-2.0",
    title: {
      en: "Human Trafficking Case Data Standard 2.0",
      ar: "معيار بيانات حالات الاتجار بالبشر، الإصدار 2.0",
    },
    publisher: { en: "International Organization for Migration", ar: "المنظمة الدولية للهجرة" },
    publishedOn: "2021-12-24",
    language: "en",
    address: "github.com/UNMigration/HTCDS",
  },
  {
    id: "ctdc-codebook-v2",
    title: {
      en: "Codebook of the global synthetic data set, version 2",
      ar: "دليل رموز مجموعة البيانات الاصطناعية العالمية، الإصدار 2",
    },
    publisher: {
      en: "Counter-Trafficking Data Collaborative",
      ar: "المبادرة التعاونية لبيانات مكافحة الاتجار",
    },
    publishedOn: "2024-02",
    language: "en",
    address: "ctdatacollaborative.org",
  },
  {
    id: "unodc-glotip-2023",
    title: {
      en: "Trafficking in persons figures by country, table of 30 May 2023",
      ar: "أرقام الاتجار بالأشخاص حسب البلد، جدول 30 أيار 2023",
    },
    publisher: {
      en: "United Nations Office on Drugs and Crime",
      ar: "مكتب الأمم المتحدة المعني بالمخدرات والجريمة",
    },
    publishedOn: "2023-05-30",
    language: "en",
    address: null,
  },
  {
    id: "iccs-v1",
    title: {
      en: "International Classification of Crime for Statistical Purposes, version 1.0",
      ar: "التصنيف الدولي للجرائم للأغراض الإحصائية، الإصدار 1.0",
    },
    publisher: {
      en: "United Nations Office on Drugs and Crime",
      ar: "مكتب الأمم المتحدة المعني بالمخدرات والجريمة",
    },
    publishedOn: "2015",
    language: "en",
    address: null,
  },
  {
    id: "sdg-metadata-16-2-2",
    title: {
      en: "Metadata of SDG indicator 16.2.2",
      ar: "البيانات الوصفية لمؤشر التنمية المستدامة 16.2.2",
    },
    publisher: { en: "United Nations Statistics Division", ar: "شعبة الإحصاءات في الأمم المتحدة" },
    publishedOn: "2023-03-31",
    language: "en",
    address: null,
  },
  {
    id: "isic-rev-4",
    title: {
      en: "International Standard Industrial Classification, revision 4",
      ar: "التصنيف الصناعي الدولي الموحد، التنقيح 4",
    },
    publisher: { en: "United Nations Statistics Division", ar: "شعبة الإحصاءات في الأمم المتحدة" },
    publishedOn: "2008",
    language: "en",
    address: null,
  },
  {
    id: "ic-tip-2025",
    title: {
      en: "International Classification for Administrative Data on Trafficking in Persons",
      ar: "التصنيف الدولي للبيانات الإدارية المتعلقة بالاتجار بالأشخاص",
    },
    publisher: { en: "United Nations Statistics Division", ar: "شعبة الإحصاءات في الأمم المتحدة" },
    publishedOn: "2025-03",
    language: "en",
    address: "unstats.un.org",
  },
];
