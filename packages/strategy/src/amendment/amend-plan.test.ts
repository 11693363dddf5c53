// Covers: what an amendment does to a plan, by example: versions, retirement, additions, set fields, shared cells,
// identity of what stays, and reading the changes back. Not covered: every way an amendment is refused
// (schema/validate.test.ts), and the laws (amendment.laws.test.ts).
import { civilDate, contentHash } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import { deepFrozen } from "../fixtures/deep-frozen.ts";
import { goodAmendment, newNode } from "../fixtures/good/amendment.ts";
import { goodProgress } from "../fixtures/good/progress.ts";
import { samplePlan } from "../fixtures/sample-plan.ts";
import { line, submission } from "../fixtures/sample-progress.ts";
import type { Plan, SubGoal } from "../plan/plan.ts";
import { activityOf } from "../query/activity-of.ts";
import { findNode } from "../query/find-node.ts";
import { amendPlan } from "./amend-plan.ts";
import type { Amendment, PlanChange } from "./amendment.ts";
import { canonicalChanges } from "./canonical-changes.ts";
import { diffPlans } from "./diff-plans.ts";
import { migrateProgress } from "./migrate-progress.ts";
import { planInForce } from "./plan-in-force.ts";

const plan: Plan = deepFrozen(samplePlan);
const amendmentOf = (...[first, ...others]: [PlanChange, ...PlanChange[]]): Amendment => ({
  ...goodAmendment,
  changes: [first, ...others],
});
const amend = (amendment: Amendment, from: Plan = plan): Plan => {
  const amended = amendPlan(from, deepFrozen(amendment));
  if (!amended.ok) throw new Error(JSON.stringify(amended.issues));
  return amended.value;
};
const subGoalOf = (from: Plan, id: string): SubGoal => {
  const found = findNode(from, id);
  if (found?.kind !== "sub-goal") throw new Error(id);
  return found.node;
};
const wider: PlanChange = {
  op: "set",
  id: "P1.G1.S1.A2",
  field: "timeFrame",
  value: { firstYear: 2024, lastYear: 2025, continuous: true },
};

describe("an amended plan", () => {
  const amended = amend(goodAmendment);

  it("is the next version, names the hash of the one before, and begins on the effective day", () => {
    expect(amended.version).toBe(2);
    expect(amended.supersedes).toBe(contentHash(plan));
    expect(amended.inForceFrom).toBe("2025-07-01");
  });

  it("keeps retired nodes, with the effective day as their end", () => {
    for (const id of ["P1.G1.S2", "P1.G1.S2.A1", "P1.G1.S2.A1.I1"]) {
      expect(findNode(amended, id)?.node.inForce).toEqual({ from: "2024-01-01", to: "2025-07-01" });
    }
    expect(findNode(amended, "P1.G1.S1")?.node.inForce.to).toBeNull();
  });

  it("has the new nodes after the old ones, in the order of their ids", () => {
    expect(amended.pillars.map(({ id }) => id)).toEqual(["P1", "P2", "P3"]);
    expect(findNode(amended, "P2.G1.S1.A3.I1")?.ancestors.at(-1)?.id).toBe("P2.G1.S1.A3");
    expect(subGoalOf(amended, "P2.G1.S1").activities.map(({ id }) => id)).toEqual([
      "P2.G1.S1.A1",
      "P2.G1.S1.A2",
      "P2.G1.S1.A3",
    ]);
  });

  it("has the fields that were set", () => {
    expect(activityOf(amended, "P1.G1.S1.A2").timeFrame.lastYear).toBe(2025);
    expect(activityOf(amended, "P1.G1.S1.A3").parties).toEqual([
      { party: "labour-office", role: "coordinator", order: 1 },
    ]);
    expect(findNode(amended, "P1")?.node.title.en).toBe("Prevent");
    expect(findNode(amended, "P2.G1.S1.O1")?.node.committeeTitle?.en).toBe("Safe shelters");
  });

  it("shows its changes again, in canonical order", () => {
    expect(diffPlans(plan, amended)).toEqual(canonicalChanges(goodAmendment.changes));
  });
});

