import { type Issue, type Result, resultOf } from "@aht-jo/core";
import { firstIssues, validateWith } from "@aht-jo/core/schema";
import { deepFrozen } from "../document/deep-frozen.ts";
import type { RuleSet } from "../document/rule-set.ts";
import type { Shape } from "../document/shape.ts";
import { compiledBy } from "../kernel/compiled.ts";
import type { FileState } from "../kernel/file-state.ts";
import { outermost } from "../kernel/read-fields.ts";
import { readState } from "../kernel/read-state.ts";
import { remember } from "../kernel/remembered.ts";
import { checkFileState } from "./check-file-state.ts";
import { fileStateSchema } from "./file-state-schema.ts";
import { fileStateLimits } from "./limits.ts";

/**
 * Reads the state of a file that was stored, whatever it is: first its shape, then that the rule set knows its names,
 * that its facts are of their types, and that each instance stands where its path ends. No input makes it
 * throw; only a rule set that is none does.
 *
 * A state made under older rules may name what newer ones no longer have: read it with the rules it was made under, or
 * keep the events and `replay` them, which needs no rules.
 *
 * @param input - Anything, for example parsed JSON; it is not changed, and the state shares nothing with it.
 * @param options - A rule set that `compile` made.
 * @returns The state, which `decide` takes without checking it again; or every issue of the first check that failed.
 * @throws {RulesError} rule-set.not-compiled - `compile` did not make the rule set.
 * @example
 * ```ts
 * import { parseFileState, parseRuleSet } from "@aht-jo/rules/schema";
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
 * const stored = {
 *   opened: "2025-03-02", tracks: {}, facts: { hasKey: true }, consents: [], links: {}, latest: null, isInOrder: true,
 * };
 * parseFileState(stored, { rules }); //=> { ok: true, value: stored }
 * const refused = parseFileState({ ...stored, facts: { hasKeys: true } }, { rules });
 * refused.ok ? [] : refused.issues;
 * //=> [{ code: "file.unknown-fact", path: ["facts"], params: { count: 1 } }]
 * ```
 * @category Validation
 */
export function parseFileState<S extends Shape>(
  input: unknown,
  { rules }: { readonly rules: RuleSet<S> },
): Result<FileState> {
  const compiled = compiledBy(rules);
  const shaped = validateWith(fileStateSchema, { value: input, limits: fileStateLimits });
  if (!shaped.ok) return shaped;
  const issues: Issue[] = [...checkFileState(shaped.value, compiled)];
  if (issues.length === 0) readState(shaped.value, outermost(issues));
  return resultOf(firstIssues(issues, []), () => remember(deepFrozen(shaped.value)));
}
