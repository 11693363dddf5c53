import type { MessageTable } from "@aht-jo/core";
import type { SuccessionIssueCode } from "../../kernel/diff-rules/succession-issue-code.ts";

/** What keeps a version from following another, in English: what is wrong, then what to do. */
export const en: MessageTable<SuccessionIssueCode> = {
  "rules.code-dropped":
    "The version before has the code {code} for the fact {fact}, and files may hold it. Put it back, and let no rule ask for it if it is no longer wanted.",
  "rules.fact-type-changed":
    "In the version before the fact {fact} has another type, and files may hold values of it. Give it that type again, and declare a new fact beside it.",
  "rules.past-changed":
    "The rule {id} was in force before this version is published, and says something else of those days or is gone. Put it back as it was, end it on the day of publication or later, and write what is to apply then as a rule with another id.",
  "rules.state-dropped":
    "The version before has the state {state} on the track {track}, and files may stand in it. Put it back, and retire it from a day if it is no longer wanted.",
  "rules.supersedes-other":
    "This version does not name the one before it. Put the hash of that version into the field “supersedes”.",
  "rules.track-dropped":
    "The version before has the track {track}, and files may have come along it. Put it back, and let no rule open it if it is no longer wanted.",
};
