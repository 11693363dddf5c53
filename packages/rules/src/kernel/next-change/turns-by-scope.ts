import { type Expr, readSet } from "@aht-jo/core/expressions";
import { inForceExpr } from "../../document/conditions.ts";
import { type Scope, scopeOfTrack } from "../../document/declarations.ts";
import { inlineDefines } from "../../document/inline-defines.ts";
import type { Compiled } from "../compiled.ts";
import type { Reading } from "./leaves-of.ts";
import { merged, type Turns, turnsOf, turnsOfValue } from "./turns-of.ts";

/** The turns of the conditions that are read in one scope. */
export interface ScopedTurns extends Turns {
  readonly scope: Scope;
}

const known = new WeakMap<Compiled, readonly ScopedTurns[]>();

/** The turns of every condition that options and deadlines rest on, by the scope in which it is read. */
export function turnsByScope(compiled: Compiled): readonly ScopedTurns[] {
  const before = known.get(compiled);
  if (before !== undefined) return before;
  const byScope = new Map<Scope, Turns[]>();
  for (const { scope, ...turns } of turnsOfRules(compiled)) {
    const others = byScope.get(scope);
    if (others === undefined) byScope.set(scope, [turns]);
    else others.push(turns);
  }
  const found = [...byScope].map(([scope, turns]) => ({ scope, ...merged(turns) }));
  known.set(compiled, found);
  return found;
}

const now: Reading = { afterStep: false };
const after: Reading = { afterStep: true };

function turnsOfRules(compiled: Compiled): readonly ScopedTurns[] {
  const { doc } = compiled;
  const inlined = (expr: Expr) => inlineDefines(doc, expr);
  const found: ScopedTurns[] = [];
  const add = (scope: Scope, turns: Turns) => found.push({ scope, ...turns });
  const invariants = compiled.invariants.map(({ condition }) => inlined(condition.expr));
  // An invariant is judged as the step would leave the file, and so is whatever it reads of other places.
  const readings = invariants.some(readsElsewhere) ? [now, after] : [now];

  for (const rule of doc.rules) add(null, turnsOf(inlined(inForceExpr(rule.inForce)), now));
  for (const expr of invariants) add(null, turnsOf(expr, after));
  for (const { scope, moves, forbids } of compiled.commands.values())
    for (const { condition } of [...moves, ...forbids])
      add(scope, turnsOf(inlined(condition.expr), now));
  for (const reading of readings) {
    for (const [fact, versions] of compiled.defines) {
      const on = doc.facts[fact]?.on;
      const scope = typeof on === "object" ? scopeOfTrack(doc, on.track) : null;
      if (scope !== null && doc.facts[fact]?.type === "bool")
        for (const { value } of versions) add(scope, turnsOf(inlined(value.expr), reading));
    }
    for (const { rule, condition, actions, runsFrom } of compiled.duties.values()) {
      const scope = rule.on === undefined ? null : scopeOfTrack(doc, rule.on);
      const start = inlined(runsFrom.expr);
      add(scope, turnsOf(inlined(condition.expr), reading));
      for (const action of actions) {
        const done: Expr = { op: "fact", path: `done.${action}` };
        add(scope, turnsOf({ op: "ge", left: done, right: start }, reading));
      }
      if (!reading.afterStep) add(scope, turnsOfValue(start, reading));
    }
  }
  return found;
}

function readsElsewhere(expr: Expr): boolean {
  return readSet(expr).facts.some(
    (path) => path.startsWith("some.") || path.startsWith("running."),
  );
}
