import type { Issue, Result } from "@aht-jo/core";
import { firstIssues, submissionLimits, validateWith } from "@aht-jo/core/schema";
import * as z from "zod";
import type { Place } from "../plan/place.ts";

/**
 * Checks the shape of a document and what it means in one pass: a fault in one place hides none in another.
 *
 * Only a document that is too large, or has more faults than anybody reads, is not looked at further.
 */
export function validateDocument<T>(
  schema: z.ZodType<T>,
  {
    value,
    check,
  }: { readonly value: unknown; readonly check: (document: Place) => readonly Issue[] },
): Result<T> {
  const shaped = validateWith(schema, { value, limits: submissionLimits });
  const shapeIssues = shaped.ok ? [] : shaped.issues;
  if (shapeIssues.some(({ code }) => endings.has(code))) return shaped;
  const plain = shaped.ok ? shaped.value : plainCopyOf(value);
  const found = [...shapeIssues, ...check({ value: plain, path: [] })];
  const [first, ...others] = firstIssues(found, []);
  return first === undefined ? shaped : { ok: false, issues: [first, ...others] };
}

const endings: ReadonlySet<string> = new Set(["input.too-large", "input.too-many-issues"]);

/** What of a value from outside is plain data, as a copy: the value itself may answer differently the next time. */
function plainCopyOf(value: unknown): unknown {
  let copy: unknown;
  const reader = z.unknown().superRefine((plain) => {
    copy = plain;
  });
  validateWith(reader, { value, limits: submissionLimits });
  return copy;
}
