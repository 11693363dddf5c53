import { type Issue, issue } from "@aht-jo/core";
import type { Invalid } from "./decision.ts";

/** The answer to a question with which something is wrong. */
export function invalidBy(issues: readonly Issue[]): Invalid {
  const [first = issue("value.invalid", []), ...others] = issues;
  return { verdict: "invalid", issues: [first, ...others] };
}
