import type { PartyId } from "@aht-jo/vocabulary";
import type { PlanIds } from "../plan/plan.ts";

/**
 * A pillar of the plan. Published, never reused.
 *
 * @category Jordan's plan
 */
export type JordanPillarId = "P1" | "P2" | "P3" | "P4";

/**
 * A strategic goal of the plan. Published, never reused.
 *
 * @category Jordan's plan
 */
export type JordanGoalId =
  | "P1.G1"
  | "P1.G2"
  | "P1.G3"
  | "P1.G4"
  | "P1.G5"
  | "P1.G6"
  | "P2.G1"
  | "P2.G2"
  | "P3.G1"
  | "P3.G2"
  | "P4.G1"
  | "P4.G2";

/**
 * A sub-goal of the plan. Published, never reused.
 *
 * @category Jordan's plan
 */
export type JordanSubGoalId =
  | "P1.G1.S1"
  | "P1.G1.S2"
  | "P1.G2.S1"
  | "P1.G2.S2"
  | "P1.G3.S1"
  | "P1.G3.S2"
  | "P1.G4.S1"
  | "P1.G4.S2"
  | "P1.G5.S1"
  | "P1.G5.S2"
  | "P1.G6.S1"
  | "P2.G1.S1"
  | "P2.G1.S2"
  | "P2.G1.S3"
  | "P2.G1.S4"
  | "P2.G2.S1"
  | "P2.G2.S2"
  | "P3.G1.S1"
  | "P3.G1.S2"
  | "P3.G1.S3"
  | "P3.G1.S4"
  | "P3.G2.S1"
  | "P3.G2.S2"
  | "P4.G1.S1"
  | "P4.G2.S1";

/**
 * An expected output of the plan. Published, never reused.
 *
 * @category Jordan's plan
 */
export type JordanOutputId =
  | "P1.G1.S1.O1"
  | "P1.G1.S2.O1"
  | "P1.G2.S1.O1"
  | "P1.G2.S2.O1"
  | "P1.G3.S1.O1"
  | "P1.G3.S2.O1"
  | "P1.G4.S1.O1"
  | "P1.G4.S2.O1"
  | "P1.G5.S1.O1"
  | "P1.G5.S2.O1"
  | "P1.G6.S1.O1"
  | "P2.G1.S1.O1"
  | "P2.G1.S3.O1"
  | "P2.G1.S4.O1"
  | "P2.G2.S1.O1"
  | "P2.G2.S2.O1"
  | "P3.G1.S1.O1"
  | "P3.G1.S2.O1"
  | "P3.G1.S3.O1"
  | "P3.G1.S4.O1"
  | "P3.G2.S1.O1"
  | "P3.G2.S2.O1"
  | "P4.G1.S1.O1"
  | "P4.G2.S1.O1"
  | "P4.G2.S1.O2";

/**
 * An activity of the plan. Published, never reused.
 *
 * @category Jordan's plan
 */
