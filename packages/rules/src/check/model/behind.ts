import { type Expr, readSet } from "@aht-jo/core/expressions";
import { actionsOf } from "../../document/actions-of.ts";
import { appliesExpr } from "../../document/conditions.ts";
import { inlineDefines } from "../../document/inline-defines.ts";
import type { DutyRule, InForce } from "../../document/rule.ts";
import { changersOf } from "./day-keys.ts";
import { type Model, ofKind } from "./model.ts";
import type { Place } from "./place.ts";

/**
 * A text that is the same for expressions that say the same in their documents: with what defines the derived facts, the
 * versions of the parameters and the duties it names.
 */
function contentOf(model: Model, expr: Expr): string {
  const full = inlineDefines(model.doc, expr);
  const { facts, params } = readSet(full);
  return JSON.stringify([
    full,
    params.map((name) => contentOfParam(model, name)),
    facts.flatMap((path) => furtherIn(model, path).map((one) => contentOf(model, one))),
  ]);
}

/** The versions of a parameter, with the days that choose among them. */
export function contentOfParam(model: Model, name: string): string {
  const versions = ofKind(model.doc, "param").filter((rule) => rule.name === name);
  return JSON.stringify(
    versions.map(({ value, inForce }) => [value, inForceContent(model, inForce)]),
  );
}

/** What says whether a duty is running: where, since when, what ends it, and when it is in force. */
export function contentOfDuty(model: Model, duty: DutyRule): string {
  const { on, runsFrom, inForce } = duty;
  const actions = [...actionsOf(duty)].sort();
  return JSON.stringify([on, actions, contentOf(model, runsFrom), inForceContent(model, inForce)]);
}

/** The variables whose change may change what a duty counts from or what ends it. */
export function changersOfDuty(duty: DutyRule, place: Place): readonly number[] {
  const done = actionsOf(duty).map((action): Expr => ({ op: "fact", path: `done.${action}` }));
  return [...done, duty.runsFrom, ...anchorsOf([duty])].flatMap((expr) =>
    changersBehind(expr, place),
  );
}

/** The variables whose change may change the value of a parameter. */
export function changersOfParam(name: string, place: Place): readonly number[] {
  const versions = ofKind(place.model.doc, "param").filter((rule) => rule.name === name);
  return anchorsOf(versions).flatMap((expr) => changersBehind(expr, place));
}

function changersBehind(expr: Expr, place: Place): readonly number[] {
  const { model } = place;
  const { variables } = model.universe;
  const full = inlineDefines(model.doc, expr);
  const { facts, params } = readSet(full);
  return [
    ...changersOf([full], place),
    ...params.flatMap((name) => changersOfParam(name, place)),
    ...facts.flatMap((path) => {
      const [head = "", name = "", last = ""] = path.split(".");
      const wanted =
        head === "some"
          ? [`fact.${last}`, `state.${name}`]
          : head === "state" || head === "states"
            ? [`state.${name}`]
            : head === "consent"
              ? [path]
              : [];
      const duty = head === "running" ? model.duties.get(path.slice("running.".length)) : undefined;
      return [
        ...variables.flatMap(({ key }, at) =>
          wanted.includes(key.split("#")[0] ?? "") ? [at] : [],
        ),
        ...(duty === undefined ? [] : changersOfDuty(duty, place)),
        ...furtherIn(model, path).flatMap((one) => changersBehind(one, place)),
      ];
    }),
  ];
}

/** What a path rests on that is not written out in its place. */
function furtherIn(model: Model, path: string): readonly Expr[] {
  const [head = "", , last = ""] = path.split(".");
  if (head === "some") return model.defines.has(last) ? [{ op: "fact", path: last }] : [];
  if (head !== "running") return [];
  const duty = model.duties.get(path.slice("running.".length));
  return duty === undefined ? [] : [duty.runsFrom, appliesExpr(model.doc, duty)];
}

function anchorsOf(rules: readonly { readonly inForce: InForce }[]): readonly Expr[] {
  return rules.flatMap(({ inForce: { anchor } }) =>
    typeof anchor === "object" ? [{ op: "fact", path: anchor.fact } as const] : [],
  );
}

function inForceContent(model: Model, inForce: InForce): string {
  const anchors = anchorsOf([{ inForce }]).map((one) => contentOf(model, one));
  return JSON.stringify([inForce, anchors]);
}
