import * as z from "zod";
import type { Locale, Localized } from "../localized/localized.ts";
import { controlCharacterAt } from "../narrative/control-character-at.ts";
import { countCharacters } from "../narrative/count-characters.ts";
import { coded } from "./coded.ts";

const maxLength = 1000;

const textIn = (language: Locale) =>
  z
    .string()
    .refine((text) => text.trim() !== "", coded("language.missing", { params: { language } }))
    .refine(
      (text) => countCharacters(text) <= maxLength,
      coded("text.too-long", { params: { max: maxLength } }),
    )
    .superRefine((text, context) => {
      const position = controlCharacterAt(text);
      if (position !== null)
        context.addIssue(coded("text.control-character", { params: { position } }));
    });

/**
 * Texts in English and Arabic, of at most 1,000 characters each.
 *
 * A language that is absent or blank gives the issue `language.missing`. `text.control-character` is a control
 * character or a mark that turns the direction of text around; tabs, line ends and closed isolates are allowed.
 *
 * @category Schemas
 */
export const localizedSchema = /* @__PURE__ */ z.strictObject({
  en: /* @__PURE__ */ textIn("en"),
  ar: /* @__PURE__ */ textIn("ar"),
}) satisfies z.ZodType<Localized>;
