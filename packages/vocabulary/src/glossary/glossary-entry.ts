import type { Localized } from "@aht-jo/core";
import type { CodeListId } from "../codes/code-list-id.ts";
import type { LawId } from "../law/law-id.ts";
import type { ArabicStatus } from "../parties/party.ts";
import type { PartyId } from "../parties/party-id.ts";
import type { WordId } from "./word-id.ts";

/**
 * The id of a glossary entry: a word, or something that another register holds, with the register before the colon.
 *
 * @category Glossary
 */
export type TermId =
  | WordId
  | `party:${PartyId}`
  | `law:${LawId}`
  | `list:${CodeListId}`
  | `code:${CodeListId}/${string}`;

/**
 * A word as it is written down: the term, the mark of its Arabic, the name it has in code, and what it means.
 *
 * @category Glossary
 */
export interface Word {
  readonly id: WordId;
  readonly term: Localized;
  readonly arabicName: ArabicStatus;
  readonly codeName: string;
  readonly definition: Localized;
}

/**
 * A term in both languages with the name it has in this library.
 *
 * `codeName` is the type, id or code that stands for the term. `definition` is null where the register it comes from
 * says more. `arabicName` says whether the Arabic wording was seen in an Arabic source.
 *
 * @category Glossary
 */
export interface GlossaryEntry {
  readonly id: TermId;
  readonly kind: "word" | "party" | "law" | "code-list" | "code";
  readonly term: Localized;
  readonly arabicName: ArabicStatus;
  readonly codeName: string;
  readonly definition: Localized | null;
}
