import type { CivilDate, Locale, NonEmpty } from "@aht-jo/core";
import { printExpr } from "@aht-jo/core/expressions";
import { ownCondition } from "../document/conditions.ts";
import type { ForbidRule, MoveRule, Rule } from "../document/rule.ts";
import type { RuleSet } from "../document/rule-set.ts";
import type { RuleSetDoc } from "../document/rule-set-doc.ts";
import type { CommandOf, Shape } from "../document/shape.ts";
import { RulesError } from "../error/rules-error.ts";
import { compiledBy } from "../kernel/compiled.ts";
import { basisLines, isAssumed } from "./basis-lines.ts";
import { canGovern } from "./can-govern.ts";
import { type Clause, clausesOf } from "./clauses-of.ts";
import { inForceLine } from "./in-force-line.ts";
import { moveLines } from "./move-lines.ts";
import type { RulesTable, TableColumn, TableLine, TableRow } from "./rules-table.ts";
import { phrasesIn } from "./say.ts";
import { tableCaption } from "./table-caption.ts";
import { dateIn, id, lineOf, text } from "./table-text.ts";
import { type RuleWords, wordsOf } from "./words-of.ts";

/**
 * The rules that decide a command on a day, as a table that a lawyer can read: one row for each permission and each
 * prohibition, one column for each condition that any of them makes.
 *
 * Under a condition stands "yes" where the rule needs it to be so, "no" where it needs it not to be so, and a dash
 * where it does not ask. A permission needs all of its row, and no prohibition whose row holds; a rule gives way
 * wherever an exception it names applies. A rule whose time is judged by another day than that of the step is listed
 * whenever it can govern a step of the day. Invariants, which hold for every command, are not part of the table.
 *
 * Rules that rest on an assumption say so in words.
 *
 * @param rules - A rule set that `compile` made.
 * @param options - The command, the day, the language.
 * @throws {RulesError} rule-set.not-compiled - `compile` did not make the rule set.
 * @throws {RulesError} rule-set.unknown-name - the rule set has no such command.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { compile, decisionTable, ruleDocument, tableCsv } from "@aht-jo/rules";
 * const text = { en: "Door", ar: "الباب" };
 * const basis = [{ kind: "sourced", provision: { work: "house-rules", pinpoint: "1", reading: "primary" } }] as const;
 * const door = ruleDocument({
 *   id: "door", version: "1.0.0", title: text, published: civilDate("2025-01-01"),
 *   sources: [{ id: "house-rules", title: text, publisher: text, publishedOn: "2025", language: "en", address: null }],
 *   calendars: {}, expressionCalendar: null, params: {}, scopes: {},
 *   roles: { guest: { title: { en: "Guest", ar: "الضيف" }, parties: [], basis } },
 *   tracks: { door: { title: text, initial: "shut", many: false, shared: false, states: {
 *     shut: { title: { en: "Shut", ar: "مغلق" }, stage: "door" },
 *     open: { title: { en: "Open", ar: "مفتوح" }, stage: "door", final: true } } } },
 *   commands: { open: { title: { en: "Open the door", ar: "فتح الباب" }, track: "door", nature: "ordinary", complete: false } },
 *   facts: { hasKey: { title: { en: "the guest has a key", ar: "الضيف معه مفتاح" }, on: "person", type: "bool", sensitive: false } },
 * });
 * const compiled = compile(door.with([{
 *   kind: "move", id: "open", command: "open", from: ["shut"], to: "open", by: ["guest"], when: door.fact.hasKey,
 *   onUnknown: "block", records: ["hasKey"], title: { en: "Opening", ar: "الفتح" }, basis,
 *   inForce: { from: civilDate("2025-01-01"), anchor: "event" },
 * }]));
 * if (!compiled.ok) throw new Error("The document has issues.");
 * const rules = compiled.value;
 * const table = decisionTable(rules, { command: "open", on: civilDate("2025-03-02"), locale: "en" });
 * table.rows.map(({ id }) => id); //=> ["open"]
 * tableCsv(table).split("\r\n")[1];
 * //=> "open,Opening,permits,Shut,Guest,yes,—,blocks the step,Open,records whether the guest has a key,—,from 1 January 2025,\"Door, 1\""
 * ```
 * @category Exports
 */
