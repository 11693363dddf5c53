/**
 * Parties, sources, assumptions and open questions of Jordan's anti-trafficking system.
 *
 * @module @aht-jo/vocabulary
 */

export type { Assumption } from "./assumptions/assumption.ts";
export { assumptions } from "./assumptions/assumptions.ts";
export { openQuestions } from "./assumptions/data/open-questions.ts";
export type { OpenQuestion } from "./assumptions/open-question.ts";
export { VocabularyError, type VocabularyErrorCode } from "./error/vocabulary-error.ts";
export type { VocabularyIssueCode } from "./messages/issue-code.ts";
export { vocabularyMessages } from "./messages/vocabulary-messages.ts";
export { parties, partiesOfKind, party } from "./parties/parties.ts";
export type { ArabicStatus, GroupMember, Party, PartyNote } from "./parties/party.ts";
export type { PartyId } from "./parties/party-id.ts";
export type { PartyKind } from "./parties/party-kind.ts";
export { resolveParty } from "./parties/resolve-party.ts";
export { type CommitteeSeat, seats } from "./parties/seats.ts";
export type { RegisteredSource } from "./sources/registered-source.ts";
export type { SourceId } from "./sources/source-id.ts";
export { source, sources } from "./sources/sources.ts";
