// Covers: what compile does with what is no rule document. Not covered: what is wrong with one (check-rule-set-doc.test.ts).
import { CoreError } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import { RulesError } from "../error/rules-error.ts";
import { libraryDesk } from "../fixtures/library-desk.ts";
import { compile } from "./compile.ts";

const compiling = (doc: unknown) => {
  try {
    return compile(doc as never).ok;
  } catch (error) {
    if (error instanceof CoreError || error instanceof RulesError) return error.code;
    throw error;
  }
};

describe("compile", () => {
  it("takes a rule document", () => {
    expect(compiling(libraryDesk)).toBe(true);
  });

  it.each([
    ["a Date for a day", { ...libraryDesk, published: new Date(0) }],
    ["a Map", { ...libraryDesk, supersedes: new Map() }],
    ["a function", { ...libraryDesk, supersedes: () => "sha256:0" }],
    ["something that is not there", { ...libraryDesk, supersedes: undefined }],
    ["a Date alone", new Date(0)],
  ])("says that %s is no plain data", (_, doc) => {
    expect(compiling(doc)).toBe("canonical.not-plain");
  });

  it.each([
    ["null", null],
    ["a text", JSON.stringify(libraryDesk)],
    ["an empty object", {}],
    ["a document without rules", (({ rules: _, ...rest }) => rest)(libraryDesk)],
    ["a rule with nothing but a kind", { ...libraryDesk, rules: [{ kind: "move" }] }],
    ["a rule that is null", { ...libraryDesk, rules: [null] }],
  ])("says that %s is malformed", (_, doc) => {
    expect(compiling(doc)).toBe("document.malformed");
  });
});
