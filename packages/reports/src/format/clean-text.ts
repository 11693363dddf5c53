const embeddingsAndOverrides = /[\u202A-\u202E]/gu;
const isolates = /[\u2066-\u2069]/gu;
const lineBreaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
// Controls, surrogates without a partner, noncharacters, the byte order mark and deprecated format characters.
const unprintable =
  /[\p{Cc}\p{Cs}\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|\p{Noncharacter_Code_Point}/gu;

/**
 * Text with nothing in it that could reorder, hide or break what stands around it: no bidirectional embedding or
 * override, no unbalanced isolate, no control character, no half of a surrogate pair.
 */
export function cleanText(text: string): string {
  const cleaned = text
    .replace(lineBreaks, " ")
    .replace(embeddingsAndOverrides, "")
    .replace(unprintable, "");
  return isBalanced(cleaned) ? cleaned : cleaned.replace(isolates, "");
}

function isBalanced(text: string): boolean {
  let open = 0;
  for (const mark of text.match(isolates) ?? []) {
    open += mark === "\u2069" ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}
