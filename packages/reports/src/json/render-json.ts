import { type Audience, canonicalJson } from "@aht-jo/core";
import { forAudience } from "../document/for-audience.ts";
import type { ReportDocument } from "../document/report-document.ts";

/**
 * Writes a report as canonical JSON (RFC 8785): the typed document in both languages, for programs.
 *
 * The object is the {@link ReportDocument} with one more field, `audience`. What the public may not read is replaced
 * as in every other renderer. The same document gives the same bytes on every machine.
 *
 * @param document - The report.
 * @param options - `audience`: who will read it.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { renderJson, type ReportDocument } from "@aht-jo/reports";
 * const report: ReportDocument = {
 *   schema: "aht-jo/report/1",
 *   kind: "annual",
 *   title: { en: "Report", ar: "تقرير" },
 *   period: "2025",
 *   asOf: civilDate("2026-03-31"),
 *   plan: { id: "plan", version: 1, title: { en: "Plan", ar: "خطة" }, hash: "sha256:0" },
 *   illustrative: false,
 *   sections: [],
 *   provenance: { versions: [], inputs: [] },
 * };
 * const read: unknown = JSON.parse(renderJson(report, { audience: "public" }));
 * read; //=> { ...report, audience: "public" }
 * ```
 * @category Renderers
 */
export function renderJson(
  document: ReportDocument,
  options: { readonly audience: Audience },
): string {
  return canonicalJson({
    ...forAudience(document, options.audience),
    audience: options.audience,
  });
}
