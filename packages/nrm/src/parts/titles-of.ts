import type { Localized } from "@aht-jo/core";
import type { CodeList } from "@aht-jo/vocabulary/codes";

/** The codes of a list with their titles, as a fact declares them. */
export function titlesOf<C extends string>(list: CodeList<C>): Readonly<Record<C, Localized>> {
  const titles = {} as Record<C, Localized>;
  for (const { code, title } of list.codes) titles[code] = title;
  return titles;
}
