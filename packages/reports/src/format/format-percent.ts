import { compareRatios, percentText, type Ratio } from "@aht-jo/core";

/**
 * An interval of shares as whole percent, such as `40-60 %`. The lower end is rounded down and the upper end up, so
 * that what is printed always contains what was computed. Equal ends are one number, rounded half up.
 */
export function formatPercent(interval: { readonly lower: Ratio; readonly upper: Ratio }): string {
  const { lower, upper } = interval;
  if (compareRatios(lower, upper) === 0) {
    return `${percentText(lower, { decimals: 0, rounding: "half-up" })}\u00A0%`;
  }
  const from = percentText(lower, { decimals: 0, rounding: "down" });
  const to = percentText(upper, { decimals: 0, rounding: "up" });
  return from === to ? `${from}\u00A0%` : `${from}-${to}\u00A0%`;
}
