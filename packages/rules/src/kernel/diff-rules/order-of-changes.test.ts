// Covers: that what is reported stands in one order, whatever the order in the documents. Not covered: what is reported
// (diff-rules.test.ts).
import { contentHash } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import type { RuleSetDoc } from "../../document/rule-set-doc.ts";
import { libraryDesk } from "../../fixtures/library-desk.ts";
import { ruleSetOf } from "../compiled.ts";
import { diffRules } from "./diff-rules.ts";

const { scopes: _, ...rest } = libraryDesk;
const title = { en: "A scope", ar: "نطاق" };
const titled = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name, at) => [name, { title: { ...title, en: `No. ${at}` } }]));
const rulesOf = (scopes: RuleSetDoc["scopes"]) => {
  const doc: RuleSetDoc = { ...rest, scopes };
  return ruleSetOf(doc, contentHash(doc));
};

describe("changes", () => {
  it("stand by id: those that came, those that went, and those that changed", () => {
    const before = rulesOf(titled("gone2", "kept3", "gone1", "kept1", "kept2"));
    const after = rulesOf(titled("new2", "kept1", "new1", "kept3", "kept2", "new3"));
    const { scopes } = diffRules(before, after);
    expect(scopes).toEqual({
      added: ["new1", "new2", "new3"],
      removed: ["gone1", "gone2"],
      changed: [
        { id: "kept1", fields: ["title"] },
        { id: "kept3", fields: ["title"] },
      ],
    });
  });
});
