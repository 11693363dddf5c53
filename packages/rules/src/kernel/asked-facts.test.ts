// Covers: steps that must bring facts themselves: what is recorded does not count, neither by itself nor through what
// follows from it; what is said of them, with what would settle them; protective ones; options and overrides. Not
// covered: the checker's picture of them (check/check.differential.test.ts).
import { civilDate } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import { ask, rules } from "./fixtures/hearing.ts";
import { openFile } from "./open-file.ts";
import { options } from "./options.ts";
import { override } from "./override.ts";

const on = civilDate("2025-03-02");
const file = openFile({ on });
const stale = openFile({ on, facts: { reason: "late", result: "upheld", inDanger: false } });
const clerk = { id: "u1", roles: ["clerk"], party: "office" } as const;

describe("a step that is asked for a fact", () => {
  it("is open once it brings the fact", () => {
    expect(ask(file, { type: "refuse", data: { reason: "unfounded" } })).toMatchObject({
      verdict: "allow",
      rules: ["refuse"],
      events: [{ data: { reason: "unfounded" } }],
    });
  });

  it.each([
    ["nothing is known", file, {}],
    ["it was recorded before", stale, {}],
    ["the step erases it", stale, { reason: null }],
  ] as const)("is open to question without, where %s", (_, state, data) => {
    expect(ask(state, { type: "refuse", data })).toMatchObject({
      verdict: "block",
      blockers: [
        {
          kind: "unknown",
          rule: "refuse",
          settledBy: [["reason"]],
          trace: { value: null, because: [{ expr: { path: "reason" }, value: null }] },
        },
      ],
    });
  });

  it("sees what follows from it as the step brings it", () => {
    expect(ask(stale, { type: "hear", data: { result: "upheld" } }).verdict).toBe("allow");
    expect(ask(stale, { type: "hear", data: { result: "dismissed" } })).toMatchObject({
      blockers: [{ kind: "guard", rule: "hear", trace: { value: false } }],
    });
    for (const result of ["upheld", "dismissed"])
      expect(ask(openFile({ on, facts: { result } }), { type: "hear" })).toMatchObject({
        blockers: [{ kind: "unknown", rule: "hear", settledBy: [["result"]] }],
      });
  });

  it("is refused for good by what no fact could change", () => {
    const late = { type: "hear", data: {}, occurredOn: civilDate("2025-06-30") } as const;
    expect(ask(stale, late)).toMatchObject({ blockers: [{ kind: "guard", rule: "hear" }] });
    expect(ask(file, { ...late, type: "shelter" })).toMatchObject({
      blockers: [{ kind: "guard", rule: "shelter" }],
    });
  });

  it("goes ahead where it protects, and says what it took on trust", () => {
    expect(ask(stale, { type: "shelter" })).toMatchObject({
      verdict: "allow",
      assumedTrue: ["inDanger", "isUrgent"],
    });
    expect(ask(stale, { type: "shelter", data: { isUrgent: false } })).toMatchObject({
      verdict: "allow",
      assumedTrue: ["inDanger"],
    });
    expect(ask(stale, { type: "shelter", data: { isUrgent: true } })).toMatchObject({
      verdict: "allow",
      assumedTrue: ["inDanger"],
    });
    expect(
      ask(stale, { type: "shelter", data: { inDanger: false, isUrgent: false } }),
    ).toMatchObject({ blockers: [{ kind: "guard", rule: "shelter" }] });
  });

  it("can be overridden, and then says what was missing", () => {
    const reason = { text: "The form was lost.", lang: "en", audience: "committee" } as const;
    const command = {
      type: "refuse",
      instance: null,
      data: {},
      occurredOn: on,
      by: clerk,
    } as const;
    expect(
      override(rules, { state: stale, command, asOf: on, calendars: {}, reason }),
    ).toMatchObject({
      verdict: "allow",
      assumedTrue: ["reason"],
      events: [{ override: { against: ["refuse"] } }],
    });
  });
});

describe("options", () => {
  const list = options(rules, { state: stale, actor: clerk, asOf: on, calendars: {} });
  const of = (command: string) => list.find((one) => one.command === command);

  it("mark what a step has to bring among what it may", () => {
    expect(of("hear")).toMatchObject({ takes: ["isUrgent", "result"], asks: ["result"] });
    expect(of("shelter")).toMatchObject({ takes: ["inDanger", "isUrgent"], asks: ["inDanger"] });
    expect(of("reopen")).toMatchObject({ takes: [], asks: [] });
  });

  it("say so of a question that is malformed as well", () => {
    const none = options(rules, { state: stale, actor: clerk, asOf: on, calendars: 1 as never });
    expect(none.map(({ asks }) => asks)).toEqual(none.map(() => []));
  });
});
