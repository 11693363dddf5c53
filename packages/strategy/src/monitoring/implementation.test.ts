// Covers: what implementation figures mean, by the examples above the types in implementation-report.ts, aggregation,
// weights, and what happens to reports that cannot be used. Not covered: the laws (implementation.laws.test.ts) and
// Jordan's own plan (jordan-implementation.test.ts).
import { civilDate, percentText } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import { samplePlan } from "../fixtures/sample-plan.ts";
import { line, submission } from "../fixtures/sample-progress.ts";
import type { Plan } from "../plan/plan.ts";
import { type ImplementationOptions, implementation } from "./implementation.ts";
import type { ActivityImplementation, Completion } from "./implementation-report.ts";
import type { ProgressReport } from "./progress.ts";

const plan: Plan = samplePlan;
const method: ImplementationOptions = {
  progress: [],
  asOf: civilDate("2026-01-01"),
  frequency: "quarter",
  credit: "partial",
  notYetDue: "exclude",
  continuous: "per-period",
  weights: "equal",
};
const report = (options: Partial<ImplementationOptions>) =>
  implementation(plan, { ...method, ...options });
const shown = (completion: Completion) =>
  completion.kind === "missing"
    ? completion.reason
    : [completion.lower, completion.upper]
        .map((end) => percentText(end, { decimals: 1, rounding: "half-up" }).replace(/\.0$/, ""))
        .join("-");
const activity = (id: string, options: Partial<ImplementationOptions>): ActivityImplementation => {
  const found = report(options).activities.find(({ scope }) => scope.id === id);
  if (found === undefined) throw new Error(`no activity ${id}`);
  return found;
};

/** The sample plan with other dates on every node. */
const everythingInForce = (from: string, to: string | null): Plan => {
  const inForce = { from: civilDate(from), to: to === null ? null : civilDate(to) };
  return {
    ...plan,
    pillars: plan.pillars.map((pillar) => ({
      ...pillar,
      inForce,
      goals: pillar.goals.map((goal) => ({
        ...goal,
        inForce,
        subGoals: goal.subGoals.map((subGoal) => ({
          ...subGoal,
          inForce,
          activities: subGoal.activities.map((one) => ({ ...one, inForce })),
        })),
      })),
    })),
  };
};

