// Covers: which ids compile. A plan known at compile time refuses ids it does not have; any other plan takes any text.
import { samplePlan } from "../fixtures/sample-plan.ts";
import { jordanPlan } from "../jordan/jordan-plan.ts";
import type { Plan } from "../plan/plan.ts";
import { activities } from "./activities.ts";
import { activityOf } from "./activity-of.ts";
import { findNode } from "./find-node.ts";
import { indicatorsOf } from "./indicators-of.ts";
import { reportingCalendar } from "./reporting-calendar.ts";

declare const anyPlan: Plan;

activities(samplePlan, { party: "health-office", pillar: "P1", year: 2025 });
activities(anyPlan, { party: "anybody", pillar: "P9" });
activities(jordanPlan, { party: "ministry-of-labour", goal: "P1.G4" });
reportingCalendar(samplePlan, { frequency: "half", party: "border-guard" });
reportingCalendar(anyPlan, { frequency: "half", party: "anybody" });
// @ts-expect-error no such party in this plan
reportingCalendar(samplePlan, { frequency: "half", party: "ministry-of-labour" });
indicatorsOf(samplePlan, "P1.G1.S1.A1");
indicatorsOf(anyPlan, "P9.G9.S9.A9");
findNode(samplePlan, "anything a person typed");

// @ts-expect-error no such party in this plan
activities(samplePlan, { party: "ministry-of-labour" });
// @ts-expect-error no such pillar
activities(samplePlan, { pillar: "P3" });
// @ts-expect-error a goal is no pillar
activities(samplePlan, { pillar: "P1.G1" });
// @ts-expect-error no such kind of indicator
activities(anyPlan, { indicatorKind: "money" });
// @ts-expect-error no such field
activities(anyPlan, { ministry: "anybody" });
// @ts-expect-error no such activity
indicatorsOf(samplePlan, "P1.G1.S1.A9");
// @ts-expect-error a sub-goal is no activity
activityOf(samplePlan, "P1.G1.S1");
// @ts-expect-error no such activity in Jordan's plan
activityOf(jordanPlan, "P1.G4.S2.A9");

const first: "P1" | "P2" | undefined = samplePlan.pillars[0]?.id;
void first;
