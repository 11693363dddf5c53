import type { Ratio } from "@aht-jo/core";
import { formatCompletion } from "@aht-jo/strategy";

/**
 * An interval of shares as whole percent, such as `40-60 %`, rounded as completions are. It is the same in both
 * languages: what stands around it isolates it.
 */
export function formatPercent(interval: { readonly lower: Ratio; readonly upper: Ratio }): string {
  return formatCompletion({ kind: "interval", ...interval }, { locale: "en", decimals: 0 });
}
