import { type Expr, printExpr } from "../../packages/core/src/expressions/index.ts";
import { formatCivilDate, type Locale } from "../../packages/core/src/index.ts";
import { type RuleSet, type RuleSetDoc, wordsOf } from "../../packages/rules/src/index.ts";
import { id, plain } from "./markdown.ts";
import { fill, phrasesIn } from "./phrases.ts";
import type { References } from "./references.ts";

export type Rule = RuleSetDoc["rules"][number];
type RuleOfKind<K extends Rule["kind"]> = Extract<Rule, { readonly kind: K }>;

/** Where a rule is written down. */
export interface Place {
  readonly rules: RuleSet;
  readonly track: string | null;
  readonly locale: Locale;
  readonly references: References;
  /** When the rules of the page are in force unless they say otherwise; the page says it once. */
  readonly usually?: string | undefined;
}

/** Rules as a list: what all of them say first, then each with its title and what is its own. */
export function ruleLines(some: readonly Rule[], place: Place): readonly string[] {
  const entries = some.map((rule) => ({ rule, lines: linesOf(rule, place) }));
  const [first, ...others] = entries;
  const shared =
    others.length === 0
      ? []
      : (first?.lines.filter((line) => others.every(({ lines }) => lines.includes(line))) ?? []);
  const isShared = new Set(shared);
  return [
    ...(shared.length === 0 ? [] : [`${shared.join("<br>\n")}\n`]),
    ...entries.flatMap(({ rule, lines }) => [
      `- **${plain(rule.title[place.locale])}** ${id(rule.id)}`,
      ...lines.flatMap((line) => (isShared.has(line) ? [] : [`  - ${line}`])),
    ]),
  ];
}

/** What a rule says, and what it rests on, line by line. */
function linesOf(rule: Rule, place: Place): readonly string[] {
  const { locale, references } = place;
  const { labels } = phrasesIn[locale];
  const inForce = inForceIn(rule, place);
  return [
    ...contentOf(rule, place),
    ...(rule.exceptionTo === undefined ? [] : [`${labels.yieldsTo}: ${id(rule.exceptionTo)}`]),
    ...(inForce === place.usually ? [] : [`${labels.inForce}: ${inForce}`]),
    `${labels.restsOn}: ${references.cite(rule.basis)}`,
  ];
}

function contentOf(rule: Rule, place: Place): readonly string[] {
  const { labels } = phrasesIn[place.locale];
  const { said } = saying(place);
  switch (rule.kind) {
    case "move":
      return moveLines(rule, place);
    case "forbid":
      return [
        `${labels.commands}: ${said("commands", rule.commands)}`,
        ...conditionLines(labels.whenForbidden, { condition: rule.when, place }),
      ];
    case "duty":
      return dutyLines(rule, place);
    case "right":
      return [
        `${labels.holder}: ${said("roles", [rule.holder])}`,
        ...conditionLines(labels.arises, { condition: rule.whileTrue, place }),
        `${labels.offered}: ${said("commands", rule.mustOffer)}`,
      ];
    case "invariant":
      return conditionLines(labels.always, { condition: rule.always, place });
    case "define":
      return conditionLines(labels.means, { condition: rule.as, place });
    case "param":
      return [];
  }
}

function moveLines(rule: RuleOfKind<"move">, place: Place): readonly string[] {
  const { rules, track, locale } = place;
  const words = phrasesIn[locale];
  const { labels } = words;
  const { said, stateIn } = saying(place);
  const { consent, gives, withdraws, records, also } = rule;
  const from = rule.from.map((state) => stateIn(track, state)).join(words.comma);
  const to = rule.to === undefined ? words.stays : stateIn(track, rule.to);
  const recorded = (fact: string) =>
    rules.doc.facts[fact]?.type === "bool"
      ? fill(labels.whether, { fact: said("facts", [fact]) })
      : said("facts", [fact]);
  const optional = (label: string, text: string | undefined) =>
    text === undefined ? [] : [`${label}: ${text}`];
  return [
    `${labels.from}: ${from} · ${labels.to}: ${to}`,
    `${labels.by}: ${said("roles", rule.by)}`,
    ...conditionLines(labels.when, { condition: rule.when, place }),
    ...optional(
      labels.consent,
      consent &&
        (consent.givenBy === undefined
          ? said("scopes", [consent.scope])
          : fill(labels.givenBy, {
              scope: said("scopes", [consent.scope]),
              givers: consent.givenBy.map((giver) => words.givers[giver]).join(words.comma),
            })),
    ),
    ...optional(labels.records, records?.map(recorded).join(words.comma)),
    ...optional(labels.gives, gives && said("scopes", gives)),
    ...optional(labels.withdraws, withdraws && said("scopes", withdraws)),
    ...optional(
      labels.also,
      also
        ?.map((one) =>
          fill(words.joint, {
            track: plain(rules.doc.tracks[one.track]?.title[locale] ?? one.track),
            from: one.from
              .map((state) => fill(words.quoted, { text: stateIn(one.track, state) }))
              .join(words.comma),
            to: stateIn(one.track, one.to),
          }),
        )
        .join(words.semicolon),
    ),
    ...(clausesOf(rule.when).length === 0
      ? []
      : [`${labels.unknown}: ${rule.onUnknown === "block" ? words.blocks : words.proceeds}`]),
  ];
}

