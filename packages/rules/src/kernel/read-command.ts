import type { CivilDate, NonEmpty } from "@aht-jo/core";
import type { MaybeValue } from "@aht-jo/core/expressions";
import type { FactScope } from "../document/rule-set-doc.ts";
import type { Actor, CheckedCommand, Command, CommandData } from "./command.ts";
import type { Compiled, CompiledCommand } from "./compiled.ts";
import { isDay } from "./is-day.ts";
import { readConsents, readWithdrawals } from "./read-consents.ts";
import {
  dayOf,
  fieldsOf,
  isEmpty,
  isExactly,
  isRecord,
  listOf,
  type Place,
  report,
  reportId,
  within,
} from "./read-fields.ts";
import { readValue } from "./read-value.ts";
import { isId } from "./sound-values.ts";

/** A command that was read, and the part of the document that decides it. */
export interface ReadCommand {
  readonly asked: CompiledCommand;
  readonly command: CheckedCommand;
}

const commandFields = ["type", "instance", "data", "occurredOn", "by"] as const;
const optionalFields = ["receiver", "consents", "withdrawals"] as const;
const actorFields = ["id", "roles", "party"] as const;

/**
 * Reads a command that may be anything: each field once, into a copy, so that what was checked is what is decided.
 *
 * @returns Null when something is wrong, and reported.
 */
export function readCommand(
  given: unknown,
  { compiled, place }: { readonly compiled: Compiled; readonly place: Place },
): ReadCommand | null {
  const { issues } = place;
  const before = issues.length;
  const isBare = isExactly(given, commandFields);
  const fields: Fields | null = isBare
    ? given
    : fieldsOf<keyof Command>(given, { place, required: commandFields, optional: optionalFields });
  if (fields === null) return null;
  const { type, instance, data, occurredOn, by } = fields;
  const { receiver, consents, withdrawals } = isBare ? noMore : fields;
  const asked = typeof type === "string" ? compiled.commands.get(type) : undefined;
  if (asked === undefined) report(within(place, "type"), "command.unknown-command");
  if (instance !== null && !isId(instance)) reportId(within(place, "instance"), instance);
  if (receiver !== undefined && !isId(receiver)) reportId(within(place, "receiver"), receiver);
  const day = isDay(occurredOn) ? occurredOn : dayOf(occurredOn, within(place, "occurredOn"));
  const facts = readData(data, { compiled, asked, place });
  const actor = readActor(by, { compiled, place, step: "by" });
  const command: Writable<CheckedCommand> = {
    type: type as string,
    instance: instance as string | null,
    data: facts,
    occurredOn: day as CivilDate,
    by: actor as Actor,
  };
  if (receiver !== undefined) command.receiver = receiver as string;
  const reading = { compiled, asked, place, day };
  if (consents !== undefined) command.consents = readConsents(consents, reading);
  if (withdrawals !== undefined) command.withdrawals = readWithdrawals(withdrawals, reading);
  return issues.length > before || asked === undefined ? null : { asked, command };
}

type Fields = Readonly<Partial<Record<keyof Command, unknown>>>;

/** What a command without optional fields has of them, whatever an object may inherit. */
const noMore: Fields = Object.freeze({
  receiver: undefined,
  consents: undefined,
  withdrawals: undefined,
});

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads who acts, from a field of what is asked. */
export function readActor(
  given: unknown,
  {
    compiled,
    place: outer,
    step,
  }: { readonly compiled: Compiled; readonly place: Place; readonly step: string },
): Actor | null {
  const { issues } = outer;
  const fields: Readonly<Partial<Record<keyof Actor, unknown>>> | null = isExactly(
    given,
    actorFields,
  )
    ? given
    : fieldsOf<keyof Actor>(given, { place: within(outer, step), required: actorFields });
  if (fields === null) return null;
  const { id, roles: givenRoles, party } = fields;
  const before = issues.length;
  if (!isId(id)) reportId(within(within(outer, step), "id"), id);
  if (!isId(party)) reportId(within(within(outer, step), "party"), party);
  const atRoles = within(within(outer, step), "roles");
  const roles = listOf(givenRoles, atRoles) ?? [];
  if (roles.length === 0 && issues.length === before) report(atRoles, "list.empty");
  for (let at = 0; at < roles.length; at += 1) {
    const role = roles[at];
    if (typeof role !== "string" || !compiled.weakness.roles.has(role))
      report(within(atRoles, at), "command.unknown-role");
  }
  if (issues.length > before) return null;
  return { id: id as string, roles: roles as NonEmpty<string>, party: party as string };
}

const nothing: CommandData = Object.freeze({});

/** Reads the facts a command brings: those that its moves take, of the type that is declared. */
function readData(
  given: unknown,
  reading: {
    readonly compiled: Compiled;
    readonly asked: CompiledCommand | undefined;
    readonly place: Place;
  },
): CommandData {
  const { compiled, asked } = reading;
  if (!isRecord(given)) {
    report(within(reading.place, "data"), "type.mismatch", { expected: "object" });
    return nothing;
  }
  if (isEmpty(given)) return nothing;
  const place = within(reading.place, "data");
  const data: Record<string, MaybeValue> = {};
  let unknown = 0;
  for (const name of Object.keys(given)) {
    const fact = compiled.facts.get(name);
    if (fact === undefined) {
      unknown += 1;
      continue;
    }
    const { def } = fact;
    const at = within(place, name);
    if (fact.isDerived) report(at, "command.fact-derived");
    else if (asked !== undefined && !takes(asked, { name, on: def.on }))
      report(at, "command.fact-not-taken");
    data[name] = readValue(given[name], { def, place: at });
  }
  if (unknown > 0) report(place, "command.unknown-fact", { count: unknown });
  return data;
}

/** Whether some move of a command records a fact, and the command is about the instance the fact belongs to. */
function takes(
  { plan, track }: CompiledCommand,
  { name, on }: { readonly name: string; readonly on: FactScope },
): boolean {
  return plan.takes.includes(name) && (typeof on === "string" || on.track === track);
}
