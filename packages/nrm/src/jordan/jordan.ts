import { civilDate } from "@aht-jo/core";
import { ruleDocument, type ShapeOf } from "@aht-jo/rules";
import { facts } from "./facts.ts";
import { params } from "./params.ts";
import { roles } from "./roles.ts";
import { scopes } from "./scopes.ts";
import { sources } from "./sources.ts";
import { commands, tracks } from "./tracks-and-commands.ts";

/**
 * What Jordan's document declares apart from its rules: tracks, commands, roles, facts, parameters, scopes, sources.
 *
 * @hidden
 */
export const jordanVocabulary = {
  id: "jordan-nrm",
  version: "1.0.0",
  title: {
    en: "Jordan's National Referral Mechanism, as far as it is public",
    ar: "آلية الإحالة الوطنية في الأردن بقدر ما هو منشور منها",
  },
  published: /* @__PURE__ */ civilDate("2026-11-21"),
  sources,
  calendars: { jordan: { title: { en: "Working days in Jordan", ar: "أيام العمل في الأردن" } } },
  expressionCalendar: "jordan",
  roles,
  tracks,
  commands,
  facts,
  params,
  scopes,
};

/** Jordan's referral mechanism without its rules: the names they speak in, typed. */
export const jordan = /* @__PURE__ */ ruleDocument(jordanVocabulary);

/**
 * The names Jordan's document declares, as types: in a rule or a command, an unknown one does not compile.
 *
 * @category Jordan's referral mechanism
 */
export type JordanShape = ShapeOf<typeof jordanVocabulary>;