describe("a dated activity of two parties, 2024-2025", () => {
  const id = "P1.G1.S2.A1";
  const A = (period: string, on: string, claim: Parameters<typeof line>[1]) =>
    submission(["border-guard", period, on], [line(id, claim)]);
  const B = (period: string, on: string, claim: Parameters<typeof line>[1]) =>
    submission(["labour-office", period, on], [line(id, claim)]);

  const cases: readonly [string, Partial<ImplementationOptions>, string, string][] = [
    [
      "is left out before its last year has ended",
      { asOf: civilDate("2025-12-31") },
      "not-due",
      "not-due",
    ],
    [
      "or open, when what is not due counts",
      { asOf: civilDate("2025-12-31"), notYetDue: "include" },
      "0-100",
      "not-due",
    ],
    [
      "or what was reported of it",
      {
        asOf: civilDate("2025-12-31"),
        notYetDue: "include",
        progress: [A("2025-Q3", "2025-10-05", 60)],
      },
      "60-60",
      "partly",
    ],
    [
      "is left out before it is due, whatever was reported",
      { asOf: civilDate("2025-12-31"), progress: [A("2025-Q3", "2025-10-05", 100)] },
      "not-due",
      "not-due",
    ],
    ["is open when nobody reported", {}, "0-100", "no-report"],
    ["has the reported rate", { progress: [A("2025-Q4", "2026-01-01", 60)] }, "60-60", "partly"],
    [
      "earns nothing in part under strict credit",
      { credit: "strict", progress: [A("2025-Q4", "2026-01-01", 60)] },
      "0-0",
      "partly",
    ],
    [
      "lies between two parties that differ",
      { progress: [A("2025-Q4", "2026-01-01", 60), B("2025-Q4", "2026-01-01", 80)] },
      "60-80",
      "partly",
    ],
    [
      "keeps what a party last said when it falls silent",
      { progress: [A("2025-Q3", "2025-10-05", 60), B("2025-Q4", "2026-01-01", 80)] },
      "60-80",
      "partly",
    ],
    [
      "so that silence raises no rate",
      {
        progress: [
          A("2024", "2025-01-05", 50),
          B("2024", "2025-01-05", 10),
          A("2025", "2026-01-01", 50),
        ],
      },
      "10-50",
      "partly",
    ],
    [
      "takes of each party what it said of the latest period",
      { progress: [A("2025-Q4", "2026-01-01", 80), A("2025-Q3", "2026-01-01", 60)] },
      "80-80",
      "partly",
    ],
    [
      "by whichever length of period ends last",
      { progress: [A("2025", "2026-01-01", 40), A("2025-Q3", "2025-10-05", 80)] },
      "40-40",
      "partly",
    ],
    [
      "but a long period is spoken of only up to the day of the report",
      { progress: [A("2025", "2025-01-01", 10), A("2025-H1", "2025-07-10", 60)] },
      "60-60",
      "partly",
    ],
    [
      "keeps two lengths of period that were sent on the same day",
      { progress: [A("2025", "2025-08-01", 10), A("2025-H2", "2025-08-01", 60)] },
      "10-60",
      "partly",
    ],
    [
      "takes the last sent of two lengths of period that end together",
      { progress: [A("2025", "2026-01-01", 10), A("2025-Q4", "2025-12-31", 60)] },
      "10-10",
      "partly",
    ],
    [
      "takes a correction instead of what it corrects",
      { progress: [A("2025-Q4", "2025-12-31", 60), A("2025-Q4", "2026-01-01", 70)] },
      "70-70",
      "partly",
    ],
    [
      "keeps both when they came on the same day",
      { progress: [A("2025-Q4", "2026-01-01", 60), A("2025-Q4", "2026-01-01", 70)] },
      "60-70",
      "partly",
    ],
    [
      "is open when it goes on and no rate is given",
      { progress: [A("2025-Q4", "2026-01-01", "in-progress")] },
      "0-100",
      "partly",
    ],
    [
      "has the rate that one party gives and the other leaves out",
      { progress: [A("2025-Q4", "2026-01-01", "suspended"), B("2025-Q4", "2026-01-01", 80)] },
      "80-80",
      "partly",
    ],
    [
      "is open when one is at 100 and the other still goes on",
      { progress: [A("2025-Q4", "2026-01-01", "in-progress"), B("2025-Q4", "2026-01-01", 100)] },
      "0-100",
      "partly",
    ],
    [
      "also under strict credit",
      {
        credit: "strict",
        progress: [A("2025-Q4", "2026-01-01", "in-progress"), B("2025-Q4", "2026-01-01", 100)],
      },
      "0-100",
      "partly",
    ],
    [
      "keeps the rate a party gave when it later leaves it out",
      {
        progress: [
          A("2024", "2025-01-05", 10),
          B("2024", "2025-01-05", 50),
          A("2025", "2026-01-01", "in-progress"),
          B("2025", "2026-01-01", 50),
        ],
      },
      "10-50",
      "partly",
    ],
    [
      "but not the rate that an earlier status decided",
      { progress: [A("2024", "2025-01-05", 0), A("2025", "2026-01-01", "in-progress")] },
      "0-100",
      "partly",
    ],
    [
      "nor a completion that the party takes back",
      {
        progress: [
          A("2024", "2025-01-05", 100),
          A("2025", "2026-01-01", "suspended"),
          B("2025", "2026-01-01", 50),
        ],
      },
      "50-50",
      "partly",
    ],
    [
      "but not done, says strict credit",
      { credit: "strict", progress: [A("2025-Q4", "2026-01-01", "in-progress")] },
      "0-0",
      "partly",
    ],
    [
      "is done when its parties say completed",
      { progress: [A("2025-Q4", "2026-01-01", "completed"), B("2025-Q4", "2026-01-01", 100)] },
      "100-100",
      "done",
    ],
    [
      "also under strict credit: the status decides the rate",
      { credit: "strict", progress: [A("2025-Q4", "2026-01-01", "completed")] },
      "100-100",
      "done",
    ],
    [
      "is not done when it was not started",
      { progress: [A("2025-Q4", "2026-01-01", "not-started")] },
      "0-0",
      "not-done",
    ],
    [
      "is done late, and done all the same",
      { asOf: civilDate("2026-08-01"), progress: [A("2026-Q2", "2026-07-10", 100)] },
      "100-100",
      "done",
    ],
  ];

  it.each(cases)("%s", (_, options, completion, judgement) => {
    const found = activity(id, options);
    expect([shown(found.completion), found.judgement]).toEqual([completion, judgement]);
    expect(found.periods).toEqual([]);
  });

  it("is late once its last year has ended, until it is done", () => {
    expect(activity(id, { asOf: civilDate("2025-12-31") }).late).toBe(false);
    expect(activity(id, {}).late).toBe(true);
    expect(activity(id, { progress: [A("2025-Q4", "2026-01-01", 99)] }).late).toBe(true);
    expect(activity(id, { progress: [A("2025-Q4", "2026-01-01", 100)] }).late).toBe(false);
  });

  it("names the submissions that stand and those that were replaced", () => {
    const { sources, superseded } = activity(id, {
      progress: [
        B("2025-Q4", "2026-01-01", 80),
        A("2025-Q4", "2025-12-30", 50),
        A("2025-Q4", "2025-12-31", 60),
        A("2025-Q1", "2025-04-01", 10),
      ],
    });
    expect(sources).toEqual([
      { party: "border-guard", period: "2025-Q4", submittedOn: "2025-12-31" },
      { party: "labour-office", period: "2025-Q4", submittedOn: "2026-01-01" },
    ]);
    expect(superseded).toEqual([
      { party: "border-guard", period: "2025-Q1", submittedOn: "2025-04-01" },
      { party: "border-guard", period: "2025-Q4", submittedOn: "2025-12-30" },
    ]);
  });

  it("names beside a report without a rate the one that last gave it", () => {
    const { sources, superseded } = activity(id, {
      progress: [
        A("2025-Q1", "2025-04-01", 10),
        A("2025-Q2", "2025-07-01", 20),
        A("2025-Q3", "2025-10-01", "in-progress"),
        A("2025-Q4", "2026-01-01", "suspended"),
      ],
    });
    expect(sources.map(({ period }) => period)).toEqual(["2025-Q2", "2025-Q4"]);
    expect(superseded.map(({ period }) => period)).toEqual(["2025-Q1", "2025-Q3"]);
  });

  it("conflicts when its parties differ about the latest reported period, not about different ones", () => {
    const conflicts = (...progress: readonly ProgressReport[]) =>
      activity(id, { progress }).counts.conflicting;
    const B80 = B("2025-Q4", "2026-01-01", 80);
    expect(conflicts(A("2025-Q4", "2026-01-01", 60), B80)).toBe(1);
    expect(conflicts(A("2025-Q3", "2025-10-05", 60), B80)).toBe(0);
    expect(conflicts(A("2025-Q4", "2026-01-01", "in-progress"), B80)).toBe(0);
    expect(conflicts(A("2025-Q4", "2026-01-01", "suspended"), B80)).toBe(1);
    const early = A("2025", "2025-01-01", 10);
    const H1 = [A("2025-H1", "2025-07-10", 60), B("2025-H1", "2025-07-10", 80)];
    expect(conflicts(early, ...H1)).toBe(1);
  });

  it("before its first year it is open when what is not due counts", () => {
    const options = { asOf: civilDate("2024-06-30"), notYetDue: "include" } as const;
    const found = activity("P2.G1.S1.A1", options);
    expect([shown(found.completion), found.judgement, found.late]).toEqual([
      "0-100",
      "not-due",
      false,
    ]);
  });
});

