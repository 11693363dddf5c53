import type { RuleSetDoc } from "@aht-jo/rules";

/** Any rule of a document. */
export type Rule = RuleSetDoc["rules"][number];

/** A permission. */
export type MoveRule = Extract<Rule, { readonly kind: "move" }>;

/** When a rule is in force. */
export type InForce = Rule["inForce"];

/** The rule with an id; undefined when the document has none. */
export function ruleIn(doc: RuleSetDoc, id: string): Rule | undefined {
  return doc.rules.find((rule) => rule.id === id);
}

/** The permission with an id. */
export function moveIn(doc: RuleSetDoc, id: string): MoveRule | undefined {
  const rule = ruleIn(doc, id);
  return rule?.kind === "move" ? rule : undefined;
}

/** The track whose instance a command is about; null when it is about the file as a whole. */
export function scopeOfCommand(doc: RuleSetDoc, command: string | null): string | null {
  const track = command === null ? undefined : doc.commands[command]?.track;
  return track !== undefined && doc.tracks[track]?.many === true ? track : null;
}
