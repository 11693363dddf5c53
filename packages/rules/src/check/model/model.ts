import type { CivilDate } from "@aht-jo/core";
import { type Expr, type FactType, type MaybeValue, readSet } from "@aht-jo/core/expressions";
import { all, appliesExpr, inForceExpr } from "../../document/conditions.ts";
import type { DefineRule, DutyRule, Rule } from "../../document/rule.ts";
import type { RuleSetDoc } from "../../document/rule-set-doc.ts";
import { rulesOn } from "./rules-on.ts";
import type { Universe } from "./universe.ts";

/** A document on one day, ready to be read as formulas over a universe. */
export interface Model {
  readonly doc: RuleSetDoc;
  readonly on: CivilDate;
  readonly universe: Universe;
  /** What defines each derived fact, as one expression. */
  readonly defines: ReadonlyMap<string, Expr>;
  /** The values each parameter may have: one, unless a fact chooses among its versions. */
  readonly params: ReadonlyMap<string, readonly MaybeValue[]>;
  readonly duties: ReadonlyMap<string, DutyRule>;
}

/** The model of a document on a day. */
export function modelOf(
  doc: RuleSetDoc,
  options: { readonly on: CivilDate; readonly universe: Universe },
): Model {
  const standing = rulesOn(doc, options.on);
  return {
    doc: standing,
    on: options.on,
    universe: options.universe,
    defines: new Map(
      Object.keys(doc.facts).flatMap((fact) => {
        const versions = ofKind(standing, "define").filter((rule) => rule.fact === fact);
        return versions.length === 0 && !ofKind(doc, "define").some((rule) => rule.fact === fact)
          ? []
          : [[fact, choiceOf(doc, versions)]];
      }),
    ),
    params: new Map(Object.keys(doc.params).map((name) => [name, valuesOfParam(standing, name)])),
    duties: new Map(ofKind(standing, "duty").map((duty) => [duty.id, duty])),
  };
}

/** The rules of one kind. */
export function ofKind<K extends Rule["kind"]>(
  doc: RuleSetDoc,
  kind: K,
): readonly Extract<Rule, { kind: K }>[] {
  return doc.rules.filter((rule): rule is Extract<Rule, { kind: K }> => rule.kind === kind);
}

/** The type of an expression. */
export function typeOf(expr: Expr, model: Model): FactType {
  const { doc } = model;
  switch (expr.op) {
    case "lit":
      return expr.type;
    case "param":
      return doc.params[expr.name]?.type ?? "int";
    case "if":
      return typeOf(expr.then, model);
    case "addLimit":
      return "date";
    case "daysBetween":
      return "int";
    case "fact":
      return typeOfPath(expr.path, doc);
    default:
      return "bool";
  }
}

/** The ids of the definitions, parameters, duties and exceptions that an expression rests on. */
export function rulesBehind(model: Model, expr: Expr): readonly string[] {
  const { doc } = model;
  const found = new Set<string>();
  const visit = (one: Expr): void => {
    const { facts, params } = readSet(one);
    for (const rule of doc.rules) {
      if (found.has(rule.id)) continue;
      const isRead =
        (rule.kind === "define" && facts.some((path) => path.split(".").at(-1) === rule.fact)) ||
        (rule.kind === "param" && params.includes(rule.name)) ||
        (rule.kind === "duty" && facts.includes(`running.${rule.id}`));
      if (!isRead) continue;
      found.add(rule.id);
      if (rule.kind === "define") visit(rule.as);
      if (rule.kind === "duty") {
        for (const id of exceptionsTo(doc, rule.id)) found.add(id);
        visit(appliesExpr(doc, rule));
      }
    }
  };
  visit(expr);
  return [...found];
}

/** The ids of the exceptions to a rule, and of those to them. */
export function exceptionsTo(doc: RuleSetDoc, id: string): readonly string[] {
  return doc.rules
    .filter(({ exceptionTo }) => exceptionTo === id)
    .flatMap((rule) => [rule.id, ...exceptionsTo(doc, rule.id)]);
}

function typeOfPath(path: string, doc: RuleSetDoc): FactType {
  const [head = "", name] = path.split(".");
  if (name === undefined)
    return head === "day" || head === "opened" ? "date" : (doc.facts[head]?.type ?? "bool");
  if (head === "state") return "code";
  if (head === "states") return "codes";
  return head === "since" || head === "entered" || head === "done" ? "date" : "bool";
}

/** Versions of a definition as a choice by their days; those that do not wait on a fact are in force. */
function choiceOf(doc: RuleSetDoc, versions: readonly DefineRule[]): Expr {
  const [first] = versions;
  const type = doc.facts[first?.fact ?? ""]?.type ?? "bool";
  const nothing: Expr = { op: "lit", type, value: null };
  const isFixed = ({ inForce }: DefineRule) => typeof inForce.anchor !== "object";
  if (versions.filter(isFixed).length > 1) return nothing;
  const inForce = (rule: DefineRule): Expr =>
    isFixed(rule) ? { op: "lit", type: "bool", value: true } : inForceExpr(rule.inForce);
  const anchors = new Set(versions.map((rule) => (isFixed(rule) ? "" : anchorOf(rule))));
  // By one day no two versions are in force at once unless the newest counts; by several it may be any of them.
  const isNewest = anchors.size <= 1 || versions.some((rule) => rule.inForce.conflict === "newest");
  const choice = [...versions]
    .sort((a, b) => (a.inForce.from < b.inForce.from ? -1 : 1))
    .reduce<Expr>((otherwise, rule) => {
      const others = versions.filter((other) => !isNewest && other !== rule);
      const without = others.map((other): Expr => ({ op: "not", arg: inForce(other) }));
      // biome-ignore lint/suspicious/noThenProperty: it holds an expression, never a function, so nothing awaits it.
      return { op: "if", cond: all([inForce(rule), ...without]), then: rule.as, else: otherwise };
    }, nothing);
  if (anchors.size <= 1) return only(choice);
  const known = versions
    .filter((rule) => !isFixed(rule))
    .map((rule): Expr => ({ op: "known", arg: inForce(rule) }));
  // biome-ignore lint/suspicious/noThenProperty: it holds an expression, never a function, so nothing awaits it.
  return { op: "if", cond: all(known), then: choice, else: nothing };
}

/** What a choice comes to when its condition is always true. */
function only(choice: Expr): Expr {
  return choice.op === "if" && choice.cond.op === "lit" ? choice.then : choice;
}

function anchorOf({ inForce: { anchor } }: DefineRule): string {
  return typeof anchor === "object" ? anchor.fact : "";
}

function valuesOfParam(doc: RuleSetDoc, name: string): readonly MaybeValue[] {
  const versions = ofKind(doc, "param").filter((rule) => rule.name === name);
  const values = versions.map(({ value }) => value);
  if (versions.some(({ inForce }) => typeof inForce.anchor === "object"))
    return [...new Set(values), null];
  const higher = doc.params[name]?.favours === "higher";
  const [first, ...rest] = values;
  if (first === undefined) return [null];
  return [rest.reduce((best, one) => ((higher ? one > best : one < best) ? one : best), first)];
}
