import { fail, type Issue, issue, ok, type Result } from "@aht-jo/core";
import type { PublishedValue } from "./published-table.ts";
import type { TableIssueCode } from "./table-issue-code.ts";

/**
 * A mark that a publisher prints in place of a small number: `<5` with `min` 0 and `max` 4.
 *
 * `max` is null when the mark sets no upper limit.
 *
 * @category Published tables
 */
export interface SuppressionMark {
  readonly mark: string;
  readonly min: number;
  readonly max: number | null;
}

/**
 * How one publisher writes cells.
 *
 * `missing` are marks for "no figure", such as `-` or `..`; an empty cell is always missing. `path` is put in front
 * of the issues.
 *
 * @category Published tables
 */
export interface ValueNotation {
  readonly suppression: readonly SuppressionMark[];
  readonly missing: readonly string[];
  readonly path?: readonly (string | number)[];
}

const plain = /^\d+$/;
const grouped = /^\d{1,3}(?:[,\u066C]\d{3})+$/;

/**
 * Reads the text of one published cell.
 *
 * Understood are digits in Latin, Arabic-Indic or Persian form (one form within a number), groups of three set off
 * by a comma or by the Arabic thousands separator, and the marks that are passed in. Anything else is an issue:
 * nothing is guessed, and no decimal, sign or unit is dropped.
 *
 * @param text - The cell as printed; white space around it is ignored.
 * @returns The value, or the issue `value.not-text`, `value.malformed` or `value.too-large`.
 * @example
 * ```ts
 * import { parsePublishedValue } from "@aht-jo/indicators";
 * const notation = { suppression: [{ mark: "<5", min: 0, max: 4 }], missing: [".."] };
 * parsePublishedValue("1,234", notation); //=> { ok: true, value: { kind: "count", n: 1234 } }
 * parsePublishedValue("<٥", notation); //=> { ok: true, value: { kind: "suppressed", min: 0, max: 4 } }
 * parsePublishedValue("", notation); //=> { ok: true, value: { kind: "missing" } }
 * parsePublishedValue("12,34", notation).ok; //=> false
 * ```
 * @category Published tables
 */
export function parsePublishedValue(
  text: unknown,
  notation: ValueNotation,
): Result<PublishedValue, Issue<TableIssueCode>> {
  const path = notation.path ?? [];
  if (typeof text !== "string") return fail(issue("value.not-text", path));
  const printed = text.trim();
  const digits = withLatinDigits(printed);
  if (digits === null) return fail(issue("value.malformed", path));
  const same = (mark: string) => withLatinDigits(mark) === digits;
  if (printed === "" || notation.missing.some(same)) return ok({ kind: "missing" });
  const suppression = notation.suppression.find(({ mark }) => same(mark));
  if (suppression) {
    return ok({ kind: "suppressed", min: suppression.min, max: suppression.max });
  }
  if (!plain.test(digits) && !grouped.test(digits)) return fail(issue("value.malformed", path));
  const n = Number(digits.replace(/[,\u066C]/g, ""));
  return Number.isSafeInteger(n) ? ok({ kind: "count", n }) : fail(issue("value.too-large", path));
}

/** The text with every digit in Latin form, or null when it mixes several forms of digits. */
function withLatinDigits(text: string): string | null {
  const forms = [/[0-9]/, /[\u0660-\u0669]/, /[\u06F0-\u06F9]/].filter((form) => form.test(text));
  if (forms.length > 1) return null;
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) =>
    String(digit.charCodeAt(0) & 0xf),
  );
}
