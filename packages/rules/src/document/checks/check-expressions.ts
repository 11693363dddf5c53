import { checkExpr, type Declarations, type Expr, readSet } from "@aht-jo/core/expressions";
import { declarationsIn, type Scope } from "../declarations.ts";
import { named, own } from "../document-name.ts";
import { everyPartOf } from "../every-part-of.ts";
import { expressionsOf, scopeOfRule } from "../expressions-of.ts";
import type { RuleSetDoc } from "../rule-set-doc.ts";
import { type DocumentIssue, documentIssue } from "./document-issue.ts";

/** Every expression is well typed where it is read, and reads only what it may read there. */
export function checkExpressions(doc: RuleSetDoc): readonly DocumentIssue[] {
  const declarationsOf = onceFor((scope: Scope) => declarationsIn(doc, scope));
  return doc.rules.flatMap((rule, n) => {
    const declarations = declarationsOf(scopeOfRule(doc, rule));
    return expressionsOf(doc, rule).flatMap(({ field, expr, expected }) => {
      const path = ["rules", n, field];
      const issues: readonly DocumentIssue[] = checkExpr(expr, { declarations, expected, path });
      if (issues.length > 0) return issues.map((found) => ofOtherTrack(found, doc));
      return [
        ...(field === "suspendedWhile" && !readsStatesOnly(expr)
          ? [documentIssue("rules.suspension-reads", path)]
          : []),
        ...(doc.expressionCalendar === null && countsWorkingDays(expr)
          ? [documentIssue("rules.calendar-needed", path)]
          : []),
      ];
    });
  });
}

/** Says of a name that is declared, only for the instances of a track, which track that is. */
function ofOtherTrack(found: DocumentIssue, doc: RuleSetDoc): DocumentIssue {
  const { fact } = found.params;
  if (found.code !== "expr.unknown-fact" || typeof fact !== "string") return found;
  const track = trackBehind(fact, doc);
  return track === undefined || own(doc.tracks, track)?.many !== true
    ? found
    : { ...found, code: "rules.fact-of-other-track", params: { fact, ...named("track", track) } };
}

/** The track to whose instances a path belongs. */
function trackBehind(path: string, doc: RuleSetDoc): string | undefined {
  const [head = "", name = "", state] = path.split(".");
  switch (head) {
    case "state":
    case "since":
      return state === undefined ? name : undefined;
    case "entered": {
      const states = own(doc.tracks, name)?.states ?? {};
      return state !== undefined && Object.hasOwn(states, state) ? name : undefined;
    }
    case "done":
      return own(doc.commands, name)?.track;
    default: {
      const on = own(doc.facts, path)?.on;
      return typeof on === "object" ? on.track : undefined;
    }
  }
}

function readsStatesOnly(expr: Expr): boolean {
  const { facts, params } = readSet(expr);
  return params.length === 0 && facts.every((path) => /^states?\./.test(path));
}

function countsWorkingDays(expr: Expr): boolean {
  return everyPartOf(expr).some(
    (part) => part.op === "addLimit" && part.limit.unit === "workingDays",
  );
}

function onceFor(make: (scope: Scope) => Declarations): (scope: Scope) => Declarations {
  const made = new Map<Scope, Declarations>();
  return (scope) => {
    const known = made.get(scope) ?? make(scope);
    made.set(scope, known);
    return known;
  };
}