describe("a continuous activity, judged by quarters", () => {
  const id = "P2.G1.S1.A2";
  const asOf = civilDate("2025-12-31");
  const in2025 = (quarter: number, claim: Parameters<typeof line>[1]) =>
    submission(
      ["health-office", `2025-Q${quarter}`, `2025-${String(quarter * 3).padStart(2, "0")}-28`],
      [line(id, claim)],
    );

  const cases: readonly [string, Partial<ImplementationOptions>, string, string][] = [
    ["with nothing reported is open", {}, "0-100", "no-report"],
    [
      "is the mean of the ended quarters",
      { progress: [in2025(1, 100), in2025(2, 40), in2025(3, 100)] },
      "80-80",
      "partly",
    ],
    [
      "in which only full quarters count under strict credit",
      { credit: "strict", progress: [in2025(1, 100), in2025(2, 40), in2025(3, 100)] },
      "66.7-66.7",
      "partly",
    ],
    [
      "keeps the rate of a quarter when a later report leaves it out",
      {
        asOf: civilDate("2025-04-10"),
        progress: [
          in2025(1, 40),
          submission(["health-office", "2025-Q1", "2025-04-05"], [line(id, "suspended")]),
        ],
      },
      "40-40",
      "partly",
    ],
    [
      "but never carries a rate into another quarter",
      {
        asOf: civilDate("2025-07-01"),
        progress: [in2025(1, 40), in2025(2, "in-progress")],
      },
      "20-70",
      "partly",
    ],
    [
      "is open only by its silent quarters",
      { progress: [in2025(1, 100), in2025(3, 0)] },
      "33.3-66.7",
      "partly",
    ],
    ["is partly done when a quarter was", { progress: [in2025(2, 30)] }, "10-76.7", "partly"],
    [
      "is done when every ended quarter was",
      { progress: [in2025(1, 100), in2025(2, "completed"), in2025(3, 100)] },
      "100-100",
      "done",
    ],
    [
      "is not done when what was reported was not",
      { progress: [in2025(2, 0)] },
      "0-66.7",
      "not-done",
    ],
    [
      "counts the running quarter too when what is not due counts",
      { notYetDue: "include", progress: [in2025(1, 100), in2025(2, 100), in2025(3, 100)] },
      "75-100",
      "done",
    ],
    [
      "and takes what is reported of it",
      {
        notYetDue: "include",
        progress: [in2025(1, 100), in2025(2, 100), in2025(3, 100), in2025(4, 0)],
      },
      "75-75",
      "partly",
    ],
    [
      "leaves the running quarter out otherwise",
      { progress: [in2025(1, 100), in2025(2, 100), in2025(3, 100), in2025(4, 0)] },
      "100-100",
      "done",
    ],
    [
      "is not due before its first quarter has ended",
      { asOf: civilDate("2025-03-31"), progress: [in2025(1, 0)] },
      "not-due",
      "not-due",
    ],
    [
      "and open before its first year when what is not due counts",
      { asOf: civilDate("2024-06-30"), notYetDue: "include" },
      "0-100",
      "not-due",
    ],
  ];

  it.each(cases)("%s", (_, options, completion, judgement) => {
    const found = activity(id, { asOf, ...options });
    expect([shown(found.completion), found.judgement]).toEqual([completion, judgement]);
  });

  it("says period by period what was judged, and by which submission", () => {
    const { periods } = activity(id, { asOf, progress: [in2025(1, 40), in2025(4, 100)] });
    expect(
      periods.map(({ period, judgement, completion, sources }) =>
        [period, judgement, shown(completion), sources.length].join(" "),
      ),
    ).toEqual([
      "2025-Q1 partly 40-40 1",
      "2025-Q2 no-report 0-100 0",
      "2025-Q3 no-report 0-100 0",
      "2025-Q4 not-due not-due 1",
    ]);
  });

  it("is late when its last ended quarter was not done or not reported", () => {
    expect(activity(id, { asOf, progress: [in2025(3, 10)] }).late).toBe(false);
    expect(activity(id, { asOf, progress: [in2025(3, 0)] }).late).toBe(true);
    expect(activity(id, { asOf, progress: [in2025(2, 100)] }).late).toBe(true);
    expect(activity(id, { asOf: civilDate("2025-03-31") }).late).toBe(false);
  });

  it("stays as its last quarter left it after its time frame", () => {
    const { periods } = activity(id, { asOf: civilDate("2030-01-01") });
    expect(periods.map(({ period }) => period).at(-1)).toBe("2026-Q4");
    expect(periods).toHaveLength(8);
  });
});

