import { constantsOf, type Expr, type MaybeValue, partsOf } from "@aht-jo/core/expressions";
import type { FactDef, RuleSetDoc } from "../../document/rule-set-doc.ts";

/** Sets of codes are told apart up to this many kinds of codes; past it each question about them is taken as free. */
const mostKindsInSets = 8;

/**
 * The values of a fact that the conditions can tell apart, unknown first: each whole number they name and one between
 * and beyond; one code for all that no condition tells apart; for days only whether one is known (true) or not (false).
 *
 * Null when there are too many: then every question about the fact is taken as free.
 */
export function factValues(
  doc: RuleSetDoc,
  about: { readonly fact: string; readonly conditions: readonly Expr[] },
): readonly MaybeValue[] | null {
  const def = doc.facts[about.fact];
  switch (def?.type) {
    case "bool":
      return [null, true, false];
    case "date":
      return [false, true];
    case "int":
      return [null, ...numbersApart(doc, about)];
    case "code":
      return [null, ...codesApart(def, about)];
    case "codes": {
      const kinds = codesApart(def, about);
      return kinds.length > mostKindsInSets ? null : [null, ...subsetsOf(kinds)];
    }
    default:
      return [null];
  }
}

function numbersApart(
  doc: RuleSetDoc,
  { fact, conditions }: { readonly fact: string; readonly conditions: readonly Expr[] },
): readonly number[] {
  const numbers = new Set<number>();
  for (const params of everyParams(doc))
    for (const condition of conditions)
      for (const number of constantsOf(condition, { params })[fact]?.numbers ?? [])
        numbers.add(number);
  const sorted = [...numbers].sort((a, b) => a - b);
  const apart = sorted.flatMap((number, at) => {
    const next = sorted[at + 1];
    return next === undefined || next > number + 1 ? [number, number + 1] : [number];
  });
  const [least] = sorted;
  return least === undefined ? [0] : [least - 1, ...apart];
}

/** Parameters with each of their values in turn. */
function everyParams(doc: RuleSetDoc): readonly Readonly<Record<string, MaybeValue>>[] {
  const versions = doc.rules.flatMap((rule) => (rule.kind === "param" ? [rule] : []));
  return [{}, ...versions.map(({ name, value }) => ({ [name]: value }))];
}

function codesApart(
  def: FactDef,
  { fact, conditions }: { readonly fact: string; readonly conditions: readonly Expr[] },
): readonly string[] {
  const codes = "codes" in def ? Object.keys(def.codes) : [];
  const marks = new Map<string, string>(codes.map((code) => [code, ""]));
  const tell = (told: (code: string) => boolean): void => {
    for (const code of codes) marks.set(code, `${marks.get(code)}${told(code) ? 1 : 0}`);
  };
  const visit = (expr: Expr): void => {
    if (expr.op === "in" && mentions(expr.arg, fact)) tell((code) => expr.set.includes(code));
    if ("left" in expr)
      for (const [one, other] of [
        [expr.left, expr.right],
        [expr.right, expr.left],
      ] as const) {
        if (!mentions(one, fact)) continue;
        const values = branchesOf(other);
        for (const value of values.every(({ op }) => op === "lit") ? values : [])
          if (value.op === "lit") tell((code) => code === value.value);
        if (!values.every(({ op }) => op === "lit"))
          for (const code of codes) tell((it) => it === code);
      }
    for (const part of partsOf(expr)) visit(part);
  };
  for (const condition of conditions) visit(condition);
  const kinds = new Map<string, string>();
  for (const code of codes)
    if (!kinds.has(marks.get(code) ?? "")) kinds.set(marks.get(code) ?? "", code);
  return [...kinds.values()];
}

function subsetsOf(codes: readonly string[]): readonly (readonly string[])[] {
  const sets: (readonly string[])[] = [[]];
  for (const code of codes) sets.push(...sets.map((set) => [...set, code]));
  return sets;
}

function mentions(expr: Expr, fact: string): boolean {
  return branchesOf(expr).some((branch) => branch.op === "fact" && branch.path === fact);
}

/** What an expression can stand for: both branches of a choice, else itself. */
function branchesOf(expr: Expr): readonly Expr[] {
  return expr.op === "if" ? [...branchesOf(expr.then), ...branchesOf(expr.else)] : [expr];
}
