import type { MessageTable } from "@aht-jo/core";
import type { RulesDocumentIssueCode } from "../../document/document-issue-code.ts";

/** What each issue of a rule document says in English: what is wrong, then what to do. */
export const en: MessageTable<RulesDocumentIssueCode> = {
  "rules.anchor-fact":
    "The fact[ {fact}] cannot choose the rule. Name a recorded fact of type date that is about the person or the file.",
  "rules.basis-missing":
    "Nothing is said to support this. Name the source, or state the assumption.",
  "rules.before-source":
    "The rule is in force before {date}, the date of the text it rests on. Let it begin later, or name an earlier text.",
  "rules.calendar-needed":
    "Working days are counted here, but the document names no calendar for expressions. Name one in the field “expressionCalendar”.",
  "rules.circular-definition":
    "The fact {fact} is defined by itself, perhaps through other facts. Break the circle.",
  "rules.circular-exception":
    "The rule {id} is an exception to itself, perhaps through other rules. Break the circle.",
  "rules.command-without-move":
    "No move carries out this command, so nobody could ever do it. Add a move, or remove the command.",
  "rules.consent-never-given":
    "This move needs consent[ of the scope {scope}] that no move records from those whose consent counts here. Add the scope to “gives” of a move, or remove the need.",
  "rules.dead":
    "The rule {rule} can never apply: its condition cannot be true, or an exception always takes its place. Correct the condition, or remove the rule.",
  "rules.duplicate-rule": "The id {id} is used a second time. Give this rule an id of its own.",
  "rules.duty-action-elsewhere":
    "The action is on a track with many instances, and the duty is not judged there. Set the field “on” to the track of the action[, {track}].",
  "rules.duty-reads-running":
    "A duty cannot depend on whether a duty is running, not even through a defined fact. Use states and facts instead.",
  "rules.enters-retired":
    "This move can still lead into the state {state}, which is retired from {date}. End the move on that day, or choose another state.",
  "rules.exception-mismatch":
    "The rule {id} cannot give way to this one. An exception must be of a fitting kind and share a command or a track with its rule; a move can be the exception only to a prohibition that is none itself.",
  "rules.fact-of-other-track":
    "The fact {fact} belongs to single instances of the track {track}, and this expression is not about one of them. Put the rule on that track, or ask with “some” or “states”, which look at all its instances.",
  "rules.fact-on-single-track":
    "Only a track with many instances has facts of its own. Put this fact on the file or on the person.",
  "rules.favours-missing":
    "Two values of the parameter can count at once, and the better one is to be taken. Say in the field “favours” whether that is the higher or the lower.",
  "rules.gap":
    "The command promises to be complete, but in the state {state} there are cases that no rule decides. One of them: {facts}. Add a rule for them, or take back the promise.",
  "rules.in-force-reversed":
    "The rule ends on or before the day on which it begins. Correct one of the dates.",
  "rules.initial-retired":
    "The state in which every instance begins cannot be retired. Choose another initial state, or remove the date.",
  "rules.limit-not-whole": "The time limit is not a whole number. Give a whole number.",
  "rules.limit-parameter":
    "The parameter of a time limit must be a whole number. Name a parameter of type int.",
  "rules.malformed-name":
    "Name number {position} here is not written as names must be. Begin with a small letter, use only the characters allowed for names of this kind, at most 100, and no name built into the language.",
  "rules.nature-irreversible":
    "The command cannot be undone, so its moves must stop while something is unknown. Set “onUnknown” to “block”.",
  "rules.nature-protective":
    "The command protects, so its moves must go ahead while something is unknown. Set “onUnknown” to “proceedAndFlag”.",
  "rules.no-way-out":
    "From {day} no move in force leads out of the state {state}. Add a move, or mark the state as final if it is not retired.",
  "rules.overlap":
    "The rules {rule} and {other} can apply to the same case. One such case: {facts}. Make their conditions exclude each other, or let both say in the field “conflict” which one counts.",
  "rules.parameter-value":
    "The value is not of the type of the parameter, which is {expected:kind}. Correct the value.",
  "rules.asks-unrecorded":
    "A step can be asked only for what it records. Add the fact[ {fact}] to “records”, or remove it from “asks”.",
  "rules.giver-without-consent":
    "Nobody gives consent with this step. Remove “givenBy”, or say in the field “gives” which scopes it takes.",
  "rules.records-derived":
    "The fact[ {fact}] follows from others and is never recorded. Record the facts that it follows from.",
  "rules.records-elsewhere":
    "The fact[ {fact}] belongs to another track[, {track},] than the one that moves. Record it with a command of its own track.",
  "rules.reserved-name": "This name has a meaning of its own in expressions. Choose another name.",
  "rules.shared-not-many":
    "A shared track must be able to have many instances. Set “many” to true, or “shared” to false.",
  "rules.suspension-reads":
    "A clock can be suspended by states only. Name only states of tracks here.",
  "rules.too-deep":
    "With its definitions and exceptions the condition is more than {max} levels deep. Make it simpler.",
  "rules.too-large":
    "With its definitions and exceptions the condition has more than {max} parts. Make it simpler, or divide the rule.",
  "rules.too-many-cases":
    "There are too many cases here to look at all of them, so mistakes may remain. Make the conditions simpler, or use fewer rules for one command.",
  "rules.unknown-calendar":
    "The document declares no such calendar[: {name}]. Check the name, or declare the calendar.",
  "rules.unknown-command":
    "The document declares no such command[: {name}]. Check the name, or declare the command.",
  "rules.unknown-fact":
    "The document declares no such fact[: {name}]. Check the name, or declare the fact.",
  "rules.unknown-param":
    "The document declares no such parameter[: {name}]. Check the name, or declare the parameter.",
  "rules.unknown-role":
    "The document declares no such role[: {name}]. Check the name, or declare the role.",
  "rules.unknown-rule": "The document has no rule with this id[: {name}]. Check the id.",
  "rules.unknown-scope":
    "The document declares no such scope of consent[: {name}]. Check the name, or declare the scope.",
  "rules.unknown-source":
    "The document lists no such source[: {name}]. Check the id of the work, or add the source.",
  "rules.unknown-state":
    "The track[ {track}] has no such state[: {name}]. Check the name, or add the state to the track.",
  "rules.unknown-track":
    "The document declares no such track[: {name}]. Check the name, or declare the track.",
  "rules.unreachable-state":
    "From {day} no chain of moves in force leads to the state {state}. Add a move, retire the state, or remove it.",
  "rules.value-gap":
    "On {day} the rule {rule} is in force and reads this, but no version of it is in force. Close the gap between the versions, or end the rule.",
};
