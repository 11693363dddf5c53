// Covers: promise 17 on a real change of the law, the cover of shelters that took in potential victims on 16 August 2023:
// the step that it opened, that it strands nobody, and what it means for one file. Does not cover: the whole behaviour of
// two versions of the whole document, which has too many situations.

import { civilDate } from "@aht-jo/core";
import { diffBehaviour } from "@aht-jo/rules/check";
import { describe, expect, it } from "vitest";
import { jordanNrm } from "../jordan/jordan-nrm.ts";
import { both, changedJordan, lasting, without } from "./fixtures/changed-jordan.ts";

describe("the regulation of 2023", () => {
  const earlier = changedJordan(
    both(
      without("jo.definitions.shelter-covered-2023"),
      lasting("jo.definitions.shelter-covered-2012"),
    ),
  );
  const steps = [
    "report",
    "markPotential",
    "requestShelter",
    "offerShelter",
    "giveConsent",
    "recordPerson",
  ];
  const limits = {
    on: civilDate("2025-03-02"),
    instances: 1,
    maxStates: 200_000,
    opening: "unknown",
    only: steps,
  } as const;

  it("opened the shelter to whoever may be a victim, and took nothing away", () => {
    const diff = diffBehaviour(earlier, {
      ...limits,
      after: jordanNrm(),
    });
    expect(diff.complete).toBe(true);
    expect(new Set(diff.differences.map(({ change, command }) => `${change} ${command}`))).toEqual(
      new Set(["gained admitToShelter"]),
    );
    expect(diff.differences[0]?.situation.steps.map(({ command }) => command)).toContain(
      "markPotential",
    );
    expect(diff.stranded).toEqual([]);
  });
});
