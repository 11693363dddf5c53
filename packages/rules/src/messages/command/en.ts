import type { MessageTable } from "@aht-jo/core";
import type { CommandIssueCode } from "../../kernel/command-issue-code.ts";

/** What each issue of a command, its context or a log says in English: what is wrong, then what to do. */
export const en: MessageTable<CommandIssueCode> = {
  "command.unknown-command":
    "The rule set has no command of this name. Check its spelling, or choose one that the rules declare.",
  "command.unknown-fact":
    "The command brings facts that the rule set does not declare (number: {count}). Check their names, or remove them.",
  "command.unknown-role": "The rule set has no role of this name. Give a role that it declares.",
  "command.unknown-scope":
    "The rule set has no scope of consent of this name. Give a scope that it declares.",
  "command.unknown-instance":
    "Nothing is open under this id, and this command cannot open it. Check the id, or open it first.",
  "command.instance-needed":
    "This command is about one of several, and none is named. Give the id of the one that is meant.",
  "command.instance-unexpected":
    "There is only one of what this command is about, so it takes no id. Set the id to null.",
  "command.other-receiver":
    "What the command is about was opened for another receiver. Leave the receiver out, or check the id.",
  "command.fact-derived":
    "This fact follows from others and is never recorded. Record the facts it follows from.",
  "command.fact-not-taken":
    "This command does not record this fact. Remove it, or record it with a command that takes it.",
  "command.facts-not-together":
    "No single rule takes everything that this command brings. Record it in several steps.",
  "command.consent-not-taken":
    "This command does not record consent of this scope. Remove it, or record it with a command that takes it.",
  "command.consent-backdated":
    "A consent cannot count from before the day on which it was given. Please correct the day it begins.",
  "command.consent-reversed":
    "The consent ends on or before the day on which it begins. Correct one of the days.",
  "command.giver-not-taken":
    "This command does not record consent of this scope that is given by this giver. Use the command that is meant for it.",
  "command.withdrawal-not-taken":
    "This command does not record a withdrawal of this scope. Remove it, or record it with a command that takes it.",
  "command.in-future":
    "The step is dated after the day on which it is decided. Correct the date, or wait until it has happened.",
  "command.before-opened":
    "The step is dated before the file was opened. Correct one of the two dates.",
  "command.out-of-order":
    "The step is dated before the present state was entered. Correct the date, or record the steps in their order.",
  "command.no-move":
    "No rule permits this command to anybody. Choose another command, or have the rule set completed.",
  "command.object-not-at-hand":
    "The file refers to this shared object, and its events were not replayed with those of the file. Replay them too.",
  "command.no-such-consent":
    "No consent of this scope that stands was given for this body. Name the body as the consent does, or none to take all of it back.",
  "state.out-of-order":
    "An event of an earlier day was folded in after later ones. Make the state anew with replay.",
  "context.not-compiled":
    "The rule set was not made by this program from a checked document. Compile the document first.",
  "context.calendar-missing":
    "The rules count working days, and the working calendar “{calendar}” is missing. Pass it in under this name.",
  "context.calendar-malformed":
    "This is not a working calendar. Check its weekend, its holidays and the days between which they are known.",
  "event.same-id":
    "Several events have this id and differ in content (number: {count}). Find out which one is right; until then the one with the smallest hash counts.",
  "event.other-state":
    "This step began in another state than the one the file was in. Check whether a step is missing or was recorded twice.",
  "event.after-final":
    "This step began in another state, and the one the file was in is final, so its move does not count; all else in it does. Check which of the steps came first.",
};
