/**
 * The text of an error of these packages: its code, then its parameters.
 *
 * @param params - Codes, ids, limits and counts, as they stand in the error.
 * @example
 * ```ts
 * import { errorText } from "@aht-jo/core";
 * errorText("plan.unknown-activity", { id: "P9.G1.S1.A1" }); //=> "plan.unknown-activity (id: P9.G1.S1.A1)"
 * errorText("date.malformed", {}); //=> "date.malformed"
 * ```
 * @category Result and Issue
 */
export function errorText(code: string, params: Readonly<Record<string, string | number>>): string {
  const named = Object.entries(params).map(([name, value]) => `${name}: ${value}`);
  return named.length === 0 ? code : `${code} (${named.join(", ")})`;
}
