import type { CheckLimits } from "./check.ts";
import type { Situation } from "./check-report.ts";
import type { Goal } from "./goal.ts";
import { coneOf, touching } from "./model/cone.ts";
import { noConsents } from "./model/consent-effects.ts";
import { abstractIn, type Formula } from "./model/formula.ts";
import { distinctionsIn } from "./model/kinds.ts";
import { neededFor } from "./model/loose.ts";
import type { Prepared } from "./model/prepare.ts";
import { type Slice, sliceOf } from "./model/slice.ts";
import { mostWays, type StepOutline } from "./model/steps.ts";
import type { Universe } from "./model/universe.ts";
import { openings } from "./openings.ts";
import { canStillReach, explore, type Search } from "./search/explore.ts";
import { type Graph, graphOf } from "./search/graph.ts";
import { situationAt } from "./situation.ts";
import { type Found, watchOf } from "./watch.ts";

/** What is searched and how far. */
export interface Judging extends Prepared {
  readonly limits: Pick<CheckLimits, "maxStates" | "cone" | "opening">;
  /** Cones of up to so many situations are searched as they are, so that ways are the shortest; 2^16 unless given. */
  readonly asTheyAre?: number;
}

/** What a search says about one goal. */
export interface Judged {
  readonly holds: boolean | null;
  /** What was searched, and what may have any value at any time. */
  readonly cone: ReadonlySet<number>;
  readonly loose: ReadonlySet<number>;
  readonly size: { readonly variables: number; readonly situations: number };
  readonly rules: readonly string[];
  readonly abstract: readonly string[];
  readonly states: number;
  readonly edges: number;
  readonly trace?: Situation;
  readonly cutShort?: "states" | "ways";
}

/** What searching for many goals came to; goals with the same cone share a search. */
export interface Judgement {
  readonly judged: readonly Judged[];
  readonly complete: boolean;
  readonly states: number;
  readonly edges: number;
}

/** What is said of a goal that is too large to be searched. */
const notSearched: Judged = {
  holds: null,
  cone: new Set(),
  loose: new Set(),
  size: { variables: 0, situations: 0 },
  rules: [],
  abstract: [],
  states: 0,
  edges: 0,
  cutShort: "ways",
};

/** A cone may be searched together with a larger one that has no more than so many situations. */
const mostShared = 2 ** 20;

const fewSituations = 2 ** 16;

/** However few situations a search may meet, so many ways to take steps are drawn up for it. */
const leastWays = 2 ** 10;

interface Group {
  readonly cone: ReadonlySet<number>;
  readonly without: string;
  readonly isPlain: boolean;
  readonly goals: Member[];
}

interface Member {
  readonly at: number;
  readonly goal: Goal;
  readonly cone: ReadonlySet<number>;
  readonly loose: ReadonlyMap<number, readonly StepOutline[]>;
}

/** Judges goals, each within the cone of what can influence it, one cone after the other. */
export function judgeGoals(goals: readonly (Goal | null)[], judging: Judging): Judgement {
  const { diagrams } = judging;
  const needs = goals.map((goal) =>
    goal === null ? null : diagrams.bounded(() => ({ goal, ...neededBy(goal, judging) })),
  );
  const judged: Judged[] = goals.map(() => notSearched);
  let [complete, states, edges] = [!needs.includes(null), 0, 0];
  for (const group of groupsOf(needs, judging)) {
    const searched = diagrams.bounded(() => searchOf(group, judging));
    if (searched === null) {
      complete = false;
      continue;
    }
    complete &&= searched.complete;
    states += searched.states;
    edges += searched.edges;
    for (const [k, { at }] of group.goals.entries()) judged[at] = searched.judged[k] as Judged;
  }
  return { judged, complete, states, edges };
}

function searchOf({ cone, without, isPlain, goals: members }: Group, judging: Judging): Judgement {
  const { outlines, diagrams, model, limits } = judging;
  const { universe } = model;
  const allowed = outlinesWithout(outlines, without);
  const statements = members.flatMap(({ goal }) => formulasOf(goal));
  const slice = sliceOf(allowed, cone, {
    most: Math.min(Math.max(limits.maxStates, leastWays), mostWays),
    ...(isPlain
      ? {}
      : {
          distinctions: distinctionsIn(cone, { outlines: allowed, diagrams, statements, universe }),
        }),
  });
  const graph = slice === null ? null : graphOf(slice, diagrams);
  const watches = members.map(({ goal }) => watchOf(goal, graph));
  const search =
    slice === null || graph === null
      ? null
      : explore(graph, {
          maxStates: limits.maxStates,
          from: openings(slice, { graph, model, opening: limits.opening }),
          meet: (order) => {
            let isEnough = true;
            for (const watch of watches) isEnough = watch.meet(order) && isEnough;
            return isEnough;
          },
        });
  const found = {
    complete: search?.complete ?? false,
    states: search?.log.size() ?? 0,
    edges: search?.edges ?? 0,
  };
  const judged = members.map((member, k): Judged => {
    const { goal } = member;
    const steps = [...touching(outlines, member.cone), ...[...member.loose.values()].flat()];
    const taken = [
      ...formulasOf(goal).flatMap(abstractIn),
      ...steps.flatMap((one) => abstractIn(one.open(noConsents))),
    ];
    const verdict = verdictOf(goal, { search, found: watches[k]?.found() ?? null, slice, judging });
    return {
      ...verdict,
      ...(verdict.holds === null ? { cutShort: search === null ? "ways" : "states" } : {}),
      cone: member.cone,
      loose: new Set(member.loose.keys()),
      size: isPlain
        ? { variables: member.cone.size, situations: productOf(member.cone, universe) }
        : {
            variables: slice?.variables.length ?? cone.size,
            situations:
              graph === null ? productOf(cone, universe) : graph.index.lo * graph.index.hi,
          },
      rules: [...new Set(steps)].flatMap((one) => [...one.rules()]),
      abstract: [...new Set(taken)].sort(),
      states: found.states,
      edges: found.edges,
    };
  });
  return { judged, ...found };
}

