// Covers: every assumption of the package is listed with its question and a party that could answer it; the open
// questions are complete. Does not cover: the answers.
import type { Localized } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import * as codes from "../codes/index.ts";
import * as glossary from "../glossary/index.ts";
import * as main from "../index.ts";
import * as law from "../law/index.ts";
import { parties } from "../parties/parties.ts";
import { assumptions } from "./assumptions.ts";
import { openQuestions } from "./data/open-questions.ts";
import { statedBases } from "./stated-bases.ts";

const placesOf = (part: string) =>
  assumptions().filter((one) => one.places.some((place) => place.startsWith(part)));

describe("the open questions", () => {
  it("are 39, numbered, with ids of their own", () => {
    expect(openQuestions.map((one) => one.number)).toEqual(
      Array.from({ length: 39 }, (_, position) => position + 1),
    );
    expect(new Set(openQuestions.map((one) => one.id)).size).toBe(39);
  });

  it("fall into the topics in which they were found", () => {
    const sizes: Record<string, number> = {};
    for (const { topic } of openQuestions) sizes[topic] = (sizes[topic] ?? 0) + 1;
    expect(sizes).toEqual({ nrm: 17, law: 6, shelter: 1, fund: 1, strategy: 7, statistics: 7 });
  });

  it("are among the assumptions", () => {
    expect(placesOf("open-questions/")).toHaveLength(39);
  });
});

function questionsWithin(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const { kind, question } = value as Readonly<Record<string, unknown>>;
  if (kind === "assumed") return [(question as Localized).en];
  return Object.values(value).flatMap(questionsWithin);
}

describe("the assumptions", () => {
  it("miss no assumed basis that stands anywhere in the exported data", () => {
    const listed = new Set(assumptions().map((one) => one.question.en));
    const stated = Object.values({ ...main, ...codes, ...law, ...glossary }).flatMap(
      questionsWithin,
    );
    expect(stated.length).toBeGreaterThan(100);
    expect(stated.filter((question) => !listed.has(question))).toEqual([]);
  });

  it("list every place of an assumed basis", () => {
    const listed = new Set(assumptions().flatMap((one) => one.places));
    const assumedPlaces = statedBases().flatMap(({ place, basis }) =>
      basis.kind === "assumed" ? [place] : [],
    );
    expect(assumedPlaces.filter((place) => !listed.has(place))).toEqual([]);
  });

  it("name no sourced fact", () => {
    const sourced = assumptions().flatMap((one) => one.places);
    expect(sourced).not.toContain("parties/ministry-of-justice");
    expect(sourced).not.toContain("codes/act");
  });

  it("have ids of their own and end their questions as questions", () => {
    const all = assumptions();
    expect(new Set(all.map((one) => `${one.id} ${one.question.en}`)).size).toBe(all.length);
    for (const one of all) {
      expect(one.question.en.endsWith("?"), one.id).toBe(true);
      expect(one.question.ar.endsWith("؟"), one.id).toBe(true);
    }
  });

  it("name a party of the register that could answer", () => {
    const known: ReadonlySet<string> = new Set(parties.map((one) => one.id));
    for (const one of assumptions()) expect(known.has(one.whoCouldAnswer), one.id).toBe(true);
  });

  it("state one question for all governorates", () => {
    expect(placesOf("codes/governorate")).toHaveLength(1);
    expect(placesOf("codes/governorate")[0]?.places).toHaveLength(13);
  });

  it("ask once for all unconfirmed names of parties", () => {
    const unconfirmed = parties.filter((one) => one.arabicName === "unconfirmed");
    const asked = assumptions().filter((one) =>
      one.places.includes("parties/technical-committee/arabic-name"),
    );
    expect(asked).toHaveLength(1);
    expect(asked[0]?.places).toHaveLength(unconfirmed.length);
  });
});
