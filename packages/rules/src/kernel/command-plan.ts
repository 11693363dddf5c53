import type { ConsentGiver, InvariantRule, MoveRule } from "../document/rule.ts";
import type { RuleSetDoc } from "../document/rule-set-doc.ts";
import { type Closure, closureOf, type Meanings } from "./closure.ts";
import type { CompiledCommand, Condition, Conditional } from "./compiled.ts";
import type { CompiledMove } from "./compiled-move.ts";
import type { ReadPath } from "./read-path.ts";
import { consentGivers } from "./sound-values.ts";

/** Names of what is read or written: facts, tracks and scopes of consent. */
interface Touched {
  readonly facts: readonly string[];
  readonly tracks: readonly string[];
  readonly consents: readonly string[];
}

/**
 * What can be said of a command before it is ever asked for.
 *
 * `paths` are what its conditions can read at the place of the step, sorted, and `readers` read them; `derives` tells
 * whether rules define some of them; `ownPaths` are those that tell of the instance it is about and of nothing else;
 * `takes` the facts it may bring; `gives` who may give consent of each scope it may bring; `opens` whether some move of it begins a new
 * instance; `movesFrom` has its moves by the state they begin in, `hasNewest` tells whether one of them can replace
 * others; `invariants` those that its effects can touch.
 */
export interface CommandPlan {
  readonly paths: readonly string[];
  readonly readers: readonly ReadPath[];
  readonly derives: boolean;
  readonly ownPaths: readonly string[];
  readonly takes: readonly string[];
  readonly gives: ReadonlyMap<string, readonly ConsentGiver[]>;
  readonly withdraws: ReadonlySet<string>;
  readonly opens: boolean;
  readonly movesFrom: ReadonlyMap<string, readonly CompiledMove[]>;
  readonly hasNewest: boolean;
  readonly countsWorkingDays: boolean;
  readonly invariants: readonly Conditional<InvariantRule>[];
  readonly reads: Touched & { readonly params: readonly string[] };
  readonly writes: Touched;
}

/** What a plan is made from. */
export interface PlanInput {
  readonly doc: RuleSetDoc;
  readonly command: Pick<CompiledCommand, "id" | "def" | "moves" | "forbids">;
  readonly invariants: readonly Conditional<InvariantRule>[];
  readonly meanings: Meanings;
  readonly read: (path: string) => ReadPath;
}

const noTrack = { initial: "", many: false, states: {} };

/** Works out the plan of a command. */
export function planOf({ doc, command, invariants, meanings, read }: PlanInput): CommandPlan {
  const { def, moves, forbids } = command;
  const rules = moves.map(({ rule }) => rule);
  const { initial, many, states } = doc.tracks[def.track] ?? noTrack;
  const writes = writesOf(def.track, rules);
  const touched = invariants.filter((invariant) => {
    const { paths } = closureOf(conditionsOf(invariant), { meanings, across: true });
    return meets(touchedBy(doc, paths), writes);
  });
  const deciding = [
    ...[...moves, ...forbids].map(({ condition }) => condition),
    ...touched.flatMap(conditionsOf),
  ];
  const here = closureOf(deciding, { meanings, across: false });
  const everywhere = closureOf(deciding, { meanings, across: true });
  const paths = sorted(here.paths);
  return {
    paths,
    readers: paths.map(read),
    derives: paths.some((path) => meanings.defines.has(path)),
    ownPaths: paths.filter((path) => isOwn(path, { doc, track: def.track, meanings })),
    takes: writes.facts,
    gives: giversOf(rules),
    withdraws: new Set(rules.flatMap(({ withdraws = [] }) => withdraws)),
    opens: many && rules.some(({ from, to }) => to !== undefined && from.includes(initial)),
    movesFrom: new Map(
      Object.keys(states).map((state) => [
        state,
        moves.filter(({ rule }) => rule.from.includes(state)),
      ]),
    ),
    hasNewest: rules.some(({ inForce }) => inForce.conflict === "newest"),
    countsWorkingDays: everywhere.conditions.some(({ expr }) => namesWorkingDays(expr)),
    invariants: touched,
    reads: readsOf(doc, { rules, track: def.track, closure: everywhere }),
    writes,
  };
}