export function decisionTable<S extends Shape>(
  rules: RuleSet<S>,
  options: {
    readonly command: CommandOf<S>;
    readonly on: CivilDate;
    readonly locale: Locale;
  },
): RulesTable {
  const { command, on, locale } = options;
  const { doc, hash, commands } = compiledBy(rules);
  const about = commands.get(command);
  if (about === undefined) throw new RulesError("rule-set.unknown-name");
  const words = wordsOf(rules, about.scope);
  const deciding = rulesDeciding(doc, { command, on });
  const conditions = conditionsOf(deciding);
  const place: Place = { doc, track: about.def.track, deciding, conditions, words, locale };
  const { captions } = phrasesIn[locale];
  return {
    locale,
    ruleSet: hash,
    caption: tableCaption(doc, {
      locale,
      about: lineOf(captions.decision, {
        command: about.def.title[locale],
        day: dateIn(locale, on),
      }),
    }),
    columns: columnsOf(place),
    rows: deciding.map((rule) => rowOf(rule, place)),
  };
}

type Deciding = MoveRule | ForbidRule;

/** What a row is made from. */
interface Place {
  readonly doc: RuleSetDoc;
  readonly track: string;
  readonly deciding: readonly Deciding[];
  readonly conditions: readonly Clause[];
  readonly words: RuleWords;
  readonly locale: Locale;
}

/** Permissions, then prohibitions, then what else these give way to; each in the order of the document. */
function rulesDeciding(
  doc: RuleSetDoc,
  { command, on }: { readonly command: string; readonly on: CivilDate },
): readonly Deciding[] {
  const governing = doc.rules.filter((rule) => canGovern(rule, on));
  const moves = governing.filter(
    (rule): rule is MoveRule => rule.kind === "move" && rule.command === command,
  );
  const forbids = governing.filter((rule): rule is ForbidRule => rule.kind === "forbid");
  const listed: ForbidRule[] = forbids.filter(({ commands }) => commands.includes(command));
  for (const { id: lifted } of listed)
    listed.push(...forbids.filter((one) => one.exceptionTo === lifted && !listed.includes(one)));
  return [...moves, ...listed];
}

/** Every condition of the rules once, in the order in which it is met. */
function conditionsOf(rules: readonly Rule[]): readonly Clause[] {
  const clauses = rules.flatMap((rule) => clausesOf(ownCondition(rule)));
  return [...new Map(clauses.toReversed().map((one) => [one.key, one])).values()].toReversed();
}

const before = ["rule", "title", "effect", "from", "by"] as const;
const after = ["consent", "unknown", "to", "also", "exceptions", "inForce", "source"] as const;

function columnsOf({ conditions, words, locale }: Place): NonEmpty<TableColumn> {
  const named = (name: (typeof before | typeof after)[number]): TableColumn => ({
    id: name,
    heading: [text(phrasesIn[locale].columns[name])],
  });
  const [first, ...others] = before;
  return [
    named(first),
    ...others.map(named),
    ...conditions.map(({ expr }, n) => ({
      id: `condition.${n + 1}`,
      heading: [text(printExpr(expr, { locale, ...words }))],
    })),
    ...after.map(named),
  ];
}

function rowOf(rule: Deciding, place: Place): TableRow {
  const { doc, deciding, conditions, words, locale } = place;
  const phrases = phrasesIn[locale];
  const nothing: readonly TableLine[] = [[text(phrases.nothing)]];
  const orNothing = (lines: readonly TableLine[]) => (lines.length === 0 ? nothing : lines);
  const clauses = clausesOf(ownCondition(rule));
  const title = text(rule.title[locale]);
  const exceptions = deciding.filter(({ exceptionTo }) => exceptionTo === rule.id);
  const move =
    rule.kind === "move"
      ? moveLines(rule, place)
      : { from: [], by: [], consent: [], unknown: [[text(phrases.blocks)]], to: [], also: [] };
  return {
    id: rule.id,
    isAssumed: isAssumed(rule),
    cells: [
      [[id(rule.id)]],
      [isAssumed(rule) ? lineOf(phrases.assumedMark, { text: title }) : [title]],
      [[text(rule.kind === "move" ? phrases.permits : phrases.forbids)]],
      orNothing(move.from),
      orNothing(move.by),
      ...conditions.map(({ key }) => {
        const asked = clauses.find((clause) => clause.key === key);
        return asked === undefined ? nothing : [[text(asked.wanted ? phrases.yes : phrases.no)]];
      }),
      orNothing(move.consent),
      move.unknown,
      orNothing(move.to),
      orNothing(move.also),
      orNothing(exceptions.map((one) => [id(one.id)])),
      [inForceLine(rule.inForce, { locale, facts: words.facts })],
      basisLines(rule.basis, { locale, sources: doc.sources }),
    ],
  };
}
