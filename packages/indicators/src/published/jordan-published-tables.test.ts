// Covers: that the figures of other publishers are sound tables, that each says where it was read, and the figures that
// reports rest on. Not covered: whether the sources are right.
import { sources } from "@aht-jo/vocabulary";
import { countingScopes, countingUnits, isCode } from "@aht-jo/vocabulary/codes";
import { describe, expect, it } from "vitest";
import { unodcJordanTables } from "../fixtures/unodc-jordan.ts";
import { validatePublishedTable } from "../schema/index.ts";
import { jordanPublishedTables, shelteredByMonthTable, usTipReportTable } from "./index.ts";

const known = new Set<string>(sources.map(({ id }) => id));

describe.each(jordanPublishedTables.map((table) => [table.id, table] as const))(
  "%s",
  (_, table) => {
    it("is sound", () => {
      expect(validatePublishedTable(table)).toEqual({ ok: true, value: table });
    });

    it("rests on registered sources, or on assumptions that say so", () => {
      expect(known).toContain(table.source.work);
      for (const basis of [table.counts.basis, ...table.rows.map((row) => row.basis)]) {
        if (basis?.kind === "sourced") {
          expect(known).toContain(basis.provision.work);
          expect(basis.provision.reading).toBe("reported");
        } else {
          expect(basis?.question.en).toMatch(/\?$/);
          expect(basis?.question.ar).toMatch(/؟$/);
        }
      }
    });
  },
);

describe("the figures", () => {
  it("have tables with different ids", () => {
    const ids = jordanPublishedTables.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("are counted in units and scopes of the code lists, but for a few that no list has yet", () => {
    const tables = [...jordanPublishedTables, ...unodcJordanTables()];
    const unlisted = tables.flatMap(({ counts: { unit, scope } }) => [
      ...(isCode(countingUnits, unit) ? [] : [unit]),
      ...(isCode(countingScopes, scope) ? [] : [scope]),
    ]);
    expect([...new Set(unlisted)].sort()).toEqual([
      "dar-karama",
      "offender-in-case",
      "one-organisation",
      "prosecuted-person",
      "recorded-offence",
      "victim-in-case",
      "worker",
    ]);
  });

  it("of the United States reports are those quoted", () => {
    const totals = usTipReportTable.rows
      .filter(({ key }) => ["sex", "age", "form", "citizenship"].every((id) => key[id] === "Total"))
      .map(({ key, value }) => [key["period"], value.kind === "count" && value.n]);
    expect(totals).toEqual([
      ["2016", 65],
      ["2017", 75],
      ["2018", 40],
      ["2019", 9],
      ["2020", 25],
      ["2021", 61],
    ]);
  });

  it("of people sheltered cover eleven months", () => {
    expect(shelteredByMonthTable.rows).toHaveLength(12);
  });
});
