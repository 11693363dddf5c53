import { type CivilDate, canonicalJson, type WorkingCalendar } from "@aht-jo/core";
import type { MaybeValue } from "@aht-jo/core/expressions";
import type { RuleSet } from "../../document/rule-set.ts";
import type { Shape } from "../../document/shape.ts";
import type { Actor, Command } from "../command.ts";
import type { Deadline } from "../deadline.ts";
import { deadlines } from "../deadlines/deadlines.ts";
import { decide } from "../decide.ts";
import type { Blocked, Invalid } from "../decision.ts";
import type { DraftEvent, Effect } from "../event.ts";
import { evolve } from "../evolve.ts";
import type { FileState } from "../file-state.ts";
import { type Option, options } from "../options.ts";

/**
 * What is supposed to change: other rules, facts of the person or the file, events that happened, commands that are
 * carried out in turn, another day. What is left out stays as it is; the rules and the day come first, then the facts,
 * the events and the commands.
 *
 * @category What if
 */
export interface Supposition<S extends Shape = Shape> {
  readonly rules?: RuleSet<S>;
  readonly asOf?: CivilDate;
  readonly facts?: { readonly [F in keyof S["facts"]]?: S["facts"][F] | null };
  readonly events?: readonly Pick<DraftEvent, "effects" | "occurredOn">[];
  readonly commands?: readonly Command<S>[];
}

/**
 * A command on which the verdict is another: `before` and after. Null where it is not among the options at all.
 *
 * @category What if
 */
export interface OptionChange {
  readonly command: string;
  readonly instance: string | null;
  readonly opens: boolean;
  readonly before: Option["decision"] | null;
  readonly after: Option["decision"] | null;
}

/**
 * A duty that stands otherwise: `before` and after. Null where it is not among the deadlines at all.
 *
 * @category What if
 */
export interface DeadlineChange {
  readonly duty: string;
  readonly track: string | null;
  readonly instance: string | null;
  readonly before: Deadline | null;
  readonly after: Deadline | null;
}

/**
 * What a supposition makes different, and nothing that it leaves as it is.
 *
 * `refused` are the commands of the supposition that could not be carried out, by their position; they changed nothing.
 *
 * @category What if
 */
export interface Difference {
  readonly options: readonly OptionChange[];
  readonly deadlines: readonly DeadlineChange[];
  readonly refused: readonly { readonly at: number; readonly decision: Blocked | Invalid }[];
}

/**
 * What an actor's options and the deadlines of a file would be if something were otherwise, as far as they differ.
 *
 * Two verdicts differ when they let pass or block for other reasons; that a trace shows another day or value is no
 * difference. Nothing is recorded, and the file is left as it is.
 *
 * @param rules - From `compile`; the supposition may name others.
 * @param about - The state, who acts, the day, the calendars by name, and what is supposed to change.
 * @throws {RulesError} context.calendar-missing - when a calendar that either rules count by is missing.
 * @throws {RulesError} rule-set.not-compiled - when `compile` did not make one of the rule sets.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { compile, openFile, type RuleSetDoc, whatIf } from "@aht-jo/rules";
 * const title = { en: "Nothing yet", ar: "لا شيء بعد" };
 * const doc: RuleSetDoc = {
 *   schema: "rules/1", id: "empty", version: "1.0.0", title, published: civilDate("2025-01-01"), sources: [],
 *   calendars: {}, expressionCalendar: null, roles: {}, tracks: {}, commands: {}, facts: {}, params: {}, scopes: {},
 *   rules: [],
 * };
 * const compiled = compile(doc);
 * const asOf = civilDate("2025-03-02");
 * const actor = { id: "u1", roles: ["clerk"], party: "library" } as const;
 * const about = { state: openFile({ on: asOf }), actor, asOf, calendars: {} };
 * const change = { asOf: civilDate("2025-04-01"), commands: [] };
 * compiled.ok && whatIf(compiled.value, { ...about, change }); //=> { options: [], deadlines: [], refused: [] }
 * ```
 * @category What if
 */
