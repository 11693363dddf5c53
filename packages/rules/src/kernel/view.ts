import type { CivilDate, WorkingCalendar } from "@aht-jo/core";
import type { Environment, MaybeValue } from "@aht-jo/core/expressions";
import type { Scope } from "../document/declarations.ts";
import type { Compiled } from "./compiled.ts";
import type { FileState, InstanceState } from "./file-state.ts";
import { paramsByDay, paramsIn } from "./params-in.ts";

/**
 * A place from which conditions are read: a file, perhaps one of its instances, on a day.
 *
 * `instance` is null where the scope is the file, and for an instance that nobody opened yet. `receiver` is who the
 * step is meant for. `data` is what a command brings: it counts before what the file holds.
 */
export interface View {
  readonly compiled: Compiled;
  readonly state: FileState;
  readonly scope: Scope;
  readonly instance: InstanceState | null;
  readonly receiver: string | null;
  readonly day: CivilDate;
  readonly calendar: WorkingCalendar | null;
  readonly data: Readonly<Record<string, MaybeValue>>;
}

/** What expressions read at a place. */
export function environmentAt(view: View): Environment {
  const { compiled } = view;
  const environment: Environment = environmentOver(view, (path) =>
    compiled.read(path)(view, environment),
  );
  return environment;
}

/** What expressions read at a place when its facts are given by a function. */
export function environmentOver(view: View, fact: Environment["fact"]): Environment {
  const { calendar } = view;
  const byDay = paramsByDay(view);
  if (byDay !== null) return { fact, params: byDay, calendar };
  let params: Environment["params"] | null = null;
  const environment: Environment = {
    fact,
    get params() {
      params ??= paramsIn(view, environment);
      return params;
    },
    calendar,
  };
  return environment;
}
