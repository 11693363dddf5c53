import type {
  Completion,
  ImplementationMethod,
  Judgement,
  PeriodJudgement,
} from "./implementation-report.ts";
import type { PlacedLine } from "./placement.ts";

/** What an activity is judged by: its usable lines and the method. */
export interface JudgingContext
  extends Pick<ImplementationMethod, "asOf" | "frequency" | "credit" | "notYetDue"> {
  readonly lines: readonly PlacedLine[];
}

/** An activity judged by itself, before it enters any mean. */
export interface ActivityJudgement {
  readonly isDue: boolean;
  readonly completion: Completion;
  readonly judgement: Judgement;
  readonly late: boolean;
  readonly isReported: boolean;
  readonly isDisputed: boolean;
  readonly standing: readonly PlacedLine[];
  readonly periods: readonly PeriodJudgement[];
}
