// Covers: the checker against the simplest search there is, which puts every request to `decide` on real files, on small
// documents made by chance (seeds are named): the same situations, the same answers to every kind of property, in the
// cone of each, in what is left of it when all that can be left out is, and in the full product; also of documents where
// much can be set at any time, and of files of which something is known from the start. Does not cover: comparisons of days and running duties, which the checker takes
// as free; consents by different givers; speed.

import { describe, expect, test } from "vitest";
import type { FileState } from "../kernel/file-state.ts";
import { check, reportOf } from "./check.ts";
import { naiveSearch } from "./fixtures/naive-search.ts";
import { day, randomProperties, randomRules } from "./fixtures/random-rules.ts";
import { type Prepared, prepare } from "./model/prepare.ts";
import { sliceOf } from "./model/slice.ts";
import type { Universe } from "./model/universe.ts";
import { conditionsIn } from "./property.ts";
import { explore } from "./search/explore.ts";
import { graphOf } from "./search/graph.ts";

const limits = {
  on: day,
  instances: 1,
  maxStates: 100_000,
  opening: "unknown",
  coverage: "skip",
} as const;

/** Seeds whose documents have neither very few situations nor more than the simple search can go through. */
const seeds = {
  1: [5, 7, 10, 11, 12, 16, 17, 20, 21, 24, 28, 30, 34, 49, 53, 61, 63, 64, 71, 77, 86, 90, 112],
  2: [10, 20, 46, 61, 91, 108, 111, 113],
} as const;
const cases = [
  ...([1, 2] as const).flatMap((instances) =>
    seeds[instances].map((seed) => [instances, "bound", seed] as const),
  ),
  ...[9, 13, 14, 21, 23, 43, 45, 46, 56].map((seed) => [1, "free", seed] as const),
  ...[20, 21, 25, 30, 36, 38, 44, 49].map((seed) => [1, "asking", seed] as const),
];

describe("the checker and a search that asks the kernel about every file agree", () => {
  test.each(cases)(
    "with %i instances, a %s hand, seed %i",
    (instances, hand, seed) => {
      const { rules, doc } = randomRules(seed, hand);
      const properties = randomProperties(seed, doc);
      const conditions = properties.flatMap(conditionsIn);
      const [prepared] = prepare([doc], { on: day, instances, conditions }) as [Prepared];
      const { universe } = prepared.model;
      const opening = hand === "free" && seed % 2 === 0 ? "any" : "unknown";
      const naive = naiveSearch(rules, {
        instances,
        opening,
        values: Object.fromEntries(
          [...universe.factValues].map(([fact, values]) => [fact, values ?? []]),
        ),
        keyOf: (state) =>
          universe.variables
            .map(({ key }) => digitIn(state, { key, universe, initial: initialOf(doc) }))
            .join(),
      });
      if (opening === "unknown")
        expect(situationsOf(prepared)).toEqual([...naive.nodes.keys()].sort());
      const asked = { ...limits, opening, instances, properties } as const;
      const expected = properties.map((property) => [property.name, naive.holds(property)]);
      for (const cone of ["influence", "full"] as const) {
        const { results, complete } = check(rules, { ...asked, cone });
        expect(complete).toBe(true);
        expect(results.map(({ property, holds }) => [property, holds])).toEqual(expected);
      }
      const least = reportOf(prepared, { ...asked, asTheyAre: 0 });
      expect(least.results.map(({ property, holds }) => [property, holds])).toEqual(expected);
      expect(reportOf(prepared, asked).results).toEqual(check(rules, asked).results);
    },
    60_000,
  );
});

describe("what can be left out changes no answer", () => {
  test.each(Array.from({ length: 25 }, (_, seed) => seed + 20))("seed %i", (seed) => {
    const { doc } = randomRules(seed, "free");
    const properties = randomProperties(seed, doc);
    const conditions = properties.flatMap(conditionsIn);
    const [prepared] = prepare([doc], { on: day, instances: 1, conditions }) as [Prepared];
    for (const opening of ["unknown", "any"] as const) {
      const asked = { ...limits, opening, properties } as const;
      const full = reportOf(prepared, { ...asked, cone: "full" });
      const least = reportOf(prepared, { ...asked, asTheyAre: 0 });
      expect(least.results.map(({ holds }) => holds)).toEqual(
        full.results.map(({ holds }) => holds),
      );
      expect(least.states).toBeLessThan(full.states);
    }
  });
});

/** Every situation the checker meets in the full product, by its digits. */
function situationsOf({ model, outlines, diagrams }: Prepared): readonly string[] {
  const everything = new Set(model.universe.variables.keys());
  const slice = sliceOf(outlines, everything);
  const graph = slice === null ? null : graphOf(slice, diagrams);
  if (graph === null) throw new Error("too large");
  const met: string[] = [];
  explore(graph, {
    maxStates: 100_000,
    meet: () => {
      met.push(graph.digits.join());
      return false;
    },
  });
  return met.sort();
}

function initialOf(doc: {
  readonly tracks: Readonly<Record<string, { readonly initial: string }>>;
}) {
  return (track: string) => doc.tracks[track]?.initial ?? "";
}

/** The digit of a variable in a file as the kernel knows it. */
function digitIn(
  state: FileState,
  of: {
    readonly key: string;
    readonly universe: Universe;
    readonly initial: (track: string) => string;
  },
): number {
  const values = of.universe.variables[of.universe.indexOf(of.key) ?? -1]?.values ?? [];
  const [path = "", number] = of.key.split("#");
  const [head, name = "", last = ""] = path.split(".");
  const at = (track: string) => state.tracks[track]?.find(({ id }) => id === (number ?? null));
  switch (head) {
    case "state": {
      const instance = at(name);
      if (number !== undefined && instance === undefined) return 0;
      return values.indexOf(instance?.state ?? of.initial(name));
    }
    case "fact":
      return values.indexOf(
        (number === undefined ? state.facts[name] : at("b")?.facts[name]) ?? null,
      );
    case "consent":
      return state.consents.some(({ scope, withdrawnOn }) => scope === name && withdrawnOn === null)
        ? 1
        : 0;
    case "entered":
      return at(name)?.path.some((step) => step.state === last) ? 1 : 0;
    case "done":
      return at(name.endsWith("A") ? "a" : "b")?.done[name] === undefined ? 0 : 1;
    default:
      return 0;
  }
}
