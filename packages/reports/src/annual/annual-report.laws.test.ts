// Covers, for any submissions: a report is made, its page is well formed and says the same numbers in both languages,
// its intervals are not reversed, and the order in which submissions came in does not matter.
// Does not cover: what single chapters say (annual-report.test.ts).
import { compareRatios, locales } from "@aht-jo/core";
import { type ActivityProgress, activities, jordanPlan } from "@aht-jo/strategy";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkHtml } from "../fixtures/check-html.ts";
import { sampleInput } from "../fixtures/sample-input.ts";
import { line, submission } from "../fixtures/sample-progress.ts";
import { blocksOf, valuesOf } from "../fixtures/walk-document.ts";
import { renderHtml } from "../html/render-html.ts";
import { renderJson } from "../json/render-json.ts";
import { annualReport } from "./annual-report.ts";

const ids = activities(jordanPlan, {}).map(({ id }) => id);
const responsible = [
  ...new Set(
    activities(jordanPlan, {}).flatMap(({ parties }) => parties.map(({ party }) => party)),
  ),
];

const anyLine: fc.Arbitrary<ActivityProgress> = fc
  .record({
    activity: fc.constantFrom(...ids),
    status: fc.constantFrom("not-started", "in-progress", "completed", "suspended"),
    text: fc.string({ unit: "binary", minLength: 1, maxLength: 60 }),
    audience: fc.constantFrom("committee", "public"),
    lang: fc.constantFrom(...locales),
  })
  .map(({ activity, status, text, audience, lang }) =>
    line(activity, {
      status,
      deviations: [{ cause: "other", effect: "delay", narrative: { text, lang, audience } }],
    }),
  );

const anyProgress = fc.array(
  fc
    .record({ party: fc.constantFrom(...responsible), lines: fc.array(anyLine, { maxLength: 6 }) })
    .map(({ party, lines }) => submission(party, lines)),
  { maxLength: 5 },
);

const withProgress = (progress: typeof sampleInput.progress) =>
  annualReport({ ...sampleInput, statistics: null, readings: [], progress });

describe("for any submissions", () => {
  test("the page is well formed and has the same numbers in both languages", () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const report = withProgress(progress);
        const [english = "", arabic = ""] = locales.map((locale) =>
          renderHtml(report, { locale, audience: "public" }),
        );
        const numbers = (page: string) =>
          (page.match(/<td class="number[^"]*"><bdi dir="ltr">[^<]*/g) ?? []).sort();
        expect(numbers(arabic)).toEqual(numbers(english));
        const shape = (page: string) => checkHtml(page).elements.map(({ name }) => name);
        expect(shape(arabic).filter((name) => name === "tr")).toEqual(
          shape(english).filter((name) => name === "tr"),
        );
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  test("no interval is reversed", () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        for (const value of blocksOf(withProgress(progress)).flatMap(valuesOf)) {
          if (value.kind !== "percent") continue;
          expect(compareRatios(value.lower, value.upper)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  test("their order does not matter, nor among those of one party, period and day", () => {
    const two = fc.constantFrom<string>("ministry-of-labour", "national-committee");
    const rates = fc.integer({ min: 1, max: 99 });
    const crowded = fc.array(
      fc.tuple(two, rates).map(([party, n]) =>
        submission(party, [
          line("P1.G1.S1.A3", {
            status: "in-progress",
            rate: { kind: "value", n, revision: "final" },
          }),
        ]),
      ),
      { minLength: 2, maxLength: 4 },
    );
    const permuted = fc.tuple(anyProgress, crowded).chain(([some, more]) => {
      const progress = [...some, ...more];
      const all = { minLength: progress.length, maxLength: progress.length };
      return fc.tuple(fc.constant(progress), fc.shuffledSubarray(progress, all));
    });
    fc.assert(
      fc.property(permuted, ([progress, shuffled]) => {
        const bytes = (list: typeof progress) =>
          renderJson(withProgress(list), { audience: "committee" });
        expect(bytes(shuffled)).toBe(bytes(progress));
        expect(bytes([...progress].reverse())).toBe(bytes(progress));
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  test("what was written for the committee does not reach the public", () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const marked = progress.map((report) => ({
          ...report,
          activities: report.activities.map((one) => ({
            ...one,
            deviations: one.deviations.map((deviation) => ({
              ...deviation,
              narrative: {
                ...deviation.narrative,
                text: deviation.narrative.audience === "committee" ? "qqcommitteeqq" : "for all",
              },
            })),
          })),
        }));
        const report = withProgress(marked);
        for (const locale of locales) {
          expect(renderHtml(report, { locale, audience: "public" })).not.toContain("qqcommitteeqq");
        }
        expect(renderJson(report, { audience: "public" })).not.toContain("qqcommitteeqq");
      }),
      { numRuns: 8 },
    );
  }, 60_000);
});
