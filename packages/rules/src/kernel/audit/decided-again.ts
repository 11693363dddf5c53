import { type CivilDate, canonicalJson, contentHash, type WorkingCalendar } from "@aht-jo/core";
import type { MaybeValue } from "@aht-jo/core/expressions";
import type { RuleSet } from "../../document/rule-set.ts";
import type { Command } from "../command.ts";
import { compiledIn } from "../compiled.ts";
import { decide } from "../decide.ts";
import type { DraftEvent, SealedEvent } from "../event.ts";
import { override } from "../override.ts";
import { replay } from "../replay.ts";
import type { Finding } from "./finding.ts";
import type { Entry } from "./read-log.ts";

/**
 * What a log is decided again with: rule sets and calendars by content hash, the day the file was opened, and the facts
 * that were known from the start.
 *
 * `elsewhere` holds the ids of events of shared objects that were decided on other files.
 *
 * @category Audit
 */
export interface AuditContext {
  readonly rulesByHash: Readonly<Record<string, RuleSet>>;
  readonly calendarsByHash: Readonly<Record<string, WorkingCalendar>>;
  readonly opened: CivilDate;
  readonly facts?: Readonly<Record<string, MaybeValue>>;
  readonly elsewhere?: readonly string[];
}

type Flaw = Omit<Finding, "event" | "at">;

/** The events that may have been recorded before one: several lists where nobody can tell which, as in one instant. */
export type PastsOf = (entry: Entry) => readonly (readonly SealedEvent[])[];

/** What the rules make of the command of an event of the file now, once for each of its pasts; null where it is blocked. */
interface Answer {
  readonly event: SealedEvent;
  readonly drafts: readonly (readonly DraftEvent[] | null)[];
  /** The logs of shared objects whose event was found to be of this decision. */
  readonly parts: Set<string>;
}

/**
 * What is wrong with events when their own rules decide their commands once more, on the file as it was known then. Where
 * an event has several pasts it is enough that one of them leads to it.
 */
export function decidedAgain(
  entries: readonly Entry[],
  by: { readonly context: AuditContext; readonly pastsOf: PastsOf },
): readonly Finding[] {
  const findings: Finding[] = [];
  const found = ({ at, event }: Entry, ...flaws: readonly Flaw[]) => {
    for (const one of flaws) findings.push({ event: event.id, at, ...one });
  };
  const answers: Answer[] = [];
  const ofObjects: Entry[] = [];
  for (const entry of entries) {
    const { event } = entry;
    const { rules, calendars, missing } = basisOf(event, by.context);
    if (rules === null || missing.length > 0) found(entry, ...missing);
    else if (event.stream !== null) ofObjects.push(entry);
    else {
      const basis = { rules, calendars, context: by.context };
      const drafts = by.pastsOf(entry).map((past) => draftsAgain(event, { ...basis, past }));
      answers.push({ event, drafts, parts: new Set() });
      const difference = differenceIn(event, drafts);
      if (difference !== null) found(entry, flaw("decidesDifferently", ...difference));
    }
  }
  for (const entry of ofObjects) {
    const difference = differenceAmong(entry.event, answers);
    if (difference !== null) found(entry, flaw("decidesDifferently", ...difference));
  }
  return findings;
}

/** Whether an event of a shared object can come from the decision that an event of the file tells of. */
export function isPartOf(part: SealedEvent, whole: SealedEvent): boolean {
  return (
    part.stream !== null &&
    whole.stream === null &&
    part.recordedAt >= whole.recordedAt &&
    isAlike(stepOf(part), stepOf(whole))
  );
}

/** What says of events in several logs that one decision may have led to them. */
function stepOf({ type, instance, occurredOn, by, stamp }: SealedEvent): unknown {
  return { type, instance, occurredOn, by, ruleSet: stamp.ruleSet, asOf: stamp.asOf };
}

/** The same for an event of a shared object: each decision leaves one event in each log, so it answers for one only. */
function differenceAmong(event: SealedEvent, answers: readonly Answer[]): readonly string[] | null {
  const log = canonicalJson(event.stream);
  let first: readonly string[] | null = null;
  for (const answer of answers) {
    if (answer.parts.has(log) || !isPartOf(event, answer.event)) continue;
    const difference = differenceIn(event, answer.drafts);
    if (difference === null) {
      answer.parts.add(log);
      return null;
    }
    first ??= difference;
  }
  return first ?? [];
}

