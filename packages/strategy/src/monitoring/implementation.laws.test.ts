// Covers: the laws of implementation figures over random submissions, usable and not, on an invented plan. Not
// covered: what single figures mean (implementation.test.ts).
import {
  addDays,
  civilDate,
  compareRatios,
  multiplyRatios,
  parsePeriod,
  periodOf,
  ratio,
} from "@aht-jo/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { samplePlan } from "../fixtures/sample-plan.ts";
import { line, percent, submission } from "../fixtures/sample-progress.ts";
import type { Activity, Plan } from "../plan/plan.ts";
import { activities } from "../query/activities.ts";
import { activityOf } from "../query/activity-of.ts";
import { disagreements } from "./disagreements.ts";
import { type ImplementationOptions, implementation } from "./implementation.ts";
import type {
  ActivityImplementation,
  Completion,
  Implementation,
  ImplementationReport,
} from "./implementation-report.ts";
import type { ProgressReport } from "./progress.ts";
import { weightedMean } from "./weighted-mean.ts";

const plan: Plan = samplePlan;
const all = activities(plan, {});
const ids = all.map(({ id }) => id);

const periods = [2023, 2024, 2025, 2026].flatMap((year) =>
  ["", "-H1", "-H2", "-Q1", "-Q2", "-Q3", "-Q4"].map((part) => `${year}${part}`),
);
const anyClaim = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.constantFrom(
    "not-started" as const,
    "in-progress" as const,
    "suspended" as const,
    "completed" as const,
  ),
);
const anyLine = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.tuple(fc.constantFrom(...ids, "P9"), anyClaim).map(([id, c]) => line(id, c)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...ids).map((id) => line(id, 50, { rate: percent(400) })),
  },
);
const anyDate = fc
  .integer({ min: -30, max: 1200 })
  .map((days) => addDays(civilDate("2024-01-01"), days));
const wildReport = fc
  .record({
    party: fc.constantFrom("border-guard", "labour-office", "health-office", "nobody"),
    period: fc.constantFrom(...periods, "2025-Q9", "2025-03", "term-2024-2026"),
    submittedOn: anyDate,
    lines: fc.array(anyLine, { maxLength: 4 }),
  })
  .map(({ party, period, submittedOn, lines }) => submission([party, period, submittedOn], lines));
const soundReport = fc
  .record({
    activity: fc.constantFrom(...all),
    party: fc.nat({ max: 1 }),
    year: fc.nat({ max: 2 }),
    part: fc.constantFrom("", "-H1", "-H2", "-Q1", "-Q2", "-Q3", "-Q4"),
    delay: fc.integer({ min: -20, max: 40 }),
    claim: anyClaim,
  })
  .map(({ activity, party, year, part, delay, claim }) => {
    const { firstYear, lastYear } = activity.timeFrame;
    const period = periodOf(`${Math.min(firstYear + year, lastYear)}${part}`);
    const { party: sender } = activity.parties[party] ?? activity.parties[0];
    return submission([sender, period.id, addDays(period.to, delay)], [line(activity.id, claim)]);
  });
const anyReport = fc.oneof(
  { weight: 3, arbitrary: soundReport },
  { weight: 1, arbitrary: wildReport },
);
const anyProgress = fc.array(anyReport, { maxLength: 25 });
const anyMethod = fc.record({
  asOf: anyDate,
  frequency: fc.constantFrom("quarter" as const, "half" as const, "year" as const),
  credit: fc.constantFrom("strict" as const, "partial" as const),
  notYetDue: fc.constantFrom("exclude" as const, "include" as const),
  continuous: fc.constant("per-period" as const),
  weights: fc.oneof(
    fc.constant("equal" as const),
    fc
      .array(fc.integer({ min: 0, max: 5 }), { minLength: ids.length, maxLength: ids.length })
      .map((list) => Object.fromEntries(ids.map((id, index) => [id, list[index] ?? 0]))),
  ),
});
const anyOptions = fc
  .tuple(anyMethod, anyProgress)
  .map(([method, progress]): ImplementationOptions => ({ ...method, progress }));
