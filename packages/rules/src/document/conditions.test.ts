// Covers: to which commands an exception to a prohibition reaches. Not covered: dates and conditions (kernel/), which
// exceptions there may be (check-rule-set-doc.test.ts).
import { readSet } from "@aht-jo/core/expressions";
import { describe, expect, it } from "vitest";
import { forbidConditionOf } from "./conditions.ts";
import { fact, forbid, houseWith, move } from "./fixtures/house.ts";

describe("a prohibition of two commands", () => {
  const no = forbid({ id: "no", commands: ["open", "close"], when: fact("isLate") });
  const reads = (command: string, exception: ReturnType<typeof forbid> | ReturnType<typeof move>) =>
    readSet(forbidConditionOf(houseWith(no, exception), { rule: no, command })).facts;

  it("gives way to another prohibition only for the command that one is about", () => {
    const but = forbid({ id: "but", commands: ["open"], when: fact("isCalm"), exceptionTo: "no" });
    expect(reads("open", but)).toContain("isCalm");
    expect(reads("close", but)).not.toContain("isCalm");
  });

  it("gives way to a move in no condition: who takes that step is asked", () => {
    const may = move({
      id: "may",
      command: "open",
      from: ["shut"],
      when: fact("isCalm"),
      exceptionTo: "no",
    });
    expect(reads("open", may)).not.toContain("isCalm");
    expect(reads("close", may)).not.toContain("isCalm");
  });
});
