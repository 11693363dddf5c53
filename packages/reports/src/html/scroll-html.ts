import { type Html, html } from "./html.ts";

/** A box of its own for wide content: it scrolls by itself, by touch and by keyboard, and the page does not. */
export function scrollHtml(content: Html, options: { readonly labelledBy: string }): Html {
  return html`<div class="scroll" role="region" tabindex="0" aria-labelledby="${options.labelledBy}">${content}</div>`;
}
