import * as z from "zod";
import type { Locale, Localized } from "../localized/localized.ts";
import { coded } from "./coded.ts";

const textIn = (language: Locale) =>
  z
    .string()
    .refine((text) => text.trim() !== "", coded("language.missing", { params: { language } }));

/**
 * Texts in English and Arabic. A language that is absent or blank gives the issue `language.missing`.
 *
 * @category Schemas
 */
export const localizedSchema = /* @__PURE__ */ z.strictObject({
  en: /* @__PURE__ */ textIn("en"),
  ar: /* @__PURE__ */ textIn("ar"),
}) satisfies z.ZodType<Localized>;
