// Covers: how a place in a shelter is found and kept: an offer somebody has to follow up, a home that is full, a move to
// another home, and a request that is no longer needed. Not covered: whom the shelters are open to
// (shelter-cover.test.ts), and who may leave (shelter-leaving.test.ts).
import { describe, expect, it } from "vitest";
import { and, deadlinesOn, given, isRefused, passes } from "./fixtures/given.ts";
import { after, type History, stateOf } from "./fixtures/history.ts";
import { admission, adult, consent } from "./fixtures/people.ts";

const asked = after(adult(), consent("2025-05-06", "shelter"), {
  what: "requestShelter",
  by: "ctu-officer",
  on: "2025-05-06",
  at: "S-1",
});
const sheltered = after(
  adult(),
  consent("2025-05-06", "shelter"),
  ...admission("S-1", { on: "2025-05-06" }),
);
const home = "shelter-director";
const placesOf = (file: History, ...places: readonly string[]) =>
  places.map((place) => stateOf(file, "shelter", place));

describe("a place that is offered", () => {
  it("is taken up or declined within days, and nobody forgets that it was offered", () => {
    given(asked)
      .when({ what: "offerShelter", by: home, on: "2025-05-07", at: "S-1" })
      .must(
        passes,
        and((file) => {
          const duties = deadlinesOn(file, "2025-05-11");
          expect(duties["jo.shelter.offer-in-time S-1"]).toMatchObject({ status: "met" });
          expect(duties["jo.shelter.admit-in-time S-1"]).toMatchObject({
            due: "2025-05-10",
            status: "late",
            bearer: home,
          });
        }),
      )
      .when({ what: "declineShelter", by: "person", on: "2025-05-11", at: "S-1" })
      .must(
        passes,
        and((file) =>
          expect(deadlinesOn(file, "2025-05-11")["jo.shelter.admit-in-time S-1"]).toMatchObject({
            status: "moot",
          }),
        ),
      );
  });
});

describe("a home that is full", () => {
  const full = after(asked, {
    what: "recordNoPlace",
    by: home,
    on: "2025-05-07",
    at: "S-1",
    data: { noPlaceReason: "full" },
  });

  it("does not end the search: another place is due the next day", () => {
    given(full)
      .when({ what: "offerShelter", by: "social-development-officer", on: "2025-05-09", at: "S-1" })
      .must(
        and((file) =>
          expect(
            deadlinesOn(file, "2025-05-09")["jo.shelter.find-another-place S-1"],
          ).toMatchObject({ due: "2025-05-08", status: "late", breach: "escalate" }),
        ),
        passes,
      )
      .when({
        what: "admitToShelter",
        by: home,
        on: "2025-05-09",
        at: "S-1",
        data: { admissionPath: "unit-referral", suspectInPlacement: false },
      })
      .must(passes);
  });

  it("is forgotten once another home admits the person", () => {
    given(full)
      .when({ what: "requestShelter", by: "ctu-officer", on: "2025-05-07", at: "S-2" })
      .must(passes)
      .when({
        what: "admitToShelter",
        by: home,
        on: "2025-05-07",
        at: "S-2",
        data: { admissionPath: "unit-referral", suspectInPlacement: false },
      })
      .must(
        passes,
        and((file) => {
          expect(placesOf(file, "S-1", "S-2")).toEqual(["no-longer-needed", "admitted"]);
          const waiting = Object.values(deadlinesOn(file, "2025-05-09")).filter(
            ({ track, status }) => track === "shelter" && status === "late",
          );
          expect(waiting).toEqual([]);
        }),
      );
  });

  it("can be refused by the person, and the request ends only for a reason", () => {
    const ends = { what: "endShelterRequest", by: "case-coordinator", at: "S-1" } as const;
    given(full)
      .when({ ...ends, on: "2025-05-20" })
      .must(isRefused("unknown: jo.shelter.request-ends"))
      .when({ ...ends, on: "2025-05-20", data: { noNeedReason: "contact-lost" } })
      .must(
        passes,
        and((file) => expect(placesOf(file, "S-1")).toEqual(["no-longer-needed"])),
      );
    given(full)
      .when({ what: "declineShelter", by: "person", on: "2025-05-20", at: "S-1" })
      .must(passes);
    given(
      after(full, {
        what: "recordPerson",
        by: "police-officer",
        on: "2025-05-19",
        data: { immediateDanger: true },
      }),
    )
      .when({ ...ends, on: "2025-05-20", data: { noNeedReason: "other-arrangement" } })
      .must(isRefused("guard: jo.shelter.request-ends"));
  });
});

describe("a move to another home", () => {
  const moves = {
    what: "transferShelter",
    by: home,
    on: "2025-05-12",
    at: "S-1",
    data: { shelterExitReason: "transfer" },
  } as const;
  const askedElsewhere = after(sheltered, {
    what: "requestShelter",
    by: "ctu-officer",
    on: "2025-05-10",
    at: "S-2",
  });
  const offers = { what: "offerShelter", by: home, on: "2025-05-11", at: "S-2" } as const;

  it("waits until the other home has offered its place", () => {
    given(sheltered).when(moves).must(isRefused("guard: jo.shelter.transfer"));
    given(askedElsewhere)
      .when(moves)
      .must(isRefused("guard: jo.shelter.transfer"))
      .when(offers)
      .must(passes)
      .when(moves)
      .must(
        passes,
        and((file) => expect(placesOf(file, "S-1", "S-2")).toEqual(["transferred", "offered"])),
      );
  });

  it("does not happen once the person declined the other place", () => {
    given(after(askedElsewhere, offers))
      .when({ what: "declineShelter", by: "person", on: "2025-05-11", at: "S-2" })
      .must(passes)
      .when(moves)
      .must(
        isRefused("guard: jo.shelter.transfer"),
        and((file) => expect(placesOf(file, "S-1")).toEqual(["admitted"])),
      );
  });

  it("ends the stay before: nobody lives in two homes", () => {
    given(after(askedElsewhere, consent("2025-05-11", "shelter")))
      .when({
        what: "admitToShelter",
        by: home,
        on: "2025-05-12",
        at: "S-2",
        data: { admissionPath: "other-home", suspectInPlacement: false },
      })
      .must(
        passes,
        and((file) => expect(placesOf(file, "S-1", "S-2")).toEqual(["transferred", "admitted"])),
      );
  });

  it("away from a suspect waits for nothing, and another place is due the next day", () => {
    given(sheltered)
      .when({
        what: "recordSuspectInPlacement",
        by: "person",
        on: "2025-05-12",
        at: "S-1",
        data: { suspectInPlacement: true },
      })
      .must(passes)
      .when(moves)
      .must(
        passes,
        and((file) => {
          expect(placesOf(file, "S-1")).toEqual(["requested"]);
          const duties = deadlinesOn(file, "2025-05-12");
          expect(duties["jo.shelter.separate-in-time S-1"]).toMatchObject({ status: "met" });
          expect(duties["jo.shelter.offer-in-time S-1"]).toMatchObject({
            due: "2025-05-13",
            status: "running",
          });
        }),
      )
      .when({
        what: "admitToShelter",
        by: home,
        on: "2025-05-13",
        at: "S-1",
        data: { admissionPath: "other-home" },
      })
      .must(isRefused("guard: jo.shelter.admit.own"))
      .when({
        what: "admitToShelter",
        by: home,
        on: "2025-05-13",
        at: "S-1",
        data: { admissionPath: "other-home", suspectInPlacement: false },
      })
      .must(passes);
  });
});
