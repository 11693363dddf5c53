// Covers: that what a condition on states says of the past of random files is what it says of the file made again as it
// was on each day, at every place, and that it changes on no other day than those named. Not covered: what comes of it
// for a clock (suspended-duties.test.ts).
import { addDays, type CivilDate, civilDate } from "@aht-jo/core";
import { codeFact, codesFact, eq, isIn, not, or } from "@aht-jo/core/expressions";
import fc from "fast-check";
import { expect, it } from "vitest";
import { compiledBy } from "../compiled.ts";
import type { Effect } from "../event.ts";
import { evolve } from "../evolve.ts";
import { openFile } from "../open-file.ts";
import { placesOf } from "../running-duty.ts";
import { environmentAt } from "../view.ts";
import { calendarsOfTable } from "./fixtures/due-days.ts";
import { conditions, dutyDesk } from "./fixtures/duty-desk.ts";
import { pastOf } from "./past-of.ts";
import { instanceOn, stateOn } from "./state-on.ts";
import { viewOfFile } from "./view-of-file.ts";

const opened = civilDate("2025-03-01");
const heldAnywhere = isIn(codesFact("states.claim"), ["held"]);
const noneAnywhere = isIn(codesFact("states.claim"), ["none"]);
const suspended = [
  conditions.paused,
  heldAnywhere,
  not(noneAnywhere),
  conditions.shut,
  conditions.held,
  or(conditions.held, conditions.paused),
  or(conditions.held, or(noneAnywhere, eq(codeFact("state.work"), "over"))),
].flatMap((suspendedWhile) => [
  dutyDesk({ suspendedWhile }),
  dutyDesk({ suspendedWhile, on: "claim", action: "settle" }),
]);

const effect: fc.Arbitrary<Effect> = fc.oneof(
  fc.record({
    kind: fc.constant("move" as const),
    track: fc.constant("claim"),
    instance: fc.constantFrom("c1", "c2", "c3"),
    receiver: fc.constant(null),
    from: fc.constant("none"),
    to: fc.constantFrom("none", "open", "held"),
  }),
  fc.record({
    kind: fc.constant("move" as const),
    track: fc.constant("work"),
    instance: fc.constant(null),
    receiver: fc.constant(null),
    from: fc.constant("running"),
    to: fc.constantFrom("running", "paused", "over"),
  }),
  fc.record({
    kind: fc.constant("move" as const),
    track: fc.constant("hall"),
    instance: fc.constantFrom("h1", "h2"),
    receiver: fc.constant(null),
    from: fc.constant("open"),
    to: fc.constantFrom("open", "shut"),
  }),
  fc.constant<Effect>({ kind: "done", track: "claim", instance: "c4", command: "settle" }),
  fc
    .constantFrom("h1", "h2")
    .map((instance): Effect => ({ kind: "link", track: "hall", instance })),
);

it("the past of a condition is that of the file made again day by day", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat({ max: 2 }), effect), { maxLength: 14 }),
      fc.constantFrom(...suspended),
      (turns, rules) => {
        let on: CivilDate = opened;
        let state = openFile({ on });
        for (const [skip, one] of turns) {
          on = addDays(on, skip);
          state = evolve(state, { occurredOn: on, effects: [one] });
        }
        const asOf = addDays(on, 1);
        const calendars = { desk: calendarsOfTable.made };
        const view = viewOfFile(compiledBy(rules), { state, asOf, calendars });
        for (const duty of view.compiled.duties.values())
          for (const place of placesOf(view, duty)) {
            const condition = duty.suspendedWhile;
            if (condition === null) throw new Error("a duty that is never suspended");
            const { days, holdsOn } = pastOf(condition, place);
            const anew = (day: CivilDate) =>
              condition.evaluate(
                environmentAt({
                  ...place,
                  day,
                  state: stateOn(state, day),
                  instance: place.instance === null ? null : instanceOn(place.instance, day),
                }),
              );
            for (let day = opened; day <= asOf; day = addDays(day, 1)) {
              expect(holdsOn(day)).toBe(anew(day));
              if (day > opened && holdsOn(day) !== holdsOn(addDays(day, -1)))
                expect(days).toContain(day);
            }
          }
      },
    ),
    { numRuns: 300 },
  );
});
