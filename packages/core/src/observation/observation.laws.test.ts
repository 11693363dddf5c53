// Covers: the laws of the observation algebra over generated figures, gaps and revisions. Not covered: which order of
// reasons is right (a decision, pinned in observation.test.ts).
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addObservations } from "./add-observations.ts";
import { applicable } from "./applicable.ts";
import { compareObservations } from "./compare-observations.ts";
import { isMissing } from "./is-missing.ts";
import { missing } from "./missing.ts";
import { missingReasons, type Observation, revisions } from "./observation.ts";
import { observed } from "./observed.ts";
import { ratioOfObservations } from "./ratio-of-observations.ts";
import { subtractObservations } from "./subtract-observations.ts";
import { sumObservations } from "./sum-observations.ts";
import { tally } from "./tally.ts";

const value = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(...revisions))
  .map(([n, revision]) => observed(n, revision));
const gap = fc.constantFrom(...missingReasons).map(missing);
const observation: fc.Arbitrary<Observation> = fc.oneof(
  { weight: 3, arbitrary: value },
  { weight: 1, arbitrary: gap },
);
const empty = fc.constantFrom("zero" as const, "not-applicable" as const);
const check = (property: fc.IRawProperty<unknown>) => fc.assert(property, { numRuns: 500 });

describe("laws of observations", () => {
  it("addition is commutative", () => {
    check(
      fc.property(observation, observation, (a, b) => {
        expect(addObservations(a, b)).toEqual(addObservations(b, a));
      }),
    );
  });

  it("addition is associative", () => {
    check(
      fc.property(observation, observation, observation, (a, b, c) => {
        expect(addObservations(addObservations(a, b), c)).toEqual(
          addObservations(a, addObservations(b, c)),
        );
      }),
    );
  });

  it("a final zero changes nothing", () => {
    check(
      fc.property(observation, (a) => {
        expect(addObservations(a, observed(0, "final"))).toEqual(a);
        expect(subtractObservations(a, observed(0, "final"))).toEqual(a);
      }),
    );
  });

  it("nothing missing ever becomes a number", () => {
    check(
      fc.property(gap, observation, fc.boolean(), (a, b, first) => {
        const [x, y] = first ? [a, b] : [b, a];
        expect(isMissing(addObservations(x, y))).toBe(true);
        expect(isMissing(subtractObservations(x, y))).toBe(true);
        expect(isMissing(ratioOfObservations(x, y))).toBe(true);
        expect(compareObservations(x, y)).toBeNull();
      }),
    );
  });

  it("no list with a gap has a total", () => {
    check(
      fc.property(fc.array(observation), gap, fc.nat(), empty, (list, a, at, whenEmpty) => {
        const withGap = list.toSpliced(at % (list.length + 1), 0, a);
        expect(isMissing(sumObservations(withGap, { empty: whenEmpty }))).toBe(true);
      }),
    );
  });

  it("a total does not depend on the order of the list", () => {
    const pair = fc
      .array(observation)
      .chain((list) =>
        fc.tuple(
          fc.constant(list),
          fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
        ),
      );
    check(
      fc.property(pair, empty, ([list, shuffled], whenEmpty) => {
        expect(sumObservations(shuffled, { empty: whenEmpty })).toEqual(
          sumObservations(list, { empty: whenEmpty }),
        );
      }),
    );
  });

  it("a total is the repeated sum", () => {
    check(
      fc.property(observation, fc.array(observation), (first, rest) => {
        expect(sumObservations([first, ...rest], { empty: "zero" })).toEqual(
          rest.reduce(addObservations, first),
        );
      }),
    );
  });

  it("a total of two lists is the sum of their totals", () => {
    check(
      fc.property(fc.array(observation), fc.array(observation), (a, b) => {
        expect(sumObservations([...a, ...b], { empty: "zero" })).toEqual(
          addObservations(
            sumObservations(a, { empty: "zero" }),
            sumObservations(b, { empty: "zero" }),
          ),
        );
      }),
    );
  });

  it("subtraction takes back addition, figure for figure", () => {
    check(
      fc.property(value, value, (a, b) => {
        const back = subtractObservations(addObservations(a, b), b);
        expect(back.kind === "value" && back.n).toBe(a.n);
      }),
    );
  });

  it("comparison is the sign of the difference", () => {
    check(
      fc.property(value, value, (a, b) => {
        expect(compareObservations(a, b)).toBe(Math.sign(a.n - b.n) + 0);
      }),
    );
  });

  it("a tally counts every figure exactly once", () => {
    check(
      fc.property(fc.array(observation), (list) => {
        const counted = tally(list);
        const gaps = Object.values(counted.missing).reduce((a, b) => a + b, 0);
        expect(counted.values + gaps).toBe(list.length);
        expect(applicable(list)).toHaveLength(list.length - counted.missing["not-applicable"]);
      }),
    );
  });
});
