/**
 * Where an issue is, as a developer would write it: `activities[3].rate`.
 *
 * Positions and keys that are no field names stand in brackets. `$` is the checked value itself.
 *
 * @example
 * ```ts
 * import { formatPath } from "@aht-jo/core";
 * formatPath(["activities", 3, "rate"]); //=> "activities[3].rate"
 * formatPath(["rates", "P1.G1.S1.A1"]); //=> "rates[P1.G1.S1.A1]"
 * formatPath([]); //=> "$"
 * ```
 * @category Result and Issue
 */
export function formatPath(path: readonly (string | number)[]): string {
  if (path.length === 0) return "$";
  return path
    .map((step) =>
      typeof step === "string" && /^[A-Za-z_]\w*$/.test(step) ? `.${step}` : `[${step}]`,
    )
    .join("")
    .replace(/^\./, "");
}
