// Covers: validation answers every input, whatever it is, and what it accepts the engine can work with. Not covered:
// which issues it gives (validate.test.ts).
import { civilDate, formatIssue, type Result } from "@aht-jo/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amendPlan } from "../amendment/amend-plan.ts";
import { type Edit, edited, remove } from "../fixtures/edit.ts";
import { goodAmendment } from "../fixtures/good/amendment.ts";
import { goodProgress } from "../fixtures/good/progress.ts";
import { samplePlan } from "../fixtures/sample-plan.ts";
import { strategyMessages } from "../messages/strategy-messages.ts";
import { implementation } from "../monitoring/implementation.ts";
import type { Plan } from "../plan/plan.ts";
import { isPlanId } from "../plan/plan-id.ts";
import { nodes } from "../query/nodes.ts";
import { validateAmendment } from "./validate-amendment.ts";
import { validatePlan } from "./validate-plan.ts";
import { validateProgress } from "./validate-progress.ts";

const plan: Plan = samplePlan;
const smallPlan: Plan = { ...plan, pillars: plan.pillars.slice(1) };

/** Every path in a document. */
function pathsIn(value: unknown, path: readonly (string | number)[] = []): readonly Edit[0][] {
  if (typeof value !== "object" || value === null) return [path];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const fields = value as Readonly<Record<string | number, unknown>>;
  return [path, ...steps.flatMap((step) => pathsIn(fields[step], [...path, step]))];
}

const garbage = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
  fc.constantFrom<unknown>(
    remove,
    null,
    "",
    -1,
    0,
    2024,
    1e300,
    Number.NaN,
    "P1",
    "P1.G1",
    "P1.G1.S1.A1",
    "P1.G1.S1.A2",
    "labour-office",
    "2025-07-01",
    "2024-Q1",
    "timeFrame",
    "indicator",
    "add",
    "set",
    [],
    {},
  ),
);
const mutated = (good: unknown) =>
  fc
    .array(fc.tuple(fc.constantFrom(...pathsIn(good)), garbage), { minLength: 1, maxLength: 3 })
    .map((edits) => {
      // A later edit may stand below what an earlier one took away.
      try {
        return edited(good, edits);
      } catch {
        return edited(good, edits.slice(0, 1));
      }
    });

const answers = <T>(
  good: unknown,
  {
    cases,
    validate,
    works,
  }: {
    readonly cases: number;
    readonly validate: (input: unknown) => Result<T>;
    readonly works: (value: T) => void;
  },
) => {
  let accepted = 0;
  const anyDocument = fc.oneof(
    { weight: 1, arbitrary: garbage },
    { weight: 9, arbitrary: mutated(good) },
  );
  fc.assert(
    fc.property(anyDocument, (document) => {
      const result = validate(document);
      if (result.ok) {
        accepted += 1;
        works(result.value);
        return;
      }
      for (const found of result.issues) {
        const { path } = found;
        formatIssue(found, { locale: "ar", messages: strategyMessages });
        if (!path.every((step) => typeof step === "number" || fields.has(step) || isPlanId(step)))
          throw new Error("a path names what is no field");
      }
    }),
    { numRuns: cases },
  );
  expect(accepted).toBeGreaterThan(0);
};

/** The names of the fields that good documents have. */
const fields: ReadonlySet<string> = new Set(
  [samplePlan, goodAmendment, goodProgress]
    .flatMap((good) => pathsIn(good).flat())
    .filter((step) => typeof step === "string"),
);

describe("validation never throws, and what it accepts can be worked with", () => {
  it("plans", { timeout: 120_000 }, () => {
    answers(smallPlan, {
      cases: 8000,
      validate: validatePlan,
      works: (read) => {
        expect([...nodes(read)].length).toBeGreaterThanOrEqual(0);
        implementation(read, {
          progress: [goodProgress],
          asOf: civilDate("2025-07-01"),
          frequency: "half",
          credit: "strict",
          notYetDue: "include",
          continuous: "per-period",
          weights: "equal",
        });
      },
    });
  });

  it("amendments, all of which apply", { timeout: 120_000 }, () => {
    answers(goodAmendment, {
      cases: 6000,
      validate: (input) => validateAmendment(input, { plan }),
      works: (amendment) => {
        const amended = amendPlan(plan, amendment);
        expect(amended.ok).toBe(true);
        if (amended.ok) expect(validatePlan(amended.value).ok).toBe(true);
      },
    });
  });

  it("submissions, of which every line can be placed or is answered", { timeout: 120_000 }, () => {
    answers(goodProgress, {
      cases: 6000,
      validate: (input) => validateProgress(input, { plan, frequency: "half" }),
      works: (report) => {
        const { unplaced } = implementation(plan, {
          progress: [report],
          asOf: civilDate("2100-01-01"),
          frequency: "half",
          credit: "strict",
          notYetDue: "include",
          continuous: "per-period",
          weights: "equal",
        });
        for (const { reason } of unplaced) {
          expect(reason).toBe("outside-time-frame");
        }
      },
    });
  });
});
