import { type Issue, issue } from "@aht-jo/core";
import type { StrategyIssueCode } from "./strategy-issue-code.ts";

/** An issue with one of this package's codes. */
export type StrategyIssue = Issue<StrategyIssueCode>;

/** Makes an issue with one of this package's codes. */
export const strategyIssue: typeof issue<StrategyIssueCode> = issue;
