// Covers: that nothing printed in the executive-plan tables is lost, moved or added, row by row, against an index made
// from the source text alone (scripts/index-source.mjs), and that no printed sentence is copied. Does not cover: what
// the titles mean; the index holds hashes, not words.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolveParty } from "@aht-jo/vocabulary";
import { describe, expect, it } from "vitest";
import type { Activity, IndicatorKind, SubGoal, TimeFrame } from "../plan/plan.ts";
import type { JordanIds } from "./ids.ts";
import { jordanPlan } from "./jordan-plan.ts";

interface PrintedText {
  readonly sha256: string;
  readonly words: number;
}
interface PrintedIndicator extends PrintedText {
  readonly measure: "number" | "percentage" | "amount" | "named";
}
interface PrintedRow {
  readonly table: string;
  readonly row: number;
  readonly subGoal: PrintedText | null;
  readonly outputs: readonly PrintedText[];
  readonly activity: PrintedText;
  readonly parties: readonly string[];
  readonly concernedPartners: boolean;
  readonly indicators: readonly PrintedIndicator[];
  readonly timeFrame: TimeFrame | null;
}

const { rows } = JSON.parse(
  readFileSync(new URL("./fixtures/source-index.json", import.meta.url), "utf8"),
) as { readonly rows: readonly PrintedRow[] };

const placeOf = ({ table, row }: PrintedRow): string => `Executive plan, ${table}, row ${row}`;
const rowByPlace = new Map(rows.map((row) => [placeOf(row), row]));
const subGoals = jordanPlan.pillars.flatMap(({ goals }) => goals.flatMap((goal) => goal.subGoals));
const activities = subGoals.flatMap((subGoal) => subGoal.activities);
const indicators = subGoals.flatMap((subGoal) => [
  ...subGoal.activities.flatMap((activity) => activity.indicators),
  ...subGoal.indicators,
]);

const rowOf = ({ source }: Activity<JordanIds>): PrintedRow => {
  const row = rowByPlace.get(source.pinpoint.replace(/, sentence \d$/, ""));
  if (row === undefined) throw new Error(`no printed row at ${source.pinpoint}`);
  return row;
};

/** The rows over which the printed cell of an activity reaches: its own, or all those of a shared cell. */
const rowsOfCell = (
  subGoal: SubGoal<JordanIds>,
  {
    activity,
    column,
  }: { activity: Activity<JordanIds>; column: "responsible-party" | "time-frame" },
): readonly PrintedRow[] => {
  const shared = subGoal.sharedCells.find(
    (cell) => cell.column === column && cell.serves.includes(activity.id),
  );
  const members = subGoal.activities.filter(({ id }) => shared?.serves.includes(id));
  return [...new Set((shared === undefined ? [activity] : members).map(rowOf))];
};

const partyOf = (printed: string): string => {
  const party = resolveParty(printed);
  return party.ok ? party.value.id : `unknown: ${printed}`;
};

describe("every printed row", () => {
  it("is one of 79, with 25 sub-goals, 25 outputs and 106 indicators", () => {
    expect(rows).toHaveLength(79);
    expect(rows.filter(({ subGoal }) => subGoal !== null)).toHaveLength(25);
    expect(rows.flatMap((row) => row.outputs)).toHaveLength(25);
    expect(rows.flatMap((row) => row.indicators)).toHaveLength(106);
  });

  it("is claimed by one activity, and one row by two", () => {
    const claims = new Map<PrintedRow, string[]>(rows.map((row) => [row, []]));
    for (const activity of activities) claims.get(rowOf(activity))?.push(activity.id);
    const unusual = [...claims].filter(([, ids]) => ids.length !== 1);
    expect(unusual.map(([row, ids]) => [placeOf(row), ids])).toEqual([
      ["Executive plan, pillar 4, goal 1, row 1", ["P4.G1.S1.A1", "P4.G1.S1.A2"]],
    ]);
  });

  it("comes in the order of the identifiers", () => {
    expect([...new Set(activities.map(rowOf))]).toEqual(rows);
  });

  it("lies in the table of its goal, except three rows printed before the heading of their goal", () => {
    const moved = activities.filter(({ id, source }) => {
      const [, pillar, goal] = /^P(\d)\.G(\d)/.exec(id) ?? [];
      return !source.pinpoint.startsWith(`Executive plan, pillar ${pillar}, goal ${goal}, row `);
    });
    expect(moved.map(({ id, source }) => [id, source.pinpoint])).toEqual([
      ["P1.G5.S1.A1", "Executive plan, pillar 1, goal 4, row 7"],
      ["P1.G5.S1.A2", "Executive plan, pillar 1, goal 4, row 8"],
      ["P1.G5.S1.A3", "Executive plan, pillar 1, goal 4, row 9"],
    ]);
  });
});

describe("the party column", () => {
  it("gives every activity its parties in printed order, and the concerned-partners flag", () => {
    for (const subGoal of subGoals) {
      for (const activity of subGoal.activities) {
        const cell = rowsOfCell(subGoal, { activity, column: "responsible-party" });
        expect(
          activity.parties.map(({ party }) => party),
          activity.id,
        ).toEqual(cell.flatMap(({ parties }) => parties).map(partyOf));
        expect(activity.concernedPartners, activity.id).toBe(
          cell.some(({ concernedPartners }) => concernedPartners),
        );
      }
    }
  });
});

