// Covers: the counts and the printed order of the framework, that every statement has a place in a known source and both
// languages, that the parties, laws and activities it names exist, the lookups, and the list of doubts.
// Does not cover: whether the statements say what the strategy says, nor whether they are good Arabic or English, which
// only a reader can judge; nor the support projects' own figures (support/support-projects.test.ts).

import { locales } from "@aht-jo/core";
import { openQuestions, parties, seats, sources } from "@aht-jo/vocabulary";
import { laws } from "@aht-jo/vocabulary/law";
import { describe, expect, it } from "vitest";
import { jordanPlan } from "../jordan/jordan-plan.ts";
import { activities } from "../query/activities.ts";
import * as framework from "./index.ts";
import { nationalFramework } from "./national-framework.ts";
import { statedDoubts } from "./stated-doubts.ts";

type Fields = Readonly<
  Partial<
    Record<
      "id" | "kind" | "en" | "ar" | "source" | "work" | "pinpoint" | "reading" | "parties" | "laws",
      unknown
    >
  >
>;

/** Every object in a value, itself included, with the path that leads to it. */
function objectsIn(value: unknown, path: string): readonly { path: string; fields: Fields }[] {
  if (typeof value !== "object" || value === null) return [];
  const fields = value as Fields;
  return [
    { path, fields },
    ...Object.entries(fields).flatMap(([key, part]) => objectsIn(part, `${path}/${key}`)),
  ];
}

const objects = objectsIn(nationalFramework, "framework");
const ownObjects = objects.filter(({ path }) => !path.includes("/committeeSeats/"));
const ids = (list: readonly { readonly id: string }[]): readonly string[] =>
  list.map(({ id }) => id);
const pinpoints = (
  list: readonly { readonly source: { readonly pinpoint: string } }[],
): readonly string[] => list.map(({ source }) => source.pinpoint);
const countingFromOne = (length: number): readonly number[] =>
  Array.from({ length }, (_, index) => index + 1);

describe("the framework holds everything that is printed", () => {
  it("has 5 values, 4 principles and 6 concepts in printed order", () => {
    expect(pinpoints(framework.coreValues)).toEqual(
      countingFromOne(5).map((place) => `Section 2, core values, ${place}`),
    );
    expect(pinpoints(framework.guidingPrinciples)).toEqual(
      ["first", "second", "third", "fourth"].map((place) => `Section 7, ${place} principle`),
    );
    expect(pinpoints(framework.basicConcepts)).toEqual([
      "Section 6, Prevention",
      "Section 6, Protection",
      "Section 6, Preliminary Investigation and Prosecution",
      "Section 6, Partnership and International Cooperation",
      "Section 6, National Referral Mechanism",
      "Section 6, Victim",
    ]);
  });

  it("has one vision and a mission of three parts", () => {
    expect(framework.vision.id).toBe("vision");
    expect(ids(framework.mission.parts)).toEqual([
      "mission-combat",
      "mission-protect",
      "mission-prevent",
    ]);
  });

  it("has the 11 committee seats of the register of parties, and 4 partners", () => {
    expect(framework.entities.committeeSeats).toBe(seats);
    expect(framework.entities.committeeSeats).toHaveLength(11);
    expect(framework.entities.partners.map(({ party }) => party)).toEqual([
      "judicial-council",
      "religious-and-educational-institutions",
      "regional-and-international-organizations",
      "civil-society-organizations",
    ]);
  });

  it("has 11 agreements, 10 instruments of national legislation and 12 national efforts, numbered", () => {
    expect(framework.appendix1.map(({ number }) => number)).toEqual(countingFromOne(11));
    expect(framework.appendix2.map(({ number }) => number)).toEqual(countingFromOne(10));
    expect(framework.nationalEfforts.map(({ number }) => number)).toEqual(countingFromOne(12));
    for (const [appendix, list] of [
      [1, framework.appendix1],
      [2, framework.appendix2],
      [4, framework.nationalEfforts],
    ] as const) {
      expect(pinpoints(list)).toEqual(
        list.map(({ number }) => `Appendix ${appendix}, item ${number}`),
      );
    }
  });

  it("lists in appendices 1 and 2 the laws that the law register places there, and no other", () => {
    const listed = [framework.appendix1, framework.appendix2].flatMap((list, index) =>
      list.flatMap((entry) =>
        entry.laws.map((id) => ({ id, appendix: index + 1, item: entry.number })),
      ),
    );
    const registered = laws.flatMap(({ id, listed: place }) =>
      place === null ? [] : [{ id, appendix: place.appendix, item: place.item }],
    );
    const inOrder = (list: typeof listed) =>
      list.toSorted((a, b) => a.appendix - b.appendix || a.item - b.item || (a.id < b.id ? -1 : 1));
    expect(inOrder(listed)).toEqual(inOrder(registered as typeof listed));
  });

  it("prints one figure among the efforts: 75 judges and prosecutors", () => {
    const figures = framework.nationalEfforts.filter(({ figure }) => figure !== null);
    expect(figures.map(({ number, figure }) => [number, figure?.n])).toEqual([[8, 75]]);
  });

  it("reads the 24 hours of Hemaya as around the clock, in the open", () => {
    const hemaya = framework.nationalEfforts.find(({ number }) => number === 10);
    expect(hemaya?.text.en).toContain("around the clock");
    expect(hemaya?.doubts?.map(({ kind }) => kind)).toEqual(["assumed"]);
  });

  it("keeps the implementation of 2019-2022 as the printed range", () => {
    const { implementationRate, reasons, firstYear, lastYear } = framework.evaluation2019to2022;
    expect(implementationRate).toEqual({ lowerPercent: 72, upperPercent: 78 });
    expect(ids(reasons)).toEqual(["reason-funding", "reason-pandemic"]);
    expect([firstYear, lastYear]).toEqual([2019, 2022]);
  });

  it("knows the drafting team by office: a chair, 13 members, a rapporteur, 2 planning experts", () => {
    const people = (role: string) =>
      framework.methodology.draftingTeam
        .filter((office) => office.role === role)
        .reduce((sum, { seats: count }) => sum + count, 0);
    expect(["chair", "member", "rapporteur", "planning-expert"].map(people)).toEqual([1, 13, 1, 2]);
  });
});