/** Many submissions of two parties about one joint activity that is due, of all lengths of period, early and late. */
const crowded = (activity: Activity): fc.Arbitrary<ImplementationOptions> => {
  const report = fc
    .record({
      responsible: fc.constantFrom(...activity.parties),
      period: fc.constantFrom(...periods.filter((id) => /^202[45]/.test(id))).map(periodOf),
      delay: fc.integer({ min: -150, max: 30 }),
      claim: anyClaim,
    })
    .map(({ responsible: { party }, period, delay, claim }) =>
      submission([party, period.id, addDays(period.to, delay)], [line(activity.id, claim)]),
    );
  return fc
    .tuple(anyMethod, fc.array(report, { minLength: 2, maxLength: 12, size: "max" }))
    .map(([method, progress]) => ({ ...method, asOf: civilDate("2026-02-01"), progress }));
};
const jointDated = activityOf(plan, "P1.G1.S2.A1");
const jointContinuous = activityOf(plan, "P1.G1.S1.A2");

const law = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, holds), { numRuns: 400 });
const figures = (report: ImplementationReport): readonly Implementation[] => [
  report.plan,
  ...report.pillars,
  ...report.goals,
  ...report.subGoals,
  ...report.activities,
  ...report.parties,
];
const completions = (report: ImplementationReport): readonly Completion[] => [
  ...figures(report).map(({ completion }) => completion),
  ...report.activities.flatMap((one) => one.periods.map(({ completion }) => completion)),
];
const pairs = (a: ImplementationReport, b: ImplementationReport) => {
  const others = completions(b);
  return completions(a).map((one, index) => [one, others[index] as Completion] as const);
};
const isInside = (inner: Completion, outer: Completion) =>
  inner.kind === "interval" && outer.kind === "interval"
    ? compareRatios(outer.lower, inner.lower) <= 0 && compareRatios(inner.upper, outer.upper) <= 0
    : inner.kind === outer.kind;

const one = (id: string, options: ImplementationOptions): ActivityImplementation => {
  const found = implementation(plan, options).activities.find(({ scope }) => scope.id === id);
  if (found === undefined) throw new Error(`no activity ${id}`);
  return found;
};
const saysRates = (report: ProgressReport) =>
  report.activities.every(
    ({ status, rate }) =>
      rate.kind === "value" || status === "completed" || status === "not-started",
  );

