/**
 * A title as it may stand in a Mermaid diagram: letters, digits and a few signs as they are, anything else as an entity
 * code of Mermaid (`#58;`), control characters as spaces.
 *
 * Mermaid reads a whole line as a direction when the word stands in it, so that one word is broken up too.
 *
 * @see https://mermaid.js.org/syntax/stateDiagram.html
 */
export function mermaidText(title: string): string {
  return title
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/[^\p{L}\p{M}\p{Nd} (),،]/gu, entityOf)
    .replace(/d(?=irection)/gi, entityOf);
}

function entityOf(sign: string): string {
  return `#${sign.codePointAt(0)};`;
}