/** The path to the first thing in which an event differs from all that was decided; null when it does not from one. */
function differenceIn(event: SealedEvent, drafts: Answer["drafts"]): readonly string[] | null {
  const differences = drafts.map((of) =>
    differenceOf(event, of?.find(({ stream }) => isAlike(stream, event.stream)) ?? null),
  );
  return differences.includes(null) ? null : (differences[0] ?? null);
}

/** The path to the first thing in which an event differs from a draft; null when it does not. */
function differenceOf(event: SealedEvent, draft: DraftEvent | null): readonly string[] | null {
  if (draft === null) return [];
  for (const field of ["effects", "because", "override", "stamp"] as const)
    if (!isAlike(event[field] ?? null, draft[field] ?? null)) return [field];
  return isAlike(commandOf(event), commandOf(draft)) ? null : [];
}

/** What the rules make of the command of an event now; null when the step does not pass. */
function draftsAgain(
  event: SealedEvent,
  by: {
    readonly rules: RuleSet;
    readonly calendars: Readonly<Record<string, WorkingCalendar>>;
    readonly context: AuditContext;
    readonly past: readonly SealedEvent[];
  },
): readonly DraftEvent[] | null {
  const { rules, calendars, past } = by;
  const { opened, facts = {} } = by.context;
  const { state } = replay(past, { opened, facts });
  const question = { state, command: commandOf(event), asOf: event.stamp.asOf, calendars };
  const decision =
    event.override === undefined
      ? decide(rules, question)
      : override(rules, { ...question, reason: event.override.reason });
  return decision.verdict === "allow" ? decision.events : null;
}

/** The command as it was asked for. */
function commandOf(event: DraftEvent): Command {
  const { type, instance, receiver, data, consents, withdrawals, occurredOn, by } = event;
  return {
    type,
    instance,
    ...(receiver === undefined ? null : { receiver }),
    data,
    ...(consents === undefined ? null : { consents }),
    ...(withdrawals === undefined ? null : { withdrawals }),
    occurredOn,
    by,
  };
}

/** What an event was decided with, and what of it was not passed in. */
function basisOf(
  event: SealedEvent,
  context: AuditContext,
): {
  readonly rules: RuleSet | null;
  readonly calendars: Readonly<Record<string, WorkingCalendar>>;
  readonly missing: readonly Flaw[];
} {
  const rules = rulesOf(event, context);
  const { byName: calendars, missing } = calendarsOf(event, { ...context, rules });
  return {
    rules,
    calendars,
    missing: [
      ...(rules === null ? [flaw("missingRuleSet", "stamp", "ruleSet")] : []),
      ...missing.map((path) => flaw("missingCalendar", "stamp", "calendars", ...path)),
    ],
  };
}

function rulesOf({ stamp }: SealedEvent, { rulesByHash }: AuditContext): RuleSet | null {
  const { ruleSet: hash } = stamp;
  const rules = Object.hasOwn(rulesByHash, hash) ? rulesByHash[hash] : undefined;
  return rules !== undefined && compiledIn(rules)?.hash === hash ? rules : null;
}

/** The calendars of the stamp by name, and paths to those that are missing; a name shows if the rules declare it. */
function calendarsOf(
  { stamp }: SealedEvent,
  by: Pick<AuditContext, "calendarsByHash"> & { readonly rules: RuleSet | null },
): {
  readonly byName: Readonly<Record<string, WorkingCalendar>>;
  readonly missing: readonly (readonly string[])[];
} {
  const { calendarsByHash, rules } = by;
  const byName: Record<string, WorkingCalendar> = {};
  const missing: (readonly string[])[] = [];
  for (const [name, hash] of Object.entries(stamp.calendars)) {
    const calendar = Object.hasOwn(calendarsByHash, hash) ? calendarsByHash[hash] : undefined;
    if (calendar !== undefined && contentHash(calendar) === hash) byName[name] = calendar;
    else missing.push(rules !== null && Object.hasOwn(rules.doc.calendars, name) ? [name] : []);
  }
  return { byName, missing };
}

function flaw(kind: Flaw["kind"], ...path: readonly string[]): Flaw {
  return { kind, path };
}

function isAlike(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
