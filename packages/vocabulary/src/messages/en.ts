import type { MessageTable } from "@aht-jo/core";
import type { VocabularyIssueCode } from "./issue-code.ts";

/** What each issue says in English: what is wrong, then what to do. */
export const en: MessageTable<VocabularyIssueCode> = {
  "party.unknown":
    "No party in the register has this name. Use a name as the plan prints it, or the party's id.",
  "party.flag":
    "“Concerned partners” is a flag on an activity, not a party. Set the flag instead of naming a party.",
  "code.not-in-list": "This value is not a code of the list {list}. Choose a code from that list.",
  "code.not-in-force":
    "The code {code} of the list {list} was not in force on that day. Choose a code that was, or check the date.",
};
