import type { Localized } from "@aht-jo/core";

/** The title of a rule for one of several cases. */
export function titledFor(rule: Localized, who: Localized): Localized {
  return { en: `${rule.en}: ${who.en}`, ar: `${rule.ar}: ${who.ar}` };
}