describe("above the activities stands the weighted mean, end by end", () => {
  const asOf = civilDate("2025-01-01");
  const progress: readonly ProgressReport[] = [
    submission(
      ["labour-office", "2024", "2024-12-31"],
      [line("P1.G1.S1.A1", 60), line("P1.G1.S1.A2", 100), line("P1.G1.S1.A3", 20)],
    ),
    submission(["health-office", "2024", "2025-01-01"], [line("P1.G1.S1.A3", 60)]),
  ];
  const base = { asOf, progress, frequency: "year" } as const;

  it("for the plan, its nodes and its parties", () => {
    const found = report(base);
    const rows = [
      found.plan,
      ...found.pillars,
      ...found.goals,
      ...found.subGoals,
      ...found.parties,
    ].map(({ scope, completion }) => `${scope.kind} ${scope.id}: ${shown(completion)}`);
    expect(rows).toEqual([
      "plan sample-2024-2026: 60-73.3",
      "pillar P1: 60-73.3",
      "pillar P2: not-due",
      "goal P1.G1: 60-73.3",
      "goal P2.G1: not-due",
      "sub-goal P1.G1.S1: 60-73.3",
      "sub-goal P1.G1.S2: not-due",
      "sub-goal P2.G1.S1: not-due",
      "party border-guard: not-due",
      "party health-office: 60-80",
      "party labour-office: 60-73.3",
    ]);
  });

  it("with counts of what stands behind it", () => {
    expect(report(base).plan.counts).toEqual({
      total: 6,
      counted: 3,
      notYetDue: 3,
      reported: 3,
      unreported: 0,
      conflicting: 1,
    });
    expect(report({ ...base, notYetDue: "include" }).plan.counts).toEqual({
      total: 6,
      counted: 6,
      notYetDue: 3,
      reported: 3,
      unreported: 3,
      conflicting: 1,
    });
  });

  it("with its method, and whether anything in it is made up", () => {
    const { progress: _, ...choices } = { ...method, ...base };
    const found = report(base);
    expect(found.method).toEqual({ ...choices, plan: "sample-2024-2026", planVersion: 1 });
    expect(found.illustrative).toBe(true);
    expect(report({}).illustrative).toBe(false);
  });

  it("by the weights given", () => {
    const weights = {
      "P1.G1.S1.A1": 3,
      "P1.G1.S1.A2": 1,
      "P1.G1.S1.A3": 0,
      "P1.G1.S2.A1": 1,
      "P2.G1.S1.A1": 0,
      "P2.G1.S1.A2": 0,
    };
    const found = report({ ...base, weights });
    expect(shown(found.plan.completion)).toBe("70-70");
    expect(found.pillars.map(({ completion }) => shown(completion))).toEqual([
      "70-70",
      "not-applicable",
    ]);
    expect(found.subGoals.map(({ completion }) => shown(completion))[1]).toBe("not-due");
  });
});

