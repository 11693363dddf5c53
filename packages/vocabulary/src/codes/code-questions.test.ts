// Covers: membership, labels, days in force and reading of supplied values. Does not cover: the content of the lists.
import { civilDate } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import { commencementDates } from "../law/commencement-dates.ts";
import { codesInForce } from "./codes-in-force.ts";
import { isCode } from "./is-code.ts";
import { labelOf } from "./label-of.ts";
import { exploitationForms } from "./lists/exploitation-form.ts";
import { type Purpose, purposes } from "./lists/purpose.ts";
import { sexes } from "./lists/sex.ts";
import { parseCode } from "./parse-code.ts";
import { withInForce } from "./with-in-force.ts";

const dayBefore = civilDate("2021-05-01");
const firstDay = civilDate("2021-05-02");

describe("membership", () => {
  it("holds for codes alone", () => {
    expect(isCode(purposes, "servitude")).toBe(true);
    for (const other of ["Servitude", "", "toString", null, 3, ["servitude"], undefined]) {
      expect(isCode(purposes, other)).toBe(false);
    }
  });
});

describe("a label", () => {
  it("comes in the language asked for", () => {
    expect(labelOf(sexes, { code: "female", locale: "en" })).toBe("Female");
    expect(labelOf(sexes, { code: "female", locale: "ar" })).toBe("أنثى");
  });

  it("of a code the list lacks is a broken promise", () => {
    expect(() => labelOf(purposes, { code: "x" as Purpose, locale: "en" })).toThrow(
      expect.objectContaining({ code: "code.unknown", params: { list: "purpose" } }),
    );
  });
});

describe("organised begging", () => {
  const onDay = (date: typeof firstDay) =>
    codesInForce(purposes, date)
      .map((entry) => entry.code)
      .includes("organised-begging");

  it("is a purpose from the first day of the amendment and not before", () => {
    expect(onDay(dayBefore)).toBe(false);
    expect(onDay(firstDay)).toBe(true);
  });

  it("starts with the amendment in both lists that have it", () => {
    const start = commencementDates({ assumed: "include" })["law-10-2021"];
    for (const list of [purposes, exploitationForms]) {
      const entry = list.codes.find((one) => one.code === "organised-begging");
      expect(entry?.inForce).toEqual({ from: start, to: null });
    }
  });

  it("can be given another first day, and the list itself stays", () => {
    const later = withInForce(purposes, {
      code: "organised-begging",
      inForce: { from: civilDate("2021-06-01"), to: null },
    });
    expect(codesInForce(later, firstDay)).toHaveLength(6);
    expect(codesInForce(later, civilDate("2021-06-01"))).toHaveLength(7);
    expect(codesInForce(purposes, firstDay)).toHaveLength(7);
  });

  it("ends on the day that its range names", () => {
    const ended = withInForce(purposes, {
      code: "organised-begging",
      inForce: { from: null, to: firstDay },
    });
    expect(codesInForce(ended, dayBefore)).toHaveLength(7);
    expect(codesInForce(ended, firstDay)).toHaveLength(6);
  });

  it("cannot be dated for a code the list lacks", () => {
    const inForce = { from: null, to: null };
    expect(() => withInForce(purposes, { code: "x" as Purpose, inForce })).toThrow(
      expect.objectContaining({ code: "code.unknown" }),
    );
  });
});

describe("a supplied value", () => {
  it("becomes a code", () => {
    expect(parseCode(purposes, { value: "servitude", on: firstDay, path: [] })).toEqual({
      ok: true,
      value: "servitude",
    });
  });

  it("that is no code is located and not repeated", () => {
    expect(parseCode(purposes, { value: "0791234567", on: null, path: ["rows", 3] })).toEqual({
      ok: false,
      issues: [{ code: "code.not-in-list", path: ["rows", 3], params: { list: "purpose" } }],
    });
  });

  it("is refused on a day when the code was not in force, and taken when any day will do", () => {
    const value = "organised-begging";
    expect(parseCode(purposes, { value, on: dayBefore, path: ["purpose"] })).toEqual({
      ok: false,
      issues: [
        { code: "code.not-in-force", path: ["purpose"], params: { list: "purpose", code: value } },
      ],
    });
    expect(parseCode(purposes, { value, on: null, path: [] }).ok).toBe(true);
  });
});
