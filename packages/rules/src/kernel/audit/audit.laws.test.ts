// Covers: random logs of the library desk, untouched and tampered with, and garbage in place of events. Not covered:
// who tampered, and a log whose writers sealed everything anew and that its rules decide all the same.
import { contentHash } from "@aht-jo/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SealedEvent } from "../event.ts";
import { audit } from "./audit.ts";
import { deskContext, historyOf, someTurns } from "./fixtures/desk-history.ts";

const histories = someTurns({ overrides: false }).map(historyOf);
const withOverrides = someTurns({ overrides: true }).map(historyOf);

type Loose = Record<string, unknown>;

const aLink = { kind: "link", track: "hall", instance: "forged" } as const;

/** Another value of the same form where there is one, so that the event stays an event. */
function altered(value: unknown): unknown {
  switch (typeof value) {
    case "boolean":
      return !value;
    case "number":
      return value + 1;
    case "string":
      if (/^\d{4}-\d{2}-\d{2}/.test(value)) return value.replace(/^\d{4}/, "2023");
      return value.startsWith("sha256:") ? contentHash(value) : `${value}x`;
    default:
      if (value === null) return "someone";
      if (Array.isArray(value)) return value.length === 0 ? [aLink] : value.slice(1);
      return Object.keys(value as Loose).length === 0 ? { x: true } : {};
  }
}

/** Every way to every value in an event, the event itself left out. */
function pathsIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    [key],
    ...pathsIn(part).map((path) => [key, ...path]),
  ]);
}

function changedAt(event: SealedEvent, path: readonly string[]): SealedEvent {
  const copy = structuredClone(event) as unknown as Loose;
  const holder = path.slice(0, -1).reduce<Loose>((inner, key) => inner[key] as Loose, copy);
  const key = path.at(-1) ?? "";
  holder[key] = altered(holder[key]);
  return copy as unknown as SealedEvent;
}

/** The log with every later event of the writer linked and hashed anew, as a careful forger would. */
function sealedAnew(events: readonly SealedEvent[], at: number): readonly SealedEvent[] {
  const renamed = new Map<string, string>();
  return events.map((event, n) => {
    if (n < at) return event;
    const { hash, ...content } = { ...event, prev: renamed.get(event.prev ?? "") ?? event.prev };
    const anew = contentHash(content);
    renamed.set(hash, anew);
    return { ...content, hash: anew } as SealedEvent;
  });
}

describe("the audit of random logs", () => {
  it("finds nothing in an untouched one, whatever the order and however often events come", () => {
    fc.assert(
      fc.property(
        histories.chain((events) =>
          fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }),
        ),
        (events) => {
          expect(audit(events, deskContext)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("finds overrides and nothing else in one where people overrode the rules", () => {
    fc.assert(
      fc.property(withOverrides, (events) => {
        const overridden = events.filter((event) => event.override !== undefined);
        expect(audit(events, deskContext).map(({ event, kind }) => [event, kind])).toEqual(
          overridden.map(({ id }) => [id, "override"]),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("finds every change of any value in any event, and locates it there", () => {
    fc.assert(
      fc.property(withOverrides, fc.nat(), fc.nat(), (events, whichEvent, whichPath) => {
        fc.pre(events.length > 0);
        const at = whichEvent % events.length;
        const event = events[at] as SealedEvent;
        const paths = pathsIn(event);
        const path = paths[whichPath % paths.length] ?? [];
        const tampered = events.map((one, n) => (n === at ? changedAt(one, path) : one));
        const found = audit(tampered, deskContext).filter(({ kind }) => kind !== "override");
        expect(found.some((finding) => finding.at === at)).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  it("finds a forged decision though all hashes were made anew", () => {
    fc.assert(
      fc.property(
        histories,
        fc.nat(),
        fc.constantFrom(
          ...[["effects"], ["because", "0"], ["stamp", "asOf"], ["stamp", "factsRead"]],
        ),
        (events, whichEvent, path) => {
          fc.pre(events.length > 0);
          const at = whichEvent % events.length;
          const forged = events.map((one, n) => (n === at ? changedAt(one, path) : one));
          const found = audit(sealedAnew(forged, at), deskContext);
          expect(found.filter((finding) => finding.kind !== "brokenChain").length).toBeGreaterThan(
            0,
          );
          expect(found.filter((finding) => finding.kind === "brokenChain")).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("finds that an event was taken out or slipped in, unless it was the last of its writer", () => {
    fc.assert(
      fc.property(histories, fc.nat(), (events, which) => {
        fc.pre(events.length > 0);
        const at = which % events.length;
        const gone = events[at] as SealedEvent;
        const followed = events.some(({ prev }) => prev === gone.hash);
        const found = audit(
          events.filter((event) => event !== gone),
          deskContext,
        );
        if (followed) expect(found.some(({ kind }) => kind === "brokenChain")).toBe(true);
        const { hash, ...content } = { ...gone, id: "slipped-in" };
        const slipped = { ...content, hash: contentHash(content) } as SealedEvent;
        const more = audit([...events, slipped], deskContext);
        expect(
          more.some(({ event, kind }) => event === "slipped-in" && kind === "brokenChain"),
        ).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("calls garbage malformed and never throws, wherever it stands", () => {
    const garbage = fc.oneof(
      fc.anything({ withDate: true, withMap: true, withBigInt: true, withSparseArray: true }),
      fc.constant(
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error("no");
            },
          },
        ),
      ),
      fc.tuple(histories, fc.nat(), fc.anything()).map(([events, which, value]) => {
        const event = events[0];
        if (event === undefined) return value;
        const keys = Object.keys(event);
        return { ...event, [keys[which % keys.length] ?? ""]: value };
      }),
    );
    fc.assert(
      fc.property(histories, garbage, (events, one) => {
        const found = audit([...events, one as SealedEvent], deskContext);
        const isEvent = found.every(({ kind }) => kind !== "malformed");
        if (isEvent) expect(Object.keys(one as object)).toContain("hash");
        else expect(found.find(({ kind }) => kind === "malformed")?.at).toBe(events.length);
      }),
      { numRuns: 100 },
    );
    for (const list of [null, 5, {}, "x", undefined])
      expect(audit(list as never, deskContext)).toEqual([
        { event: null, at: 0, kind: "malformed", path: [] },
      ]);
  });
});
