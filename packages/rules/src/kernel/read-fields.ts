import { type CivilDate, type Issue, issue, parseCivilDate } from "@aht-jo/core";
import { isDay } from "./is-day.ts";

/** Where a value stands in what is asked, step by step from the outermost, and the list that collects what is wrong. */
export interface Place {
  readonly issues: Issue[];
  readonly step: string | number | null;
  readonly outer: Place | null;
}

/** The place of the whole. */
export function outermost(issues: Issue[]): Place {
  return { issues, step: null, outer: null };
}

/** The place of a part. */
export function within(outer: Place, step: string | number): Place {
  return { issues: outer.issues, step, outer };
}

/** The place at a path. */
export function placeAt(path: readonly (string | number)[], issues: Issue[]): Place {
  return path.reduce<Place>(within, outermost(issues));
}

/** The path of a place. */
export function pathOf(place: Place): readonly (string | number)[] {
  const path: (string | number)[] = [];
  for (let at: Place | null = place; at !== null; at = at.outer)
    if (at.step !== null) path.push(at.step);
  return path.reverse();
}

/** Adds an issue at a place. */
export function report(place: Place, code: string, params: Issue["params"] = {}): void {
  place.issues.push(issue(code, pathOf(place), params));
}

/** Longer lists than this are nobody's honest command. */
const maxListLength = 10_000;

/** The fields of an object, of which those that are missing or do not belong are reported; null when it is none. */
export function fieldsOf<Name extends string>(
  given: unknown,
  options: {
    readonly place: Place;
    readonly required: readonly Name[];
    readonly optional?: readonly Name[];
  },
): Readonly<Partial<Record<Name, unknown>>> | null {
  const { place, required, optional } = options;
  if (!isRecord(given)) {
    report(place, "type.mismatch", { expected: "object" });
    return null;
  }
  const keys = Object.keys(given);
  if (isSameList(keys, required)) return given as Readonly<Record<Name, unknown>>;
  let known = 0;
  for (const name of required)
    if (Object.hasOwn(given, name)) known += 1;
    else report(within(place, name), "field.missing");
  if (optional !== undefined)
    for (const name of optional) if (Object.hasOwn(given, name)) known += 1;
  const count = keys.length - known;
  if (count > 0) report(place, "field.unknown", { count });
  return given as Readonly<Partial<Record<Name, unknown>>>;
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

/** The entries of a list, each read once; null, and reported, when it is none or has too many. */
export function listOf(given: unknown, place: Place): readonly unknown[] | null {
  if (!Array.isArray(given)) {
    report(place, "type.mismatch", { expected: "list" });
    return null;
  }
  const { length } = given;
  if (!(length <= maxListLength)) {
    report(place, "list.too-long", { max: maxListLength });
    return null;
  }
  const entries: unknown[] = [];
  for (let at = 0; at < length; at += 1) entries.push(given[at]);
  return entries;
}

/** A day; reported when it is none. */
export function dayOf(given: unknown, place: Place): CivilDate | null {
  if (isDay(given)) return given;
  const read = parseCivilDate(given, pathOf(place));
  if (!read.ok) place.issues.push(...read.issues);
  return null;
}

/** Whether a value is a plain object: no list, and nothing that a class made, such as a date or a map. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    prototype === null ||
    prototype === Object.prototype ||
    Object.getPrototypeOf(prototype) === null
  );
}

/** Whether a value is on a list of names. */
export function isOneOf<Name>(names: readonly Name[], value: unknown): value is Name {
  return (names as readonly unknown[]).includes(value);
}
