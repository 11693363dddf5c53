import type { CivilDate, Locale } from "@aht-jo/core";
import type { MoveRule } from "../document/rule.ts";
import type { RuleSet } from "../document/rule-set.ts";
import type { RuleSetDoc } from "../document/rule-set-doc.ts";
import type { Shape, TrackOf } from "../document/shape.ts";
import { RulesError } from "../error/rules-error.ts";
import { compiledBy } from "../kernel/compiled.ts";
import { isAssumed } from "./basis-lines.ts";
import { canGovern } from "./can-govern.ts";
import { mermaidText } from "./mermaid-text.ts";
import { fill, phrasesIn } from "./say.ts";
import { stateTitle } from "./state-title.ts";

/**
 * A track as a Mermaid state diagram: the states, and the commands that lead from one to another on a day.
 *
 * A step that every rule for it assumes says so in words, as does one that a command of another track brings along. A
 * command that leaves the state as it is shows as a loop. Final states lead to the end mark, and a state retired on the
 * day says so. Conditions are not shown: `decisionTable` has them.
 *
 * @param rules - A rule set that `compile` made.
 * @param options - The track, the day, the language.
 * @returns The text of a `stateDiagram-v2`, the same for the same rule set; no title can break it.
 * @throws {RulesError} rule-set.not-compiled - `compile` did not make the rule set.
 * @throws {RulesError} rule-set.unknown-name - the rule set has no such track.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { compile, ruleDocument, trackDiagram } from "@aht-jo/rules";
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
 * trackDiagram(rules, { track: "door", on: civilDate("2025-03-02"), locale: "en" }).split("\n").slice(3, 6);
 * //=> ["  [*] --> s_shut", "  s_shut --> s_open : Open the door", "  s_open --> [*]"]
 * ```
 * @category Exports
 */
export function trackDiagram<S extends Shape>(
  rules: RuleSet<S>,
  options: { readonly track: TrackOf<S>; readonly on: CivilDate; readonly locale: Locale },
): string {
  const { track, on, locale } = options;
  const { doc } = compiledBy(rules);
  const def = Object.hasOwn(doc.tracks, track) ? doc.tracks[track] : undefined;
  if (def === undefined) throw new RulesError("rule-set.unknown-name");
  const states = Object.entries(def.states);
  const steps = stepsOf(doc, { track, on }).map(({ from, to, command, isAssumed }) => {
    const label = labelOf(doc, { command, track, isAssumed, locale });
    return `${idOf(from)} --> ${idOf(to)} : ${mermaidText(label)}`;
  });
  const lines = [
    ...states.map(
      ([state, stateDef]) =>
        `state "${mermaidText(stateTitle(stateDef, { on, locale }))}" as ${idOf(state)}`,
    ),
    `[*] --> ${idOf(def.initial)}`,
    ...steps,
    ...states.filter(([, { final }]) => final === true).map(([state]) => `${idOf(state)} --> [*]`),
  ];
  return `stateDiagram-v2\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

/** A step of a track by a command. */
interface Step {
  readonly from: string;
  readonly to: string;
  readonly command: string;
  readonly isAssumed: boolean;
}

/** Each step once, in the order of the document; assumed when all its rules are. */
function stepsOf(
  doc: RuleSetDoc,
  { track, on }: { readonly track: string; readonly on: CivilDate },
): readonly Step[] {
  const steps = new Map<string, Step>();
  const moves = doc.rules.filter(
    (rule): rule is MoveRule => rule.kind === "move" && canGovern(rule, on),
  );
  for (const move of moves) {
    const { command } = move;
    for (const { from, to } of waysAlong(doc, { move, track })) {
      const key = [from, to, command].join(" ");
      const known = steps.get(key)?.isAssumed ?? true;
      steps.set(key, { from, to, command, isAssumed: known && isAssumed(move) });
    }
  }
  return [...steps.values()];
}

/** From where to where a permission leads on a track, by itself or along with its own track. */
function waysAlong(
  doc: RuleSetDoc,
  { move, track }: { readonly move: MoveRule; readonly track: string },
): readonly { readonly from: string; readonly to: string }[] {
  const own = doc.commands[move.command]?.track === track ? [move] : [];
  const joint = (move.also ?? []).filter((one) => one.track === track);
  return [...own, ...joint].flatMap((way) =>
    way.from.map((from) => ({ from, to: way.to ?? from })),
  );
}

function labelOf(
  doc: RuleSetDoc,
  about: {
    readonly command: string;
    readonly track: string;
    readonly isAssumed: boolean;
    readonly locale: Locale;
  },
): string {
  const { command, track, locale } = about;
  const { assumedMark, withCommandMark } = phrasesIn[locale];
  const def = doc.commands[command];
  const title = def?.title[locale] ?? command;
  const other = def === undefined || def.track === track ? undefined : doc.tracks[def.track];
  const said =
    other === undefined
      ? title
      : fill(withCommandMark, { text: title, track: other.title[locale] });
  return about.isAssumed ? fill(assumedMark, { text: said }) : said;
}

/** An id that Mermaid takes for no word of its own; names of states have letters, digits and hyphens. */
function idOf(state: string): string {
  return `s_${state.replaceAll("-", "_")}`;
}
