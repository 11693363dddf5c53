// Covers: what holds for every table: sound figures raise no error, one wrong figure is always found, order does not
// matter, an error means that no numbers whatever could stand behind the table, a withheld number is called recoverable
// only if it is, and no finding tells which number it was. Small tables are compared with trying out every number.
// Not covered: completeness of recovery over two dimensions; intervals find less there than linear programming would.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  age,
  dimensionOf,
  type Line,
  options,
  type Printed,
  period,
  sex,
  tableOf,
} from "../fixtures/table-of.ts";
import { unodcJordanTables } from "../fixtures/unodc-jordan.ts";
import { usTipReportTable } from "../published/index.ts";
import type { Dimension, PublishedTable } from "../table/published-table.ts";
import type { Finding, RuleId } from "./finding.ts";
import { reconcile } from "./reconcile.ts";

const by = (rule: RuleId, findings: readonly Finding[]) =>
  findings.filter((finding) => finding.rule === rule);
const errors = (findings: readonly Finding[]) =>
  findings.filter(({ severity }) => severity === "error");

const sexes = ["F", "M"] as const;
const ages = ["Child", "Adult"] as const;

/** Four people-counts by sex and age, with every sum over them. */
function cube([fc_, fa, mc, ma]: readonly number[]): ReadonlyMap<string, number> {
  const leaf = new Map([
    ["F Child", fc_ ?? 0],
    ["F Adult", fa ?? 0],
    ["M Child", mc ?? 0],
    ["M Adult", ma ?? 0],
  ]);
  const all = new Map<string, number>();
  for (const s of ["Total", ...sexes]) {
    for (const a of ["Total", ...ages]) {
      const within = [...leaf].filter(([key]) => {
        const [ofSex, ofAge] = key.split(" ");
        return (s === "Total" || s === ofSex) && (a === "Total" || a === ofAge);
      });
      all.set(
        `${s} ${a}`,
        within.reduce((sum, [, n]) => sum + n, 0),
      );
    }
  }
  return all;
}

const linesOf = (year: string, cells: ReadonlyMap<string, Printed>): readonly Line[] =>
  [...cells].map(
    ([key, printed]): Line => [year, ...(key.split(" ") as [string, string]), printed],
  );

const hide = (n: number): Printed => (n < 5 ? "<5" : n);
const withheld = (cells: ReadonlyMap<string, number>) =>
  new Map([...cells].map(([key, n]) => [key, hide(n)]));

const counts = fc.tuple(...Array.from({ length: 4 }, () => fc.nat(20)));
const years = fc.array(counts, { minLength: 1, maxLength: 5 });
const consistent = (list: readonly (readonly number[])[], rest: { id?: string } = {}) =>
  tableOf([period, sex, age], {
    ...rest,
    lines: list.flatMap((leaves, at) => linesOf(String(2010 + at), cube(leaves))),
  });

describe("sound figures", () => {
  it("raise nothing at all when every number is printed", () => {
    fc.assert(
      fc.property(years, (list) => {
        expect(reconcile([consistent(list)], options)).toEqual([]);
      }),
    );
  });

  it("raise no error and no rest when small numbers are withheld and some rows are left out", () => {
    fc.assert(
      fc.property(
        counts,
        fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
        (leaves, kept) => {
          const all = linesOf("2020", withheld(cube(leaves)));
          const lines = all.filter((_, at) => kept[at]);
          expect(errors(reconcile([tableOf([period, sex, age], { lines })], options))).toEqual([]);
          expect(
            by("total-differs", reconcile([tableOf([period, sex, age], { lines: all })], options)),
          ).toEqual([]);
        },
      ),
    );
  });

  it("add no finding to those of other tables", () => {
    const others: readonly PublishedTable[] = [...unodcJordanTables(), usTipReportTable];
    const before = reconcile(others, options);
    fc.assert(
      fc.property(years, (list) => {
        expect(reconcile([...others, consistent(list)], options)).toEqual(before);
      }),
      { numRuns: 10 },
    );
  });
});

