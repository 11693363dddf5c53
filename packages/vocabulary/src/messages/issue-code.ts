/**
 * The codes of the issues this package reports.
 *
 * - `party.unknown`: no party bears the name.
 * - `party.flag`: the phrase is a flag on an activity and not a party.
 * - `code.not-in-list`: the value is not a code of the list.
 * - `code.not-in-force`: the code exists, but not on the day in question.
 *
 * @category Result and Issue
 */
export type VocabularyIssueCode =
  | "party.unknown"
  | "party.flag"
  | "code.not-in-list"
  | "code.not-in-force";
