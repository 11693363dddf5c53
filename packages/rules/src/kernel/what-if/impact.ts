import type { CivilDate, WorkingCalendar } from "@aht-jo/core";
import type { RuleSet } from "../../document/rule-set.ts";
import type { Shape } from "../../document/shape.ts";
import type { Actor } from "../command.ts";
import type { FileState } from "../file-state.ts";
import { type Difference, whatIf } from "./what-if.ts";

/**
 * A file that a change of rules touches: its id as the host gave it, and what would be different.
 *
 * @category What if
 */
export interface Impact {
  readonly file: string;
  readonly changes: Difference;
}

/**
 * Which files a new version of the rules touches, and how: one at a time, as the caller asks for the next.
 *
 * Files that nothing changes for are passed over, so the host can stream a whole register through it.
 *
 * @param before - The version in force, from `compile`.
 * @param about - The version that is to follow, the files, the day, the calendars by name, and whose options to compare.
 * @throws {RulesError} context.calendar-missing - when a calendar that either version counts by is missing.
 * @throws {RulesError} rule-set.not-compiled - when `compile` did not make one of the versions.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { compile, impact, openFile, type RuleSetDoc } from "@aht-jo/rules";
 * const title = { en: "Nothing yet", ar: "لا شيء بعد" };
 * const doc: RuleSetDoc = {
 *   schema: "rules/1", id: "empty", version: "1.0.0", title, published: civilDate("2025-01-01"), sources: [],
 *   calendars: {}, expressionCalendar: null, roles: {}, tracks: {}, commands: {}, facts: {}, params: {}, scopes: {},
 *   rules: [],
 * };
 * const [before, after] = [compile(doc), compile({ ...doc, version: "1.0.1" })];
 * const asOf = civilDate("2025-03-02");
 * const actor = { id: "u1", roles: ["clerk"], party: "library" } as const;
 * const files = [{ id: "file-1", state: openFile({ on: asOf }) }];
 * before.ok && after.ok && [...impact(before.value, { after: after.value, files, asOf, calendars: {}, actor })]; //=> []
 * ```
 * @category What if
 */
export function* impact<S extends Shape>(
  before: RuleSet<S>,
  about: {
    readonly after: RuleSet<S>;
    readonly files: Iterable<{ readonly id: string; readonly state: FileState }>;
    readonly asOf: CivilDate;
    readonly calendars: Readonly<Record<string, WorkingCalendar>>;
    readonly actor: Actor<S>;
  },
): Generator<Impact, void, undefined> {
  const { after: rules, files, ...rest } = about;
  for (const { id, state } of files) {
    const changes = whatIf(before, { ...rest, state, change: { rules } });
    if (changes.options.length > 0 || changes.deadlines.length > 0) yield { file: id, changes };
  }
}
