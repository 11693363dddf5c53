import type { CivilDate, Localized, Source } from "@aht-jo/core";
import type { Finding, PublishedTable } from "@aht-jo/indicators";
import type { ImplementationMethod, Plan, ProgressReport } from "@aht-jo/strategy";

/**
 * The choices of method behind the implementation figures, all but the date, which is the report's own.
 *
 * @category Annual report
 */
export type AnnualMethod = Omit<ImplementationMethod, "asOf">;

/**
 * A place of the plan that can be read in more than one way, and the reading taken: `taken` is the id of one of
 * `readings`. `printed` quotes the disputed words, or is null. `whoCouldAnswer` is a party.
 *
 * @category Annual report
 */
export interface ReadingTaken {
  readonly id: string;
  readonly concerns: readonly string[];
  readonly printed: string | null;
  readonly question: Localized;
  readonly readings: readonly { readonly id: string; readonly text: Localized }[];
  readonly taken: string;
  readonly why: Localized;
  readonly whoCouldAnswer: string;
}

/**
 * An assumption the report rests on: why it was made, the question that would settle it, and the party that could
 * answer.
 *
 * @category Annual report
 */
export interface StatedAssumption {
  readonly id: string;
  readonly why: Localized;
  readonly question: Localized;
  readonly whoCouldAnswer: string;
}

/**
 * Published figures. `tables` are shown in full; `compared` are cited only. `findings` is what `reconcile` found in
 * all of them together, and `sources` describes the works they were read in.
 *
 * @category Annual report
 */
export interface PublishedStatistics {
  readonly tables: readonly PublishedTable[];
  readonly compared: readonly PublishedTable[];
  readonly findings: readonly Finding[];
  readonly sources: readonly Source[];
}

/**
 * Everything an annual report is made from. Nothing in it can hold a person's identity: the plan, codes and counts,
 * and texts that officials wrote for an audience.
 *
 * - `period`: the year reported on, one of the plan's term, such as `2025`. `asOf`: the day on which things stand.
 * - `progress`: validated submissions of any period; those sent after `asOf` are not used.
 * - `parties`: the titles to print; a party without one is printed by its id.
 * - `statistics`: published figures and what was found in them; null leaves the chapter out.
 * - `readings`, `assumptions`: what the plan and the figures rest on.
 * - `versions`: the packages the report is made with.
 *
 * @category Annual report
 */
export interface AnnualReportInput {
  readonly plan: Plan;
  readonly progress: readonly ProgressReport[];
  readonly period: string;
  readonly asOf: CivilDate;
  readonly method: AnnualMethod;
  readonly parties: readonly { readonly id: string; readonly title: Localized }[];
  readonly statistics: PublishedStatistics | null;
  readonly readings: readonly ReadingTaken[];
  readonly assumptions: readonly StatedAssumption[];
  readonly versions: readonly { readonly package: string; readonly version: string }[];
}
