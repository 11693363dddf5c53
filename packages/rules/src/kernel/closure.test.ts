// Covers: that whoever asks whether a duty runs rests on every command that fulfils it. Not covered: what else conditions
// rest on (files.test.ts, values-and-versions.test.ts).
import { boolFact } from "@aht-jo/core/expressions";
import { expect, it } from "vitest";
import { closureOf } from "./closure.ts";
import { compiledBy } from "./compiled.ts";
import { dutyDesk } from "./deadlines/fixtures/duty-desk.ts";

it("a duty that runs rests on each of its actions", () => {
  const meanings = compiledBy(dutyDesk({ or: ["refuse"] }));
  const asked = {
    expr: boolFact("running.answer-in-time"),
    evaluate: () => null,
    reads: ["running.answer-in-time"],
    params: [],
  };
  const paths = (across: boolean) => [...closureOf([asked], { meanings, across }).paths];
  expect(paths(true)).toEqual(expect.arrayContaining(["asked", "done.answer", "done.refuse"]));
  expect(paths(false)).toEqual(["running.answer-in-time"]);
});
