import type { CivilDate } from "@aht-jo/core";
import type { CommencementDates } from "./commencement-dates.ts";
import type { LawArticle } from "./law.ts";
import { lawArticles } from "./law-articles.ts";
import type { LawId } from "./law-id.ts";

/**
 * The provisions of a law on one day. `undetermined` holds those that cannot be placed because a first day in force
 * is not known: they are neither in force nor out of it.
 *
 * @category Law register
 */
export interface ArticlesOnDay {
  readonly inForce: readonly LawArticle[];
  readonly undetermined: readonly LawArticle[];
}

/**
 * The provisions of a law on a day, which for a crime is the day of the offence.
 *
 * @param law - The law, not the text that amended it.
 * @param options - `on`: the day. `commencement`: the first day in force of each text, from `commencementDates`.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { articlesInForce, commencementDates } from "@aht-jo/vocabulary/law";
 * const commencement = commencementDates({ assumed: "include" });
 * const before = articlesInForce("law-9-2009", { on: civilDate("2020-01-01"), commencement });
 * before.inForce.some((one) => one.since === "law-10-2021"); //=> false
 * ```
 * @category Law register
 */
export function articlesInForce(
  law: LawId,
  { on, commencement }: { readonly on: CivilDate; readonly commencement: CommencementDates },
): ArticlesOnDay {
  const placed = lawArticles
    .filter((article) => article.law === law)
    .map((article) => ({ article, place: placeOf(article, { on, commencement }) }));
  return {
    inForce: placed.filter(({ place }) => place === "in").map(({ article }) => article),
    undetermined: placed.filter(({ place }) => place === "unknown").map(({ article }) => article),
  };
}

function placeOf(
  { since, until }: LawArticle,
  { on, commencement }: { readonly on: CivilDate; readonly commencement: CommencementDates },
): "in" | "out" | "unknown" {
  const from = commencement[since];
  const to = until === null ? null : commencement[until];
  if ((from !== undefined && on < from) || (to != null && to <= on)) return "out";
  return from === undefined || to === undefined ? "unknown" : "in";
}
