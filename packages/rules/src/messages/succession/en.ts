import type { MessageTable } from "@aht-jo/core";
import type { SuccessionIssueCode } from "../../kernel/diff-rules/succession-issue-code.ts";

/** What keeps a version from following another, in English: what is wrong, then what to do. */
export const en: MessageTable<SuccessionIssueCode> = {
  "rules.state-dropped":
    "The version before has the state {state} on the track {track}, and files may stand in it. Put it back, and retire it from a day if it is no longer wanted.",
  "rules.supersedes-other":
    "This version does not name the one before it. Put the hash of that version into supersedes.",
  "rules.track-dropped":
    "The version before has the track {track}, and files may have come along it. Put it back, and let no rule open it if it is no longer wanted.",
};
