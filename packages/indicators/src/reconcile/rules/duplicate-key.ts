import type { Finding } from "../finding.ts";
import { placeOf } from "../place-of.ts";
import { perTable, type Rule } from "../rule.ts";

/** Several rows under one key: a contradiction where their values differ, a repetition where they do not. */
export const duplicateKey: Rule = perTable((index) =>
  [...index.cells.values()].flatMap((cell): readonly Finding[] => {
    if (cell.rows.length < 2) return [];
    const differs = new Set(cell.rows.map(({ value }) => JSON.stringify(value))).size > 1;
    return [
      {
        rule: "duplicate-key",
        code: differs ? "duplicate-key.differs" : "duplicate-key.repeats",
        severity: differs ? "error" : "note",
        place: placeOf(cell, { index, cells: [cell] }),
        related: [],
        params: { rows: cell.rows.length },
      },
    ];
  }),
);