export type JordanActivityId =
  | "P1.G1.S1.A1"
  | "P1.G1.S1.A2"
  | "P1.G1.S1.A3"
  | "P1.G1.S1.A4"
  | "P1.G1.S2.A1"
  | "P1.G1.S2.A2"
  | "P1.G2.S1.A1"
  | "P1.G2.S1.A2"
  | "P1.G2.S1.A3"
  | "P1.G2.S1.A4"
  | "P1.G2.S1.A5"
  | "P1.G2.S2.A1"
  | "P1.G2.S2.A2"
  | "P1.G3.S1.A1"
  | "P1.G3.S1.A2"
  | "P1.G3.S1.A3"
  | "P1.G3.S1.A4"
  | "P1.G3.S1.A5"
  | "P1.G3.S2.A1"
  | "P1.G3.S2.A2"
  | "P1.G4.S1.A1"
  | "P1.G4.S1.A2"
  | "P1.G4.S2.A1"
  | "P1.G4.S2.A2"
  | "P1.G4.S2.A3"
  | "P1.G4.S2.A4"
  | "P1.G5.S1.A1"
  | "P1.G5.S1.A2"
  | "P1.G5.S1.A3"
  | "P1.G5.S2.A1"
  | "P1.G5.S2.A2"
  | "P1.G5.S2.A3"
  | "P1.G5.S2.A4"
  | "P1.G5.S2.A5"
  | "P1.G6.S1.A1"
  | "P1.G6.S1.A2"
  | "P1.G6.S1.A3"
  | "P1.G6.S1.A4"
  | "P2.G1.S1.A1"
  | "P2.G1.S1.A2"
  | "P2.G1.S1.A3"
  | "P2.G1.S1.A4"
  | "P2.G1.S2.A1"
  | "P2.G1.S2.A2"
  | "P2.G1.S3.A1"
  | "P2.G1.S3.A2"
  | "P2.G1.S4.A1"
  | "P2.G1.S4.A2"
  | "P2.G2.S1.A1"
  | "P2.G2.S1.A2"
  | "P2.G2.S1.A3"
  | "P2.G2.S1.A4"
  | "P2.G2.S2.A1"
  | "P2.G2.S2.A2"
  | "P3.G1.S1.A1"
  | "P3.G1.S1.A2"
  | "P3.G1.S1.A3"
  | "P3.G1.S2.A1"
  | "P3.G1.S2.A2"
  | "P3.G1.S2.A3"
  | "P3.G1.S3.A1"
  | "P3.G1.S3.A2"
  | "P3.G1.S4.A1"
  | "P3.G1.S4.A2"
  | "P3.G2.S1.A1"
  | "P3.G2.S1.A2"
  | "P3.G2.S2.A1"
  | "P4.G1.S1.A1"
  | "P4.G1.S1.A2"
  | "P4.G1.S1.A3"
  | "P4.G2.S1.A1"
  | "P4.G2.S1.A2"
  | "P4.G2.S1.A3"
  | "P4.G2.S1.A4"
  | "P4.G2.S1.A5"
  | "P4.G2.S1.A6"
  | "P4.G2.S1.A7"
  | "P4.G2.S1.A8"
  | "P4.G2.S1.A9"
  | "P4.G2.S1.A10";

/**
 * An indicator of the plan: of one activity, or of the sub-goal whose activities share it. Published, never reused.
 *
 * @category Jordan's plan
 */
