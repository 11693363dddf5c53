import { type CivilDate, canonicalJson, type WorkingCalendar } from "@aht-jo/core";
import type { MaybeValue } from "@aht-jo/core/expressions";
import type { RuleSet } from "../../document/rule-set.ts";
import type { Command } from "../command.ts";
import { decide } from "../decide.ts";
import type { DraftEvent, SealedEvent } from "../event.ts";
import type { FileState } from "../file-state.ts";
import { override } from "../override.ts";
import { basesIn } from "./basis-of-event.ts";
import type { Finding } from "./finding.ts";
import { isAlike } from "./is-alike.ts";
import type { Moment } from "./moments.ts";
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

/** What the rules make of the command of an event of the file now, once for each of its pasts; null where it is blocked. */
interface Answer {
  readonly entry: Entry;
  readonly drafts: readonly (readonly DraftEvent[] | null)[];
  /** The logs of shared objects whose event was found to be of this decision. */
  readonly parts: Set<string>;
}

/**
 * What is wrong with events when their own rules decide their commands once more, on the file as it was known then. Where
 * an event has several pasts it is enough that one of them leads to it.
 */
export function decidedAgain(
  moments: Iterable<Moment>,
  { context }: { readonly context: AuditContext },
): readonly Finding[] {
  const findings: Finding[] = [];
  const found = ({ at, event }: Entry, ...flaws: readonly Flaw[]) => {
    for (const one of flaws) findings.push({ event: event.id, at, ...one });
  };
  const elsewhere = new Set(context.elsewhere ?? []);
  const basisOf = basesIn(context);
  const answers = new Map<string, Answer[]>();
  const ofObjects: Entry[] = [];
  const logs = new Set<string>();
  for (const { entry, states } of moments) {
    const { event } = entry;
    if (event.stream !== null) logs.add(canonicalJson(event.stream));
    if (elsewhere.has(event.id)) continue;
    const { rules, calendars, missing } = basisOf(event);
    if (rules === null || missing.length > 0) found(entry, ...missing);
    else if (event.stream !== null) ofObjects.push(entry);
    else {
      const drafts = states().map((state) => draftsAgain(event, { rules, calendars, state }));
      const step = stepOf(event);
      const alike = answers.get(step);
      const answer = { entry, drafts, parts: new Set<string>() };
      if (alike === undefined) answers.set(step, [answer]);
      else alike.push(answer);
      const difference = differenceIn(event, drafts);
      if (difference !== null) found(entry, flaw("decidesDifferently", ...difference));
    }
  }
  // Each decision leaves one event in each log, so it answers for one only: first for those that are as it has them.
  const differing = ofObjects.filter((entry) => {
    const { event } = entry;
    const own = openTo(entry, answers).find(({ drafts }) => differenceIn(event, drafts) === null);
    own?.parts.add(canonicalJson(event.stream));
    return own === undefined;
  });
  for (const entry of differing) {
    const { event } = entry;
    const nearest = openTo(entry, answers)[0];
    nearest?.parts.add(canonicalJson(event.stream));
    const difference = nearest === undefined ? null : differenceIn(event, nearest.drafts);
    found(entry, flaw("decidesDifferently", ...(difference ?? [])));
  }
  for (const answer of [...answers.values()].flat())
    for (const track of missingParts(answer, logs)) found(answer.entry, flaw("missingPart", track));
  return findings;
}

/** The tracks of the shared objects whose logs are at hand and lack the event that belongs to one of the file. */
function missingParts(
  { entry, drafts, parts }: Answer,
  logs: ReadonlySet<string>,
): readonly string[] {
  const decided = drafts.find((of) => differenceIn(entry.event, [of]) === null) ?? [];
  return decided.flatMap(({ stream }) => {
    const log = canonicalJson(stream);
    return stream !== null && logs.has(log) && !parts.has(log) ? [stream.track] : [];
  });
}

/** Whether an event of a shared object can come from the decision that an event of the file tells of. */
export function isPartOf(part: SealedEvent, whole: SealedEvent): boolean {
  return (
    part.stream !== null &&
    whole.stream === null &&
    part.recordedAt >= whole.recordedAt &&
    (part.instance === null || part.instance === whole.instance) &&
    stepOf(part) === stepOf(whole)
  );
}

/** What says of events in several logs that one decision may have led to them. */
function stepOf({ type, occurredOn, by, stamp }: SealedEvent): string {
  return canonicalJson({ type, occurredOn, by, ruleSet: stamp.ruleSet, asOf: stamp.asOf });
}

/** The decisions of the file that an event of a shared object can still be of. */
function openTo(
  { event }: Entry,
  answers: ReadonlyMap<string, readonly Answer[]>,
): readonly Answer[] {
  const log = canonicalJson(event.stream);
  return (answers.get(stepOf(event)) ?? []).filter(
    ({ entry, parts }) => !parts.has(log) && isPartOf(event, entry.event),
  );
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
    readonly state: FileState;
  },
): readonly DraftEvent[] | null {
  const { rules, calendars, state } = by;
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

function flaw(kind: Flaw["kind"], ...path: readonly string[]): Flaw {
  return { kind, path };
}
