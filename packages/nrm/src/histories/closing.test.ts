// Covers: closing a file, with duties that wait and with cases that need the person, against the rules, and files of one
// person that came about twice. Not covered: how a host finds out that two files are of one person.
import { replay } from "@aht-jo/rules";
import { describe, expect, it } from "vitest";
import { and, deadlinesOn, given, isRefused, passes } from "./fixtures/given.ts";
import {
  after,
  attempt,
  expectSound,
  findingsOf,
  type History,
  opened,
  sharedPartOf,
  stateOf,
} from "./fixtures/history.ts";
import { adult, referredCase } from "./fixtures/people.ts";

const closes = {
  what: "closeFile",
  by: "case-coordinator",
  on: "2025-06-29",
  data: { closingReason: "own-wish" },
} as const;

/** An adult who was looked after, and whose identification is still to be decided. */
const undecided = after(
  adult(),
  {
    what: "assessRisk",
    by: "ctu-officer",
    on: "2025-05-05",
    data: { riskLevel: "low", immediateDanger: false },
  },
  { what: "assessHealth", by: "health-worker", on: "2025-05-06" },
  { what: "assessNeeds", by: "social-worker", on: "2025-05-06" },
);

/** The same adult, identified: everything that is due was done. */
const servedAdult = after(undecided, {
  what: "identify",
  by: "ctu-officer",
  on: "2025-05-20",
  data: { identificationGround: "unit-report" },
});

describe("closing a file", () => {
  it("while duties wait is refused, and says which rule", () => {
    given(adult())
      .when(closes)
      .must(
        isRefused("forbidden: jo.file.no-closing-with-duties"),
        and((file) => {
          const waiting = Object.values(deadlinesOn(file, "2025-06-29")).filter(
            ({ status }) => status === "running" || status === "late",
          );
          expect(waiting.map(({ duty }) => duty)).toEqual([
            "jo.identification.decide-in-time",
            "jo.safety.assess-in-time",
            "jo.health.assess-in-time",
            "jo.psychosocial.assess-in-time",
          ]);
        }),
      );
  });

  it("while a single duty waits is refused", () => {
    given(undecided).when(closes).must(isRefused("forbidden: jo.file.no-closing-with-duties"));
  });

  it("against the rules is recorded with its reason, and the audit finds it", () => {
    const closed = given(adult())
      .when({ ...closes, overriding: "The person asked for it twice and left the country." })
      .must(
        passes,
        and((file) => expect(stateOf(file, "file")).toBe("closed")),
      ).history;
    expect(findingsOf(closed)).toEqual([
      { event: closed.log.at(-1)?.id, at: 3, kind: "override", path: ["override"] },
    ]);
    expect(closed.log.at(-1)?.override).toMatchObject({
      against: ["jo.file.no-closing-with-duties"],
    });
    given(closed, { findings: ["override"] })
      .when({ what: "reopenFile", by: "person", on: "2025-08-01" })
      .must(passes);
  });

  it("with everything done needs a reason", () => {
    given(servedAdult)
      .when({ ...closes, data: {} })
      .must(isRefused("unknown: jo.file.close"))
      .when(closes)
      .must(passes)
      .when({
        what: "reopenFile",
        by: "person",
        on: "2025-09-01",
        data: { fileReopenReason: "new-facts" },
      })
      .must(passes);
  });

  it("while a case may need the person waits for the prosecutor's word", () => {
    const needed = after(servedAdult, ...referredCase("P-1", "2025-06-02"), {
      what: "classify",
      by: "public-prosecutor",
      on: "2025-06-12",
      at: "P-1",
      data: { classification: "trafficking" },
    });
    given(needed)
      .when(closes)
      .must(isRefused("forbidden: jo.file.no-closing-while-needed"))
      .when({
        what: "releasePerson",
        by: "public-prosecutor",
        on: "2025-06-20",
        data: { proceedingsNeedPerson: "needed" },
      })
      .must(passes)
      .when(closes)
      .must(isRefused("forbidden: jo.file.no-closing-while-needed"))
      .when({
        what: "releasePerson",
        by: "public-prosecutor",
        on: "2025-06-25",
        data: { proceedingsNeedPerson: "not-needed" },
      })
      .must(passes)
      .when(closes)
      .must(passes);
  });
});

