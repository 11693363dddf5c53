// Covers: how the answers to several open questions are put together into lists of facts that would settle all of them.
// Not covered: what settles one question (core/expressions), which questions a duty leaves open (deadlines.test.ts).
import { describe, expect, it } from "vitest";
import { settlingFacts } from "./settling-facts.ts";

describe("facts that would settle all open questions", () => {
  it("are one alternative of each, by name, the shortest first", () => {
    expect(
      settlingFacts([
        [["c"], ["a", "b"]],
        [["d"], ["e", "f"]],
      ]),
    ).toEqual([
      ["c", "d"],
      ["a", "b", "d"],
      ["c", "e", "f"],
      ["a", "b", "e", "f"],
    ]);
    expect(settlingFacts([[["z"]], [["b"], ["a"]]])).toEqual([
      ["a", "z"],
      ["b", "z"],
    ]);
  });

  it("ask for nothing twice, and for nothing that a shorter list does without", () => {
    expect(
      settlingFacts([
        [["a"], ["b"]],
        [["a"], ["c"]],
      ]),
    ).toEqual([["a"], ["b", "c"]]);
  });

  it("are none when there is no question, or one of them has no answer", () => {
    expect(settlingFacts([])).toEqual([]);
    expect(settlingFacts([[["a"]], []])).toEqual([]);
  });

  it("are thirty-two lists at most", () => {
    const many = Array.from({ length: 40 }, (_, n): [string] => [`f${n + 10}`]);
    expect(settlingFacts([many])).toEqual(many.slice(0, 32));
  });
});
