import type { MoveRule } from "../document/rule.ts";
import type { CheckedCommand, Consent } from "./command.ts";
import type { CompiledCommand } from "./compiled.ts";
import type { CompiledMove } from "./compiled-move.ts";
import type { InstanceState } from "./file-state.ts";

/** The moves that can be meant: those that take all the command brings and, for an instance not open yet, open it. */
export function candidatesOf({
  asked,
  command,
  instance,
}: {
  readonly asked: CompiledCommand;
  readonly command: CheckedCommand;
  readonly instance: InstanceState | null;
}): readonly CompiledMove[] {
  const opens = asked.scope !== null && instance === null;
  // What a command brings is taken by some move of it; by the only one if there are no others.
  if (asked.moves.length === 1 && !opens) return asked.moves;
  const { consents, withdrawals } = command;
  const brought = Object.keys(command.data);
  const isBare = brought.length === 0 && consents === undefined && withdrawals === undefined;
  if (isBare && !opens) return asked.moves;
  const taking = asked.moves.filter(
    ({ rule }) =>
      (!opens || rule.to !== undefined) &&
      brought.every((name) => rule.records?.includes(name) === true) &&
      (consents ?? []).every((consent) => takesConsent(rule, consent)) &&
      (withdrawals ?? []).every(({ scope }) => rule.withdraws?.includes(scope) === true),
  );
  return taking.length === asked.moves.length ? asked.moves : taking;
}

function takesConsent({ gives, givenBy }: MoveRule, consent: Consent): boolean {
  return gives?.includes(consent.scope) === true && givenBy?.includes(consent.givenBy) !== false;
}
