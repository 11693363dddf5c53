import type { Declaration, Declarations } from "@aht-jo/core/expressions";
import type { FactDef, RuleSetDoc } from "./rule-set-doc.ts";

/** The track whose instance a rule is about; null when it is about the file as a whole. */
export type Scope = string | null;

/** What a fact holds, in the form the expressions know. */
export function declarationOfFact(fact: FactDef): Declaration {
  return "codes" in fact
    ? { type: fact.type, codes: Object.keys(fact.codes) }
    : { type: fact.type };
}

/**
 * Everything an expression may name in a scope. In the scope of a track with many instances its facts, state and days
 * are those of one instance; from elsewhere only `states` and `some` tell of them.
 */
export function declarationsIn(doc: RuleSetDoc, scope: Scope): Declarations {
  const facts: Record<string, Declaration> = { day: { type: "date" }, opened: { type: "date" } };
  for (const [name, fact] of Object.entries(doc.facts)) {
    const declaration = declarationOfFact(fact);
    if (typeof fact.on === "string" || fact.on.track === scope) facts[name] = declaration;
    if (typeof fact.on === "object" && fact.type === "bool")
      facts[`some.${fact.on.track}.${name}`] = declaration;
  }
  for (const [track, { many, states }] of Object.entries(doc.tracks)) {
    const codes = Object.keys(states);
    if (many) facts[`states.${track}`] = { type: "codes", codes };
    if (many && track !== scope) continue;
    facts[`state.${track}`] = { type: "code", codes };
    facts[`since.${track}`] = { type: "date" };
    for (const state of codes) facts[`entered.${track}.${state}`] = { type: "date" };
  }
  for (const [command, { track }] of Object.entries(doc.commands))
    if (!isMany(doc, track) || track === scope) facts[`done.${command}`] = { type: "date" };
  for (const consented of Object.keys(doc.scopes)) facts[`consent.${consented}`] = { type: "bool" };
  for (const rule of doc.rules)
    if (rule.kind === "duty") facts[`running.${rule.id}`] = { type: "bool" };
  const params = Object.fromEntries(
    Object.entries(doc.params).map(([name, { type }]) => [name, { type }]),
  );
  return { facts, params };
}

/** The scope of a track: itself when it has many instances, else the file. */
export function scopeOfTrack(doc: RuleSetDoc, track: string): Scope {
  return isMany(doc, track) ? track : null;
}

function isMany(doc: RuleSetDoc, track: string): boolean {
  return doc.tracks[track]?.many ?? false;
}
