import { otherArticles } from "./data/other-articles.ts";
import { traffickingLawArticles } from "./data/trafficking-law-articles.ts";
import type { LawArticle } from "./law.ts";

/**
 * The provisions this library relies on, in its own words, each with what it rests on.
 *
 * @category Law register
 */
export const lawArticles: readonly LawArticle[] = /* @__PURE__ */ [
  traffickingLawArticles,
  otherArticles,
].flat();