/** Every statement a goal makes. */
function formulasOf(goal: Goal): readonly Formula[] {
  if (goal.kind === "avoid") return goal.bad;
  return goal.kind === "reach" ? goal.good : goal.pairs.flatMap(({ from, to }) => [from, to]);
}

type Need = Omit<Member, "at"> & Pick<Group, "without" | "isPlain">;

function groupsOf(needs: readonly (Need | null)[], judging: Judging): readonly Group[] {
  const wanted = needs.flatMap((need, at) => (need === null ? [] : [{ at, ...need }]));
  const { universe } = judging.model;
  const groups: Group[] = [];
  for (const { without, isPlain, ...member } of wanted.sort((a, b) => b.cone.size - a.cone.size)) {
    const { cone } = member;
    const host = groups.find(
      (group) =>
        group.without === without &&
        group.isPlain === isPlain &&
        [...cone].every((variable) => group.cone.has(variable)) &&
        (group.cone.size === cone.size ||
          (isPlain && productOf(group.cone, universe) <= mostShared)),
    );
    if (host === undefined) groups.push({ cone, without, isPlain, goals: [member] });
    else host.goals.push(member);
  }
  return groups;
}

/** What has to be searched for a goal, and whether as it is. */
function neededBy(goal: Goal, judging: Judging): Omit<Need, "goal"> {
  const { outlines, diagrams, model, limits, asTheyAre = fewSituations } = judging;
  const { universe } = model;
  const excluded = goal.without;
  const without = goal.kind === "lead" ? "" : excluded.join(" ");
  const nothing = { loose: new Map(), without, isPlain: true };
  if (limits.cone === "full") return { cone: new Set(universe.variables.keys()), ...nothing };
  const of = { outlines: outlinesWithout(outlines, without), diagrams, without: new Set(excluded) };
  const statements = formulasOf(goal);
  const cone = coneOf(statements, of);
  if (productOf(cone, universe) <= asTheyAre) return { cone, ...nothing };
  const needed = neededFor(statements, { ...of, universe });
  return { cone: needed.cone, loose: needed.loose, without, isPlain: false };
}

function productOf(cone: ReadonlySet<number>, universe: Universe): number {
  return [...cone].reduce(
    (product, variable) => product * (universe.variables[variable]?.values.length ?? 1),
    1,
  );
}

function outlinesWithout(
  outlines: readonly StepOutline[],
  without: string,
): readonly StepOutline[] {
  const commands = without.split(" ");
  return outlines.filter(({ at }) => at === null || !commands.includes(at.move.command));
}

function withoutCommands(slice: Slice, commands: readonly string[]): Slice {
  if (commands.length === 0) return slice;
  return {
    ...slice,
    steps: slice.steps.filter(
      ({ outline: { at } }) => at === null || !commands.includes(at.move.command),
    ),
  };
}

function verdictOf(
  goal: Goal,
  of: {
    readonly search: Search | null;
    readonly found: Found | null;
    readonly slice: Slice | null;
    readonly judging: Judging;
  },
): Pick<Judged, "holds" | "trace"> {
  const { search, slice } = of;
  const { diagrams, model } = of.judging;
  const { universe } = model;
  if (search === null || slice === null) return { holds: null };
  if (goal.kind === "lead") {
    if (!search.complete) return { holds: null };
    const broken = stuck(goal, {
      search,
      graph: graphOf(withoutCommands(slice, goal.without), of.judging.diagrams),
    });
    return broken === null
      ? { holds: true }
      : { holds: false, trace: situationAt(search, { ...broken, universe, diagrams }) };
  }
  const { found } = of;
  if (found === null) return { holds: search.complete ? goal.kind === "avoid" : null };
  return {
    holds: goal.kind === "reach",
    trace: situationAt(search, { ...found, universe, diagrams }),
  };
}

/** The first situation that satisfies a `from` and cannot reach its `to`. */
function stuck(
  goal: Extract<Goal, { kind: "lead" }>,
  { search, graph }: { readonly search: Search; readonly graph: Graph | null },
): Found | null {
  if (graph === null) return null;
  let first: Found | null = null;
  for (const { from, to } of goal.pairs) {
    const reaches = canStillReach(search, { graph, isTarget: graph.question(to) });
    const isFrom = search.graph.question(from);
    for (let order = 0; order < (first?.order ?? search.log.size()); order += 1) {
      search.graph.at(search.log.lo(order), search.log.hi(order));
      if (isFrom() && !reaches(order)) first = { order, formula: from };
    }
  }
  return first;
}