describe("what an amendment does not touch stays the same object", () => {
  it("beside the way to what it touches", () => {
    const amended = amend(amendmentOf(wider));
    expect(amended.pillars[1]).toBe(plan.pillars[1]);
    expect(amended.pillars[0]).not.toBe(plan.pillars[0]);
    expect(subGoalOf(amended, "P1.G1.S2")).toBe(subGoalOf(plan, "P1.G1.S2"));
    expect(activityOf(amended, "P1.G1.S1.A1")).toBe(activityOf(plan, "P1.G1.S1.A1"));
    expect(subGoalOf(amended, "P1.G1.S1").outputs).toBe(subGoalOf(plan, "P1.G1.S1").outputs);
  });

  it("and a refused amendment changes nothing at all", () => {
    const before = contentHash(plan);
    expect(amendPlan(plan, amendmentOf(wider, { op: "retire", id: "P9" })).ok).toBe(false);
    expect(contentHash(plan)).toBe(before);
  });
});

describe("an activity whose value is set leaves the cell that value stood in", () => {
  const cellsOf = (from: Plan) =>
    subGoalOf(from, "P1.G1.S1").sharedCells.map(({ id, serves }) => `${id}: ${serves.join(" ")}`);

  it("and only that cell", () => {
    expect(cellsOf(amend(amendmentOf(wider)))).toEqual([
      "P1.G1.S1.C1: P1.G1.S1.A2 P1.G1.S1.A3",
      "P1.G1.S1.C2: P1.G1.S1.A3",
    ]);
  });

  it("also when only its concerned partners change", () => {
    const change = {
      op: "set",
      id: "P1.G1.S1.A3",
      field: "concernedPartners",
      value: false,
    } as const;
    expect(cellsOf(amend(amendmentOf(change)))).toEqual([
      "P1.G1.S1.C1: P1.G1.S1.A2",
      "P1.G1.S1.C2: P1.G1.S1.A2 P1.G1.S1.A3",
    ]);
  });

  it("and a cell that is left alone goes", () => {
    expect(cellsOf(amend(amendmentOf(wider, { ...wider, id: "P1.G1.S1.A3" })))).toEqual([
      "P1.G1.S1.C1: P1.G1.S1.A2 P1.G1.S1.A3",
    ]);
  });

  it("but a new title changes no cell", () => {
    const title = { en: "Give lectures", ar: "إلقاء محاضرات" };
    const change = { op: "set", id: "P1.G1.S1.A2", field: "title", value: title } as const;
    expect(subGoalOf(amend(amendmentOf(change)), "P1.G1.S1").sharedCells).toBe(
      subGoalOf(plan, "P1.G1.S1").sharedCells,
    );
  });
});

describe("ids are never used again", () => {
  const first = amend(amendmentOf({ op: "retire", id: "P1.G1.S1.O1" }));
  const second = (change: PlanChange): Amendment => ({
    ...amendmentOf(change),
    planVersion: 2,
    effective: civilDate("2026-01-01"),
  });

  it("not even those of retired nodes", () => {
    const node = {
      ...newNode("P1.G1.S1.O1"),
      inForce: { from: civilDate("2026-01-01"), to: null },
    };
    const again = amendPlan(first, second({ op: "add", kind: "output", parent: "P1.G1.S1", node }));
    expect(again).toEqual({
      ok: false,
      issues: [
        {
          code: "amendment.id-reused",
          path: ["changes", 0, "node", "id"],
          params: { id: "P1.G1.S1.O1" },
        },
      ],
    });
  });

  it.each([
    ["retired again", { op: "retire", id: "P1.G1.S1.O1" }],
    [
      "set",
      { op: "set", id: "P1.G1.S1.O1", field: "committeeTitle", value: { en: "Any", ar: "أي" } },
    ],
  ] as const)("and a retired node cannot be %s", (_, change) => {
    const again = amendPlan(first, second(change));
    expect(again.ok || again.issues.map(({ code }) => code)).toEqual(["amendment.retired-node"]);
  });

  it("and a second amendment must be written for the second version", () => {
    const stale = amendPlan(first, amendmentOf(wider));
    expect(stale.ok || stale.issues.map(({ code }) => code)).toEqual([
      "amendment.plan-version",
      "amendment.effective-too-early",
    ]);
  });

  it("and what is already retired does not keep its parent from being retired", () => {
    const indicators = ["P1.G1.S1.A1.I1", "P1.G1.S1.A1.I2"] as const;
    const [one, two] = indicators.map((id): PlanChange => ({ op: "retire", id }));
    if (one === undefined || two === undefined) throw new Error("two indicators");
    const gone = amend(amendmentOf(one, two));
    expect(amendPlan(gone, second({ op: "retire", id: "P1.G1.S1.A1" })).ok).toBe(true);
  });

  it("across two amendments the difference is what remains", () => {
    const last = amend(second(wider), first);
    expect(diffPlans(plan, last)).toEqual([wider, { op: "retire", id: "P1.G1.S1.O1" }]);
  });
});

