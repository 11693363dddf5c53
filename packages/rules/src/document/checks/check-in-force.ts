import { definitionsIn } from "../definitions.ts";
import { named, own } from "../document-name.ts";
import type { RuleSetDoc } from "../rule-set-doc.ts";
import { type DocumentIssue, documentIssue } from "./document-issue.ts";

/**
 * The time a rule is in force ends after it begins, and the fact that anchors it is a recorded day of the person or the
 * file: a derived one could rest on the very rule it chooses.
 */
export function checkInForce(doc: RuleSetDoc): readonly DocumentIssue[] {
  const definitions = definitionsIn(doc);
  return doc.rules.flatMap(({ inForce }, n) => {
    const { from, to, anchor } = inForce;
    const path = ["rules", n, "inForce"];
    const fact = typeof anchor === "object" ? own(doc.facts, anchor.fact) : undefined;
    const canAnchor =
      typeof anchor !== "object" ||
      fact === undefined ||
      (fact.type === "date" && typeof fact.on === "string" && !definitions.has(anchor.fact));
    return [
      ...(to !== undefined && to <= from
        ? [documentIssue("rules.in-force-reversed", [...path, "to"])]
        : []),
      ...(canAnchor
        ? []
        : [
            documentIssue(
              "rules.anchor-fact",
              [...path, "anchor", "fact"],
              named("fact", anchor.fact),
            ),
          ]),
    ];
  });
}