describe("the time-frame column", () => {
  it("gives every activity the years of the one cell that reaches over it", () => {
    for (const subGoal of subGoals) {
      for (const activity of subGoal.activities) {
        const printed = rowsOfCell(subGoal, { activity, column: "time-frame" })
          .map(({ timeFrame }) => timeFrame)
          .filter((timeFrame) => timeFrame !== null);
        expect(printed, activity.id).toEqual([activity.timeFrame]);
      }
    }
  });
});

describe("a shared cell", () => {
  it("names the rows it reaches over: those of the activities it serves", () => {
    for (const subGoal of subGoals) {
      for (const { id, column, serves, source } of subGoal.sharedCells) {
        const reached = subGoal.activities.filter((one) => serves.includes(one.id)).map(rowOf);
        const [first, last] = [reached[0], reached.at(-1)];
        const joint = last?.row === (first?.row ?? 0) + 1 ? "and" : "to";
        expect(source.pinpoint, id).toBe(
          `Executive plan, ${first?.table}, rows ${first?.row} ${joint} ${last?.row}, ${column.replace("-", " ")}`,
        );
      }
    }
  });
});

describe("the indicator column", () => {
  const printed = new Map<string, PrintedIndicator>(
    rows.flatMap((row) =>
      row.indicators.map((one, at) => [`${placeOf(row)}, indicator ${at + 1}`, one] as const),
    ),
  );

  it("is claimed indicator by indicator, each once", () => {
    expect(indicators.map(({ source }) => source.pinpoint).sort()).toEqual(
      [...printed.keys()].sort(),
    );
  });

  it("is claimed by an indicator of an activity in that row", () => {
    const places = new Map(activities.map((activity) => [activity.id, placeOf(rowOf(activity))]));
    for (const { id, serves, source } of indicators) {
      const row = source.pinpoint.replace(/, indicator \d$/, "");
      expect(
        serves.map((activity) => places.get(activity)),
        id,
      ).toContain(row);
    }
  });

  it("decides the kind: a printed number is a count, a percentage and an amount are themselves", () => {
    const kinds: Record<PrintedIndicator["measure"], readonly IndicatorKind[]> = {
      number: ["count"],
      percentage: ["percentage"],
      amount: ["amount"],
      named: ["deliverable", "narrative"],
    };
    for (const { id, kind, source } of indicators) {
      const measure = printed.get(source.pinpoint)?.measure;
      expect(measure === undefined ? [] : kinds[measure], id).toContain(kind);
    }
  });

  it("reads the same printed words alike, except where the activity beside them says more", () => {
    const readings = new Map<string, Set<string>>();
    for (const { kind, title, source } of indicators) {
      const words = printed.get(source.pinpoint)?.sha256 ?? "";
      readings.set(words, (readings.get(words) ?? new Set()).add(`${kind}: ${title.en}`));
    }
    expect(readings.size).toBe(71);
    const several = [...readings.values()].filter(({ size }) => size > 1);
    expect(several.map((titles) => [...titles])).toEqual([
      ["count: Inspection visits made", "count: Visits made"],
      [
        "count: Cases handled through the automated procedures",
        "count: Return and reintegration cases",
      ],
      ["count: Aid cases through the direct lines", "count: Aid cases in civil suits"],
      ["count: Memoranda of understanding signed", "count: Memoranda of understanding"],
    ]);
  });
});

describe("the sub-goal and output columns", () => {
  it("are claimed cell by cell, each once", () => {
    expect(
      subGoals.map(({ source }) => source.pinpoint.replace(/s (\d) and \d, /, " $1, ")),
    ).toEqual(
      rows.filter(({ subGoal }) => subGoal !== null).map((row) => `${placeOf(row)}, sub-goal`),
    );
    expect(subGoals.flatMap(({ outputs }) => outputs.map(({ source }) => source.pinpoint))).toEqual(
      rows.flatMap((row) => row.outputs.map(() => `${placeOf(row)}, expected output`)),
    );
  });

  it("stand in the first row of their activities", () => {
    for (const subGoal of subGoals) {
      const [first] = subGoal.activities;
      expect(first === undefined ? null : rowOf(first).subGoal, subGoal.id).not.toBeNull();
    }
  });
});

describe("titles", () => {
  it("copy no printed sentence", () => {
    const hashes = new Set(
      rows
        .flatMap((row) => [row.subGoal, row.activity, ...row.outputs, ...row.indicators])
        .map((text) => text?.sha256),
    );
    const hashOf = (text: string): string =>
      createHash("sha256")
        .update(
          text
            .normalize("NFKC")
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]+/gu, ""),
        )
        .digest("hex");
    expect(hashes.has(hashOf("Number of meetings."))).toBe(true);
    const titled = [...subGoals, ...subGoals.flatMap(({ outputs }) => outputs), ...activities];
    for (const { id, title } of [...titled, ...indicators]) {
      expect(hashes.has(hashOf(title.en)), id).toBe(false);
    }
  });
});
