import { type Expr, type MaybeValue, partsOf } from "@aht-jo/core/expressions";
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
 * consent it is a number with a bit for each of `consentGivers` whose consent there is.
 */
interface Variable {
  readonly key: string;
  readonly values: readonly MaybeValue[];
}

/** Everything the situations of some documents are made of, and the values of their facts. */
export interface Universe {
  readonly variables: readonly Variable[];
  readonly indexOf: (key: string) => number | undefined;
  readonly factValues: ReadonlyMap<string, readonly MaybeValue[] | null>;
  readonly instances: 1 | 2;
}

/** Who can give consent, in the order of the bits. */
export const consentGivers: readonly ConsentGiver[] = ["person", "guardian", "court"];

/** The variables of documents as they stand on a day, for conditions of theirs and further ones. */
export function universeOf(
  docs: readonly RuleSetDoc[],
  options: { readonly instances: 1 | 2; readonly conditions: readonly Expr[] },
): Universe {
  const { instances } = options;
  const values = new Map<string, readonly MaybeValue[] | null>();
  const variables = new Map<string, Variable>();
  const add = (key: string, held: readonly MaybeValue[]): void => {
    variables.set(key, { key, values: eachOnce([...(variables.get(key)?.values ?? []), ...held]) });
  };
  for (const doc of docs) {
    const conditions = docs.flatMap((one) => conditionsOfDoc(one, options.conditions));
    const moves = movesOf(doc);
    for (const fact of Object.keys(doc.facts)) {
      const [before, apart] = [values.get(fact), factValues(doc, { fact, conditions })];
      values.set(
        fact,
        apart === null || before === null ? null : eachOnce([...(before ?? []), ...apart]),
      );
    }
    for (const [track, def] of Object.entries(doc.tracks)) {
      const entered = Object.keys(def.states).filter((state) => isEntered(doc, { track, state }));
      for (const place of placesOf(def.many, instances))
        add(`state.${track}${place}`, def.many ? [null, ...entered] : [def.initial, ...entered]);
    }
    for (const fact of new Set(moves.flatMap(({ records = [] }) => records))) {
      const on = doc.facts[fact]?.on;
      const many = typeof on === "object" && doc.tracks[on.track]?.many === true;
      const apart = values.get(fact) ?? null;
      if (apart !== null)
        for (const place of placesOf(many, instances)) add(`fact.${fact}${place}`, apart);
    }
    const byGiver = moves.some(({ consent }) => consent?.givenBy !== undefined);
    for (const scope of Object.keys(doc.scopes))
      add(`consent.${scope}`, byGiver ? [0, 1, 2, 3, 4, 5, 6, 7] : [0, 1]);
    for (const path of new Set(conditions.flatMap(askedWhetherEver))) {
      const many = doc.tracks[trackOfPath(doc, path) ?? ""]?.many;
      if (many !== undefined)
        for (const place of placesOf(many, instances)) add(`${path}${place}`, [false, true]);
    }
  }
  const indexes = new Map([...variables.keys()].map((key, at) => [key, at]));
  return {
    variables: [...variables.values()],
    indexOf: (key) => indexes.get(key),
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
