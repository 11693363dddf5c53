// Covers: values of parameters replaced from a day on, in a document with one value and in one with several; what a
// running duty makes of it; values that no document takes. Does not cover: the checks of `compile` themselves.
import { type Basis, civilDate, type NonEmpty } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import { libraryDesk } from "../fixtures/library-desk.ts";
import { amendParams } from "./amend-params.ts";
import { compile } from "./compile.ts";

const compiled = compile(libraryDesk);
if (!compiled.ok) throw new Error("the library desk has issues");
const rules = compiled.value;
const basis: NonEmpty<Basis> = [
  { kind: "sourced", provision: { work: "desk-rules", pinpoint: "9", reading: "primary" } },
];
const next = { version: "9.0.0", published: civilDate("2025-12-01") };
const from = civilDate("2026-01-01");
const to = (values: Parameters<typeof amendParams>[1]["values"], options: object = {}) =>
  amendParams(rules, { ...next, from, values, ...options });
const loanDays = (result: ReturnType<typeof to>) =>
  result.ok
    ? result.value.doc.rules.flatMap((rule) =>
        rule.kind === "param" && rule.name === "loanDays"
          ? [[rule.id, rule.value, rule.inForce.from, rule.inForce.to]]
          : [],
      )
    : result.issues;

describe("a parameter with another value from a day on", () => {
  it("keeps what was in force before, up to that day", () => {
    expect(loanDays(to({ loanDays: { value: 28, basis } }))).toEqual([
      ["loan-days", 14, "2024-01-01", "2025-07-01"],
      ["loan-days-2025", 21, "2025-07-01", "2026-01-01"],
      ["loan-days-2025.2026-01-01", 28, "2026-01-01", undefined],
    ]);
  });

  it("replaces the values that would begin on that day or later", () => {
    const early = { from: civilDate("2025-07-01") };
    expect(loanDays(to({ loanDays: { value: 28, basis } }, early))).toEqual([
      ["loan-days", 14, "2024-01-01", "2025-07-01"],
      ["loan-days-2025.2025-07-01", 28, "2025-07-01", undefined],
    ]);
  });

  it("gives a next version that names the one before, and leaves that one alone", () => {
    const amended = to({ loanDays: { value: 28, basis } });
    expect(amended.ok && amended.value.doc).toMatchObject({ ...next, supersedes: rules.hash });
    expect(amended.ok && amended.value.hash).not.toBe(rules.hash);
    expect(rules.doc).toEqual(libraryDesk);
  });

  it("changes no other rule", () => {
    const amended = to({ loanDays: { value: 28, basis } });
    const others = (doc: typeof rules.doc) =>
      doc.rules.filter((rule) => !(rule.kind === "param" && rule.name === "loanDays"));
    expect(amended.ok && others(amended.value.doc)).toEqual(others(rules.doc));
  });

  it("can be amended again", () => {
    const once = to({ loanDays: { value: 28, basis } });
    if (!once.ok) throw new Error("not amended");
    const twice = amendParams(once.value, {
      ...next,
      from: civilDate("2027-01-01"),
      values: { loanDays: { value: 7, basis } },
    });
    expect(loanDays(twice).at(-1)).toEqual([
      "loan-days-2025.2026-01-01.2027-01-01",
      7,
      "2027-01-01",
      undefined,
    ]);
  });
});

describe("a value that no document takes is an issue", () => {
  const source = (work: string): NonEmpty<Basis> => [
    { kind: "sourced", provision: { work, pinpoint: "1", reading: "primary" } },
  ];
  const title = { en: "Circular", ar: "تعميم" };

  it.each([
    ["an unknown parameter", { loanWeeks: { value: 2, basis } }, "rules.unknown-param"],
    ["a value of another type", { loanDays: { value: "two", basis } }, "rules.parameter-value"],
    [
      "a source nobody listed",
      { loanDays: { value: 28, basis: source("circular") } },
      "rules.unknown-source",
    ],
  ])("%s", (_, values, code) => {
    const result = to(values);
    expect(result.ok ? [] : result.issues.map((found) => found.code)).toContain(code);
  });

  it("but a source can be brought along", () => {
    const sources = [
      {
        id: "circular",
        title,
        publisher: title,
        publishedOn: "2025",
        language: "ar",
        address: null,
      },
    ];
    expect(to({ loanDays: { value: 28, basis: source("circular") } }, { sources }).ok).toBe(true);
  });
});
