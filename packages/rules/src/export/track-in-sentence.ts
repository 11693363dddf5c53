import type { Localized } from "@aht-jo/core";

/**
 * The title of a track inside a sentence: in English with an article and, unless it looks like a name, a small first
 * letter ("Reading hall" becomes "the reading hall"); in Arabic as it is.
 */
export function trackInSentence({ en, ar }: Localized): Localized {
  if (/^the /i.test(en)) return { en: `t${en.slice(1)}`, ar };
  const isCommon = /^\p{Lu}\p{Ll}/u.test(en) && !/ \p{Lu}/u.test(en);
  return { en: `the ${isCommon ? `${en.charAt(0).toLowerCase()}${en.slice(1)}` : en}`, ar };
}