export function whatIf<S extends Shape>(
  rules: RuleSet<S>,
  about: {
    readonly state: FileState;
    readonly actor: Actor<S>;
    readonly asOf: CivilDate;
    readonly calendars: Readonly<Record<string, WorkingCalendar>>;
    readonly change: Supposition<S>;
  },
): Difference {
  const { actor, calendars, change, ...now } = about;
  const then = supposed(rules, about);
  const { refused } = then;
  const seen = (by: RuleSet<S>, at: { readonly state: FileState; readonly asOf: CivilDate }) => ({
    options: options(by, { ...at, actor, calendars }) as readonly Option[],
    deadlines: deadlines(by, { ...at, calendars }),
  });
  const before = seen(rules, now);
  const after = seen(change.rules ?? rules, then);
  return {
    options: paired(before.options, {
      others: after.options,
      keyOf: optionKey,
      gist: gistOfOption,
    }).map(({ before: old, after: next, either: { command, instance, opens } }) => ({
      command,
      instance,
      opens,
      before: old?.decision ?? null,
      after: next?.decision ?? null,
    })),
    deadlines: paired(before.deadlines, {
      others: after.deadlines,
      keyOf: dutyKey,
      gist: canonicalJson,
    }).map(({ before: old, after: next, either: { duty, track, instance } }) => ({
      duty,
      track,
      instance,
      before: old,
      after: next,
    })),
    refused,
  };
}

/** The file and the day as they are supposed to be. */
function supposed<S extends Shape>(
  rules: RuleSet<S>,
  about: Parameters<typeof whatIf<S>>[1],
): {
  readonly state: FileState;
  readonly asOf: CivilDate;
  readonly refused: Difference["refused"];
} {
  const { change, calendars } = about;
  const { asOf = about.asOf, facts = {}, events = [], commands = [] } = change;
  const learnt = Object.entries<MaybeValue | undefined>(facts).map(([path, value]): Effect => {
    return { kind: "fact", track: null, instance: null, path, value: value ?? null };
  });
  const { latest, opened } = about.state;
  let state = [{ effects: learnt, occurredOn: latest ?? opened }, ...events].reduce<FileState>(
    evolve,
    about.state,
  );
  const refused: { at: number; decision: Blocked | Invalid }[] = [];
  commands.forEach((command, at) => {
    const decision = decide(change.rules ?? rules, { state, command, asOf, calendars });
    if (decision.verdict === "allow") state = decision.events.reduce<FileState>(evolve, state);
    else refused.push({ at, decision });
  });
  return { state, asOf, refused };
}

interface Pair<T> {
  readonly before: T | null;
  readonly after: T | null;
  readonly either: T;
}

/** The things of two lists that are not alike, those of the first list first. */
function paired<T>(
  list: readonly T[],
  with_: {
    readonly others: readonly T[];
    readonly keyOf: (thing: T) => string;
    readonly gist: (thing: T) => string;
  },
): readonly Pair<T>[] {
  const { others, keyOf, gist } = with_;
  const left = new Map(others.map((other) => [keyOf(other), other]));
  const pairs: Pair<T>[] = [];
  for (const before of list) {
    const after = left.get(keyOf(before)) ?? null;
    left.delete(keyOf(before));
    if (after === null || gist(before) !== gist(after))
      pairs.push({ before, after, either: before });
  }
  for (const after of left.values()) pairs.push({ before: null, after, either: after });
  return pairs;
}

function optionKey({ command, instance, opens }: Option): string {
  return canonicalJson([command, instance, opens]);
}

function dutyKey({ duty, track, instance }: Deadline): string {
  return canonicalJson([duty, track, instance]);
}

/** What an option says to a person, without the values that led there: a trace that shows another day is no change. */
function gistOfOption({ decision }: Option): string {
  return JSON.stringify(decision, (key, value: unknown) => (key === "trace" ? null : value));
}
