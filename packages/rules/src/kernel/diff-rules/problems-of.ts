import { type CivilDate, canonicalJson, type Issue, issue } from "@aht-jo/core";
import type { Rule } from "../../document/rule.ts";
import type { RuleSet } from "../../document/rule-set.ts";
import type { FactDef, RuleSetDoc } from "../../document/rule-set-doc.ts";
import type { SuccessionIssueCode } from "./succession-issue-code.ts";

type Problem = Issue<SuccessionIssueCode>;

/** Why one version cannot follow another. */
export function problemsOf(before: RuleSet, after: RuleSet): readonly Problem[] {
  const isNamed = before.hash === after.hash || after.doc.supersedes === before.hash;
  return [
    ...(isNamed ? [] : [issue("rules.supersedes-other", ["supersedes"])]),
    ...droppedStates(before.doc, after.doc),
    ...changedFacts(before.doc, after.doc),
    ...changedPast(before.doc, after.doc),
  ];
}

function droppedStates(before: RuleSetDoc, { tracks }: RuleSetDoc): readonly Problem[] {
  return Object.entries(before.tracks).flatMap(([track, { states }]): readonly Problem[] => {
    const kept = Object.hasOwn(tracks, track) ? tracks[track]?.states : undefined;
    if (kept === undefined) return [issue("rules.track-dropped", ["tracks"], { track })];
    return Object.keys(states)
      .filter((state) => !Object.hasOwn(kept, state))
      .map((state) => issue("rules.state-dropped", ["tracks", track, "states"], { track, state }));
  });
}

/** Facts that are still there, and of which values on file mean nothing any more. */
function changedFacts(before: RuleSetDoc, { facts }: RuleSetDoc): readonly Problem[] {
  return Object.entries(before.facts).flatMap(([fact, old]): readonly Problem[] => {
    const kept = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
    if (kept === undefined) return [];
    if (kept.type !== old.type)
      return [issue("rules.fact-type-changed", ["facts", fact, "type"], { fact })];
    return codesOf(old)
      .filter((code) => !codesOf(kept).includes(code))
      .map((code) => issue("rules.code-dropped", ["facts", fact, "codes"], { fact, code }));
  });
}

function codesOf(def: FactDef): readonly string[] {
  return def.type === "code" || def.type === "codes" ? Object.keys(def.codes) : [];
}

/** Rules that were in force before the second version was published and say something else of the days before. */
function changedPast(
  { rules: old }: RuleSetDoc,
  { rules, published }: RuleSetDoc,
): readonly Problem[] {
  const places = new Map(rules.map((rule, at) => [rule.id, { rule, at }]));
  return old.flatMap((rule): readonly Problem[] => {
    if (rule.inForce.from >= published) return [];
    const kept = places.get(rule.id);
    if (kept === undefined) return [issue("rules.past-changed", ["rules"], { id: rule.id })];
    return saysBefore(rule, published) === saysBefore(kept.rule, published)
      ? []
      : [issue("rules.past-changed", ["rules", kept.at], { id: rule.id })];
  });
}

/** What a rule says of the days before a day, as text: all but its title and basis, and an end that comes no earlier. */
function saysBefore(rule: Rule, day: CivilDate): string {
  const { title: _, basis: __, inForce, ...meaning } = rule;
  const { to, ...begins } = inForce;
  const ends = to === undefined || to >= day ? null : to;
  return canonicalJson({ ...meaning, inForce: begins, ends });
}
