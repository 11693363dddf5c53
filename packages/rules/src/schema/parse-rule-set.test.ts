// Covers: what the issues of a stored rule document tell its author: the rule they stand in, names and fields as far as
// they are written as names, never free text; the text of a document that was not parsed. Not covered: which input is
// refused (schema.test.ts).
import { formatIssue } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import { ruleSetJson } from "../export/rule-set-json.ts";
import { libraryDesk } from "../fixtures/library-desk.ts";
import { rulesMessages } from "../messages/rules-messages.ts";
import { parseRuleSet } from "./parse-rule-set.ts";

const secret = "Layla of Amman, 0791234567";
const fourth = libraryDesk.rules[4];
const withRule = (change: object) => ({
  ...libraryDesk,
  rules: libraryDesk.rules.map((rule, n) => (n === 4 ? { ...rule, ...change } : rule)),
});
const issuesOf = (input: unknown) => {
  const parsed = parseRuleSet(input);
  return parsed.ok ? [] : parsed.issues;
};

describe("the issues of a rule document", () => {
  it("name a field that does not belong, and the rule it stands in", () => {
    expect(issuesOf(withRule({ form: ["none"], [secret]: 1 }))).toEqual([
      {
        code: "field.unknown",
        path: ["rules", 4],
        params: { count: 2, fields: "form", rule: fourth?.id },
      },
    ]);
    const { tracks } = libraryDesk;
    const named = { ...libraryDesk, tracks: { ...tracks, ship: { ...tracks["loan"], form: 1 } } };
    expect(issuesOf(named)).toEqual([
      { code: "field.unknown", path: ["tracks", "ship"], params: { count: 1, fields: "form" } },
    ]);
  });

  it("name the codes that may stand there", () => {
    const [found] = issuesOf(withRule({ onUnknown: secret }));
    expect(found?.params).toEqual({
      allowed: 2,
      codes: "block, proceedAndFlag",
      rule: fourth?.id,
    });
  });

  it("never repeat free text, also where names should stand", () => {
    const spoilt = {
      ...withRule({ id: secret, command: secret, by: [secret], to: secret, [secret]: secret }),
      [secret]: 1,
      roles: { ...libraryDesk.roles, [secret]: { title: secret } },
    };
    const issues = issuesOf(spoilt);
    expect(issues.length).toBeGreaterThan(2);
    expect(JSON.stringify(issues)).not.toMatch(/Layla|079/);
  });

  it("are given for whatever answers in place of a list of rules", () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error("trap");
        },
      },
    );
    expect(parseRuleSet(trap).ok).toBe(false);
    expect(parseRuleSet({ ...libraryDesk, rules: [trap] }).ok).toBe(false);
  });
});

describe("the text of a rule document", () => {
  it("has to be parsed first, and says so", () => {
    const parsed = parseRuleSet(libraryDesk);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const [found, ...others] = issuesOf(ruleSetJson(parsed.value));
    expect([found?.code, found?.path, others]).toEqual(["input.json-text", [], []]);
    if (found === undefined) return;
    const say = (locale: "en" | "ar") => formatIssue(found, { locale, messages: rulesMessages });
    expect(say("en")).toContain("JSON.parse");
    expect(say("ar")).toContain("JSON.parse");
  });
});
