// Covers: laws of name resolution for every name and id in the register. Does not cover: names outside it.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parties } from "./parties.ts";
import { resolveParty } from "./resolve-party.ts";

const names = parties.flatMap((one) =>
  [one.id, one.title.en, one.title.ar, ...one.aliases].map((name) => ({ name, id: one.id })),
);

describe("name resolution", () => {
  it("does not depend on case or spacing", () => {
    const disguise = fc.record({
      of: fc.constantFrom(...names),
      upper: fc.infiniteStream(fc.boolean()),
      gap: fc.stringMatching(/^[ \t\n]{1,3}$/),
    });
    fc.assert(
      fc.property(disguise, ({ of, upper, gap }) => {
        const cased = [...of.name]
          .map((letter) => (upper.next().value ? letter.toUpperCase() : letter.toLowerCase()))
          .join("");
        const found = resolveParty(gap + cased.replaceAll(" ", gap) + gap);
        expect(found.ok && found.value.id).toBe(of.id);
      }),
    );
  });

  it("never repeats what it was given", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), (text) => {
        const found = resolveParty(text);
        expect(found.ok || !JSON.stringify(found).includes(JSON.stringify(text))).toBe(true);
      }),
    );
  });
});
