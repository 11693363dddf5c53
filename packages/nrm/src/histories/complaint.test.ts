// Covers: from when a complaint with signs has to reach screening, on an old file, after a declined identification, and
// for each of several workers of one complaint. Not covered: what becomes of the complaint itself (labour.test.ts).
import { describe, expect, it } from "vitest";
import { and, deadlinesOn, given, passes } from "./fixtures/given.ts";
import {
  after,
  type History,
  opened,
  type Step,
  sharedPartOf,
  stateOf,
} from "./fixtures/history.ts";
import { adult } from "./fixtures/people.ts";

const complains = (on: string, at = "C-1"): Step => ({
  what: "receiveLabourComplaint",
  by: "person",
  on,
  at,
  data: { complaintChannel: "platform", passportWithheld: true },
});
const passesOn = (on: string, at = "C-1"): Step => ({
  what: "passToScreening",
  by: "labour-inspector",
  on,
  at,
  data: { reportChannel: "labour-complaint" },
});
const dutyOn = (history: History, day: string, at = "C-1") =>
  deadlinesOn(history, day)[`jo.complaint.pass-on-in-time ${at}`];

describe("a complaint with signs", () => {
  it("on a file opened long before has three days from its receipt", () => {
    given(opened("2025-01-05"))
      .when(complains("2025-05-04"))
      .must(
        passes,
        and((file) =>
          expect(dutyOn(file, "2025-05-05")).toMatchObject({
            due: "2025-05-07",
            status: "running",
            breach: "escalate",
          }),
        ),
      )
      .when(passesOn("2025-05-06"))
      .must(
        passes,
        and((file) => {
          expect(stateOf(file, "identification")).toBe("reported");
          expect(dutyOn(file, "2025-05-20")).toMatchObject({ status: "met" });
        }),
      );
  });

  it("without signs starts no clock, and none for somebody who is protected already", () => {
    const plain = after(opened("2025-05-04"), {
      ...complains("2025-05-04"),
      data: { complaintChannel: "office", passportWithheld: false, complaintSigns: [] },
    });
    expect(dutyOn(plain, "2025-05-20")).toBeUndefined();
    expect(dutyOn(after(adult(), complains("2025-05-08")), "2025-05-20")?.status).not.toBe("late");
  });

  it("that comes after a declined identification reopens it", () => {
    const declined = after(adult(), complains("2025-05-07"), {
      what: "declineIdentification",
      by: "ctu-officer",
      on: "2025-06-15",
      data: { declineReason: "insufficient-evidence" },
    });
    expect(dutyOn(declined, "2025-06-30")?.status).not.toBe("late");
    given(declined)
      .when(complains("2025-07-01", "C-2"))
      .must(
        passes,
        and((file) => {
          expect(dutyOn(file, "2025-07-02", "C-2")).toMatchObject({
            due: "2025-07-04",
            status: "running",
          });
          expect(dutyOn(file, "2025-07-02")?.status).not.toBe("late");
        }),
      )
      .when(passesOn("2025-07-03", "C-2"))
      .must(
        passes,
        and((file) => {
          expect(stateOf(file, "identification")).toBe("reopened");
          expect(dutyOn(file, "2025-07-20", "C-2")).toMatchObject({ status: "met" });
        }),
      );
  });

  it("that is taken up again has three days anew", () => {
    const settled = after(
      opened("2025-05-04"),
      complains("2025-05-04"),
      passesOn("2025-05-05"),
      { what: "assignComplaint", by: "labour-inspector", on: "2025-05-06", at: "C-1" },
      { what: "settleComplaint", by: "labour-inspector", on: "2025-05-07", at: "C-1" },
      {
        what: "markPotential",
        by: "ctu-officer",
        on: "2025-05-07",
        data: { iloSigns: ["isolation"] },
      },
      {
        what: "declineIdentification",
        by: "ctu-officer",
        on: "2025-06-15",
        data: { declineReason: "insufficient-evidence" },
      },
    );
    given(settled)
      .when(complains("2025-08-03"))
      .must(
        passes,
        and((file) =>
          expect(dutyOn(file, "2025-08-04")).toMatchObject({
            due: "2025-08-06",
            status: "running",
          }),
        ),
      );
  });
});

describe("one complaint of several workers", () => {
  it("is passed on for each: what was done for one is not done for the other", () => {
    const first = after(opened("2025-05-04"), complains("2025-05-04"), passesOn("2025-05-05"));
    const second = opened("2025-05-04", sharedPartOf(first));
    const linked = after(second, {
      what: "assignComplaint",
      by: "labour-inspector",
      on: "2025-05-06",
      at: "C-1",
      writer: "labour",
    });
    expect(dutyOn(first, "2025-05-20")).toMatchObject({ status: "met" });
    expect(stateOf(linked, "identification")).toBeNull();
    expect(dutyOn(linked, "2025-05-20")).toMatchObject({
      status: "late",
      bearer: "labour-inspector",
    });
  });
});
