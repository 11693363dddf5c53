import type { z } from "zod";
import { firstIssues, maxIssues } from "../plain-data/first-issues.ts";
import type { InputLimits } from "../plain-data/input-limits.ts";
import { readPlainData } from "../plain-data/read-plain-data.ts";
import { fail, type Issue, issue, type Result, resultOf } from "../result/result.ts";
import { codedIssues } from "./coded-issues.ts";
import { knownFields } from "./known-fields.ts";

/**
 * Checks a value from outside, whatever it is, against a schema. It never throws, and never changes the value.
 *
 * First the form is checked as `checkPlainData` does, then the fields. The issues of both are given in one pass, 1,000
 * at most and then `input.too-many-issues`; only a document that is too large is not looked at further. What comes back is a copy that shares nothing with the input.
 *
 * Paths name fields that the schema declares and plan ids; any other key shows as its position, and fields that do not
 * belong are counted. A document that is written by a developer, such as a rule document, says nothing of a person: with
 * `names` its keys of that form are named too. Schemas raise codes of their own with `coded` and `checkedBy`.
 *
 * @param schema - Strict objects; refinements that raise issues with `coded`; nothing asynchronous.
 * @param options - The `value`; the `limits` of its size, for example `submissionLimits`; the `path` at which the
 * value stands, empty when it is the whole document; and `names`, the form of the names in a document that holds no
 * data of persons.
 * @returns The typed value, or every issue.
 * @example
 * ```ts
 * import { localizedSchema, submissionLimits, validateWith } from "@aht-jo/core/schema";
 * const limits = submissionLimits;
 * validateWith(localizedSchema, { value: { en: "Plan", ar: "خطة" }, limits }).ok; //=> true
 * const checked = validateWith(localizedSchema, { value: { en: "Plan" }, limits, path: ["title"] });
 * checked.ok ? [] : checked.issues;
 * //=> [{ code: "language.missing", path: ["title", "ar"], params: { language: "ar" } }]
 * ```
 * @category Schemas
 */
export function validateWith<T>(
  schema: z.ZodType<T>,
  options: {
    readonly value: unknown;
    readonly limits: InputLimits;
    readonly path?: readonly (string | number)[];
    readonly names?: Pick<RegExp, "test">;
  },
): Result<T> {
  const { value, limits, path = [], names = null } = options;
  const declared = knownFields(schema);
  const fields =
    names === null ? declared : { has: (key: string) => declared.has(key) || names.test(key) };
  const read = readPlainData(value, { ...limits, path, knownFields: fields });
  const parsed = schema.safeParse(read.copy);
  if (parsed.success) return resultOf(read.issues, () => parsed.data);
  if (isJsonText(value)) return fail(issue("input.json-text", path));
  const issues = firstIssues(allIssues(), path);
  return { ok: false, issues: issues as [Issue, ...Issue[]] };

  function* allIssues(): Generator<Issue> {
    yield* read.issues;
    if (!read.whole || parsed.success || read.issues.length > maxIssues) return;
    const said = placesOf(read.issues);
    const checked = { value: read.copy, path, knownFields: fields, names };
    for (const later of codedIssues(parsed.error.issues, checked))
      if (!said.has(placeOf(later))) yield later;
  }
}

/** Whether somebody passed the text of a document instead of what it says. */
function isJsonText(value: unknown): boolean {
  return typeof value === "string" && /^\s*[[{]/.test(value);
}

/** Where the form is already known to be wrong; the copy has nothing there, and the schema would only say so again. */
function placesOf(issues: readonly Issue[]): ReadonlySet<string> {
  return new Set(issues.filter(({ code }) => code !== "input.forbidden-key").map(placeOf));
}

function placeOf(issue: Issue): string {
  return JSON.stringify(issue.path);
}
