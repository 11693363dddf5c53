import type { Compiled, Condition } from "./compiled.ts";

/** Everything a condition rests on: the paths and parameters it can read, and the rules that say what those mean. */
export interface Closure {
  readonly paths: ReadonlySet<string>;
  readonly params: ReadonlySet<string>;
  readonly duties: ReadonlySet<string>;
  readonly conditions: readonly Condition[];
}

/** What a closure looks meanings up in. */
export type Meanings = Pick<Compiled, "defines" | "params" | "duties">;

/**
 * What conditions can read, with the inputs of derived facts and of the dates of parameters.
 *
 * @param options - `across` also follows what is read at other places: duties that run, and facts of some instance.
 */
export function closureOf(
  conditions: readonly Condition[],
  { meanings, across }: { readonly meanings: Meanings; readonly across: boolean },
): Closure {
  const paths = new Set<string>();
  const params = new Set<string>();
  const duties = new Set<string>();
  const visited: Condition[] = [];
  const visit = (condition: Condition): void => {
    visited.push(condition);
    for (const path of condition.reads) readPath(path);
    for (const name of condition.params) {
      if (params.has(name)) continue;
      params.add(name);
      for (const version of meanings.params.get(name) ?? []) visit(version.inForce);
    }
  };
  const readPath = (path: string): void => {
    if (paths.has(path)) return;
    paths.add(path);
    for (const version of meanings.defines.get(path) ?? []) {
      visit(version.inForce);
      visit(version.value);
    }
    if (!across) return;
    if (path.startsWith("running.")) readDuty(path.slice("running.".length));
    if (path.startsWith("some.")) readPath(path.split(".")[2] ?? "");
  };
  const readDuty = (id: string): void => {
    const duty = meanings.duties.get(id);
    if (duty === undefined) return;
    duties.add(id);
    visit(duty.runsFrom);
    visit(duty.condition);
    for (const action of duty.actions) readPath(`done.${action}`);
  };
  for (const condition of conditions) visit(condition);
  return { paths, params, duties, conditions: visited };
}
