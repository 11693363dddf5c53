import type { Locale } from "../../packages/core/src/index.ts";
import {
  permissionTable,
  type RuleSet,
  type RuleSetDoc,
  type TableLine,
  type TableRow,
  trackDiagram,
} from "../../packages/rules/src/index.ts";
import { page, plain, table } from "./markdown.ts";
import { fill, phrasesIn } from "./phrases.ts";
import { referencesIn } from "./references.ts";
import { inForceIn, type Place, type Rule, ruleLines } from "./rule-lines.ts";

/** The page of a track: its states, its steps, who may take them, and its rules with what they rest on. */
export function trackPage(
  rules: RuleSet,
  { track, locale }: { readonly track: string; readonly locale: Locale },
): string {
  const { doc } = rules;
  const def = doc.tracks[track];
  if (def === undefined) throw new Error("no such track");
  const words = phrasesIn[locale];
  const { sections } = words;
  const on = doc.published;
  const commands = Object.keys(doc.commands).filter((one) => doc.commands[one]?.track === track);
  const about = doc.rules.filter((rule) => isAbout(rule, commands));
  const place: Place = {
    rules,
    track,
    locale,
    references: referencesIn(doc, locale),
    usually: commonest(about.map((rule) => inForceIn(rule, { rules, locale }))),
  };
  const assumed = about.filter(({ basis }) => basis.some(({ kind }) => kind === "assumed"));
  const ruleBlock = (title: string, kind: Rule["kind"]) => {
    const some = about.filter((rule) => rule.kind === kind);
    const scoped = kind === "right" ? { ...place, track: null } : place;
    const lines = some.flatMap((rule) => ruleLines([rule], scoped));
    return some.length === 0 ? [] : [`## ${title}`, "", ...lines];
  };
  const blocks = [
    [`# ${plain(def.title[locale])}`],
    [
      def.shared ? words.shared : def.many ? words.many : words.single,
      fill(words.begins, { state: plain(def.states[def.initial]?.title[locale] ?? "") }),
      fill(words.counts, {
        states: Object.keys(def.states).length,
        steps: commands.length,
        rules: about.length,
        assumed: assumed.length,
      }),
      fill(words.usually, { time: place.usually ?? "" }),
    ],
    [`## ${sections.steps}`],
    stepTable(doc, { track, locale }),
    [
      `<details>\n<summary>${words.diagram}</summary>\n`,
      "```mermaid",
      trackDiagram(rules, { track, on, locale }).trimEnd(),
      "```\n\n</details>",
    ],
    [`## ${sections.permissions}`],
    [words.permissionNote],
    permissions(rules, { track, locale }),
    [`## ${sections.rules}`],
    ...commands.map((command) => [
      `### ${plain(doc.commands[command]?.title[locale] ?? command)}`,
      "",
      ...ruleLines(
        about.filter((rule) => rule.kind === "move" && rule.command === command),
        place,
      ),
    ]),
    ruleBlock(sections.forbids, "forbid"),
    ruleBlock(sections.duties, "duty"),
    ruleBlock(sections.rights, "right"),
  ];
  return page([...blocks, ...place.references.lists(), [closing(doc, locale)]]);
}

/** The text that occurs most often, the first of them. */
function commonest(texts: readonly string[]): string | undefined {
  const often = (text: string) => texts.filter((one) => one === text).length;
  return [...new Set(texts)].sort((a, b) => often(b) - often(a))[0];
}

/** The line that says what a page was made from. */
export function closing({ id, version }: RuleSetDoc, locale: Locale): string {
  const words = phrasesIn[locale];
  const parts = { id: `\`${id}\``, version: `\`${version}\`` };
  return `---\n\n${fill(words.generated, parts)} ${words.unofficial}`;
}

/** Whether a rule says anything about the commands of a track. */
function isAbout(rule: Rule, commands: readonly string[]): boolean {
  switch (rule.kind) {
    case "move":
      return commands.includes(rule.command);
    case "forbid":
      return rule.commands.some((one) => commands.includes(one));
    case "duty":
      return commands.includes(rule.action);
    case "right":
      return rule.mustOffer.some((one) => commands.includes(one));
    default:
      return false;
  }
}

/** The steps of a track, and those of others that take it along. */
function stepTable(
  doc: RuleSetDoc,
  { track, locale }: { readonly track: string; readonly locale: Locale },
): readonly string[] {
  const { columns, nature, stays, comma, withStep } = phrasesIn[locale];
  const stateOf = (state: string) => plain(doc.tracks[track]?.states[state]?.title[locale] ?? "");
  const ways = new Map<string, { step: string; from: Set<string>; to: string; inDoubt: string }>();
  const add = (
    command: string,
    way: { readonly from: readonly string[]; readonly to?: string },
  ) => {
    const def = doc.commands[command];
    if (def === undefined) return;
    const title = plain(def.title[locale]);
    const other = plain(doc.tracks[def.track]?.title[locale] ?? "");
    const step = def.track === track ? title : fill(withStep, { step: title, track: other });
    const to = way.to === undefined ? stays : stateOf(way.to);
    const key = `${command} ${way.to}`;
    const known = ways.get(key) ?? { step, from: new Set(), to, inDoubt: nature[def.nature] };
    for (const state of way.from) known.from.add(stateOf(state));
    ways.set(key, known);
  };
  for (const rule of doc.rules) {
    if (rule.kind !== "move") continue;
    if (doc.commands[rule.command]?.track === track) add(rule.command, rule);
    for (const joint of rule.also ?? []) if (joint.track === track) add(rule.command, joint);
  }
  return table(
    [columns.step, columns.from, columns.to, columns.inDoubt],
    [...ways.values()].map(({ step, from, to, inDoubt }) => [
      step,
      [...from].join(comma),
      to,
      inDoubt,
    ]),
  );
}

/** Who may do what in which state: in each state a row for the roles that may do the same. */
function permissions(
  rules: RuleSet,
  { track, locale }: { readonly track: string; readonly locale: Locale },
): readonly string[] {
  const { columns, rows } = permissionTable(rules, { track, on: rules.doc.published, locale });
  const words = phrasesIn[locale];
  const lineOf = (line: TableLine) => plain(line.map(({ text }) => text).join(""));
  const cellAt = (row: TableRow, at: number) => (row.cells[at] ?? []).map(lineOf).join("<br>");
  const [, ...acting] = columns;
  const said = rows.flatMap((row) => {
    const alike = new Map<string, string[]>();
    for (const [at, { id, heading }] of acting.entries()) {
      if (!mayAct(rules.doc, { track, state: row.id, role: id })) continue;
      const commands = cellAt(row, at + 1);
      alike.set(commands, [...(alike.get(commands) ?? []), lineOf(heading)]);
    }
    return [...alike].map(([commands, roles]) => [
      cellAt(row, 0),
      roles.join(words.comma),
      commands,
    ]);
  });
  return table([words.columns.state, words.columns.role, words.columns.steps], said);
}

/** Whether a role may do anything in a state. */
function mayAct(
  doc: RuleSetDoc,
  at: { readonly track: string; readonly state: string; readonly role: string },
): boolean {
  return doc.rules.some(
    (rule) =>
      rule.kind === "move" &&
      doc.commands[rule.command]?.track === at.track &&
      rule.from.includes(at.state) &&
      rule.by.includes(at.role),
  );
}
