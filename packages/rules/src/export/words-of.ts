import { type Localized, locales } from "@aht-jo/core";
import type { Declarations, ExprLabels } from "@aht-jo/core/expressions";
import { declarationsIn } from "../document/declarations.ts";
import type { RuleSet } from "../document/rule-set.ts";
import type { RuleSetDoc } from "../document/rule-set-doc.ts";
import type { Shape, TrackOf } from "../document/shape.ts";
import { compiledBy } from "../kernel/compiled.ts";
import type { Phrases } from "./phrases.ts";
import { fill, phrasesIn } from "./say.ts";

/**
 * What `printExpr` and `explainExpr` need to say a condition of a rule set in words.
 *
 * @category Exports
 */
export interface RuleWords extends ExprLabels {
  readonly declarations: Declarations;
}

/**
 * The words for every path, parameter and code that a condition of the rule set can name.
 *
 * Facts, parameters, states and codes are called by their titles; what the kernel adds reads like "the state of
 * “Loan”", «حالة الإعارة». A code that two lists share keeps the title of the list it is compared with.
 *
 * @param rules - A rule set that `compile` made.
 * @param scope - The track with many instances that the condition is about, or null for the file as a whole.
 * @throws {RulesError} rule-set.not-compiled - `compile` did not make the rule set.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { eq, printExpr } from "@aht-jo/core/expressions";
 * import { compile, ruleDocument, wordsOf } from "@aht-jo/rules";
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
 * const printed = { locale: "en", ...wordsOf(rules, null) } as const;
 * printExpr(door.fact.hasKey, printed); //=> "the guest has a key"
 * printExpr(eq(door.state.door, "shut"), printed); //=> "the state of “Door” is “Shut”"
 * printExpr(eq(door.state.door, "shut"), { ...printed, locale: "ar" }); //=> "قيمة حالة الباب هي «مغلق»"
 * ```
 * @category Exports
 */
export function wordsOf<S extends Shape>(rules: RuleSet<S>, scope: TrackOf<S> | null): RuleWords {
  const { doc } = compiledBy(rules);
  const declarations = declarationsIn(doc, scope);
  const facts = Object.keys(declarations.facts).map((path) => [path, pathLabel(doc, path)]);
  const params = Object.entries(doc.params).map(([name, { title }]) => [name, title]);
  return {
    declarations,
    facts: Object.fromEntries(facts),
    params: Object.fromEntries(params),
    codes: Object.fromEntries(codeLabels(doc)),
  };
}

/** What a path is called; the path itself where the document has no such thing. */
function pathLabel(doc: RuleSetDoc, path: string): Localized {
  const [head = "", name = ""] = path.split(".", 2);
  const last = path.slice(head.length + name.length + 2);
  if (name === "") {
    if (head === "day" || head === "opened") return localized((words) => words.paths[head]);
    return doc.facts[head]?.title ?? itself(path);
  }
  const track = doc.tracks[name]?.title ?? itself(name);
  switch (head) {
    case "state":
    case "states":
    case "since":
      return localized((words) => words.paths[head], { track });
    case "entered": {
      const state = doc.tracks[name]?.states[last]?.title ?? itself(last);
      return localized((words) => words.paths.entered, { track, state });
    }
    case "some":
      return localized((words) => words.paths.some, {
        track,
        fact: doc.facts[last]?.title ?? itself(last),
      });
    case "done":
      return localized((words) => words.paths.done, {
        command: doc.commands[name]?.title ?? itself(name),
      });
    case "consent":
      return localized((words) => words.paths.consent, {
        scope: doc.scopes[name]?.title ?? itself(name),
      });
    default: {
      const id = path.slice(head.length + 1);
      const duty = doc.rules.find((rule) => rule.id === id)?.title ?? itself(id);
      return localized((words) => words.paths.running, { duty });
    }
  }
}

/** The titles of codes, each under its fact, and under itself where only one list has it or all agree. */
function codeLabels(doc: RuleSetDoc): readonly (readonly [string, Localized])[] {
  const lists = [
    ...Object.entries(doc.facts).flatMap(([name, fact]) =>
      "codes" in fact ? [{ paths: [name], codes: Object.entries(fact.codes) }] : [],
    ),
    ...Object.entries(doc.tracks).map(([track, { states }]) => ({
      paths: [`state.${track}`, `states.${track}`],
      codes: Object.entries(states).map(([state, { title }]) => [state, title] as const),
    })),
  ];
  const own = lists.flatMap(({ paths, codes }) =>
    paths.flatMap((path) => codes.map(([code, title]) => [`${path}.${code}`, title] as const)),
  );
  const all = lists.flatMap(({ codes }) => codes);
  const clear = all.filter(([code, title]) =>
    all.every(([other, named]) => other !== code || isSame(named, title)),
  );
  return [...own, ...clear];
}

function isSame(a: Localized, b: Localized): boolean {
  return locales.every((locale) => a[locale] === b[locale]);
}

function itself(name: string): Localized {
  return { en: name, ar: name };
}

function localized(
  phrase: (words: Phrases) => string,
  parts: Readonly<Record<string, Localized>> = {},
): Localized {
  const [en, ar] = (["en", "ar"] as const).map((locale) =>
    fill(
      phrase(phrasesIn[locale]),
      Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, text[locale]])),
    ),
  ) as [string, string];
  return { en, ar };
}
