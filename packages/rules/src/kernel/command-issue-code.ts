/**
 * What can be wrong with a command, with what it is asked of, or with a log. The first word is what it is about.
 *
 * @category Decisions
 */
export type CommandIssueCode =
  | "command.unknown-command"
  | "command.unknown-fact"
  | "command.unknown-role"
  | "command.unknown-scope"
  | "command.unknown-instance"
  | "command.instance-needed"
  | "command.instance-unexpected"
  | "command.other-receiver"
  | "command.fact-derived"
  | "command.fact-not-taken"
  | "command.facts-not-together"
  | "command.consent-not-taken"
  | "command.consent-reversed"
  | "command.consent-backdated"
  | "command.giver-not-taken"
  | "command.withdrawal-not-taken"
  | "command.in-future"
  | "command.before-opened"
  | "command.out-of-order"
  | "command.no-move"
  | "command.object-not-at-hand"
  | "command.no-such-consent"
  | "state.out-of-order"
  | "context.not-compiled"
  | "context.calendar-missing"
  | "context.calendar-malformed"
  | "event.same-id"
  | "event.other-state"
  | "event.after-final";
