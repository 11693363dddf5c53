// Covers: the source register holds every id once, and every basis of the package points to a source that exists.
// Does not cover: whether an address still answers.
import { describe, expect, it } from "vitest";
import { statedBases } from "../assumptions/stated-bases.ts";
import type { SourceId } from "./source-id.ts";
import { source, sources } from "./sources.ts";

describe("the source register", () => {
  it("holds 141 works, each id once", () => {
    expect(new Set(sources.map((one) => one.id)).size).toBe(141);
    expect(sources).toHaveLength(141);
  });

  it.each<SourceId>([
    "jo-aht-strategy-2024-2027",
    "unodc-glotip-2023",
    "jempas-ii-page",
    "jempas-ii-evaluation",
    "iom-jordan-counter-trafficking",
    "iom-kenya-visit-2018",
    "law-9-2009",
    "law-10-2021",
    "htcds-2.0",
    "ctdc-codebook-v2",
    "iccs-v1",
    "sdg-metadata-16-2-2",
    "un-trafficking-protocol-2000",
    "ilo-indicators-2012",
  ])("holds %s", (id) => {
    expect(source(id).id).toBe(id);
  });

  it("names the strategy by both of its year ranges and by its publisher", () => {
    const strategy = source("jo-aht-strategy-2024-2027");
    expect(strategy.title.en).toMatch(/2024-2027.*2023-2026/);
    expect(strategy.publisher.en).toContain("National Committee");
  });

  it("writes ids in kebab case and dates as year, month or day", () => {
    for (const one of sources) {
      expect(one.id).toMatch(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/);
      expect(one.publishedOn ?? "2000").toMatch(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
      expect(one.address ?? "a.b").toMatch(/^[a-z0-9.-]+\.[a-z]+(?:\/[\w-]+)*$/i);
    }
  });

  it("is what every sourced basis of the package points to", () => {
    const known: ReadonlySet<string> = new Set(sources.map((one) => one.id));
    const works = statedBases().flatMap(({ place, basis }) =>
      basis.kind === "sourced" ? [{ place, work: basis.provision.work }] : [],
    );
    expect(works.length).toBeGreaterThan(200);
    expect(works.filter(({ work }) => !known.has(work))).toEqual([]);
  });

  it("refuses an id it does not hold", () => {
    expect(() => source("nowhere" as SourceId)).toThrow(
      expect.objectContaining({ code: "id.unknown", params: { register: "sources" } }),
    );
  });
});
