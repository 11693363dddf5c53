import type { Environment, MaybeValue } from "@aht-jo/core/expressions";
import type { CommandPlan } from "./command-plan.ts";
import { environmentAt, environmentOver, type View } from "./view.ts";

/** What the conditions of a command can read at a place, read once, and the environment that gives it to them. */
export interface FactsRead {
  readonly values: Readonly<Record<string, MaybeValue>>;
  readonly environment: Environment;
}

/** Reads every path of a plan at a place, so that conditions and the receipt speak of the same values. */
export function readFacts(view: View, { paths, readers, derives }: CommandPlan): FactsRead {
  const values: Record<string, MaybeValue> = {};
  const environment = environmentOver(view, (path) => values[path] ?? null);
  const base = derives ? environmentAt(view) : environment;
  for (let at = 0; at < paths.length; at += 1)
    values[paths[at] as string] = readers[at]?.(view, base) ?? null;
  return { values, environment };
}
