import type { Basis, CivilDate, Localized } from "@aht-jo/core";
import type { ArabicStatus } from "../parties/party.ts";
import type { LawId } from "./law-id.ts";

/**
 * What sort of text a law is.
 *
 * @category Law register
 */
export type LawKind =
  | "treaty"
  | "constitution"
  | "law"
  | "amending-law"
  | "regulation"
  | "amending-regulation"
  | "procedure"
  | "memorandum";

/**
 * A legal text that bears on human trafficking in Jordan.
 *
 * - `number` and `year` are as printed; null where none is printed.
 * - `listed`: its place in appendix 1 (agreements) or 2 (national legislation) of the strategy; null for others.
 * - `gazette`: where it was published; a part that is not known is null.
 * - `commencement`: its first day in force, with what that rests on; null where no source says.
 * - `amends`: the text it changes. `doubts`: assumptions about the text beyond its existence.
 *
 * @category Law register
 */
export interface Law {
  readonly id: LawId;
  readonly kind: LawKind;
  readonly title: Localized;
  readonly arabicName: ArabicStatus;
  readonly number: number | null;
  readonly year: number | null;
  readonly listed: { readonly appendix: 1 | 2; readonly item: number } | null;
  readonly gazette: {
    readonly number: number | null;
    readonly date: CivilDate;
    readonly page: number | null;
  } | null;
  readonly commencement: { readonly date: CivilDate; readonly basis: Basis } | null;
  readonly amends: LawId | null;
  readonly basis: Basis;
  readonly doubts?: readonly Basis[];
}

/**
 * What one provision says, in this library's own words, in the version that one text brought and another ended.
 *
 * - `id` is `<law>/<article>`, followed by `@<since>` for a version that an amendment brought.
 * - `article` is the printed number; null where no source gives it.
 * - `since`: the text that brought this version; `until`: the text that ended it, or null while it stands.
 * - `doubts`: what about the provision is uncertain, such as its number.
 *
 * @category Law register
 */
export interface LawArticle {
  readonly id: string;
  readonly law: LawId;
  readonly article: string | null;
  readonly title: Localized;
  readonly summary: Localized;
  readonly since: LawId;
  readonly until: LawId | null;
  readonly basis: Basis;
  readonly doubts?: readonly Basis[];
}
