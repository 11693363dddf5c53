// Covers: finding, walking and filtering the nodes of a plan, titles, dates in force and the reporting calendar, on an
// invented plan. Not covered: Jordan's own data (jordan/), and which ids compile (query.test-d.ts).
import { civilDate, periodOf } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import { samplePlan } from "../fixtures/sample-plan.ts";
import type { Plan } from "../plan/plan.ts";
import { comparePlanIds, isPlanId, parentIdOf } from "../plan/plan-id.ts";
import { activities } from "./activities.ts";
import { activityOf } from "./activity-of.ts";
import { findNode } from "./find-node.ts";
import { indicatorsOf } from "./indicators-of.ts";
import { isInForce } from "./is-in-force.ts";
import { nodes } from "./nodes.ts";
import { reportingCalendar } from "./reporting-calendar.ts";
import { titleOf } from "./title-of.ts";

const plan: Plan = samplePlan;
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe("every node is walked once, a parent before its children, in printed order", () => {
  it("with kind and ancestors", () => {
    expect(
      [...nodes(samplePlan)]
        .filter(({ node }) => node.id.startsWith("P1"))
        .map(({ kind, node, ancestors }) => [kind, node.id, ...idsOf(ancestors)].join(" ")),
    ).toEqual([
      "pillar P1",
      "goal P1.G1 P1",
      "sub-goal P1.G1.S1 P1 P1.G1",
      "output P1.G1.S1.O1 P1 P1.G1 P1.G1.S1",
      "activity P1.G1.S1.A1 P1 P1.G1 P1.G1.S1",
      "indicator P1.G1.S1.A1.I1 P1 P1.G1 P1.G1.S1 P1.G1.S1.A1",
      "indicator P1.G1.S1.A1.I2 P1 P1.G1 P1.G1.S1 P1.G1.S1.A1",
      "activity P1.G1.S1.A2 P1 P1.G1 P1.G1.S1",
      "activity P1.G1.S1.A3 P1 P1.G1 P1.G1.S1",
      "indicator P1.G1.S1.I1 P1 P1.G1 P1.G1.S1",
      "sub-goal P1.G1.S2 P1 P1.G1",
      "activity P1.G1.S2.A1 P1 P1.G1 P1.G1.S2",
      "indicator P1.G1.S2.A1.I1 P1 P1.G1 P1.G1.S2 P1.G1.S2.A1",
    ]);
  });

  it("and each is found by its id", () => {
    for (const located of nodes(samplePlan)) {
      expect(findNode(samplePlan, located.node.id)).toEqual(located);
    }
  });

  it.each(["P3", "P1.G1.S1.C1", "", "toString", "p1"])("and nothing is found as %j", (id) => {
    expect(findNode(samplePlan, id)).toBeNull();
  });
});

describe("an activity is taken by its id", () => {
  it("as the same object", () => {
    expect(activityOf(samplePlan, "P2.G1.S1.A1")).toBe(activities(plan, { pillar: "P2" })[0]);
  });

  it("and a wrong id breaks the promise, naming it only when it is an id", () => {
    expect(() => activityOf(plan, "P1.G1")).toThrow(
      expect.objectContaining({ code: "plan.unknown-activity", params: { id: "P1.G1" } }),
    );
    expect(() => indicatorsOf(plan, "0791234567")).toThrow(
      expect.objectContaining({ code: "plan.unknown-activity", params: {} }),
    );
  });
});

describe("activities meet every condition of a filter", () => {
  it.each([
    [{}, 6],
    [{ party: "health-office" }, 4],
    [{ party: "nobody" }, 0],
    [{ pillar: "P1" }, 4],
    [{ goal: "P2.G1" }, 2],
    [{ subGoal: "P1.G1.S1" }, 3],
    [{ year: 2024 }, 4],
    [{ year: 2026 }, 4],
    [{ year: 2027 }, 0],
    [{ continuous: true }, 3],
    [{ continuous: false }, 3],
    [{ indicatorKind: "count" }, 4],
    [{ indicatorKind: "narrative" }, 0],
    [{ inForceOn: civilDate("2024-01-01") }, 6],
    [{ inForceOn: civilDate("2023-12-31") }, 0],
    [{ party: "health-office", pillar: "P1", continuous: true, year: 2025 }, 2],
    [{ party: "border-guard", pillar: "P2" }, 0],
  ] as const)("%j selects %d", (filter, count) => {
    expect(activities(plan, filter)).toHaveLength(count);
  });

  it("a shared indicator counts for each activity it serves", () => {
    expect(idsOf(activities(plan, { subGoal: "P1.G1.S1", indicatorKind: "count" }))).toEqual([
      "P1.G1.S1.A2",
      "P1.G1.S1.A3",
    ]);
  });
});

describe("indicators of an activity are its own, then the shared ones", () => {
  it.each([
    ["P1.G1.S1.A1", ["P1.G1.S1.A1.I1", "P1.G1.S1.A1.I2"]],
    ["P1.G1.S1.A2", ["P1.G1.S1.I1"]],
    ["P2.G1.S1.A2", ["P2.G1.S1.A2.I1"]],
  ] as const)("%s has %j", (id, indicators) => {
    expect(idsOf(indicatorsOf(samplePlan, id))).toEqual(indicators);
  });
});

