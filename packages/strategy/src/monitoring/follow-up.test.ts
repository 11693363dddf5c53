// Covers: silent parties, late activities and disagreements by example, on an invented plan. Not covered: figures
// (implementation.test.ts), the laws (follow-up.laws.test.ts) and how these lists are printed (package reports).
import { civilDate, missing, observed } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import { samplePlan } from "../fixtures/sample-plan.ts";
import { line, percent, submission } from "../fixtures/sample-progress.ts";
import type { Plan } from "../plan/plan.ts";
import { disagreements } from "./disagreements.ts";
import { lateActivities } from "./late-activities.ts";
import type { ProgressReport } from "./progress.ts";
import { silentParties } from "./silent-parties.ts";

const plan: Plan = samplePlan;

describe("a party is silent when it owed a report for an ended period and sent none", () => {
  const silent = (progress: readonly ProgressReport[], asOf = "2025-01-31") =>
    silentParties(plan, { progress, asOf: civilDate(asOf), frequency: "half" }).flatMap(
      ({ period, parties }) =>
        parties.map(({ party, activities }) => `${period.id} ${party}: ${activities.join(" ")}`),
    );
  const whole2024H1 = [
    "2024-H1 border-guard: P1.G1.S2.A1",
    "2024-H1 health-office: P1.G1.S1.A2 P1.G1.S1.A3",
    "2024-H1 labour-office: P1.G1.S1.A1 P1.G1.S1.A2 P1.G1.S1.A3 P1.G1.S2.A1",
  ];

  it("so everybody is, when nobody reported", () => {
    expect(silent([], "2024-07-01")).toEqual(whole2024H1);
    expect(silent([])).toHaveLength(6);
  });

  it("and nobody before the first period has ended", () => {
    expect(silent([], "2024-06-30")).toEqual([]);
  });

  it("until it reports on one activity it owes", () => {
    const report = submission(
      ["labour-office", "2024-H1", "2024-07-01"],
      [line("P1.G1.S2.A1", 10)],
    );
    expect(silent([report], "2024-07-01")).toEqual(whole2024H1.slice(0, 2));
  });

  it.each([
    ["for another period", { period: "2024-Q1" }],
    ["of another plan", { plan: "another-plan" }],
    ["sent later", { submittedOn: civilDate("2024-07-02") }],
    ["by another party", { party: "nobody" }],
    ["about nothing", { activities: [] }],
    ["about what it does not owe", { activities: [line("P2.G1.S1.A1", 10)] }],
  ])("a report %s breaks no silence", (_, change) => {
    const report = submission(
      ["labour-office", "2024-H1", "2024-07-01"],
      [line("P1.G1.S2.A1", 10)],
    );
    expect(silent([{ ...report, ...change }], "2024-07-01")).toEqual(whole2024H1);
  });
});

describe("only what can be used breaks a silence", () => {
  const silent = (
    [of, change]: readonly [Plan, Partial<ProgressReport>],
    asOf = civilDate("2024-07-01"),
  ) =>
    silentParties(of, {
      progress: [
        {
          ...submission(["labour-office", "2024-H1", "2024-07-01"], [line("P1.G1.S2.A1", 10)]),
          ...change,
        },
      ],
      asOf,
      frequency: "half",
    }).flatMap(({ period, parties }) => parties.map(({ party }) => `${period.id} ${party}`));

  it.each([
    ["written against a later version", { planVersion: 2 }],
    ["sent before its period", { submittedOn: civilDate("2023-12-31") }],
    ["with a rate out of range", { activities: [line("P1.G1.S2.A1", 10, { rate: percent(400) })] }],
    [
      "with a status against its rate",
      { activities: [line("P1.G1.S2.A1", 10, { status: "completed" as const })] },
    ],
  ])("not a report %s", (_, change) => {
    expect(silent([plan, {}])).not.toContain("2024-H1 labour-office");
    expect(silent([plan, change])).toContain("2024-H1 labour-office");
  });

  it("but one about an activity that was retired after the period", () => {
    const inForce = { from: civilDate("2024-01-01"), to: civilDate("2025-01-01") };
    const retired: Plan = {
      ...plan,
      pillars: plan.pillars.map((pillar) => ({
        ...pillar,
        goals: pillar.goals.map((goal) => ({
          ...goal,
          subGoals: goal.subGoals.map((subGoal) => ({
            ...subGoal,
            activities: subGoal.activities.map((one) => ({ ...one, inForce })),
          })),
        })),
      })),
    };
    const found = silent([retired, {}], civilDate("2025-02-01"));
    expect(found).toContain("2024-H1 health-office");
    expect(found).not.toContain("2024-H1 labour-office");
  });
});

