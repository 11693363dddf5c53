// Covers: for each code at least one document with that fault alone, and that it is found at its place; documents
// without a fault; borders in time; hostile documents. Not covered: the search behind gaps, overlaps and dead rules
// (satisfiable/), and what the sentences say (messages/).
import { describe, expect, it } from "vitest";
import { libraryDesk } from "../fixtures/library-desk.ts";
import { en } from "../messages/document/en.ts";
import { checkRuleSetDoc } from "./check-rule-set-doc.ts";
import { badDocuments } from "./fixtures/bad-documents.ts";
import { house } from "./fixtures/house.ts";

const found = (doc: Parameters<typeof checkRuleSetDoc>[0]) =>
  checkRuleSetDoc(doc).map(({ code, path }) => ({ code, path }));

describe("a document with one fault", () => {
  it.each(badDocuments)("%s: %s", (_, code, path, doc) => {
    expect(found(doc)).toEqual([{ code, path }]);
  });

  it("is there for every code", () => {
    const shown = new Set(badDocuments.map(([, code]) => code));
    expect(Object.keys(en).filter((code) => !shown.has(code as never))).toEqual([]);
  });
});

describe("a document without a fault", () => {
  it.each([
    ["the house", house],
    ["the library desk", libraryDesk],
  ])("%s", (_, doc) => {
    expect(checkRuleSetDoc(doc)).toEqual([]);
  });
});
