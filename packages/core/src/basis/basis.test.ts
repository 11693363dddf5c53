// Covers: the strength of bases and the laws of the weakest one. Not covered: whether a pinpoint exists in its source.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CivilDate } from "../civil-date/civil-date.ts";
import { type Basis, type Strength, strengthOf, strengths, weakest } from "./basis.ts";

const text = { en: "Why", ar: "لماذا" };
const assumed: Basis = {
  kind: "assumed",
  why: text,
  question: text,
  whoCouldAnswer: "Ministry of Justice",
  raisedOn: "2025-03-14" as CivilDate,
};
const basisOf = (strength: Strength): Basis =>
  strength === "assumed"
    ? assumed
    : { kind: "sourced", provision: { work: "w", pinpoint: "p", reading: strength } };

const bases = fc.constantFrom(...strengths).map(basisOf);
const list = fc
  .tuple(bases, fc.array(bases))
  .map(([first, rest]): [Basis, ...Basis[]] => [first, ...rest]);
const rank = (strength: Strength) => strengths.indexOf(strength);

describe("the strength of a basis", () => {
  it("goes from the text itself to an assumption", () => {
    expect(strengths).toEqual(["primary", "secondary", "reported", "assumed"]);
    for (const strength of strengths) expect(strengthOf(basisOf(strength))).toBe(strength);
  });
});

describe("the weakest basis of a result", () => {
  it.each([
    ["primary", "secondary", "secondary"],
    ["reported", "secondary", "reported"],
    ["assumed", "primary", "assumed"],
    ["primary", "primary", "primary"],
  ] as const)("of %s and %s is %s", (a, b, expected) => {
    expect(weakest([basisOf(a), basisOf(b)])).toBe(expected);
  });

  it("is one of them, and none is weaker", () => {
    fc.assert(
      fc.property(list, (all) => {
        expect(all.map(strengthOf)).toContain(weakest(all));
        for (const basis of all)
          expect(rank(strengthOf(basis))).toBeLessThanOrEqual(rank(weakest(all)));
      }),
    );
  });

  it("does not depend on their order", () => {
    fc.assert(
      fc.property(list, fc.nat(), (all, turn) => {
        const at = turn % all.length;
        const turned = [...all.slice(at), ...all.slice(0, at)] as [Basis, ...Basis[]];
        expect(weakest(turned)).toBe(weakest(all));
      }),
    );
  });

  it("does not change when one is named twice", () => {
    fc.assert(
      fc.property(list, (all) => {
        expect(weakest([...all, ...all])).toBe(weakest(all));
      }),
    );
    fc.assert(
      fc.property(bases, (basis) => {
        expect(weakest([basis])).toBe(strengthOf(basis));
      }),
    );
  });

  it("never gets stronger with another basis", () => {
    fc.assert(
      fc.property(list, bases, (all, other) => {
        expect(rank(weakest([...all, other]))).toBeGreaterThanOrEqual(rank(weakest(all)));
      }),
    );
  });

  it("can be found part by part", () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const parts = [basisOf(weakest(a)), basisOf(weakest(b))] as const;
        expect(weakest([...a, ...b])).toBe(weakest([parts[0], parts[1]]));
      }),
    );
  });

  it("of very many is found too", () => {
    const many = new Array<Basis>(300_000).fill(basisOf("primary"));
    expect(weakest([assumed, ...many])).toBe("assumed");
  });
});
