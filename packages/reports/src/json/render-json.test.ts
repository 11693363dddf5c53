// Covers: the JSON as canonical text that can be read back, its audience, its determinism.
// Does not cover: what the audience filter keeps (html/render-html.test.ts), canonical JSON itself (core).
import { canonicalJson } from "@aht-jo/core";
import { describe, expect, test } from "vitest";
import { sampleDocument } from "../fixtures/sample-document.ts";
import { renderJson } from "./render-json.ts";

describe("a report as JSON", () => {
  test("reads back as the document with its audience", () => {
    const read: unknown = JSON.parse(renderJson(sampleDocument, { audience: "committee" }));
    expect(read).toEqual({ ...sampleDocument, audience: "committee" });
  });

  test("is canonical: keys sorted, no white space, the same bytes again", () => {
    const written = renderJson(sampleDocument, { audience: "public" });
    expect(canonicalJson(JSON.parse(written))).toBe(written);
    expect(renderJson(structuredClone(sampleDocument), { audience: "public" })).toBe(written);
  });

  test("does not give the public what was written for the committee", () => {
    expect(renderJson(sampleDocument, { audience: "committee" })).toContain("Internal note");
    expect(renderJson(sampleDocument, { audience: "public" })).not.toContain("Internal note");
  });
});
