import type { Blocker } from "@aht-jo/rules";
import { openClauses } from "./deciding-clauses.ts";
import type { ExplanationLine } from "./explanation.ts";
import type { Speaker } from "./speaker.ts";

/** The most sets of facts that a reader is offered. */
const mostSets = 3;

/** What is not decided yet, and which facts could settle it: the shortest list first. */
export function openLines(
  { trace, settledBy }: Extract<Blocker, { readonly kind: "unknown" }>,
  { speaker, scope }: { readonly speaker: Speaker; readonly scope: string | null },
): readonly Pick<ExplanationLine, "kind" | "text">[] {
  const { say, clauses, list, fact } = speaker;
  const open = openClauses(trace).map(({ expr }) => expr);
  const sets = [...settledBy].sort((a, b) => a.length - b.length).slice(0, mostSets);
  const offered = sets.map((paths, at) =>
    say(at === 0 ? "settledBy" : "settledByOther", {
      facts: list(paths.map((path) => fact(path, scope))),
    }),
  );
  return [
    { kind: "why", text: say("open", { clauses: clauses(open, scope) }) },
    { kind: "way", text: offered.length > 0 ? offered.join(" ") : say("settledByNothing") },
  ];
}
