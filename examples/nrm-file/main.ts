// Two made-up files of the referral mechanism, told step by step: what is done or refused and why, who can do what next,
// what is due when, and at the end what another time limit would change. `--lang ar` tells them in Arabic.

import assert from "node:assert/strict";
import { parseArgs } from "node:util";
import { type CivilDate, formatCivilDate, isolate, type Locale } from "@aht-jo/core";
import { explain, type JordanRole } from "@aht-jo/nrm";
import { type Deadline, deadlines, options, whatIf } from "@aht-jo/rules";
import { adult } from "./data/adult.ts";
import { child } from "./data/child.ts";
import {
  actorIn,
  calendars,
  commandOf,
  isSound,
  newFile,
  type PersonFile,
  play,
  rules,
} from "./file.ts";
import { nextVersion } from "./next-version.ts";
import type { Scene, Story } from "./story.ts";
import { words } from "./words.ts";

const { values } = parseArgs({ options: { lang: { type: "string", default: "en" } } });
const locale: Locale = values.lang === "ar" ? "ar" : "en";
const say = words[locale];
const { doc } = rules;
const comma = locale === "ar" ? "، " : ", ";

// Names, dates and ids as people of the language read them.
const date = (day: CivilDate) => own(formatCivilDate(day, locale));
const own = (text: string) => (locale === "ar" ? isolate(text) : text);
const roleTitle = (role: string) => doc.roles[role]?.title[locale] ?? own(role);
const commandTitle = (command: string) => doc.commands[command]?.title[locale] ?? own(command);
const ruleTitle = (id: string) =>
  doc.rules.find((rule) => rule.id === id)?.title[locale] ?? own(id);
const fill = (text: string, parts: Readonly<Record<string, string>>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? "");

console.log(say.disclaimer);
for (const story of [adult, child]) tell(story);

function tell(story: Story): void {
  console.log(`\n\n${story.title[locale]}\n${"=".repeat(story.title[locale].length)}`);
  let file = newFile(story.opened);
  let seen = prospectOf(file, { cast: story.cast, on: story.opened });
  story.scenes.forEach((scene, at) => {
    const { decision, file: next } = play(file, scene);
    assert.equal(
      decision.verdict,
      scene.isRefused ? "block" : "allow",
      `${scene.what} at ${at + 1}`,
    );
    const where = scene.at === undefined ? "" : ` ${own(scene.at)}`;
    console.log(`\n${own(`${at + 1}`)}. ${date(scene.on)}. ${scene.told[locale]}`);
    const answer = decision.verdict === "allow" ? say.done : say.refused;
    console.log(`   ${roleTitle(scene.by)}: ${commandTitle(scene.what)}${where}: ${answer}`);
    if (decision.verdict !== "allow")
      for (const line of whyNot(decision, scene)) console.log(`   ! ${line}`);
    file = next;
    const now = prospectOf(file, { cast: story.cast, on: scene.on });
    for (const line of differences(seen, now)) console.log(`   ${line}`);
    seen = now;
  });
  console.log();
  tryOut(story, file);
  assert.ok(isSound(file), say.unsound);
  console.log(fill(say.sound, { count: own(String(file.log.length)) }));
}

/** The first obstacle: the rule, why it is in the way, what would make the step possible, and what nobody could tell. */
function whyNot(decision: ReturnType<typeof play>["decision"], scene: Scene): readonly string[] {
  const { paragraphs } = explain(decision, { locale, rules, command: commandOf(scene) });
  const obstacle = paragraphs[1] ?? [];
  const about = new Set(obstacle.flatMap((line) => line.rules));
  const questions = paragraphs
    .flat()
    .filter((line) => line.kind === "assumed" && line.rules.some((rule) => about.has(rule)));
  return [...obstacle, ...questions].map(({ text }) => text);
}

/** What a file holds in store: for each of the cast the steps that are open, and what is due. */
interface Prospect {
  readonly open: ReadonlyMap<JordanRole, ReadonlySet<string>>;
  readonly due: ReadonlyMap<string, Deadline>;
}

