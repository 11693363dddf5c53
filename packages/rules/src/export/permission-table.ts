import type { CivilDate, Locale } from "@aht-jo/core";
import type { MoveRule, Rule } from "../document/rule.ts";
import type { RuleSet } from "../document/rule-set.ts";
import type { RuleSetDoc } from "../document/rule-set-doc.ts";
import type { Shape, TrackOf } from "../document/shape.ts";
import { RulesError } from "../error/rules-error.ts";
import { compiledBy } from "../kernel/compiled.ts";
import { isAssumed } from "./basis-lines.ts";
import { canGovern } from "./can-govern.ts";
import { clausesOf } from "./clauses-of.ts";
import type { RulesTable, TableColumn, TableLine } from "./rules-table.ts";
import { fill, phrasesIn } from "./say.ts";
import { stateTitle } from "./state-title.ts";
import { tableCaption } from "./table-caption.ts";
import { dateIn, lineOf, text } from "./table-text.ts";

/**
 * Who may do what along a track on a day: a row for each state, a column for each role, and in the cells the commands
 * that some permission opens to that role in that state.
 *
 * A command is marked "on conditions" when no permission opens it there without a condition or consent, or when a
 * prohibition may stop it; and "assumed" when every permission that opens it there rests on an assumption. A state
 * that is final, or retired on the day, says so.
 *
 * @param rules - A rule set that `compile` made.
 * @param options - The track, the day, the language.
 * @throws {RulesError} rule-set.not-compiled - `compile` did not make the rule set.
 * @throws {RulesError} rule-set.unknown-name - the rule set has no such track.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { compile, permissionTable, ruleDocument, tableCsv } from "@aht-jo/rules";
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
 * tableCsv(permissionTable(rules, { track: "door", on: civilDate("2025-03-02"), locale: "en" }));
 * //=> "State,Guest\r\nShut,Open the door (on conditions)\r\nOpen (final),—\r\n"
 * ```
 * @category Exports
 */
export function permissionTable<S extends Shape>(
  rules: RuleSet<S>,
  options: { readonly track: TrackOf<S>; readonly on: CivilDate; readonly locale: Locale },
): RulesTable {
  const { track, on, locale } = options;
  const { doc, hash } = compiledBy(rules);
  const def = Object.hasOwn(doc.tracks, track) ? doc.tracks[track] : undefined;
  if (def === undefined) throw new RulesError("rule-set.unknown-name");
  const { captions, columns, nothing } = phrasesIn[locale];
  const governing = doc.rules.filter((rule) => canGovern(rule, on));
  const moves = governing.filter(
    (rule): rule is MoveRule => rule.kind === "move" && doc.commands[rule.command]?.track === track,
  );
  const acting = Object.entries(doc.roles).filter(([role]) =>
    moves.some(({ by }) => by.includes(role)),
  );
  return {
    locale,
    ruleSet: hash,
    caption: tableCaption(doc, {
      locale,
      about: lineOf(captions.permission, { track: def.title[locale], day: dateIn(locale, on) }),
    }),
    columns: [
      { id: "state", heading: [text(columns.state)] },
      ...acting.map(([role, roleDef]): TableColumn => {
        const title = roleDef.title[locale];
        const said = isAssumed(roleDef) ? markedAs("assumedMark", { title, locale }) : title;
        return { id: role, heading: [text(said)] };
      }),
    ],
    rows: Object.entries(def.states).map(([state, stateDef]) => ({
      id: state,
      isAssumed: false,
      cells: [
        [[text(stateTitle(stateDef, { on, locale }))]],
        ...acting.map(([role]) => {
          const lines = commandLines(doc, {
            moves: moves.filter(({ by, from }) => by.includes(role) && from.includes(state)),
            governing,
            locale,
          });
          return lines.length === 0 ? [[text(nothing)]] : lines;
        }),
      ],
    })),
  };
}

/** The commands that some permissions open, in the order of the document, each with its marks. */
function commandLines(
  doc: RuleSetDoc,
  {
    moves,
    governing,
    locale,
  }: {
    readonly moves: readonly MoveRule[];
    readonly governing: readonly Rule[];
    readonly locale: Locale;
  },
): readonly TableLine[] {
  return Object.entries(doc.commands).flatMap(([command, { title }]) => {
    const opening = moves.filter((move) => move.command === command);
    if (opening.length === 0) return [];
    const isConditional =
      opening.every(isOnConditions) ||
      governing.some((rule) => rule.kind === "forbid" && rule.commands.includes(command));
    const said = isConditional
      ? markedAs("conditionalMark", { title: title[locale], locale })
      : title[locale];
    const isOnlyAssumed = opening.every(isAssumed);
    return [[text(isOnlyAssumed ? markedAs("assumedMark", { title: said, locale }) : said)]];

    function isOnConditions(move: MoveRule): boolean {
      const givesWay = governing.some(({ exceptionTo }) => exceptionTo === move.id);
      return clausesOf(move.when).length > 0 || move.consent !== undefined || givesWay;
    }
  });
}

function markedAs(
  mark: "assumedMark" | "conditionalMark",
  { title, locale }: { readonly title: string; readonly locale: Locale },
): string {
  return fill(phrasesIn[locale][mark], { text: title });
}
