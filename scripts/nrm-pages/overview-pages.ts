import type { Locale } from "../../packages/core/src/index.ts";
import type { RuleSet } from "../../packages/rules/src/index.ts";
import { nrmStages } from "../../packages/vocabulary/src/codes/index.ts";
import { parties } from "../../packages/vocabulary/src/index.ts";
import { id, page, plain, table } from "./markdown.ts";
import { fill, phrasesIn } from "./phrases.ts";
import { referencesIn } from "./references.ts";
import { inForceIn, type Place, ruleLines } from "./rule-lines.ts";
import { closing } from "./track-page.ts";

/** The entrance: the five stages with the tracks that belong to them. */
export function indexPage(rules: RuleSet, locale: Locale): string {
  const { doc } = rules;
  const { sections, columns, comma, ...words } = phrasesIn[locale];
  const references = referencesIn(doc, locale);
  const rowsOf = (stage: string) =>
    Object.entries(doc.tracks).flatMap(([track, { title, states }]) => {
      const inStage = Object.values(states).filter((state) => state.stage === stage);
      const said = inStage.map((state) => plain(state.title[locale])).join(comma);
      return inStage.length === 0 ? [] : [[`[${plain(title[locale])}](./${track}.md)`, said]];
    });
  const stageBlocks = nrmStages.codes.flatMap(({ code, title, basis }) => [
    [`### ${plain(title[locale])}`],
    [`${words.labels.restsOn}: ${references.cite([basis])}`],
    table([columns.track, columns.states], rowsOf(code)),
  ]);
  return page([
    [`# ${words.indexTitle}`],
    [`**${plain(doc.title[locale])}**. ${words.indexLead}`],
    [words.unofficial],
    [`## ${sections.stages}`],
    ...stageBlocks,
    [`## ${sections.everyStage}`],
    table([columns.track, columns.states], rowsOf("all")),
    [`## ${sections.furtherPages}`],
    [`- [${words.rolesTitle}](./roles.md)`, `- [${words.definitionsTitle}](./definitions.md)`],
    ...references.lists(),
    [closing(doc, locale).split(". ")[0] ?? ""],
  ]);
}

/** Every role with the bodies that can hold it and what says so. */
export function rolesPage(rules: RuleSet, locale: Locale): string {
  const { doc } = rules;
  const { columns, comma, anybody, rolesTitle, rolesLead } = phrasesIn[locale];
  const references = referencesIn(doc, locale);
  const partyOf = (party: string) =>
    plain(parties.find((one) => one.id === party)?.title[locale] ?? party);
  return page([
    [`# ${rolesTitle}`],
    [rolesLead],
    table(
      [columns.role, columns.parties, columns.restsOn],
      Object.entries(doc.roles).map(([name, role]) => [
        `${plain(role.title[locale])} ${id(name)}`,
        role.parties.length === 0 ? anybody : role.parties.map(partyOf).join(comma),
        references.cite(role.basis),
      ]),
    ),
    ...references.lists(),
    [closing(doc, locale)],
  ]);
}

/** What derived facts mean, and the values of the parameters. */
export function definitionsPage(rules: RuleSet, locale: Locale): string {
  const { doc } = rules;
  const { sections, columns, definitionsTitle, definitionsLead, quoted } = phrasesIn[locale];
  const references = referencesIn(doc, locale);
  const placeOf = (track: string | null): Place => ({ rules, track, locale, references });
  const definitions = doc.rules.flatMap((rule) => {
    if (rule.kind !== "define") return [];
    const fact = doc.facts[rule.fact];
    const track = typeof fact?.on === "object" ? fact.on.track : null;
    const named = fill(quoted, { text: plain(fact?.title[locale] ?? rule.fact) });
    const [first, ...others] = ruleLines([rule], placeOf(track));
    return [`${first}: ${named}`, ...others];
  });
  const limits = doc.rules.flatMap((rule) =>
    rule.kind === "param"
      ? [
          [
            `${plain(doc.params[rule.name]?.title[locale] ?? rule.name)} ${id(rule.name)}`,
            String(rule.value),
            inForceIn(rule, placeOf(null)),
            references.cite(rule.basis),
          ],
        ]
      : [],
  );
  return page([
    [`# ${definitionsTitle}`],
    [definitionsLead],
    [`## ${sections.definitions}`, "", ...definitions],
    [`## ${sections.limits}`],
    table([columns.limit, columns.value, columns.inForce, columns.restsOn], limits),
    ...references.lists(),
    [closing(doc, locale)],
  ]);
}
