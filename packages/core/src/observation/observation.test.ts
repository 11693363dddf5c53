// Covers: the algebra of observations by example, its two orders, and its edges (overflow, empty lists, zero
// denominators). Not covered here: the laws (observation.laws.test.ts) and reading observations from untrusted input
// (schema/observation-schema.test.ts).
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

const unsafe = expect.objectContaining({ code: "number.unsafe" });
const { MAX_SAFE_INTEGER: MAX, MIN_SAFE_INTEGER: MIN } = Number;

describe("a reported zero is a figure, a gap is not", () => {
  it("tells them apart", () => {
    expect(isMissing(observed(0, "final"))).toBe(false);
    for (const reason of missingReasons) expect(isMissing(missing(reason))).toBe(true);
  });

  it("keeps a total missing while one part is missing", () => {
    const parts = [observed(3, "final"), missing("not-due")];
    expect(sumObservations(parts, { empty: "zero" })).toEqual(missing("not-due"));
  });
});

describe("the strongest reason stands", () => {
  it("whichever two reasons meet, in either order", () => {
    missingReasons.forEach((strong, rank) => {
      for (const weak of missingReasons.slice(rank)) {
        expect(addObservations(missing(strong), missing(weak))).toEqual(missing(strong));
        expect(subtractObservations(missing(weak), missing(strong))).toEqual(missing(strong));
        expect(ratioOfObservations(missing(weak), missing(strong))).toEqual(missing(strong));
      }
    });
  });

  it("in the documented order", () => {
    expect(missingReasons).toEqual([
      "suppressed",
      "unknown",
      "not-collected",
      "not-reported",
      "not-due",
      "not-applicable",
    ]);
  });
});

describe("the least settled revision stands", () => {
  it("whichever two revisions meet, in either order", () => {
    expect(revisions).toEqual(["final", "provisional", "restated"]);
    revisions.forEach((settled, rank) => {
      for (const later of revisions.slice(rank)) {
        expect(addObservations(observed(1, settled), observed(1, later))).toEqual(
          observed(2, later),
        );
        expect(subtractObservations(observed(1, later), observed(1, settled))).toEqual(
          observed(0, later),
        );
      }
    });
  });
});

describe("a sum outside the safe integers", () => {
  it("is refused instead of rounded", () => {
    expect(() => addObservations(observed(MAX, "final"), observed(1, "final"))).toThrow(unsafe);
    expect(() => subtractObservations(observed(MIN, "final"), observed(1, "final"))).toThrow(
      unsafe,
    );
    const list = [observed(MAX, "final"), observed(1, "final")];
    expect(() => sumObservations(list, { empty: "zero" })).toThrow(unsafe);
  });

  it("does not trouble a list whose total is safe", () => {
    const list = [observed(MAX, "final"), observed(MAX, "final"), observed(-MAX, "final")];
    expect(sumObservations(list, { empty: "zero" })).toEqual(observed(MAX, "final"));
  });

  it("does not hide behind a gap", () => {
    const list = [observed(MAX, "final"), observed(MAX, "final"), missing("unknown")];
    expect(sumObservations(list, { empty: "zero" })).toEqual(missing("unknown"));
  });

  it("never takes in a fraction", () => {
    expect(() => observed(1.5, "final")).toThrow(unsafe);
    const handmade: Observation = { kind: "value", n: 0.5, revision: "final" };
    expect(() => sumObservations([handmade], { empty: "zero" })).toThrow(unsafe);
  });
});

describe("an empty list", () => {
  it("means what the caller says it means", () => {
    expect(sumObservations([], { empty: "zero" })).toEqual(observed(0, "final"));
    expect(sumObservations([], { empty: "not-applicable" })).toEqual(missing("not-applicable"));
  });

  it("is not the same as a list of gaps", () => {
    expect(sumObservations([missing("unknown")], { empty: "zero" })).toEqual(missing("unknown"));
  });
});

describe("comparison", () => {
  it("orders figures and refuses to order gaps", () => {
    expect(compareObservations(observed(1, "final"), observed(2, "final"))).toBe(-1);
    expect(compareObservations(observed(2, "restated"), observed(2, "final"))).toBe(0);
    expect(compareObservations(observed(3, "final"), observed(2, "final"))).toBe(1);
    expect(compareObservations(missing("unknown"), observed(2, "final"))).toBeNull();
    expect(compareObservations(observed(2, "final"), missing("unknown"))).toBeNull();
  });
});

describe("a share", () => {
  it("is exact and in lowest terms", () => {
    expect(ratioOfObservations(observed(50, "final"), observed(200, "final"))).toEqual({
      num: 1,
      den: 4,
    });
  });

  it("of nothing does not arise, even when the part is zero too", () => {
    for (const n of [0, 5])
      expect(ratioOfObservations(observed(n, "final"), observed(0, "final"))).toEqual(
        missing("not-applicable"),
      );
  });

  it("of an unknown whole is unknown, not zero", () => {
    const share = ratioOfObservations(observed(0, "final"), missing("unknown"));
    expect(isMissing(share) && share.reason).toBe("unknown");
  });
});

describe("leaving out and counting", () => {
  const list = [observed(0, "final"), missing("not-applicable"), missing("not-due")];

  it("leaves out only what does not apply", () => {
    expect(applicable(list)).toEqual([observed(0, "final"), missing("not-due")]);
  });

  it("counts every figure once", () => {
    expect(tally(list)).toEqual({
      values: 1,
      missing: {
        suppressed: 0,
        unknown: 0,
        "not-collected": 0,
        "not-reported": 0,
        "not-due": 1,
        "not-applicable": 1,
      },
    });
  });
});