describe("one wrong figure", () => {
  it("is always found, and its row is named", () => {
    fc.assert(
      fc.property(years, fc.nat(), fc.integer({ min: -20, max: 20 }), (list, at, change) => {
        const { rows, ...table } = consistent(list);
        const wrong = at % rows.length;
        const perturbed = rows.map((row, position) => {
          if (position !== wrong || row.value.kind !== "count") return row;
          return {
            ...row,
            value: { kind: "count", n: Math.max(0, row.value.n + change) } as const,
          };
        });
        fc.pre(JSON.stringify(perturbed) !== JSON.stringify(rows));
        const found = by("total-differs", reconcile([{ ...table, rows: perturbed }], options));
        expect(found.flatMap(({ place }) => place.rows)).toContain(wrong + 1);
      }),
    );
  });
});

describe("the order of rows and tables", () => {
  it("changes no finding", () => {
    const tables = [...unodcJordanTables(), usTipReportTable];
    const findings = reconcile(tables, options);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(tables, { minLength: tables.length }),
        fc.infiniteStream(fc.nat()),
        (shuffled, random) => {
          const permuted = shuffled.map((table) => ({
            ...table,
            rows: table.rows
              .map((row) => ({ row, rank: random.next().value ?? 0 }))
              .sort((a, b) => a.rank - b.rank)
              .map(({ row }) => row),
          }));
          expect(reconcile(permuted, options)).toEqual(findings);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("changes none either where keys repeat, cells share a row, and a total is broken down in two ways", () => {
    const part: Dimension = {
      ...dimensionOf("part", { kind: "partition", parts: ["A", "B"] }),
      breakdowns: [
        { of: "Total", kind: "partition", parts: ["A", "B"], residual: [] },
        { of: "Total", kind: "partition", parts: ["C", "D"], residual: ["E"] },
      ],
    };
    const line = fc.tuple(
      fc.constantFrom("2020", "2021"),
      fc.constantFrom("Total", "A", "B", "C", "D", "E"),
      fc.oneof(fc.nat(9), fc.constant("<5" as const)),
    );
    const measured = (
      measure: string,
      { lines, places }: { lines: readonly Line[]; places: readonly number[] },
    ): PublishedTable => {
      const table = tableOf([period, part], { id: measure, counts: { measure }, lines });
      const rows = table.rows.map((row, at) => ({ ...row, place: { row: places[at] ?? 1 } }));
      return { ...table, rows };
    };
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 14 }),
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 14, maxLength: 14 }),
        fc.array(fc.nat(), { minLength: 14, maxLength: 14 }),
        (lines, places, ranks) => {
          const one = measured("one", { lines, places });
          const two = measured("two", { lines, places });
          const shuffled = one.rows
            .map((row, at) => ({ row, rank: ranks[at] ?? 0 }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ row }) => row);
          const series = { ...options, identicalPeriods: 2 };
          expect(reconcile([two, { ...one, rows: shuffled }], series)).toEqual(
            reconcile([one, two], series),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it("is not lost on the input, which stays as it was", () => {
    const tables = unodcJordanTables();
    const before = structuredClone(tables);
    reconcile(tables, options);
    expect(tables).toEqual(before);
  });
});

/** A breakdown of one total into A, B and sometimes a residual part, printed at random; absent means not printed. */
const printed = fc.oneof(fc.nat(8), fc.constant("<5" as const), fc.constant(null));
const oneBreakdown = fc.record({
  kind: fc.constantFrom("partition" as const, "overlapping" as const),
  residual: fc.boolean(),
  total: fc.oneof(fc.nat(12), fc.constant("<5" as const)),
  A: fc.option(printed, { nil: undefined }),
  B: fc.option(printed, { nil: undefined }),
  Rest: fc.option(printed, { nil: undefined }),
});

const choices = (cell: Printed | undefined): readonly number[] => {
  if (typeof cell === "number") return [cell];
  return Array.from({ length: cell === "<5" ? 5 : 13 }, (_, n) => n);
};

describe("an error", () => {
  it("means that no numbers could stand behind the table, and is there whenever none could", () => {
    fc.assert(
      fc.property(oneBreakdown, ({ kind, residual, total, A, B, Rest }) => {
        const dimension = dimensionOf("part", {
          kind,
          parts: ["A", "B"],
          residual: residual ? ["Rest"] : [],
        });
        const cells: readonly (readonly [string, Printed | undefined])[] = [
          ["Total", total],
          ["A", A],
          ["B", B],
          ...(residual ? [["Rest", Rest] as const] : []),
        ];
        const lines = cells.flatMap(([label, cell]): readonly Line[] =>
          cell === undefined ? [] : [["2020", label, cell]],
        );
        const fits = (whole: number, parts: readonly number[]) => {
          const sum = parts.reduce((a, b) => a + b, 0);
          return kind === "partition"
            ? sum === whole
            : sum >= whole && parts.every((part) => part <= whole);
        };
        const parts = [choices(A), choices(B), residual ? choices(Rest) : [0]] as const;
        const possible = choices(total).some((whole) =>
          parts[0].some((a) => parts[1].some((b) => parts[2].some((c) => fits(whole, [a, b, c])))),
        );
        const found = errors(reconcile([tableOf([period, dimension], { lines })], options));
        expect(found.length > 0).toBe(!possible);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Every way in which the withheld leaves could be filled so that all printed sums hold. */
function* fillings(cells: ReadonlyMap<string, Printed>): Generator<ReadonlyMap<string, number>> {
  const leaves = ["F Child", "F Adult", "M Child", "M Adult"].map((key) => choices(cells.get(key)));
  const [w, x, y, z] = leaves as [number[], number[], number[], number[]];
  for (const a of w)
    for (const b of x)
      for (const c of y)
        for (const d of z) {
          const filled = cube([a, b, c, d]);
          if ([...cells].every(([key, cell]) => choices(cell).includes(filled.get(key) ?? -1))) {
            yield filled;
          }
        }
}

describe("a withheld number", () => {
  const shortKey = (key: string) => {
    const [s, a] = key.split(" ");
    return {
      period: "2020",
      ...(s === "Total" ? {} : { sex: s }),
      ...(a === "Total" ? {} : { age: a }),
    };
  };

  it("is called recoverable only if no other number fits", () => {
    fc.assert(
      fc.property(
        fc.tuple(...Array.from({ length: 4 }, () => fc.nat(7))),
        fc.subarray(["Total Total", "F Total", "M Total", "Total Child", "Total Adult"]),
        (leaves, unprinted) => {
          const cells = withheld(cube(leaves));
          for (const key of unprinted) cells.delete(key);
          const ways = [...fillings(cells)];
          const only = [...cells.keys()].filter(
            (key) => new Set(ways.map((filled) => filled.get(key))).size === 1,
          );
          const table = tableOf([period, sex, age], { lines: linesOf("2020", cells) });
          const found = by("recoverable-suppression", reconcile([table], options));
          for (const { place } of found) expect(only.map(shortKey)).toContainEqual(place.key);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("of a single sum is called recoverable exactly if no other number fits", () => {
    const parts = ["A", "B", "C"];
    const dimension: Dimension = dimensionOf("part", { kind: "partition", parts });
    fc.assert(
      fc.property(
        fc.array(fc.nat(7), { minLength: 3, maxLength: 3 }),
        fc.boolean(),
        (leaves, plain) => {
          const total = leaves.reduce((a, b) => a + b, 0);
          const shown = [plain ? total : hide(total), ...leaves.map(hide)];
          const ways = choices(shown[1]).flatMap((a) =>
            choices(shown[2]).flatMap((b) =>
              choices(shown[3])
                .filter((c) => choices(shown[0]).includes(a + b + c))
                .map((c) => [a + b + c, a, b, c]),
            ),
          );
          const only = shown.flatMap((cell, at) =>
            cell === "<5" && new Set(ways.map((way) => way[at])).size === 1 ? [at + 1] : [],
          );
          const lines = ["Total", ...parts].map(
            (label, at): Line => ["2020", label, shown[at] ?? null],
          );
          const found = by(
            "recoverable-suppression",
            reconcile([tableOf([period, dimension], { lines })], options),
          );
          expect(found.map(({ place }) => place.rows[0])).toEqual(only);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("leaves no trace: the findings are the same whatever it is", () => {
    const large = fc.integer({ min: 5, max: 40 });
    fc.assert(
      fc.property(large, large, large, (fa, mc, ma) => {
        const findings = [0, 1, 2, 3, 4].map((hidden) =>
          reconcile(
            [
              tableOf([period, sex, age], {
                lines: linesOf("2020", withheld(cube([hidden, fa, mc, ma]))),
              }),
            ],
            options,
          ),
        );
        expect(by("recoverable-suppression", findings[0] ?? [])).toHaveLength(1);
        for (const other of findings) expect(other).toEqual(findings[0]);
      }),
    );
  });
});
