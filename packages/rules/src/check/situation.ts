import type { MaybeValue } from "@aht-jo/core/expressions";
import type { Situation, TraceStep } from "./check-report.ts";
import type { Diagrams } from "./model/diagrams.ts";
import { type Formula, slotsOf } from "./model/formula.ts";
import { choiceOf, satisfying } from "./model/satisfy.ts";
import type { Universe } from "./model/universe.ts";
import type { Search } from "./search/explore.ts";
import type { Edge } from "./search/layout.ts";

/** A situation that a search met, the way to it, and values of what is free under which a formula holds there. */
export function situationAt(
  search: Search,
  of: { readonly order: number; readonly formula: Formula } & Over,
): Situation {
  const { universe, diagrams } = of;
  const way: { readonly edge: Edge; readonly from: number; readonly to: number }[] = [];
  for (let order = of.order; search.log.parent(order) >= 0; order = search.log.parent(order)) {
    const edge = search.graph.edges[search.log.way(order)];
    if (edge !== undefined) way.unshift({ edge, from: search.log.parent(order), to: order });
  }
  const end = digitsAt(search, of.order);
  return {
    steps: way.map(({ edge, from, to }) =>
      stepOf(edge, {
        before: digitsAt(search, from),
        after: digitsAt(search, to),
        universe,
        diagrams,
      }),
    ),
    state: Object.fromEntries(
      [...end].flatMap(([variable, digit]) => {
        const { key, values } = universe.variables[variable] ?? { key: "", values: [] };
        return digit === 0 ? [] : [[nameOfKey(key), readable(key, values[digit] ?? null)]];
      }),
    ),
    free: chosenFor(of.formula, { digits: end, universe, diagrams }).assumed,
  };
}

/** The name of a variable as documents and people write it. */
export function nameOfKey(key: string): string {
  return key.startsWith("fact.") ? key.slice("fact.".length) : key;
}

interface Over {
  readonly universe: Universe;
  readonly diagrams: Diagrams;
}

type Digits = ReadonlyMap<number, number>;

function digitsAt({ graph, log }: Search, order: number): Digits {
  graph.at(log.lo(order), log.hi(order));
  return new Map([...graph.positionOf.keys()].map((one) => [one, graph.digitOf(one) ?? 0]));
}

function stepOf(
  { step, way }: Edge,
  of: { readonly before: Digits; readonly after: Digits } & Over,
): TraceStep {
  const { before, after, universe, diagrams } = of;
  const changed = [...after].flatMap(([variable, digit]) => {
    const { key, values } = universe.variables[variable] ?? { key: "", values: [] };
    return digit === before.get(variable) ? [] : [{ key, value: values[digit] ?? null, digit }];
  });
  const { brought, assumed } = chosenFor(way.when, { digits: before, universe, diagrams });
  const consents = changed.filter(({ key }) => key.startsWith("consent."));
  const moves = changed.filter(({ key }) => key.startsWith("state."));
  const facts = changed.filter(({ key }) => key.startsWith("fact."));
  const { at } = step.outline;
  return {
    command: at?.move.command ?? null,
    rule: at?.move.id ?? null,
    track: at?.track ?? null,
    instance: at === null || at.instance === 0 ? null : at.instance,
    by: at?.move.by[0] ?? null,
    brings: {
      ...brought,
      ...Object.fromEntries(facts.map(({ key, value }) => [nameOfKey(key), value] as const)),
    },
    consents: Object.fromEntries(
      consents.map(({ key, value }) => [key.slice("consent.".length), value !== 0] as const),
    ),
    assumed,
    to: Object.fromEntries(
      moves.map(({ key, value }) => [key.slice("state.".length), String(value)] as const),
    ),
  };
}

type Held = Readonly<Record<string, MaybeValue>>;

/** Choices under which a formula holds: of what a step brings, and of all else that the situation does not settle. */
function chosenFor(
  formula: Formula,
  { digits, universe, diagrams }: { readonly digits: Digits } & Over,
): { readonly brought: Held; readonly assumed: Held } {
  const digitOf = (variable: number) => digits.get(variable);
  const picked = diagrams.pick(diagrams.of(formula), digitOf) ?? new Map<string, number>();
  const chosen = satisfying(formula, digitOf, picked);
  const [brought, assumed]: [[string, MaybeValue][], [string, MaybeValue][]] = [[], []];
  for (const slot of slotsOf(formula).values()) {
    const at = chosen?.get(choiceOf(slot));
    if (at === undefined) continue;
    if (slot.kind === "free") {
      if (slot.about !== "") assumed.push([slot.about, slot.values[at] ?? null]);
      continue;
    }
    const { key, values } = universe.variables[slot.variable] ?? { key: "", values: [] };
    const held = [nameOfKey(key), readable(key, values[at] ?? null)] as [string, MaybeValue];
    if (slot.kind === "variable") assumed.push(held);
    else if (held[1] !== null) brought.push(held);
  }
  return { brought: Object.fromEntries(brought), assumed: Object.fromEntries(assumed) };
}

function readable(key: string, value: MaybeValue): MaybeValue {
  return key.startsWith("consent.") ? value !== 0 : value;
}
