// Covers: what is due once somebody was screened, once a child is found to be affected by a crime against a relative, and
// when care cannot wait. Not covered: screening itself (../screening).
import { describe, expect, it } from "vitest";
import { deadlinesOn, given, isRefused, passes } from "./fixtures/given.ts";
import { after, opened } from "./fixtures/history.ts";
import { adult, consent } from "./fixtures/people.ts";

const screens = { what: "screen", by: "ctu-officer", on: "2025-05-06" } as const;
const reported = after(
  opened("2025-05-04"),
  { what: "report", by: "police-officer", on: "2025-05-04" },
  consent("2025-05-05", "screening"),
);
const marking = "jo.identification.mark-in-time";

describe("somebody who was screened", () => {
  it.each([
    ["with signs", { screeningResult: "indicated" }],
    ["without a clear result", { screeningResult: "insufficient" }],
    ["without any result", {}],
    [
      "as not indicated, with a sign all the same",
      {
        screeningResult: "not-indicated",
        iloSigns: ["retention-of-documents"],
      },
    ],
  ] as const)("%s is marked as a potential victim the next day", (_, data) => {
    const screened = after(reported, { ...screens, data });
    expect(deadlinesOn(screened, "2025-05-06")[marking]).toMatchObject({
      due: "2025-05-07",
      status: "running",
      breach: "escalate",
    });
    given(screened)
      .when({
        what: "closeFile",
        by: "case-coordinator",
        on: "2025-05-07",
        data: { closingReason: "not-a-victim" },
      })
      .must(isRefused("forbidden: jo.file.no-closing-with-duties"));
    const marked = after(screened, { what: "markPotential", by: "ctu-officer", on: "2025-05-07" });
    expect(deadlinesOn(marked, "2025-05-07")[marking]).toMatchObject({ status: "met" });
  });

  it("and shows nothing is not", () => {
    const clear = after(reported, { ...screens, data: { screeningResult: "not-indicated" } });
    expect(deadlinesOn(clear, "2025-05-06")[marking]?.status ?? "none").not.toBe("running");
  });
});

describe("a child affected by a crime against a relative", () => {
  it("is owed the same looking after as the victim, from the decision on", () => {
    const affected = after(
      opened("2025-05-04"),
      {
        what: "recordPerson",
        by: "social-worker",
        on: "2025-05-04",
        data: { isMinor: true, isSecondDegreeRelative: true, inJordanAtAdmission: true },
      },
      {
        what: "recordCarerDecision",
        by: "social-development-officer",
        on: "2025-05-10",
        data: { hasNoSuitableCarer: true },
      },
    );
    const duties = deadlinesOn(affected, "2025-05-10");
    for (const [duty, due] of [
      ["jo.safety.assess-in-time", "2025-05-11"],
      ["jo.health.assess-in-time", "2025-05-13"],
      ["jo.psychosocial.assess-in-time", "2025-05-17"],
      ["jo.guardianship.assess-in-time", "2025-05-11"],
      ["jo.best-interests.assess-in-time", "2025-05-17"],
    ] as const)
      expect(duties[duty], duty).toMatchObject({ due, status: "running" });
  });
});

describe("care that cannot wait", () => {
  const assessed = after(adult(), {
    what: "assessHealth",
    by: "health-worker",
    on: "2025-05-06",
    data: { needsUrgentCare: true },
  });
  const urgent = "jo.health.urgent-care-in-time";

  it("is due the same day", () => {
    expect(deadlinesOn(assessed, "2025-05-06")[urgent]).toMatchObject({
      due: "2025-05-06",
      status: "running",
    });
    given(assessed)
      .when({
        what: "startCare",
        by: "health-worker",
        on: "2025-05-06",
        data: { needsUrgentCare: true },
      })
      .must(passes);
  });

  it("is not forced on somebody who refused it", () => {
    const refused = after(assessed, {
      what: "recordConsentRefused",
      by: "person",
      on: "2025-05-06",
      data: { scopesRefused: ["health"] },
    });
    expect(deadlinesOn(refused, "2025-05-06")[urgent]?.status ?? "none").not.toBe("running");
  });
});
