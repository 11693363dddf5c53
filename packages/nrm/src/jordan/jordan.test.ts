// Covers: that the names of Jordan's document are complete, bilingual and consistent with the registers they draw on.
// Not covered: the rules, which have their own tests, and whether the Arabic reads well, which people judge.
import type { Localized } from "@aht-jo/core";
import type { FactDef } from "@aht-jo/rules";
import { parties, sources } from "@aht-jo/vocabulary";
import { hemayaStates, nrmStages } from "@aht-jo/vocabulary/codes";
import { describe, expect, it } from "vitest";
import { facts } from "./facts.ts";
import { params } from "./params.ts";
import * as points from "./points.ts";
import { firstResponderRoles, roles, trainedResponderRoles } from "./roles.ts";
import { scopes, scopeTitles } from "./scopes.ts";
import { sources as cited } from "./sources.ts";
import { complaint } from "./tracks/complaint.ts";
import { commands, tracks } from "./tracks-and-commands.ts";

const factList: readonly FactDef[] = Object.values(facts);
const stages: readonly string[] = [...nrmStages.codes.map(({ code }) => code), "all"];
const titled: readonly Localized[] = [
  ...[tracks, commands, facts, params, roles, scopes].flatMap((part) =>
    Object.values(part).map(({ title }) => title),
  ),
  ...Object.values(tracks).flatMap(({ states }) => Object.values(states).map(({ title }) => title)),
  ...factList.flatMap((fact) => ("codes" in fact ? Object.values(fact.codes) : [])),
  ...Object.values(points).flatMap(({ why, question }) => [why, question]),
];

describe("the names of the referral mechanism", () => {
  it("are titled in English and in Arabic, neither in the letters of the other", () => {
    for (const { en, ar } of titled) {
      expect(en).toMatch(/^[A-Za-z][^\u0600-\u06ff]*$/);
      expect(ar).toMatch(/^[\u0600-\u06ff][^A-Za-z]*$/);
    }
  });

  it("call what is so or not by a statement that begins with a noun in Arabic, as sentences need it", () => {
    const begins = /^(ال|أحد |بلد |صاحب |مقدم |احتمال |غرامات |مؤشرات |جواز )/;
    for (const { type, title } of factList) if (type === "bool") expect(title.ar).toMatch(begins);
  });

  it("cover the twenty-one tracks, their states in the published stages", () => {
    expect(Object.keys(tracks)).toHaveLength(21);
    for (const { states, initial } of Object.values(tracks)) {
      expect(Object.keys(states)).toContain(initial);
      for (const { stage } of Object.values(states)) expect(stages).toContain(stage);
    }
  });

  it("give every track commands, and every command its track", () => {
    const commanded = new Set(Object.values(commands).map(({ track }) => track));
    expect([...commanded].sort()).toEqual(Object.keys(tracks).sort());
  });

  it("put facts of an instance on tracks with many instances only", () => {
    for (const { on } of factList)
      if (typeof on === "object")
        expect(tracks[on.track as keyof typeof tracks].many, on.track).toBe(true);
  });

  it("begin every track with many instances in a state that nobody opened", () => {
    for (const { many, shared, initial } of Object.values(tracks)) {
      if (many) expect(initial).toBe("none");
      if (shared) expect(many).toBe(true);
    }
  });

  it("let the states of a labour complaint be those that are published", () => {
    const published = hemayaStates.codes.map(({ code }) => code);
    expect(Object.keys(complaint.states).sort()).toEqual(["none", ...published].sort());
  });

  it("name only roles, parties and sources that exist", () => {
    const known = new Set(parties.map(({ id }) => id));
    for (const role of Object.values(roles))
      for (const party of role.parties) expect(known).toContain(party);
    for (const role of [...firstResponderRoles, ...trainedResponderRoles])
      expect(roles).toHaveProperty(role);
    const works = new Set(cited.map(({ id }) => id));
    expect(cited.every((one) => sources.includes(one))).toBe(true);
    expect(works.size).toBe(cited.length);
    for (const { basis } of Object.values(roles))
      for (const one of basis)
        if (one.kind === "sourced") expect(works).toContain(one.provision.work);
  });

  it("ask about consent in the scopes there are", () => {
    expect(Object.keys(scopeTitles)).toEqual(Object.keys(scopes));
  });

  it("ask each open question once, of a party that exists", () => {
    const asked = Object.values(points);
    expect(new Set(asked.map(({ question }) => question.en)).size).toBe(asked.length);
    const known: ReadonlySet<string> = new Set(parties.map(({ id }) => id));
    for (const { whoCouldAnswer } of asked) expect(known).toContain(whoCouldAnswer);
  });
});
