// Covers: the counts of the plan, the shape of every node, identifiers, languages, places, parties, time frames and
// shared cells, from the data alone. Does not cover: whether the data agrees with the printed tables
// (source-index.test.ts), nor whether the titles are good Arabic or good English.

import { isCivilDate } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import { jordanPlan } from "./jordan-plan.ts";

const { pillars } = jordanPlan;
const goals = pillars.flatMap((pillar) => pillar.goals);
const subGoals = goals.flatMap((goal) => goal.subGoals);
const outputs = subGoals.flatMap((subGoal) => subGoal.outputs);
const activities = subGoals.flatMap((subGoal) => subGoal.activities);
const indicators = subGoals.flatMap((subGoal) => [
  ...subGoal.activities.flatMap((activity) => activity.indicators),
  ...subGoal.indicators,
]);
const sharedCells = subGoals.flatMap((subGoal) => subGoal.sharedCells);
const nodes = [...pillars, ...goals, ...subGoals, ...outputs, ...activities, ...indicators];

const perPillar = (list: readonly { readonly id: string }[]): readonly number[] =>
  pillars.map(({ id }) => list.filter((node) => node.id.startsWith(`${id}.`)).length);

describe("the plan holds everything that is printed", () => {
  it("has 4 pillars, 12 goals, 25 sub-goals, 25 outputs, 80 activities and 106 indicators", () => {
    expect(pillars).toHaveLength(4);
    expect(perPillar(goals)).toEqual([6, 2, 2, 2]);
    expect(perPillar(subGoals)).toEqual([11, 6, 6, 2]);
    expect(perPillar(outputs)).toEqual([11, 5, 6, 3]);
    expect(perPillar(activities)).toEqual([38, 16, 13, 13]);
    expect(perPillar(indicators)).toEqual([48, 23, 23, 12]);
  });

  it("has 50 continuous activities, all from 2024 to 2027", () => {
    const continuous = activities.filter(({ timeFrame }) => timeFrame.continuous);
    expect(perPillar(continuous)).toEqual([23, 11, 9, 7]);
    for (const { timeFrame } of continuous) {
      expect(timeFrame).toEqual({ firstYear: 2024, lastYear: 2027, continuous: true });
    }
  });

  it("prints no output for one sub-goal, two for another and one for all others", () => {
    const unusual = subGoals.filter((subGoal) => subGoal.outputs.length !== 1);
    expect(unusual.map(({ id, outputs: { length } }) => [id, length])).toEqual([
      ["P2.G1.S2", 0],
      ["P4.G2.S1", 2],
    ]);
  });

  it("begins with this activity", () => {
    expect(jordanPlan.pillars[0]?.goals[0]?.subGoals[0]?.activities[0]).toEqual({
      id: "P1.G1.S1.A1",
      title: {
        en: "Meet the parties concerned to find the sectors most exposed to violations",
        ar: "عقد اجتماعات مع الجهات ذات العلاقة لتقييم القطاعات الأكثر عرضة للانتهاكات",
      },
      committeeTitle: null,
      source: {
        work: "jo-aht-strategy-2024-2027",
        pinpoint: "Executive plan, pillar 1, goal 1, row 1",
        reading: "secondary",
      },
      inForce: { from: "2024-01-01", to: null },
      parties: [
        { party: "ministry-of-justice", role: "responsible", order: 1 },
        { party: "ministry-of-labour", role: "responsible", order: 2 },
        { party: "national-committee", role: "responsible", order: 3 },
      ],
      concernedPartners: true,
      timeFrame: { firstYear: 2024, lastYear: 2025, continuous: false },
      indicators: [
        {
          id: "P1.G1.S1.A1.I1",
          title: { en: "Meetings held", ar: "عدد الاجتماعات المنعقدة" },
          committeeTitle: null,
          source: {
            work: "jo-aht-strategy-2024-2027",
            pinpoint: "Executive plan, pillar 1, goal 1, row 1, indicator 1",
            reading: "secondary",
          },
          inForce: { from: "2024-01-01", to: null },
          kind: "count",
          serves: ["P1.G1.S1.A1"],
        },
      ],
    });
  });
});

