import type { SealedEvent } from "../event.ts";
import { isDay } from "../is-day.ts";
import { isInstant } from "../is-instant.ts";
import { hashPattern } from "../patterns.ts";
import { isRecord } from "../read-fields.ts";
import { isConsent, isId, isMaybeValue, isName, isText } from "../sound-values.ts";

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Check>>;

const isHash: Check = (value) => typeof value === "string" && hashPattern.test(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const oneOrMore =
  (check: Check): Check =>
  (value) =>
    listOf(check)(value) && (value as readonly unknown[]).length > 0;
const valuesOf =
  (check: Check): Check =>
  (value) =>
    isRecord(value) && Object.entries(value).every(([name, one]) => isName(name) && check(one));
const recordOf =
  (fields: Fields, optional: Fields = {}): Check =>
  (value) =>
    isRecord(value) && flawedFields(value, { fields, optional }).length === 0;

const isWithdrawal = recordOf({ scope: isText, receiver: orNull(isId) });
const isActor = recordOf({ id: isId, roles: oneOrMore(isText), party: isId });
const placed = { track: isName, instance: orNull(isId) };

const effects: Readonly<Record<string, Check>> = {
  move: recordOf(
    { kind: isText, ...placed, receiver: orNull(isId), from: isText, to: isText },
    { final: (value) => value === true },
  ),
  done: recordOf({ kind: isText, ...placed, command: isName }),
  fact: recordOf({
    kind: isText,
    track: orNull(isName),
    instance: orNull(isId),
    path: isName,
    value: isMaybeValue,
  }),
  consent: recordOf({ kind: isText, consent: isConsent }),
  withdraw: recordOf({ kind: isText, withdrawal: isWithdrawal }),
  link: recordOf({ kind: isText, track: isName, instance: isId }),
};
const isEffect: Check = (value) => {
  const kind = isRecord(value) ? value["kind"] : null;
  return (
    typeof kind === "string" && Object.hasOwn(effects, kind) && effects[kind]?.(value) === true
  );
};

const required: Fields = {
  type: isText,
  instance: orNull(isId),
  data: valuesOf(isMaybeValue),
  occurredOn: isDay,
  by: isActor,
  stream: orNull(recordOf({ track: isName, instance: isId })),
  effects: listOf(isEffect),
  because: oneOrMore(isText),
  stamp: recordOf({
    ruleSet: isHash,
    asOf: isDay,
    calendars: valuesOf(isHash),
    factsRead: valuesOf(isMaybeValue),
  }),
  id: isId,
  recordedAt: isInstant,
  writer: isId,
  prev: orNull(isHash),
  hash: isHash,
};
const optional: Fields = {
  receiver: isId,
  consents: listOf(isConsent),
  withdrawals: listOf(isWithdrawal),
  override: recordOf({
    reason: recordOf({ text: isText, lang: isText, audience: isText }),
    against: oneOrMore(isText),
  }),
};

/** The fields that keep a value from being a recorded event, in alphabetical order; those it should not have are "". */
export function flawsOfEvent(value: Readonly<Record<string, unknown>>): readonly string[] {
  return flawedFields(value, { fields: required, optional });
}

/** Whether a value has the form of a recorded event. */
export function isEvent(value: unknown): value is SealedEvent {
  return isRecord(value) && flawsOfEvent(value).length === 0;
}

function flawedFields(
  value: Readonly<Record<string, unknown>>,
  known: { readonly fields: Fields; readonly optional: Fields },
): readonly string[] {
  const { fields, optional: more } = known;
  const flawed = Object.entries(fields)
    .filter(([name, check]) => !Object.hasOwn(value, name) || !check(value[name]))
    .map(([name]) => name);
  const wrong = Object.entries(more)
    .filter(([name, check]) => Object.hasOwn(value, name) && !check(value[name]))
    .map(([name]) => name);
  const isKnown = (name: string) => Object.hasOwn(fields, name) || Object.hasOwn(more, name);
  const strange = Object.keys(value).every(isKnown) ? [] : [""];
  return [...flawed, ...wrong, ...strange].sort();
}
