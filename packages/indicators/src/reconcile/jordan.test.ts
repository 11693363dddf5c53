// Covers: the 341 rows that UNODC published for Jordan, and other publishers beside them. Every contradiction in them
// that is known to the authors is found, and every withheld number that can be worked out is named without being told.
// Not covered: whether the figures are right; nobody here can know.
import { describe, expect, it } from "vitest";
import { unodcJordanRecords, unodcJordanTables } from "../fixtures/unodc-jordan.ts";
import { jordanPublishedTables } from "../published/index.ts";
import type { Finding, RuleId } from "./finding.ts";
import { formatFinding } from "./format-finding.ts";
import { reconcile } from "./reconcile.ts";

const unodc = unodcJordanTables();
const tables = [...unodc, ...jordanPublishedTables];
const spellings = { citizenship: ["Kazakhstan", "South Africa"] };
const options = { spellings, identicalPeriods: 3 };
const findings = reconcile(tables, options);
const inUnodc = reconcile(unodc, options);

const by = (rule: RuleId, list: readonly Finding[] = findings) =>
  list.filter((finding) => finding.rule === rule);

/** What a finding says in one line: severity, table, labels without the country, parameters. */
const lines = (rule: RuleId, list: readonly Finding[] = findings) =>
  by(rule, list).map(({ severity, place, params }) => {
    const { country: _, ...labels } = place.key;
    return [severity, place.table, ...Object.values(labels), ...Object.values(params)].join(" | ");
  });

describe("the published file", () => {
  it("is there in full", () => {
    expect(unodcJordanRecords()).toHaveLength(341);
    expect(unodc.map(({ id, rows }) => [id, rows.length])).toEqual([
      ["unodc-offences", 12],
      ["unodc-persons-in-formal-contact", 36],
      ["unodc-persons-prosecuted", 32],
      ["unodc-persons-convicted", 72],
      ["unodc-detected-victims", 189],
    ]);
  });
});

describe("totals and their parts", () => {
  it("differ in formal contacts of 2017 and 2019 and in 'other forms' of 2017 to 2020; 2011 has a rest", () => {
    expect(lines("total-differs", inUnodc)).toEqual([
      "warning | unodc-detected-victims | 2011 | age | 49 | 37",
      "warning | unodc-detected-victims | 2013 | citizenship | 81 | 36–48",
      "error | unodc-detected-victims | 2017 | Other forms of exploitation | sex | 36 | 47–55",
      "error | unodc-detected-victims | 2018 | Other forms of exploitation | sex | 0–4 | 36–44",
      "error | unodc-detected-victims | 2019 | Other forms of exploitation | sex | 0–4 | 7–19",
      "error | unodc-detected-victims | 2020 | Other forms of exploitation | sex | 0–4 | 22–34",
      "error | unodc-persons-in-formal-contact | 2017 | sex | 269 | 360",
      "error | unodc-persons-in-formal-contact | 2019 | sex | 240 | 242",
    ]);
  });

  it("point at the rows of the file", () => {
    const [found] = by("total-differs").filter(({ params }) => params["total"] === 269);
    const records = unodcJordanRecords();
    expect(found?.place.rows.map((row) => records[row - 2]?.["txtVALUE"])).toEqual([
      "269",
      "90",
      "270",
    ]);
  });

  it("differ at other publishers too", () => {
    const others = by("total-differs").filter(({ place }) => !place.table.startsWith("unodc"));
    expect(lines("total-differs", others)).toEqual([
      "error | committee-victims | 2013 | sex | 71 | 81",
      "warning | ctu-handled-files | 2018 | outcome | 307 | 292",
      "warning | ctu-handled-files | 2019 | outcome | 205 | 168",
      "warning | dar-karama-residents | about 2022, year to date | sex | 34 | 33",
      "warning | tamkeen-workers | 2015 | citizenship | 146 | 137",
    ]);
  });
});

describe("values under one key", () => {
  it("differ for convictions by 'other forms' in each of 2017 to 2021", () => {
    expect(lines("duplicate-key")).toEqual(
      ["2017", "2018", "2019", "2020", "2021"].map(
        (year) => `error | unodc-persons-convicted | ${year} | Other forms of exploitation | 2`,
      ),
    );
  });
});

describe("forms of exploitation", () => {
  it("cannot reach the victims of 2017 and 2018", () => {
    expect(lines("unreachable-total")).toEqual([
      "warning | unodc-detected-victims | 2017 | Female | 18 years or over | form | 36 | 27",
      "error | unodc-detected-victims | 2017 | form | 48 | 44",
      "error | unodc-detected-victims | 2018 | form | 40 | 12",
      "warning | unodc-detected-victims | 2021 | Female | 18 years or over | form | 49 | 46",
    ]);
  });
});

describe("parts above their total", () => {
  it("are the men in formal contact of 2017, a form among men of 2017, and three repatriations", () => {
    expect(lines("part-above-total")).toEqual([
      "warning | unodc-detected-victims | 2012 | Indonesia | repatriation | 270 | 24",
      "warning | unodc-detected-victims | 2014 | Indonesia | repatriation | 32 | 19",
      "warning | unodc-detected-victims | 2016 | Indonesia | repatriation | 36 | 35",
      "error | unodc-detected-victims | 2017 | Male | 18 years or over | Other forms of exploitation | form | 24 | 11",
      "error | unodc-persons-in-formal-contact | 2017 | Male | sex | 270 | 269",
    ]);
  });
});

