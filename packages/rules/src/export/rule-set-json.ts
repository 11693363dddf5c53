import { canonicalJson } from "@aht-jo/core";
import type { RuleSet } from "../document/rule-set.ts";
import { compiledBy } from "../kernel/compiled.ts";

/**
 * The one JSON text of a rule set: what to store, send and compare. Its SHA-256 is `rules.hash`.
 *
 * `parseRuleSet(JSON.parse(text))`, of `@aht-jo/rules/schema`, makes a rule set with the same hash of it again.
 *
 * @returns Canonical JSON (RFC 8785): no spaces, keys in one order.
 * @throws {RulesError} rule-set.not-compiled - `compile` did not make the rule set.
 * @example
 * ```ts
 * import { civilDate, contentHash } from "@aht-jo/core";
 * import { compile, ruleDocument, ruleSetJson } from "@aht-jo/rules";
 * const text = { en: "Door", ar: "الباب" };
 * const basis = [{ kind: "sourced", provision: { work: "house-rules", pinpoint: "1", reading: "primary" } }] as const;
 * const door = ruleDocument({
 *   id: "door", version: "1.0.0", title: text, published: civilDate("2025-01-01"),
 *   sources: [{ id: "house-rules", title: text, publisher: text, publishedOn: "2025", language: "en", address: null }],
 *   calendars: {}, expressionCalendar: null, params: {}, scopes: {},
 *   roles: { guest: { title: { en: "Guest", ar: "الضيف" }, parties: [], basis } },
 *   tracks: { door: { title: text, initial: "shut", many: false, shared: false, states: {
 *     shut: { title: { en: "Shut", ar: "مغلق" }, stage: "door" },
 *     open: { title: { en: "Open", ar: "مفتوح" }, stage: "door", final: true } } } },
 *   commands: { open: { title: { en: "Open the door", ar: "فتح الباب" }, track: "door", nature: "ordinary", complete: false } },
 *   facts: { hasKey: { title: { en: "the guest has a key", ar: "الضيف معه مفتاح" }, on: "person", type: "bool", sensitive: false } },
 * });
 * const compiled = compile(door.with([{
 *   kind: "move", id: "open", command: "open", from: ["shut"], to: "open", by: ["guest"], when: door.fact.hasKey,
 *   onUnknown: "block", records: ["hasKey"], title: { en: "Opening", ar: "الفتح" }, basis,
 *   inForce: { from: civilDate("2025-01-01"), anchor: "event" },
 * }]));
 * if (!compiled.ok) throw new Error("The document has issues.");
 * const rules = compiled.value;
 * contentHash(JSON.parse(ruleSetJson(rules))) === rules.hash; //=> true
 * ```
 * @category Exports
 */
export function ruleSetJson(rules: RuleSet): string {
  return canonicalJson(compiledBy(rules).doc);
}
