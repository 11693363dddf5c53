import { canonicalJson, type Issue } from "@aht-jo/core";
import type { RuleSet } from "../../document/rule-set.ts";
import type { RuleSetDoc, TrackDef } from "../../document/rule-set-doc.ts";
import type { Shape } from "../../document/shape.ts";
import { problemsOf } from "./problems-of.ts";
import type { SuccessionIssueCode } from "./succession-issue-code.ts";

/**
 * What changed among things of one kind, by id: those that came, those that went, and those whose fields differ.
 *
 * @category Changes of rules
 */
export interface Changes {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly id: string; readonly fields: readonly string[] }[];
}

/**
 * How two versions of a rule document differ in what is written.
 *
 * `document` names the fields that differ and are not compared thing by thing: title, version, sources, and `rules`
 * when the same rules stand in another order. A state is named `track.state`, and its change is not one of its track.
 * `problems` say why the second version cannot follow the first.
 *
 * @category Changes of rules
 */
export interface RulesDiff {
  readonly document: readonly string[];
  readonly calendars: Changes;
  readonly roles: Changes;
  readonly tracks: Changes;
  readonly states: Changes;
  readonly commands: Changes;
  readonly facts: Changes;
  readonly params: Changes;
  readonly scopes: Changes;
  readonly rules: Changes;
  readonly problems: readonly Issue<SuccessionIssueCode>[];
}

type Things = Readonly<Record<string, object>>;

/**
 * What changed from one version of a rule set to the next, as it is written: by id, and which fields.
 *
 * The words files are written in may only grow: a version that drops a track, a state or a code of a fact, or gives a fact
 * another type, is reported among `problems`, and so is one that does not name the hash of the first as what it supersedes.
 * So is a rule that was in force before the day on which the second is published, when it says something else, or is
 * gone, for those days: it may be ended on that day or later, and what replaces it has an id of its own. Titles and bases
 * may change. What the difference means for files is told by `impact`.
 *
 * @param before - The version in force.
 * @param after - The version that is to follow; the same version gives no change and no problem.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { compile, diffRules, type RuleSetDoc } from "@aht-jo/rules";
 * const title = { en: "Nothing yet", ar: "لا شيء بعد" };
 * const doc: RuleSetDoc = {
 *   schema: "rules/1", id: "empty", version: "1.0.0", title, published: civilDate("2025-01-01"), sources: [],
 *   calendars: {}, expressionCalendar: null, roles: {}, tracks: {}, commands: {}, facts: {}, params: {}, scopes: {},
 *   rules: [],
 * };
 * const before = compile(doc);
 * const after = compile({ ...doc, version: "1.1.0", scopes: { sharing: { title } } });
 * if (!before.ok || !after.ok) throw new Error("not sound");
 * const diff = diffRules(before.value, after.value);
 * diff.document; //=> ["version"]
 * diff.scopes.added; //=> ["sharing"]
 * diff.problems.map(({ code }) => code); //=> ["rules.supersedes-other"]
 * ```
 * @category Changes of rules
 */
export function diffRules<A extends Shape, B extends Shape>(
  before: RuleSet<A>,
  after: RuleSet<B>,
): RulesDiff {
  const [old, next] = [before.doc, after.doc];
  const thingByThing = (kind: "calendars" | "roles" | "commands" | "facts" | "params" | "scopes") =>
    changesOf(old[kind], next[kind]);
  return {
    document: documentFields(old, next),
    calendars: thingByThing("calendars"),
    roles: thingByThing("roles"),
    tracks: changesOf(withoutStates(old), withoutStates(next)),
    states: changesOf(statesOf(old), statesOf(next)),
    commands: thingByThing("commands"),
    facts: thingByThing("facts"),
    params: thingByThing("params"),
    scopes: thingByThing("scopes"),
    rules: changesOf(rulesOf(old), rulesOf(next)),
    problems: problemsOf(before, after),
  };
}

function changesOf(before: Things, after: Things): Changes {
  const added = Object.keys(after).filter((id) => !Object.hasOwn(before, id));
  const removed = Object.keys(before).filter((id) => !Object.hasOwn(after, id));
  const changed = Object.entries(before).flatMap(([id, old]) => {
    const next = Object.hasOwn(after, id) ? after[id] : undefined;
    const fields = next === undefined ? [] : fieldsThatDiffer(old, next);
    return fields.length === 0 ? [] : [{ id, fields }];
  });
  return {
    added: added.sort(),
    removed: removed.sort(),
    changed: changed.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** The names of the fields that hold something else, or are on one side only. */
function fieldsThatDiffer(before: object, after: object): readonly string[] {
  const [old, next] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...old.keys(), ...next.keys()])]
    .filter((field) => !isAlike(old.get(field), next.get(field)))
    .sort();
}

function isAlike(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other;
  return canonicalJson(one) === canonicalJson(other);
}

/** The fields of a document that are compared whole; the order of the rules counts as the field `rules`. */
function documentFields(before: RuleSetDoc, after: RuleSetDoc): readonly string[] {
  const whole = (doc: RuleSetDoc, other: RuleSetDoc) => {
    const { calendars, roles, tracks, commands, facts, params, scopes, rules, ...fields } = doc;
    const kept = new Set(other.rules.map(({ id }) => id));
    return { ...fields, rules: rules.map(({ id }) => id).filter((id) => kept.has(id)) };
  };
  return fieldsThatDiffer(whole(before, after), whole(after, before));
}

function withoutStates({ tracks }: RuleSetDoc): Things {
  const own = ({ states, ...fields }: TrackDef) => fields;
  return Object.fromEntries(Object.entries(tracks).map(([id, track]) => [id, own(track)]));
}

function statesOf({ tracks }: RuleSetDoc): Things {
  return Object.fromEntries(
    Object.entries(tracks).flatMap(([track, { states }]) =>
      Object.entries(states).map(([state, def]) => [`${track}.${state}`, def]),
    ),
  );
}

function rulesOf({ rules }: RuleSetDoc): Things {
  return Object.fromEntries(rules.map((rule) => [rule.id, rule]));
}
