import type { Expr } from "@aht-jo/core/expressions";
import type { Allowed } from "@aht-jo/rules";
import { titleOf } from "./blocker-lines.ts";
import type { ExplanationLine } from "./explanation.ts";
import { sourceOf } from "./grounds-of-rules.ts";
import { plainExpr } from "./plain-expr.ts";
import { moveIn, scopeOfCommand } from "./rule-in.ts";
import type { Speaker } from "./speaker.ts";

/** What permits a step: the rule, its condition, what else it rests on, and what was taken on trust. */
export function allowedLines(
  { rules, assumedTrue }: Allowed,
  { speaker, isOverride }: { readonly speaker: Speaker; readonly isOverride: boolean },
): readonly ExplanationLine[] {
  const { doc, locale, say, quote, id: named, list, clauses, fact } = speaker;
  const [id, ...others] = rules;
  const move = moveIn(doc, id);
  const scope = scopeOfCommand(doc, move?.command ?? null);
  const asks = move === undefined ? [] : conjuncts(plainExpr(move.when));
  const needed = move?.consent?.scope;
  const line = (kind: ExplanationLine["kind"], text: string) => ({ kind, text, rules: [id] });
  const permission = { rule: titleOf(id, speaker), source: sourceOf([id], speaker) };
  // Where an official decided against the rules nobody says that the condition is met.
  if (isOverride) return [line("rule", say("permissionNearest", permission))];
  const first = line("rule", say("permission", permission));
  return [
    first,
    line(
      "why",
      asks.length === 0 ? say("noCondition") : say("condition", { clauses: clauses(asks, scope) }),
    ),
    ...(needed === undefined
      ? []
      : [
          line(
            "why",
            say("withConsent", {
              scope: quote(doc.scopes[needed]?.title[locale] ?? named(needed)),
            }),
          ),
        ]),
    ...(others.length === 0
      ? []
      : [
          {
            kind: "why" as const,
            rules: others,
            text: say("restsAlso", { rules: list(others.map((one) => titleOf(one, speaker))) }),
          },
        ]),
    ...(assumedTrue.length === 0
      ? []
      : [line("way", say("onTrust", { facts: list(assumedTrue.map((one) => fact(one, scope))) }))]),
  ];
}

/** The clauses a condition joins, without what is always so. */
function conjuncts(expr: Expr): readonly Expr[] {
  if (expr.op === "and") return expr.args.flatMap(conjuncts);
  return expr.op === "lit" && expr.value === true ? [] : [expr];
}
