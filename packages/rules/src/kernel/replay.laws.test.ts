// Covers: that a log gives the same state whatever the order of its events and however often they come, and that folding
// as one goes comes to the same, over random lives of files at the library desk. Not covered: logs of several writers
// with clocks that disagree, beyond what the order by id settles.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SealedEvent } from "./event.ts";
import { type Dice, diceOf, randomHistory } from "./fixtures/random-desk.ts";
import { replay } from "./replay.ts";

function shuffled<T>(dice: Dice, list: readonly T[]): readonly T[] {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = dice(at + 1);
    [copy[at], copy[other]] = [copy[other] as T, copy[at] as T];
  }
  return copy;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

describe("laws of replay", () => {
  it("order and repetition do not matter, and folding as one goes comes to the same (10,000 histories)", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const dice = diceOf(seed);
        const { opening, log, state } = randomHistory(dice, 10);
        const straight = replay(log, opening);
        const again = log.filter(() => dice(3) === 0).map((event) => ({ ...event }));
        const mixed = replay(shuffled(dice, [...log, ...again]), opening);
        return (
          same(straight.state, state) && straight.conflicts.length === 0 && same(mixed, straight)
        );
      }),
      { numRuns: 10_000 },
    );
  });

  it("also where events contradict one another", () => {
    const conflicts = new Set<string>();
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const dice = diceOf(seed);
        const { opening, log } = randomHistory(dice, 40);
        const forged = log.flatMap((event): readonly SealedEvent[] =>
          dice(3) > 0
            ? []
            : [{ ...event, effects: event.effects.slice(1), hash: `sha256:${dice(1000)}` }],
        );
        const gaps = [...log, ...forged].filter(() => dice(5) > 0);
        const one = replay(gaps, opening);
        for (const { code } of one.conflicts) conflicts.add(code);
        expect(replay(shuffled(dice, [...gaps, ...gaps]), opening)).toEqual(one);
      }),
      { numRuns: 300 },
    );
    expect([...conflicts].sort()).toEqual(["event.other-state", "event.same-id"]);
  });
});
