// Covers: over random files, whose events no rules allowed and whose texts all carry a marker, that no marker and no
// day reaches a row; and that neither order nor repetition nor the way a log was cut into parts changes the rows. The
// logs are far wilder than real ones. Does not cover what the rows should be (statistics.test.ts).
import { civilDate } from "@aht-jo/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { jordanNrm, jordanNrmDocument } from "../jordan/jordan-nrm.ts";
import { anyFiles, marker } from "./fixtures/random-files.ts";
import { calendars } from "./fixtures/told-file.ts";
import type { PersonFile } from "./person-file.ts";
import { type RegisterRows, statistics } from "./statistics.ts";

const asOf = civilDate("2025-12-31");
const rowsOf = (files: readonly PersonFile[]): Omit<RegisterRows, "ruleSet"> => {
  const { ruleSet, ...rows } = statistics(files, { rules: jordanNrm(), asOf, calendars });
  expect(ruleSet).toBe(jordanNrm().hash);
  return rows;
};

test("the marker is in no name of the document", () => {
  expect(JSON.stringify(jordanNrmDocument)).not.toContain(marker);
});

test("the random files fill every register", () => {
  const filled = new Set<string>();
  for (const files of fc.sample(anyFiles, { numRuns: 100, seed: 4 }))
    for (const [register, rows] of Object.entries(rowsOf(files)))
      if (rows.length > 0) filled.add(register);
  expect([...filled].sort()).toEqual([
    "caseVictims",
    "overdueDuties",
    "persons",
    "proceedings",
    "referrals",
    "services",
    "timeliness",
  ]);
});

test("no text that anybody made up reaches a row, and no day", () => {
  fc.assert(
    fc.property(anyFiles, (files) => {
      expect(JSON.stringify(files)).toContain(marker);
      const text = JSON.stringify(rowsOf(files));
      expect(text).not.toContain(marker);
      expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    }),
    { numRuns: 150 },
  );
});

test("the order of files and events changes nothing", () => {
  fc.assert(
    fc.property(anyFiles.chain(shuffled), ([files, others]) => {
      expect(JSON.stringify(rowsOf(others))).toBe(JSON.stringify(rowsOf(files)));
    }),
    { numRuns: 100 },
  );
});

test("a log given twice, or in parts, counts once", () => {
  fc.assert(
    fc.property(anyFiles, fc.nat(12), (files, cut) => {
      const once = JSON.stringify(rowsOf(files));
      expect(JSON.stringify(rowsOf([...files, ...files]))).toBe(once);
      const doubled = files.map((file) => ({ ...file, events: [...file.events, ...file.events] }));
      expect(JSON.stringify(rowsOf(doubled))).toBe(once);
      const parts = files.flatMap((file) => [
        { ...file, events: file.events.slice(cut) },
        { ...file, events: file.events.slice(0, cut) },
      ]);
      expect(JSON.stringify(rowsOf(parts))).toBe(once);
    }),
    { numRuns: 60 },
  );
});

test("a fact on which parts of a log differ is unknown, in any order", () => {
  const part = { id: "f", opened: civilDate("2025-01-01"), events: [] };
  const female = { ...part, facts: { sex: "female" } };
  const male = { ...part, facts: { sex: "male" } };
  for (const parts of [
    [female, male],
    [male, female],
    [female, male, female],
    [female, female, male],
  ])
    expect(rowsOf(parts).persons.map(({ sex }) => sex)).toEqual(["unknown"]);
  expect(rowsOf([part, female]).persons.map(({ sex }) => sex)).toEqual(["female"]);
});

/** The same files in another order, each with its events in another order. */
function shuffled(files: readonly PersonFile[]) {
  const all = <T>(list: readonly T[]) =>
    fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
  return fc.tuple(
    fc.constant(files),
    fc
      .tuple(...files.map((file) => all(file.events).map((events) => ({ ...file, events }))))
      .chain(all),
  );
}
