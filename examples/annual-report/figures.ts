import { readFileSync } from "node:fs";
import { indicators, published, type reports, vocabulary } from "@aht-jo/sdk";
import Papa from "papaparse";

/** Reads the published table, and lets the library find the contradictions in it and against other publishers. */
export function readFigures(csv: URL): reports.PublishedStatistics {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(csv, "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  const source = vocabulary.source("unodc-glotip-2023");
  const read = indicators.unodcTables(data, {
    source: { work: source.id, pinpoint: "rows for Jordan, 2008-2021", reading: "primary" },
  });
  if (!read.ok) throw new Error(`the published table cannot be read: ${read.issues[0].code}`);
  const tables = read.value;
  const compared = published.jordanPublishedTables;
  const findings = indicators.reconcile([...tables, ...compared], {
    spellings: { citizenship: ["Kazakhstan", "South Africa"] },
    identicalPeriods: 3,
  });
  return { tables, compared, findings, sources: vocabulary.sources };
}
