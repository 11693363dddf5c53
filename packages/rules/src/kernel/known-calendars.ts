import { checkPlainData, contentHash, type Issue, issue, type WorkingCalendar } from "@aht-jo/core";
import { deepFrozen } from "../document/deep-frozen.ts";
import { isDay } from "./is-day.ts";
import { isText } from "./sound-values.ts";

/** The calendars of a document that were given, as frozen copies, and the hash of each. */
export interface KnownCalendars {
  readonly byName: Readonly<Record<string, WorkingCalendar>>;
  readonly hashes: Readonly<Record<string, string>>;
}

interface Known {
  readonly calendar: WorkingCalendar;
  readonly hash: string;
}

/** What was made of a calendar the first time it was seen; null for one that is malformed. */
const seen = new WeakMap<object, Known | null>();

const limits = { maxDepth: 12, maxNodes: 200_000, maxListLength: 50_000, maxTextLength: 20_000 };

const none: KnownCalendars = { byName: Object.freeze({}), hashes: Object.freeze({}) };

/** Looks up the calendars that a document names; those it does not name are nobody's concern here. */
export function knownCalendars(
  given: unknown,
  options: { readonly names: readonly string[]; readonly issues: Issue[] },
): KnownCalendars {
  const { names, issues } = options;
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    issues.push(issue("type.mismatch", ["calendars"], { expected: "object" }));
    return none;
  }
  if (names.length === 0) return none;
  const byName: Record<string, WorkingCalendar> = {};
  const hashes: Record<string, string> = {};
  for (const name of names) {
    if (!Object.hasOwn(given, name)) continue;
    const known = knownCalendar((given as Readonly<Record<string, unknown>>)[name]);
    if (known === null) {
      issues.push(issue("context.calendar-malformed", ["calendars", name]));
      continue;
    }
    byName[name] = known.calendar;
    hashes[name] = known.hash;
  }
  return { byName, hashes };
}

function knownCalendar(given: unknown): Known | null {
  if (typeof given !== "object" || given === null) return null;
  const before = seen.get(given);
  if (before !== undefined) return before;
  const known = readCalendar(given);
  seen.set(given, known);
  return known;
}

/** A calendar is given once and asked often: a copy keeps what was checked and hashed. */
function readCalendar(given: object): Known | null {
  if (checkPlainData(given, limits).length > 0) return null;
  const calendar = deepFrozen<unknown>(given);
  if (!isCalendar(calendar)) return null;
  try {
    return { calendar, hash: contentHash(calendar) };
  } catch {
    return null;
  }
}

function isCalendar(value: unknown): value is WorkingCalendar {
  if (typeof value !== "object" || value === null) return false;
  const { id, weekend, holidays, knownFrom, knownTo } = value as Partial<
    Record<keyof WorkingCalendar, unknown>
  >;
  return (
    isText(id) &&
    Array.isArray(weekend) &&
    weekend.every((day) => Number.isInteger(day) && day >= 1 && day <= 7) &&
    new Set(weekend).size < 7 &&
    Array.isArray(holidays) &&
    holidays.every(isHoliday) &&
    isDay(knownFrom) &&
    isDay(knownTo)
  );
}

function isHoliday(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { on, status } = value as { readonly on?: unknown; readonly status?: unknown };
  return isDay(on) && (status === "announced" || status === "expected");
}
