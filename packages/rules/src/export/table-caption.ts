import type { Locale } from "@aht-jo/core";
import type { RuleSetDoc } from "../document/rule-set-doc.ts";
import type { TableLine } from "./rules-table.ts";
import { phrasesIn } from "./say.ts";
import { id, lineOf } from "./table-text.ts";

/** What a table is about, then the rule set it was made from. */
export function tableCaption(
  doc: RuleSetDoc,
  { locale, about }: { readonly locale: Locale; readonly about: TableLine },
): readonly TableLine[] {
  const { ruleSet } = phrasesIn[locale].captions;
  return [about, lineOf(ruleSet, { title: doc.title[locale], version: id(doc.version) })];
}