describe("weights that break the promise are refused", () => {
  const all = Object.fromEntries(report({}).activities.map(({ scope }) => [scope.id, 1]));
  const { "P1.G1.S1.A1": _, ...incomplete } = all;

  it.each([
    ["weights.incomplete", incomplete],
    ["weights.invalid", { ...all, "P1.G1.S1.A1": -1 }],
    ["weights.invalid", { ...all, "P1.G1.S1.A1": 0.5 }],
    ["weights.unknown-activity", { ...all, "P1.G1.S1.A9": 1 }],
  ])("%s", (code, weights) => {
    expect(() => report({ weights })).toThrow(expect.objectContaining({ code }));
  });

  it.each([null, undefined, "none", 1])("and so are weights that are none: %s", (weights) => {
    const untyped: object = { ...method, weights };
    expect(() => implementation(plan, untyped as ImplementationOptions)).toThrow(
      expect.objectContaining({ code: "weights.incomplete", params: { count: 6 } }),
    );
  });

  it("but what is not in force on the date needs none", () => {
    const later = everythingInForce("2026-01-02", null);
    expect(implementation(later, { ...method, weights: {} }).activities).toEqual([]);
  });

  it("and a sum that is no safe integer", () => {
    const weights = Object.fromEntries(Object.keys(all).map((id) => [id, Number.MAX_SAFE_INTEGER]));
    expect(() => report({ weights })).toThrow(expect.objectContaining({ code: "number.unsafe" }));
  });
});