describe("an activity is late", () => {
  const late = (progress: readonly ProgressReport[], asOf: string) =>
    lateActivities(plan, { progress, asOf: civilDate(asOf), frequency: "half" });
  const summary = (progress: readonly ProgressReport[], asOf: string) =>
    late(progress, asOf).map(({ activity, why, judgement }) => `${activity} ${why} ${judgement}`);

  it("when its last year has ended and it is not done, or its last period was not done or not reported", () => {
    expect(summary([], "2024-06-30")).toEqual([]);
    expect(summary([], "2024-07-01")).toEqual([
      "P1.G1.S1.A2 period-not-reported no-report",
      "P1.G1.S1.A3 period-not-reported no-report",
    ]);
    const progress = [
      submission(
        ["labour-office", "2024-H2", "2025-01-05"],
        [line("P1.G1.S1.A1", 90), line("P1.G1.S1.A2", 0), line("P1.G1.S1.A3", 30)],
      ),
    ];
    expect(summary(progress, "2025-01-05")).toEqual([
      "P1.G1.S1.A1 last-year-ended partly",
      "P1.G1.S1.A2 period-not-done not-done",
    ]);
  });

  const narrative = { text: "Illustrative.", lang: "en", audience: "committee" } as const;
  const explained = submission(
    ["labour-office", "2024-H2", "2025-01-05"],
    [
      line("P1.G1.S1.A1", 90, {
        deviations: [{ cause: "funding", effect: "delay", narrative }],
        correctiveMeasures: [
          { what: narrative, who: "labour-office", by: civilDate("2025-02-01") },
          { what: narrative, who: "labour-office", by: civilDate("2025-03-01") },
        ],
        resources: [
          {
            kind: "money",
            needed: observed(500, "final"),
            secured: observed(200, "final"),
            source: "donor",
          },
          {
            kind: "staff",
            needed: observed(2, "final"),
            secured: missing("unknown"),
            source: "unknown",
          },
          {
            kind: "equipment",
            needed: observed(2, "final"),
            secured: observed(2, "final"),
            source: "own-budget",
          },
          {
            kind: "training",
            needed: observed(2, "final"),
            secured: observed(5, "final"),
            source: "partner",
          },
        ],
      }),
    ],
  );

  it("with deviations, corrective measures and what resources are missing", () => {
    const [first] = late([explained], "2025-02-15");
    expect(first).toEqual({
      activity: "P1.G1.S1.A1",
      why: "last-year-ended",
      judgement: "partly",
      claimed: { kind: "interval", lower: { num: 9, den: 10 }, upper: { num: 9, den: 10 } },
      sources: [{ party: "labour-office", period: "2024-H2", submittedOn: "2025-01-05" }],
      deviations: [{ party: "labour-office", cause: "funding", effect: "delay", narrative }],
      correctiveMeasures: [
        {
          party: "labour-office",
          what: narrative,
          who: "labour-office",
          by: "2025-02-01",
          isOverdue: true,
        },
        {
          party: "labour-office",
          what: narrative,
          who: "labour-office",
          by: "2025-03-01",
          isOverdue: false,
        },
      ],
      resourceGaps: [
        {
          party: "labour-office",
          kind: "money",
          source: "donor",
          gap: { kind: "value", n: 300, revision: "final" },
        },
        {
          party: "labour-office",
          kind: "staff",
          source: "unknown",
          gap: { kind: "missing", reason: "unknown" },
        },
      ],
    });
  });

  it("a measure is not overdue on its own day", () => {
    const [first] = late([explained], "2025-02-01");
    expect(first?.correctiveMeasures.map(({ isOverdue }) => isOverdue)).toEqual([false, false]);
  });

  it("and what was last said stays, when a later period was not reported", () => {
    const deviation = { cause: "staffing", effect: "delay", narrative } as const;
    const old = submission(
      ["health-office", "2024-H1", "2024-07-05"],
      [line("P1.G1.S1.A2", 40, { deviations: [deviation] })],
    );
    const found = late([old], "2025-01-05").find(({ activity }) => activity === "P1.G1.S1.A2");
    expect(found?.why).toBe("period-not-reported");
    expect(found?.deviations).toEqual([{ party: "health-office", ...deviation }]);
    expect(found?.sources.map(({ period }) => period)).toEqual(["2024-H1"]);
  });

  it("of a dated activity what each party last said counts, whatever the other said since", () => {
    const deviation = { cause: "staffing", effect: "delay", narrative } as const;
    const id = "P1.G1.S2.A1";
    const progress = [
      submission(["border-guard", "2025", "2025-01-01"], [line(id, 5)]),
      submission(
        ["border-guard", "2025-H1", "2025-07-05"],
        [line(id, 40, { deviations: [deviation] })],
      ),
      submission(["labour-office", "2025", "2026-01-01"], [line(id, 70)]),
    ];
    const found = late(progress, "2026-01-05").find(({ activity }) => activity === id);
    expect(found?.claimed).toMatchObject({ lower: { num: 2, den: 5 }, upper: { num: 7, den: 10 } });
    expect(found?.sources.map(({ period }) => period)).toEqual(["2025", "2025-H1"]);
    expect(found?.deviations).toEqual([{ party: "border-guard", ...deviation }]);
  });

  it("of a continuous activity only the latest reported period counts", () => {
    const id = "P1.G1.S1.A2";
    const progress = [
      submission(["labour-office", "2024-H1", "2024-07-05"], [line(id, 40)]),
      submission(["health-office", "2024-H2", "2025-01-02"], [line(id, 0)]),
    ];
    const found = late(progress, "2025-01-05").find(({ activity }) => activity === id);
    expect(found?.claimed).toMatchObject({ lower: { num: 0, den: 1 }, upper: { num: 0, den: 1 } });
    expect(found?.sources.map(({ period }) => period)).toEqual(["2024-H2"]);
  });

  it("reasons come from the latest report alone, also when an older one still gives the rate", () => {
    const deviation = { cause: "staffing", effect: "delay", narrative } as const;
    const id = "P1.G1.S1.A1";
    const progress = [
      submission(
        ["labour-office", "2024-H1", "2024-07-05"],
        [line(id, 40, { deviations: [deviation] })],
      ),
      submission(["labour-office", "2024-H2", "2025-01-02"], [line(id, "suspended")]),
    ];
    const found = late(progress, "2025-01-05").find(({ activity }) => activity === id);
    expect(found?.claimed).toMatchObject({ lower: { num: 2, den: 5 }, upper: { num: 2, den: 5 } });
    expect(found?.sources).toHaveLength(2);
    expect(found?.deviations).toEqual([]);
  });

  it("with nothing to go by when nobody ever reported", () => {
    const [first] = late([], "2025-01-05");
    expect(first?.claimed).toEqual({
      kind: "interval",
      lower: { num: 0, den: 1 },
      upper: { num: 1, den: 1 },
    });
    expect(first?.sources).toEqual([]);
  });
});

