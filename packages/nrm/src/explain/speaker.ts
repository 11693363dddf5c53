import { type CivilDate, formatCivilDate, isolate, type Locale } from "@aht-jo/core";
import { type Expr, printExpr } from "@aht-jo/core/expressions";
import { type RuleSet, type RuleSetDoc, type RuleWords, wordsOf } from "@aht-jo/rules";
import { partyTitle } from "../assumptions/party-title.ts";
import { plainExpr } from "./plain-expr.ts";
import type { PhraseName } from "./words/phrase-name.ts";
import { say } from "./words/say.ts";

/** Everything an explanation names things with: one rule set, one language, and what is known of the step. */
export interface Speaker {
  readonly doc: RuleSetDoc;
  readonly locale: Locale;
  /** The day of the step and its receiver; null when the caller did not say. */
  readonly on: CivilDate | null;
  readonly receiver: string | null;
  readonly say: (name: PhraseName, parts?: Readonly<Record<string, string>>) => string;
  readonly quote: (text: string) => string;
  /** Several things in a row, of which at most `atMost` are named. */
  readonly list: (texts: readonly string[], atMost?: number) => string;
  readonly clauses: (exprs: readonly Expr[], scope: string | null) => string;
  /** What a fact is called when it is to be recorded. */
  readonly fact: (path: string, scope: string | null) => string;
  readonly date: (date: CivilDate) => string;
  readonly id: (id: string) => string;
  readonly party: (id: string) => string;
  readonly role: (id: string) => string;
  readonly command: (id: string) => string;
  readonly state: (track: string, state: string) => string;
}

/** The most clauses of one condition, roles or steps that a reader is shown before the rest is only counted. */
const many = 6;

/** Somebody who can speak of a rule set in a language. */
export function speakerOf(
  rules: RuleSet,
  about: {
    readonly locale: Locale;
    readonly on: CivilDate | null;
    readonly receiver: string | null;
  },
): Speaker {
  const { doc } = rules;
  const { locale } = about;
  const wordsIn = (scope: string | null): RuleWords => wordsFor(rules, scope);
  const id = (text: string) => (locale === "ar" ? isolate(text) : text);
  const quote = (text: string) => say("quote", locale, { text });
  const titled = (title: Readonly<Record<Locale, string>> | undefined, name: string) =>
    quote(title?.[locale] ?? id(name));
  const counted = (texts: readonly string[], { separator, atMost = many }: Row): string => {
    const shown = texts.slice(0, atMost).join(say(separator, locale));
    const left = texts.length - atMost;
    return left > 0 ? say("more", locale, { list: shown, count: id(String(left)) }) : shown;
  };
  return {
    doc,
    ...about,
    say: (name, parts) => say(name, locale, parts),
    quote,
    list: (texts, atMost) =>
      counted([...new Set(texts)], { separator: "listSeparator", ...(atMost && { atMost }) }),
    clauses: (exprs, scope) => {
      const printed = exprs.map((one) => printExpr(plainExpr(one), { locale, ...wordsIn(scope) }));
      return counted([...new Set(printed)], { separator: "clauseSeparator" });
    },
    fact: (path, scope) => {
      const { facts, declarations } = wordsIn(scope);
      const name = facts[path]?.[locale] ?? id(path);
      const isAnswer = declarations.facts[path]?.type === "bool";
      return isAnswer ? say("whether", locale, { fact: name }) : name;
    },
    date: (date) => formatCivilDate(date, locale),
    id,
    party: (name) => partyTitle(name)?.[locale] ?? id(name),
    role: (name) => titled(doc.roles[name]?.title, name),
    command: (name) => titled(doc.commands[name]?.title, name),
    state: (track, state) => titled(doc.tracks[track]?.states[state]?.title, state),
  };
}

interface Row {
  readonly separator: PhraseName;
  readonly atMost?: number;
}

const wordsByRules = new WeakMap<RuleSet, Map<string | null, RuleWords>>();

/** The words of a rule set in a scope, gathered once: they are many, and never change. */
function wordsFor(rules: RuleSet, scope: string | null): RuleWords {
  const byScope = wordsByRules.get(rules) ?? new Map<string | null, RuleWords>();
  wordsByRules.set(rules, byScope);
  const words = byScope.get(scope) ?? wordsOf(rules, scope);
  byScope.set(scope, words);
  return words;
}
