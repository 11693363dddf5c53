// Covers: which names an expression may read at the file and at an instance. Not covered: that a rule is checked against
// the right ones of them (places-of-faults.test.ts).
import { describe, expect, it } from "vitest";
import { declarationsIn, scopeOfTrack } from "./declarations.ts";
import { house } from "./fixtures/house.ts";

const names = (scope: string | null) => Object.keys(declarationsIn(house, scope).facts).sort();
const everywhere = [
  "age",
  "bornOn",
  "consent.sharing",
  "day",
  "done.close",
  "done.open",
  "entered.door.shut",
  "entered.door.wide",
  "isCalm",
  "isLate",
  "opened",
  "running.leave-in-time",
  "since.door",
  "some.visit.isGuest",
  "state.door",
  "states.visit",
];

describe("what an expression may read", () => {
  it("at the file is the file, tracks of one, and of others only what holds somewhere", () => {
    expect(names(null)).toEqual(everywhere);
  });

  it("at an instance is that and the instance", () => {
    expect(names("visit")).toEqual(
      [
        ...everywhere,
        "done.enter",
        "done.leave",
        "entered.visit.gone",
        "entered.visit.inside",
        "entered.visit.none",
        "guestSince",
        "isGuest",
        "since.visit",
        "state.visit",
      ].sort(),
    );
  });

  it("has the codes of its states, and the types of parameters", () => {
    const { facts, params } = declarationsIn(house, null);
    expect(facts["state.door"]).toEqual({ type: "code", codes: ["shut", "wide"] });
    expect(facts["states.visit"]).toEqual({ type: "codes", codes: ["none", "inside", "gone"] });
    expect(params).toEqual({ longest: { type: "int" } });
  });

  it("is read at an instance only of a track with many", () => {
    expect(scopeOfTrack(house, "visit")).toBe("visit");
    expect(scopeOfTrack(house, "door")).toBe(null);
    expect(scopeOfTrack(house, "gate")).toBe(null);
  });
});
