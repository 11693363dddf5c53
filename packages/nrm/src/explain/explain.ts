import {
  type CivilDate,
  formatIssue,
  type Locale,
  type NonEmpty,
  type Strength,
} from "@aht-jo/core";
import {
  type Allowed,
  type Blocked,
  type Blocker,
  type CommandOf,
  type Decision,
  type Invalid,
  type RuleSet,
  rulesMessages,
  type Shape,
} from "@aht-jo/rules";
import { allowedLines } from "./allowed-lines.ts";
import { titleOf } from "./blocker-lines.ts";
import type { Explanation, ExplanationLine } from "./explanation.ts";
import { assumedLines } from "./grounds-of-rules.ts";
import { most, permissionLines, stateLines } from "./permission-lines.ts";
import { permissionsIn } from "./permissions.ts";
import { forbiddenLines, undecidedLines } from "./prohibition-lines.ts";
import { moveIn, ruleIn, scopeOfCommand } from "./rule-in.ts";
import { type Speaker, speakerOf } from "./speaker.ts";
import { withIsolates } from "./with-isolates.ts";
import type { PhraseName } from "./words/phrase-name.ts";

/**
 * A decision in words that a case worker can read: what was asked, the answer, which rule says so and where it is
 * written, why, and what would make the step possible.
 *
 * A prohibition that applies comes first, as nothing else helps while it does; then the permissions, the nearest first,
 * of which the cases of one stand in one paragraph; then prohibitions that are not decided; last the open questions
 * behind what is assumed. Of a condition only the clauses that decided are printed. What is further away is counted,
 * not told. It orders nothing, and holds codes and titles only, never a value that was recorded of a person.
 *
 * @param decision - From `decide`, or the decision of an option.
 * @param options - The language; the rule set that decided, which can be any; and the command, where it is at hand: it
 * names the step where the decision cannot, and its day and receiver make the answer exact.
 * @throws {RulesError} rule-set.not-compiled - when `compile` did not make the rule set.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { jordanCalendar } from "@aht-jo/core/calendars";
 * import { explain, jordanNrm } from "@aht-jo/nrm";
 * import { decide, openFile } from "@aht-jo/rules";
 * const on = civilDate("2026-03-02");
 * const by = { id: "u1", roles: ["ctu-officer"], party: "counter-trafficking-unit" } as const;
 * const command = { type: "endSafetyPlan", instance: null, data: {}, occurredOn: on, by } as const;
 * const rules = jordanNrm();
 * const question = { state: openFile({ on }), command, asOf: on, calendars: { jordan: jordanCalendar } };
 * const { verdict, paragraphs } = explain(decide(rules, question), { locale: "en", rules, command });
 * verdict; //=> "block"
 * paragraphs[1]?.find(({ kind }) => kind === "way")?.text;
 * //=> "What leads there: “Start a safety plan”."
 * ```
 * @category Explanations
 */
export function explain<S extends Shape>(
  decision: Decision<S> | Allowed | Blocked | Invalid,
  options: {
    readonly locale: Locale;
    readonly rules: RuleSet<S>;
    readonly command?: {
      readonly type: CommandOf<S>;
      readonly receiver?: string | null;
      readonly occurredOn?: CivilDate;
    };
  },
): Explanation {
  const { locale, rules, command } = options;
  const speaker = speakerOf(rules as RuleSet, {
    locale,
    on: command?.occurredOn ?? null,
    receiver: command?.receiver ?? null,
  });
  const asked = command?.type ?? commandAsked(decision, speaker);
  const heading = [...askedLine(asked, speaker), ...answerLines(decision, speaker)];
  const body = bodyOf(decision, { speaker, asked }).filter((lines) => lines.length > 0);
  const cited = [heading, ...body].flatMap((lines) => lines.flatMap((line) => line.rules));
  const last = [
    assumedLines(cited, speaker),
    decision.verdict === "invalid" ? [] : [strengthLine(decision, speaker)],
  ].filter((lines) => lines.length > 0);
  const written = (lines: readonly ExplanationLine[]) =>
    lines.map((line) => ({ ...line, text: withIsolates(line.text, locale) }));
  const paragraphs: NonEmpty<readonly ExplanationLine[]> = [
    written(heading),
    ...[...body, ...last].map(written),
  ];
  const text = paragraphs.map((lines) => lines.map((line) => line.text).join("\n")).join("\n\n");
  return { locale, verdict: decision.verdict, paragraphs, text };
}