/** Who may give consent of each scope with some move. */
function giversOf(rules: readonly MoveRule[]): CommandPlan["gives"] {
  const scopes = new Set(rules.flatMap(({ gives = [] }) => gives));
  return new Map(
    [...scopes].map((scope) => [
      scope,
      rules.flatMap(({ gives, givenBy = consentGivers }) =>
        gives?.includes(scope) === true ? givenBy : [],
      ),
    ]),
  );
}

function conditionsOf({ inForce, applies }: Conditional<InvariantRule>): readonly Condition[] {
  return [inForce, applies];
}

/** What is read: also where the step and its joint moves begin, and the consents that permit it. */
function readsOf(
  doc: RuleSetDoc,
  of: {
    readonly rules: readonly MoveRule[];
    readonly track: string;
    readonly closure: Closure;
  },
): CommandPlan["reads"] {
  const { rules, track, closure } = of;
  const { facts, tracks, consents } = touchedBy(doc, closure.paths);
  const joint = rules.flatMap(({ also = [] }) => also.map((move) => move.track));
  const needed = rules.flatMap(({ consent }) => (consent === undefined ? [] : [consent.scope]));
  return {
    facts,
    tracks: sorted([track, ...joint, ...tracks]),
    consents: sorted([...needed, ...consents]),
    params: sorted(closure.params),
  };
}

function writesOf(track: string, rules: readonly MoveRule[]): Touched {
  return {
    facts: sorted(rules.flatMap(({ records = [] }) => records)),
    tracks: sorted([track, ...rules.flatMap(({ also = [] }) => also.map((move) => move.track))]),
    consents: sorted(rules.flatMap(({ gives = [], withdraws = [] }) => [...gives, ...withdraws])),
  };
}

/** The facts, tracks and scopes that paths tell of. */
function touchedBy(doc: RuleSetDoc, paths: ReadonlySet<string>): Touched {
  const facts: string[] = [];
  const tracks: string[] = [];
  const consents: string[] = [];
  for (const path of paths) {
    const [head = "", name = ""] = path.split(".", 2);
    if (Object.hasOwn(doc.facts, path)) facts.push(path);
    else if (head === "done") tracks.push(doc.commands[name]?.track ?? "");
    else if (head === "consent") consents.push(name);
    else if (name !== "" && head !== "running") tracks.push(name);
  }
  return { facts: sorted(facts), tracks: sorted(tracks), consents: sorted(consents) };
}

/** Whether a path tells of an instance of a track alone: where it stands and how it came there, or a recorded fact of it. */
function isOwn(
  path: string,
  of: { readonly doc: RuleSetDoc; readonly track: string; readonly meanings: Meanings },
): boolean {
  const { doc, track, meanings } = of;
  const on = Object.hasOwn(doc.facts, path) ? doc.facts[path]?.on : undefined;
  if (on !== undefined)
    return typeof on === "object" && on.track === track && !meanings.defines.has(path);
  const [head = "", name = ""] = path.split(".", 2);
  if (head === "done") return doc.commands[name]?.track === track;
  return ["state", "since", "entered"].includes(head) && name === track;
}

function meets(a: Touched, b: Touched): boolean {
  return (["facts", "tracks", "consents"] as const).some((kind) =>
    a[kind].some((name) => b[kind].includes(name)),
  );
}

/** Whether a part of an expression counts working days, and so needs a calendar. */
function namesWorkingDays(part: unknown): boolean {
  if (typeof part !== "object" || part === null) return false;
  if ("unit" in part && part.unit === "workingDays") return true;
  return Object.values(part).some(namesWorkingDays);
}

/** Each name once, in the order of code units. */
function sorted(names: Iterable<string>): readonly string[] {
  return Object.freeze([...new Set(names)].sort());
}
