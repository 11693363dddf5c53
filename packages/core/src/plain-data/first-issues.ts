import { type Issue, issue } from "../result/result.ts";

/** So many issues are given of one document; nobody reads more, and a hostile document must not make millions. */
export const maxIssues = 1_000;

/**
 * The first issues of a document, and, where there are more, a last one that says so.
 *
 * Nothing behind the first that is too many is taken from `issues`: a generator works no further.
 *
 * @param issues - What a check found, in order.
 * @param path - The place of the document, for the issue that says there are more.
 * @example
 * ```ts
 * import { issue } from "@aht-jo/core";
 * import { firstIssues } from "@aht-jo/core/schema";
 * const many = Array.from({ length: 5000 }, (_, index) => issue("date.malformed", [index]));
 * firstIssues(many, []).length; //=> 1001
 * firstIssues(many, []).at(-1)?.code; //=> "input.too-many-issues"
 * ```
 * @category Untrusted input
 */
export function firstIssues<Code extends string>(
  issues: Iterable<Issue<Code>>,
  path: readonly (string | number)[],
): Issue<Code | "input.too-many-issues">[] {
  const first: Issue<Code | "input.too-many-issues">[] = [];
  for (const found of issues) {
    if (first.length === maxIssues) {
      first.push(issue("input.too-many-issues", path, { max: maxIssues }));
      break;
    }
    first.push(found);
  }
  return first;
}
