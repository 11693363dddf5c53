import { type Audience, directionOf, type Locale } from "@aht-jo/core";
import { forAudience } from "../document/for-audience.ts";
import type { ReportDocument } from "../document/report-document.ts";
import { plainText } from "../format/segment.ts";
import { textSegments } from "../format/text-segments.ts";
import { label } from "../labels/label.ts";
import { contentsHtml } from "./contents-html.ts";
import { coverHtml } from "./cover-html.ts";
import { html, raw } from "./html.ts";
import { sectionHtml } from "./section-html.ts";
import { styleHash } from "./style/style-hash.ts";
import { styleSheet } from "./style/style-sheet.ts";
import { textHtml } from "./value-html.ts";

const policy = `default-src 'none'; style-src '${styleHash}'; img-src 'none'; form-action 'none'; base-uri 'none'`;

/**
 * Writes a report as one self-contained HTML page: for a screen, a phone, and paper (A4).
 *
 * The page runs no script, loads nothing, and forbids both by its own content security policy. Every text in it is
 * escaped. The same document gives the same bytes on every machine.
 *
 * @param document - The report.
 * @param options - `locale`: the language, which also sets the direction. `audience`: who will read it; what the
 *   public may not read is left out, and its place says so.
 * @returns The whole page as text.
 * @throws {ReportsError} text.value-missing - when a sentence names a value that the document does not give.
 * @throws {ReportsError} table.ragged - when a row has more or fewer cells than its table has columns.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { renderHtml, type ReportDocument } from "@aht-jo/reports";
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
 * const page = renderHtml(report, { locale: "ar", audience: "public" });
 * page.startsWith('<!doctype html>\n<html lang="ar" dir="rtl">'); //=> true
 * page.includes("تقرير"); //=> true
 * ```
 * @category Renderers
 */
export function renderHtml(
  document: ReportDocument,
  options: { readonly locale: Locale; readonly audience: Audience },
): string {
  const { locale, audience } = options;
  const report = forAudience(document, audience);
  const mark = label("illustrative.page");
  return html`<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${plainText(textSegments(report.title[locale], locale))}</title>
<style>${raw(styleSheet)}</style>
</head>
<body${report.illustrative ? raw(' class="illustrative"') : null}>
<a class="skip" href="#content">${textHtml(label("page.skip"), locale)}</a>
${report.illustrative ? html`<div class="running" aria-hidden="true">${textHtml(mark, locale)}</div>` : null}
${coverHtml(report, { locale, audience })}
${contentsHtml(report.sections, locale)}
<main id="content">
${report.sections.map((section, index) => html`${sectionHtml(section, { number: index + 1, locale })}\n`)}</main>
</body>
</html>
`.source;
}
