// Covers: the figures, the dates and the bodies of the support projects, and the way from an activity to its support.
// Does not cover: whether the links are right, which no source says; they are assumptions.

import { parties } from "@aht-jo/vocabulary";
import { describe, expect, it } from "vitest";
import { jordanPlan } from "../../jordan/jordan-plan.ts";
import { activities } from "../../query/activities.ts";
import { supportBodies } from "./support-bodies.ts";
import { supportProjects } from "./support-projects.ts";
import { supportProjectsFor } from "./support-projects-for.ts";

const project = (id: string) => {
  const found = supportProjects.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no project ${id}`);
  return found;
};

describe("JEMPAS II", () => {
  const jempas = project("jempas-ii");

  it("ran from February 2020 to October 2021, before the term of the plan", () => {
    expect(jempas.period).toEqual({ from: "2020-02", to: "2021-10" });
  });

  it("cost 189,403.21 and 206,308.69 euros, in whole cents", () => {
    expect(
      jempas.budget.map(({ fund, currency, amountCents }) => [fund, currency, amountCents]),
    ).toEqual([
      ["AMIF", "EUR", 18_940_321],
      ["ISF-Police", "EUR", 20_630_869],
    ]);
    expect(jempas.budget.reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(39_571_190);
  });

  it("had three components, the fight against trafficking printed last", () => {
    expect(jempas.components.map(({ id }) => id)).toEqual([
      "jempas-ii-cooperation-framework",
      "jempas-ii-asylum-exchange",
      "jempas-ii-trafficking",
    ]);
  });

  it("was evaluated from June to October 2024 by one of a consortium of six", () => {
    const { evaluation } = jempas;
    expect(evaluation?.period).toEqual({ from: "2024-06", to: "2024-10" });
    expect(evaluation?.consortium).toHaveLength(6);
    expect(evaluation?.consortium).toContain(evaluation?.evaluator);
    expect(evaluation?.findings.length).toBeGreaterThan(0);
  });
});

describe("IOM's support", () => {
  it("has no printed budget, funder or evaluation, and none was filled in", () => {
    for (const { id, implementer, budget, funders, evaluation } of supportProjects.slice(1)) {
      expect(id).toMatch(/^iom-/);
      expect({ implementer, budget, funders, evaluation }).toEqual({
        implementer: "iom",
        budget: [],
        funders: [],
        evaluation: null,
      });
    }
  });

  it("began in 2008 and has no printed end", () => {
    expect(project("iom-cooperation").period).toEqual({ from: "2008", to: null });
  });

  it("records the visit from Kenya of April 2018 as a visit", () => {
    const { kind, period } = project("iom-kenya-visit-2018");
    expect([kind, period]).toEqual(["visit", { from: "2018-04", to: "2018-04" }]);
    expect(supportProjects.filter((one) => one.kind === "visit")).toHaveLength(1);
  });
});

describe("all support", () => {
  it("has dates that are years or months, in order", () => {
    for (const { period } of supportProjects) {
      for (const end of [period.from, period.to]) {
        if (end !== null) expect(end).toMatch(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/);
      }
      if (period.from !== null && period.to !== null) expect(period.from <= period.to).toBe(true);
    }
  });

  it("names only registered parties and the bodies listed here, and lists no body for nothing", () => {
    const own = new Set<string>(supportBodies.map(({ id }) => id));
    const known = new Set<string>([...parties.map(({ id }) => id), ...own]);
    const named = supportProjects.flatMap((one) => [
      one.implementer,
      ...(one.contractor === null ? [] : [one.contractor]),
      ...one.collaborators,
      ...one.funders,
      ...one.partners,
      ...one.components.flatMap((component) => component.partners),
      ...(one.evaluation === null ? [] : [one.evaluation.evaluator, ...one.evaluation.consortium]),
    ]);
    for (const id of named) expect(known).toContain(id);
    for (const id of own) expect(named).toContain(id);
    for (const { id } of parties) expect(own).not.toContain(id);
  });
});

describe("supportProjectsFor", () => {
  it("finds each link from its activity, and nothing else", () => {
    const found = activities(jordanPlan, {}).flatMap(({ id }) =>
      supportProjectsFor(id).map(({ project: { id: linked } }) => `${linked} ${id}`),
    );
    const stated = supportProjects.flatMap(({ id, linkedActivities }) =>
      linkedActivities.map(({ activity }) => `${id} ${activity}`),
    );
    expect(found.toSorted()).toEqual(stated.toSorted());
    expect(new Set(stated).size).toBe(stated.length);
  });

  it("finds nothing where nothing is linked", () => {
    expect(supportProjectsFor("P2.G1.S1.A1")).toEqual([]);
  });
});
