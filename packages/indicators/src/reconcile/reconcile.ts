import { IndicatorsError } from "../error/indicators-error.ts";
import { checkPublishedTable } from "../table/check-published-table.ts";
import type { PublishedTable } from "../table/published-table.ts";
import { byCodeUnit } from "./by-code-unit.ts";
import type { Finding, RuleId } from "./finding.ts";
import type { ReconcileOptions } from "./reconcile-options.ts";
import type { Rule } from "./rule.ts";
import { duplicateKey } from "./rules/duplicate-key.ts";
import { identicalSeries } from "./rules/identical-series.ts";
import { labelVariant } from "./rules/label-variant.ts";
import { partAboveTotal } from "./rules/part-above-total.ts";
import { publishersDisagree } from "./rules/publishers-disagree.ts";
import { recoverableSuppression } from "./rules/recoverable-suppression.ts";
import { totalDiffers } from "./rules/total-differs.ts";
import { unreachableTotal } from "./rules/unreachable-total.ts";
import { indexTable } from "./table-index.ts";

const rules = {
  "duplicate-key": duplicateKey,
  "total-differs": totalDiffers,
  "unreachable-total": unreachableTotal,
  "part-above-total": partAboveTotal,
  "publishers-disagree": publishersDisagree,
  "recoverable-suppression": recoverableSuppression,
  "label-variant": labelVariant,
  "identical-series": identicalSeries,
} satisfies Record<RuleId, Rule>;

/**
 * Finds what does not fit together in published or reported tables: within a table, and between tables.
 *
 * Works on tables of any publisher. The findings come in a fixed order, by rule, table and place, whatever the order
 * of tables and rows. A finding of severity `error` holds for every number that withheld and unprinted cells could
 * stand for.
 *
 * @param tables - Sound tables with different ids; `validatePublishedTable` makes them from unknown data.
 * @param options - Known spellings, and when equal series are worth a note.
 * @throws {IndicatorsError} table.invalid - when a table is not sound; `position` says which.
 * @throws {IndicatorsError} table.too-many-implied-cells - when the breakdowns of a table imply more than `max` totals
 * that are not printed; `position` says which table.
 * @throws {IndicatorsError} table.duplicate-id - when two tables have the same id.
 * @throws {IndicatorsError} options.identical-periods - when it is not a whole number from 2 up.
 * @example
 * ```ts
 * import { reconcile } from "@aht-jo/indicators";
 * import { committeeVictimsTable } from "@aht-jo/indicators/published";
 * const [finding] = reconcile([committeeVictimsTable], { spellings: {}, identicalPeriods: 3 });
 * finding?.code; //=> "total-differs.parts-exceed"
 * finding?.params; //=> { dimension: "sex", total: 71, sum: 81 }
 * ```
 * @category Reconciliation
 */
export function reconcile(
  tables: readonly PublishedTable[],
  options: ReconcileOptions,
): readonly Finding[] {
  refuseUnsound(tables);
  const { identicalPeriods } = options;
  if (!Number.isSafeInteger(identicalPeriods) || identicalPeriods < 2) {
    throw new IndicatorsError("options.identical-periods", { min: 2 });
  }
  const indexes = [...tables].sort((a, b) => byCodeUnit(a.id, b.id)).map(indexTable);
  return Object.values(rules).flatMap((rule) => inOrder(rule(indexes, options)));
}

function refuseUnsound(tables: readonly PublishedTable[]): void {
  const ids = new Set<string>();
  tables.forEach((table, position) => {
    const [first] = checkPublishedTable(table);
    if (first?.code === "table.too-many-implied-cells") {
      throw new IndicatorsError(first.code, { position, ...first.params });
    }
    if (first) throw new IndicatorsError("table.invalid", { position, issue: first.code });
    if (ids.has(table.id)) throw new IndicatorsError("table.duplicate-id", { position });
    ids.add(table.id);
  });
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const keyed = findings.map((finding) => {
    const { place, code, related, params } = finding;
    const text = JSON.stringify([place.table, Object.entries(place.key), code, params, related]);
    return { finding, text, row: place.rows[0] ?? 0 };
  });
  return keyed
    .sort(
      (a, b) =>
        byCodeUnit(a.finding.place.table, b.finding.place.table) ||
        a.row - b.row ||
        byCodeUnit(a.text, b.text),
    )
    .map(({ finding }) => finding);
}
