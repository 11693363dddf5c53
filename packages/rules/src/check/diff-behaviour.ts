import type { MoveRule, Rule } from "../document/rule.ts";
import type { RuleSet } from "../document/rule-set.ts";
import type { RuleSetDoc } from "../document/rule-set-doc.ts";
import { compiledBy } from "../kernel/compiled.ts";
import type { CheckLimits } from "./check.ts";
import type { Situation } from "./check-report.ts";
import { type Goal, openTo } from "./goal.ts";
import { type Judgement, judgeGoals } from "./judge.ts";
import { decidingRules } from "./model/allowed.ts";
import { allOf, anyOf, type Formula, negated } from "./model/formula.ts";
import type { Model } from "./model/model.ts";
import { movePlaces } from "./model/move-places.ts";
import { type Prepared, prepare } from "./model/prepare.ts";
import { type Stranded, strandedBy } from "./stranded.ts";

/**
 * A step that one version offers to a role and the other does not, with a situation of the fewest steps where that is
 * so. `gained` is offered by the second version only, `lost` by the first only. `to` is the state it leads to, null when
 * the state stays; a step whose other effects changed is both lost and gained. A role that people of other parties hold
 * has lost or gained its steps for them.
 *
 * @category Checking
 */
export interface StepDifference {
  readonly change: "gained" | "lost";
  readonly command: string;
  readonly role: string;
  readonly to: string | null;
  readonly situation: Situation;
}

/**
 * What two versions do differently, as far as anybody can see. `step` is the least step of the version number that the
 * difference calls for: `patch` for none, `minor` when the second only offers more, `major` when it takes something away
 * or strands a file; null while the search was cut short and nothing was found that calls for `major`.
 *
 * @category Checking
 */
export interface BehaviourDiff {
  readonly complete: boolean;
  readonly differences: readonly StepDifference[];
  readonly stranded: readonly Stranded[];
  readonly step: "patch" | "minor" | "major" | null;
}

/**
 * Compares what two versions of a rule set offer, in every situation that can come about under either, for the same
 * request and the same values of what is free.
 *
 * Only the day decides which rules count: compare on a day when both versions are in force as they should be.
 *
 * @param before - The version that files are under.
 * @param options - The version that comes `after`, both from `compile`, and the limits of the search.
 * @throws {RulesError} rule-set.not-compiled - when `compile` did not make one of the rule sets.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { compile, type RuleSetDoc } from "@aht-jo/rules";
 * import { diffBehaviour } from "@aht-jo/rules/check";
 * const title = { en: "Nothing yet", ar: "لا شيء بعد" };
 * const doc: RuleSetDoc = {
 *   schema: "rules/1", id: "empty", version: "1.0.0", title, published: civilDate("2025-01-01"), sources: [],
 *   calendars: {}, expressionCalendar: null, roles: {}, tracks: {}, commands: {}, facts: {}, params: {}, scopes: {},
 *   rules: [],
 * };
 * const [one, other] = [compile(doc), compile({ ...doc, version: "1.0.1" })];
 * const limits = { on: civilDate("2025-03-02"), instances: 1, maxStates: 1000, opening: "unknown" } as const;
 * one.ok && other.ok && diffBehaviour(one.value, { after: other.value, ...limits });
 * //=> { complete: true, differences: [], stranded: [], step: "patch" }
 * ```
 * @category Checking
 */
export function diffBehaviour(
  before: RuleSet,
  options: Omit<CheckLimits, "coverage"> & { readonly after: RuleSet },
): BehaviourDiff {
  const docs = [compiledBy(before).doc, compiledBy(options.after).doc];
  const [old, next] = prepare(docs, { ...options, conditions: [] }) as [Prepared, Prepared];
  const asked = questionsAbout(old.model, next.model);
  const judgements = [old, next].map(({ model, outlines, diagrams }) =>
    judgeGoals(
      asked.map(({ goal }) => goal),
      { model, outlines, diagrams, limits: options },
    ),
  );
  const differences = asked.flatMap(({ goal: _, ...about }, at): readonly StepDifference[] => {
    const situation = shortest(judgements, at);
    return situation === null ? [] : [{ ...about, situation }];
  });
  const stranded = strandedBy({ before: old, after: next }, options);
  const complete = stranded !== null && judgements.every((one) => one.complete);
  const found = { complete, differences, stranded: stranded ?? [] };
  return {
    ...found,
    step: stepFor(
      found,
      docs.map(({ tracks }) => Object.keys(tracks)),
    ),
  };
}

interface Question extends Omit<StepDifference, "situation"> {
  readonly goal: Goal;
}

