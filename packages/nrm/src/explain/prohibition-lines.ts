import type { Blocker } from "@aht-jo/rules";
import { titleOf } from "./blocker-lines.ts";
import {
  clausesThatHold,
  isInForceClause,
  isOfException,
  shortfallOf,
} from "./deciding-clauses.ts";
import type { ExplanationLine } from "./explanation.ts";
import { sourceOf } from "./grounds-of-rules.ts";
import { openLines } from "./open-lines.ts";
import { ruleIn } from "./rule-in.ts";
import type { Speaker } from "./speaker.ts";

type Of<K extends Blocker["kind"]> = Extract<Blocker, { readonly kind: K }>;

interface Place {
  readonly speaker: Speaker;
  readonly scope: string | null;
}

/** A prohibition that applies, or a promise the step would break: why, and what would have to change. */
export function forbiddenLines(
  { rule: id, trace }: Of<"guard" | "forbidden">,
  { speaker, scope }: Place,
): readonly ExplanationLine[] {
  const { doc, say, clauses, list } = speaker;
  const rule = ruleIn(doc, id);
  const named = { rule: titleOf(id, speaker), source: sourceOf([id], speaker) };
  const line = (kind: ExplanationLine["kind"], text: string) => ({ kind, text, rules: [id] });
  if (rule?.kind === "invariant") {
    const { lacking, inTheWay, notRecorded } = shortfallOf(trace);
    const broken = [...lacking, ...inTheWay].map(({ expr }) => expr);
    const exprs = broken.length + notRecorded.length === 0 ? [trace.expr] : broken;
    return [
      line("rule", say("promise", named)),
      line("why", say("wouldBreak", { clauses: clauses([...exprs, ...notRecorded], null) })),
    ];
  }
  const exceptions = doc.rules.filter(({ exceptionTo }) => exceptionTo === id);
  const holds = clausesThatHold(trace)
    .map(({ expr }) => expr)
    .filter((expr) => rule === undefined || !isInForceClause(expr, rule.inForce))
    .filter((expr) => !isOfException(expr, exceptions));
  const titles = exceptions.map((one) => titleOf(one.id, speaker));
  return [
    line("rule", say("prohibition", named)),
    holds.length === 0
      ? line("why", say("appliesAlways"))
      : line("why", say("applies", { clauses: clauses(holds, scope) })),
    ...(holds.length === 0 ? [] : [line("way", say("wouldChange"))]),
    ...(titles.length === 0 ? [] : [line("way", say("exceptions", { rules: list(titles) }))]),
  ];
}

/** A prohibition of which nobody knows whether it applies. */
export function undecidedLines(blocker: Of<"unknown">, place: Place): readonly ExplanationLine[] {
  const { speaker } = place;
  const rules = [blocker.rule];
  const named = { rule: titleOf(blocker.rule, speaker), source: sourceOf(rules, speaker) };
  return [
    { kind: "rule", rules, text: speaker.say("undecided", named) },
    ...openLines(blocker, place).map((line) => ({ ...line, rules })),
  ];
}
