import type { Basis } from "@aht-jo/core";
import { named, own } from "../document-name.ts";
import type { Rule } from "../rule.ts";
import type { RuleSetDoc } from "../rule-set-doc.ts";
import { type DocumentIssue, documentIssue } from "./document-issue.ts";

type Path = DocumentIssue["path"];

/** Every name that a document uses is one that it declares. */
export function checkReferences(doc: RuleSetDoc): readonly DocumentIssue[] {
  const found: DocumentIssue[] = [];
  const look = lookupsIn(doc, found);

  if (doc.expressionCalendar !== null)
    look.up("calendar", doc.expressionCalendar, ["expressionCalendar"]);
  for (const [name, { basis }] of Object.entries(doc.roles))
    look.upSources(basis, ["roles", name, "basis"]);
  for (const [name, { initial }] of Object.entries(doc.tracks))
    look.upState(name, initial, ["tracks", name, "initial"]);
  for (const [name, { track }] of Object.entries(doc.commands))
    look.up("track", track, ["commands", name, "track"]);
  for (const [name, { on }] of Object.entries(doc.facts))
    if (typeof on === "object") look.up("track", on.track, ["facts", name, "on", "track"]);
  for (const [n, rule] of doc.rules.entries()) checkRule(rule, look, ["rules", n]);
  return found;
}

/** Every name that a rule uses outside its expressions. */
function checkRule(rule: Rule, look: Lookups, path: Path): void {
  look.upSources(rule.basis, [...path, "basis"]);
  if (rule.exceptionTo !== undefined) look.up("rule", rule.exceptionTo, [...path, "exceptionTo"]);
  const { anchor } = rule.inForce;
  if (typeof anchor === "object")
    look.up("fact", anchor.fact, [...path, "inForce", "anchor", "fact"]);
  switch (rule.kind) {
    case "move": {
      look.up("command", rule.command, [...path, "command"]);
      const track = look.trackOf(rule.command);
      for (const [n, state] of rule.from.entries())
        look.upState(track, state, [...path, "from", n]);
      if (rule.to !== undefined) look.upState(track, rule.to, [...path, "to"]);
      look.upAll("role", rule.by, [...path, "by"]);
      if (rule.consent !== undefined)
        look.up("scope", rule.consent.scope, [...path, "consent", "scope"]);
      look.upAll("fact", rule.records, [...path, "records"]);
      look.upAll("fact", rule.asks, [...path, "asks"]);
      look.upAll("scope", rule.gives, [...path, "gives"]);
      look.upAll("scope", rule.withdraws, [...path, "withdraws"]);
      for (const [n, joint] of (rule.also ?? []).entries()) {
        const at = [...path, "also", n];
        look.up("track", joint.track, [...at, "track"]);
        for (const [m, state] of joint.from.entries())
          look.upState(joint.track, state, [...at, "from", m]);
        look.upState(joint.track, joint.to, [...at, "to"]);
      }
      break;
    }
    case "forbid":
      look.upAll("command", rule.commands, [...path, "commands"]);
      break;
    case "duty":
      if (rule.on !== undefined) look.up("track", rule.on, [...path, "on"]);
      look.up("role", rule.bearer, [...path, "bearer"]);
      look.up("command", rule.action, [...path, "action"]);
      look.upAll("command", rule.or, [...path, "or"]);
      look.up("calendar", rule.calendar, [...path, "calendar"]);
      if (typeof rule.within.n === "object")
        look.up("param", rule.within.n.param, [...path, "within", "n", "param"]);
      break;
    case "right":
      look.up("role", rule.holder, [...path, "holder"]);
      look.upAll("command", rule.mustOffer, [...path, "mustOffer"]);
      break;
    case "define":
      look.up("fact", rule.fact, [...path, "fact"]);
      break;
    case "param":
      look.up("param", rule.name, [...path, "name"]);
      break;
    case "invariant":
      break;
  }
}

type Lookups = ReturnType<typeof lookupsIn>;

function lookupsIn(doc: RuleSetDoc, found: DocumentIssue[]) {
  const ids = new Set(doc.rules.map(({ id }) => id));
  const works = new Set(doc.sources.map(({ id }) => id));
  const isDeclared = {
    calendar: (name: string) => Object.hasOwn(doc.calendars, name),
    command: (name: string) => Object.hasOwn(doc.commands, name),
    fact: (name: string) => Object.hasOwn(doc.facts, name),
    param: (name: string) => Object.hasOwn(doc.params, name),
    role: (name: string) => Object.hasOwn(doc.roles, name),
    rule: (name: string) => ids.has(name),
    scope: (name: string) => Object.hasOwn(doc.scopes, name),
    source: (name: string) => works.has(name),
    track: (name: string) => Object.hasOwn(doc.tracks, name),
  };
  const up = (what: keyof typeof isDeclared, name: string, path: Path): void => {
    if (!isDeclared[what](name))
      found.push(documentIssue(`rules.unknown-${what}`, path, named("name", name)));
  };
  return {
    up,
    upAll: (what: keyof typeof isDeclared, names: readonly string[] | undefined, path: Path) => {
      for (const [n, name] of (names ?? []).entries()) up(what, name, [...path, n]);
    },
    /** A state of a track; where the track itself is unknown that has been said already. */
    upState: (track: string | undefined, state: string, path: Path): void => {
      const states = track === undefined ? undefined : own(doc.tracks, track)?.states;
      if (states !== undefined && !Object.hasOwn(states, state))
        found.push(
          documentIssue("rules.unknown-state", path, {
            ...named("name", state),
            ...named("track", track ?? ""),
          }),
        );
    },
    upSources: (basis: readonly Basis[], path: Path): void => {
      for (const [n, one] of basis.entries())
        if (one.kind === "sourced")
          up("source", one.provision.work, [...path, n, "provision", "work"]);
    },
    trackOf: (command: string): string | undefined => own(doc.commands, command)?.track,
  };
}
