import { isolate, type Locale, type Localized } from "@aht-jo/core";
import { IndicatorsError } from "../error/indicators-error.ts";
import { indicatorsMessages } from "../messages/indicators-messages.ts";
import type { PublishedTable } from "../table/published-table.ts";
import type { Finding } from "./finding.ts";

/**
 * Says a finding in words: the table, the place in it, what was found, and what to do.
 *
 * Labels are quoted as published, whatever the language. In Arabic they are isolated, and so are numbers, so that
 * both keep their order.
 *
 * @param finding - What `reconcile` found.
 * @param options - The language, and the tables the finding is about.
 * @throws {IndicatorsError} finding.unknown-table - when a table of the finding is not among `tables`.
 * @example
 * ```ts
 * import { formatFinding, reconcile } from "@aht-jo/indicators";
 * import { committeeVictimsTable } from "@aht-jo/indicators/published";
 * const tables = [committeeVictimsTable];
 * const [finding] = reconcile(tables, { spellings: {}, identicalPeriods: 3 });
 * finding && formatFinding(finding, { locale: "en", tables });
 * //=> "Victims in the reports of the National Committee (JOR, 2013): The total is 71, yet its parts by sex come to 81. Ask the publisher which is right."
 * ```
 * @category Reconciliation
 */
export function formatFinding(
  finding: Finding,
  { locale, tables }: { readonly locale: Locale; readonly tables: readonly PublishedTable[] },
): string {
  const { place, code, params } = finding;
  const table = tableOf(place.table, tables);
  const own = (text: string | number) => (locale === "ar" ? isolate(String(text)) : String(text));
  const labels = table.dimensions
    .filter(({ id }) => Object.hasOwn(place.key, id))
    .map(({ id }) => own(place.key[id] as string));
  const sentence = indicatorsMessages[locale][code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const param = params[name] ?? "";
    switch (name) {
      case "other":
        return tableOf(String(param), tables).title[locale];
      case "dimension":
      case "dimensions":
        return list(
          String(param)
            .split(",")
            .map((id) => dimensionTitle(id, table)[locale]),
          locale,
        );
      default:
        return own(param);
    }
  });
  const where = labels.length > 0 ? ` (${list(labels, locale)})` : "";
  return `${table.title[locale]}${where}: ${sentence}`;
}

function tableOf(id: string, tables: readonly PublishedTable[]): PublishedTable {
  const table = tables.find((one) => one.id === id);
  if (table === undefined) throw new IndicatorsError("finding.unknown-table");
  return table;
}

/** A dimension in the middle of a sentence. */
function dimensionTitle(id: string, { dimensions }: PublishedTable): Localized {
  const title = dimensions.find((dimension) => dimension.id === id)?.title;
  if (title === undefined) throw new IndicatorsError("finding.unknown-table");
  return { en: title.en.charAt(0).toLowerCase() + title.en.slice(1), ar: title.ar };
}

function list(parts: readonly string[], locale: Locale): string {
  return parts.join(locale === "ar" ? "، " : ", ");
}
