import type { Localized } from "@aht-jo/core";
import type { Dimension, PublishedRow, PublishedTable, PublishedValue } from "@aht-jo/indicators";
import { cell } from "../document/cell.ts";
import type { Value } from "../document/value.ts";
import { isCodeLabel } from "../labels/code-label.ts";
import { label } from "../labels/label.ts";

/** One column of published figures: the total, or one part of one breakdown with everything else at its total. */
interface FigureColumn {
  readonly id: string;
  readonly title: Localized;
  readonly at: (year: number) => Value;
}

/** A published table laid out by year. */
export interface FiguresByYear {
  readonly years: readonly number[];
  readonly total: FigureColumn;
  readonly parts: readonly FigureColumn[];
}

/**
 * Lays a published table out by year: its totals, and the parts of every breakdown that has a closed list of parts.
 * Every printed value is kept: where two stand under one key, both are shown. What was not printed is left empty.
 */
export function figuresByYear(table: PublishedTable): FiguresByYear {
  const axes = table.dimensions.filter(
    ({ id, total }) => total !== null && id !== table.periodDimension,
  );
  const parts = axes.flatMap((axis) =>
    partsOf(axis)
      .map((part) => ({ axis, part, rows: rowsOf(table, { axes, at: { [axis.id]: part } }) }))
      .filter(({ rows }) => rows.length > 0),
  );
  const years = table.rows
    .map(({ key }) => key[table.periodDimension] ?? "")
    .filter((period) => /^\d{4}$/.test(period))
    .map(Number);
  return {
    years: [...new Set(years)].sort((a, b) => a - b),
    total: {
      id: `${table.id}-total`,
      title: label("statistics.total"),
      at: valueIn(table, rowsOf(table, { axes, at: {} })),
    },
    parts: parts.map(({ axis, part, rows }, index) => ({
      id: `${table.id}-part-${index + 1}`,
      title: publishedLabel(part, axis),
      at: valueIn(table, rows),
    })),
  };
}

/** A published label in both languages where its code is known, and as it was printed where it is not. */
export function publishedLabel(text: string, dimension: Dimension | undefined): Localized {
  const code = dimension?.codes?.[text] ?? knownLabels.get(text) ?? "";
  const key = `code.${code}`;
  if (!isCodeLabel(key)) return { en: text, ar: text };
  const words = label(key);
  const needsSubject = code === "other" || code === "unknown";
  return needsSubject && dimension !== undefined ? under(dimension.title, words) : words;
}

/** Labels of international tables that have no code there. */
const knownLabels: ReadonlyMap<string, string> = new Map([
  ["Sexual exploitation", "sexual-exploitation"],
  ["Forced labour", "forced-labour"],
  ["Other forms of exploitation", "other-forms"],
]);

function under(subject: Localized, words: Localized): Localized {
  return { en: `${subject.en}: ${words.en}`, ar: `${subject.ar}: ${words.ar}` };
}

function partsOf(axis: Dimension): readonly string[] {
  return axis.breakdowns.flatMap(({ parts, residual }) =>
    parts === null ? [] : [...parts, ...residual],
  );
}

function rowsOf(
  table: PublishedTable,
  place: { readonly axes: readonly Dimension[]; readonly at: Readonly<Record<string, string>> },
): readonly PublishedRow[] {
  return table.rows.filter(({ key }) =>
    place.axes.every(({ id, total }) => key[id] === (place.at[id] ?? total)),
  );
}

function valueIn(table: PublishedTable, rows: readonly PublishedRow[]): (year: number) => Value {
  return (year) =>
    cell.list(
      rows
        .filter(({ key }) => key[table.periodDimension] === String(year))
        .map(({ value }) => published(value)),
    );
}

function published(value: PublishedValue): Value {
  switch (value.kind) {
    case "count":
      return {
        kind: "observation",
        value: { kind: "value", n: value.n, revision: "final" },
        unit: "count",
      };
    case "suppressed":
      return { kind: "withheld", min: value.min, max: value.max };
    case "missing":
      return {
        kind: "observation",
        value: { kind: "missing", reason: "not-reported" },
        unit: "count",
      };
    default:
      return value satisfies never;
  }
}
