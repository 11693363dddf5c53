import type { Audience, MissingReason } from "@aht-jo/core";
import type { Severity } from "@aht-jo/indicators";
import type {
  ActivityStatus,
  DeviationCause,
  DeviationEffect,
  ImplementationMethod,
  Judgement,
  LateActivity,
  ResourceNeed,
  UnplacedReason,
} from "@aht-jo/strategy";

/**
 * The fixed words of a report. Every code of the data model that a report prints has its words here, and the compiler
 * says so when a new one has none.
 */
export type LabelKey = CodeKey | PageKey | MethodKey | ChapterKey | ColumnKey;

type CodeKey =
  | `audience.${Audience | "reserved"}`
  | `missing.${MissingReason}`
  | `revision.${"provisional" | "restated"}`
  | `status.${ActivityStatus}`
  | `judgement.${Judgement}`
  | `late.${LateActivity["why"]}`
  | `unplaced.${UnplacedReason}`
  | `cause.${DeviationCause}`
  | `effect.${DeviationEffect}`
  | `resource.${ResourceNeed["kind"]}`
  | `source.${ResourceNeed["source"]}`
  | `severity.${Severity}`
  | `code.${PublishedCode}`;

type PublishedCode =
  | "female"
  | "male"
  | "other"
  | "unknown"
  | "child"
  | "adult"
  | "sexual-exploitation"
  | "forced-labour"
  | "other-forms";

type PageKey =
  | "report.title"
  | `page.${"skip" | "contents"}`
  | `cover.${"kind" | "period" | "as-of" | "plan" | "plan-version" | "audience"}`
  | `illustrative.${"page" | "banner" | "section"}`
  | `disclosure.${"national-only" | "chart-withheld"}`
  | `chart.${"drawn" | "total" | "numbers" | "interval-key"}`
  | "list.separator";

type MethodKey =
  | `method.credit.${ImplementationMethod["credit"]}`
  | `method.credit.${ImplementationMethod["credit"]}.sentence`
  | `method.not-yet-due.${ImplementationMethod["notYetDue"]}`
  | `method.not-yet-due.${ImplementationMethod["notYetDue"]}.sentence`
  | `method.frequency.${ImplementationMethod["frequency"]}`
  | `method.weights.${"equal" | "given"}`
  | `method.${"note" | "interval" | "as-of" | "continuous.sentence" | "mean" | "joint"}`;

type ChapterKey =
  | `size.${"pillars" | "goals" | "sub-goals" | "activities" | "indicators" | "parties" | "term"}`
  | `glance.${"title" | "standing" | "states" | "states-note" | "whole-plan"}`
  | `implementation.${"title" | "method"}`
  | `implementation.${"pillars" | "goals" | "parties"}`
  | `implementation.${"pillars" | "goals" | "parties"}.caption`
  | `unplaced.${"title" | "caption" | "empty"}`
  | `late.${"title" | "late"}`
  | `late.${LatePart}`
  | `late.${LatePart}.${"caption" | "empty" | "note"}`
  | `measures.${"overdue" | "in-time"}`
  | `reporting.${"title" | "rate" | "rate-note" | "silent" | "silent-empty" | "sent" | "sent-empty"}`
  | `statistics.${"title" | "intro" | "uncovering" | "source" | "overview" | "marks" | "figures" | "no-figures"}`
  | `statistics.${"findings" | "no-findings" | "total" | "others" | "others-intro" | "compared" | "whole-table"}`
  | `basis.${"title" | "intro" | "readings" | "readings.caption"}`
  | `basis.${"assumptions" | "assumptions.caption" | "none"}`
  | `versions.${"title" | "intro" | "packages" | "inputs" | "unknown-party"}`
  | `activities.${"title" | "caption" | "empty" | "continuous"}`;

type LatePart = "list" | "deviations" | "measures" | "resources" | "disputed";

type ColumnKey = `column.${
  | "year"
  | "pillar"
  | "goal"
  | "party"
  | "parties"
  | "activity"
  | "activities"
  | "interval"
  | "counted"
  | "reported"
  | "conflicting"
  | "period"
  | "submitted"
  | "reason"
  | "years"
  | "late-because"
  | "state"
  | "claimed"
  | "rate"
  | "cause"
  | "effect"
  | "explanation"
  | "measure"
  | "who"
  | "by"
  | "due"
  | "resource"
  | "source"
  | "needed"
  | "secured"
  | "gap"
  | "reporting-rate"
  | "owed"
  | "sent"
  | "silent"
  | "owed-activities"
  | "places"
  | "table"
  | "figures"
  | "severity"
  | "finding"
  | "rule"
  | "rows"
  | "question"
  | "taken"
  | "why"
  | "could-answer"
  | "reference"
  | "package"
  | "version"
  | "input"
  | "hash"}`;
