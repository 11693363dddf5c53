// Covers: the laws of amendments over random valid amendments of an invented plan. Not covered: refused amendments
// (schema/validate.test.ts).
import { contentHash } from "@aht-jo/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deepFrozen } from "../fixtures/deep-frozen.ts";
import { goodAmendment, newNode } from "../fixtures/good/amendment.ts";
import { samplePlan } from "../fixtures/sample-plan.ts";
import { line, percent, submission } from "../fixtures/sample-progress.ts";
import type { Activity, Plan } from "../plan/plan.ts";
import { sameData } from "../plan/same-data.ts";
import { findNode } from "../query/find-node.ts";
import { indicatorsOf } from "../query/indicators-of.ts";
import { type LocatedNode, nodes } from "../query/nodes.ts";
import { validateAmendment } from "../schema/validate-amendment.ts";
import { validatePlan } from "../schema/validate-plan.ts";
import { amendPlan } from "./amend-plan.ts";
import type { Amendment, PlanChange } from "./amendment.ts";
import { canonicalChanges } from "./canonical-changes.ts";
import { diffPlans } from "./diff-plans.ts";
import { migrateProgress } from "./migrate-progress.ts";

const plan: Plan = deepFrozen(samplePlan);
const all: readonly LocatedNode[] = [...nodes(plan)];
const idsOf = all.map(({ node }) => node.id);

/** Some nodes with everything under them, and the shared indicators that would be left without an activity. */
const anyRetirement = fc
  .subarray([...idsOf], { maxLength: 3 })
  .map((chosen): ReadonlySet<string> => {
    const retired = new Set(
      all
        .filter(({ node, ancestors }) => [node, ...ancestors].some(({ id }) => chosen.includes(id)))
        .map(({ node }) => node.id),
    );
    for (const { kind, node } of all) {
      if (kind === "indicator" && node.serves.every((id) => retired.has(id))) retired.add(node.id);
    }
    return retired;
  });

const anyTitle = fc
  .integer({ min: 1, max: 999 })
  .map((n) => ({ en: `Title ${n}`, ar: `عنوان ${n}` }));
const anyTimeFrame = fc.record({
  firstYear: fc.integer({ min: 2024, max: 2025 }),
  lastYear: fc.integer({ min: 2025, max: 2026 }),
  continuous: fc.boolean(),
});
const anyParties = fc
  .shuffledSubarray(["border-guard", "labour-office", "health-office", "new-office"], {
    minLength: 1,
  })
  .map(([first = "new-office", ...others]): Activity["parties"] => [
    { party: first, role: "responsible", order: 1 },
    ...others.map((party, index) => ({ party, role: "responsible" as const, order: index + 2 })),
  ]);
const anySet = fc.constantFrom(...all).chain(({ kind, node }): fc.Arbitrary<PlanChange> => {
  const change = { op: "set", id: node.id } as const;
  const anyNode = [
    anyTitle.map((value): PlanChange => ({ ...change, field: "title", value })),
    anyTitle.map((value): PlanChange => ({ ...change, field: "committeeTitle", value })),
  ];
  return kind !== "activity"
    ? fc.oneof(...anyNode)
    : fc.oneof(
        ...anyNode,
        anyTimeFrame.map((value): PlanChange => ({ ...change, field: "timeFrame", value })),
        anyParties.map((value): PlanChange => ({ ...change, field: "parties", value })),
        fc.boolean().map((value): PlanChange => ({ ...change, field: "concernedPartners", value })),
      );
});

const activityNode = (id: string, serial: number): Activity => ({
  ...newNode(id),
  parties: [{ party: "new-office", role: "responsible", order: 1 }],
  concernedPartners: serial % 2 === 0,
  timeFrame: { firstYear: 2025, lastYear: 2026, continuous: serial % 3 === 0 },
  indicators: [{ ...newNode(`${id}.I1`), kind: "count", serves: [id] }],
});
const anyAdd = fc
  .tuple(fc.constantFrom(...all, null), fc.integer({ min: 20, max: 99 }))
  .map(([parent, serial]): PlanChange | null => {
    if (parent === null) {
      const node = { ...newNode(`P${serial}`), goals: [] };
      return { op: "add", kind: "pillar", parent: null, node };
    }
    const { id } = parent.node;
    switch (parent.kind) {
      case "pillar":
        return {
          op: "add",
          kind: "goal",
          parent: id,
          node: { ...newNode(`${id}.G${serial}`), subGoals: [] },
        };
      case "goal": {
        const own = `${id}.S${serial}`;
        const node = {
          ...newNode(own),
          outputs: [newNode(`${own}.O1`)],
          activities: [activityNode(`${own}.A1`, serial)],
          indicators: [],
          sharedCells: [],
        };
        return { op: "add", kind: "sub-goal", parent: id, node };
      }
      case "sub-goal":
        return serial % 2 === 0
          ? { op: "add", kind: "output", parent: id, node: newNode(`${id}.O${serial}`) }
          : {
              op: "add",
              kind: "activity",
              parent: id,
              node: activityNode(`${id}.A${serial}`, serial),
            };
      case "activity": {
        const node = { ...newNode(`${id}.I${serial}`), kind: "count", serves: [id] } as const;
        return { op: "add", kind: "indicator", parent: id, node };
      }
      case "output":
      case "indicator":
        return null;
      default:
        return parent satisfies never;
    }
  });

