import type { Issue } from "../result/result.ts";
import { firstIssues } from "./first-issues.ts";
import type { InputLimits } from "./input-limits.ts";
import { type InputIssueCode, readPlainData } from "./read-plain-data.ts";

/**
 * Every way in which a value from outside is not plain data of a bearable size. It never throws, whatever is passed.
 *
 * Plain data is what JSON can say: lists, objects, texts, finite numbers, true, false, null. Getters are not called
 * and proxies are not trusted. What passes here, and holds no fraction, has a `canonicalJson`.
 *
 * In paths a key shows by name only when it is in `knownFields` or has the shape of a plan id; any other key shows as
 * its position among the keys of its object, counted from 0, because a key can be a person's name.
 *
 * - `input.not-plain` - a function, date, map, class instance, getter, symbol, `undefined`, infinite number, list
 *   with holes, or broken character; `found` says which.
 * - `input.forbidden-key` - `__proto__`, `constructor` or `prototype` as a key, at the path of its object.
 * - `input.cycle` - a container inside itself. The same container in two places is no cycle.
 * - `input.too-deep`, `input.text-too-long`, `list.too-long` - beyond the limit `max`; nothing deeper is looked at.
 * - `input.too-large` - more values than `max`; the check stops there.
 * - `input.too-many-issues` - the last issue: there are more than the `max` (1,000) that are given.
 *
 * @param value - Anything.
 * @param options - The limits; `path`, where the value itself stands; `knownFields`, names that may appear in paths.
 * @returns Issues in the order in which they were met; none when the value is plain data.
 * @example
 * ```ts
 * import { checkPlainData } from "@aht-jo/core";
 * const limits = { maxDepth: 32, maxNodes: 200_000, maxListLength: 10_000, maxTextLength: 20_000 };
 * checkPlainData({ activities: [{ rate: 40 }] }, limits); //=> []
 * checkPlainData({ rate: 40, by: new Map() }, { ...limits, knownFields: new Set(["by"]) });
 * //=> [{ code: "input.not-plain", path: ["by"], params: { found: "class-instance" } }]
 * ```
 * @category Untrusted input
 */
export function checkPlainData(
  value: unknown,
  options: InputLimits & {
    readonly path?: readonly (string | number)[];
    readonly knownFields?: ReadonlySet<string>;
  },
): readonly Issue<InputIssueCode>[] {
  return firstIssues(readPlainData(value, options).issues, options.path ?? []);
}
