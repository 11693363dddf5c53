import { VocabularyError } from "../error/vocabulary-error.ts";
import { civilSocietySources } from "./data/civil-society-sources.ts";
import { lawSources } from "./data/law-sources.ts";
import { officialSources } from "./data/official-sources.ts";
import { pressSources } from "./data/press-sources.ts";
import { standardSources } from "./data/standard-sources.ts";
import type { RegisteredSource } from "./registered-source.ts";
import type { SourceId } from "./source-id.ts";

/**
 * Every work that a fact of this library rests on, or that could settle an open question.
 *
 * Titles are in our own words. `publishedOn` is null where no date was seen, `address` where none was printed.
 * A work listed here was not necessarily read in full: the `reading` of each pinpoint says how it was read.
 *
 * @category Sources
 */
export const sources: readonly RegisteredSource[] = /* @__PURE__ */ [
  lawSources,
  officialSources,
  standardSources,
  civilSocietySources,
  pressSources,
].flat();

/**
 * The source with this id.
 *
 * @throws {VocabularyError} id.unknown - when the register holds no such source.
 * @example
 * ```ts
 * import { source } from "@aht-jo/vocabulary";
 * source("htcds-2.0").publisher.en; //=> "International Organization for Migration"
 * source("unodc-glotip-2023").publishedOn; //=> "2023-05-30"
 * ```
 * @category Sources
 */
export function source(id: SourceId): RegisteredSource {
  const found = sources.find((one) => one.id === id);
  if (found === undefined) throw new VocabularyError("id.unknown", { register: "sources" });
  return found;
}
