import { assumed } from "../../basis/assumed.ts";
import { printed } from "../../basis/printed.ts";
import { reported } from "../../basis/reported.ts";
import { pure } from "../../pure/pure.ts";
import type { Party } from "../party.ts";

/** The judiciary, the security service, councils, independent bodies, the profession and the fund. */
export const publicBodies: readonly Party[] = /* @__PURE__ */ pure(() => [
  {
    id: "judicial-council",
    kind: "judiciary",
    title: { en: "Judicial Council", ar: "المجلس القضائي" },
    arabicName: "confirmed",
    parent: null,
    seats: [],
    aliases: ["Judicial Council", "The Judicial Council"],
    members: [],
    note: {
      text: {
        en: "Assigns specialised judges and prosecutors and follows up trafficking matters within the judiciary.",
        ar: "يسمّي القضاة وأعضاء النيابة العامة المتخصصين ويتابع شؤون الاتجار بالبشر ضمن اختصاص القضاء.",
      },
      basis: printed("Appendix 4, items 7 and 8"),
    },
    basis: printed("Section 4, partners; executive plan"),
  },
  {
    id: "public-prosecution",
    kind: "judiciary",
    title: { en: "Public Prosecution", ar: "النيابة العامة" },
    arabicName: "confirmed",
    parent: null,
    seats: [],
    aliases: ["Public Prosecution", "Attorney General"],
    members: [],
    note: {
      text: {
        en: "Classifies the case and orders precautionary measures; the Attorney General endorsed the referral mechanism.",
        ar: "تتولى تكييف القضية وتتخذ التدابير التحفظية، وقد اعتمد النائب العام آلية الإحالة الوطنية.",
      },
      basis: reported("tip-2022", "Jordan narrative"),
    },
    basis: printed("Executive plan, pillar 3, strategic goal 1, sub-goal 2"),
  },
  {
    id: "public-security-directorate",
    kind: "security",
    title: { en: "Public Security Directorate", ar: "مديرية الأمن العام" },
    arabicName: "confirmed",
    parent: null,
    seats: [10],
    aliases: ["Public Security Directorate", "General Security Directorate"],
    members: [],
    note: {
      text: {
        en: "The plan prints both English names; they are one body.",
        ar: "تورد الخطة اسمين بالإنجليزية والمقصود جهة واحدة.",
      },
      basis: printed("Executive plan, pillar 1, strategic goal 1, sub-goals 1 and 2"),
    },
    basis: printed("Section 4, seat 10; executive plan"),
  },
  {
    id: "national-council-for-family-affairs",
    kind: "council",
    title: { en: "National Council for Family Affairs", ar: "المجلس الوطني لشؤون الأسرة" },
    arabicName: "confirmed",
    parent: null,
    seats: [11],
    aliases: ["National Council for Family Affairs", "National Council of Family Affairs"],
    members: [],
    note: null,
    basis: printed("Section 4, seat 11; executive plan"),
  },
  {
    id: "national-centre-for-human-rights",
    kind: "independent",
    title: { en: "National Centre for Human Rights", ar: "المركز الوطني لحقوق الإنسان" },
    arabicName: "confirmed",
    parent: null,
    seats: [5],
    aliases: ["National Center for Human Rights"],
    members: [],
    note: null,
    basis: printed("Section 4, seat 5"),
  },
  {
    id: "bar-association",
    kind: "profession",
    title: { en: "Jordanian Bar Association", ar: "نقابة المحامين" },
    arabicName: "confirmed",
    parent: null,
    seats: [],
    aliases: ["Bar Association", "Jordanian Bar Association"],
    members: [],
    note: {
      text: {
        en: "Legal advice and representation under the memorandum signed with the Ministry of Justice.",
        ar: "تقدم الاستشارة والتمثيل القانوني بموجب مذكرة التفاهم الموقعة مع وزارة العدل.",
      },
      basis: printed("Section 3"),
    },
    basis: printed("Section 3; executive plan, pillar 2, strategic goal 1"),
  },
  {
    id: "civil-aviation-regulator",
    kind: "public-body",
    title: { en: "Civil aviation regulator", ar: "هيئة تنظيم الطيران المدني" },
    arabicName: "confirmed",
    parent: null,
    seats: [],
    aliases: [],
    members: [],
    note: {
      text: {
        en: "Hosts a liaison officer of the Counter Trafficking Unit since September 2021.",
        ar: "لديها ضابط ارتباط من وحدة مكافحة الاتجار بالبشر منذ أيلول 2021.",
      },
      basis: reported("tip-2022", "Jordan narrative"),
    },
    basis: reported("tip-2022", "Jordan narrative"),
  },
  {
    id: "legislation-and-opinion-bureau",
    kind: "public-body",
    title: { en: "Legislation and Opinion Bureau", ar: "ديوان التشريع والرأي" },
    arabicName: "unconfirmed",
    parent: null,
    seats: [],
    aliases: [],
    members: [],
    note: null,
    basis: assumed({
      why: {
        en: "It is named here as the body to ask for the consolidated text of the law.",
        ar: "ذُكر هنا بوصفه الجهة التي يُطلب منها النص الموحّد للقانون.",
      },
      question: {
        en: "Where is the official consolidated text of the Anti-Human Trafficking Law published?",
        ar: "أين يُنشر النص الرسمي الموحّد لقانون منع الاتجار بالبشر؟",
      },
      whoCouldAnswer: "ministry-of-justice",
    }),
  },
  {
    id: "victims-assistance-fund",
    kind: "fund",
    title: {
      en: "Human Trafficking Victims Assistance Fund",
      ar: "صندوق مساعدة ضحايا الاتجار بالبشر",
    },
    arabicName: "confirmed",
    parent: "ministry-of-justice",
    seats: [],
    aliases: [
      "Anti-Human Trafficking Victims Assistance Fund",
      "Human Trafficking Victims Assistance Fund",
    ],
    members: [],
    note: {
      text: {
        en: "Pays assistance to victims, shelter stay and safe voluntary return included.",
        ar: "يقدم المساعدة للضحايا بما فيها الإقامة في دور الإيواء والعودة الطوعية الآمنة.",
      },
      basis: reported("roya-2023", "fund regulation"),
    },
    basis: printed("Section 3; executive plan, pillar 2, strategic goal 1, sub-goal 1"),
  },
  {
    id: "dar-karama",
    kind: "shelter",
    title: { en: "Dar Karama", ar: "دار كرامة" },
    arabicName: "confirmed",
    parent: "ministry-of-social-development",
    seats: [],
    aliases: ["Dar Karama"],
    members: [],
    note: {
      text: {
        en: "Shelter for victims, opened in 2015, with sections for women, men and children.",
        ar: "دار لإيواء الضحايا افتُتحت عام 2015، وفيها أقسام للنساء والرجال والأطفال.",
      },
      basis: reported("roya-2017", "Dar Karama"),
    },
    basis: reported("iom-kenya-visit-2018", "paragraph 3"),
  },
  {
    id: "dar-al-wifaq",
    kind: "shelter",
    title: { en: "Dar Al-Wifaq", ar: "دار الوفاق" },
    arabicName: "confirmed",
    parent: "ministry-of-social-development",
    seats: [],
    aliases: ["Dar Alwefag", "Dar Alwefag shelters", "دار الوفاق الأسري"],
    members: [],
    note: {
      text: {
        en: "Reception rooms for women in the north and in the south.",
        ar: "غرف استقبال أولي للنساء في إقليمي الشمال والجنوب.",
      },
      basis: printed("Appendix 4, item 9"),
    },
    basis: printed("Appendix 4, item 9"),
  },
]);
