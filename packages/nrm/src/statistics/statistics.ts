import type { CivilDate, WorkingCalendar } from "@aht-jo/core";
import { deadlines, type RuleSet } from "@aht-jo/rules";
import type { JordanShape } from "../jordan/jordan.ts";
import { isDuplicate } from "./path-of.ts";
import type { PersonFile } from "./person-file.ts";
import { replayedFiles } from "./replayed-files.ts";
import { type CaseVictimRow, caseVictimRows } from "./rows/case-victim-rows.ts";
import { type OverdueDutyRow, overdueDutyRows } from "./rows/overdue-duty-rows.ts";
import { type PersonRow, personRow } from "./rows/person-rows.ts";
import { type ProceedingRow, proceedingRow } from "./rows/proceeding-rows.ts";
import { type ReferralRow, referralRows } from "./rows/referral-rows.ts";
import { type ServiceRow, serviceRows } from "./rows/service-rows.ts";
import { type TimelinessRow, timelinessRows } from "./rows/timeliness-rows.ts";
import { sortedRows } from "./sorted-rows.ts";

/**
 * The rows of every register that is drawn from files, each register sorted by the content of its rows.
 *
 * `ruleSet` is the content hash of the rules by which duties were judged.
 *
 * @category Statistics
 */
export interface RegisterRows {
  readonly ruleSet: string;
  readonly persons: readonly PersonRow[];
  readonly services: readonly ServiceRow[];
  readonly referrals: readonly ReferralRow[];
  readonly proceedings: readonly ProceedingRow[];
  readonly caseVictims: readonly CaseVictimRow[];
  readonly timeliness: readonly TimelinessRow[];
  readonly overdueDuties: readonly OverdueDutyRow[];
}

/**
 * Draws the rows of the statistical registers from persons' files. Nothing else leads from a file to statistics.
 *
 * A row holds codes, months and whole numbers of days. It holds no day, no free text, and no id of a person, a file, a
 * case, a step, an actor or a body; and no row can be joined with another of the same person. What is on file and is no
 * code of its list is `unknown`; what did not happen is null; nothing is guessed, and nothing becomes zero.
 *
 * - The files are taken as they were at the end of `asOf`, by what is recorded today: what happened later is left out.
 * - Persons are counted by file, and a file that was closed as a duplicate counts for no person. Cases are counted once
 *   by their id, whichever files refer to them, with all that any log knows of them.
 * - The order of the files, of their events, and how often they are given, change nothing.
 *
 * The rows are not safe to publish. A count of few can point to a person: disclosure control is a later step, made on
 * tables and not here.
 *
 * @param files - The logs; not changed.
 * @param options - The rules, the day, and the calendars by the names the rules declare.
 * @throws {RulesError} context.calendar-missing - when a calendar that the rules name is missing.
 * @throws {RulesError} rule-set.not-compiled - when `compile` did not make the rule set.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { jordanCalendar } from "@aht-jo/core/calendars";
 * import { jordanNrm } from "@aht-jo/nrm";
 * import { statistics } from "@aht-jo/nrm/statistics";
 * const file = { id: "f1", opened: civilDate("2025-03-14"), facts: { sex: "female" }, events: [] };
 * const options = {
 *   rules: jordanNrm(),
 *   asOf: civilDate("2025-12-31"),
 *   calendars: { jordan: jordanCalendar },
 * };
 * const { persons, referrals } = statistics([file, file], options);
 * persons.map(({ status, sex, ageGroup }) => ({ status, sex, ageGroup }));
 * //=> [{ status: "not-reported", sex: "female", ageGroup: "unknown" }]
 * referrals; //=> []
 * ```
 * @category Statistics
 */
export function statistics(
  files: readonly PersonFile[],
  options: {
    readonly rules: RuleSet<JordanShape>;
    readonly asOf: CivilDate;
    readonly calendars: Readonly<Record<string, WorkingCalendar>>;
  },
): RegisterRows {
  const { rules, asOf, calendars } = options;
  const { files: states, cases } = replayedFiles(files, asOf);
  const persons = states.filter((state) => !isDuplicate(state));
  const due = states.map((state) => deadlines(rules, { state, asOf, calendars }));
  return {
    ruleSet: rules.hash,
    persons: sortedRows(persons.map(personRow)),
    services: sortedRows(states.flatMap(serviceRows)),
    referrals: sortedRows(
      states.flatMap((state, at) => referralRows(state, { deadlines: due[at] ?? [], asOf })),
    ),
    proceedings: sortedRows(cases.map(proceedingRow)),
    caseVictims: sortedRows(persons.flatMap(caseVictimRows)),
    timeliness: sortedRows(persons.flatMap(timelinessRows)),
    overdueDuties: sortedRows(
      overdueDutyRows(due, (track) => rules.doc.tracks[track]?.shared === true),
    ),
  };
}
