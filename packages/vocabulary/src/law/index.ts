/**
 * The law register: agreements, national legislation, and articles with the days on which they apply.
 *
 * @module @aht-jo/vocabulary/law
 */

export { type ArticlesOnDay, articlesInForce } from "./articles-in-force.ts";
export { type CommencementDates, commencementDates } from "./commencement-dates.ts";
export type { Law, LawArticle, LawKind } from "./law.ts";
export { lawArticles } from "./law-articles.ts";
export type { LawId } from "./law-id.ts";
export { law, laws } from "./laws.ts";
