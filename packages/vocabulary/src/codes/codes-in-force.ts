import type { CivilDate } from "@aht-jo/core";
import type { CodeEntry, CodeList } from "./code-list.ts";
import { isInForce } from "./is-in-force.ts";

/**
 * The codes of a list that may be used on a day, in the order of the list.
 *
 * For the purposes of trafficking the day is that of the offence.
 *
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { codesInForce, purposes } from "@aht-jo/vocabulary/codes";
 * codesInForce(purposes, civilDate("2020-06-01")).length; //=> 6
 * codesInForce(purposes, civilDate("2024-06-01")).length; //=> 7
 * ```
 * @category Code lists
 */
export function codesInForce<Code extends string>(
  list: CodeList<Code>,
  date: CivilDate,
): readonly CodeEntry<Code>[] {
  return list.codes.filter((entry) => isInForce(entry, date));
}
