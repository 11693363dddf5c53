import type { CivilDate, Locale } from "@aht-jo/core";
import type { StateDef } from "../document/rule-set-doc.ts";
import { fill, phrasesIn } from "./say.ts";

/** The title of a state, with a word where it is final, or retired on a day. */
export function stateTitle(
  { title, final, retiredFrom }: StateDef,
  { on, locale }: { readonly on: CivilDate; readonly locale: Locale },
): string {
  const { finalMark, retiredMark } = phrasesIn[locale];
  const said = final === true ? fill(finalMark, { text: title[locale] }) : title[locale];
  return retiredFrom !== undefined && retiredFrom <= on ? fill(retiredMark, { text: said }) : said;
}
