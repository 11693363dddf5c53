import type { MaybeValue } from "@aht-jo/core/expressions";
import type { JordanShape } from "../jordan/jordan.ts";

/**
 * The codes of a fact of Jordan's document that holds one code.
 *
 * @category Statistics
 */
export type CodeOfFact<F extends keyof JordanShape["facts"]> = Extract<
  JordanShape["facts"][F],
  string
>;

/** A recorded value if it is a code of the list; whatever else is on file is `unknown` and goes no further. */
export function codeIn<C extends string>(
  codes: Readonly<Record<C, unknown>>,
  value: MaybeValue | undefined,
): C | "unknown" {
  return typeof value === "string" && Object.hasOwn(codes, value) ? (value as C) : "unknown";
}

/** The recorded codes of a list, each once and sorted; `unknown` stands for what is not recorded, or no code. */
export function codesIn<C extends string>(
  codes: Readonly<Record<C, unknown>>,
  value: MaybeValue | undefined,
): readonly (C | "unknown")[] {
  if (!Array.isArray(value)) return ["unknown"];
  return [...new Set(value.map((code) => codeIn(codes, code)))].sort();
}
