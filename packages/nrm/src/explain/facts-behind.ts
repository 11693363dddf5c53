import { type Expr, readSet } from "@aht-jo/core/expressions";
import type { RuleSetDoc } from "@aht-jo/rules";

/**
 * The facts to record so that an expression is known: those it reads, and for a derived fact that follows from a single
 * other one, that one.
 */
export function factsBehind(doc: RuleSetDoc, expr: Expr): readonly string[] {
  return [...readSet(expr).facts].map((path) => recordedBehind(doc, path));
}

function recordedBehind(doc: RuleSetDoc, path: string): string {
  const inputs = new Set(
    doc.rules.flatMap((rule) =>
      rule.kind === "define" && rule.fact === path ? [...readSet(rule.as).facts] : [],
    ),
  );
  const [only] = inputs;
  return inputs.size === 1 && only !== undefined ? recordedBehind(doc, only) : path;
}
