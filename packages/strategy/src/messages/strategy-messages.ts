import { type CoreIssueCode, coreMessages, type Messages, mergeMessages } from "@aht-jo/core";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import type { StrategyIssueCode } from "./strategy-issue-code.ts";

/**
 * Sentences in both languages for every issue that checking a plan, an amendment or a submission can find, those of
 * core included.
 *
 * @example
 * ```ts
 * import { formatIssue, issue } from "@aht-jo/core";
 * import { strategyMessages as messages } from "@aht-jo/strategy";
 * formatIssue(issue("time-frame.reversed"), { locale: "en", messages });
 * //=> "The last year is before the first year. Correct one of them."
 * ```
 * @category Issues
 */
export const strategyMessages: Messages<CoreIssueCode | StrategyIssueCode> =
  /* @__PURE__ */ mergeMessages(coreMessages, { en, ar });
