import { type CivilDate, type Issue, issue, parseCivilDate } from "@aht-jo/core";
import { isDay } from "./is-day.ts";

/** Where a value stands in what is asked, step by step from the outermost, and the list that collects what is wrong. */
export interface Place {
  readonly issues: Issue[];
  readonly step: string | number | null;
  readonly outer: Place | null;
}

/** The place of a field of the whole. */
export function fieldAt(step: string, issues: Issue[]): Place {
  return { issues, step, outer: null };
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

/** Says that a value is no id: empty, or not written as ids are. */
export function reportId(place: Place, value: unknown): void {
  report(place, value === "" ? "text.empty" : "text.malformed");
}

/** Longer lists than this are nobody's honest command. */
const maxListLength = 10_000;

/**
 * Whether a value is a plain object with these fields in this order and no others, as nearly all are. Fields of its own
 * come before inherited ones: where the last is its own, all are.
 */
export function isExactly<Name extends string>(
  given: unknown,
  names: readonly Name[],
): given is Readonly<Record<Name, unknown>> {
  if (!isRecord(given)) return false;
  let at = 0;
  for (const name in given) {
    if (name !== names[at]) return false;
    at += 1;
  }
  return at === names.length && Object.hasOwn(given, names[at - 1] ?? "");
}

/**
 * The fields of an object that are its own, each read once; those that are missing or do not belong are reported. Null
 * when it is no object.
 */
export function fieldsOf<Name extends string>(
  given: unknown,
  options: {
    readonly place: Place;
    readonly required: readonly Name[];
    readonly optional?: readonly Name[];
  },
): Readonly<Partial<Record<Name, unknown>>> | null {
  const { place, required, optional = [] } = options;
  if (!isRecord(given)) {
    report(place, "type.mismatch", { expected: "object" });
    return null;
  }
  const fields: Partial<Record<Name, unknown>> = {};
  for (const name of required) {
    if (!Object.hasOwn(given, name)) report(within(place, name), "field.missing");
    fields[name] = Object.hasOwn(given, name) ? given[name] : undefined;
  }
  for (const name of optional) fields[name] = Object.hasOwn(given, name) ? given[name] : undefined;
  const names = [...required, ...optional];
  const count = Object.keys(given).filter((name) => !isOneOf(names, name)).length;
  if (count > 0) report(place, "field.unknown", { count });
  return fields;
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
  const entries = new Array<unknown>(length);
  for (let at = 0; at < length; at += 1) entries[at] = given[at];
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

/** Whether nothing can be listed in an object, be it its own or inherited. */
export function isEmpty(given: object): boolean {
  for (const _ in given) return false;
  return true;
}

/** Whether a value is on a list of names. */
export function isOneOf<Name>(names: readonly Name[], value: unknown): value is Name {
  return (names as readonly unknown[]).includes(value);
}
