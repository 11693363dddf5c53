import type { Expr, Trace } from "@aht-jo/core/expressions";
import type { RuleSetDoc } from "@aht-jo/rules";

/** The state of a track that a clause asks for, and where the track stands; null for any other clause. */
export function stateWanted(
  doc: RuleSetDoc,
  { expr, because }: Trace,
): { readonly track: string; readonly have: string; readonly need: readonly string[] } | null {
  const asked = askedOf(expr);
  if (asked === null || !asked.path.startsWith("state.")) return null;
  const track = asked.path.slice("state.".length);
  const have = because.find((part) => part.expr.op === "fact")?.value;
  if (typeof have !== "string" || doc.tracks[track]?.states[have] === undefined) return null;
  return { track, have, need: asked.codes };
}

function askedOf(expr: Expr): { readonly path: string; readonly codes: readonly string[] } | null {
  if (expr.op === "in" && expr.arg.op === "fact") return { path: expr.arg.path, codes: expr.set };
  if (expr.op !== "eq" || expr.left.op !== "fact" || expr.right.op !== "lit") return null;
  const { value } = expr.right;
  return typeof value === "string" ? { path: expr.left.path, codes: [value] } : null;
}
