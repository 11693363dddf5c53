import { checkPlainData } from "@aht-jo/core";
import { deepFrozen } from "../document/deep-frozen.ts";
import type { FileState } from "./file-state.ts";
import { isDay } from "./is-day.ts";
import {
  dayOf,
  fieldsOf,
  isRecord,
  listOf,
  type Place,
  pathOf,
  report,
  reportId,
  within,
} from "./read-fields.ts";
import { isConsent, isId, isMaybeValue, isName } from "./sound-values.ts";

const stateFields = [
  "opened",
  "tracks",
  "facts",
  "consents",
  "links",
  "latest",
  "isInOrder",
] as const;
const instanceFields = ["id", "state", "since", "receiver", "path", "facts", "done"] as const;

/**
 * Reads a state that `openFile`, `evolve` or `replay` did not make: it may be anything and is checked in full, on a
 * frozen copy, so that what was checked is what is decided.
 *
 * @returns Null when something is wrong, and reported.
 */
export function readState(given: unknown, place: Place): FileState | null {
  const { issues } = place;
  const before = issues.length;
  const known = new Set<string>([...stateFields, ...instanceFields]);
  issues.push(...checkPlainData(given, { ...limits, path: pathOf(place), knownFields: known }));
  if (issues.length > before) return null;
  const copy = deepFrozen(given);
  const fields = fieldsOf<keyof FileState>(copy, { place, required: stateFields });
  if (fields === null) return null;
  dayOf(fields.opened, within(place, "opened"));
  readRecord(fields.tracks, { place: within(place, "tracks"), each: readInstances });
  readRecord(fields.facts, { place: within(place, "facts"), each: readFact });
  listOf(fields.consents, within(place, "consents"))?.forEach((consent, at) => {
    if (!isConsentRecord(consent)) report(within(within(place, "consents"), at), "value.invalid");
  });
  readRecord(fields.links, {
    place: within(place, "links"),
    each: (ids, at) =>
      listOf(ids, at)?.forEach((id, n) => {
        if (!isId(id)) reportId(within(at, n), id);
      }),
  });
  if (fields.latest !== null) dayOf(fields.latest, within(place, "latest"));
  if (typeof fields.isInOrder !== "boolean")
    report(within(place, "isInOrder"), "type.mismatch", { expected: "bool" });
  return issues.length > before ? null : (copy as FileState);
}

/** Room for the largest files; what is larger is not a file. */
const limits = { maxDepth: 8, maxNodes: 500_000, maxListLength: 10_000, maxTextLength: 2_000 };

function readInstances(given: unknown, place: Place): void {
  for (const [at, instance] of (listOf(given, place) ?? []).entries())
    readInstance(instance, within(place, at));
}

function readInstance(given: unknown, place: Place): void {
  const fields = fieldsOf(given, { place, required: instanceFields });
  if (fields === null) return;
  const { id, state, since, receiver, path, facts, done } = fields;
  for (const [field, value] of Object.entries({ id, state, receiver }))
    if (value !== null && !isId(value)) reportId(within(place, field), value);
  if (since !== null) dayOf(since, within(place, "since"));
  if ((since === null) !== (state === null)) report(within(place, "since"), "value.invalid");
  listOf(path, within(place, "path"))?.forEach((step, at) => {
    if (!isStep(step)) report(within(within(place, "path"), at), "value.invalid");
  });
  readRecord(facts, { place: within(place, "facts"), each: readFact });
  readRecord(done, { place: within(place, "done"), each: readDays });
}

/** Days in their order; a record has no empty list of them. */
function readDays(given: unknown, place: Place): void {
  const days = listOf(given, place) ?? [];
  if (days.length === 0 || days.some((day, at) => at > 0 && String(days[at - 1]) > String(day)))
    report(place, "value.invalid");
  for (const [at, day] of days.entries()) dayOf(day, within(place, at));
}

function isStep(given: unknown): boolean {
  if (!isRecord(given)) return false;
  const { state, on, final } = given;
  return isId(state) && isDay(on) && (final === undefined || final === true);
}

function readFact(given: unknown, place: Place): void {
  if (!isMaybeValue(given)) report(place, "value.invalid");
}

/** Reads what a record holds. Its keys may be anybody's words, so an entry is located by its position. */
function readRecord(
  given: unknown,
  options: { readonly place: Place; readonly each: (value: unknown, place: Place) => void },
): void {
  const { place, each } = options;
  if (!isRecord(given)) {
    report(place, "type.mismatch", { expected: "object" });
    return;
  }
  Object.entries(given).forEach(([name, value], at) => {
    if (!isName(name)) report(within(place, at), "text.malformed");
    each(value, within(place, at));
  });
}

function isConsentRecord(given: unknown): boolean {
  if (!isConsent(given)) return false;
  const { withdrawnOn } = given as { readonly withdrawnOn?: unknown };
  return withdrawnOn === null || isDay(withdrawnOn);
}