describe("only a successor can be compared", () => {
  const amended = amend(amendmentOf({ op: "retire", id: "P1.G1.S1.O1" }));

  it.each([
    ["another plan", plan, { ...plan, id: "another-plan" }],
    ["another term", plan, { ...plan, term: { firstYear: 2024, lastYear: 2027 } }],
    ["a plan that lost a node", plan, { ...plan, pillars: plan.pillars.slice(1) }],
    ["an older version", amended, plan],
    [
      "a node that is printed elsewhere",
      plan,
      {
        ...plan,
        pillars: plan.pillars.map((pillar) => ({
          ...pillar,
          source: { ...pillar.source, pinpoint: "elsewhere" },
        })),
      },
    ],
  ] as const)("not %s", (_, older, newer) => {
    expect(() => diffPlans(older, newer)).toThrow(
      expect.objectContaining({ code: "plan.not-a-successor" }),
    );
  });
});

describe("the version in force on a date", () => {
  const versions = [amend(goodAmendment), plan];

  it.each([
    ["2023-12-31", null],
    ["2024-01-01", 1],
    ["2025-06-30", 1],
    ["2025-07-01", 2],
    ["2099-01-01", 2],
  ])("%s: %s", (date, version) => {
    expect(planInForce(versions, civilDate(date))?.version ?? null).toBe(version);
  });
});

describe("a submission is carried across an amendment", () => {
  const migrate = (amendment: Amendment, report = goodProgress) => {
    const migrated = migrateProgress(deepFrozen(report), { from: plan, amendment });
    if (!migrated.ok) throw new Error(JSON.stringify(migrated.issues));
    return migrated.value;
  };

  it("with everything, where nothing it reports on is retired", () => {
    const { report, carried, orphaned } = migrate(amendmentOf(wider));
    expect(report).toEqual({ ...goodProgress, planVersion: 2 });
    expect(carried).toEqual(["P1.G1.S1.A1", "P1.G1.S1.A2", "P1.G1.S2.A1"]);
    expect(orphaned).toEqual([]);
  });

  it("and hands back lines about retired activities", () => {
    const { report, carried, orphaned } = migrate(goodAmendment);
    expect(carried).toEqual(["P1.G1.S1.A1", "P1.G1.S1.A2"]);
    expect(report.activities).toEqual(goodProgress.activities.slice(0, 2));
    expect(orphaned).toEqual([
      { kind: "activity", reason: "retired", progress: goodProgress.activities[2] },
    ]);
  });

  it("and values of retired indicators, while their line stays", () => {
    const { report, orphaned } = migrate(amendmentOf({ op: "retire", id: "P1.G1.S1.A1.I2" }));
    expect(report.activities[0]?.observations.map(({ indicator }) => indicator)).toEqual([
      "P1.G1.S1.A1.I1",
    ]);
    expect(orphaned).toEqual([
      {
        kind: "indicator",
        reason: "retired",
        activity: "P1.G1.S1.A1",
        value: goodProgress.activities[0]?.observations[1],
      },
    ]);
  });

  it("and lines about activities that went to another party, or that never were", () => {
    const change: PlanChange = {
      op: "set",
      id: "P1.G1.S1.A1",
      field: "parties",
      value: [{ party: "health-office", role: "responsible", order: 1 }],
    };
    const report = submission(
      ["labour-office", "2024-H2", "2025-01-15"],
      [line("P1.G1.S1.A1", 10), line("P9", 10), line("P1.G1", 10)],
    );
    const { carried, orphaned } = migrate(amendmentOf(change), report);
    expect(carried).toEqual([]);
    expect(orphaned.map(({ kind, reason }) => `${kind} ${reason}`)).toEqual([
      "activity not-responsible",
      "activity unknown",
      "activity unknown",
    ]);
  });

  it("unless it, or the amendment, does not fit the plan", () => {
    const report = { ...goodProgress, plan: "another-plan", planVersion: 3 };
    const amendment = amendmentOf({ op: "retire", id: "P9" });
    const refused = migrateProgress(report, { from: plan, amendment });
    expect(refused.ok || refused.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ["progress.other-plan", "plan"],
      ["progress.plan-version", "planVersion"],
      ["plan.unknown-id", "amendment", "changes", 0, "id"],
    ]);
  });
});
