import type { Result } from "@aht-jo/core";
import type { Amendment } from "../amendment/amendment.ts";
import { checkAmendment } from "../amendment/check-amendment.ts";
import type { Plan } from "../plan/plan.ts";
import { amendmentSchema } from "./amendment-schema.ts";
import { validateDocument } from "./validate-document.ts";

/**
 * Reads an amendment from outside and checks it against the plan it changes: what passes, `amendPlan` applies.
 *
 * @param input - Anything, for example parsed JSON. It is not changed.
 * @param options - The version of the plan that is to be amended.
 * @returns The amendment, or every issue with its place; `strategyMessages` has their sentences.
 * @example
 * ```ts
 * import { jordanPlan } from "@aht-jo/strategy";
 * import { validateAmendment } from "@aht-jo/strategy/schema";
 * const amendment = {
 *   schema: "aht-jo/amendment/1",
 *   id: "example-1",
 *   plan: jordanPlan.id,
 *   planVersion: 1,
 *   effective: "2026-01-01",
 *   reason: { en: "Illustrative.", ar: "للتوضيح." },
 *   basis: jordanPlan.basis,
 *   changes: [{ op: "retire", id: "P1.G1.S1.A1" }],
 * };
 * const checked = validateAmendment(amendment, { plan: jordanPlan });
 * checked.ok || checked.issues.map(({ code }) => code); //=> ["amendment.children-in-force"]
 * ```
 * @category Validation
 */
export function validateAmendment(
  input: unknown,
  { plan }: { readonly plan: Plan },
): Result<Amendment> {
  return validateDocument(amendmentSchema, {
    value: input,
    check: (document) => checkAmendment(document, { plan }),
  });
}
