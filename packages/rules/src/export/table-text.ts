import { type CivilDate, formatCivilDate, type Locale } from "@aht-jo/core";
import type { TableLine, TablePart } from "./rules-table.ts";

/** Words. */
export function text(words: string): TablePart {
  return { kind: "text", text: words };
}

/** An id or a number. */
export function id(name: string): TablePart {
  return { kind: "id", text: name };
}

/** A day, as a person of the language reads it. */
export function dateIn(locale: Locale, date: CivilDate): TablePart {
  return { kind: "date", text: formatCivilDate(date, locale) };
}

/** A phrase with its parts filled in, of which some keep their own direction. */
export function lineOf(
  phrase: string,
  parts: Readonly<Record<string, string | TablePart | TableLine>>,
): TableLine {
  return phrase
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .flatMap((piece) => {
      const part = /^\{\w+\}$/.test(piece) ? parts[piece.slice(1, -1)] : text(piece);
      if (part === undefined) return [];
      return typeof part === "string" ? [text(part)] : part;
    });
}
