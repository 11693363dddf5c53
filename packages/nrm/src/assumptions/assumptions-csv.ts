import type { Locale } from "@aht-jo/core";
import { type RulesTable, type TableLine, tableCsv } from "@aht-jo/rules";
import type { AssumptionRegister, OpenAssumption } from "./assumption-register.ts";
import { titlesOf } from "./titles-of.ts";
import type { RegisterPhrase } from "./words/phrase-name.ts";
import { say } from "./words/say.ts";

/**
 * A register of assumptions as comma-separated values, a line for each question: for a spreadsheet or another program.
 *
 * Text that a spreadsheet could take for a formula is made harmless. To open Arabic by double click, write the file in
 * UTF-8 with a byte order mark. An empty cell means that nothing is known of it or nothing is there.
 *
 * @example
 * ```ts
 * import { assumptionRegister, assumptionsCsv, jordanNrm } from "@aht-jo/nrm";
 * const csv = assumptionsCsv(assumptionRegister(jordanNrm()), { locale: "en" });
 * csv.split("\r\n")[0]; //=> "No.,Question,Reason,Could answer,Party,Permissions,Rules,Roles,Facts,Promises,Steps,Rests on it,Ids"
 * ```
 * @category Assumptions
 */
export function assumptionsCsv(
  register: AssumptionRegister,
  { locale }: { readonly locale: Locale },
): string {
  const heading = (id: RegisterPhrase) => ({ id, heading: [words(say(id, locale))] });
  const table: RulesTable = {
    locale,
    ruleSet: register.ruleSet,
    caption: [[words(say("title", locale))]],
    columns: [heading("rank"), ...columns.map(heading)],
    rows: register.entries.map((entry) => ({
      id: String(entry.rank),
      isAssumed: true,
      cells: cellsOf(entry, locale),
    })),
  };
  return tableCsv(table);
}

const columns: readonly RegisterPhrase[] = [
  "question",
  "columnWhy",
  "addressee",
  "columnParty",
  "columnMoves",
  "columnRules",
  "columnRoles",
  "columnFacts",
  "columnProperties",
  "columnSteps",
  "columnRests",
  "columnIds",
];

function cellsOf(entry: OpenAssumption, locale: Locale): readonly (readonly TableLine[])[] {
  const { rank, question, why, addressees, rests, facts, properties, steps, weight } = entry;
  return [
    [number(rank)],
    [[words(question[locale])]],
    why.map((one) => [words(one[locale])]),
    addressees.map(({ id, title }) => [words(title?.[locale] ?? id)]),
    addressees.map(({ id }) => [name(id)]),
    [number(weight.moves)],
    [number(weight.rules)],
    [number(weight.roles)],
    facts.map(({ title }) => [words(title[locale])]),
    properties.map((one) => [one.title === null ? name(one.name) : words(one.title[locale])]),
    steps.map(({ title }) => [words(title[locale])]),
    titlesOf(rests, locale).map((title) => [words(title)]),
    [...new Set(rests.map(({ id }) => id))].map((id) => [name(id)]),
  ];
}

function words(text: string): TableLine[number] {
  return { kind: "text", text };
}

function name(id: string): TableLine[number] {
  return { kind: "id", text: id };
}

function number(n: number): TableLine {
  return [name(String(n))];
}
