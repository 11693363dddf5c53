import type { Audience, Locale } from "@aht-jo/core";
import type { ReportDocument } from "../document/report-document.ts";
import type { Value } from "../document/value.ts";
import { label } from "../labels/label.ts";
import { type Html, html } from "./html.ts";
import { textHtml, valueHtml } from "./value-html.ts";

/** The head of the report: what it is, for which period, as of when, for whom, and whether its data is made up. */
export function coverHtml(
  document: ReportDocument,
  options: { readonly locale: Locale; readonly audience: Audience },
): Html {
  const { locale, audience } = options;
  const fact = (key: Parameters<typeof label>[0], value: Value): Html =>
    html`<div><dt>${textHtml(label(key), locale)}</dt><dd>${valueHtml(value, locale)}</dd></div>`;
  return html`<header class="cover">${
    document.illustrative
      ? html`<p class="banner">${textHtml(label("illustrative.banner"), locale)}</p>`
      : null
  }<p class="kind">${textHtml(label("cover.kind"), locale)}</p><h1>${textHtml(document.title, locale)}</h1><dl class="facts">${[
    fact("cover.period", { kind: "period", period: document.period }),
    fact("cover.as-of", { kind: "date", date: document.asOf }),
    fact("cover.plan", { kind: "text", text: document.plan.title }),
    fact("cover.plan-version", { kind: "count", n: document.plan.version }),
    fact("cover.audience", { kind: "text", text: label(`audience.${audience}`) }),
  ]}</dl></header>`;
}
