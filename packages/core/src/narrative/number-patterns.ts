/** How numbers are written, where digits are already Western and every stretch of white space is one space. */
export interface NumberPatterns {
  readonly dates: RegExp;
  readonly times: RegExp;
  readonly years: RegExp;
  readonly amounts: RegExp;
  readonly passports: RegExp;
  readonly numbers: RegExp;
  /** What stands between the entries of a list, and in a telephone number on purpose. */
  readonly looseLinks: RegExp;
}

/**
 * The patterns of ordinary numbers (dates, times, years, amounts), of passport numbers, and of anything that could be one
 * number. Built once, in one call, so that a program without narratives does not carry them.
 */
export function numberPatterns(): NumberPatterns {
  const gap = "[\\p{Zs}\\p{Pd}\\u2212_\\u0640()]";
  const point = "[.\\u00B7\\u2022\\u2219\\u22C5\\u30FB]";
  const link = "[,/\\u060C\\u066B\\u066C]";
  // Any sign, but for those that make a figure of the digits before or behind them: per cent, plus, currencies.
  const sign = "(?![%\\u066A+\\p{Sc}])[\\p{Zs}\\p{P}\\p{S}\\u0640]";
  const between = "\\p{Zs}?[\\p{Pd}\\u2212/]\\p{Zs}?";
  const attached = "[.,/:\\p{Pd}\\u2212\\u060C\\u066B\\u066C]";

  const day = "(?:0?[1-9]|[12][0-9]|3[01])";
  const month = "(?:0?[1-9]|1[0-2])";
  const year = "(?:1[3-9]|20)[0-9]{2}";
  const date = `(?:${year}[-./]${month}[-./]${day}|${day}[-./]${month}[-./]${year}|${month}/${year}(?! [0-9]))`;
  const time = "(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?";

  const fraction = "[.\\u066B][0-9]{1,3}";
  const grouped = `[1-9][0-9]{0,2}(?:[,\\u066C][0-9]{3}){1,12}(?:${fraction})?`;
  // Eight digits at most: nine are a telephone number with a point in it.
  const decimal = `(?:(?:0|[1-9][0-9]{0,4})${fraction}|[1-9][0-9]{5}[.\\u066B][0-9]{1,2})`;

  /** One item, or several joined by dashes or strokes, that no other digit touches. */
  const chain = (item: string) =>
    new RegExp(
      `(?<![0-9+]|[0-9]${attached})${item}(?:${between}${item}){0,9}(?![0-9]|${attached}[0-9])`,
      "gu",
    );
  return {
    dates: chain(date),
    times: chain(time),
    years: chain(`(?:${year}|(?<=${year}[\\p{Pd}/])[0-9]{2})`),
    amounts: chain(`(?:${grouped}|${decimal})`),
    passports:
      /(?<![\p{L}\p{N}])(?:[A-Z][\p{Zs}\p{Pd}]?|[a-z]|(?!JD)[A-Z]{2}|(?!jd)[a-z]{2})[0-9]{6,9}(?![0-9])/gu,
    // No text of a narrative is cut in the middle of a number; the upper bound is for texts that are too long anyway.
    numbers: new RegExp(
      `[+(]{0,4}[0-9](?:(?:${gap}{0,4}|${point}|${link}|(?:${sign}){1,8})[0-9]){0,2000}`,
      "gu",
    ),
    looseLinks: new RegExp(
      `(?<=[0-9])(?!${gap}{0,4}[0-9]|${point}[0-9]|${link}[0-9])(?:${sign}){1,8}(?=[0-9])`,
      "gu",
    ),
  };
}
