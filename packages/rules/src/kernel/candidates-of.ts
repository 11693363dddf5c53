import type { MoveRule } from "../document/rule.ts";
import type { CheckedCommand } from "./command.ts";
import type { CompiledCommand, Conditional } from "./compiled.ts";
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
}): readonly Conditional<MoveRule>[] {
  const opens = asked.scope !== null && instance === null;
  const { consents, withdrawals } = command;
  const brought = Object.keys(command.data);
  const isBare = brought.length === 0 && consents === undefined && withdrawals === undefined;
  if (isBare && !opens) return asked.moves;
  const taking = asked.moves.filter(
    ({ rule }) =>
      (!opens || rule.to !== undefined) &&
      brought.every((name) => rule.records?.includes(name) === true) &&
      (consents ?? []).every(({ scope }) => rule.gives?.includes(scope) === true) &&
      (withdrawals ?? []).every(({ scope }) => rule.withdraws?.includes(scope) === true),
  );
  return taking.length === asked.moves.length ? asked.moves : taking;
}
