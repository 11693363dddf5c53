import { definitionsIn } from "../definitions.ts";
import { named, own } from "../document-name.ts";
import type { MoveRule } from "../rule.ts";
import type { RuleSetDoc } from "../rule-set-doc.ts";
import { type DocumentIssue, documentIssue } from "./document-issue.ts";

/**
 * A move records facts of the person, the file or the instance it moves, and none that follows from others; it asks for
 * none that it does not record, and says who gives consent only where it takes some.
 */
export function checkRecords(doc: RuleSetDoc): readonly DocumentIssue[] {
  const definitions = definitionsIn(doc);
  return doc.rules.flatMap((rule, n) => (rule.kind === "move" ? issuesOf(rule, ["rules", n]) : []));

  function issuesOf(move: MoveRule, path: DocumentIssue["path"]): readonly DocumentIssue[] {
    const { asks = [], gives, givenBy } = move;
    const records: readonly string[] = move.records ?? [];
    return [
      ...records.flatMap((name, n) => recordIssues(name, move, [...path, "records", n])),
      ...asks.flatMap((name, n) =>
        records.includes(name)
          ? []
          : [documentIssue("rules.asks-unrecorded", [...path, "asks", n], named("fact", name))],
      ),
      ...(givenBy !== undefined && gives === undefined
        ? [documentIssue("rules.giver-without-consent", [...path, "givenBy"])]
        : []),
    ];
  }

  function recordIssues(
    name: string,
    { command }: MoveRule,
    path: DocumentIssue["path"],
  ): readonly DocumentIssue[] {
    const on = own(doc.facts, name)?.on;
    const track = own(doc.commands, command)?.track;
    return [
      ...(definitions.has(name)
        ? [documentIssue("rules.records-derived", path, named("fact", name))]
        : []),
      ...(typeof on === "object" && track !== undefined && on.track !== track
        ? [
            documentIssue("rules.records-elsewhere", path, {
              ...named("fact", name),
              ...named("track", on.track),
            }),
          ]
        : []),
    ];
  }
}
