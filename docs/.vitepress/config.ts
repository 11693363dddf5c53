import { existsSync, readFileSync } from "node:fs";
import { type DefaultTheme, defineConfig } from "vitepress";

const guides = [
  { slug: "first-result", en: "First result in ten lines", ar: "أول نتيجة في عشرة أسطر" },
  {
    slug: "dates-and-working-days",
    en: "Dates, periods, working days",
    ar: "التواريخ والفترات وأيام العمل",
  },
  {
    slug: "parties-and-codes",
    en: "Parties, codes, crosswalks",
    ar: "الجهات والرموز وجداول المقابلة",
  },
  {
    slug: "plan-and-amendments",
    en: "Query and amend the plan",
    ar: "الاستعلام عن الخطة وتعديلها",
  },
  { slug: "implementation", en: "Measure implementation", ar: "قياس نسبة التنفيذ" },
  { slug: "validate-a-submission", en: "Validate a submission", ar: "التحقق من تقرير مُقدَّم" },
  { slug: "reconcile-figures", en: "Find contradictions in figures", ar: "كشف التناقض في الأرقام" },
  {
    slug: "write-your-own-rule-set",
    en: "Write your own rule set",
    ar: "اكتب مجموعة قواعدك",
  },
  { slug: "run-your-rule-set", en: "Run your rule set", ar: "شغّل مجموعة قواعدك" },
  {
    slug: "ask-whether-a-step-is-allowed",
    en: "Ask whether a step is allowed",
    ar: "اسأل هل الخطوة مسموح بها",
  },
  {
    slug: "plug-in-your-own-time-limits",
    en: "Plug in your own time limits",
    ar: "اعتمد مُهلك الخاصة",
  },
  { slug: "annual-report", en: "Make the annual report", ar: "إعداد التقرير السنوي" },
];

const decisions = [
  { slug: "0001-toolchain", title: "Toolchain" },
  { slug: "0002-runtime-dependencies", title: "Runtime dependencies" },
  { slug: "0003-shared-cells", title: "Shared cells of the plan" },
  { slug: "0004-implementation-interval", title: "Implementation as an interval" },
  { slug: "0005-report-document", title: "One report document, many renderers" },
  { slug: "0006-no-echo", title: "Issues never echo a value" },
  { slug: "0007-rule-kernel", title: "Rules are data, a decision is pure" },
  { slug: "0008-checker", title: "A checker that goes through every state" },
];

/** The reference is generated; a first start of the site without it still works. */
function apiSidebar(): DefaultTheme.SidebarItem[] {
  const file = new URL("../api/typedoc-sidebar.json", import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
}

function sidebar(locale: "en" | "ar"): DefaultTheme.SidebarItem[] {
  const base = locale === "ar" ? "/ar" : "";
  return [
    {
      text: locale === "ar" ? "أدلة العمل" : "Task guides",
      items: guides.map((guide) => ({ text: guide[locale], link: `${base}/guides/${guide.slug}` })),
    },
    {
      text: locale === "ar" ? "آلية الإحالة" : "The referral mechanism",
      collapsed: true,
      items: [
        { text: locale === "ar" ? "المراحل والمسارات" : "Stages and tracks", link: `${base}/nrm/` },
        { text: locale === "ar" ? "الأدوار" : "Roles", link: `${base}/nrm/roles` },
        {
          text: locale === "ar" ? "ما ثبت بالبرهان" : "What is proved",
          link: `${base}/nrm/proved`,
        },
        {
          text: locale === "ar" ? "ما هو مفترض" : "What is assumed",
          link: `${base}/nrm/assumed`,
        },
        {
          text: locale === "ar" ? "التعريفات والحدود" : "Definitions and limits",
          link: `${base}/nrm/definitions`,
        },
      ],
    },
    {
      text: locale === "ar" ? "البنية" : "How it is built",
      items: [
        {
          text: locale === "ar" ? "البنية العامة (بالإنجليزية)" : "Architecture",
          link: "/architecture",
        },
        {
          text: locale === "ar" ? "لغة التعبيرات" : "The expression language",
          link: `${base}/expressions`,
        },
        ...(locale === "en"
          ? decisions.map(({ slug, title }) => ({ text: title, link: `/decisions/${slug}` }))
          : []),
      ],
    },
  ];
}

export default defineConfig({
  title: "@aht-jo",
  description:
    "Jordan's Anti-Human Trafficking National Strategy and Executive Plan 2024-2027 as code",
  srcExclude: [".doctest/**"],
  cleanUrls: true,
  themeConfig: {
    search: {
      provider: "local",
      options: {
        locales: {
          ar: {
            translations: {
              button: { buttonText: "بحث", buttonAriaLabel: "بحث" },
              modal: {
                noResultsText: "لا نتائج لهذا البحث:",
                resetButtonTitle: "مسح البحث",
                displayDetails: "عرض التفاصيل",
                backButtonTitle: "إغلاق البحث",
                footer: {
                  selectText: "للاختيار",
                  navigateText: "للتنقل",
                  closeText: "للإغلاق",
                },
              },
            },
          },
        },
      },
    },
    outline: [2, 3],
  },
  locales: {
    root: {
      label: "English",
      lang: "en",
      themeConfig: {
        nav: [
          { text: "Guides", link: "/guides/first-result" },
          { text: "Reference", link: "/api/" },
          { text: "Architecture", link: "/architecture" },
        ],
        sidebar: { "/api/": apiSidebar(), "/": sidebar("en") },
      },
    },
    ar: {
      label: "العربية",
      lang: "ar",
      dir: "rtl",
      title: "\u2066@aht-jo\u2069",
      description:
        "الاستراتيجية الوطنية لمنع الاتجار بالبشر وخطتها التنفيذية \u20662024-2027\u2069 في الأردن، في صورة برمجية",
      themeConfig: {
        nav: [
          { text: "أدلة العمل", link: "/ar/guides/first-result" },
          { text: "المرجع (بالإنجليزية)", link: "/api/" },
        ],
        sidebar: { "/ar/": sidebar("ar") },
        outline: { label: "في هذه الصفحة" },
        docFooter: { prev: "السابق", next: "التالي" },
        darkModeSwitchLabel: "المظهر",
        lightModeSwitchTitle: "المظهر الفاتح",
        darkModeSwitchTitle: "المظهر الداكن",
        sidebarMenuLabel: "القائمة",
        returnToTopLabel: "العودة إلى الأعلى",
        langMenuLabel: "تغيير اللغة",
        skipToContentLabel: "الانتقال إلى المحتوى",
      },
    },
  },
});
