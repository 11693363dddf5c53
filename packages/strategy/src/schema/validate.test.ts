// Covers: good documents pass unchanged; every kind of bad document of fixtures/bad gives its coded, located issues in
// one pass, in both languages, without repeating what was written. Not covered: garbage (validate.laws.test.ts), and
// how core's own schemas word their issues.
import { civilDate, formatIssue, type Issue, type Result } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import { badAmendments } from "../fixtures/bad/amendments.ts";
import { badPlans } from "../fixtures/bad/plans.ts";
import { badProgressReports } from "../fixtures/bad/progress-reports.ts";
import { edited } from "../fixtures/edit.ts";
import { goodAmendment } from "../fixtures/good/amendment.ts";
import { goodProgress } from "../fixtures/good/progress.ts";
import { samplePlan } from "../fixtures/sample-plan.ts";
import { jordanPlan } from "../jordan/jordan-plan.ts";
import { en } from "../messages/en.ts";
import { strategyMessages } from "../messages/strategy-messages.ts";
import { implementation } from "../monitoring/implementation.ts";
import { validateAmendment } from "./validate-amendment.ts";
import { validatePlan } from "./validate-plan.ts";
import { validateProgress } from "./validate-progress.ts";

const plan = samplePlan;
const amendmentOf = (input: unknown) => validateAmendment(input, { plan });
const progressOf = (input: unknown) => validateProgress(input, { plan, frequency: "half" });
const issuesOf = (result: Result<unknown>): readonly Issue[] => (result.ok ? [] : result.issues);
const shown = (issues: readonly Issue[]) =>
  issues.map(({ code, path }) => `${code} ${path.join(".")}`).sort();

describe("a good document passes, as an equal copy", () => {
  it.each([
    ["the sample plan", samplePlan, validatePlan],
    ["Jordan's plan", jordanPlan, validatePlan],
    ["an amendment with every kind of change", goodAmendment, amendmentOf],
    ["a submission with every field", goodProgress, progressOf],
  ] as const)("%s", (_, document, validate) => {
    const read: unknown = JSON.parse(JSON.stringify(document));
    const result: Result<unknown> = validate(read);
    expect(shown(issuesOf(result))).toEqual([]);
    expect(result).toEqual({ ok: true, value: document });
    expect(read).toEqual(document);
  });
});

describe("dates on the edge are good", () => {
  it.each([
    ["evidence of the first day of the term", ["evidence", 0, "date"], "2024-01-01"],
    ["evidence of the day of submission", ["evidence", 0, "date"], "2025-01-15"],
    ["a committee formed on the day of submission", ["jointCommittee", "formedOn"], "2025-01-15"],
    ["a measure for the last day of the term", ["correctiveMeasures", 0, "by"], "2026-12-31"],
  ] as const)("%s", (_, path, date) => {
    const report = edited(goodProgress, [[["activities", 0, ...path], date]]);
    expect(shown(issuesOf(progressOf(report)))).toEqual([]);
  });

  it("a submission on the first day of its period", () => {
    const report = edited(goodProgress, [
      [["submittedOn"], "2024-07-01"],
      [["activities", 0, "evidence"], []],
    ]);
    expect(shown(issuesOf(progressOf(report)))).toEqual([]);
  });
});

describe("a period", () => {
  const during = (period: string) =>
    edited(goodProgress, [
      [["period"], period],
      [["submittedOn"], "2025-01-15"],
    ]);

  it.each(["2024-Q4", "2024-H2", "2024"])("%s is good while no frequency is agreed", (period) => {
    expect(shown(issuesOf(validateProgress(during(period), { plan })))).toEqual([]);
  });

  it.each([
    ["quarter", "2024-Q4"],
    ["half", "2024-H2"],
    ["year", "2024"],
  ] as const)("by %s is of that length alone", (frequency, good) => {
    for (const period of ["2024-Q4", "2024-H2", "2024"]) {
      expect(shown(issuesOf(validateProgress(during(period), { plan, frequency })))).toEqual(
        period === good ? [] : ["progress.period-frequency period"],
      );
    }
  });

  it("that nobody reports for is one issue, whatever is agreed", () => {
    expect(
      shown(issuesOf(validateProgress(during("2024-12"), { plan, frequency: "year" }))),
    ).toEqual(["progress.period-kind period"]);
  });

  it("of the agreed length leaves nothing out of the figures for being of another length", () => {
    const checked = validateProgress(goodProgress, { plan, frequency: "half" });
    const { unplaced } = implementation(plan, {
      progress: checked.ok ? [checked.value] : [],
      asOf: civilDate("2025-02-01"),
      frequency: "half",
      credit: "partial",
      notYetDue: "exclude",
      continuous: "per-period",
      weights: "equal",
    });
    expect([checked.ok, unplaced]).toEqual([true, []]);
  });
});

