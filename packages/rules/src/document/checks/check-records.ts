import { definitionsIn } from "../definitions.ts";
import { own } from "../document-name.ts";
import type { MoveRule } from "../rule.ts";
import type { RuleSetDoc } from "../rule-set-doc.ts";
import { type DocumentIssue, documentIssue } from "./document-issue.ts";

/** A move records facts of the person, the file or the instance it moves, and none that follows from others. */
export function checkRecords(doc: RuleSetDoc): readonly DocumentIssue[] {
  const definitions = definitionsIn(doc);
  return doc.rules.flatMap((rule, n) =>
    rule.kind === "move"
      ? (rule.records ?? []).flatMap((name, m) => issuesOf(name, rule, ["rules", n, "records", m]))
      : [],
  );

  function issuesOf(
    name: string,
    { command }: MoveRule,
    path: DocumentIssue["path"],
  ): readonly DocumentIssue[] {
    const on = own(doc.facts, name)?.on;
    const track = own(doc.commands, command)?.track;
    return [
      ...(definitions.has(name) ? [documentIssue("rules.records-derived", path)] : []),
      ...(typeof on === "object" && track !== undefined && on.track !== track
        ? [documentIssue("rules.records-elsewhere", path)]
        : []),
    ];
  }
}