describe("laws of implementation figures", () => {
  it("every interval lies between nothing and all, its lower end not above its upper end", () => {
    law(anyOptions, (options) => {
      for (const completion of completions(implementation(plan, options))) {
        if (completion.kind === "missing") continue;
        const { lower, upper } = completion;
        expect(compareRatios(ratio(0, 1), lower)).toBeLessThan(1);
        expect(compareRatios(lower, upper)).toBeLessThan(1);
        expect(compareRatios(upper, ratio(1, 1))).toBeLessThan(1);
      }
    });
  });

  it("strict credit never gives more than partial credit", () => {
    law(anyOptions, (options) => {
      const strict = implementation(plan, { ...options, credit: "strict" });
      const partial = implementation(plan, { ...options, credit: "partial" });
      for (const [less, more] of pairs(strict, partial)) {
        expect(less.kind).toBe(more.kind);
        if (less.kind === "missing" || more.kind === "missing") continue;
        expect(compareRatios(less.lower, more.lower)).toBeLessThan(1);
        expect(compareRatios(less.upper, more.upper)).toBeLessThan(1);
      }
    });
  });

  it("the order of the submissions does not matter", () => {
    const shuffled = anyOptions.chain((options) =>
      fc
        .shuffledSubarray([...options.progress], { minLength: options.progress.length })
        .map((progress) => [options, { ...options, progress }] as const),
    );
    law(shuffled, ([options, other]) => {
      expect(implementation(plan, other)).toEqual(implementation(plan, options));
    });
  });

  it("a first report about an activity, or about a period of it, never widens an interval", () => {
    const first = fc.tuple(
      anyOptions,
      anyReport.filter(({ activities: lines }) => lines.length > 0),
    );
    let tried = 0;
    law(first, ([options, report]) => {
      const [one] = report.activities;
      const period = parsePeriod(report.period);
      if (one === undefined || !period.ok) return;
      const isContinuous = all.find(({ id }) => id === one.activity)?.timeFrame.continuous ?? false;
      const progress = options.progress.filter(
        (other) =>
          !other.activities.some(({ activity }) => activity === one.activity) ||
          (isContinuous && other.period !== report.period),
      );
      const before = implementation(plan, { ...options, progress });
      const after = implementation(plan, {
        ...options,
        progress: [...progress, { ...report, activities: [one] }],
      });
      tried += after.unplaced.length === before.unplaced.length ? 1 : 0;
      for (const [now, then] of pairs(after, before)) expect(isInside(now, then)).toBe(true);
    });
    expect(tried).toBeGreaterThan(40);
  });

  it("a party falling silent leaves its last claim standing: the interval with silence contains it", () => {
    const silenced = fc.tuple(crowded(jointDated), fc.constantFrom(...jointDated.parties), anyDate);
    let tried = 0;
    law(silenced, ([options, { party }, day]) => {
      const others = options.progress.filter((report) => report.party !== party);
      const said = options.progress.filter(
        (report) => report.party === party && report.submittedOn <= day && saysRates(report),
      );
      const claimed = one(jointDated.id, { ...options, progress: said });
      if (claimed.counts.reported === 0 || others.length === 0) return;
      tried += 1;
      const together = one(jointDated.id, { ...options, progress: [...others, ...said] });
      expect(isInside(claimed.completion, together.completion)).toBe(true);
    });
    expect(tried).toBeGreaterThan(40);
  });

  it("when every report says a rate, a dated activity lies exactly between what its parties claim alone", () => {
    let tried = 0;
    law(crowded(jointDated), (options) => {
      const progress = options.progress.filter(saysRates);
      const alone = jointDated.parties.flatMap(({ party }) => {
        const own = progress.filter((report) => report.party === party);
        const { counts, completion } = one(jointDated.id, { ...options, progress: own });
        return counts.reported === 1 && completion.kind === "interval" ? [completion] : [];
      });
      if (alone.length < 2) return;
      tried += 1;
      expect(one(jointDated.id, { ...options, progress }).completion).toEqual({
        kind: "interval",
        lower: alone.map(({ lower }) => lower).sort(compareRatios)[0],
        upper: alone.map(({ upper }) => upper).sort(compareRatios)[1],
      });
    });
    expect(tried).toBeGreaterThan(40);
  });

  it.each([
    ["dated", jointDated],
    ["continuous", jointContinuous],
  ])(
    "a report without a rate that contradicts nobody never changes an interval with a known rate: %s",
    (_, joint) => {
      const { id } = joint;
      const added = fc.record({
        party: fc.constantFrom(...joint.parties).map(({ party }) => party),
        period: fc.constantFrom("2024-H2", "2025-H1", "2025-Q3", "2025"),
        submittedOn: fc.constantFrom("2025-01-03", "2025-12-30", "2026-01-30"),
        status: fc.constantFrom("in-progress" as const, "suspended" as const),
      });
      let tried = 0;
      law(fc.tuple(crowded(joint), added), ([options, { party, period, submittedOn, status }]) => {
        const progress = options.progress.filter(
          (report) =>
            !report.activities.some(
              (said) =>
                said.status === "completed" ||
                (said.status === "not-started" && report.party === party),
            ),
        );
        const rateless = submission([party, period, submittedOn], [line(id, status)]);
        const intervals = (list: readonly ProgressReport[]) => {
          const { completion, periods: parts } = one(id, { ...options, progress: list });
          return parts.length > 0 ? parts.map((part) => part.completion) : [completion];
        };
        const after = intervals([...progress, rateless]);
        intervals(progress).forEach((before, index) => {
          if (before.kind === "missing" || compareRatios(before.upper, ratio(1, 1)) === 0) return;
          tried += 1;
          expect(after[index]).toEqual(before);
        });
      });
      expect(tried).toBeGreaterThan(40);
    },
  );

  it("what conflicts is among the disagreements", () => {
    law(anyOptions, (options) => {
      const disputed = disagreements(plan, options).map(({ activity }) => activity);
      const conflicting = implementation(plan, options).activities.filter(
        ({ counts }) => counts.conflicting > 0,
      );
      for (const { scope } of conflicting) expect(disputed).toContain(scope.id);
    });
  });

  it("a submission that cannot be used changes nothing but the list of those", () => {
    law(fc.tuple(anyOptions, anyReport), ([options, report]) => {
      const { unplaced: _, ...before } = implementation(plan, options);
      const useless: ProgressReport = { ...report, plan: "another-plan" };
      const { unplaced, ...after } = implementation(plan, {
        ...options,
        progress: [useless, ...options.progress],
      });
      expect({ ...after, illustrative: before.illustrative }).toEqual(before);
      expect(unplaced.filter(({ reason }) => reason === "other-plan")).toHaveLength(
        report.activities.length,
      );
    });
  });

  it("every line is a source, superseded or unplaced: nothing is lost", () => {
    law(anyOptions, (options) => {
      const report = implementation(plan, options);
      const used = report.activities.flatMap(({ sources, superseded }) => [
        ...sources,
        ...superseded,
      ]);
      const lines = options.progress.flatMap((one) => one.activities);
      expect(used.length + report.unplaced.length).toBe(lines.length);
    });
  });

  it("counts add up", () => {
    law(anyOptions, (options) => {
      for (const { counts, completion } of figures(implementation(plan, options))) {
        expect(counts.reported + counts.unreported).toBe(counts.counted);
        expect(counts.conflicting).toBeLessThanOrEqual(counts.reported);
        expect(counts.counted).toBe(
          options.notYetDue === "include" ? counts.total : counts.total - counts.notYetDue,
        );
        if (completion.kind === "interval") expect(counts.counted).toBeGreaterThan(0);
      }
    });
  });

  it("the plan is the mean of its pillars, each by the activities it counts", () => {
    law(anyOptions, (options) => {
      const report = implementation(plan, { ...options, weights: "equal" });
      const parts = report.pillars.flatMap(({ completion, counts }) =>
        completion.kind === "interval" ? [{ interval: completion, weight: counts.counted }] : [],
      );
      if (report.plan.completion.kind === "missing") expect(parts).toEqual([]);
      else expect(weightedMean(parts)).toEqual(report.plan.completion);
    });
  });

  it("weights matter only by their proportion, and equal weights are no weights", () => {
    law(fc.tuple(anyOptions, fc.integer({ min: 1, max: 1000 })), ([options, factor]) => {
      const weighted = (weights: ImplementationOptions["weights"]) =>
        completions(implementation(plan, { ...options, weights }));
      expect(weighted(Object.fromEntries(ids.map((id) => [id, factor])))).toEqual(
        weighted("equal"),
      );
      if (options.weights === "equal") return;
      const scaled = Object.entries(options.weights).map(([id, weight]) => [id, weight * factor]);
      expect(weighted(Object.fromEntries(scaled))).toEqual(weighted(options.weights));
    });
  });

  it("no weight anywhere means that nothing applies", () => {
    law(anyOptions, (options) => {
      const weights = Object.fromEntries(ids.map((id) => [id, 0]));
      const { plan: whole } = implementation(plan, { ...options, weights });
      expect(whole.completion).toEqual({ kind: "missing", reason: "not-applicable" });
    });
  });

  it("lateness does not depend on the choices of method", () => {
    law(anyOptions, (options) => {
      const late = (change: Partial<ImplementationOptions>) =>
        implementation(plan, { ...options, ...change }).activities.map((one) => one.late);
      expect(late({ credit: "strict", notYetDue: "include" })).toEqual(
        late({ credit: "partial", notYetDue: "exclude" }),
      );
    });
  });

  it("a share of the whole is exact: halving every rate halves a plan that is wholly reported", () => {
    const rates = fc.array(fc.integer({ min: 0, max: 49 }), { minLength: 6, maxLength: 6 });
    const options = {
      asOf: civilDate("2027-01-01"),
      frequency: "year",
      credit: "partial",
      notYetDue: "exclude",
      continuous: "per-period",
      weights: "equal",
    } as const;
    law(rates, (list) => {
      const reports = (factor: number) =>
        all.flatMap(({ id, parties: [first] }, index) =>
          ["2024", "2025", "2026"].map((period) =>
            submission(
              [first.party, period, "2027-01-01"],
              [line(id, (list[index] ?? 0) * factor)],
            ),
          ),
        );
      const whole = implementation(plan, { ...options, progress: reports(2) }).plan.completion;
      const half = implementation(plan, { ...options, progress: reports(1) }).plan.completion;
      if (whole.kind === "missing" || half.kind === "missing") throw new Error("all is due");
      expect(half.lower).toEqual(multiplyRatios(whole.lower, ratio(1, 2)));
      expect(half.lower).toEqual(half.upper);
    });
  });
});
