import type { Expr } from "@aht-jo/core/expressions";
import { all, inForceExpr } from "../conditions.ts";
import { declarationsIn, type Scope } from "../declarations.ts";
import { definitionsIn } from "../definitions.ts";
import { own } from "../document-name.ts";
import type { DefineRule, ParamRule } from "../rule.ts";
import type { RuleSetDoc } from "../rule-set-doc.ts";
import { type Premises, type Satisfiable, satisfiable } from "../satisfiable/satisfiable.ts";
import { canMeet } from "../versions-meet.ts";

/** The most work for one question, and for all questions about one document. */
const mostForOne = 2_000_000;
const mostForAll = 10_000_000;

/** What a question costs before anything is tried. */
const stepsForQuestion = 500;

/** Asks what can be true under a document. */
export interface Inquiry {
  /** Whether all of the conditions can be true at once, where facts may be missing. */
  readonly canBeTrue: (conditions: readonly Expr[], scope: Scope) => Satisfiable;
  /** The same where every fact, parameter and consent is known; a day that never came is still unknown. */
  readonly canBeTrueOfKnown: (conditions: readonly Expr[], scope: Scope) => Satisfiable;
  /** Takes a step of work that is no question; whether any is left. */
  readonly spend: (steps: number) => boolean;
}

/** Begins an inquiry into a document whose names, types and definitions are sound. */
export function inquiryInto(doc: RuleSetDoc): Inquiry {
  let left = mostForAll;
  const meaning = meaningIn(doc);
  const ask = (
    conditions: readonly Expr[],
    premises: Omit<Premises, "budget" | "definition" | "parameter" | "declarations"> & {
      readonly scope: Scope;
    },
  ): Satisfiable => {
    const most = Math.min(mostForOne, left);
    const budget = { left: most };
    const answer = satisfiable(conditions, {
      ...premises,
      ...meaning,
      declarations: meaning.declarationsOf(premises.scope),
      budget,
    });
    left -= stepsForQuestion + most - budget.left;
    return answer;
  };
  return {
    canBeTrue: (conditions, scope) =>
      ask(conditions, { scope, canBeUnknown: (path) => !isAlwaysKnown(path), canFail: true }),
    canBeTrueOfKnown: (conditions, scope) =>
      ask(conditions, { scope, canBeUnknown: isDayThatMayNeverCome, canFail: false }),
    spend: (steps) => {
      left -= steps;
      return left > 0;
    },
  };
}

function isAlwaysKnown(path: string): boolean {
  return path === "day" || path === "opened" || path.startsWith("state.");
}

function isDayThatMayNeverCome(path: string): boolean {
  return /^(since|entered|done)\./.test(path);
}

/** What stands for derived facts and parameters: a choice between their versions by the days they are in force. */
function meaningIn(doc: RuleSetDoc) {
  const definitions = definitionsIn(doc);
  const parameters = parametersIn(doc);
  const declarations = new Map<Scope, ReturnType<typeof declarationsIn>>();
  return {
    definition: (path: string): Expr | null => {
      const type = own(doc.facts, path)?.type;
      const versions = definitions.get(path);
      return versions === undefined || type === undefined
        ? null
        : choiceOf(versions, { type, said: ({ as }) => as });
    },
    parameter: (name: string): Expr | null => {
      const type = own(doc.params, name)?.type;
      const versions = parameters.get(name);
      if (versions === undefined || type === undefined || someMeet(versions)) return null;
      return choiceOf(versions, { type, said: ({ value }) => ({ op: "lit", type, value }) });
    },
    declarationsOf: (scope: Scope) => {
      const known = declarations.get(scope) ?? declarationsIn(doc, scope);
      declarations.set(scope, known);
      return known;
    },
  };
}

/** The newest version in force; unknown where none is, and while a day that anchors one is unknown. */
function choiceOf<R extends DefineRule | ParamRule>(
  versions: readonly R[],
  about: {
    readonly type: Extract<Expr, { op: "lit" }>["type"];
    readonly said: (version: R) => Expr;
  },
): Expr {
  const { type, said } = about;
  const unknown: Expr = { op: "lit", type, value: null };
  const anchors = new Set(
    versions.flatMap(({ inForce: { anchor } }) =>
      typeof anchor === "object" ? [anchor.fact] : [],
    ),
  );
  const chosen = versions.reduce<Expr>(
    (older, version) => choice(inForceExpr(version.inForce), said(version), older),
    unknown,
  );
  if (anchors.size === 0) return chosen;
  const known = [...anchors].map((path): Expr => ({ op: "known", arg: { op: "fact", path } }));
  return choice(all(known), chosen, unknown);
}

function choice(cond: Expr, yes: Expr, no: Expr): Expr {
  // biome-ignore lint/suspicious/noThenProperty: it holds an expression, never a function, so nothing awaits it.
  return { op: "if", cond, then: yes, else: no };
}

function parametersIn(doc: RuleSetDoc): ReadonlyMap<string, readonly ParamRule[]> {
  const parameters = new Map<string, ParamRule[]>();
  for (const rule of doc.rules) {
    if (rule.kind !== "param") continue;
    const versions = parameters.get(rule.name);
    if (versions === undefined) parameters.set(rule.name, [rule]);
    else versions.push(rule);
  }
  for (const versions of parameters.values())
    versions.sort((a, b) => (a.inForce.from < b.inForce.from ? -1 : 1));
  return parameters;
}

function someMeet(versions: readonly ParamRule[]): boolean {
  return versions.some(({ inForce }, n) =>
    versions.slice(n + 1).some((other) => canMeet(inForce, other.inForce)),
  );
}
