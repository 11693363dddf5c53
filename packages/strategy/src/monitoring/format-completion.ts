import {
  compareRatios,
  isolate,
  type Locale,
  type Localized,
  percentText,
  type Ratio,
} from "@aht-jo/core";
import type { Completion } from "./implementation-report.ts";

/**
 * A completion as text for people, in percent: an interval, one number, or why there is none.
 *
 * The lower end is rounded down and the upper end up, so that what is shown always contains what was computed. Equal
 * ends are one number, rounded half up, but never up to 100: what is not complete does not read as complete. Digits are Western; a no-break space stands before the percent sign; in
 * Arabic the figure is isolated, so that it keeps its order in a sentence.
 *
 * @param completion - What `implementation` or `lateActivities` says.
 * @param options - The language, and the decimals to show, from 0 to 20.
 * @throws {CoreError} number.range - when `decimals` is not a whole number from 0 to 20.
 * @example
 * ```ts
 * import { ratio } from "@aht-jo/core";
 * import { formatCompletion } from "@aht-jo/strategy";
 * const half = { kind: "interval", lower: ratio(3, 5), upper: ratio(2, 3) } as const;
 * formatCompletion(half, { locale: "en", decimals: 0 }); //=> "60-67\u00A0%"
 * formatCompletion(half, { locale: "ar", decimals: 1 }); //=> "\u206660.0-66.7\u00A0%\u2069"
 * const open = { kind: "missing", reason: "not-due" } as const;
 * formatCompletion(open, { locale: "en", decimals: 0 }); //=> "not yet due"
 * ```
 * @category Monitoring
 */
export function formatCompletion(
  completion: Completion,
  { locale, decimals }: { readonly locale: Locale; readonly decimals: number },
): string {
  if (completion.kind === "missing") return reasons[completion.reason][locale];
  const { lower, upper } = completion;
  const figure =
    compareRatios(lower, upper) === 0
      ? nearestPercent(lower, decimals)
      : [
          percentText(lower, { decimals, rounding: "down" }),
          percentText(upper, { decimals, rounding: "up" }),
        ].join("-");
  const text = `${figure}\u00A0%`;
  return locale === "ar" ? isolate(text) : text;
}

function nearestPercent(share: Ratio, decimals: number): string {
  const text = percentText(share, { decimals, rounding: "half-up" });
  const isOverstated =
    text === percentText(whole, { decimals, rounding: "down" }) && share.num < share.den;
  return isOverstated ? percentText(share, { decimals, rounding: "down" }) : text;
}

const whole: Ratio = { num: 1, den: 1 };

const reasons: Readonly<Record<Extract<Completion, { kind: "missing" }>["reason"], Localized>> = {
  "not-due": { en: "not yet due", ar: "لم يحن موعده" },
  "not-applicable": { en: "not applicable", ar: "لا ينطبق" },
};
