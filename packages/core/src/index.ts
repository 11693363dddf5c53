/**
 * Days, periods, working calendars, text in two languages, results and issues, sources, observations, ratios, hashes.
 *
 * @module @aht-jo/core
 */

export {
  type Basis,
  type Provision,
  type Reading,
  type Source,
  type Strength,
  strengthOf,
  strengths,
  weakest,
} from "./basis/basis.ts";
export { formatPinpoint } from "./basis/format-pinpoint.ts";
export { canonicalJson } from "./canonical/canonical-json.ts";
export { contentHash } from "./canonical/content-hash.ts";
export { addDays } from "./civil-date/add-days.ts";
export { addMonths, type MonthEnd } from "./civil-date/add-months.ts";
export type { CivilDate } from "./civil-date/civil-date.ts";
export { civilDateOfInstant } from "./civil-date/civil-date-of-instant.ts";
export { compareDates } from "./civil-date/compare-dates.ts";
export { daysBetween } from "./civil-date/days-between.ts";
export { formatCivilDate } from "./civil-date/format-civil-date.ts";
export { civilDate, isCivilDate, parseCivilDate } from "./civil-date/parse-civil-date.ts";
export { weekdayOf } from "./civil-date/weekday-of.ts";
export { yearOf } from "./civil-date/year-of.ts";
export { CoreError, type CoreErrorCode } from "./error/core-error.ts";
export { errorText } from "./error/error-text.ts";
export type { ExprIssueCode } from "./expressions/expr-issue-code.ts";
export {
  directionOf,
  isolate,
  type Locale,
  type Localized,
  locales,
} from "./localized/localized.ts";
export type { CoreIssueCode } from "./messages/core-issue-code.ts";
export { coreMessages } from "./messages/core-messages.ts";
export { formatIssue } from "./messages/format-issue.ts";
export { formatPath } from "./messages/format-path.ts";
export { type CodeOf, mergeMessages } from "./messages/merge-messages.ts";
export type { Messages, MessageTable } from "./messages/message-table.ts";
export { shortList } from "./messages/short-list.ts";
export { checkNarrativeText, type NarrativeIssueCode } from "./narrative/check-narrative-text.ts";
export { type Audience, type Narrative, narrative } from "./narrative/narrative.ts";
export { addObservations } from "./observation/add-observations.ts";
export { applicable } from "./observation/applicable.ts";
export { compareObservations } from "./observation/compare-observations.ts";
export { isMissing } from "./observation/is-missing.ts";
export { missing } from "./observation/missing.ts";
export {
  type Missing,
  type MissingReason,
  missingReasons,
  type Observation,
  type Observed,
  type Revision,
  revisions,
} from "./observation/observation.ts";
export { observed } from "./observation/observed.ts";
export { ratioOfObservations } from "./observation/ratio-of-observations.ts";
export { subtractObservations } from "./observation/subtract-observations.ts";
export { sumObservations } from "./observation/sum-observations.ts";
export { type Tally, tally } from "./observation/tally.ts";
export { comparePeriods } from "./period/compare-periods.ts";
export { formatPeriod } from "./period/format-period.ts";
export { contains, isWithin } from "./period/is-within.ts";
export { parsePeriod, periodOf } from "./period/parse-period.ts";
export type { CalendarPeriodKind, Period, PeriodKind } from "./period/period.ts";
export { periodContaining } from "./period/period-containing.ts";
export { periodsBetween } from "./period/periods-between.ts";
export { checkPlainData } from "./plain-data/check-plain-data.ts";
export type { InputLimits } from "./plain-data/input-limits.ts";
export type { InputIssueCode } from "./plain-data/read-plain-data.ts";
export { addRatios } from "./ratio/add-ratios.ts";
export { compareRatios } from "./ratio/compare-ratios.ts";
export { multiplyRatios } from "./ratio/multiply-ratios.ts";
export { percentText, type Rounding } from "./ratio/percent-text.ts";
export { type Ratio, ratio } from "./ratio/ratio.ts";
export { subtractRatios } from "./ratio/subtract-ratios.ts";
export {
  fail,
  type Issue,
  issue,
  type NonEmpty,
  ok,
  type Result,
  resultOf,
} from "./result/result.ts";
export { addWorkingDays } from "./working-calendar/add-working-days.ts";
export { isWorkingDay } from "./working-calendar/is-working-day.ts";
export { type HolidayNews, withHolidays } from "./working-calendar/with-holidays.ts";
export type { Holiday, Weekday, WorkingCalendar } from "./working-calendar/working-calendar.ts";
export { workingDaysBetween } from "./working-calendar/working-days-between.ts";
