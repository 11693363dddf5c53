import { type Expr, type MaybeValue, partsOf, readSet } from "@aht-jo/core/expressions";
import { actionsOf } from "../../document/actions-of.ts";
import { inForceExpr, ownCondition } from "../../document/conditions.ts";
import { inlineDefines } from "../../document/inline-defines.ts";
import type { ConsentGiver, MoveRule } from "../../document/rule.ts";
import type { RuleSetDoc } from "../../document/rule-set-doc.ts";
import { factValues } from "./fact-values.ts";

/**
 * One part of a file that can change: the state of a track or of one of its instances, a recorded fact, the consent of a
 * scope, or whether something ever happened. A file just opened has digit 0 everywhere.
 *
 * `values` says what each digit stands for. For an instance of a track with many, digit 0 is one not opened yet. For
 * consent it is a number with a bit for each of `consentGivers` whose consent there is. Of a fact whose values are too
 * many to tell apart it says only whether it is known.
 */
interface Variable {
  readonly key: string;
  readonly values: readonly MaybeValue[];
}

/**
 * Everything the situations of some documents are made of, and the values of their facts.
 *
 * A step may also open one more instance than are looked at. What is remembered of that one is part of no situation: it
 * has digit 0 in all of them. Its variables come after all others, and only `indexOf` and `variableAt` know them.
 */
export interface Universe {
  readonly variables: readonly Variable[];
  readonly indexOf: (key: string) => number | undefined;
  readonly variableAt: (index: number) => Variable | undefined;
  readonly factValues: ReadonlyMap<string, readonly MaybeValue[] | null>;
  readonly instances: 1 | 2;
}

