import type { MessageTable } from "@aht-jo/core";
import type { FileIssueCode } from "./file-issue-code.ts";

/** What each issue of a file or an event says in English: what is wrong, then what to do. */
export const en: MessageTable<FileIssueCode> = {
  "event.hash":
    "The hash of this event is not that of its content. Find out who changed it, or take the event from where it was recorded.",
  "file.instance-id":
    "Only an instance of a track with many instances has an id, and there it must. Add the id, or remove it.",
  "file.path-end":
    "The path of this instance does not end with its present state and day. Make them agree.",
  "file.same-instance":
    "An instance with this id stands earlier in the list. Keep one entry for each instance.",
  "file.unknown-command":
    "There are commands here that the rules do not declare on this track (number: {count}). Read the file with the rules it was made under.",
  "file.unknown-fact":
    "There are facts here that the rules do not record here (number: {count}). Move them to where they belong, or read the file with the rules it was made under.",
  "file.unknown-scope":
    "The rules declare no consent of this scope. Read the file with the rules it was made under.",
  "file.unknown-state":
    "The rules declare no such state on this track. Read the file with the rules it was made under.",
  "file.unknown-track":
    "There are tracks here that the rules do not declare for this place (number: {count}). Read the file with the rules it was made under.",
};
