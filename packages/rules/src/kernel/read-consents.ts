import type { Consent, Withdrawal } from "./command.ts";
import type { Compiled, CompiledCommand } from "./compiled.ts";
import { dayOf, fieldsOf, isOneOf, listOf, type Place, report, within } from "./read-fields.ts";
import { consentGivers, isId } from "./sound-values.ts";

interface Reading {
  readonly compiled: Compiled;
  readonly asked: CompiledCommand | undefined;
  readonly place: Place;
}

const consentFields = ["scope", "receiver", "purpose", "from", "givenBy"] as const;

/** No control character but tab and line end, and no broken character, which could not be hashed. */
const purposePattern = /^(?:[^\p{Cc}\p{Cs}]|[\t\n\r]){1,2000}$/u;

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
  const { asked, place } = reading;
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
  if (asked !== undefined && typeof scope === "string" && !asked.plan.gives.has(scope))
    report(within(place, "scope"), "command.consent-not-taken");
  readReceiver(receiver, place);
  if (typeof purpose !== "string" || !purposePattern.test(purpose))
    report(within(place, "purpose"), "text.malformed");
  const begins = dayOf(from, within(place, "from"));
  const ends = to === undefined ? null : dayOf(to, within(place, "to"));
  if (begins !== null && ends !== null && ends <= begins)
    report(within(place, "to"), "command.consent-reversed");
  if (!isOneOf(consentGivers, givenBy))
    report(within(place, "givenBy"), "code.unknown", { allowed: consentGivers.length });
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

function readScope(scope: unknown, { compiled, place }: Reading): void {
  if (typeof scope !== "string" || !Object.hasOwn(compiled.doc.scopes, scope))
    report(within(place, "scope"), "command.unknown-scope");
}

function readReceiver(receiver: unknown, place: Place): void {
  if (receiver !== null && !isId(receiver)) report(within(place, "receiver"), "text.malformed");
}
