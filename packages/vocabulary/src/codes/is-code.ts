import type { CodeList } from "./code-list.ts";

/**
 * Whether a value is a code of the list, at any time.
 *
 * @example
 * ```ts
 * import { isCode, purposes } from "@aht-jo/vocabulary/codes";
 * isCode(purposes, "organised-begging"); //=> true
 * isCode(purposes, "tax-evasion"); //=> false
 * ```
 * @category Code lists
 */
export function isCode<Code extends string>(list: CodeList<Code>, value: unknown): value is Code {
  return list.codes.some((entry) => entry.code === value);
}
