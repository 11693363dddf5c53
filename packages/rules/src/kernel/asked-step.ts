import { candidatesOf } from "./candidates-of.ts";
import type { CheckedCommand } from "./command.ts";
import type { CompiledCommand } from "./compiled.ts";
import type { InstanceState } from "./file-state.ts";
import type { AskedStep, Question } from "./question.ts";

/**
 * A step on an instance, null while it is not open. Every step is written out here, in one form: objects that are all
 * alike are read several times as fast.
 */
export function askedStep(
  { compiled, state, asOf, calendars }: Question,
  of: {
    readonly asked: CompiledCommand;
    readonly command: CheckedCommand;
    readonly instance: InstanceState | null;
  },
): AskedStep {
  const { asked, command, instance } = of;
  const { expressionCalendar } = compiled.doc;
  return {
    compiled,
    state,
    asOf,
    calendars,
    asked,
    command,
    candidates: candidatesOf(of),
    scope: asked.scope,
    instance,
    receiver: instance?.receiver ?? command.receiver ?? null,
    day: command.occurredOn,
    calendar: expressionCalendar === null ? null : (calendars.byName[expressionCalendar] ?? null),
    data: command.data,
  };
}
