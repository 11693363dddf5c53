import { type CivilDate, checkNarrativeText, shortList } from "@aht-jo/core";
import type { Consent, Withdrawal } from "./command.ts";
import type { Compiled, CompiledCommand } from "./compiled.ts";
import { purposePattern } from "./patterns.ts";
import {
  dayOf,
  fieldsOf,
  isOneOf,
  listOf,
  type Place,
  pathOf,
  report,
  reportId,
  within,
} from "./read-fields.ts";
import { consentGivers, isId } from "./sound-values.ts";

interface Reading {
  readonly compiled: Compiled;
  readonly asked: CompiledCommand | undefined;
  /** The day of the step, when it is one. */
  readonly day: CivilDate | null;
  readonly place: Place;
}

const consentFields = ["scope", "receiver", "purpose", "from", "givenBy"] as const;

/** Reads the consents a command brings. */
export function readConsents(given: unknown, reading: Reading): readonly Consent[] {
  const place = within(reading.place, "consents");
  return (listOf(given, place) ?? []).flatMap(
    (entry, at) => readConsent(entry, { ...reading, place: within(place, at) }) ?? [],
  );
}

/** Reads the withdrawals a command brings. */
export function readWithdrawals(given: unknown, reading: Reading): readonly Withdrawal[] {
  const place = within(reading.place, "withdrawals");
  return (listOf(given, place) ?? []).flatMap(
    (entry, at) => readWithdrawal(entry, { ...reading, place: within(place, at) }) ?? [],
  );
}

function readConsent(given: unknown, reading: Reading): Consent | null {
  const { asked, place, day } = reading;
  const { issues } = place;
  const before = issues.length;
  const fields = fieldsOf<keyof Consent>(given, {
    place,
    required: consentFields,
    optional: ["to"],
  });
  if (fields === null) return null;
  const { scope, receiver, purpose, from, to, givenBy } = fields;
  readScope(scope, reading);
  const givers = typeof scope === "string" ? asked?.plan.gives.get(scope) : undefined;
  if (asked !== undefined && typeof scope === "string" && givers === undefined)
    report(within(place, "scope"), "command.consent-not-taken");
  readReceiver(receiver, place);
  readPurpose(purpose, within(place, "purpose"));
  const begins = dayOf(from, within(place, "from"));
  if (begins !== null && day !== null && begins < day)
    report(within(place, "from"), "command.consent-backdated");
  const ends = to === undefined ? null : dayOf(to, within(place, "to"));
  if (begins !== null && ends !== null && ends <= begins)
    report(within(place, "to"), "command.consent-reversed");
  if (!isOneOf(consentGivers, givenBy))
    report(within(place, "givenBy"), "code.unknown", {
      allowed: consentGivers.length,
      codes: shortList(consentGivers),
    });
  else if (givers?.includes(givenBy) === false)
    report(within(place, "givenBy"), "command.giver-not-taken");
  if (issues.length > before || begins === null || !isOneOf(consentGivers, givenBy)) return null;
  return {
    scope: scope as string,
    receiver: receiver as string | null,
    purpose: purpose as string,
    from: begins,
    ...(ends === null ? null : { to: ends }),
    givenBy,
  };
}

function readWithdrawal(given: unknown, reading: Reading): Withdrawal | null {
  const { asked, place } = reading;
  const { issues } = place;
  const before = issues.length;
  const fields = fieldsOf<keyof Withdrawal>(given, { place, required: ["scope", "receiver"] });
  if (fields === null) return null;
  const { scope, receiver } = fields;
  readScope(scope, reading);
  if (asked !== undefined && typeof scope === "string" && !asked.plan.withdraws.has(scope))
    report(within(place, "scope"), "command.withdrawal-not-taken");
  readReceiver(receiver, place);
  if (issues.length > before) return null;
  return { scope: scope as string, receiver: receiver as string | null };
}

/** A purpose is read by many, so like the reason of an override it must not lead to a person. */
function readPurpose(purpose: unknown, place: Place): void {
  if (typeof purpose !== "string" || !purposePattern.test(purpose)) report(place, "text.malformed");
  else place.issues.push(...checkNarrativeText(purpose, pathOf(place)));
}

function readScope(scope: unknown, { compiled, place }: Reading): void {
  if (typeof scope !== "string" || !Object.hasOwn(compiled.doc.scopes, scope))
    report(within(place, "scope"), "command.unknown-scope");
}

function readReceiver(receiver: unknown, place: Place): void {
  if (receiver !== null && !isId(receiver)) reportId(within(place, "receiver"), receiver);
}