describe("a title", () => {
  const title = { en: "Ours", ar: "عنواننا" };

  it("is the committee's wording when there is one, and official only then", () => {
    expect(titleOf({ title, committeeTitle: null }, "ar")).toEqual({
      text: "عنواننا",
      official: false,
    });
    const committeeTitle = { en: "Theirs", ar: "عنوانهم" };
    expect(titleOf({ title, committeeTitle }, "en")).toEqual({ text: "Theirs", official: true });
  });
});

describe("a node is in force from its first day until the day it ends, that day excluded", () => {
  const inForce = { from: civilDate("2024-01-01"), to: civilDate("2025-07-01") };

  it.each([
    ["2023-12-31", false],
    ["2024-01-01", true],
    ["2025-06-30", true],
    ["2025-07-01", false],
  ])("%s: %s", (date, expected) => {
    expect(isInForce({ inForce }, civilDate(date))).toBe(expected);
  });
});

describe("the reporting calendar", () => {
  it("asks each party for each activity in every period of its time frame", () => {
    const rows = reportingCalendar(samplePlan, { frequency: "year" }).flatMap(
      ({ period, parties }) =>
        parties.map(({ party, activities: owed }) => `${period.id} ${party}: ${owed.join(" ")}`),
    );
    expect(rows).toEqual([
      "2024 border-guard: P1.G1.S2.A1",
      "2024 health-office: P1.G1.S1.A2 P1.G1.S1.A3",
      "2024 labour-office: P1.G1.S1.A1 P1.G1.S1.A2 P1.G1.S1.A3 P1.G1.S2.A1",
      "2025 border-guard: P1.G1.S2.A1",
      "2025 health-office: P1.G1.S1.A2 P1.G1.S1.A3 P2.G1.S1.A1 P2.G1.S1.A2",
      "2025 labour-office: P1.G1.S1.A2 P1.G1.S1.A3 P1.G1.S2.A1",
      "2026 health-office: P1.G1.S1.A2 P1.G1.S1.A3 P2.G1.S1.A1 P2.G1.S1.A2",
      "2026 labour-office: P1.G1.S1.A2 P1.G1.S1.A3",
    ]);
  });

  it.each([
    ["quarter", 12],
    ["half", 6],
    ["year", 3],
  ] as const)("by %s has %d periods in order", (frequency, count) => {
    const periods = reportingCalendar(samplePlan, { frequency }).map(({ period }) => period);
    expect(periods).toHaveLength(count);
    expect(periods[0]?.from).toBe("2024-01-01");
    expect(periods.at(-1)?.to).toBe("2027-01-01");
  });

  it("of one party has its duties alone, and only the periods in which it owes something", () => {
    const all = reportingCalendar(plan, { frequency: "year" });
    for (const asked of ["border-guard", "health-office", "labour-office", "nobody"]) {
      expect(reportingCalendar(plan, { frequency: "year", party: asked })).toEqual(
        all.flatMap(({ period, parties }) => {
          const own = parties.filter(({ party }) => party === asked);
          return own.length === 0 ? [] : [{ period, parties: own }];
        }),
      );
    }
    const periods = reportingCalendar(samplePlan, { frequency: "year", party: "border-guard" });
    expect(periods.map(({ period }) => period.id)).toEqual(["2024", "2025"]);
  });

  it("asks for nothing before a node is in force nor after it is retired", () => {
    const inForce = { from: civilDate("2024-05-01"), to: civilDate("2025-07-01") };
    const shortened: Plan = {
      ...plan,
      pillars: plan.pillars.slice(1).map((pillar) => ({
        ...pillar,
        goals: pillar.goals.map((goal) => ({
          ...goal,
          subGoals: goal.subGoals.map((subGoal) => ({
            ...subGoal,
            activities: subGoal.activities.map((activity) => ({ ...activity, inForce })),
          })),
        })),
      })),
    };
    expect(
      reportingCalendar(shortened, { frequency: "quarter" }).map(({ period }) => period),
    ).toEqual([periodOf("2025-Q1"), periodOf("2025-Q2")]);
  });
});

describe("plan ids", () => {
  it.each(["P1", "P1.G4.S2.A1", "P1.G4.S2.A1.I12", "X9.Y8"])("%s is one", (id) => {
    expect(isPlanId(id)).toBe(true);
  });

  it.each(["", "p1", "P", "1", "P1.", ".P1", "P1G1", "P1.G1 ", "P123", "P079.G12.S4", "P1\n"])(
    "%j is none",
    (id) => {
      expect(isPlanId(id)).toBe(false);
    },
  );

  it("sort by letters and by the size of their numbers, a parent first", () => {
    const sorted = ["P1", "P1.A1", "P1.G1", "P1.G1.S1", "P1.G2", "P1.G10", "P2"];
    expect([...sorted].reverse().sort(comparePlanIds)).toEqual(sorted);
    expect(comparePlanIds("P1.G1", "P1.G1")).toBe(0);
  });

  it("name their parent", () => {
    expect(["P1", "P1.G1", "P1.G1.S10"].map(parentIdOf)).toEqual(["", "P1", "P1.G1"]);
  });
});
