// Covers: making results and issues. Not covered: the sentences issues become (messages/messages.test.ts).
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fail, type Issue, issue, ok, resultOf } from "./result.ts";

const issues = fc.array(fc.constantFrom("a.b", "c.d").map((code) => issue(code, [0], { max: 1 })));

describe("a result", () => {
  it("holds a value, also one that looks like nothing", () => {
    for (const value of [undefined, null, 0, "", false])
      expect(ok(value)).toEqual({ ok: true, value });
  });

  it("holds every issue, in order", () => {
    const [a, b]: [Issue, Issue] = [issue("a.b"), issue("c.d", ["x", 1])];
    expect(fail(a, b)).toEqual({ ok: false, issues: [a, b] });
  });

  it("is failed exactly when there is an issue", () => {
    fc.assert(
      fc.property(issues, fc.anything(), (found, value) => {
        const result = resultOf(found, () => value);
        expect(result).toEqual(
          found.length === 0 ? { ok: true, value } : { ok: false, issues: found },
        );
      }),
    );
  });

  it("makes its value only when there is no issue", () => {
    let made = 0;
    const make = () => {
      made += 1;
      return made;
    };
    resultOf([issue("a.b")], make);
    expect(made).toBe(0);
    expect(resultOf([], make)).toEqual({ ok: true, value: 1 });
  });
});

describe("an issue", () => {
  it("stands at the value itself, without parameters, unless told otherwise", () => {
    expect(issue("a.b")).toEqual({ code: "a.b", path: [], params: {} });
  });
});
