import { type Issue, issue, type Result, resultOf } from "@aht-jo/core";
import { validateWith } from "@aht-jo/core/schema";
import type { RuleSet } from "../document/rule-set.ts";
import type { Shape } from "../document/shape.ts";
import type { Command } from "../kernel/command.ts";
import { compiledBy } from "../kernel/compiled.ts";
import { readCommand } from "../kernel/read-command.ts";
import { outermost } from "../kernel/read-fields.ts";
import { commandSchema } from "./command-schema.ts";
import { commandLimits } from "./limits.ts";

/**
 * Reads a command that comes from outside, whatever it is: first its shape, then that the rule set knows its names and
 * takes its facts. Whether the step may be taken on a file is for `decide` to say. No input makes it throw; only a rule
 * set that is none does.
 *
 * @param input - Anything, for example `JSON.parse` of what was sent; it is not changed, and the command shares nothing with it.
 * @param options - A rule set that `compile` made.
 * @returns The command, or every issue of the first check that failed; `rulesMessages` has their sentences.
 * @throws {RulesError} rule-set.not-compiled - `compile` did not make the rule set.
 * @example
 * ```ts
 * import { parseCommand, parseRuleSet } from "@aht-jo/rules/schema";
 * const text = { en: "Door", ar: "الباب" };
 * const basis = [{ kind: "sourced", provision: { work: "house-rules", pinpoint: "1", reading: "primary" } }];
 * const parsed = parseRuleSet({
 *   schema: "rules/1", id: "door", version: "1.0.0", title: text, published: "2025-01-01",
 *   sources: [{ id: "house-rules", title: text, publisher: text, publishedOn: "2025", language: "en", address: null }],
 *   calendars: {}, expressionCalendar: null, params: {}, scopes: {},
 *   roles: { guest: { title: text, parties: [], basis } },
 *   tracks: { door: { title: text, initial: "shut", many: false, shared: false, states: {
 *     shut: { title: text, stage: "door" }, open: { title: text, stage: "door", final: true } } } },
 *   commands: { open: { title: text, track: "door", nature: "ordinary", complete: false } },
 *   facts: { hasKey: { title: text, on: "person", type: "bool", sensitive: false } },
 *   rules: [{
 *     kind: "move", id: "open", command: "open", from: ["shut"], to: "open", by: ["guest"],
 *     when: { op: "fact", path: "hasKey" }, onUnknown: "block", records: ["hasKey"], title: text, basis,
 *     inForce: { from: "2025-01-01", anchor: "event" },
 *   }],
 * });
 * if (!parsed.ok) throw new Error("The document has issues.");
 * const rules = parsed.value;
 * const sent = {
 *   type: "open", instance: null, data: { hasKey: true }, occurredOn: "2025-03-02",
 *   by: { id: "u1", roles: ["guest"], party: "public" },
 * };
 * parseCommand(sent, { rules }); //=> { ok: true, value: sent }
 * const refused = parseCommand({ ...sent, data: { hasKey: "yes" } }, { rules });
 * refused.ok ? [] : refused.issues;
 * //=> [{ code: "type.mismatch", path: ["data", "hasKey"], params: { expected: "bool" } }]
 * ```
 * @category Validation
 */
export function parseCommand<S extends Shape>(
  input: unknown,
  { rules }: { readonly rules: RuleSet<S> },
): Result<Command<S>> {
  const compiled = compiledBy(rules);
  const shaped = validateWith(commandSchema, { value: input, limits: commandLimits });
  if (!shaped.ok) return shaped;
  const issues: Issue[] = [];
  const read = readCommand(shaped.value, { compiled, place: outermost(issues) });
  if (read !== null) {
    const isMany = read.asked.scope !== null;
    const { instance } = read.command;
    if (isMany && instance === null) issues.push(issue("command.instance-needed", ["instance"]));
    if (!isMany && instance !== null)
      issues.push(issue("command.instance-unexpected", ["instance"]));
  }
  // Every name in it was found in this very rule set.
  return resultOf(issues, () => read?.command as Command<S>);
}
