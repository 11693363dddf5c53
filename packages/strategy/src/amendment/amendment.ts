import type { Basis, CivilDate, Localized, NonEmpty } from "@aht-jo/core";
import type {
  Activity,
  ExpectedOutput,
  Pillar,
  PlanIndicator,
  Responsibility,
  StrategicGoal,
  SubGoal,
  TimeFrame,
} from "../plan/plan.ts";

/**
 * One change to a plan. Identifiers are never reused: a node that goes is retired, and stays readable.
 *
 * - `add` puts a new node under `parent` (null for a pillar).
 * - `retire` ends a node; its children must be retired in the same amendment.
 * - `set` gives one field of a node a new value.
 *
 * @category Amendments
 */
export type PlanChange =
  | { readonly op: "add"; readonly kind: "pillar"; readonly parent: null; readonly node: Pillar }
  | {
      readonly op: "add";
      readonly kind: "goal";
      readonly parent: string;
      readonly node: StrategicGoal;
    }
  | {
      readonly op: "add";
      readonly kind: "sub-goal";
      readonly parent: string;
      readonly node: SubGoal;
    }
  | {
      readonly op: "add";
      readonly kind: "output";
      readonly parent: string;
      readonly node: ExpectedOutput;
    }
  | {
      readonly op: "add";
      readonly kind: "activity";
      readonly parent: string;
      readonly node: Activity;
    }
  | {
      readonly op: "add";
      readonly kind: "indicator";
      readonly parent: string;
      readonly node: PlanIndicator;
    }
  | { readonly op: "retire"; readonly id: string }
  | { readonly op: "set"; readonly id: string; readonly field: "title"; readonly value: Localized }
  | {
      readonly op: "set";
      readonly id: string;
      readonly field: "committeeTitle";
      readonly value: Localized | null;
    }
  | {
      readonly op: "set";
      readonly id: string;
      readonly field: "timeFrame";
      readonly value: TimeFrame;
    }
  | {
      readonly op: "set";
      readonly id: string;
      readonly field: "parties";
      readonly value: NonEmpty<Responsibility>;
    }
  | {
      readonly op: "set";
      readonly id: string;
      readonly field: "concernedPartners";
      readonly value: boolean;
    };

/**
 * A dated set of changes to a plan, with its reason and what it rests on.
 *
 * @category Amendments
 */
export interface Amendment {
  readonly schema: "aht-jo/amendment/1";
  readonly id: string;
  readonly plan: string;
  readonly planVersion: number;
  readonly effective: CivilDate;
  readonly reason: Localized;
  readonly basis: NonEmpty<Basis>;
  readonly changes: NonEmpty<PlanChange>;
}