function dutyLines(rule: RuleOfKind<"duty">, place: Place): readonly string[] {
  const { rules, locale } = place;
  const { labels, units, comma, either, quoted } = phrasesIn[locale];
  const { said, inWords } = saying(place);
  const actions = [rule.action, ...(rule.or ?? [])].map((action) => said("commands", [action]));
  const { n, unit } = rule.within;
  const limit =
    typeof n === "number"
      ? fill(units[unit] ?? "", { n })
      : fill(units[unit] ?? "", {
          n: fill(quoted, { text: plain(rules.doc.params[n.param]?.title[locale] ?? n.param) }),
        });
  return [
    `${labels.bearer}: ${said("roles", [rule.bearer])}`,
    ...conditionLines(labels.arises, { condition: rule.arises, place }),
    `${labels.mustOffer}: ${actions.join(either)}`,
    `${labels.within}: ${limit}${comma}${labels.runsFrom} ${inWords(rule.runsFrom)}`,
    ...(rule.suspendedWhile === undefined
      ? []
      : [`${labels.suspended} ${inWords(rule.suspendedWhile)}`]),
  ];
}

/** A condition, part by part where several must hold. */
function conditionLines(
  label: string,
  { condition, place }: { readonly condition: Expr; readonly place: Place },
): readonly string[] {
  const { labels, semicolon } = phrasesIn[place.locale];
  const clauses = clausesOf(condition);
  if (clauses.length === 0) return [labels.always];
  return [`${label}: ${clauses.map(saying(place).inWords).join(semicolon)}`];
}

/** The parts that must all hold, without what is always so. */
function clausesOf(condition: Expr): readonly Expr[] {
  if (condition.op === "and") return condition.args.flatMap(clausesOf);
  return condition.op === "lit" && condition.value === true ? [] : [condition];
}

/** When a rule is in force, in words. */
export function inForceIn(
  { inForce }: Rule,
  { rules, locale }: Pick<Place, "rules" | "locale">,
): string {
  const words = phrasesIn[locale];
  const { from, to, anchor } = inForce;
  const time =
    to === undefined
      ? fill(words.fromDay, { from: formatCivilDate(from, locale) })
      : fill(words.fromDayToDay, {
          from: formatCivilDate(from, locale),
          to: formatCivilDate(to, locale),
        });
  if (anchor === "event") return time;
  if (anchor === "fileOpened") return fill(words.byOpening, { time });
  const fact = plain(rules.doc.facts[anchor.fact]?.title[locale] ?? anchor.fact);
  return fill(words.byFact, { time, fact });
}

/** How names of the document and conditions are said in a place. */
function saying({ rules, track, locale }: Place) {
  const { doc } = rules;
  const { comma } = phrasesIn[locale];
  const scope = track !== null && doc.tracks[track]?.many ? track : null;
  const words = wordsOf(rules, scope);
  return {
    said: (of: "roles" | "facts" | "scopes" | "commands", names: readonly string[]): string =>
      names.map((name) => plain(doc[of][name]?.title[locale] ?? name)).join(comma),
    stateIn: (of: string | null, state: string): string =>
      plain(doc.tracks[of ?? ""]?.states[state]?.title[locale] ?? state),
    inWords: (expr: Expr): string => plain(printExpr(expr, { locale, ...words })),
  };
}