type Verdict = Allowed | Blocked | Invalid;

/** The command a decision is about, where its rules or events tell. */
function commandAsked(decision: Verdict, { doc }: Speaker): string | null {
  if (decision.verdict === "invalid") return null;
  const ids =
    decision.verdict === "allow" ? decision.rules : decision.blockers.map(({ rule }) => rule);
  for (const id of ids) {
    const move = moveIn(doc, id);
    if (move !== undefined) return move.command;
  }
  for (const id of ids) {
    const rule = ruleIn(doc, id);
    const [only, ...others] = rule?.kind === "forbid" ? rule.commands : [];
    if (only !== undefined && others.length === 0) return only;
  }
  return null;
}

function askedLine(asked: string | null, speaker: Speaker): readonly ExplanationLine[] {
  if (asked === null) return [];
  const { doc, locale, say, command, id } = speaker;
  const track = doc.commands[asked]?.track ?? "";
  const title = doc.tracks[track]?.title[locale] ?? id(track);
  const text = say("asked", { command: command(asked), track: title });
  return [{ kind: "asked", rules: [], text }];
}

function answerLines(decision: Verdict, speaker: Speaker): readonly ExplanationLine[] {
  const { say, list } = speaker;
  const against = overriddenBy(decision);
  if (against.length > 0) {
    const rules = list(against.map((id) => titleOf(id, speaker)));
    return [{ kind: "answer", rules: against, text: say("override", { rules }) }];
  }
  const isOnTrust = decision.verdict === "allow" && decision.assumedTrue.length > 0;
  return [{ kind: "answer", rules: [], text: say(isOnTrust ? "allowOnTrust" : decision.verdict) }];
}

/** The rules against which an official decided. */
function overriddenBy(decision: Verdict): readonly string[] {
  return decision.verdict === "allow" ? (decision.override?.against ?? []) : [];
}

function bodyOf(
  decision: Verdict,
  { speaker, asked }: { readonly speaker: Speaker; readonly asked: string | null },
): readonly (readonly ExplanationLine[])[] {
  const { locale } = speaker;
  switch (decision.verdict) {
    case "allow":
      return [allowedLines(decision, { speaker, isOverride: overriddenBy(decision).length > 0 })];
    case "block":
      return blockedParagraphs(decision.blockers, { speaker, asked });
    case "invalid":
      return [
        decision.issues.map((one) => ({
          kind: "issue",
          rules: [],
          text: formatIssue(one, { locale, messages: rulesMessages }),
        })),
      ];
  }
}

function blockedParagraphs(
  blockers: readonly Blocker[],
  { speaker, asked }: { readonly speaker: Speaker; readonly asked: string | null },
): readonly (readonly ExplanationLine[])[] {
  const { doc, say, id } = speaker;
  const place = { speaker, scope: scopeOfCommand(doc, asked) };
  const inState = blockers.filter((one) => one.kind === "state");
  const permissions = permissionsIn(blockers, speaker);
  const left = permissions.length - most;
  const further = left > 0 ? say("morePermissions", { count: id(String(left)) }) : null;
  return [
    ...blockers.flatMap((one) => (one.kind === "forbidden" ? [forbiddenLines(one, place)] : [])),
    ...(inState.length > 0
      ? [stateLines(inState, { speaker, permissions })]
      : permissions.slice(0, most).map((one) => permissionLines(one, speaker))),
    ...(inState.length === 0 && further !== null
      ? [[{ kind: "more" as const, rules: [], text: further }]]
      : []),
    ...blockers.flatMap((one) =>
      one.kind === "unknown" && moveIn(doc, one.rule) === undefined
        ? [undecidedLines(one, place)]
        : [],
    ),
  ];
}

const strengthPhrases: Readonly<Record<Strength, PhraseName>> = {
  primary: "strengthPrimary",
  secondary: "strengthSecondary",
  reported: "strengthReported",
  assumed: "strengthAssumed",
};

/** How well the weakest ground was read; what was decided against the rules does not rest on them. */
function strengthLine(decision: Allowed | Blocked, { say }: Speaker): ExplanationLine {
  const isOverride = overriddenBy(decision).length > 0;
  const phrase = isOverride ? "strengthOverride" : strengthPhrases[decision.strength];
  return { kind: "strength", rules: [], text: say(phrase) };
}
