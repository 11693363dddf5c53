// Covers: which labels are taken for spellings of one another, and which are not. Not covered: folding, encoding and
// distances as such (labels.test.ts).
import { describe, expect, it } from "vitest";
import { found } from "../../fixtures/findings.ts";
import { country, dimensionOf, type Line, period, tableOf } from "../../fixtures/table-of.ts";

describe("label-variant", () => {
  const variants = (labels: readonly string[], known: readonly string[] = []) =>
    found(
      "label-variant",
      [tableOf([period, country], { lines: labels.map((label): Line => ["2020", label, 5]) })],
      { spellings: { country: known } },
    ).map(({ code, params }) => [code.split(".")[1], params["label"], params["suggested"]]);

  it.each<[string, readonly string[], readonly string[], unknown[]]>([
    ["case", ["Sri Lanka", "Sri lanka", "Sri Lanka"], [], [["form", "Sri lanka", "Sri Lanka"]]],
    [
      "spaces and hyphens",
      ["Guinea-Bissau", "Guinea  Bissau", "GuineaBissau", "Guinea-Bissau"],
      [],
      [
        ["form", "Guinea  Bissau", "Guinea-Bissau"],
        ["form", "GuineaBissau", "Guinea-Bissau"],
      ],
    ],
    [
      "accents",
      ["Côte d'Ivoire", "Cote d’Ivoire", "Côte d'Ivoire"],
      [],
      [["form", "Cote d’Ivoire", "Côte d'Ivoire"]],
    ],
    ["Arabic letters", ["الأردن", "الاردن", "الأردن"], [], [["form", "الاردن", "الأردن"]]],
    [
      "encoding, repaired from the text alone",
      ["CÃ´te d'Ivoire"],
      [],
      [["encoding", "CÃ´te d'Ivoire", "Côte d'Ivoire"]],
    ],
    [
      "a known spelling, though used less",
      ["ghana", "ghana", "Ghana"],
      ["Ghana"],
      [["form", "ghana", "Ghana"]],
    ],
    [
      "a slip beside a known label",
      ["Kazalhstan"],
      ["Kazakhstan"],
      [["known-spelling", "Kazalhstan", "Kazakhstan"]],
    ],
    [
      "two slips in a long label beside a known one",
      ["Phillipines"],
      ["Philippines"],
      [["known-spelling", "Phillipines", "Philippines"]],
    ],
    [
      "a broken label though it is used more",
      ["CÃ´te d'Ivoire", "CÃ´te d'Ivoire", "Côte d'Ivoire"],
      [],
      [["encoding", "CÃ´te d'Ivoire", "Côte d'Ivoire"]],
    ],
    [
      "the spelling that is used most",
      ["sudan", "Sudan", "SUDAN", "SUDAN", "Sudan", "Sudan"],
      [],
      [
        ["form", "sudan", "Sudan"],
        ["form", "SUDAN", "Sudan"],
      ],
    ],
    ["a slip in five letters", ["Yemem"], ["Yemen"], [["known-spelling", "Yemem", "Yemen"]]],
    [
      "the nearer of two known labels",
      ["Dominicam Rep"],
      ["Dominican Rep", "Dominica Rex"],
      [["known-spelling", "Dominicam Rep", "Dominican Rep"]],
    ],
    [
      "a slip in a word of eight letters",
      ["Pakistan", "Pakistan", "Pakystan"],
      [],
      [["near-spelling", "Pakystan", "Pakistan"]],
    ],
    [
      "two slips of the most used label",
      ["Uzbekistan", "Uzbekistan", "Uzbekystan", "Uzbekistam"],
      [],
      [
        ["near-spelling", "Uzbekystan", "Uzbekistan"],
        ["near-spelling", "Uzbekistam", "Uzbekistan"],
      ],
    ],
    [
      "slips of one label that are near each other too",
      ["Uzbekistan", "Uzbekistan", "Uzbekistam", "Uzbekistas"],
      [],
      [
        ["near-spelling", "Uzbekistam", "Uzbekistan"],
        ["near-spelling", "Uzbekistas", "Uzbekistan"],
      ],
    ],
    [
      "a slip beside an unknown long label",
      ["Bangladesh", "Bangladesh", "Bangladehs"],
      [],
      [["near-spelling", "Bangladehs", "Bangladesh"]],
    ],
  ])("%s", (_, labels, known, expected) => {
    expect(variants(labels, known)).toEqual(expected);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ["short names one letter apart", ["Iran", "Iraq", "Mali", "Malta"], []],
    [
      "known labels one letter apart",
      ["Ireland", "Iceland", "Gambia", "Zambia"],
      ["Ireland", "Iceland", "Gambia", "Zambia"],
    ],
    [
      "names two letters apart",
      ["Slovakia", "Slovenia", "Nigeria", "Niger", "Austria", "Australia"],
      [],
    ],
    ["labels with digits", ["District 11", "District 12", "0 to 17 years", "0 to 18 years"], []],
    [
      "a series of labels",
      ["Governorate A", "Governorate B", "Governorate C", "Governorate D"],
      [],
    ],
    ["two slips in eight letters beside a known label", ["Pakistna"], ["Pakystan"]],
    ["a slip in four letters", ["Iram"], ["Iran"]],
    ["a slip in a short word of a long label", ["Ministry of Trade", "Ministry of Grade"], []],
    ["a label with a word more", ["Palestine", "Palestine s"], []],
    [
      "labels as long as sentences",
      [`${"many words ".repeat(6)}here`, `${"many words ".repeat(6)}heres`],
      [`${"many words ".repeat(6)}herex`],
    ],
    ["a label that is near two known ones", ["Dominica Rep"], ["Dominica Reps", "Dominican Rep"]],
  ])("lets pass %s", (_, labels, known) => {
    expect(variants(labels, known)).toEqual([]);
  });

  it("names a small initial only where the others have capitals", () => {
    const names = [
      "Amman",
      "Irbid",
      "Zarqa",
      "Karak",
      "Tafila",
      "Balqa",
      "Mafraq",
      "Madaba",
      "Jerash",
    ];
    expect(variants([...names, "aqaba"])).toEqual([["capital", "aqaba", "Aqaba"]]);
    expect(variants([...names.slice(1), "aqaba"])).toEqual([]);
    expect(variants([...names, "aqaba", "ajloun"])).toEqual([]);
  });

  it("is surer of a known label than of another label, and never calls either an error", () => {
    const lines = ["ghana", "Ghana", "Yemem", "Pakistan", "Pakystan", "CÃ´te"].map(
      (label): Line => ["2020", label, 5],
    );
    const table = tableOf([period, country], { lines });
    const severities = found("label-variant", [table], { spellings: { country: ["Yemen"] } }).map(
      ({ code, severity }) => [code.split(".")[1], severity],
    );
    expect(severities).toEqual([
      ["form", "warning"],
      ["known-spelling", "warning"],
      ["near-spelling", "note"],
      ["encoding", "warning"],
    ]);
  });

  it("lists the rows of a label in order, each once", () => {
    const lines: readonly Line[] = [
      ["2020", "ghana", 5],
      ["2021", "ghana", 5],
      ["2020", "ghana", 5],
      ["2020", "Ghana", 5],
    ];
    const [finding] = found("label-variant", [tableOf([period, country], { lines })], {
      spellings: { country: ["Ghana"] },
    });
    expect(finding?.place.rows).toEqual([1, 2, 3]);
  });

  it("does not look for slips in thousands of unknown labels, which are codes or free text", () => {
    const word = (n: number) =>
      `Landschaft${[...String(n)].map((digit) => "klmnopqrst"[Number(digit)]).join("")}`;
    const lines = Array.from({ length: 5_000 }, (_, n): Line => ["2020", word(10_000 + n), 5]);
    const slip: Line = ["2020", "Kazalhstan", 5];
    const labelsIn = (all: readonly Line[]) =>
      found("label-variant", [tableOf([period, country], { lines: all })], {
        spellings: { country: ["Kazakhstan"] },
      }).map(({ params }) => params["label"]);
    expect(labelsIn([...lines, slip])).toEqual([]);
    expect(labelsIn([...lines.slice(0, 50), slip])).toEqual(["Kazalhstan"]);
  });

  it("compares labels over tables, and names each table that uses the variant", () => {
    const tables = ["a", "b", "c"].map((id) =>
      tableOf([period, country], {
        id,
        lines:
          id === "a"
            ? [
                ["2020", "Ghana", 5],
                ["2021", "Ghana", 5],
                ["2022", "Ghana", 5],
              ]
            : [["2020", "ghana", 5]],
      }),
    );
    expect(found("label-variant", tables).map(({ place }) => place)).toEqual([
      { table: "b", key: { country: "ghana" }, rows: [1] },
      { table: "c", key: { country: "ghana" }, rows: [1] },
    ]);
  });

  it("takes declared labels as known, and periods as no labels", () => {
    const lines: readonly Line[] = [
      ["2016", "female", 5],
      ["2017", "Female", 5],
    ];
    const declared = dimensionOf("sex", { kind: "partition", parts: ["Female", "Male"] });
    expect(found("label-variant", [tableOf([period, declared], { lines })])).toMatchObject([
      { params: { label: "female", suggested: "Female" }, severity: "warning" },
    ]);
  });
});