describe("two files of one person", () => {
  const first = after(adult(), ...referredCase("P-1", "2025-06-02"));
  const second = after(
    opened("2025-06-03", sharedPartOf(first)),
    {
      what: "openFile",
      by: "police-officer",
      on: "2025-06-03",
      data: { openedBecause: "possible-victim" },
      writer: "police",
    },
    {
      what: "classify",
      by: "public-prosecutor",
      on: "2025-06-12",
      at: "P-1",
      data: { classification: "trafficking" },
      writer: "prosecution",
    },
  );

  it("share one proceeding, which is there once", () => {
    expectSound(second);
    const together = [...first.log, ...second.log];
    const { state, conflicts } = replay(together, { opened: first.opened });
    expect(conflicts).toEqual([]);
    expect(state.links).toEqual({ proceeding: ["P-1"] });
    expect(state.tracks["proceeding"]).toHaveLength(1);
    expect(state.tracks["proceeding"]?.[0]?.state).toBe("classified-trafficking");
    expect(second.state.tracks["proceeding"]?.[0]?.path.map(({ state: name }) => name)).toEqual([
      "complaint",
      "referred",
      "classified-trafficking",
    ]);
  });

  it("become one: the second is closed with its duties once the first carries everything on", () => {
    const reported = after(
      second,
      { what: "report", by: "police-officer", on: "2025-06-13", writer: "police" },
      {
        what: "markPotential",
        by: "police-officer",
        on: "2025-06-13",
        data: { iloSigns: ["isolation"] },
        writer: "police",
      },
    );
    const duplicate = {
      what: "closeDuplicate",
      by: "case-coordinator",
      on: "2025-06-29",
      data: { closingReason: "duplicate", carriedOnElsewhere: true },
      writer: "police",
    } as const;
    const late = (file: History) =>
      Object.values(deadlinesOn(file, "2026-01-05")).filter(({ status }) => status === "late");
    expect(late(reported)).not.toEqual([]);
    given(reported)
      .when({ ...duplicate, what: "closeFile", data: { closingReason: "duplicate" } })
      .must(
        isRefused(
          "guard: jo.file.close",
          "forbidden: jo.file.no-closing-while-needed",
          "forbidden: jo.file.no-closing-with-duties",
        ),
      )
      .when({ ...duplicate, data: { closingReason: "duplicate" } })
      .must(isRefused("unknown: jo.file.close-duplicate"))
      .when({ ...duplicate, data: { ...duplicate.data, carriedOnElsewhere: false } })
      .must(isRefused("guard: jo.file.close-duplicate"))
      .when(duplicate)
      .must(
        passes,
        and((file) => {
          expect(stateOf(file, "file")).toBe("closed");
          expect(stateOf(file, "proceeding", "P-1")).toBe("classified-trafficking");
          expect(late(file)).toEqual([]);
        }),
      )
      .when({ what: "reopenFile", by: "person", on: "2025-06-30", writer: "police" })
      .must(
        passes,
        and((file) => expect(late(file)).toEqual(late(reported))),
      );
    expect(attempt(first, { ...closes, data: { closingReason: "duplicate" } }).next).toBeNull();
  });

  it("stay two while somebody lives in a place that only the second knows of", () => {
    const sheltered = after(second, {
      what: "requestShelter",
      by: "police-officer",
      on: "2025-06-13",
      at: "S-1",
      writer: "police",
    });
    given(sheltered)
      .when({
        what: "closeDuplicate",
        by: "case-coordinator",
        on: "2025-06-29",
        data: { closingReason: "duplicate", carriedOnElsewhere: true },
        writer: "police",
      })
      .must(isRefused("guard: jo.file.close-duplicate"));
  });
});