const keyOf = (change: PlanChange) =>
  change.op === "add" ? change.node.id : change.op === "set" ? change.id + change.field : change.id;
const hasEffect = (change: PlanChange) => {
  if (change.op !== "set") return true;
  const fields = new Map<string, unknown>(Object.entries(findNode(plan, change.id)?.node ?? {}));
  return !sameData(fields.get(change.field), change.value);
};
const anyAmendment = fc
  .tuple(anyRetirement, fc.array(anySet, { maxLength: 6 }), fc.array(anyAdd, { maxLength: 4 }))
  .map(([retired, sets, adds]): readonly PlanChange[] => {
    const target = (change: PlanChange) => (change.op === "add" ? change.parent : change.id);
    const changes = [...sets, ...adds.filter((add) => add !== null)].filter(
      (change) => !retired.has(target(change) ?? "") && hasEffect(change),
    );
    const unique = [...new Map(changes.map((change) => [keyOf(change), change])).values()];
    return [...[...retired].map((id) => ({ op: "retire", id }) as const), ...unique];
  })
  .filter((changes) => changes.length > 0)
  .chain((changes) => fc.shuffledSubarray([...changes], { minLength: changes.length }))
  .map(
    ([first, ...others]): Amendment => ({
      ...goodAmendment,
      changes: [first as PlanChange, ...others],
    }),
  );

const law = (holds: (amendment: Amendment, amended: Plan) => void) =>
  fc.assert(
    fc.property(anyAmendment, (amendment) => {
      const amended = amendPlan(plan, deepFrozen(amendment));
      expect(amended.ok || amended.issues).toBe(true);
      if (amended.ok) holds(amendment, amended.value);
    }),
    { numRuns: 500 },
  );

describe("laws of amendments", () => {
  it("the difference to the amended plan is the amendment", () => {
    law((amendment, amended) => {
      expect(diffPlans(plan, amended)).toEqual(canonicalChanges(amendment.changes));
    });
  });

  it("an amended plan is a valid plan, and a valid amendment is one that applies", () => {
    law((amendment, amended) => {
      expect(validatePlan(amended)).toEqual({ ok: true, value: amended });
      expect(validateAmendment(amendment, { plan })).toEqual({ ok: true, value: amendment });
    });
  });

  it("the order of the changes does not matter", () => {
    law((amendment, amended) => {
      const [first, ...others] = [...amendment.changes].reverse();
      const reversed = { ...amendment, changes: [first as PlanChange, ...others] as const };
      expect(amendPlan(plan, reversed)).toEqual({ ok: true, value: amended });
    });
  });

  it("no node is lost, none is in force again, and only changed nodes are new objects", () => {
    law((amendment, amended) => {
      const touched = new Set(
        amendment.changes.flatMap((change) =>
          change.op === "add" ? (change.parent ?? "") : change.id,
        ),
      );
      for (const { node } of all) {
        const now = findNode(amended, node.id)?.node;
        const isTouched = [...nodes(amended)].some(
          (other) =>
            touched.has(other.node.id) &&
            [other.node, ...other.ancestors].some(({ id }) => id === node.id),
        );
        if (isTouched) expect(now?.inForce.from).toBe(node.inForce.from);
        else expect(now).toBe(node);
      }
    });
  });

  it("the chain of hashes leads back, and the original stays as it was", () => {
    const before = contentHash(plan);
    law((_, amended) => {
      expect(amended.supersedes).toBe(before);
      expect(amended.version).toBe(plan.version + 1);
    });
    expect(contentHash(plan)).toBe(before);
  });

  it("a submission carried across keeps every line and every value exactly once", () => {
    const report = submission(
      ["labour-office", "2024-H2", "2025-01-15"],
      all.flatMap(({ kind, node }) =>
        kind === "activity"
          ? [
              line(node.id, 50, {
                observations: indicatorsOf(plan, node.id).map(({ id }) => ({
                  indicator: id,
                  value: percent(1),
                })),
              }),
            ]
          : [],
      ),
    );
    law((amendment) => {
      const migrated = migrateProgress(report, { from: plan, amendment });
      if (!migrated.ok) throw new Error("an amendment that applies migrates");
      const { report: after, orphaned, carried } = migrated.value;
      expect(after.activities.map(({ activity }) => activity)).toEqual(carried);
      const lines = [
        ...after.activities,
        ...orphaned.flatMap((one) => (one.kind === "activity" ? one.progress : [])),
      ];
      const values = [
        ...lines.flatMap(({ activity, observations }) =>
          observations.map(({ indicator }) => `${activity} ${indicator}`),
        ),
        ...orphaned.flatMap((one) =>
          one.kind === "indicator" ? `${one.activity} ${one.value.indicator}` : [],
        ),
      ];
      expect(lines.map(({ activity }) => activity).sort()).toEqual(
        report.activities.map(({ activity }) => activity).sort(),
      );
      expect(values.sort()).toEqual(
        report.activities
          .flatMap(({ activity, observations }) =>
            observations.map(({ indicator }) => `${activity} ${indicator}`),
          )
          .sort(),
      );
    });
  });
});
