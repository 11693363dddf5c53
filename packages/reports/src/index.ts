/**
 * Reports as typed documents, and what writes them out: HTML for reading and printing, JSON for programs.
 *
 * @module @aht-jo/reports
 */

export type {
  AnnualMethod,
  AnnualReportInput,
  PublishedStatistics,
  ReadingTaken,
  StatedAssumption,
} from "./annual/annual-input.ts";
export { annualReport } from "./annual/annual-report.ts";
export type { Block } from "./document/block.ts";
export type { Chart, Figure, IntervalBars, StackedBars, TimeSeries } from "./document/chart.ts";
export type {
  Provenance,
  ReportDocument,
  Section,
  Subsection,
} from "./document/report-document.ts";
export type { RichText } from "./document/rich-text.ts";
export type { Column, Disclosure, Row, Table } from "./document/table.ts";
export type { Tone, Unit, Value } from "./document/value.ts";
export { ReportsError, type ReportsErrorCode } from "./error/reports-error.ts";
export { renderHtml } from "./html/render-html.ts";
export { renderJson } from "./json/render-json.ts";
