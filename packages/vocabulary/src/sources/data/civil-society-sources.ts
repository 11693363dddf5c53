import type { RegisteredSource } from "../registered-source.ts";

/** Reports and pages of civil society organizations. */
export const civilSocietySources: readonly RegisteredSource[] = [
  {
    id: "jwu-nrm-lecture",
    title: { en: "Lecture on the referral mechanism", ar: "محاضرة عن آلية الإحالة الوطنية" },
    publisher: { en: "Jordanian Women's Union", ar: "اتحاد المرأة الأردنية" },
    publishedOn: null,
    language: "ar",
    address: "jwu.org.jo",
  },
  {
    id: "tamkeen-2015",
    title: {
      en: "Report on trafficking complaints of 2015",
      ar: "تقرير عن شكاوى الاتجار بالبشر عام 2015",
    },
    publisher: {
      en: "Tamkeen for Legal Aid and Human Rights",
      ar: "تمكين للمساعدة القانونية وحقوق الإنسان",
    },
    publishedOn: null,
    language: "ar",
    address: "tamkeen-jo.org",
  },
  {
    id: "tamkeen-2020",
    title: { en: "Statement on Jordan's ranking", ar: "بيان عن تصنيف الأردن" },
    publisher: {
      en: "Tamkeen for Legal Aid and Human Rights",
      ar: "تمكين للمساعدة القانونية وحقوق الإنسان",
    },
    publishedOn: "2020",
    language: "ar",
    address: "tamkeen-jo.org",
  },
  {
    id: "tamkeen-2025",
    title: { en: "Call for a national observatory", ar: "دعوة إلى إنشاء مرصد وطني" },
    publisher: {
      en: "Tamkeen for Legal Aid and Human Rights",
      ar: "تمكين للمساعدة القانونية وحقوق الإنسان",
    },
    publishedOn: "2025-07-30",
    language: "ar",
    address: null,
  },
  {
    id: "tamkeen-jadaliyya",
    title: {
      en: "Article on migrant workers and permits",
      ar: "مقال عن العمال المهاجرين والتصاريح",
    },
    publisher: { en: "Jadaliyya", ar: "جدلية" },
    publishedOn: null,
    language: "en",
    address: null,
  },
  {
    id: "boell-2021",
    title: { en: "Article on dropped trafficking charges", ar: "مقال عن إسقاط تهم الاتجار بالبشر" },
    publisher: {
      en: "Heinrich Böll Foundation, Palestine and Jordan",
      ar: "مؤسسة هينرش بُل، فلسطين والأردن",
    },
    publishedOn: "2021",
    language: "en",
    address: "ps.boell.org",
  },
  {
    id: "boell-2022",
    title: { en: "Article on forced labour charges", ar: "مقال عن تهم العمل الجبري" },
    publisher: {
      en: "Heinrich Böll Foundation, Palestine and Jordan",
      ar: "مؤسسة هينرش بُل، فلسطين والأردن",
    },
    publishedOn: "2022",
    language: "en",
    address: "ps.boell.org",
  },
  {
    id: "boell-2024",
    title: {
      en: "News of a workshop on referral and data",
      ar: "خبر ورشة عمل عن الإحالة والبيانات",
    },
    publisher: {
      en: "Heinrich Böll Foundation, Palestine and Jordan",
      ar: "مؤسسة هينرش بُل، فلسطين والأردن",
    },
    publishedOn: "2024-11",
    language: "ar",
    address: "ps.boell.org",
  },
  {
    id: "workers-house-2022",
    title: { en: "Annual report 2022", ar: "التقرير السنوي لعام 2022" },
    publisher: { en: "Workers' House", ar: "بيت العمال" },
    publishedOn: "2022",
    language: "ar",
    address: "workershouse.org",
  },
  {
    id: "workers-house-agriculture",
    title: { en: "Text of the agricultural workers regulation", ar: "نص نظام عمال الزراعة" },
    publisher: { en: "Workers' House", ar: "بيت العمال" },
    publishedOn: null,
    language: "ar",
    address: "workershousejo.org",
  },
  {
    id: "ardd",
    title: { en: "Work of ARDD on trafficking", ar: "عمل منظمة أرض في مجال الاتجار بالبشر" },
    publisher: {
      en: "Arab Renaissance for Democracy and Development",
      ar: "النهضة العربية للديمقراطية والتنمية",
    },
    publishedOn: null,
    language: "en",
    address: "ardd-jo.org",
  },
  {
    id: "tap",
    title: { en: "Country page on anti-trafficking work", ar: "صفحة قُطرية عن جهود مكافحة الاتجار" },
    publisher: { en: "The website tap-pat.ca", ar: "موقع tap-pat.ca" },
    publishedOn: null,
    language: "en",
    address: "tap-pat.ca",
  },
  {
    id: "human-rights-first",
    title: {
      en: "Report that cites labour figures of 2015",
      ar: "تقرير يذكر أرقامًا عمالية لعام 2015",
    },
    publisher: { en: "Human Rights First", ar: "هيومن رايتس فيرست" },
    publishedOn: null,
    language: "en",
    address: "humanrightsfirst.org",
  },
];