export type JordanIndicatorId =
  | "P1.G1.S1.A1.I1"
  | "P1.G1.S1.A2.I1"
  | "P1.G1.S1.A2.I2"
  | "P1.G1.S1.A3.I1"
  | "P1.G1.S1.A4.I1"
  | "P1.G1.S2.A1.I1"
  | "P1.G1.S2.A2.I1"
  | "P1.G2.S1.A1.I1"
  | "P1.G2.S1.A2.I1"
  | "P1.G2.S1.A3.I1"
  | "P1.G2.S1.A4.I1"
  | "P1.G2.S1.A5.I1"
  | "P1.G2.S1.A5.I2"
  | "P1.G2.S2.A1.I1"
  | "P1.G2.S2.A2.I1"
  | "P1.G3.S1.A1.I1"
  | "P1.G3.S1.A1.I2"
  | "P1.G3.S1.A2.I1"
  | "P1.G3.S1.A3.I1"
  | "P1.G3.S1.A4.I1"
  | "P1.G3.S1.A5.I1"
  | "P1.G3.S2.A1.I1"
  | "P1.G3.S2.A2.I1"
  | "P1.G3.S2.A2.I2"
  | "P1.G4.S1.A1.I1"
  | "P1.G4.S1.A2.I1"
  | "P1.G4.S2.A1.I1"
  | "P1.G4.S2.A2.I1"
  | "P1.G4.S2.A3.I1"
  | "P1.G4.S2.A4.I1"
  | "P1.G5.S1.A1.I1"
  | "P1.G5.S1.A1.I2"
  | "P1.G5.S1.A2.I1"
  | "P1.G5.S1.A3.I1"
  | "P1.G5.S2.A1.I1"
  | "P1.G5.S2.A1.I2"
  | "P1.G5.S2.A2.I1"
  | "P1.G5.S2.A2.I2"
  | "P1.G5.S2.A3.I1"
  | "P1.G5.S2.A3.I2"
  | "P1.G5.S2.A4.I1"
  | "P1.G5.S2.A5.I1"
  | "P1.G6.S1.A1.I1"
  | "P1.G6.S1.A2.I1"
  | "P1.G6.S1.A3.I1"
  | "P1.G6.S1.A3.I2"
  | "P1.G6.S1.A4.I1"
  | "P1.G6.S1.A4.I2"
  | "P2.G1.S1.A1.I1"
  | "P2.G1.S1.A2.I1"
  | "P2.G1.S1.A3.I1"
  | "P2.G1.S1.A4.I1"
  | "P2.G1.S1.A4.I2"
  | "P2.G1.S2.A1.I1"
  | "P2.G1.S2.A2.I1"
  | "P2.G1.S3.A1.I1"
  | "P2.G1.S3.A2.I1"
  | "P2.G1.S4.A1.I1"
  | "P2.G1.S4.A1.I2"
  | "P2.G1.S4.A2.I1"
  | "P2.G1.S4.A2.I2"
  | "P2.G2.S1.A1.I1"
  | "P2.G2.S1.A2.I1"
  | "P2.G2.S1.A2.I2"
  | "P2.G2.S1.A3.I1"
  | "P2.G2.S1.A4.I1"
  | "P2.G2.S1.A4.I2"
  | "P2.G2.S2.A1.I1"
  | "P2.G2.S2.A1.I2"
  | "P2.G2.S2.A2.I1"
  | "P2.G2.S2.A2.I2"
  | "P3.G1.S1.A1.I1"
  | "P3.G1.S1.A1.I2"
  | "P3.G1.S1.A2.I1"
  | "P3.G1.S1.A2.I2"
  | "P3.G1.S1.A3.I1"
  | "P3.G1.S1.A3.I2"
  | "P3.G1.S1.A3.I3"
  | "P3.G1.S2.A1.I1"
  | "P3.G1.S2.A1.I2"
  | "P3.G1.S2.A2.I1"
  | "P3.G1.S2.A2.I2"
  | "P3.G1.S2.A3.I1"
  | "P3.G1.S2.A3.I2"
  | "P3.G1.S3.A1.I1"
  | "P3.G1.S3.A1.I2"
  | "P3.G1.S3.A2.I1"
  | "P3.G1.S3.A2.I2"
  | "P3.G1.S4.A1.I1"
  | "P3.G1.S4.A2.I1"
  | "P3.G2.S1.A1.I1"
  | "P3.G2.S1.A2.I1"
  | "P3.G2.S1.A2.I2"
  | "P3.G2.S2.A1.I1"
  | "P4.G1.S1.I1"
  | "P4.G1.S1.I2"
  | "P4.G1.S1.I3"
  | "P4.G2.S1.A8.I1"
  | "P4.G2.S1.A8.I2"
  | "P4.G2.S1.A9.I1"
  | "P4.G2.S1.A9.I2"
  | "P4.G2.S1.A10.I1"
  | "P4.G2.S1.I1"
  | "P4.G2.S1.I2"
  | "P4.G2.S1.I3"
  | "P4.G2.S1.I4";

/**
 * A printed cell of the plan that several activities share. Published, never reused.
 *
 * @category Jordan's plan
 */
export type JordanCellId =
  | "P4.G1.S1.C1"
  | "P4.G1.S1.C2"
  | "P4.G2.S1.C1"
  | "P4.G2.S1.C2"
  | "P4.G2.S1.C3"
  | "P4.G2.S1.C4";

/**
 * The identifiers of Jordan's plan, so that an id that does not exist does not compile.
 *
 * @category Jordan's plan
 */
export interface JordanIds extends PlanIds {
  readonly pillar: JordanPillarId;
  readonly goal: JordanGoalId;
  readonly subGoal: JordanSubGoalId;
  readonly output: JordanOutputId;
  readonly activity: JordanActivityId;
  readonly indicator: JordanIndicatorId;
  readonly cell: JordanCellId;
  readonly party: PartyId;
}

/**
 * The identifier of Jordan's plan.
 *
 * @category Jordan's plan
 */
export type JordanPlanId = "jo-aht-plan-2024-2027";

/**
 * Everything in Jordan's plan that has an identifier, the plan itself included.
 *
 * @category Jordan's plan
 */
export type JordanNodeId =
  | JordanPlanId
  | JordanPillarId
  | JordanGoalId
  | JordanSubGoalId
  | JordanOutputId
  | JordanActivityId
  | JordanIndicatorId
  | JordanCellId;
