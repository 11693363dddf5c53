import { cleanText } from "../format/clean-text.ts";

declare const markup: unique symbol;

/** A piece of HTML that is known to be well formed and free of foreign text. Only {@link html} and {@link raw} make one. */
export interface Html {
  readonly [markup]: true;
  readonly source: string;
}

/**
 * Writes HTML. Whatever is put in is cleaned and escaped, unless it is HTML made here: text can never become markup.
 * `null` writes nothing; an array writes its parts one after the other.
 */
export function html(
  strings: TemplateStringsArray,
  ...parts: readonly (string | number | Html | readonly Html[] | null)[]
): Html {
  return raw(strings.map((literal, index) => literal + written(parts[index] ?? null)).join(""));
}

/** Takes text of this package as markup. Never call it with text from a document. */
export function raw(source: string): Html {
  return { source } as Html;
}

/** Several pieces, one after the other. */
export function join(pieces: readonly Html[]): Html {
  return raw(pieces.map((piece) => piece.source).join(""));
}

function written(part: string | number | Html | readonly Html[] | null): string {
  if (part === null) return "";
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escapeHtml(part);
  return "source" in part ? part.source : join(part).source;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