describe("identifiers", () => {
  it("are unique", () => {
    const ids = [...nodes, ...sharedCells].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("nest by prefix and count from 1 in printed order", () => {
    const expectChildren = (
      parent: string,
      children: readonly { readonly id: string }[],
      letter: string,
    ): void => {
      const start = parent === "" ? letter : `${parent}.${letter}`;
      expect(children.map(({ id }) => id)).toEqual(children.map((_, at) => `${start}${at + 1}`));
    };
    expectChildren("", pillars, "P");
    for (const pillar of pillars) expectChildren(pillar.id, pillar.goals, "G");
    for (const goal of goals) expectChildren(goal.id, goal.subGoals, "S");
    for (const subGoal of subGoals) {
      expectChildren(subGoal.id, subGoal.outputs, "O");
      expectChildren(subGoal.id, subGoal.activities, "A");
      expectChildren(subGoal.id, subGoal.indicators, "I");
      expectChildren(subGoal.id, subGoal.sharedCells, "C");
    }
    for (const activity of activities) expectChildren(activity.id, activity.indicators, "I");
  });
});

describe("every node", () => {
  it("has a title in English and one in Arabic, each in its own script", () => {
    for (const { id, title } of [...nodes, { id: jordanPlan.id, title: jordanPlan.title }]) {
      expect(title.en, id).toMatch(/^[A-Z][\u0020-\u007e]+$/);
      expect(title.ar, id).toMatch(/^[\u0600-\u06ff]/);
      expect(title.ar, id).not.toMatch(/[A-Za-z]/);
    }
    expect(jordanPlan.wording.note.ar).toMatch(/[\u0600-\u06ff]/);
  });

  it("says where it is printed, each at a place of its own", () => {
    const places = [...nodes, ...sharedCells].map(({ source }) => source);
    for (const place of places) {
      expect(place).toMatchObject({ work: "jo-aht-strategy-2024-2027", reading: "secondary" });
      expect(place.pinpoint).toMatch(/^Executive plan, pillar [1-4]/);
    }
    expect(new Set(places.map(({ pinpoint }) => pinpoint)).size).toBe(places.length);
  });

  it("leaves the wording to the committee and is in force from the first day of the term", () => {
    expect(jordanPlan.inForceFrom).toBe("2024-01-01");
    for (const node of nodes) {
      expect(node.committeeTitle).toBeNull();
      expect(isCivilDate(node.inForce.from)).toBe(true);
      expect(node.inForce).toEqual({ from: jordanPlan.inForceFrom, to: null });
    }
  });
});

describe("every activity", () => {
  it("has at least one party, each once, in printed order and without a lead", () => {
    for (const { id, parties } of activities) {
      expect(parties.length, id).toBeGreaterThan(0);
      expect(parties.map(({ order }) => order)).toEqual(parties.map((_, at) => at + 1));
      expect(new Set(parties.map(({ party }) => party)).size, id).toBe(parties.length);
      expect(parties.every(({ role }) => role === "responsible")).toBe(true);
    }
  });

  it("names 25 parties", () => {
    const used = new Set(activities.flatMap(({ parties }) => parties.map(({ party }) => party)));
    expect([...used].sort()).toEqual([
      "bar-association",
      "chambers-of-commerce",
      "chambers-of-industry",
      "civil-society-organizations",
      "councils-of-communities",
      "judicial-council",
      "ministry-of-awqaf",
      "ministry-of-digital-economy",
      "ministry-of-education",
      "ministry-of-foreign-affairs",
      "ministry-of-government-communications",
      "ministry-of-health",
      "ministry-of-interior",
      "ministry-of-justice",
      "ministry-of-labour",
      "ministry-of-social-development",
      "ministry-of-tourism",
      "ministry-of-youth",
      "national-committee",
      "national-council-for-family-affairs",
      "private-hospitals",
      "public-security-directorate",
      "unhcr",
      "universities-and-research-institutes",
      "universities-and-schools",
    ]);
  });

  it("lies within the term", () => {
    for (const { id, timeFrame } of activities) {
      expect(timeFrame.firstYear, id).toBeGreaterThanOrEqual(jordanPlan.term.firstYear);
      expect(timeFrame.lastYear, id).toBeGreaterThanOrEqual(timeFrame.firstYear);
      expect(timeFrame.lastYear, id).toBeLessThanOrEqual(jordanPlan.term.lastYear);
    }
  });

  it("has at least one indicator, its own or shared", () => {
    const served = new Set(indicators.flatMap(({ serves }) => serves));
    expect(activities.filter(({ id }) => !served.has(id))).toEqual([]);
  });
});

describe("what several activities share", () => {
  it("serves activities of the same sub-goal, in order, and an own indicator serves its activity", () => {
    for (const subGoal of subGoals) {
      const ids = subGoal.activities.map(({ id }) => id);
      for (const { id, serves } of [...subGoal.indicators, ...subGoal.sharedCells]) {
        expect(serves.length, id).toBeGreaterThan(1);
        expect(
          ids.filter((activity) => serves.includes(activity)),
          id,
        ).toEqual(serves);
      }
      for (const activity of subGoal.activities) {
        for (const { serves } of activity.indicators) expect(serves).toEqual([activity.id]);
      }
    }
  });

  it("stands in six cells and seven indicators of pillar four", () => {
    expect(sharedCells.map(({ id, column }) => [id, column])).toEqual([
      ["P4.G1.S1.C1", "responsible-party"],
      ["P4.G1.S1.C2", "time-frame"],
      ["P4.G2.S1.C1", "responsible-party"],
      ["P4.G2.S1.C2", "time-frame"],
      ["P4.G2.S1.C3", "responsible-party"],
      ["P4.G2.S1.C4", "time-frame"],
    ]);
    expect(perPillar(subGoals.flatMap((subGoal) => subGoal.indicators))).toEqual([0, 0, 0, 7]);
  });

  it("carries one value: activities that share a cell have equal parties or years", () => {
    const byId = new Map(activities.map((activity) => [activity.id, activity]));
    for (const { column, serves } of sharedCells) {
      const values = serves.map((id) => {
        const activity = byId.get(id);
        return column === "time-frame"
          ? activity?.timeFrame
          : [activity?.parties, activity?.concernedPartners];
      });
      for (const value of values) expect(value).toEqual(values[0]);
    }
  });
});
