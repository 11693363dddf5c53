// Covers: a place in a shelter for somebody of whom nothing is known and who does not cooperate, a suspect in the same
// home, and hearings apart. Not covered: which body runs which home.
import { describe, expect, it } from "vitest";
import { and, deadlinesOn, given, isRefused, openTo, passes } from "./fixtures/given.ts";
import { after, opened, stateOf } from "./fixtures/history.ts";
import { admission, adult, consent, potentialVictim, referredCase } from "./fixtures/people.ts";

describe("a potential victim of whom nothing is known", () => {
  it("who does not cooperate with the authorities is admitted all the same", () => {
    given(potentialVictim())
      .when({
        what: "recordPerson",
        by: "police-officer",
        on: "2025-05-05",
        data: { cooperatesWithAuthorities: false },
      })
      .must(passes)
      .when({ what: "requestShelter", by: "hotline-operator", on: "2025-05-05", at: "S-1" })
      .must(
        passes,
        and((file) =>
          expect(deadlinesOn(file, "2025-05-05")["jo.shelter.offer-in-time S-1"]).toMatchObject({
            due: "2025-05-06",
            status: "running",
          }),
        ),
      )
      .when({ what: "offerShelter", by: "shelter-director", on: "2025-05-05", at: "S-1" })
      .must(passes)
      .when({ what: "admitToShelter", by: "shelter-staff", on: "2025-05-05", at: "S-1" })
      .must(isRefused("consent none: jo.shelter.admit.own"))
      .when(consent("2025-05-05", "shelter"))
      .must(passes)
      .when({ what: "admitToShelter", by: "shelter-staff", on: "2025-05-05", at: "S-1" })
      .must(
        passes,
        and((file) => {
          expect(stateOf(file, "shelter", "S-1")).toBe("admitted");
          expect(file.log.at(-1)?.because).toContain("jo.definitions.shelter-covered-2023");
        }),
      );
  });

  it("was not yet covered before the regulation of 2023, and is from its first day on", () => {
    const before = after(
      opened("2023-08-01"),
      { what: "report", by: "police-officer", on: "2023-08-01" },
      {
        what: "markPotential",
        by: "police-officer",
        on: "2023-08-01",
        data: { iloSigns: ["isolation"] },
      },
      {
        what: "recordPerson",
        by: "police-officer",
        on: "2023-08-01",
        data: { isSecondDegreeRelative: false },
      },
      consent("2023-08-01", "shelter"),
      { what: "requestShelter", by: "person", on: "2023-08-01", at: "S-1" },
    );
    const admits = { what: "admitToShelter", by: "shelter-director", at: "S-1" } as const;
    given(before)
      .when({ ...admits, on: "2023-08-15" })
      .must(isRefused("guard: jo.shelter.admit.own"))
      .when({ ...admits, on: "2023-08-16" })
      .must(passes);
  });
});

describe("a suspect in the same home", () => {
  const suspect = {
    what: "recordSuspectInPlacement",
    by: "person",
    on: "2025-05-10",
    at: "S-1",
    data: { suspectInPlacement: true },
  } as const;

  it("is recorded by anybody, and the person is moved to another home the same day", () => {
    const sheltered = after(
      adult(),
      consent("2025-05-06", "shelter"),
      ...admission("S-1", { on: "2025-05-06" }),
    );
    given(sheltered)
      .when(suspect)
      .must(
        passes,
        and((file) =>
          expect(deadlinesOn(file, "2025-05-11")["jo.shelter.separate-in-time S-1"]).toMatchObject({
            due: "2025-05-10",
            status: "late",
            breach: "escalate",
          }),
        ),
      )
      .when({ what: "requestShelter", by: "ctu-officer", on: "2025-05-10", at: "S-2" })
      .must(passes)
      .when({ what: "offerShelter", by: "shelter-director", on: "2025-05-10", at: "S-2" })
      .must(passes)
      .when({
        what: "transferShelter",
        by: "shelter-director",
        on: "2025-05-10",
        at: "S-1",
        data: { shelterExitReason: "transfer" },
      })
      .must(passes)
      .when({
        what: "admitToShelter",
        by: "shelter-director",
        on: "2025-05-10",
        at: "S-2",
        data: { admissionPath: "other-home", suspectInPlacement: false },
      })
      .must(
        passes,
        and((file) => {
          expect(stateOf(file, "shelter", "S-1")).toBe("transferred");
          expect(stateOf(file, "shelter", "S-2")).toBe("admitted");
          const duties = deadlinesOn(file, "2025-05-11");
          expect(duties["jo.shelter.separate-in-time S-1"]).toMatchObject({ status: "met" });
          expect(duties["jo.shelter.separate-in-time S-2"]).toBeUndefined();
        }),
      );
  });

  it("is never a place to be admitted to", () => {
    const asked = after(adult(), consent("2025-05-06", "shelter"), {
      what: "requestShelter",
      by: "ctu-officer",
      on: "2025-05-06",
      at: "S-1",
    });
    given(asked)
      .when(suspect)
      .must(passes)
      .when({
        what: "admitToShelter",
        by: "shelter-director",
        on: "2025-05-11",
        at: "S-1",
        data: { admissionPath: "unit-referral" },
      })
      .must(isRefused("guard: jo.shelter.admit.own"));
  });
});

describe("a hearing", () => {
  const hears = { what: "hearPerson", by: "public-prosecutor", on: "2025-06-16" } as const;
  const shared = after(
    adult(),
    consent("2025-06-01", "testimony"),
    ...referredCase("P-1", "2025-06-02"),
    {
      what: "classify",
      by: "public-prosecutor",
      on: "2025-06-12",
      at: "P-1",
      data: { classification: "trafficking", suspectSharesHearings: true },
    },
  );

  it("never takes place with a suspect there, nor while nobody knows whether one is", () => {
    given(shared)
      .when({ ...hears, data: { hearingMode: "remote" } })
      .must(isRefused("unknown: jo.file.hear.adult"))
      .when({ ...hears, data: { hearingMode: "remote", suspectAtHearing: true } })
      .must(isRefused("guard: jo.file.hear.adult"))
      .when({ ...hears, data: { hearingMode: "in-court", suspectAtHearing: false } })
      .must(isRefused("forbidden: jo.file.not-in-court-with-suspects"))
      .when({ ...hears, data: { hearingMode: "remote", suspectAtHearing: false } })
      .must(passes);
  });

  it("can be protected by a measure anybody who helps asks for, and no suspect shares it", () => {
    expect(openTo("social-worker", { history: shared, on: "2025-06-15" })).toContain(
      "requestMeasure",
    );
    given(shared)
      .when({
        what: "requestMeasure",
        by: "social-worker",
        on: "2025-06-15",
        at: "M-1",
        data: { measureKind: "escort" },
      })
      .must(passes)
      .when({ what: "grantMeasure", by: "judge", on: "2025-06-16", at: "M-1" })
      .must(passes)
      .when({
        what: "recordUse",
        by: "police-officer",
        on: "2025-06-16",
        at: "M-1",
        data: { suspectInMeasure: true },
      })
      .must(isRefused("guard: jo.measures.use"))
      .when({
        what: "recordUse",
        by: "police-officer",
        on: "2025-06-16",
        at: "M-1",
        data: { suspectInMeasure: false },
      })
      .must(passes)
      .when({
        what: "endMeasure",
        by: "judge",
        on: "2025-06-16",
        at: "M-1",
        data: { measureEndReason: "no-longer-needed" },
      })
      .must(isRefused("unknown: jo.measures.not-against-danger"));
  });
});