describe("parties disagree when their standing reports differ in status or rate", () => {
  const found = (...progress: readonly ProgressReport[]) =>
    disagreements(plan, { progress, asOf: civilDate("2025-01-31"), frequency: "half" });
  const labour = (period: string, claim: Parameters<typeof line>[1], on = "2025-01-10") =>
    submission(["labour-office", period, on], [line("P1.G1.S1.A2", claim)]);
  const health = (period: string, claim: Parameters<typeof line>[1], on = "2025-01-10") =>
    submission(["health-office", period, on], [line("P1.G1.S1.A2", claim)]);

  it("about the same period", () => {
    expect(found(labour("2024-H2", 40), health("2024-H2", 60))).toEqual([
      {
        activity: "P1.G1.S1.A2",
        period: "2024-H2",
        claims: [
          {
            party: "health-office",
            period: "2024-H2",
            submittedOn: "2025-01-10",
            status: "in-progress",
            rate: observed(60, "final"),
          },
          {
            party: "labour-office",
            period: "2024-H2",
            submittedOn: "2025-01-10",
            status: "in-progress",
            rate: observed(40, "final"),
          },
        ],
      },
    ]);
  });

  it("not about different periods, nor once one of them is corrected", () => {
    expect(found(labour("2024-H2", 40), health("2024-H1", 60))).toEqual([]);
    expect(
      found(labour("2024-H2", 40), labour("2024-H2", 60, "2025-01-11"), health("2024-H2", 60)),
    ).toEqual([]);
  });

  it("even about an earlier period", () => {
    const progress = [
      labour("2024-H1", 100),
      health("2024-H1", 0),
      labour("2024-H2", 50),
      health("2024-H2", 50),
    ];
    expect(found(...progress).map(({ period }) => period)).toEqual(["2024-H1"]);
  });

  it("and one party with itself, when it said two things on one day", () => {
    expect(found(labour("2024-H2", 40), labour("2024-H2", 60))).toHaveLength(1);
    expect(found(labour("2024-H2", 40), labour("2024-H2", 40))).toEqual([]);
  });

  it("no rate differs from none, but another status does", () => {
    expect(found(labour("2024-H2", 40), health("2024-H2", "in-progress"))).toEqual([]);
    expect(found(labour("2024-H2", 40), health("2024-H2", "suspended"))).toHaveLength(1);
    expect(found(labour("2024-H2", 100), health("2024-H2", "in-progress"))).toHaveLength(1);
  });

  it("a party that changes its status without a rate does not disagree with itself", () => {
    const corrected = labour("2024-H2", "suspended", "2025-01-11");
    expect(found(labour("2024-H2", 40), corrected)).toEqual([]);
    expect(found(labour("2024-H2", 40), corrected, health("2024-H2", "suspended"))).toEqual([]);
    expect(found(labour("2024-H2", 40), corrected, health("2024-H2", 60))).toHaveLength(1);
  });

  it("a status says the rate it decides", () => {
    expect(found(labour("2024-H2", "completed"), health("2024-H2", 100))).toEqual([]);
  });
});
