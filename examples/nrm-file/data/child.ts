import { civilDate } from "@aht-jo/core";
import type { Story } from "../story.ts";

/** Made up: a child brought to a hospital, from the first report to a life in Jordan. */
export const child: Story = {
  title: {
    en: "A child: from a hospital to reintegration",
    ar: "طفل: من المستشفى إلى إعادة الاندماج",
  },
  opened: civilDate("2025-05-25"),
  cast: ["person", "guardian", "independent-representative", "health-worker", "social-worker"],
  scenes: [
    {
      told: {
        en: "A hospital reports a child with signs of organised begging.",
        ar: "يبلغ مستشفى عن طفل عليه علامات تسول منظم.",
      },
      what: "report",
      by: "health-worker",
      on: civilDate("2025-05-25"),
      data: { reportChannel: "hospital", organisedBegging: true },
    },
    {
      told: { en: "It is clearly a child.", ar: "من الواضح أنه طفل." },
      what: "recordPerson",
      by: "health-worker",
      on: civilDate("2025-05-25"),
      data: { isMinor: true, sex: "male" },
    },
    {
      told: {
        en: "Care that cannot wait does not wait.",
        ar: "الرعاية العاجلة لا تنتظر.",
      },
      what: "startCare",
      by: "health-worker",
      on: civilDate("2025-05-25"),
      data: { needsUrgentCare: true },
    },
    {
      told: { en: "The child is a potential victim.", ar: "الطفل ضحية محتملة." },
      what: "markPotential",
      by: "health-worker",
      on: civilDate("2025-05-25"),
    },
    {
      told: {
        en: "The father sent him begging: he is a suspect.",
        ar: "الأب هو من أرسله للتسول: فهو مشتبه به.",
      },
      what: "assessGuardian",
      by: "social-worker",
      on: civilDate("2025-05-26"),
      data: { speaksFor: "parent", guardianIsSuspect: true },
    },
    {
      told: { en: "The father wants to consent for him.", ar: "يريد الأب أن يوافق عنه." },
      what: "giveConsentForChild",
      by: "guardian",
      on: civilDate("2025-05-26"),
      gives: ["examination"],
      data: { consentInformed: true },
      isRefused: true,
    },
    {
      told: {
        en: "Evidence is wanted, but nobody can speak for the child yet.",
        ar: "المطلوب أدلة، لكن لا أحد يتحدث باسم الطفل بعد.",
      },
      what: "examine",
      by: "health-worker",
      on: civilDate("2025-05-26"),
      isRefused: true,
    },
    {
      told: { en: "A place is asked for him.", ar: "يُطلب له مكان." },
      what: "requestShelter",
      by: "social-worker",
      on: civilDate("2025-05-26"),
      at: "S-1",
    },
    {
      told: {
        en: "He is admitted without waiting for anybody's consent.",
        ar: "يُدخل إلى الدار دون انتظار موافقة أحد.",
      },
      what: "admitToShelter",
      by: "shelter-director",
      on: civilDate("2025-05-26"),
      at: "S-1",
      data: {
        admissionPath: "unit-referral",
        shelterSection: "children",
        suspectInPlacement: false,
      },
    },
    {
      told: { en: "A judge appoints a representative.", ar: "يعيّن قاضٍ ممثلًا مستقلًا." },
      what: "appointRepresentative",
      by: "judge",
      on: civilDate("2025-05-28"),
      data: { speaksFor: "representative" },
    },
    {
      told: {
        en: "The representative hears the child and consents.",
        ar: "يستمع الممثل إلى الطفل ويوافق.",
      },
      what: "giveConsentForChild",
      by: "independent-representative",
      on: civilDate("2025-05-29"),
      gives: ["examination", "psychosocial", "follow-up"],
      data: { consentInformed: true, childHeard: true },
    },
    {
      told: { en: "Now he is examined.", ar: "الآن يُجرى الفحص." },
      what: "examine",
      by: "health-worker",
      on: civilDate("2025-05-29"),
    },
    {
      told: { en: "Support begins.", ar: "يبدأ الدعم." },
      what: "startSupport",
      by: "social-worker",
      on: civilDate("2025-06-01"),
    },
    {
      told: { en: "His best interests are assessed.", ar: "تُقيَّم مصلحته الفضلى." },
      what: "assessBestInterests",
      by: "social-worker",
      on: civilDate("2025-06-01"),
      data: { childHeard: true },
    },
    {
      told: { en: "They are to stay in Jordan.", ar: "مصلحته أن يبقى في الأردن." },
      what: "determineBestInterests",
      by: "judge",
      on: civilDate("2025-06-15"),
      data: { childHeard: true, bestInterestsOutcome: "stay" },
    },
    {
      told: { en: "Foster parents are found; a plan is made.", ar: "وُجدت أسرة حاضنة، وتوضع خطة." },
      what: "planReintegration",
      by: "social-worker",
      on: civilDate("2025-07-06"),
      data: { reintegrationPlace: "jordan" },
    },
    {
      told: { en: "He moves out of the shelter.", ar: "ينتقل من الدار." },
      what: "exitShelter",
      by: "shelter-director",
      on: civilDate("2025-07-20"),
      at: "S-1",
      data: { shelterExitReason: "reintegration" },
    },
    {
      told: { en: "And to school.", ar: "وإلى المدرسة." },
      what: "startReintegration",
      by: "social-worker",
      on: civilDate("2025-07-20"),
    },
    {
      told: { en: "A first visit after three weeks.", ar: "زيارة أولى بعد ثلاثة أسابيع." },
      what: "monitorReintegration",
      by: "social-worker",
      on: civilDate("2025-08-10"),
    },
  ],
  change: { param: "monitoringDays", value: 14 },
};
