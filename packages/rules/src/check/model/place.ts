import type { Scope } from "../../document/declarations.ts";
import type { Model } from "./model.ts";

/**
 * How a moment looks from the situation before a step: for each variable that looks different, the digit it is read as
 * by its digit now. What a step `brings` may be anything.
 */
export type Lens = ReadonlyMap<number, readonly number[] | "brings">;

/**
 * Where and when a condition is read. The facts a command brings count where its rule reads them (`lens`), not where
 * `some` and `running` look at other places (`beyond`).
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

/** The end of the key of something at a place of a track. */
export function suffixOf(place: Place, track: string): string {
  return place.model.doc.tracks[track]?.many === true ? `#${place.instance}` : "";
}
