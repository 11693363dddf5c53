import type { NonEmpty } from "@aht-jo/core";
import { type CompiledExpr, compileExpr, type Expr, readSet } from "@aht-jo/core/expressions";
import { actionsOf } from "../document/actions-of.ts";
import {
  appliesExpr,
  conditionOf,
  forbidConditionOf,
  inForceExpr,
} from "../document/conditions.ts";
import { type Scope, scopeOfTrack } from "../document/declarations.ts";
import type {
  DefineRule,
  DutyRule,
  ForbidRule,
  InForce,
  InvariantRule,
  ParamRule,
  Rule,
} from "../document/rule.ts";
import type { RuleSet } from "../document/rule-set.ts";
import type { CommandDef, FactDef, RuleSetDoc } from "../document/rule-set-doc.ts";
import { RulesError } from "../error/rules-error.ts";
import type { Meanings } from "./closure.ts";
import { type CommandPlan, planOf } from "./command-plan.ts";
import { type CompiledMove, compiledMove } from "./compiled-move.ts";
import { type Footing, footingOn } from "./footing.ts";
import { weaknessOfBasis } from "./grounds.ts";
import { isDay } from "./is-day.ts";
import { type ReadPath, readerOf } from "./read-path.ts";

/** A condition ready to evaluate, with what it says and what it reads. */
export interface Condition {
  readonly expr: Expr;
  readonly evaluate: CompiledExpr;
  readonly reads: readonly string[];
  readonly params: readonly string[];
}

/** A rule with its conditions: in force; its own without exceptions to it; both together; and what these rest on. */
export interface Conditional<R extends Rule> {
  readonly rule: R;
  readonly inForce: Condition;
  readonly applies: Condition;
  readonly condition: Condition;
  readonly footing: () => Footing;
}

/** A duty with its clock ready to read. */
export interface CompiledDuty extends Conditional<DutyRule> {
  readonly actions: NonEmpty<string>;
  readonly runsFrom: Condition;
  readonly suspendedWhile: Condition | null;
}

/** A definition with the value it gives. */
interface CompiledDefine extends Conditional<DefineRule> {
  readonly value: Condition;
}

/** Everything that decides one command; `initial` is the state its track begins in, `isShared` whether others read it. */
export interface CompiledCommand {
  readonly id: string;
  readonly def: CommandDef;
  readonly track: string;
  readonly initial: string;
  readonly isShared: boolean;
  readonly scope: Scope;
  readonly moves: readonly CompiledMove[];
  readonly forbids: readonly Conditional<ForbidRule>[];
  readonly plan: CommandPlan;
}

/** A fact as commands bring it: its definition, whether it is of an instance, and whether a rule derives it. */
interface CompiledFact {
  readonly def: FactDef;
  readonly isOfTrack: boolean;
  readonly isDerived: boolean;
}

/** The weakest basis of each rule and of each role, as a position in `strengths`. */
interface Weakness {
  readonly rules: ReadonlyMap<string, number>;
  readonly roles: ReadonlyMap<string, number>;
}

/** A document with its expressions compiled and its rules found by name. */
export interface Compiled {
  readonly doc: RuleSetDoc;
  readonly hash: string;
  readonly calendarNames: readonly string[];
  readonly weakness: Weakness;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly facts: ReadonlyMap<string, CompiledFact>;
  readonly commands: ReadonlyMap<string, CompiledCommand>;
  readonly invariants: readonly Conditional<InvariantRule>[];
  readonly duties: ReadonlyMap<string, CompiledDuty>;
  readonly defines: ReadonlyMap<string, readonly CompiledDefine[]>;
  readonly params: ReadonlyMap<string, readonly Conditional<ParamRule>[]>;
  readonly read: (path: string) => ReadPath;
}

const compiledSets = new WeakMap<RuleSet, Compiled>();

/** Makes a rule set of a document that was checked. */
export function ruleSetOf(doc: RuleSetDoc, hash: string): RuleSet {
  const ruleSet: RuleSet = Object.freeze({ doc, hash });
  compiledSets.set(ruleSet, compiledOf(doc, hash));
  return ruleSet;
}

/** What `compile` made of a rule set, or null when it did not make it. */
export function compiledIn(rules: unknown): Compiled | null {
  return typeof rules === "object" && rules !== null
    ? (compiledSets.get(rules as RuleSet) ?? null)
    : null;
}

/** What `compile` made of a rule set that the calling program promises to have compiled. */
export function compiledBy(rules: RuleSet): Compiled {
  const compiled = compiledIn(rules);
  if (compiled === null) throw new RulesError("rule-set.not-compiled");
  return compiled;
}

/** An expression ready to evaluate. */
function condition(expr: Expr, evaluate: CompiledExpr = compileExpr(expr)): Condition {
  const { facts, params } = readSet(expr);
  return { expr, evaluate, reads: facts, params };
}

