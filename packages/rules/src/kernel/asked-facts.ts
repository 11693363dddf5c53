import type { MoveRule } from "../document/rule.ts";
import type { AskedStep } from "./question.ts";
import { type FactsRead, readFacts } from "./read-facts.ts";

const none: readonly never[] = Object.freeze([]);

/** The facts that a move asks for and the command does not bring; one that it erases is not brought. */
export function unbrought({ asks }: MoveRule, { command }: AskedStep): readonly string[] {
  return asks?.filter((name) => (command.data[name] ?? null) === null) ?? none;
}

/** What conditions read where some facts are unknown, whatever is recorded of them. */
export function factsWithout(hidden: readonly string[], step: AskedStep): FactsRead {
  const { command } = step;
  const data = { ...command.data, ...Object.fromEntries(hidden.map((name) => [name, null])) };
  return readFacts({ ...step, data }, step.asked.plan);
}
