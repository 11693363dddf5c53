import type { Blocker } from "@aht-jo/rules";
import { blockerLines } from "./blocker-lines.ts";
import type { ExplanationLine } from "./explanation.ts";
import { sourceOf } from "./grounds-of-rules.ts";
import { caseOf, type Missed, type Permission } from "./permissions.ts";
import type { Speaker } from "./speaker.ts";
import { stepsToStates, wayText } from "./steps-to-states.ts";

/** The most cases of a permission, and the most permissions, that a reader is shown. */
export const most = 3;

/** One permission that does not apply: which rule, what its cases have in common, then each case, the nearest first. */
export function permissionLines(
  { title, cases }: Permission,
  speaker: Speaker,
): readonly ExplanationLine[] {
  const { say, quote, id } = speaker;
  const rules = cases.map(({ move }) => move.id);
  const parts = { rule: quote(title), source: sourceOf(rules, speaker) };
  const [nearest, ...others] = cases;
  const first: ExplanationLine = {
    kind: "rule",
    rules,
    text: say(others.length === 0 ? "permission" : "permissionInCases", parts),
  };
  if (others.length === 0) return [first, ...linesOf(nearest, speaker)];
  const said = cases.map((one) => linesOf(one, speaker));
  const isShared = (line: ExplanationLine) =>
    said.every((lines) => lines.some(({ text }) => text === line.text));
  const left = cases.length - most;
  return [
    first,
    ...(said[0] ?? []).filter(isShared).map((line) => ({ ...line, rules })),
    ...cases.slice(0, most).map((one, at) => {
      const own = (said[at] ?? []).filter((line) => !isShared(line));
      return caseLine(one, { speaker, own });
    }),
    ...(left > 0
      ? [
          {
            kind: "more",
            rules: rules.slice(most),
            text: say("moreCases", { count: id(String(left)) }),
          } as const,
        ]
      : []),
  ];
}

/** A step that is asked for in a state where no permission of its command begins. */
export function stateLines(
  blockers: readonly Extract<Blocker, { readonly kind: "state" }>[],
  {
    speaker,
    permissions,
  }: { readonly speaker: Speaker; readonly permissions: readonly Permission[] },
): readonly ExplanationLine[] {
  const { doc, locale, say, quote, list, state } = speaker;
  const [first] = blockers;
  if (first === undefined) return [];
  const { track, have } = first;
  const rules = blockers.map(({ rule }) => rule);
  const need = [...new Set(blockers.flatMap((blocker) => blocker.need))];
  const titles = permissions.map(({ title }) => quote(title));
  const parts = { rule: titles.join(""), rules: list(titles), source: sourceOf(rules, speaker) };
  const where = {
    track: doc.tracks[track]?.title[locale] ?? speaker.id(track),
    have: state(track, have),
    need: list(need.map((one) => state(track, one))),
  };
  return [
    { kind: "rule", rules, text: say(titles.length > 1 ? "permissions" : "permission", parts) },
    { kind: "why", rules, text: say("state", where) },
    { kind: "way", rules, text: wayText(speaker, stepsToStates(speaker, { track, have, need })) },
  ];
}

function linesOf({ move, blockers }: Missed, speaker: Speaker): readonly ExplanationLine[] {
  return blockers.flatMap((blocker) =>
    blockerLines(blocker, { speaker, move }).map((line) => ({ ...line, rules: [move.id] })),
  );
}

/** One case: what is said of it alone. */
function caseLine(
  { move }: Missed,
  { speaker, own }: { readonly speaker: Speaker; readonly own: readonly ExplanationLine[] },
): ExplanationLine {
  const { say, quote, locale } = speaker;
  const says = own.length > 0 ? own.map(({ text }) => text).join(" ") : say("nothingElse");
  const text = say("inCase", { case: quote(caseOf(move.title[locale])), says });
  return { kind: "why", rules: [move.id], text };
}