describe("the bodies that a submission names", () => {
  const naming = (body: string) =>
    edited(goodProgress, [
      [["activities", 0, "correctiveMeasures", 0, "who"], body],
      [["activities", 0, "jointCommittee", "members"], [body]],
    ]);

  it.each([
    ["a party of the plan", "health-office"],
    ["a party of the register", "dar-karama"],
  ])("may be %s", (_, body) => {
    expect(shown(issuesOf(progressOf(naming(body))))).toEqual([]);
  });

  it("may be another body, once the caller knows it", () => {
    const report = naming("coast-guard");
    expect(
      shown(issuesOf(validateProgress(report, { plan, otherBodies: ["coast-guard"] }))),
    ).toEqual([]);
    expect(shown(issuesOf(validateProgress(report, { plan, otherBodies: [] })))).toEqual([
      "progress.unknown-body activities.0.correctiveMeasures.0.who",
      "progress.unknown-body activities.0.jointCommittee.members.0",
    ]);
  });

  it("are no other parties that may report", () => {
    const report = edited(goodProgress, [[["party"], "coast-guard"]]);
    const result = validateProgress(report, { plan, otherBodies: ["coast-guard"] });
    expect(shown(issuesOf(result))).toEqual(["progress.unknown-party party"]);
  });
});

describe("what only looks like data is not asked twice", () => {
  it("a getter is never called, and hides no other problem", () => {
    const trap = Object.defineProperty({}, "activity", {
      enumerable: true,
      get: () => {
        throw new Error("called");
      },
    });
    const report = edited(goodProgress, [
      [["activities", 1], trap],
      [["activities", 2, "activity"], "P2.G1.S1.A1"],
    ]);
    expect(shown(issuesOf(progressOf(report)))).toEqual([
      "input.not-plain activities.1",
      "progress.not-responsible activities.2.activity",
    ]);
  });
});

describe.each([
  ["plan", samplePlan, badPlans, validatePlan],
  ["amendment", goodAmendment, badAmendments, amendmentOf],
  ["progress", goodProgress, badProgressReports, progressOf],
] as const)("a bad %s is refused with every reason", (_, good, cases, validate) => {
  it.each(cases.map((bad) => [bad.title, bad] as const))("%s", (_title, { edits, issues }) => {
    const document = edited(good, edits);
    const before = JSON.stringify(document);
    const found = issuesOf(validate(document));
    expect(shown(found)).toEqual(issues.map(([code, place]) => `${code} ${place}`).sort());
    expect(JSON.stringify(document)).toBe(before);
    for (const issue of found) {
      for (const locale of ["en", "ar"] as const) {
        const text = formatIssue(issue, { locale, messages: strategyMessages });
        expect(text).not.toMatch(/sara|labor-ofice|079|nobody|another-plan/i);
      }
      expect(JSON.stringify(issue)).not.toMatch(/sara|labor-ofice|079|nobody|another-plan/i);
    }
  });
});

it("every code of the package is the answer to some bad document", () => {
  const bad = [...badPlans, ...badAmendments, ...badProgressReports];
  const answered = new Set(bad.flatMap(({ issues }) => issues.map(([code]) => code)));
  expect(Object.keys(en).filter((code) => !answered.has(code))).toEqual([]);
});

describe("a document of ten megabytes is refused before it is understood", () => {
  const nested = (() => {
    let value: unknown = [];
    for (let depth = 0; depth < 2_500_000; depth += 1) value = [value];
    return value;
  })();
  const wide = Array.from({ length: 2_500_000 }, () => ({}));
  const long = "x".repeat(10_000_000);

  it.each([
    ["nesting", nested, "input.too-deep"],
    ["entries", wide, "input.too-large"],
    ["one text", long, "input.text-too-long"],
  ] as const)("of %s", (_, huge, code) => {
    for (const [good, path, validate] of [
      [samplePlan, ["pillars"], validatePlan],
      [goodAmendment, ["changes"], amendmentOf],
      [goodProgress, ["activities"], progressOf],
    ] as const) {
      const codes = issuesOf(validate(edited(good, [[path, huge]]))).map((issue) => issue.code);
      expect(codes).toContain(code);
      expect(issuesOf(validate(huge)).map((issue) => issue.code)).toContain(code);
    }
  });
});
