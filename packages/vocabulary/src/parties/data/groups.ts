import { assumed } from "../../basis/assumed.ts";
import { printed } from "../../basis/printed.ts";
import { reported } from "../../basis/reported.ts";
import { pure } from "../../pure/pure.ts";
import type { Party } from "../party.ts";

/** Printed phrases that name kinds of body: one phrase, one responsibility. */
export const groups: readonly Party[] = /* @__PURE__ */ pure(() => [
  {
    id: "civil-society-organizations",
    kind: "group",
    title: { en: "Civil society organizations", ar: "منظمات المجتمع المدني" },
    arabicName: "unconfirmed",
    parent: null,
    seats: [],
    aliases: [
      "Civil Society Organizations",
      "Relevant Civil Society Organizations",
      "Civil society organizations concerned with combating human trafficking",
    ],
    members: [
      {
        kind: "civil-society",
        title: { en: "Civil society organizations", ar: "منظمات المجتمع المدني" },
      },
    ],
    note: null,
    basis: printed("Section 4, partners; executive plan"),
  },
  {
    id: "universities-and-schools",
    kind: "group",
    title: {
      en: "Public and private universities and schools",
      ar: "الجامعات والمدارس الرسمية والخاصة",
    },
    arabicName: "unconfirmed",
    parent: null,
    seats: [],
    aliases: ["Public and private universities/schools"],
    members: [
      { kind: "academia", title: { en: "Public universities", ar: "الجامعات الرسمية" } },
      { kind: "academia", title: { en: "Private universities", ar: "الجامعات الخاصة" } },
      { kind: "academia", title: { en: "Public schools", ar: "المدارس الحكومية" } },
      { kind: "academia", title: { en: "Private schools", ar: "المدارس الخاصة" } },
    ],
    note: null,
    basis: printed("Executive plan, pillar 1, strategic goal 2, sub-goal 1"),
  },
  {
    id: "universities-and-research-institutes",
    kind: "group",
    title: {
      en: "Universities, research institutes and study centres",
      ar: "الجامعات ومعاهد البحوث ومراكز الدراسات",
    },
    arabicName: "unconfirmed",
    parent: null,
    seats: [],
    aliases: [
      "Public and private universities, research institutes, and study centers",
      "Universities and research and studies institutes",
    ],
    members: [
      { kind: "academia", title: { en: "Public universities", ar: "الجامعات الرسمية" } },
      { kind: "academia", title: { en: "Private universities", ar: "الجامعات الخاصة" } },
      { kind: "academia", title: { en: "Research institutes", ar: "معاهد البحوث" } },
      { kind: "academia", title: { en: "Study centres", ar: "مراكز الدراسات" } },
    ],
    note: null,
    basis: printed("Executive plan, pillar 1, strategic goal 2, sub-goal 2"),
  },
  {
    id: "councils-of-communities",
    kind: "group",
    title: { en: "Councils of the religious communities", ar: "مجالس الطوائف الدينية" },
    arabicName: "unconfirmed",
    parent: null,
    seats: [],
    aliases: ["Tribunals of Communities"],
    members: [
      {
        kind: "religious",
        title: { en: "Councils of the religious communities", ar: "مجالس الطوائف الدينية" },
      },
    ],
    note: null,
    basis: printed("Executive plan, pillar 1, strategic goal 2, sub-goal 1"),
    doubts: [
      assumed({
        why: {
          en: "The printed phrase speaks of tribunals; beside the ministry for Islamic affairs it most likely means the councils of the other religious communities.",
          ar: "العبارة المطبوعة تتحدث عن محاكم، ولأنها وردت إلى جانب وزارة الأوقاف فالأرجح أن المقصود مجالس الطوائف الدينية الأخرى.",
        },
        question: {
          en: "Which bodies does the plan mean by the tribunals of communities?",
          ar: "ما الجهات التي تقصدها الخطة بمجالس الطوائف؟",
        },
        whoCouldAnswer: "national-committee",
      }),
    ],
  },
  {
    id: "chambers-of-commerce",
    kind: "group",
    title: { en: "Chambers of commerce", ar: "غرف التجارة" },
    arabicName: "unconfirmed",
    parent: null,
    seats: [],
    aliases: ["Chambers of Commerce"],
    members: [{ kind: "private-sector", title: { en: "Chambers of commerce", ar: "غرف التجارة" } }],
    note: null,
    basis: printed("Executive plan, pillar 1, strategic goal 2, sub-goal 1"),
  },
  {
    id: "chambers-of-industry",
    kind: "group",
    title: { en: "Chambers of industry", ar: "غرف الصناعة" },
    arabicName: "unconfirmed",
    parent: null,
    seats: [],
    aliases: ["Chambers of industry"],
    members: [{ kind: "private-sector", title: { en: "Chambers of industry", ar: "غرف الصناعة" } }],
    note: null,
    basis: printed("Executive plan, pillar 1, strategic goal 2, sub-goal 1"),
  },
  {
    id: "private-hospitals",
    kind: "group",
    title: { en: "Private hospitals", ar: "المستشفيات الخاصة" },
    arabicName: "unconfirmed",
    parent: null,
    seats: [],
    aliases: ["Private hospitals"],
    members: [
      { kind: "private-sector", title: { en: "Private hospitals", ar: "المستشفيات الخاصة" } },
    ],
    note: null,
    basis: printed("Executive plan, pillar 2, strategic goal 1, sub-goal 1"),
  },
  {
    id: "religious-and-educational-institutions",
    kind: "group",
    title: { en: "Religious and educational institutions", ar: "المؤسسات الدينية والتعليمية" },
    arabicName: "unconfirmed",
    parent: null,
    seats: [],
    aliases: ["Religious and educational institutions"],
    members: [
      { kind: "religious", title: { en: "Religious institutions", ar: "المؤسسات الدينية" } },
      { kind: "academia", title: { en: "Educational institutions", ar: "المؤسسات التعليمية" } },
    ],
    note: null,
    basis: printed("Section 4, partners"),
  },
  {
    id: "regional-and-international-organizations",
    kind: "group",
    title: {
      en: "Regional and international organizations against trafficking",
      ar: "المنظمات الإقليمية والدولية المعنية بمكافحة الاتجار بالبشر",
    },
    arabicName: "unconfirmed",
    parent: null,
    seats: [],
    aliases: [
      "Regional and international organizations concerned with combating human trafficking",
      "Regional and international organizations",
    ],
    members: [
      { kind: "international", title: { en: "Regional organizations", ar: "المنظمات الإقليمية" } },
      {
        kind: "international",
        title: { en: "International organizations", ar: "المنظمات الدولية" },
      },
    ],
    note: null,
    basis: printed("Section 4, partners"),
  },
  {
    id: "embassies",
    kind: "group",
    title: { en: "Embassies of the countries of origin", ar: "سفارات بلدان المنشأ" },
    arabicName: "unconfirmed",
    parent: null,
    seats: [],
    aliases: [],
    members: [{ kind: "diplomatic", title: { en: "Embassies", ar: "السفارات" } }],
    note: {
      text: {
        en: "May file complaints for workers through their own Hemaya accounts.",
        ar: "يمكنها تقديم الشكاوى نيابة عن العمال من خلال حسابات خاصة بها على منصة حماية.",
      },
      basis: reported("amman-today-2022", "Hemaya accounts"),
    },
    basis: reported("amman-today-2022", "Hemaya accounts"),
  },
  {
    id: "trade-unions",
    kind: "group",
    title: { en: "Trade unions", ar: "النقابات العمالية" },
    arabicName: "unconfirmed",
    parent: null,
    seats: [],
    aliases: [],
    members: [{ kind: "civil-society", title: { en: "Trade unions", ar: "النقابات العمالية" } }],
    note: {
      text: {
        en: "May file complaints for workers through their own Hemaya accounts.",
        ar: "يمكنها تقديم الشكاوى نيابة عن العمال من خلال حسابات خاصة بها على منصة حماية.",
      },
      basis: reported("amman-today-2022", "Hemaya accounts"),
    },
    basis: reported("amman-today-2022", "Hemaya accounts"),
  },
]);
