/**
 * The only way from persons' files to statistics: register rows of codes, months and whole numbers of days.
 *
 * @module @aht-jo/nrm/statistics
 */

export type { CodeOfFact } from "./code-in.ts";
export type { DutyId } from "./duty-id.ts";
export type { Digit, Month, Year } from "./month.ts";
export type { PersonFile } from "./person-file.ts";
export type { CaseVictimRow } from "./rows/case-victim-rows.ts";
export type { OverdueDutyRow } from "./rows/overdue-duty-rows.ts";
export type { PersonRow, PersonStatus, ReportChannel } from "./rows/person-rows.ts";
export type {
  CaseClassification,
  DowngradeReason,
  ProceedingOutcome,
  ProceedingRow,
} from "./rows/proceeding-rows.ts";
export type {
  ReferralOutcome,
  ReferralPurpose,
  ReferralReceiverKind,
  ReferralRow,
} from "./rows/referral-rows.ts";
export type { Service, ServiceEnding, ServiceRow } from "./rows/service-rows.ts";
export type { TimelinessMeasure, TimelinessRow } from "./rows/timeliness-rows.ts";
export { type RegisterRows, statistics } from "./statistics.ts";