describe("section 10", () => {
  it("has 5 provisions on implementation, 2 on monitoring, 4 on evaluation, 1 on improvement", () => {
    expect(ids(framework.provisions)).toEqual([
      ...countingFromOne(5).map((place) => `10-1.${place}`),
      ...countingFromOne(2).map((place) => `10-2.${place}`),
      ...countingFromOne(4).map((place) => `10-3.${place}`),
      "10-4.1",
    ]);
    for (const { id, section, source } of framework.provisions) {
      expect(id.startsWith(`${section}.`)).toBe(true);
      expect(source.pinpoint.startsWith(`Section ${section}`)).toBe(true);
    }
  });

  it("leads from the responsible party to the Technical Committee to the National Committee", () => {
    const chain = framework.provisions.filter(({ addressee }) => addressee !== null);
    expect(chain.map(({ actor, addressee }) => [actor, addressee])).toEqual([
      ["responsible-parties", "technical-committee"],
      ["technical-committee", "national-committee"],
    ]);
  });

  it("asks the progress report alone for four contents", () => {
    const withContents = framework.provisions.filter(
      ({ reportContents }) => reportContents.length > 0,
    );
    expect(ids(withContents)).toEqual(["10-3.1"]);
    expect(framework.provision("10-3.1").reportContents).toHaveLength(4);
  });

  it("puts nobody where no actor is printed", () => {
    const nobody = framework.provisions.filter(({ actor }) => actor === null);
    expect(ids(nobody)).toEqual(["10-2.1", "10-4.1"]);
    expect(nobody.every(({ doubts }) => doubts?.length === 1)).toBe(true);
  });

  it("leaves the approved form and the frequency as the open questions the vocabulary lists", () => {
    const listed = openQuestions.map(({ basis }) => basis);
    const { doubts } = framework.provision("10-3.1");
    expect(doubts).toHaveLength(2);
    for (const doubt of doubts ?? []) expect(listed).toContain(doubt);
  });

  it("refuses a provision that is not printed", () => {
    for (const id of ["10-3.5", "10-3", "", "__proto__"]) {
      expect(() => framework.provision(id as "10-3.1")).toThrow(
        expect.objectContaining({ code: "framework.unknown-provision", params: {} }),
      );
    }
  });
});

