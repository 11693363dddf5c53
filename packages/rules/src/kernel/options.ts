import { type CivilDate, type Issue, issue, type WorkingCalendar } from "@aht-jo/core";
import type { RuleSet } from "../document/rule-set.ts";
import type { CommandOf, FactOf, Shape, TrackOf } from "../document/shape.ts";
import { askedStep } from "./asked-step.ts";
import type { Actor } from "./command.ts";
import { type Compiled, type CompiledCommand, compiledBy } from "./compiled.ts";
import type { Allowed, Blocked, Invalid } from "./decision.ts";
import type { FileState, InstanceState } from "./file-state.ts";
import { instanceOf, instancesOf } from "./instances.ts";
import { invalidBy } from "./invalid-by.ts";
import { judge } from "./judge.ts";
import type { JudgedMove } from "./judge-move.ts";
import type { Question } from "./question.ts";
import { readActor } from "./read-command.ts";
import { outermost } from "./read-fields.ts";
import { questionOf, reportStep } from "./read-question.ts";
import { allowedBy, blockedBy } from "./verdict.ts";

/**
 * A command that could be asked for, on the file or on one instance, and what would be said of it today without data.
 *
 * `opens` is true for a new instance, whose id is still to be given (`instance` is null). `takes` lists the facts the
 * command may bring; with them the answer can be another. `asks` lists those of them that the command has to bring
 * itself, whatever is recorded: what the permissions that come nearest ask for.
 *
 * @category Decisions
 */
export interface Option<S extends Shape = Shape> {
  readonly command: CommandOf<S>;
  readonly track: TrackOf<S>;
  readonly instance: string | null;
  readonly opens: boolean;
  readonly takes: readonly FactOf<S>[];
  readonly asks: readonly FactOf<S>[];
  readonly decision: Allowed | Blocked | Invalid;
}

/**
 * What an actor can do on a file on a day: every command, on every instance it could be about, each with what would be
 * decided.
 *
 * Blocked ones are listed too, so that a screen can say why. They stand in the order of the document; within a command
 * the instances in the order in which they were opened, then the new one.
 *
 * @param rules - From `compile`.
 * @param question - The state, who acts, the day, and the calendars by name. Where one of them is malformed, every
 * decision is `invalid`.
 * @throws {RulesError} rule-set.not-compiled - when `compile` did not make the rule set.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { compile, openFile, options, type RuleSetDoc } from "@aht-jo/rules";
 * const title = { en: "Nothing yet", ar: "لا شيء بعد" };
 * const doc: RuleSetDoc = {
 *   schema: "rules/1", id: "empty", version: "1.0.0", title, published: civilDate("2025-01-01"), sources: [],
 *   calendars: {}, expressionCalendar: null, roles: {}, tracks: {}, commands: {}, facts: {}, params: {}, scopes: {},
 *   rules: [],
 * };
 * const compiled = compile(doc);
 * const on = civilDate("2025-03-02");
 * const actor = { id: "u1", roles: ["reader"], party: "public" } as const;
 * compiled.ok && options(compiled.value, { state: openFile({ on }), actor, asOf: on, calendars: {} }); //=> []
 * ```
 * @category Decisions
 */
export function options<S extends Shape>(
  rules: RuleSet<S>,
  question: {
    readonly state: FileState;
    readonly actor: Actor<S>;
    readonly asOf: CivilDate;
    readonly calendars: Readonly<Record<string, WorkingCalendar>>;
  },
): readonly Option<S>[] {
  const compiled = compiledBy(rules);
  const issues: Issue[] = [];
  const { read, by } = readAsked(rules, { compiled, question, issues });
  const list: Option[] = [];
  for (const asked of compiled.commands.values())
    for (const place of placesOf(asked, read?.state ?? null)) {
      const { track } = asked.def;
      const { decision, asks } =
        read === null || by === null
          ? invalid(issues)
          : verdictOn(read, { asked, by, instance: place.instance });
      const { opens, id } = place;
      list.push({
        command: asked.id,
        track,
        instance: id,
        opens,
        takes: asked.plan.takes,
        asks,
        decision,
      });
    }
  return list as readonly Option[] as readonly Option<S>[];
}

function readAsked(
  rules: RuleSet,
  given: { readonly compiled: Compiled; readonly question: unknown; readonly issues: Issue[] },
): { readonly read: Question | null; readonly by: Actor | null } {
  const { compiled, question, issues } = given;
  try {
    const read = questionOf(rules, { given: question, issues });
    const { actor } = (question ?? {}) as { readonly actor?: unknown };
    const by = readActor(actor, { compiled, place: outermost(issues), step: "actor" });
    return issues.length > 0 ? { read: null, by: null } : { read, by };
  } catch {
    issues.push(issue("input.not-plain", [], { found: "unreadable" }));
    return { read: null, by: null };
  }
}

interface Place {
  readonly instance: InstanceState | null;
  readonly id: string | null;
  readonly opens: boolean;
}

/** Where a command could be asked for: the only instance, or each of those at hand and a new one if it can open one. */
function placesOf(
  { def: { track }, scope, plan }: CompiledCommand,
  state: FileState | null,
): readonly Place[] {
  if (scope === null) {
    const instance = state && instanceOf(state, { track, id: null });
    return [{ instance, id: null, opens: false }];
  }
  const opened = state === null ? [] : instancesOf(state, track).instances;
  const places = opened.map((instance) => ({ instance, id: instance.id, opens: false }));
  return plan.opens ? [...places, { instance: null, id: null, opens: true }] : places;
}

function verdictOn(
  question: Question,
  at: {
    readonly asked: CompiledCommand;
    readonly by: Actor;
    readonly instance: InstanceState | null;
  },
): Pick<Option, "decision" | "asks"> {
  const { asked, by, instance } = at;
  const { asOf: occurredOn } = question;
  const id = instance?.id ?? null;
  const command = { type: asked.id, instance: id, data: {}, occurredOn, by };
  const issues: Issue[] = [];
  reportStep(question, { asked, command, instance, issues });
  if (issues.length > 0) return invalid(issues);
  const step = askedStep(question, { asked, command, instance });
  const judgement = judge(step);
  const { chosen, nearest } = judgement;
  const meant = chosen === null ? nearest : [chosen];
  return {
    decision: allowedBy(step, judgement) ?? blockedBy(step, judgement),
    asks: askedBy(meant),
  };
}

/** What moves ask for, each fact once, sorted. */
function askedBy(moves: readonly JudgedMove[]): readonly string[] {
  if (moves.every(({ move }) => move.asks === null)) return [];
  return [...new Set(moves.flatMap(({ move }) => move.asks ?? []))].sort();
}

function invalid(issues: readonly Issue[]): Pick<Option, "decision" | "asks"> {
  return { decision: invalidBy(issues), asks: [] };
}
