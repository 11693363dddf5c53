import { contentHash, formatPeriod, type Locale, type Localized, parsePeriod } from "@aht-jo/core";
import type { Provenance, ReportDocument } from "../document/report-document.ts";
import { label } from "../labels/label.ts";
import { type AnnualContext, annualContext } from "./annual-context.ts";
import type { AnnualReportInput } from "./annual-input.ts";
import { everyActivity } from "./every-activity.ts";
import { implementationChapter } from "./implementation-chapter.ts";
import { lateness } from "./lateness.ts";
import { planAtAGlance } from "./plan-at-a-glance.ts";
import { reporting } from "./reporting.ts";
import { statistics } from "./statistics.ts";
import { versions } from "./versions.ts";
import { whatItRestsOn } from "./what-it-rests-on.ts";

/**
 * The annual report on a plan, as a document for any renderer.
 *
 * It shows the plan at a glance, the implementation intervals with their method, what is late and why, who reported,
 * the published statistics with their contradictions, what the report rests on, what it was made with, and every
 * activity in an annex. Pure: the same input gives the same document.
 *
 * @param input - The plan, the submissions, the day on which things stand, and the method. Nothing has a default.
 * @throws {ReportsError} report.period-not-a-year - when `period` is not the id of a year.
 * @throws {ReportsError} report.period-outside-term - when `period` is not a year of the plan's term.
 * @throws {ReportsError} report.as-of-before-period - when `asOf` lies before the year begins.
 * @throws {StrategyError} weights.incomplete - as `implementation` does, for wrong weights.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { annualReport, renderHtml } from "@aht-jo/reports";
 * import { jordanPlan } from "@aht-jo/strategy";
 * const report = annualReport({
 *   plan: jordanPlan,
 *   progress: [],
 *   period: "2025",
 *   asOf: civilDate("2026-03-31"),
 *   method: {
 *     frequency: "year",
 *     credit: "partial",
 *     notYetDue: "exclude",
 *     continuous: "per-period",
 *     weights: "equal",
 *   },
 *   parties: [],
 *   statistics: null,
 *   readings: [],
 *   assumptions: [],
 *   versions: [],
 * });
 * report.sections.map(({ id }) => id);
 * //=> ["glance", "implementation", "late", "reporting", "basis", "versions", "activities"]
 * renderHtml(report, { locale: "ar", audience: "public" }).includes('dir="rtl"'); //=> true
 * ```
 * @category Annual report
 */
export function annualReport(input: AnnualReportInput): ReportDocument {
  const context = annualContext(input);
  const { plan, asOf, period } = input;
  const planHash = contentHash(plan);
  const provenance = provenanceOf(context, { planHash });
  return {
    schema: "aht-jo/report/1",
    kind: "annual",
    title: titleOf(input),
    period,
    asOf,
    plan: {
      id: plan.id,
      version: plan.version,
      title: plan.title,
      hash: planHash,
    },
    illustrative: context.implementation.illustrative,
    sections: [
      planAtAGlance(context),
      implementationChapter(context),
      lateness(context),
      reporting(context),
      ...(input.statistics === null ? [] : [statistics(input.statistics)]),
      whatItRestsOn(context),
      versions(provenance),
      everyActivity(context),
    ],
    provenance,
  };
}

function titleOf({ period }: AnnualReportInput): Localized {
  const written = label("report.title");
  return localized((locale) => written[locale].replace("{period}", period));
}

function provenanceOf(
  { input, submissions, partyTitle }: AnnualContext,
  { planHash }: { readonly planHash: string },
): Provenance {
  return {
    versions: input.versions,
    inputs: [
      { title: input.plan.title, hash: planHash },
      ...submissions.map((report) => ({
        title: localized((locale) => {
          const party = partyTitle(report.party) ?? label("versions.unknown-party");
          const period = parsePeriod(report.period);
          const written = period.ok ? formatPeriod(period.value, locale) : "\u2013";
          return `${party[locale]}${label("list.separator")[locale]}${written}`;
        }),
        hash: contentHash(report),
        committeeOnly: true as const,
      })),
      ...(input.statistics?.tables ?? []).map((table) => ({
        title: table.title,
        hash: contentHash(table),
      })),
    ],
  };
}

function localized(write: (locale: Locale) => string): Localized {
  return { en: write("en"), ar: write("ar") };
}