function prospectOf(
  { state }: PersonFile,
  at: { readonly cast: readonly JordanRole[]; readonly on: CivilDate },
): Prospect {
  const { cast, on: asOf } = at;
  const openTo = (role: JordanRole) =>
    options(rules, { state, actor: actorIn(role), asOf, calendars }).flatMap(
      ({ command, decision }) => (decision.verdict === "allow" ? [command] : []),
    );
  const waiting = deadlines(rules, { state, asOf, calendars }).filter(({ status }) =>
    ["running", "late", "suspended"].includes(status),
  );
  return {
    open: new Map(cast.map((role) => [role, new Set<string>(openTo(role))])),
    due: new Map(waiting.map((one) => [`${one.duty} ${one.instance ?? ""}`, one])),
  };
}

/** What a step opened and closed, and which deadlines it set. */
function differences(before: Prospect, now: Prospect): readonly string[] {
  const lines = [
    ...listed(`+ ${say.opens}`, { from: before, to: now }),
    ...listed(`- ${say.closes}`, { from: now, to: before }),
  ];
  for (const [key, deadline] of now.due) {
    const earlier = before.due.get(key);
    if (earlier?.due !== deadline.due || earlier.status !== deadline.status)
      lines.push(`> ${dueLine(deadline)}`);
  }
  return lines;
}

/** Names as they are listed in a sentence: the last is joined with an "and". */
function together(names: readonly string[]): string {
  const and = locale === "ar" ? " و" : " and ";
  return [names.slice(0, -1).join(comma), ...names.slice(-1)].filter(Boolean).join(and);
}

/** The steps that are open in one prospect and not in the other; roles for which they are the same share a line. */
function listed(
  text: string,
  { from, to }: { readonly from: Prospect; readonly to: Prospect },
): readonly string[] {
  const rolesBySteps = new Map<string, string[]>();
  for (const [role, commands] of to.open) {
    const others = [...commands].filter((command) => !from.open.get(role)?.has(command));
    if (others.length === 0) continue;
    const steps = others.map(commandTitle).join(locale === "ar" ? "؛ " : "; ");
    rolesBySteps.set(steps, [...(rolesBySteps.get(steps) ?? []), roleTitle(role)]);
  }
  return [...rolesBySteps].map(
    ([steps, roles]) => `${fill(text, { role: together(roles) })} ${steps}`,
  );
}

/** A deadline with the way to its day. */
function dueLine({ duty, instance, bearer, due, status, steps }: Deadline): string {
  const which = instance === null ? "" : ` ${own(instance)}`;
  const when =
    due === null
      ? status === "suspended"
        ? say.suspended
        : say.open
      : fill(status === "late" ? say.late : say.due, { date: date(due) });
  const way = steps
    .map(({ what, on }) => fill(say.steps[what] ?? "", { date: date(on) }))
    .filter((text) => text !== "");
  return `${ruleTitle(duty)}${which}: ${when} (${[roleTitle(bearer), ...way].join(comma)})`;
}

/** What another time limit would change for the file as it is at the end. */
function tryOut({ change, cast, opened }: Story, { state, log }: PersonFile): void {
  const { param, value } = change;
  const asOf = log.at(-1)?.occurredOn ?? opened;
  console.log(
    fill(say.nextVersion, {
      param: doc.params[param]?.title[locale] ?? own(param),
      value: own(String(value)),
      date: date(asOf),
    }),
  );
  const after = nextVersion({ param, value, from: asOf });
  const [actor = "case-coordinator"] = cast;
  const about = { state, actor: actorIn(actor), asOf, calendars };
  const changes = whatIf(rules, { ...about, change: { rules: after } }).deadlines;
  if (changes.length === 0) console.log(`  ${say.unchanged}`);
  for (const { duty, before, after: then } of changes) {
    const day = (deadline: Deadline | null) =>
      deadline?.due == null ? say.none : date(deadline.due);
    console.log(
      `  ${fill(say.changed, { duty: ruleTitle(duty), before: day(before), after: day(then) })}`,
    );
  }
}
