import type { NonEmpty } from "@aht-jo/core";
import type { MaybeValue } from "@aht-jo/core/expressions";
import type { CheckedCommand } from "./command.ts";
import type { LogEffects } from "./effects-of.ts";
import type { DraftEvent, Override, Stamp, Stream } from "./event.ts";
import type { AskedStep } from "./question.ts";
import type { FactsRead } from "./read-facts.ts";

/** What the drafts of a step are made from; the log of the file comes first. */
interface Receipt {
  readonly logs: readonly LogEffects[];
  readonly because: NonEmpty<string>;
  readonly facts: FactsRead;
  readonly override?: Override;
}

/**
 * One event for each log that a step concerns. The file's own holds the command and the receipt in full; that of a
 * shared object, which others read too, only what belongs to the object itself.
 */
export function draftsOf(step: AskedStep, receipt: Receipt): NonEmpty<DraftEvent> {
  const { logs, because, facts, override } = receipt;
  const { type, instance, receiver, data, consents, withdrawals, occurredOn, by } = step.command;
  const stamp = stampOf(step, facts.values);
  const effects = logs[0]?.effects ?? [];
  const own: { -readonly [K in keyof DraftEvent]: DraftEvent[K] } = {
    type,
    instance,
    data,
    occurredOn,
    by,
    stream: null,
    effects,
    because,
    stamp,
  };
  if (receiver !== undefined) own.receiver = receiver;
  if (consents !== undefined) own.consents = consents;
  if (withdrawals !== undefined) own.withdrawals = withdrawals;
  if (override !== undefined) own.override = override;
  if (logs.length === 1) return [own];
  return [own, ...logs.slice(1).map((log) => sharedDraft(step, { ...log, because, facts }))];
}

/** The event of a shared object: nothing of the person, the file, other instances, consents, or why rules were overridden. */
function sharedDraft(
  step: AskedStep,
  log: LogEffects & Pick<Receipt, "because" | "facts">,
): DraftEvent {
  const { stream, effects, because, facts } = log;
  const { type, instance, data, occurredOn, by } = step.command;
  const isAsked = isAbout(step, stream);
  const {
    compiled,
    asked: { plan },
  } = step;
  const isOfTrack = (name: string) => compiled.facts.get(name)?.isOfTrack === true;
  return {
    type,
    instance: isAsked ? instance : null,
    data: isAsked ? picked(data, Object.keys(data).filter(isOfTrack)) : {},
    occurredOn,
    by,
    stream,
    effects,
    because,
    stamp: stampOf(step, isAsked ? picked(facts.values, plan.ownPaths) : {}),
  };
}

/** Whether the log is that of the instance the command is about: only of that one do its conditions read anything. */
function isAbout({ asked, command }: AskedStep, stream: Stream): boolean {
  return stream?.track === asked.track && stream.instance === command.instance;
}

function stampOf(
  { compiled, asOf, calendars }: AskedStep,
  factsRead: Readonly<Record<string, MaybeValue>>,
): Stamp {
  return { ruleSet: compiled.hash, asOf, calendars: calendars.hashes, factsRead };
}

function picked(
  values: CheckedCommand["data"],
  names: readonly string[],
): Readonly<Record<string, MaybeValue>> {
  return Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
}
