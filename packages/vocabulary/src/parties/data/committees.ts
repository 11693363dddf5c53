import { assumed } from "../../basis/assumed.ts";
import { printed } from "../../basis/printed.ts";
import { reported } from "../../basis/reported.ts";
import { pure } from "../../pure/pure.ts";
import type { Party } from "../party.ts";

/** Committees that steer, supervise or follow up the work against trafficking. */
export const committees: readonly Party[] = /* @__PURE__ */ pure(() => [
  {
    id: "national-committee",
    kind: "committee",
    title: {
      en: "Anti-Human Trafficking National Committee",
      ar: "اللجنة الوطنية لمنع الاتجار بالبشر",
    },
    arabicName: "confirmed",
    parent: null,
    seats: [],
    aliases: [
      "National Committee",
      "Anti-Human Trafficking National Committee",
      "National Anti-Trafficking Committee",
    ],
    members: [],
    note: {
      text: {
        en: "Eleven seats, chaired by the Minister of Justice; sets policy, develops the strategy and follows it up.",
        ar: "تضم أحد عشر مقعدًا برئاسة وزير العدل، وترسم السياسة العامة وتضع الاستراتيجية وتتابع تنفيذها.",
      },
      basis: printed("Sections 1, 4 and 7"),
    },
    basis: printed("Section 4"),
  },
  {
    id: "technical-committee",
    kind: "committee",
    title: {
      en: "Anti-Human Trafficking Technical Committee",
      ar: "اللجنة الفنية لمنع الاتجار بالبشر",
    },
    arabicName: "unconfirmed",
    parent: "national-committee",
    seats: [],
    aliases: [
      "Technical Committee",
      "Anti-human Trafficking Technical Committee",
      "Technical Committee to Prevent Human Trafficking",
      "National Technical Committee on Combating Trafficking in Human Beings",
    ],
    members: [],
    note: {
      text: {
        en: "Receives the progress reports of the responsible parties and reports to the National Committee.",
        ar: "تتلقى تقارير سير العمل من الجهات المسؤولة وترفع تقاريرها الدورية إلى اللجنة الوطنية.",
      },
      basis: printed("Section 10-3"),
    },
    basis: printed("Section 3; section 10-3"),
  },
  {
    id: "shelters-committee",
    kind: "committee",
    title: { en: "Shelters Committee", ar: "لجنة دور الإيواء" },
    arabicName: "confirmed",
    parent: null,
    seats: [],
    aliases: [],
    members: [],
    note: {
      text: {
        en: "Supervises the shelters; recommends to the Cabinet who may run one.",
        ar: "تشرف على دور الإيواء وتنسّب إلى مجلس الوزراء بمن يجوز له إدارتها.",
      },
      basis: reported("jo1-shelters", "Regulation No. 30 of 2012"),
    },
    basis: reported("dar-karama-shelter-regulation", "Regulation No. 30 of 2012"),
  },
  {
    id: "domestic-workers-affairs-committee",
    kind: "committee",
    title: {
      en: "Domestic Workers Affairs Committee",
      ar: "لجنة تنظيم المكاتب وشؤون العاملين في المنازل",
    },
    arabicName: "unconfirmed",
    parent: null,
    seats: [],
    aliases: ["Domestic Workers Affairs Committee"],
    members: [],
    note: null,
    basis: printed("Executive plan, pillar 1, strategic goal 5, sub-goal 2"),
    doubts: [
      assumed({
        why: {
          en: "The Arabic name was seen for a committee on recruitment offices and domestic workers; that it is the committee of the plan is our reading.",
          ar: "ورد هذا الاسم العربي للجنة تُعنى بمكاتب الاستقدام والعاملين في المنازل، أما كونها اللجنة المذكورة في الخطة فقراءةٌ منا.",
        },
        question: {
          en: "Is the plan's Domestic Workers Affairs Committee the committee on recruitment offices and domestic workers?",
          ar: "هل لجنة شؤون العاملين في المنازل المذكورة في الخطة هي نفسها لجنة تنظيم المكاتب وشؤون العاملين في المنازل؟",
        },
        whoCouldAnswer: "ministry-of-labour",
      }),
    ],
  },
  {
    id: "judicial-follow-up-committee",
    kind: "committee",
    title: {
      en: "Judicial Council follow-up committee on human trafficking",
      ar: "لجنة متابعة قضايا الاتجار بالبشر في المجلس القضائي",
    },
    arabicName: "unconfirmed",
    parent: "judicial-council",
    seats: [],
    aliases: [],
    members: [],
    note: null,
    basis: printed("Appendix 4, item 7"),
  },
  {
    id: "strategy-preparation-committee",
    kind: "committee",
    title: { en: "Strategy preparation committee", ar: "لجنة إعداد الاستراتيجية" },
    arabicName: "unconfirmed",
    parent: null,
    seats: [],
    aliases: ["National Strategy preparation team"],
    members: [],
    note: {
      text: {
        en: "Drafted the strategy, led by the Secretary General for Judicial Affairs of the Ministry of Justice.",
        ar: "أعدّت مشروع الاستراتيجية برئاسة أمين عام وزارة العدل للشؤون القضائية.",
      },
      basis: printed("Section 5"),
    },
    basis: printed("Section 5"),
  },
]);
