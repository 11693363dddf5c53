import { own } from "../document-name.ts";
import type { RuleSetDoc } from "../rule-set-doc.ts";
import { type DocumentIssue, documentIssue } from "./document-issue.ts";

/** Every command can be done by some move, and what a move does about an unknown fits the nature of its command. */
export function checkCommands(doc: RuleSetDoc): readonly DocumentIssue[] {
  const moved = new Set(doc.rules.flatMap((rule) => (rule.kind === "move" ? [rule.command] : [])));
  return [
    ...Object.keys(doc.commands)
      .filter((command) => !moved.has(command))
      .map((command) => documentIssue("rules.command-without-move", ["commands", command])),
    ...doc.rules.flatMap((rule, n) => {
      if (rule.kind !== "move") return [];
      const nature = own(doc.commands, rule.command)?.nature;
      const path = ["rules", n, "onUnknown"];
      if (nature === "protective" && rule.onUnknown !== "proceedAndFlag")
        return [documentIssue("rules.nature-protective", path)];
      if (nature === "irreversible" && rule.onUnknown !== "block")
        return [documentIssue("rules.nature-irreversible", path)];
      return [];
    }),
  ];
}