describe("labels", () => {
  it("are spelt in several ways", () => {
    expect(
      by("label-variant").map(({ code, params }) => [code, params["label"], params["suggested"]]),
    ).toEqual([
      ["label-variant.encoding", "CÃ´te d'Ivoire", "Côte d'Ivoire"],
      ["label-variant.form", "Sri lanka", "Sri Lanka"],
      ["label-variant.form", "ghana", "Ghana"],
      ["label-variant.known-spelling", "Kazalhstan", "Kazakhstan"],
      ["label-variant.form", "south Africa", "South Africa"],
    ]);
  });

  it("are found without a list of known ones, but for the slip that only a list can show", () => {
    const found = by("label-variant", reconcile(unodc, { ...options, spellings: {} }));
    expect(found.map(({ params }) => [params["label"], params["suggested"]])).toEqual([
      ["CÃ´te d'Ivoire", "Côte d'Ivoire"],
      ["Sri lanka", "Sri Lanka"],
      ["ghana", "Ghana"],
      ["south Africa", "South Africa"],
    ]);
  });
});

describe("publishers", () => {
  it("disagree on the victims of 2016, 2017 and 2021, and agree on 2018 to 2020", () => {
    const disputed = by("publishers-disagree").filter(
      ({ place, related }) =>
        place.table === "unodc-detected-victims" && related[0]?.table === "us-tip-victims",
    );
    expect(lines("publishers-disagree", disputed)).toEqual([
      "error | unodc-detected-victims | 2016 | us-tip-victims | 35 | 65",
      "error | unodc-detected-victims | 2017 | us-tip-victims | 48 | 75",
      "error | unodc-detected-victims | 2021 | 18 years or over | us-tip-victims | 61 | 58",
      "error | unodc-detected-victims | 2021 | Female | us-tip-victims | 49 | 47",
      "error | unodc-detected-victims | 2021 | Male | us-tip-victims | 12 | 14",
    ]);
  });

  it("that count at another point or with another scope are told apart, not accused", () => {
    const codes = by("publishers-disagree")
      .filter(({ place, related }) => [place.table, related[0]?.table].includes("ctu-cases"))
      .map(({ code, severity, related }) => `${severity} ${code} ${related[0]?.table}`);
    expect(new Set(codes)).toEqual(
      new Set([
        "note publishers-disagree.unit-differs unodc-offences",
        "note publishers-disagree.unit-and-scope-differ us-tip-referred-cases",
      ]),
    );
  });
});

describe("prosecutions and convictions", () => {
  it("are identical in every shared figure from 2017 to 2021", () => {
    expect(lines("identical-series")).toEqual([
      "note | unodc-persons-convicted | unodc-persons-prosecuted | 2017 | 2021 | 5",
    ]);
    expect(by("identical-series")[0]?.related[0]?.rows).toHaveLength(32);
  });
});

describe("withheld numbers", () => {
  const recoverable = by("recoverable-suppression");

  it("can be worked out in all 46 of the 46 cells of additive tables by sex and age", () => {
    expect(recoverable).toHaveLength(46);
    const contradicted = new Set(
      by("total-differs")
        .filter(({ severity }) => severity === "error")
        .map(({ place }) => JSON.stringify([place.table, place.key["period"]])),
    );
    const withheld = unodc.flatMap(({ id, rows }) =>
      rows
        .filter(
          ({ key, value }) =>
            value.kind === "suppressed" &&
            ["form", "citizenship", "repatriation"].every(
              (dimension) => key[dimension] === "Total",
            ) &&
            !(
              id === "unodc-persons-in-formal-contact" &&
              contradicted.has(JSON.stringify([id, key["period"]]))
            ),
        )
        .map(({ place }) => `${id} ${place.row}`),
    );
    expect(withheld).toHaveLength(46);
    expect(recoverable.map(({ place }) => `${place.table} ${place.rows[0]}`).sort()).toEqual(
      withheld.sort(),
    );
  });

  it("are given away by no other publisher beyond that", () => {
    const alone = by("recoverable-suppression", inUnodc);
    expect(recoverable).toEqual(alone);
    expect(new Set(alone.map(({ code }) => code))).toEqual(
      new Set(["recoverable-suppression.exact"]),
    );
  });

  it("are named with the sums that give them away, and with nothing else", () => {
    for (const { code, params, place, related } of recoverable) {
      expect(code).toBe("recoverable-suppression.exact");
      expect(Object.keys(params)).toEqual(["dimensions"]);
      expect(["sex", "age", "sex,age"]).toContain(params["dimensions"]);
      expect(place.rows).toHaveLength(1);
      expect(related.length).toBeGreaterThan(0);
    }
  });

  it("appear in no sentence: all the numbers in it are the year and the age group", () => {
    for (const finding of recoverable) {
      const { period, age } = finding.place.key;
      const text = formatFinding(finding, { locale: "en", tables });
      const allowed = `${period} ${age ?? ""}`.match(/\d+/g) ?? [];
      expect(text.match(/\d+/g)).toEqual(allowed);
    }
  });
});
