// Covers: tables from outside, good and bad. Not covered: limits and hostile input as such, which core tests.
import { coreMessages, formatIssue, mergeMessages } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import { unodcJordanTables } from "../fixtures/unodc-jordan.ts";
import { indicatorsMessages } from "../messages/indicators-messages.ts";
import { usTipReportTable } from "../published/index.ts";
import { validatePublishedTable } from "./index.ts";

const messages = mergeMessages(coreMessages, indicatorsMessages);
const table = structuredClone(usTipReportTable);
const [row] = table.rows;
const issuesOf = (value: unknown) => {
  const result = validatePublishedTable(value);
  return result.ok ? [] : result.issues;
};
const codes = (value: unknown) =>
  issuesOf(value).map(({ code, path }) => `${code} ${path.join(".")}`);

describe("a good table", () => {
  it("comes back as it was, also after a trip through JSON", () => {
    for (const one of [...unodcJordanTables(), usTipReportTable]) {
      expect(validatePublishedTable(JSON.parse(JSON.stringify(one)))).toEqual({
        ok: true,
        value: one,
      });
    }
  });
});

describe("a bad table", () => {
  it.each<[string, unknown, string]>([
    ["an id that is no code", { ...table, id: "Victims 2020" }, "id"],
    ["a missing language", { ...table, title: { en: "Victims" } }, "title.ar"],
    [
      "a count that is a text",
      { ...table, rows: [{ ...row, value: { kind: "count", n: "5" } }] },
      "rows.0.value.n",
    ],
    [
      "a count below zero",
      { ...table, rows: [{ ...row, value: { kind: "count", n: -5 } }] },
      "rows.0.value.n",
    ],
    [
      "an unknown kind of value",
      { ...table, rows: [{ ...row, value: { kind: "about", n: 5 } }] },
      "rows.0.value.kind",
    ],
    ["row zero", { ...table, rows: [{ ...row, place: { row: 0 } }] }, "rows.0.place.row"],
    ["a key without its dimensions", { ...table, rows: [{ ...row, key: {} }] }, "rows.0.key"],
    [
      "a withheld range in reverse",
      { ...table, rows: [{ ...row, value: { kind: "suppressed", min: 4, max: 0 } }] },
      "rows.0.value",
    ],
    ["an unknown period dimension", { ...table, periodDimension: "month" }, "periodDimension"],
  ])("%s is located", (_, value, path) => {
    const issues = issuesOf(value);
    expect(issues.map((found) => found.path.join("."))).toContain(path);
    for (const issue of issues) {
      for (const locale of ["en", "ar"] as const) {
        expect(formatIssue(issue, { locale, messages })).not.toMatch(/[{}]/);
      }
    }
  });

  it("is refused for all its reasons in one pass", () => {
    const value = {
      ...table,
      id: "",
      periodDimension: "Name Surname",
      rows: [{ ...row, value: { kind: "count", n: 1.5 } }],
    };
    expect(codes(value).length).toBeGreaterThanOrEqual(3);
    expect(JSON.stringify(issuesOf(value))).not.toContain("Surname");
  });

  it("with a forbidden key, too deep, or no table at all is refused without a crash", () => {
    const hostile = JSON.parse(`{"rows": [{"key": {"__proto__": "x"}}]}`);
    let deep: unknown = [];
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    for (const value of [hostile, deep, null, undefined, 5, "table", [], {}]) {
      expect(validatePublishedTable(value).ok).toBe(false);
    }
  });
});
