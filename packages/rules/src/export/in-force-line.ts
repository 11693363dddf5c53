import type { Locale } from "@aht-jo/core";
import type { InForce } from "../document/rule.ts";
import type { TableLine } from "./rules-table.ts";
import { phrasesIn } from "./say.ts";
import { dateIn, lineOf } from "./table-text.ts";
import type { RuleWords } from "./words-of.ts";

/** When a rule is in force, and by which day that is judged unless it is the day of the step. */
export function inForceLine(
  { from, to, anchor }: InForce,
  { locale, facts }: { readonly locale: Locale; readonly facts: RuleWords["facts"] },
): TableLine {
  const words = phrasesIn[locale];
  const time =
    to === undefined
      ? lineOf(words.fromDay, { from: dateIn(locale, from) })
      : lineOf(words.fromDayToDay, { from: dateIn(locale, from), to: dateIn(locale, to) });
  if (anchor === "event") return time;
  if (anchor === "fileOpened") return lineOf(words.byOpening, { time });
  return lineOf(words.byFact, { time, fact: facts[anchor.fact]?.[locale] ?? anchor.fact });
}
