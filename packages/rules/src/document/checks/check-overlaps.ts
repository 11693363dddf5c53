import type { Expr } from "@aht-jo/core/expressions";
import { conditionOf } from "../conditions.ts";
import { printable } from "../document-name.ts";
import { scopeOfCommand } from "../expressions-of.ts";
import type { MoveRule, Rule } from "../rule.ts";
import type { RuleSetDoc } from "../rule-set-doc.ts";
import { canMeet } from "../versions-meet.ts";
import { type DocumentIssue, documentIssue } from "./document-issue.ts";
import type { Inquiry } from "./inquiry.ts";
import { isInState } from "./is-in-state.ts";

/** More pairs of one command, fact or parameter than anybody reads. */
const mostNamed = 100;

/** What looking at a pair costs, apart from the question whether both can apply. */
const stepsForPair = 20;

/** Of two moves of a command, or two versions of a fact or parameter, only one applies; or they say which counts. */
export function checkOverlaps(doc: RuleSetDoc, inquiry: Inquiry): readonly DocumentIssue[] {
  return rivalsIn(doc).flatMap((rivals) => overlapsAmong(rivals, { doc, inquiry }));
}

interface Placed {
  readonly rule: Rule;
  readonly n: number;
}

function overlapsAmong(
  rivals: readonly Placed[],
  context: { readonly doc: RuleSetDoc; readonly inquiry: Inquiry },
): readonly DocumentIssue[] {
  const { doc, inquiry } = context;
  const found: DocumentIssue[] = [];
  const conditions = new Map<Rule, Expr>();
  for (const [n, later] of rivals.entries())
    for (const [m, earlier] of rivals.entries()) {
      if (m >= n) break;
      const path = ["rules", later.n];
      if (found.length >= mostNamed || !inquiry.spend(stepsForPair))
        return [...found, documentIssue("rules.too-many-cases", path)];
      const facts = meetingOf(earlier.rule, later.rule);
      if (facts === null) continue;
      found.push(
        facts === "undecided"
          ? documentIssue("rules.too-many-cases", path)
          : documentIssue("rules.overlap", path, {
              rule: printable(later.rule.id),
              other: printable(earlier.rule.id),
              facts: facts.join(", "),
            }),
      );
    }
  return found;

  /** The facts, with their values, of a case in which both apply and neither says what then counts; null when there is none. */
  function meetingOf(one: Rule, other: Rule): readonly string[] | "undecided" | null {
    if (!canMeet(one.inForce, other.inForce) || isSettled(one, other)) return null;
    if (one.kind !== "move" || other.kind !== "move") return anchorsOf(one, other);
    const answer = bothMove(one, other);
    return answer.answer === "yes" ? answer.example : answer.answer === "no" ? null : "undecided";
  }

  function bothMove(one: MoveRule, other: MoveRule): ReturnType<Inquiry["canBeTrue"]> {
    const { command } = one;
    const states = one.from.filter((state) => other.from.includes(state));
    if (states.length === 0) return { answer: "no" };
    return inquiry.canBeTrue(
      [isInState(doc, { command, states }), whole(one), whole(other)],
      scopeOfCommand(doc, command),
    );
  }

  function whole(rule: MoveRule): Expr {
    const expr = conditions.get(rule) ?? conditionOf(doc, rule);
    conditions.set(rule, expr);
    return expr;
  }
}

/** Whether both say the same about which one counts. A derived fact has no better value, only a newer one. */
function isSettled(one: Rule, other: Rule): boolean {
  const { conflict } = one.inForce;
  if (conflict === undefined || conflict !== other.inForce.conflict) return false;
  return one.kind !== "define" || conflict === "newest";
}

/** The days that choose both versions: the first on which they meet when one day chooses both. */
function anchorsOf(one: Rule, other: Rule): readonly string[] {
  const [anchor, second] = [one, other].map(({ inForce: { anchor: by } }) =>
    by === "event" ? "day" : by === "fileOpened" ? "opened" : by.fact,
  ) as [string, string];
  if (anchor !== second) return [anchor, second].sort();
  const begins = [one.inForce.from, other.inForce.from].sort();
  return [`${anchor}: ${begins.at(-1)}`];
}

/** Rules of which only one may apply to a case: moves of a command, versions of a fact, values of a parameter. */
function rivalsIn(doc: RuleSetDoc): readonly (readonly Placed[])[] {
  const groups = new Map<string, Placed[]>();
  for (const [n, rule] of doc.rules.entries()) {
    const name = rivalryOf(rule);
    if (name === null) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [{ rule, n }]);
    else group.push({ rule, n });
  }
  return [...groups.values()];
}

function rivalryOf(rule: Rule): string | null {
  switch (rule.kind) {
    case "move":
      return `move ${rule.command}`;
    case "define":
      return `define ${rule.fact}`;
    case "param":
      return `param ${rule.name}`;
    default:
      return null;
  }
}
