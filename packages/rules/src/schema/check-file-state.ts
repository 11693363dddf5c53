import { type Issue, issue } from "@aht-jo/core";
import type { MaybeValue } from "@aht-jo/core/expressions";
import { own } from "../document/document-name.ts";
import type { FactScope, TrackDef } from "../document/rule-set-doc.ts";
import type { Compiled } from "../kernel/compiled.ts";
import type { FileState, InstanceState } from "../kernel/file-state.ts";
import { placeAt } from "../kernel/read-fields.ts";
import { readValue } from "../kernel/read-value.ts";

type Path = readonly (string | number)[];

/**
 * Everything in the state of a file that a rule set does not know, or that does not agree with itself.
 *
 * Names that are not declared are counted at the place of their record, never repeated.
 */
export function checkFileState(state: FileState, compiled: Compiled): readonly Issue[] {
  const { doc } = compiled;
  const check: Check = { compiled, issues: [] };
  for (const { name: track, held, def } of known(state.tracks, {
    declared: doc.tracks,
    code: "file.unknown-track",
    path: ["tracks"],
    check,
  }))
    checkInstances(held, { track, def, check });
  checkFacts(state.facts, { path: ["facts"], isHere: (on) => typeof on === "string", check });
  state.consents.forEach(({ scope }, at) => {
    if (own(doc.scopes, scope) === undefined)
      check.issues.push(issue("file.unknown-scope", ["consents", at, "scope"]));
  });
  const shared = Object.fromEntries(Object.entries(doc.tracks).filter(([, { shared }]) => shared));
  known(state.links, { declared: shared, code: "file.unknown-track", path: ["links"], check });
  return check.issues;
}

interface Check {
  readonly compiled: Compiled;
  readonly issues: Issue[];
}

/** The entries of a record that are declared; the others are counted as an issue. */
function known<T, D>(
  record: Readonly<Record<string, T>>,
  options: {
    readonly declared: Readonly<Record<string, D>>;
    readonly code: string;
    readonly path: Path;
    readonly check: Check;
  },
): readonly { readonly name: string; readonly held: T; readonly def: D }[] {
  const { declared, code, path, check } = options;
  const entries = Object.entries(record);
  const found = entries.flatMap(([name, held]) => {
    const def = own(declared, name);
    return def === undefined ? [] : [{ name, held, def }];
  });
  const count = entries.length - found.length;
  if (count > 0) check.issues.push(issue(code, path, { count }));
  return found;
}

function checkInstances(
  instances: readonly InstanceState[],
  on: { readonly track: string; readonly def: TrackDef; readonly check: Check },
): void {
  const { track, def, check } = on;
  const ids = new Set<string | null>();
  instances.forEach((instance, at) => {
    const path = ["tracks", track, at];
    if ((instance.id === null) === def.many)
      check.issues.push(issue("file.instance-id", [...path, "id"]));
    if (ids.has(instance.id)) check.issues.push(issue("file.same-instance", [...path, "id"]));
    ids.add(instance.id);
    checkInstance(instance, { ...on, path });
  });
}

function checkInstance(
  { state, since, path: steps, facts, done }: InstanceState,
  on: {
    readonly track: string;
    readonly def: TrackDef;
    readonly check: Check;
    readonly path: Path;
  },
): void {
  const { track, def, check, path } = on;
  const { doc } = check.compiled;
  const isState = (name: string) => own(def.states, name) !== undefined;
  steps.forEach((step, at) => {
    if (!isState(step.state))
      check.issues.push(issue("file.unknown-state", [...path, "path", at, "state"]));
  });
  const last = steps.at(-1);
  if (state !== (last?.state ?? null) || since !== (last?.on ?? null))
    check.issues.push(issue("file.path-end", [...path, "path"]));
  checkFacts(facts, {
    path: [...path, "facts"],
    isHere: (scope) => typeof scope === "object" && scope.track === track,
    check,
  });
  const commands = Object.entries(doc.commands).filter(([, command]) => command.track === track);
  known(done, {
    declared: Object.fromEntries(commands),
    code: "file.unknown-command",
    path: [...path, "done"],
    check,
  });
}

/** Facts that are recorded at a place, each of its type; a derived one is never recorded. */
function checkFacts(
  facts: Readonly<Record<string, MaybeValue>>,
  at: {
    readonly path: Path;
    readonly isHere: (on: FactScope) => boolean;
    readonly check: Check;
  },
): void {
  const { path, isHere, check } = at;
  const { doc, defines } = check.compiled;
  const recorded = Object.entries(doc.facts).filter(
    ([name, { on }]) => isHere(on) && !defines.has(name),
  );
  for (const { name, held, def } of known(facts, {
    declared: Object.fromEntries(recorded),
    code: "file.unknown-fact",
    path,
    check,
  }))
    readValue(held, { def, place: placeAt([...path, name], check.issues) });
}
