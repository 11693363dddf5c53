// Covers: who ends a stay in a shelter by leaving or by taking consent back: an adult, a person whose age is in doubt, and
// a child with those who speak for it. Not covered: moves to another home (shelter-places.test.ts).
import { describe, expect, it } from "vitest";
import { and, deadlinesOn, given, isRefused, passes } from "./fixtures/given.ts";
import { after, type History, type Step, stateOf } from "./fixtures/history.ts";
import {
  admission,
  adult,
  child,
  consent,
  potentialVictim,
  representedChild,
} from "./fixtures/people.ts";

const sheltered = (history: History) =>
  after(history, consent("2025-05-08", "shelter"), ...admission("S-1", { on: "2025-05-08" }));

const leaves = {
  what: "exitShelter",
  by: "person",
  on: "2025-05-20",
  at: "S-1",
  data: { shelterExitReason: "own-choice" },
} as const;
const takesBack = { what: "withdrawShelterConsent", by: "person", on: "2025-05-20" } as const;
const stayIs = (state: string) =>
  and((file) => expect(stateOf(file, "shelter", "S-1")).toBe(state));

describe("leaving and taking consent back", () => {
  it("both end the stay of an adult, and of a person whose age is in doubt", () => {
    for (const who of [adult(), potentialVictim()])
      for (const says of [leaves, takesBack] as const)
        given(sheltered(who)).when(says).must(passes, stayIs("exited"));
  });

  it("by a child alone end no stay: the child is heard the next day, with whoever speaks for it", () => {
    const ward = after(child(), ...admission("S-1", { on: "2025-05-08" }));
    for (const what of ["withdrawShelterConsent", "withdrawAllConsent"] as const)
      given(ward)
        .when(leaves)
        .must(isRefused("guard: jo.shelter.leave.own"))
        .when({ ...takesBack, what })
        .must(
          passes,
          stayIs("admitted"),
          and((file) =>
            expect(deadlinesOn(file, "2025-05-22")["jo.shelter.hear-the-child S-1"]).toMatchObject({
              due: "2025-05-21",
              status: "late",
              breach: "escalate",
            }),
          ),
        )
        .when({ what: "reviewStay", by: "shelter-director", on: "2025-05-22", at: "S-1" })
        .must(
          passes,
          and((file) =>
            expect(deadlinesOn(file, "2025-05-22")["jo.shelter.hear-the-child S-1"]).toMatchObject({
              status: "met",
            }),
          ),
        );
  });

  it("by the representative end the stay of a child, one way like the other", () => {
    const ward = after(
      representedChild(),
      {
        what: "giveConsentForChild",
        by: "independent-representative",
        on: "2025-05-08",
        gives: ["shelter"],
        data: { consentInformed: true, childHeard: true },
      },
      ...admission("S-1", { on: "2025-05-08" }),
    );
    const by = "independent-representative";
    const ways: readonly Step[] = [
      { ...leaves, by },
      { ...takesBack, by },
      { ...takesBack, by, what: "withdrawAllConsent" },
    ];
    for (const says of ways) given(ward).when(says).must(passes, stayIs("exited"));
    given(ward).when(takesBack).must(passes, stayIs("admitted"));
  });

  it("by somebody who was not appointed end nothing of a child's", () => {
    const ward = after(child(), ...admission("S-1", { on: "2025-05-08" }));
    given(ward)
      .when({ ...takesBack, by: "guardian" })
      .must(isRefused("role: jo.file.withdraw-shelter.child"))
      .when({ ...leaves, by: "guardian" })
      .must(isRefused("guard: jo.shelter.leave.guardian"));
  });
});