/** A variable of a situation that is read wherever another would be if it were part of one; itself if it is. */
export function variableLike(variable: number, universe: Universe): number {
  if (variable < universe.variables.length) return variable;
  const key = universe.variableAt(variable)?.key ?? "";
  return universe.indexOf(key.replace(/#\d+$/, "#1")) ?? variable;
}

/** Who can give consent, in the order of the bits. */
export const consentGivers: readonly ConsentGiver[] = ["person", "guardian", "court"];

/** Some givers as a number with a bit for each. */
export function bitsOf(givers: readonly ConsentGiver[]): number {
  return givers.reduce((sum, giver) => sum | (1 << consentGivers.indexOf(giver)), 0);
}

/** The variables of documents as they stand on a day, for conditions of theirs and further ones. */
export function universeOf(
  docs: readonly RuleSetDoc[],
  options: { readonly instances: 1 | 2; readonly conditions: readonly Expr[] },
): Universe {
  const { instances } = options;
  const values = new Map<string, readonly MaybeValue[] | null>();
  const [variables, further] = [new Map<string, Variable>(), new Map<string, Variable>()];
  const add = (key: string, held: readonly MaybeValue[]): void => {
    const into = key.endsWith(`#${instances + 1}`) ? further : variables;
    into.set(key, { key, values: eachOnce([...(into.get(key)?.values ?? []), ...held]) });
  };
  const conditions = docs.flatMap((one) => conditionsOfDoc(one, options.conditions));
  for (const doc of docs)
    for (const fact of Object.keys(doc.facts)) {
      const [before, apart] = [values.get(fact), factValues(doc, { fact, conditions })];
      values.set(
        fact,
        apart === null || before === null ? null : eachOnce([...(before ?? []), ...apart]),
      );
    }
  for (const doc of docs) {
    const moves = movesOf(doc);
    for (const [track, def] of Object.entries(doc.tracks)) {
      const entered = Object.keys(def.states).filter((state) => isEntered(doc, { track, state }));
      for (const place of placesOf(def.many, instances + 1))
        add(`state.${track}${place}`, def.many ? [null, ...entered] : [def.initial, ...entered]);
    }
    for (const fact of new Set(moves.flatMap(({ records = [] }) => records))) {
      const on = doc.facts[fact]?.on;
      const many = typeof on === "object" && doc.tracks[on.track]?.many === true;
      const apart = values.get(fact) ?? [false, true];
      for (const place of placesOf(many, instances + 1)) add(`fact.${fact}${place}`, apart);
    }
    const byGiver = moves.some(({ consent }) => consent?.givenBy !== undefined);
    for (const scope of Object.keys(doc.scopes))
      add(`consent.${scope}`, byGiver ? [0, 1, 2, 3, 4, 5, 6, 7] : [0, 1]);
    const lasting = doc.rules.flatMap((rule) => (rule.kind === "invariant" ? [rule.always] : []));
    for (const path of new Set([
      ...conditions.flatMap(askedWhetherEver),
      ...[...lasting, ...options.conditions].flatMap((one) => doneIn(doc, one)),
    ])) {
      const many = doc.tracks[trackOfPath(doc, path) ?? ""]?.many;
      if (many !== undefined)
        for (const place of placesOf(many, instances + 1)) add(`${path}${place}`, [false, true]);
    }
  }
  const all = [...variables.values(), ...further.values()];
  const indexes = new Map(all.map(({ key }, at) => [key, at]));
  return {
    variables: [...variables.values()],
    indexOf: (key) => indexes.get(key),
    variableAt: (index) => all[index],
    factValues: values,
    instances,
  };
}

function eachOnce(values: readonly MaybeValue[]): readonly MaybeValue[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** The moves of a document. */
function movesOf(doc: RuleSetDoc): readonly MoveRule[] {
  return doc.rules.flatMap((rule) => (rule.kind === "move" ? [rule] : []));
}

/** The track whose instance a path `since`, `entered` or `done` is about. */
export function trackOfPath(doc: RuleSetDoc, path: string): string | undefined {
  const [head, name = ""] = path.split(".");
  return head === "done" ? doc.commands[name]?.track : name;
}

/** The endings of the keys of a thing of which there may be many. */
function placesOf(many: boolean, instances: number): readonly string[] {
  return many ? Array.from({ length: instances }, (_, at) => `#${at + 1}`) : [""];
}

/** Whether some step leads into a state. */
function isEntered(
  doc: RuleSetDoc,
  at: { readonly track: string; readonly state: string },
): boolean {
  return movesOf(doc).some(
    ({ command, to, also = [] }) =>
      (doc.commands[command]?.track === at.track && to === at.state) ||
      also.some((joint) => joint.track === at.track && joint.to === at.state),
  );
}

function conditionsOfDoc(doc: RuleSetDoc, further: readonly Expr[]): readonly Expr[] {
  const own = doc.rules.flatMap((rule) => [
    ownCondition(rule),
    inForceExpr(rule.inForce),
    ...(rule.kind === "define" ? [rule.as] : []),
  ]);
  return [...own, ...further].map((condition) => inlineDefines(doc, condition));
}

/** The days that a condition asks about only whether they came. */
function askedWhetherEver(expr: Expr): readonly string[] {
  if (
    expr.op === "known" &&
    expr.arg.op === "fact" &&
    /^(since|entered|done)\./.test(expr.arg.path)
  )
    return [expr.arg.path];
  return partsOf(expr).flatMap(askedWhetherEver);
}

/** The days of steps that a condition reads, also by way of duties. */
function doneIn(doc: RuleSetDoc, expr: Expr): readonly string[] {
  return readSet(inlineDefines(doc, expr)).facts.flatMap((path) => {
    if (path.startsWith("done.")) return [path];
    const [head, , last] = path.split(".");
    if (head === "some" && last !== undefined) return doneIn(doc, { op: "fact", path: last });
    return doc.rules.flatMap((rule) =>
      rule.kind === "duty" && path === `running.${rule.id}`
        ? [
            ...actionsOf(rule).map((action) => `done.${action}`),
            ...doneIn(doc, rule.runsFrom),
            ...doneIn(doc, rule.arises),
          ]
        : [],
    );
  });
}