describe("every statement", () => {
  it("has an id that no other statement has", () => {
    const all = ownObjects.flatMap(({ fields }) =>
      typeof fields.id === "string" ? [fields.id] : [],
    );
    expect(all.length).toBeGreaterThan(110);
    expect(new Set(all).size).toBe(all.length);
  });

  it("has a place in a source of the source register, read as that source was read", () => {
    const readings: Record<string, string> = {
      "jo-aht-strategy-2024-2027": "secondary",
      "jempas-ii-page": "reported",
      "jempas-ii-evaluation": "reported",
      "iom-jordan-counter-trafficking": "reported",
      "iom-kenya-visit-2018": "reported",
    };
    const registered = sources.map(({ id }) => id as string);
    for (const { path, fields } of ownObjects) {
      if (!("text" in fields) && !("office" in fields) && !("amountCents" in fields)) continue;
      const { work, pinpoint, reading } = fields.source as Fields;
      expect(registered, path).toContain(work);
      expect(reading, path).toBe(readings[work as string]);
      expect(pinpoint, path).toMatch(/^[A-Z].+/);
    }
  });

  it("names only parties and laws that are registered", () => {
    const known = {
      parties: new Set<unknown>(parties.map(({ id }) => id)),
      laws: new Set<unknown>(laws.map(({ id }) => id)),
    };
    for (const { path, fields } of ownObjects) {
      for (const key of ["parties", "laws"] as const) {
        for (const id of (fields[key] ?? []) as readonly unknown[]) {
          expect(known[key], `${path}: ${String(id)}`).toContain(id);
        }
      }
    }
  });

  it("is in English and in Arabic", () => {
    const texts = ownObjects.filter(({ fields }) => locales.every((locale) => locale in fields));
    expect(texts.length).toBeGreaterThan(230);
    for (const { path, fields } of texts) {
      expect(fields.en, path).toMatch(/^[^\u0600-\u06ff]*[A-Za-z][^\u0600-\u06ff]*$/);
      const arabic = String(fields.ar);
      const count = (letters: RegExp) => arabic.match(letters)?.length ?? 0;
      expect(count(/[\u0621-\u064a]/g), path).toBeGreaterThan(count(/[A-Za-z]/g));
      expect(arabic, path).not.toMatch(/[\u0621-\u064a]\s?[,;?]|\u0640|[\u0660-\u0669]|الإتجار/);
      expect(arabic.replaceAll(/\u2066[^\u2069]*\u2069/g, ""), path).not.toMatch(/\d-\d/);
      for (const text of [fields.en as string, arabic]) expect(text.trim(), path).toBe(text);
    }
  });

  it("names nobody: no title of a person stands anywhere", () => {
    const text = JSON.stringify(nationalFramework);
    expect(text).not.toMatch(
      /\b(?:Mr|Mrs|Ms|Dr|Eng|Judge [A-Z]\w+ Al|Major)\b\.?|Al-[A-Z](?!ifaq)/,
    );
  });

  it("quotes at most twelve words of a source", () => {
    const quotes = ownObjects.flatMap(({ fields }) =>
      typeof fields.en === "string" ? [...fields.en.matchAll(/“([^”]*)”/g)] : [],
    );
    expect(quotes.length).toBeGreaterThan(5);
    for (const [, quoted = ""] of quotes) expect(quoted.split(" ").length).toBeLessThanOrEqual(12);
  });
});

describe("the framework as one document", () => {
  it("is plain data that survives being written and read", () => {
    expect(JSON.parse(JSON.stringify(nationalFramework))).toEqual(nationalFramework);
  });

  it("holds everything that the entry exports one by one", () => {
    const apart = new Set(["nationalFramework", "partners", "nationalEfforts"]);
    for (const [name, value] of Object.entries(framework)) {
      if (typeof value === "function" || apart.has(name)) continue;
      expect(nationalFramework, name).toHaveProperty(name, value);
    }
    expect(nationalFramework.appendix4).toBe(framework.nationalEfforts);
    expect(nationalFramework.entities.partners).toBe(framework.partners);
  });
});

describe("the doubts of the framework", () => {
  it("are listed completely", () => {
    const assumed = ownObjects.filter(({ fields }) => fields.kind === "assumed");
    expect(statedDoubts()).toHaveLength(assumed.length);
    const listed = framework.frameworkAssumptions();
    expect(listed.flatMap(({ places }) => places)).toHaveLength(assumed.length);
    expect(new Set(ids(listed)).size).toBe(listed.length);
  });

  it("each go to a registered party", () => {
    const known = new Set(parties.map(({ id }) => id));
    for (const { id, whoCouldAnswer } of framework.frameworkAssumptions()) {
      expect(known, id).toContain(whoCouldAnswer);
    }
  });

  it("ask a question in both languages", () => {
    for (const { id, question } of framework.frameworkAssumptions()) {
      expect(question.en, id).toMatch(/\?$/);
      expect(question.ar, id).toMatch(/؟$/);
    }
  });

  it("include every link between support and an activity of the plan", () => {
    const known = new Set<string>(activities(jordanPlan, {}).map(({ id }) => id));
    const links = framework.supportProjects.flatMap(({ linkedActivities }) => linkedActivities);
    for (const { activity, basis } of links) {
      expect(known).toContain(activity);
      expect(basis.kind).toBe("assumed");
    }
  });
});
