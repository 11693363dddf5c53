// Covers: every reader answers every input, whatever it is, without a throw; every issue has a sentence in both languages
// and repeats nothing of the input; what is accepted is what was sent, and can be worked with. Not covered: which issues
// are given (schema.test.ts). There are 2,400 cases in all.
import { formatIssue, type Result } from "@aht-jo/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../document/compile.ts";
import { permissionTable } from "../export/permission-table.ts";
import { ruleSetJson } from "../export/rule-set-json.ts";
import { tableCsv } from "../export/table-csv.ts";
import { libraryDesk } from "../fixtures/library-desk.ts";
import { evolve } from "../kernel/evolve.ts";
import { openFile } from "../kernel/open-file.ts";
import { rulesMessages as messages } from "../messages/rules-messages.ts";
import { goodCommand, goodEvents, goodState } from "./fixtures/good.ts";
import { parseCommand } from "./parse-command.ts";
import { parseEvents } from "./parse-events.ts";
import { parseFileState } from "./parse-file-state.ts";
import { parseRuleSet } from "./parse-rule-set.ts";

const compiled = compile(libraryDesk);
if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
const rules = compiled.value;

const secret = "Layla-0791234567";
const gone = Symbol("gone");
const rubbish = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.constantFrom<unknown>(
    gone,
    secret,
    "__proto__",
    "constructor",
    "toString",
    "prototype",
    null,
    true,
    "",
    -0,
    0.5,
    1e300,
    Number.NaN,
    2 ** 53,
    "2025-02-30",
    "2025-03-02",
    "loan",
    "lend",
    "none",
    "active",
    "isAdult",
    "\ud800",
    "\u0000",
    () => 1,
  ),
  // Made anew each time, for a later edit may stand inside.
  fc
    .constantFrom<() => unknown>(
      () => ({ [secret]: secret }),
      () => [secret],
      () => ({ toString: null }),
      () => JSON.parse('{"__proto__":{"polluted":true}}'),
      () =>
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error("trap");
            },
          },
        ),
      () => ({
        get when() {
          throw new Error("getter");
        },
      }),
      () => Object.create({ inherited: true }),
      () => [],
      () => ({}),
    )
    .map((make) => make()),
);

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return [
    path,
    ...Object.keys(value).flatMap((key) =>
      pathsIn((value as Record<string, unknown>)[key], [...path, key]),
    ),
  ];
}

/** A copy of a document with parts replaced, taken away, or moved to another place. */
function mutated(good: unknown): fc.Arbitrary<unknown> {
  const paths = pathsIn(good).filter((path) => path.length > 0);
  const edit = fc.tuple(
    fc.constantFrom(...paths),
    fc.oneof(
      { weight: 3, arbitrary: rubbish },
      {
        weight: 1,
        arbitrary: fc.constantFrom(...paths).map((path) => structuredClone(valueAt(good, path))),
      },
    ),
    fc.boolean(),
  );
  return fc.array(edit, { minLength: 1, maxLength: 3 }).map((edits) => {
    const copy = structuredClone(good);
    for (const [path, part, isRenamed] of edits) {
      const holder = valueAt(copy, path.slice(0, -1));
      if (typeof holder !== "object" || holder === null || Object.isFrozen(holder)) continue;
      const key = String(path.at(-1));
      const fields = holder as Record<string, unknown>;
      try {
        if (part === gone) delete fields[key];
        else fields[isRenamed && typeof part === "string" ? part : key] = part;
      } catch {
        // A getter without a setter stays as it is.
      }
    }
    return copy;
  });
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (held, key) =>
      typeof held === "object" && held !== null
        ? Object.getOwnPropertyDescriptor(held, key)?.value
        : undefined,
    value,
  );
}

function answers<T>(
  good: unknown,
  about: {
    readonly cases: number;
    readonly parse: (input: unknown) => Result<T>;
    readonly works: (value: T) => void;
  },
): void {
  const { cases, parse, works } = about;
  let accepted = 0;
  fc.assert(
    fc.property(
      fc.oneof({ weight: 1, arbitrary: rubbish }, { weight: 6, arbitrary: mutated(good) }),
      (input) => {
        const parsed = parse(input);
        if (parsed.ok) {
          accepted += 1;
          works(parsed.value);
          return;
        }
        for (const found of parsed.issues) {
          expect(JSON.stringify(found)).not.toMatch(/Layla|079123/);
          for (const locale of ["en", "ar"] as const)
            expect(formatIssue(found, { locale, messages })).not.toMatch(/[{}]|Layla|079123/);
        }
      },
    ),
    { numRuns: cases, examples: [[good]] },
  );
  expect(accepted).toBeGreaterThan(0);
}

describe("whatever comes from outside is answered", () => {
  it("rule documents", () => {
    answers(libraryDesk, {
      cases: 600,
      parse: parseRuleSet,
      works: (read) => {
        const again = parseRuleSet(JSON.parse(ruleSetJson(read)));
        expect(again.ok && again.value.hash).toBe(read.hash);
        for (const track of Object.keys(read.doc.tracks))
          tableCsv(permissionTable(read, { track, on: read.doc.published, locale: "ar" }));
      },
    });
  });

  it("commands", () => {
    answers(goodCommand, {
      cases: 600,
      parse: (input) => parseCommand(input, { rules }),
      works: (command) => {
        const stored: unknown = JSON.parse(JSON.stringify(command));
        expect(parseCommand(stored, { rules })).toEqual({ ok: true, value: stored });
      },
    });
  });

  it("events", () => {
    answers(goodEvents, {
      cases: 600,
      parse: parseEvents,
      works: (events) => {
        events.reduce(evolve, openFile({ on: goodState.opened }));
      },
    });
  });

  it("files", () => {
    answers(goodState, {
      cases: 600,
      parse: (input) => parseFileState(input, { rules }),
      works: (state) => {
        const stored: unknown = JSON.parse(JSON.stringify(state));
        expect(parseFileState(stored, { rules })).toEqual({ ok: true, value: stored });
      },
    });
  });
});
