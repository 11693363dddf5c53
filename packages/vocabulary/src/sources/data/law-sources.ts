import type { RegisteredSource } from "../registered-source.ts";

/** Laws, regulations and plans, and the places where their texts were seen. */
export const lawSources: readonly RegisteredSource[] = [
  {
    id: "jo-aht-strategy-2024-2027",
    title: {
      en: "Anti-Human Trafficking National Strategy and Executive Plan 2024-2027 (approved in 2023 under the name 2023-2026)",
      ar: "الاستراتيجية الوطنية لمنع الاتجار بالبشر وخطتها التنفيذية للأعوام 2024-2027 (أُقرّت عام 2023 باسم استراتيجية 2023-2026)",
    },
    publisher: {
      en: "Anti-Human Trafficking National Committee, Jordan",
      ar: "اللجنة الوطنية لمنع الاتجار بالبشر، الأردن",
    },
    publishedOn: "2024-11-25",
    language: "en+ar",
    address: null,
  },
  {
    id: "law-9-2009",
    title: {
      en: "Anti-Human Trafficking Law No. 9 of 2009, as amended",
      ar: "قانون منع الاتجار بالبشر رقم (9) لسنة 2009 وتعديلاته",
    },
    publisher: { en: "Official Gazette, Jordan", ar: "الجريدة الرسمية، الأردن" },
    publishedOn: "2009-03-01",
    language: "ar",
    address: null,
  },
  {
    id: "law-10-2021",
    title: {
      en: "Law No. 10 of 2021 amending the Anti-Human Trafficking Law",
      ar: "القانون رقم (10) لسنة 2021 المعدِّل لقانون منع الاتجار بالبشر",
    },
    publisher: { en: "Official Gazette, Jordan", ar: "الجريدة الرسمية، الأردن" },
    publishedOn: "2021-05-02",
    language: "ar",
    address: null,
  },
  {
    id: "regulation-30-2012",
    title: {
      en: "Shelters Regulation No. 30 of 2012",
      ar: "نظام دور إيواء المجني عليهم والمتضررين من جرائم الاتجار بالبشر رقم (30) لسنة 2012",
    },
    publisher: { en: "Official Gazette, Jordan", ar: "الجريدة الرسمية، الأردن" },
    publishedOn: "2012",
    language: "ar",
    address: null,
  },
  {
    id: "regulation-46-2023",
    title: {
      en: "Regulation No. 46 of 2023 amending the Shelters Regulation",
      ar: "النظام رقم (46) لسنة 2023 المعدِّل لنظام دور الإيواء",
    },
    publisher: { en: "Official Gazette, Jordan", ar: "الجريدة الرسمية، الأردن" },
    publishedOn: "2023-08-16",
    language: "ar",
    address: null,
  },
  {
    id: "regulation-6-2023",
    title: {
      en: "Victims Assistance Fund Regulation No. 6 of 2023",
      ar: "نظام صندوق مساعدة ضحايا الاتجار بالبشر رقم (6) لسنة 2023",
    },
    publisher: { en: "Official Gazette, Jordan", ar: "الجريدة الرسمية، الأردن" },
    publishedOn: "2023",
    language: "ar",
    address: null,
  },
  {
    id: "nrm-sops",
    title: {
      en: "National referral mechanism and standard operating procedures, printed booklet",
      ar: "آلية الإحالة الوطنية وإجراءات العمل الموحدة، الكتيّب المطبوع",
    },
    publisher: {
      en: "Anti-Human Trafficking National Committee, Jordan",
      ar: "اللجنة الوطنية لمنع الاتجار بالبشر، الأردن",
    },
    publishedOn: "2022-10-03",
    language: "en+ar",
    address: null,
  },
  {
    id: "dar-karama-law-2009",
    title: {
      en: "Text of the 2009 law on the shelter's website",
      ar: "نص قانون عام 2009 على موقع دار كرامة",
    },
    publisher: {
      en: "Dar Karama, Ministry of Social Development, Jordan",
      ar: "دار كرامة، وزارة التنمية الاجتماعية، الأردن",
    },
    publishedOn: null,
    language: "ar",
    address: "darkarama.gov.jo",
  },
  {
    id: "dar-karama-shelter-regulation",
    title: {
      en: "Text of the 2012 shelter regulation on the shelter's website",
      ar: "نص نظام دور الإيواء لسنة 2012 على موقع دار كرامة",
    },
    publisher: {
      en: "Dar Karama, Ministry of Social Development, Jordan",
      ar: "دار كرامة، وزارة التنمية الاجتماعية، الأردن",
    },
    publishedOn: null,
    language: "ar",
    address: "darkarama.gov.jo",
  },
  {
    id: "dar-karama-opening-news",
    title: { en: "News of the shelter's opening", ar: "خبر افتتاح دار كرامة" },
    publisher: {
      en: "Dar Karama, Ministry of Social Development, Jordan",
      ar: "دار كرامة، وزارة التنمية الاجتماعية، الأردن",
    },
    publishedOn: null,
    language: "ar",
    address: "darkarama.gov.jo",
  },
  {
    id: "workers-house-law-text",
    title: { en: "Text of the Anti-Human Trafficking Law", ar: "نص قانون منع الاتجار بالبشر" },
    publisher: { en: "Workers' House", ar: "بيت العمال" },
    publishedOn: null,
    language: "ar",
    address: "workershouse.org",
  },
  {
    id: "us-cable-09amman429",
    title: {
      en: "Diplomatic cable 09AMMAN429 on the anti-trafficking bill",
      ar: "البرقية الدبلوماسية 09AMMAN429 عن مشروع قانون منع الاتجار بالبشر",
    },
    publisher: { en: "United States Department of State", ar: "وزارة الخارجية الأمريكية" },
    publishedOn: "2009",
    language: "en",
    address: null,
  },
  {
    id: "us-cable-08amman1063",
    title: {
      en: "Diplomatic cable 08AMMAN1063 on the Golden List",
      ar: "البرقية الدبلوماسية 08AMMAN1063 عن القائمة الذهبية",
    },
    publisher: { en: "United States Department of State", ar: "وزارة الخارجية الأمريكية" },
    publishedOn: "2008",
    language: "en",
    address: null,
  },
  {
    id: "loc-jordan",
    title: {
      en: "Human trafficking law of Jordan, legal summary",
      ar: "موجز قانوني عن تشريعات الاتجار بالبشر في الأردن",
    },
    publisher: { en: "Law Library of Congress", ar: "مكتبة الكونغرس القانونية" },
    publishedOn: null,
    language: "en",
    address: "loc.gov",
  },
  {
    id: "carim-law-9-2009",
    title: {
      en: "Database entry on Law No. 9 of 2009",
      ar: "مدخل قاعدة البيانات الخاص بالقانون رقم (9) لسنة 2009",
    },
    publisher: { en: "CARIM-South", ar: "قاعدة بيانات كاريم لجنوب المتوسط" },
    publishedOn: null,
    language: "en",
    address: "carim-south.eu",
  },
  {
    id: "carim-by-law-89-2009",
    title: {
      en: "Database entry on Regulation No. 89 of 2009",
      ar: "مدخل قاعدة البيانات الخاص بالنظام رقم (89) لسنة 2009",
    },
    publisher: { en: "CARIM-South", ar: "قاعدة بيانات كاريم لجنوب المتوسط" },
    publishedOn: null,
    language: "en",
    address: "carim-south.eu",
  },
  {
    id: "ahtnc-members-en",
    title: {
      en: "Members of the National Committee, English page",
      ar: "أعضاء اللجنة الوطنية، الصفحة الإنجليزية",
    },
    publisher: {
      en: "Anti-Human Trafficking National Committee, Jordan",
      ar: "اللجنة الوطنية لمنع الاتجار بالبشر، الأردن",
    },
    publishedOn: null,
    language: "en",
    address: "ahtnc.org.jo",
  },
  {
    id: "ahtnc-members-ar",
    title: {
      en: "Members of the National Committee, Arabic page",
      ar: "أعضاء اللجنة الوطنية، الصفحة العربية",
    },
    publisher: {
      en: "Anti-Human Trafficking National Committee, Jordan",
      ar: "اللجنة الوطنية لمنع الاتجار بالبشر، الأردن",
    },
    publishedOn: null,
    language: "ar",
    address: "ahtnc.org.jo",
  },
  {
    id: "natlex-102856",
    title: {
      en: "Entry 102856 on the recruitment offices regulation",
      ar: "المدخل 102856 عن نظام مكاتب الاستقدام",
    },
    publisher: { en: "International Labour Organization", ar: "منظمة العمل الدولية" },
    publishedOn: null,
    language: "en",
    address: null,
  },
  {
    id: "dla-piper-data-protection",
    title: {
      en: "Data protection laws of the world: Jordan",
      ar: "قوانين حماية البيانات في العالم: الأردن",
    },
    publisher: { en: "DLA Piper", ar: "مكتب دي إل إيه بايبر للمحاماة" },
    publishedOn: null,
    language: "en",
    address: null,
  },
];
