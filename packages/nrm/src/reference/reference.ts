import { civilDate } from "@aht-jo/core";
import { ruleDocument, type ShapeOf } from "@aht-jo/rules";
import { sources } from "./basis.ts";
import { commands } from "./commands.ts";
import { facts } from "./facts.ts";
import { roles } from "./roles.ts";
import { tracks } from "./tracks.ts";

/**
 * What the reference document declares apart from its rules.
 *
 * @hidden
 */
export const referenceVocabulary = {
  id: "reference-nrm",
  version: "1.0.0",
  title: {
    en: "A referral mechanism after international standards, for reference",
    ar: "آلية إحالة على نهج المعايير الدولية، للاسترشاد",
  },
  published: /* @__PURE__ */ civilDate("2026-11-21"),
  sources,
  calendars: { country: { title: { en: "Working days of the country", ar: "أيام عمل البلد" } } },
  expressionCalendar: null,
  roles,
  tracks,
  commands,
  facts,
  params: {
    recoveryDays: {
      title: {
        en: "the days of the recovery and reflection period",
        ar: "أيام فترة التعافي والتفكير",
      },
      type: "int",
      favours: "higher",
    },
    guardianDays: {
      title: { en: "the days for appointing a guardian-advocate", ar: "أيام تعيين الوصي المناصر" },
      type: "int",
      favours: "lower",
    },
  },
  scopes: {
    referral: { title: { en: "Referral to a provider", ar: "الإحالة إلى مقدم الدعم" } },
    testimony: { title: { en: "Being heard", ar: "سماع الأقوال" } },
    return: { title: { en: "Voluntary return", ar: "العودة الطوعية" } },
  },
} as const;

/** The reference mechanism without its rules: the names they speak in, typed. */
export const reference = /* @__PURE__ */ ruleDocument(referenceVocabulary);

/**
 * The names the reference document declares, as types: in a rule or a command, an unknown one does not compile.
 *
 * @category Reference mechanism
 */
export type ReferenceShape = ShapeOf<typeof referenceVocabulary>;

/** From the edition of the handbook that the document follows. */
export const always = { from: /* @__PURE__ */ civilDate("2022-01-01"), anchor: "event" } as const;
