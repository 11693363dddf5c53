import { type reports, strategy } from "@aht-jo/sdk";

/** What the report says, in a few lines for the terminal. */
export function summaryOf(input: reports.AnnualReportInput): readonly string[] {
  const { plan, progress, asOf, method, statistics } = input;
  const monitoring = { progress, asOf, frequency: method.frequency };
  const figures = strategy.implementation(plan, { ...method, progress, asOf });
  const late = strategy.lateActivities(plan, monitoring);
  const overdue = late.flatMap(({ correctiveMeasures }) =>
    correctiveMeasures.filter(({ isOverdue }) => isOverdue),
  );
  const [silent] = strategy
    .silentParties(plan, monitoring)
    .filter(({ period }) => period.id === input.period);
  const titles = new Map<string, string>(plan.pillars.map(({ id, title }) => [id, title.en]));
  return [
    `Plan            ${figures.plan.counts.total} activities, implementation ${written(figures.plan.completion)}`,
    ...figures.pillars.map(
      ({ scope, completion }) =>
        `  ${scope.id}            ${written(completion).padEnd(9)} ${titles.get(scope.id)}`,
    ),
    `Late            ${late.length} activities, ${overdue.length} of their corrective measures overdue`,
    `Disputed        ${strategy.disagreements(plan, monitoring).length} activities on which parties report differently`,
    `Silent          ${silent?.parties.length ?? 0} of ${figures.parties.length} parties`,
    ...(statistics === null ? [] : foundIn(statistics)),
  ];
}

function written(completion: strategy.Completion): string {
  return strategy.formatCompletion(completion, { locale: "en", decimals: 0 });
}

function foundIn({ tables, compared, findings }: reports.PublishedStatistics): readonly string[] {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return [
    `Statistics      ${rows} published figures, compared with ${compared.length} tables of other publishers`,
    `Findings        ${findings.length}`,
    ...rules.map((rule) => {
      const found = findings.filter((finding) => finding.rule === rule);
      const errors = found.filter(({ severity }) => severity === "error").length;
      return `  ${String(found.length).padStart(3)}           ${rule}${errors > 0 ? `, ${errors} of them contradictions` : ""}`;
    }),
  ];
}