/** When a rule is in force. It is asked of every rule at every step, so days are compared without an expression. */
function inForceCondition(inForce: InForce): Condition {
  const { from, to, anchor } = inForce;
  const expr = inForceExpr(inForce);
  if (typeof anchor === "object") return condition(expr);
  const path = anchor === "event" ? "day" : "opened";
  return condition(expr, ({ fact }) => {
    const day = fact(path);
    return isDay(day) ? day >= from && (to === undefined || day < to) : null;
  });
}

function compiledOf(doc: RuleSetDoc, hash: string): Compiled {
  const conditional = <R extends Rule>(rule: R, expr = conditionOf(doc, rule)): Conditional<R> => {
    const whole = condition(expr);
    return {
      rule,
      inForce: inForceCondition(rule.inForce),
      applies: condition(appliesExpr(doc, rule)),
      condition: whole,
      footing: whenAsked(() => footingOn(whole, meanings)),
    };
  };
  const ofKind = <K extends Rule["kind"]>(kind: K) =>
    doc.rules.filter((rule): rule is Extract<Rule, { kind: K }> => rule.kind === kind);
  const meanings: Meanings = {
    duties: new Map(ofKind("duty").map((rule) => [rule.id, compiledDuty(conditional(rule))])),
    defines: byName(
      ofKind("define").map((rule) => compiledDefine(conditional(rule))),
      ({ rule }) => rule.fact,
    ),
    params: byName(
      ofKind("param").map((rule) => conditional(rule)),
      ({ rule }) => rule.name,
    ),
  };
  const read = readersByPath({ doc, defines: meanings.defines });
  const invariants = ofKind("invariant").map((rule) => conditional(rule));
  const moves = ofKind("move").map((rule) => compiledMove(conditional(rule), doc));
  const commands = Object.entries(doc.commands).map(([id, def]): [string, CompiledCommand] => {
    const { track } = def;
    const scope = scopeOfTrack(doc, track);
    const { initial = "", shared: isShared = false } = doc.tracks[track] ?? {};
    const ofCommand = moves.filter(({ rule }) => rule.command === id);
    const forbids = ofKind("forbid")
      .filter((rule) => rule.commands.includes(id))
      .map((rule) => conditional(rule, forbidConditionOf(doc, { rule, command: id })));
    const command = { id, def, moves: ofCommand, forbids };
    const plan = planOf({ doc, command, invariants, meanings, read });
    return [id, { id, def, track, initial, isShared, scope, moves: ofCommand, forbids, plan }];
  });
  return {
    doc,
    hash,
    calendarNames: Object.keys(doc.calendars),
    weakness: {
      rules: new Map(doc.rules.map(({ id, basis }) => [id, weaknessOfBasis(basis)])),
      roles: new Map(
        Object.entries(doc.roles).map(([id, { basis }]) => [id, weaknessOfBasis(basis)]),
      ),
    },
    ...meanings,
    rules: new Map(doc.rules.map((rule) => [rule.id, rule])),
    facts: new Map(
      Object.entries(doc.facts).map(([name, def]) => [
        name,
        {
          def,
          isOfTrack: typeof def.on === "object",
          isDerived: meanings.defines.has(name),
        },
      ]),
    ),
    commands: new Map(commands),
    invariants,
    read,
  };
}

/** Gives the reader of each path, made when first asked for. */
function readersByPath(meanings: Pick<Compiled, "doc" | "defines">): Compiled["read"] {
  const readers = new Map<string, ReadPath>();
  return (path) => {
    const known = readers.get(path);
    if (known !== undefined) return known;
    const reader = readerOf(path, meanings);
    readers.set(path, reader);
    return reader;
  };
}

// Objects of one kind are written out in full: made from others by spreading, they would be read much more slowly.

function compiledDuty(duty: Conditional<DutyRule>): CompiledDuty {
  const { rule, inForce, applies, condition: whole, footing } = duty;
  const runsFrom = condition(rule.runsFrom);
  const suspendedWhile = rule.suspendedWhile === undefined ? null : condition(rule.suspendedWhile);
  const actions = actionsOf(rule);
  return { rule, inForce, applies, condition: whole, footing, actions, runsFrom, suspendedWhile };
}

function compiledDefine(define: Conditional<DefineRule>): CompiledDefine {
  const { rule, inForce, applies, condition: whole, footing } = define;
  return { rule, inForce, applies, condition: whole, footing, value: condition(rule.as) };
}

/** A value worked out when it is first asked for, and kept. */
function whenAsked<T extends object>(work: () => T): () => T {
  let known: T | null = null;
  return () => {
    known ??= work();
    return known;
  };
}

function byName<T>(
  versions: readonly T[],
  name: (version: T) => string,
): Map<string, readonly T[]> {
  const names = new Set(versions.map(name));
  return new Map([...names].map((one) => [one, versions.filter((it) => name(it) === one)]));
}
