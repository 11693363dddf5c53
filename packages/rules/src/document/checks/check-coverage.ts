import type { CivilDate } from "@aht-jo/core";
import { readSet } from "@aht-jo/core/expressions";
import { factBehind } from "../definitions.ts";
import { printable } from "../document-name.ts";
import { expressionsOf } from "../expressions-of.ts";
import type { InForce, Rule } from "../rule.ts";
import type { RuleSetDoc } from "../rule-set-doc.ts";
import { type DocumentIssue, documentIssue } from "./document-issue.ts";

/**
 * Wherever a rule in force reads a parameter or a derived fact, a version of that is in force too.
 *
 * Days are compared as if every anchor fell on the same one. Each name is reported once, for the first such day.
 */
export function checkCoverage(doc: RuleSetDoc): readonly DocumentIssue[] {
  const { facts, params } = versionsIn(doc);
  const uncovered = new Map<string, { readonly issue: DocumentIssue; readonly day: CivilDate }>();
  for (const rule of doc.rules) {
    const reads = readsOf(doc, rule);
    for (const name of reads.params) note(rule, { name, record: "params", versions: params });
    for (const name of reads.facts)
      if (facts.has(name)) note(rule, { name, record: "facts", versions: facts });
  }
  return [...uncovered.values()].map(({ issue }) => issue);

  function note(
    rule: Rule,
    about: {
      readonly name: string;
      readonly record: "facts" | "params";
      readonly versions: ReadonlyMap<string, readonly InForce[]>;
    },
  ): void {
    const { name, record, versions } = about;
    const day = firstUncovered(rule.inForce, versions.get(name) ?? []);
    const key = `${record} ${name}`;
    const known = uncovered.get(key)?.day;
    if (day === null || (known !== undefined && known <= day)) return;
    const params = { rule: printable(rule.id), day };
    uncovered.set(key, { day, issue: documentIssue("rules.value-gap", [record, name], params) });
  }
}

/** The parameters and facts, derived or not, that a rule reads. */
function readsOf(
  doc: RuleSetDoc,
  rule: Rule,
): { readonly facts: ReadonlySet<string>; readonly params: ReadonlySet<string> } {
  const sets = expressionsOf(doc, rule).map(({ expr }) => readSet(expr));
  const limit =
    rule.kind === "duty" && typeof rule.within.n === "object" ? [rule.within.n.param] : [];
  return {
    facts: new Set(sets.flatMap(({ facts }) => facts.map(factBehind))),
    params: new Set([...limit, ...sets.flatMap(({ params }) => params)]),
  };
}

/** The first day of a time that no version covers. The versions come in the order in which they begin. */
function firstUncovered(time: InForce, versions: readonly InForce[]): CivilDate | null {
  let day = time.from;
  for (const { from, to } of versions) {
    if (from > day) break;
    if (to === undefined) return null;
    if (to > day) day = to;
  }
  return time.to === undefined || day < time.to ? day : null;
}

interface Versions {
  readonly facts: ReadonlyMap<string, readonly InForce[]>;
  readonly params: ReadonlyMap<string, readonly InForce[]>;
}

function versionsIn(doc: RuleSetDoc): Versions {
  const versions = { facts: new Map<string, InForce[]>(), params: new Map<string, InForce[]>() };
  for (const rule of doc.rules) {
    if (rule.kind === "define") add(versions.facts, rule.fact, rule.inForce);
    if (rule.kind === "param") add(versions.params, rule.name, rule.inForce);
  }
  for (const record of [versions.facts, versions.params])
    for (const list of record.values()) list.sort((a, b) => (a.from < b.from ? -1 : 1));
  return versions;
}

function add(to: Map<string, InForce[]>, name: string, inForce: InForce): void {
  const list = to.get(name);
  if (list === undefined) to.set(name, [inForce]);
  else list.push(inForce);
}