describe("a line that cannot be used is handed back with the reason", () => {
  const good = submission(["labour-office", "2024-Q4", "2025-01-05"], [line("P1.G1.S1.A1", 50)]);
  const of = (id: string, claim: Parameters<typeof line>[1] = 50) => ({
    activities: [line(id, claim)],
  });
  const wrongRate = {
    ...line("P1.G1.S1.A1", 50),
    rate: { kind: "value", n: 101, revision: "final" },
  };

  const cases: readonly [string, object][] = [
    ["other-plan", { plan: "another-plan" }],
    ["later-version", { planVersion: 2 }],
    ["period-malformed", { period: "2024-Q5" }],
    ["before-period", { submittedOn: "2024-09-30" }],
    ["after-as-of", { submittedOn: "2026-01-02" }],
    ["unknown-activity", of("P1.G1.S1.A9")],
    ["unknown-activity", of("P1.G1.S1")],
    ["not-responsible", { party: "health-office" }],
    ["outside-time-frame", { period: "2023-Q4" }],
    ["outside-time-frame", { ...of("P2.G1.S1.A2"), party: "health-office", period: "2024-Q4" }],
    ["outside-time-frame", { ...of("P2.G1.S1.A1"), party: "health-office", period: "2024-Q4" }],
    ["other-period-length", { ...of("P1.G1.S1.A2"), period: "2024-H2" }],
    ["other-period-length", { period: "2024-12" }],
    ["other-period-length", { period: "term-2024-2026" }],
    ["rate-range", { activities: [wrongRate] }],
    ["status-rate", { activities: [{ ...line("P1.G1.S1.A1", 50), status: "completed" }] }],
    ["status-rate", { activities: [{ ...line("P1.G1.S1.A1", 100), status: "in-progress" }] }],
    ["status-rate", { activities: [{ ...line("P1.G1.S1.A1", 50), status: "not-started" }] }],
  ];

  it.each(cases)("%s", (reason, change) => {
    const bad = { ...good, ...change } as ProgressReport;
    const found = report({ progress: [bad] });
    expect(found.unplaced.map((unplaced) => unplaced.reason)).toEqual([reason]);
    expect(found.plan).toEqual(report({}).plan);
  });

  it("not-in-force, when the activity is retired", () => {
    const retired = everythingInForce("2024-01-01", "2025-07-01");
    const after = implementation(retired, { ...method, progress: [good] });
    expect(after.unplaced.map(({ reason }) => reason)).toEqual(["not-in-force"]);
    expect(after.activities).toEqual([]);
    expect(after.plan.completion).toEqual({ kind: "missing", reason: "not-applicable" });
    expect(after.pillars).toEqual([]);
    expect(after.parties).toEqual([]);
    const before = implementation(retired, {
      ...method,
      progress: [good],
      asOf: civilDate("2025-06-30"),
    });
    expect(before.unplaced).toEqual([]);
    expect(before.activities).toHaveLength(6);
  });

  it("not-in-force, when the activity came later than the period", () => {
    const added = everythingInForce("2025-01-01", null);
    const found = implementation(added, { ...method, progress: [good] });
    expect(found.unplaced.map(({ reason }) => reason)).toEqual(["not-in-force"]);
    const lectures = found.activities.find(({ scope }) => scope.id === "P1.G1.S1.A2");
    expect(lectures?.periods.map(({ period }) => period)).toEqual([
      "2025-Q1",
      "2025-Q2",
      "2025-Q3",
      "2025-Q4",
      "2026-Q1",
    ]);
  });

  it("and a report against an earlier version of the plan is used: ids never change their meaning", () => {
    const next = { ...plan, version: 2 };
    expect(implementation(next, { ...method, progress: [good] }).unplaced).toEqual([]);
  });
});
