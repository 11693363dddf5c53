// Covers: that every kind of finding becomes a full sentence in both languages. Not covered: how it is laid out.
import { isolate } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import { unodcJordanTables } from "../fixtures/unodc-jordan.ts";
import { jordanPublishedTables, usTipReportTable } from "../published/index.ts";
import { formatFinding } from "./format-finding.ts";
import { reconcile } from "./reconcile.ts";

const tables = [...unodcJordanTables(), ...jordanPublishedTables];
const findings = reconcile(tables, { spellings: {}, identicalPeriods: 3 });
const disputed = findings.find(
  ({ rule, place }) => rule === "publishers-disagree" && place.table === "unodc-detected-victims",
);

describe("a finding in words", () => {
  it("leaves no parameter open, in either language", () => {
    for (const finding of findings) {
      for (const locale of ["en", "ar"] as const) {
        expect(formatFinding(finding, { locale, tables })).not.toMatch(/[{}]|undefined/);
      }
    }
  });

  it("names the table, the place and the other table", () => {
    expect(disputed && formatFinding(disputed, { locale: "en", tables })).toBe(
      "Detected trafficking victims (JOR, 2016): The figure is 35 here and 65 in “Victims identified, as quoted in United States reports”, though both are said to count the same. Say in every report which one is used.",
    );
  });

  it("isolates published labels and numbers in Arabic, and writes titles in Arabic", () => {
    const text = disputed ? formatFinding(disputed, { locale: "ar", tables }) : "";
    expect(text).toContain(`(${isolate("JOR")}، ${isolate("2016")})`);
    expect(text).toContain(isolate("65"));
    expect(text).toContain(usTipReportTable.title.ar);
    expect(text.replace(/\u2066[^\u2069]*\u2069/g, "")).not.toMatch(/[A-Za-z0-9]/);
  });

  it("needs its tables", () => {
    expect(() => disputed && formatFinding(disputed, { locale: "en", tables: [] })).toThrow(
      expect.objectContaining({ code: "finding.unknown-table" }),
    );
  });
});
