import { readSet } from "@aht-jo/core/expressions";
import { factBehind, readsOfDefinitions } from "../definitions.ts";
import type { RuleSetDoc } from "../rule-set-doc.ts";
import { type DocumentIssue, documentIssue } from "./document-issue.ts";
import { peel } from "./peel.ts";

/** No derived fact rests on itself, and no duty on whether a duty is running. */
export function checkDefinitions(doc: RuleSetDoc): readonly DocumentIssue[] {
  const reads = readsOfDefinitions(doc);
  const leadsTo = new Map([...reads].map(([fact, paths]) => [fact, paths.map(factBehind)]));
  const { circular } = peel(leadsTo);
  return doc.rules.flatMap((rule, n) => {
    if (rule.kind === "define" && circular.has(rule.fact))
      return [documentIssue("rules.circular-definition", ["rules", n, "as"], { fact: rule.fact })];
    if (rule.kind !== "duty") return [];
    return (["arises", "runsFrom"] as const).flatMap((field) =>
      restsOnRunning(readSet(rule[field]).facts, reads)
        ? [documentIssue("rules.duty-reads-running", ["rules", n, field])]
        : [],
    );
  });
}

/** Whether what is read, or what that is defined by, asks if a duty is running. */
function restsOnRunning(
  paths: readonly string[],
  reads: ReadonlyMap<string, readonly string[]>,
): boolean {
  const rests = new Set(paths);
  // The set grows while it is read.
  for (const path of rests) for (const next of reads.get(factBehind(path)) ?? []) rests.add(next);
  return [...rests].some((path) => path.startsWith("running."));
}
