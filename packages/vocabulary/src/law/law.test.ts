// Covers: the law register lists appendices 1 and 2 in full, its provisions are well formed, and the version of a
// provision follows the day of the offence. Does not cover: the wording of any law; its official text was not at hand.
import { civilDate } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import { articlesInForce } from "./articles-in-force.ts";
import { commencementDates } from "./commencement-dates.ts";
import { lawArticles } from "./law-articles.ts";
import type { LawId } from "./law-id.ts";
import { law, laws } from "./laws.ts";

const everyId: Readonly<Record<LawId, true>> = {
  "un-convention-organized-crime-2000": true,
  "un-trafficking-protocol-2000": true,
  "slavery-convention-1926": true,
  "supplementary-slavery-convention-1956": true,
  "traffic-in-persons-convention": true,
  "iccpr-1966": true,
  "icescr-1966": true,
  "crc-1989": true,
  "crc-protocol-armed-conflict": true,
  "crc-protocol-sale-of-children": true,
  "consent-to-marriage-convention-1962": true,
  "cerd-1965": true,
  cedaw: true,
  "convention-against-torture": true,
  "ilo-conventions": true,
  constitution: true,
  "law-9-2009": true,
  "law-10-2021": true,
  "penal-code-16-1960": true,
  "labour-law-8-1996": true,
  "organs-law-23-1977": true,
  "passport-law": true,
  "child-rights-law": true,
  "data-protection-law-24-2023": true,
  "regulation-30-2012": true,
  "regulation-46-2023": true,
  "regulation-6-2023": true,
  "regulation-19-2021": true,
  "regulation-19-2021-amendment-2025": true,
  "regulation-89-2009": true,
  "regulation-12-2015": true,
  "regulation-63-2020": true,
  "regulation-90-2009": true,
  "nrm-sops": true,
  "memorandum-bar-association": true,
};

const commencement = commencementDates({ assumed: "include" });
const idsOn = (id: LawId, day: string) =>
  articlesInForce(id, { on: civilDate(day), commencement }).inForce.map((one) => one.id);

describe("the law register", () => {
  it("holds every id exactly once", () => {
    expect(laws.map((one) => one.id).toSorted()).toEqual(Object.keys(everyId).toSorted());
  });

  it("lists all eleven items of appendix 1 and all ten of appendix 2", () => {
    const itemsOf = (appendix: 1 | 2) => [
      ...new Set(
        laws.flatMap((one) => (one.listed?.appendix === appendix ? [one.listed.item] : [])),
      ),
    ];
    expect(itemsOf(1)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(itemsOf(2).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it("knows the gazette and the first day of the 2009 law", () => {
    expect(law("law-9-2009").gazette).toEqual({ number: 4952, date: "2009-03-01", page: 920 });
    expect(law("law-9-2009").commencement?.date).toBe("2009-03-31");
  });

  it("separates first days that are sourced from those that are assumed", () => {
    expect(Object.keys(commencementDates({ assumed: "exclude" }))).toEqual([
      "law-9-2009",
      "data-protection-law-24-2023",
    ]);
    expect(Object.keys(commencement)).toEqual([
      "law-9-2009",
      "law-10-2021",
      "data-protection-law-24-2023",
      "regulation-46-2023",
    ]);
  });

  it("gives every amending text something to amend", () => {
    for (const one of laws) {
      expect(one.kind.startsWith("amending"), one.id).toBe(one.amends !== null);
    }
  });

  it("refuses an id it does not hold", () => {
    expect(() => law("law-1-1900" as LawId)).toThrow(
      expect.objectContaining({ code: "id.unknown", params: { register: "laws" } }),
    );
  });
});

describe("the provisions", () => {
  it("have ids of their own, built from law, article and amending text", () => {
    expect(new Set(lawArticles.map((one) => one.id)).size).toBe(lawArticles.length);
    for (const one of lawArticles) {
      const version = one.since === one.law ? "" : `@${one.since}`;
      expect(one.id.startsWith(`${one.law}/`) && one.id.endsWith(version), one.id).toBe(true);
      if (one.article !== null) expect(one.id).toBe(`${one.law}/${one.article}${version}`);
    }
  });

  it("are brought and ended by the law itself or by a text that amends it", () => {
    for (const one of lawArticles) {
      for (const by of [one.since, one.until]) {
        expect(by === null || by === one.law || law(by).amends === one.law, one.id).toBe(true);
      }
    }
  });

  it("mark as assumed what was only remembered", () => {
    for (const article of ["3(c)", "10", "11", "13"]) {
      const found = lawArticles.find((one) => one.id === `law-9-2009/${article}`);
      expect(found?.basis.kind, article).toBe("assumed");
    }
  });

  it("replace one version by the next without gap or overlap", () => {
    for (const ended of lawArticles.filter((one) => one.until === "law-10-2021")) {
      const next = lawArticles.filter(
        (one) =>
          one.law === ended.law && one.article === ended.article && one.since === "law-10-2021",
      );
      expect(next.map((one) => one.id)).toEqual([`${ended.id}@law-10-2021`]);
    }
  });
});

describe("the law on the day of an offence", () => {
  it("is empty before the law", () => {
    expect(idsOn("law-9-2009", "2009-03-30")).toEqual([]);
    expect(idsOn("law-9-2009", "2009-03-31")).toContain("law-9-2009/8");
  });

  it("changes with the amendment", () => {
    expect(idsOn("law-9-2009", "2021-05-01")).toContain("law-9-2009/8");
    expect(idsOn("law-9-2009", "2021-05-01")).not.toContain("law-9-2009/8@law-10-2021");
    expect(idsOn("law-9-2009", "2021-05-02")).toContain("law-9-2009/8@law-10-2021");
    expect(idsOn("law-9-2009", "2021-05-02")).not.toContain("law-9-2009/8");
  });

  it("follows another first day of the amendment when the caller knows one", () => {
    const known = { ...commencement, "law-10-2021": civilDate("2021-06-01") };
    const { inForce } = articlesInForce("law-9-2009", {
      on: civilDate("2021-05-02"),
      commencement: known,
    });
    expect(inForce.map((one) => one.id)).toContain("law-9-2009/8");
  });

  it("is undetermined where the amendment's first day is left out", () => {
    const { inForce, undetermined } = articlesInForce("law-9-2009", {
      on: civilDate("2024-01-01"),
      commencement: commencementDates({ assumed: "exclude" }),
    });
    const places = [...inForce, ...undetermined].map((one) => one.id);
    expect(new Set(places).size).toBe(places.length);
    expect(undetermined.map((one) => one.id)).toContain("law-9-2009/8");
    expect(undetermined.map((one) => one.id)).toContain("law-9-2009/8@law-10-2021");
    expect(inForce.map((one) => one.id)).toContain("law-9-2009/3(a)(1)");
  });

  it("keeps potential victims undetermined for no day after the amended shelter rules", () => {
    const on = (day: string) =>
      articlesInForce("regulation-30-2012", { on: civilDate(day), commencement });
    const potential = "regulation-30-2012/potential-victim@regulation-46-2023";
    expect(on("2023-08-16").inForce.map((one) => one.id)).toContain(potential);
    expect(on("2023-08-15").inForce.map((one) => one.id)).not.toContain(potential);
    expect(on("2023-08-15").undetermined.map((one) => one.id)).not.toContain(potential);
    expect(on("2023-08-16").undetermined.map((one) => one.id)).not.toContain(
      "regulation-30-2012/stay",
    );
  });
});