/** For each step that a version can offer to a role: whether one offers it where the other does not. */
function questionsAbout(old: Model, next: Model): readonly Question[] {
  const offers = new Map<string, Omit<Question, "goal" | "change">>();
  const changed = rulesChanged(old.doc.rules, next.doc.rules);
  const isDeclaredAlike = declaredIn(old.doc) === declaredIn(next.doc);
  for (const model of [old, next])
    for (const at of movePlaces(model)) {
      const { move } = at;
      // Where nothing that decides a step is new, it is offered as before.
      const isNew = !isDeclaredAlike || [...decidingRules(at)].some((id) => changed.has(id));
      for (const role of move.by) {
        if (!isNew && isHeldAlike(role, [old, next])) continue;
        offers.set(`${role} ${effectsOf(move)}`, {
          command: move.command,
          role,
          to: move.to ?? null,
        });
      }
    }
  return [...offers].flatMap(([key, about]) => {
    const [effects, { role }] = [key.slice(about.role.length + 1), about];
    const places = new Set([
      ...instancesOffering(old, effects),
      ...instancesOffering(next, effects),
    ]);
    const goalFor = (one: Model, other: Model): Goal => ({
      kind: "reach",
      good: [...places].map((instance) =>
        allOf([
          offerOf(one, { effects, role, instance }),
          isHeldByMore(role, { in: one, than: other }) ||
            negated(offerOf(other, { effects, role, instance })),
        ]),
      ),
      without: [],
    });
    return [
      { ...about, change: "lost", goal: goalFor(old, next) } as const,
      { ...about, change: "gained", goal: goalFor(next, old) } as const,
    ];
  });
}

/** The ids of the rules that are not the same in both versions, titles and sources apart. */
function rulesChanged(old: readonly Rule[], next: readonly Rule[]): ReadonlySet<string> {
  const said = (rules: readonly Rule[]) =>
    new Map(rules.map(({ title: _, basis: __, ...rule }) => [rule.id, JSON.stringify(rule)]));
  const [before, after] = [said(old), said(next)];
  const ids = [...before.keys(), ...after.keys()];
  return new Set(ids.filter((id) => before.get(id) !== after.get(id)));
}

/** What the rules are about, apart from who holds a role and what things are called: it gives them their meaning. */
function declaredIn({ tracks, commands, facts, params, expressionCalendar }: RuleSetDoc): string {
  const said = [tracks, commands, facts, params, expressionCalendar];
  return JSON.stringify(said, (key, value) => (key === "title" ? undefined : value));
}

/** Whether the same people hold a role in both versions. */
function isHeldAlike(role: string, [old, next]: readonly [Model, Model]): boolean {
  const isMore = (one: Model, other: Model) => isHeldByMore(role, { in: one, than: other });
  return !isMore(old, next) && !isMore(next, old);
}

/** Whether people of some party hold a role in one version who do not in another. A role without parties is anybody's. */
function isHeldByMore(
  role: string,
  versions: { readonly in: Model; readonly than: Model },
): boolean {
  const [one, other] = [versions.in, versions.than].map(({ doc }) => doc.roles[role]?.parties);
  if (one === undefined || other === undefined || other.length === 0) return false;
  return one.length === 0 || one.some((party) => !other.includes(party));
}

/** What a move does, apart from who may do it and when. */
function effectsOf(move: MoveRule): string {
  const { command, to, records, asks, gives, givenBy, withdraws, also } = move;
  return JSON.stringify([command, to, records, asks, gives, givenBy, withdraws, also]);
}

function instancesOffering(model: Model, effects: string): readonly number[] {
  return movePlaces(model, { more: true })
    .filter(({ move }) => effectsOf(move) === effects)
    .map(({ instance }) => instance);
}

function offerOf(
  model: Model,
  of: { readonly effects: string; readonly role: string; readonly instance: number },
): Formula {
  return anyOf(
    movePlaces(model, { more: true })
      .filter(
        ({ move, instance }) =>
          instance === of.instance && effectsOf(move) === of.effects && move.by.includes(of.role),
      )
      .map((at) => openTo(at, { brings: "any", by: of.role })),
  );
}

function shortest(judgements: readonly Judgement[], at: number): Situation | null {
  const found = judgements.flatMap(({ judged }) => judged[at]?.trace ?? []);
  const [first, ...rest] = found;
  return first === undefined
    ? null
    : rest.reduce((best, one) => (one.steps.length < best.steps.length ? one : best), first);
}

function stepFor(
  { complete, differences, stranded }: Omit<BehaviourDiff, "step">,
  tracks: readonly (readonly string[])[],
): BehaviourDiff["step"] {
  const [old = [], next = []] = tracks;
  const takesAway = differences.some(({ change }) => change === "lost");
  if (takesAway || stranded.length > 0 || old.some((track) => !next.includes(track)))
    return "major";
  if (!complete) return null;
  return differences.length > 0 || next.some((track) => !old.includes(track)) ? "minor" : "patch";
}
