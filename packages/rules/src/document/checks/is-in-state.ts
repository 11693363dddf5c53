import type { Expr } from "@aht-jo/core/expressions";
import { own } from "../document-name.ts";
import type { RuleSetDoc } from "../rule-set-doc.ts";

/** Whether what a command is about stands in one of some states. */
export function isInState(
  doc: RuleSetDoc,
  about: { readonly command: string; readonly states: readonly string[] },
): Expr {
  const { command, states } = about;
  const track = own(doc.commands, command)?.track ?? "";
  return { op: "in", arg: { op: "fact", path: `state.${track}` }, set: states };
}
