/** How numbers are written, where digits are already Western. */
export interface NumberPatterns {
  readonly dates: RegExp;
  readonly years: RegExp;
  readonly amounts: RegExp;
  readonly passports: RegExp;
  readonly numbers: RegExp;
}

/**
 * The patterns of ordinary numbers (dates, years, amounts), of passport numbers, and of anything that could be one
 * number. Built once, in one call, so that a program without narratives does not carry them.
 */
export function numberPatterns(): NumberPatterns {
  const gap = "[\\t\\p{Zs}\\p{Pd}\\u2212_\\u0640()]";
  const link = "[,/\\u060C\\u066B\\u066C]";
  const between = "\\p{Zs}?[\\p{Pd}\\u2212/]\\p{Zs}?";
  const attached = "[.,/\\p{Pd}\\u2212\\u060C\\u066B\\u066C]";

  const day = "(?:0?[1-9]|[12][0-9]|3[01])";
  const month = "(?:0?[1-9]|1[0-2])";
  const year = "(?:1[3-9]|20)[0-9]{2}";
  const date = `(?:${year}[-./]${month}[-./]${day}|${day}[-./]${month}[-./]${year})`;

  const fraction = "[.\\u066B][0-9]{1,3}";
  const grouped = `[1-9][0-9]{0,2}(?:[,\\u066C][0-9]{3}){1,4}(?:${fraction})?`;
  const decimal = `(?:0|[1-9][0-9]{0,5})${fraction}`;

  /** One item, or several joined by dashes or strokes, that no other digit touches. */
  const chain = (item: string) =>
    new RegExp(
      `(?<![0-9+]|[0-9]${attached})${item}(?:${between}${item}){0,9}(?![0-9]|${attached}[0-9])`,
      "gu",
    );
  return {
    dates: chain(date),
    years: chain(`(?:${year}|(?<=${year}[\\p{Pd}/])[0-9]{2})`),
    amounts: chain(`(?:${grouped}|${decimal})`),
    passports:
      /(?<![\p{L}\p{N}])(?:[A-Z][\p{Zs}\p{Pd}]?|[a-z]|(?!JD)[A-Z]{2}|(?!jd)[a-z]{2})[0-9]{6,9}(?![0-9])/gu,
    // Long enough for any number; the upper bound keeps the search short on a text that is all digits.
    numbers: new RegExp(`[+(]{0,4}[0-9](?:(?:${gap}{0,4}|[.]|${link})[0-9]){0,40}`, "gu"),
  };
}
