import { type CivilDate, isCivilDate } from "@aht-jo/core";
import { isPlanId } from "./plan-id.ts";

/** The way from the root of a checked document to a value in it. */
type Path = readonly (string | number)[];

/**
 * A value in a document whose shape is not known, and where it stands.
 *
 * Checks of meaning read documents through places, so that they find every problem in one pass with the checks of
 * shape: what is absent or has the wrong shape reads as null, and is left to the schema.
 */
export interface Place {
  readonly value: unknown;
  readonly path: Path;
}

/** The place of a field; its value is undefined where there is no object or no such field of its own. */
export function at(place: Place, field: string): Place {
  const { value } = place;
  const isOwn = typeof value === "object" && value !== null && Object.hasOwn(value, field);
  return {
    value: isOwn ? (value as Readonly<Record<string, unknown>>)[field] : undefined,
    path: [...place.path, field],
  };
}

/** The places of the elements of a list field; none where it is not a list. */
export function listAt(place: Place, field: string): readonly Place[] {
  const list = at(place, field);
  return Array.isArray(list.value)
    ? list.value.map((value: unknown, index) => ({ value, path: [...list.path, index] }))
    : [];
}

/** The text at a place, or null. */
export function textOf({ value }: Place): string | null {
  return typeof value === "string" ? value : null;
}

/** The safe integer at a place, or null. */
export function integerOf({ value }: Place): number | null {
  return Number.isSafeInteger(value) ? (value as number) : null;
}

/** The date at a place, or null. */
export function dateOf({ value }: Place): CivilDate | null {
  return isCivilDate(value) ? value : null;
}

/** The text at a place when it has the shape of a plan id, or null. */
export function planIdOf(place: Place): string | null {
  const text = textOf(place);
  return text !== null && isPlanId(text) ? text : null;
}
