import {
  type CoreIssueCode,
  checkPlainData,
  type InputLimits,
  type Issue,
  issue,
  shortList,
} from "@aht-jo/core";
import {
  acts,
  ageGroups,
  type CodeList,
  iloSigns,
  means,
  purposes,
} from "@aht-jo/vocabulary/codes";
import type { Answer, ScreeningFacts } from "./screening-facts.ts";

type Field = keyof ScreeningFacts;

const limits: InputLimits = { maxDepth: 4, maxNodes: 200, maxListLength: 50, maxTextLength: 100 };
const answers: readonly Answer[] = ["present", "absent", "not-known"];
const lists = { acts, means, purposes, signs: iloSigns } as const;
const fields: readonly Field[] = ["age", "acts", "means", "purposes", "signs", "agreement"];
const knownFields: ReadonlySet<string> = new Set([
  ...fields,
  ...Object.values(lists).flatMap(({ codes }) => codes.map(({ code }) => code)),
]);

/**
 * Every way in which a value from outside is not what `screen` takes. It never throws and repeats nothing of the value.
 *
 * - `input.*` and `list.too-long`, as `checkPlainData` reports them: no plain data, or too much of it.
 * - `type.mismatch`: no object where one is needed.
 * - `field.missing`: a field is left out. An answer may be left out, a list of answers may be empty.
 * - `field.unknown`: names that are no field, at the place of their object, with their `count`.
 * - `code.unknown`: an answer or an age group that is not one of the `allowed` many, and, at the place of a list of
 *   answers, codes that are not on that list; `codes` names the first dozen that are.
 *
 * A purpose is accepted whether or not it was in force on some day: `screen` reads it by the day of the offence.
 *
 * @param value - Anything.
 * @param options - `path`: where the value stands in what is being checked.
 * @returns Issues in the order of the fields; none when the value can be taken as `ScreeningFacts`.
 * @example
 * ```ts
 * import { checkScreeningFacts, nothingKnown } from "@aht-jo/nrm";
 * checkScreeningFacts(nothingKnown); //=> []
 * checkScreeningFacts({ ...nothingKnown, acts: { recruit: "yes" } });
 * //=> [{ code: "code.unknown", path: ["acts", "recruit"], params: { allowed: 3, codes: "present, absent, not-known" } }]
 * checkScreeningFacts({ ...nothingKnown, signs: { unheard: "present" } }).map(({ code }) => code);
 * //=> ["code.unknown"]
 * ```
 * @category Screening
 */
export function checkScreeningFacts(
  value: unknown,
  options: { readonly path?: readonly (string | number)[] } = {},
): readonly Issue<CoreIssueCode>[] {
  const { path = [] } = options;
  const unfit = checkPlainData(value, { ...limits, path, knownFields });
  if (unfit.length > 0) return unfit;
  if (!isRecord(value)) return [issue("type.mismatch", path, { expected: "object" })];
  const count = Object.keys(value).filter((key) => !isOneOf(fields, key)).length;
  return [
    ...(count > 0 ? [issue("field.unknown", path, { count })] : []),
    ...fields.flatMap((field) => checkField(value, { field, path: [...path, field] })),
  ];
}

function checkField(
  facts: Readonly<Record<string, unknown>>,
  { field, path }: { readonly field: Field; readonly path: readonly (string | number)[] },
): readonly Issue<CoreIssueCode>[] {
  if (!Object.hasOwn(facts, field)) return [issue("field.missing", path)];
  const value = facts[field];
  switch (field) {
    case "age":
      return checkCode(value, { codes: codesOf(ageGroups), path });
    case "agreement":
      return checkCode(value, { codes: answers, path });
    default:
      return checkAnswers(value, { codes: codesOf(lists[field]), path });
  }
}

function checkAnswers(
  value: unknown,
  {
    codes,
    path,
  }: { readonly codes: readonly string[]; readonly path: readonly (string | number)[] },
): readonly Issue<CoreIssueCode>[] {
  if (!isRecord(value)) return [issue("type.mismatch", path, { expected: "object" })];
  const isForeign = Object.keys(value).some((key) => !isOneOf(codes, key));
  return [
    ...(isForeign ? [unknownCode(codes, path)] : []),
    ...codes
      .filter((code) => Object.hasOwn(value, code))
      .flatMap((code) => checkCode(value[code], { codes: answers, path: [...path, code] })),
  ];
}

function checkCode(
  value: unknown,
  {
    codes,
    path,
  }: { readonly codes: readonly string[]; readonly path: readonly (string | number)[] },
): readonly Issue<CoreIssueCode>[] {
  return isOneOf(codes, value) ? [] : [unknownCode(codes, path)];
}

function unknownCode(
  codes: readonly string[],
  path: readonly (string | number)[],
): Issue<CoreIssueCode> {
  return issue("code.unknown", path, { allowed: codes.length, codes: shortList(codes) });
}

function codesOf(list: CodeList): readonly string[] {
  return list.codes.map(({ code }) => code);
}

function isOneOf(codes: readonly string[], value: unknown): boolean {
  return typeof value === "string" && codes.includes(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
