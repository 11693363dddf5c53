import type { Locale } from "@aht-jo/core";

/**
 * A piece of written text. A piece with a `direction` keeps its own order whatever stands around it: an id, a date,
 * a range, a number, or words in another language. Renderers put it in their own kind of isolation.
 */
export interface Segment {
  readonly text: string;
  readonly direction: "ltr" | "rtl" | null;
  readonly lang: Locale | null;
}

/** Writes segments as plain text, with the invisible marks U+2066, U+2067 and U+2069 around what is isolated. */
export function plainText(segments: readonly Segment[]): string {
  return segments
    .map(({ text, direction }) =>
      direction === null ? text : `${direction === "ltr" ? "\u2066" : "\u2067"}${text}\u2069`,
    )
    .join("");
}
