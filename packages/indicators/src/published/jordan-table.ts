import {
  type Basis,
  type CivilDate,
  civilDate,
  type Localized,
  type Provision,
} from "@aht-jo/core";
import type { PartyId, SourceId } from "@aht-jo/vocabulary";
import type { Counts, Dimension, PublishedTable } from "../table/published-table.ts";
import { country } from "../unodc/unodc-dimensions.ts";

/** Figures read in one place: for each the labels in the dimensions that do not stand at their total, and the number. */
interface Group {
  readonly basis: Basis;
  readonly figures: readonly (readonly [at: Readonly<Record<string, string>>, n: number])[];
}

/** The period of a figure as it was reported: a year, or words where it is not a whole year. */
const period: Dimension = {
  id: "period",
  title: { en: "Period", ar: "الفترة" },
  total: null,
  breakdowns: [],
};

/** The day on which these figures were last gone through and their open points written down. */
const raisedOn: CivilDate = /* @__PURE__ */ civilDate("2026-11-21");

/** A figure or reading found in somebody else's account. */
/* @__NO_SIDE_EFFECTS__ */
export function reported(work: SourceId, pinpoint: string): Basis {
  return { kind: "sourced", provision: { work, pinpoint, reading: "reported" } };
}

/** A figure or reading that no source states. */
/* @__NO_SIDE_EFFECTS__ */
export function assumed(point: {
  readonly why: Localized;
  readonly question: Localized;
  readonly whoCouldAnswer: PartyId;
}): Basis {
  return { kind: "assumed", ...point, raisedOn };
}

/** A table of reported figures for Jordan. Rows are numbered in the order given. */
/* @__NO_SIDE_EFFECTS__ */
export function jordanTable(table: {
  readonly id: string;
  readonly title: Localized;
  readonly publisher: string;
  readonly source: { readonly work: SourceId; readonly pinpoint: string };
  readonly counts: Counts;
  readonly breakdowns: readonly Dimension[];
  readonly groups: readonly Group[];
}): PublishedTable {
  const { breakdowns, groups, source, ...rest } = table;
  const dimensions = [country, period, ...breakdowns];
  const totals = Object.fromEntries(breakdowns.map(({ id, total }) => [id, total ?? ""]));
  return {
    ...rest,
    source: { ...source, reading: "reported" } satisfies Provision,
    periodDimension: period.id,
    dimensions,
    rows: groups
      .flatMap(({ basis, figures }) => figures.map(([at, n]) => ({ at, n, basis })))
      .map(({ at, n, basis }, position) => ({
        key: { country: "JOR", ...totals, ...at },
        value: { kind: "count", n },
        place: { row: position + 1 },
        basis,
      })),
  };
}
