import { type Localized, type Period, periodOf, yearOf } from "@aht-jo/core";
import {
  type Activity,
  activities,
  activityOf,
  type ImplementationReport,
  implementation,
  isPlanId,
  type MonitoringOptions,
  nodes,
  type ProgressReport,
} from "@aht-jo/strategy";
import { cell } from "../document/cell.ts";
import type { Value } from "../document/value.ts";
import { ReportsError } from "../error/reports-error.ts";
import type { AnnualReportInput } from "./annual-input.ts";
import { inOrder } from "./submission-key.ts";

/** What every chapter starts from: the input, the figures made from it, and how things are named. */
export interface AnnualContext {
  readonly input: AnnualReportInput;
  readonly year: Period;
  readonly submissions: readonly ProgressReport[];
  readonly monitoring: MonitoringOptions;
  readonly implementation: ImplementationReport;
  readonly activity: (id: string) => Activity;
  readonly node: (id: string) => Value;
  readonly party: (id: string) => Value;
  readonly partyTitle: (id: string) => Localized | null;
}

export function annualContext(input: AnnualReportInput): AnnualContext {
  const { plan, asOf, method } = input;
  // Sorted before anything else reads them, so that the order in which submissions came in reaches no figure.
  const progress = inOrder(input.progress);
  const titles = new Map<string, Localized>(
    [...nodes(plan)].map(({ node }) => [node.id, node.committeeTitle ?? node.title]),
  );
  const known = new Map<string, Activity>(activities(plan, {}).map((node) => [node.id, node]));
  const responsible = new Set(
    [...known.values()].flatMap((activity) => activity.parties.map(({ party }) => party)),
  );
  const parties = new Map(input.parties.map(({ id, title }) => [id, title]));
  const partyTitle = (id: string): Localized | null =>
    parties.get(id) ?? (responsible.has(id) ? { en: id, ar: id } : null);
  return {
    input,
    year: reportedYear(input),
    submissions: progress,
    monitoring: { progress, asOf, frequency: method.frequency },
    implementation: implementation(plan, { ...method, progress, asOf }),
    activity: (id) => known.get(id) ?? activityOf(plan, id),
    // What stands in an id field of unchecked data may be anything: it is printed only when it looks like an id.
    node: (id) => {
      const text = titles.get(id);
      if (text !== undefined) return { kind: "named", id, text };
      return isPlanId(id) ? cell.id(id) : cell.none;
    },
    party: (id) => {
      const title = partyTitle(id);
      return title === null ? cell.none : cell.text(title);
    },
    partyTitle,
  };
}

function reportedYear(input: AnnualReportInput): Period {
  const year = periodOf(input.period);
  const { firstYear, lastYear } = input.plan.term;
  if (year.kind !== "year") throw new ReportsError("report.period-not-a-year");
  if (yearOf(year.from) < firstYear || lastYear < yearOf(year.from)) {
    throw new ReportsError("report.period-outside-term", { firstYear, lastYear });
  }
  if (input.asOf < year.from) throw new ReportsError("report.as-of-before-period");
  return year;
}
