import type { Scope } from "../../document/declarations.ts";
import type { Model } from "./model.ts";

/**
 * How a moment looks from the situation before a step: for each variable that looks different, the digit it is read as
 * by its digit now. What a step `brings` may be anything.
 */
export type Lens = ReadonlyMap<number, readonly number[] | "brings">;

/**
 * Where and when a condition is read. The facts that a command brings or hides are seen through `lens`, states and what
 * is remembered through `beyond`.
 */
export interface Place {
  readonly model: Model;
  readonly scope: Scope;
  /** The instance by its number from one; 0 where the scope is the file. */
  readonly instance: number;
  readonly moment: "before" | "asked" | "after";
  readonly lens: Lens;
  readonly beyond: Lens;
}

const asItIs: Lens = new Map();

/** A place in a situation as it is. */
export function placeNow(
  model: Model,
  at: { readonly scope: Scope; readonly instance: number },
): Place {
  return { model, ...at, moment: "before", lens: asItIs, beyond: asItIs };
}

/**
 * Another place of the same file, as it is seen from a place: what a command brings counts there where it is the same
 * instance, else only what it brings of the person and the file.
 */
export function placeSeen(
  from: Place,
  at: { readonly scope: Scope; readonly instance: number },
): Place {
  const isHere = at.scope !== null && at.scope === from.scope && at.instance === from.instance;
  if (isHere || from.moment !== "asked") return { ...from, ...at };
  const { facts } = from.model.doc;
  const { universe } = from.model;
  const lens = [...from.lens].filter(([variable]) => {
    const [, name = ""] = (universe.variableAt(variable)?.key.split("#")[0] ?? "").split("fact.");
    return typeof facts[name]?.on === "string";
  });
  return { ...from, ...at, lens: lens.length === from.lens.size ? from.lens : new Map(lens) };
}

/** The end of the key of something at a place of a track. */
export function suffixOf(place: Place, track: string): string {
  return place.model.doc.tracks[track]?.many === true ? `#${place.instance}` : "";
}
