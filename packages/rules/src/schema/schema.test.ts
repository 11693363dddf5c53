// Covers: what the readers accept and refuse of documents, commands, events and files, with codes and places; the round
// trip of a stored rule set. Not covered: random input (schema.laws.test.ts), what `compile` itself finds (document/), and
// the shipped JSON Schemas, which a step of the build compares with these schemas.
import { canonicalJson, civilDate } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import { compile } from "../document/compile.ts";
import { ruleSetJson } from "../export/rule-set-json.ts";
import { libraryDesk } from "../fixtures/library-desk.ts";
import type { DraftEvent } from "../kernel/event.ts";
import { evolve } from "../kernel/evolve.ts";
import { openFile } from "../kernel/open-file.ts";
import { seal } from "../kernel/seal.ts";
import { goodCommand, goodEvents, goodState } from "./fixtures/good.ts";
import { parseCommand } from "./parse-command.ts";
import { parseEvents } from "./parse-events.ts";
import { parseFileState } from "./parse-file-state.ts";
import { parseRuleSet } from "./parse-rule-set.ts";

const compiled = compile(libraryDesk);
if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
const rules = compiled.value;

type Parsed = ReturnType<typeof parseRuleSet | typeof parseEvents>;
const said = (parsed: Parsed | ReturnType<typeof parseCommand | typeof parseFileState>) =>
  parsed.ok ? [] : parsed.issues.map(({ code, path }) => [code, ...path].join(" "));
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("a stored rule set", () => {
  it("comes back as it was, with the same hash", () => {
    const parsed = parseRuleSet(JSON.parse(canonicalJson(libraryDesk)));
    expect(parsed.ok).toBe(true);
    if (!parsed.ok) return;
    expect(parsed.value.doc).toEqual(libraryDesk);
    expect(parsed.value.hash).toBe(rules.hash);
    expect(parseRuleSet(JSON.parse(ruleSetJson(parsed.value)))).toEqual(parsed);
  });

  it("shares nothing with what was read", () => {
    const stored = json(libraryDesk) as { title: { en: string } };
    const parsed = parseRuleSet(stored);
    stored.title.en = "Another";
    expect(parsed.ok && parsed.value.doc.title.en).toBe(libraryDesk.title.en);
  });

  const withRule = (change: object) => ({
    ...libraryDesk,
    rules: libraryDesk.rules.map((rule, n) => (n === 4 ? { ...rule, ...change } : rule)),
  });

  it.each<[string, unknown, readonly string[]]>([
    ["nothing", null, ["type.mismatch"]],
    ["another schema", { ...libraryDesk, schema: "rules/2" }, ["code.expected schema"]],
    ["no rules", { ...libraryDesk, rules: {} }, ["type.mismatch rules"]],
    ["a further field", { ...libraryDesk, author: "x" }, ["field.unknown"]],
    ["an unknown kind", withRule({ kind: "wish" }), ["code.unknown rules 4 kind"]],
    ["a field of another kind", withRule({ commands: ["join"] }), ["field.unknown rules 4"]],
    [
      "a title in one language",
      withRule({ title: { en: "x" } }),
      ["language.missing rules 4 title ar"],
    ],
    ["no basis", withRule({ basis: [] }), ["list.empty rules 4 basis"]],
    ["a malformed condition", withRule({ when: { op: "xor" } }), ["code.unknown rules 4 when op"]],
    [
      "an optional field that is null",
      withRule({ exceptionTo: null }),
      ["type.mismatch rules 4 exceptionTo"],
    ],
    [
      "a day that is none",
      withRule({ inForce: { from: "2025-02-30", anchor: "event" } }),
      ["date.malformed rules 4 inForce from"],
    ],
    [
      "an unknown anchor",
      withRule({ inForce: { from: "2025-01-01", anchor: "now" } }),
      ["code.unknown rules 4 inForce anchor"],
    ],
    [
      "an anchor of another kind",
      withRule({ inForce: { from: "2025-01-01", anchor: 5 } }),
      ["type.mismatch rules 4 inForce anchor"],
    ],
  ])("is refused: %s", (_, input, expected) => {
    expect(said(parseRuleSet(input))).toEqual(expected);
  });

  it("is refused by what compile finds, once the shape is right", () => {
    const parsed = parseRuleSet(withRule({ when: { op: "fact", path: "nobody" } }));
    expect(said(parsed)).toEqual(["expr.unknown-fact rules 4 when path"]);
  });

  it("does not let names that every object inherits in", () => {
    const stored = canonicalJson(libraryDesk).replace('"roles":{', '"roles":{"__proto__":{"x":1},');
    expect(said(parseRuleSet(JSON.parse(stored)))).toEqual(["input.forbidden-key roles"]);
    const { librarian } = libraryDesk.roles;
    const odd = { ...libraryDesk, roles: { ...libraryDesk.roles, toString: librarian } };
    expect(parseRuleSet(odd).ok).toBe(false);
  });

  it("that is too deep, too long or too large is refused without being walked through", () => {
    const deep = JSON.parse(`${'{"op":"not","arg":'.repeat(100_000)}{}${"}".repeat(100_000)}`);
    expect(said(parseRuleSet(withRule({ when: deep })))[0]).toMatch(/^input\.too-deep/);
    const [rule] = libraryDesk.rules;
    const repeated = (count: number) => ({ ...libraryDesk, rules: Array(count).fill(rule) });
    expect(said(parseRuleSet(repeated(5_001)))).toEqual(["list.too-long rules"]);
    expect(said(parseRuleSet(repeated(1_000_000)))).toEqual(["input.too-large"]);
  });
});

describe("a command", () => {
  const parse = (change: object) => parseCommand({ ...goodCommand, ...change }, { rules });

  it("comes back as it was", () => {
    expect(parseCommand(json(goodCommand), { rules })).toEqual({ ok: true, value: goodCommand });
  });

  it.each<[object, readonly string[]]>([
    [{ type: "borrow" }, ["command.unknown-command type"]],
    [{ type: "constructor" }, ["command.unknown-command type"]],
    [{ by: { ...goodCommand.by, roles: ["king"] } }, ["command.unknown-role by roles 0"]],
    [{ by: { ...goodCommand.by, roles: [] } }, ["list.empty by roles"]],
    [{ data: { isRar: true } }, ["command.unknown-fact data"]],
    [{ data: { mayJoin: true } }, ["command.fact-derived data mayJoin"]],
    [{ data: { seats: 4 } }, ["command.fact-not-taken data seats"]],
    [{ data: { isRare: 1 } }, ["type.mismatch data isRare"]],
    [{ data: { openLoans: 0.5 } }, ["type.mismatch data 0"]],
    [{ instance: null }, ["command.instance-needed instance"]],
    [{ instance: "" }, ["text.empty instance"]],
    [{ type: "join", data: {} }, ["command.instance-unexpected instance"]],
    [{ occurredOn: "yesterday" }, ["date.malformed occurredOn"]],
    [{ note: "x" }, ["field.unknown"]],
  ])("is refused: %j", (change, expected) => {
    expect(said(parse(change))).toEqual(expected);
  });

  it("needs a rule set that was compiled", () => {
    expect(() => parseCommand(goodCommand, { rules: { ...rules } })).toThrow(
      expect.objectContaining({ code: "rule-set.not-compiled" }),
    );
  });
});

describe("events", () => {
  it("come back as they were", () => {
    expect(parseEvents(json(goodEvents))).toEqual({ ok: true, value: goodEvents });
    expect(parseEvents([])).toEqual({ ok: true, value: [] });
  });

  const [first, ...others] = goodEvents;
  it.each<[string, object, readonly string[]]>([
    ["another day", { occurredOn: "2025-03-03" }, ["event.hash 0 hash"]],
    ["another hash", { hash: `sha256:${"0".repeat(64)}` }, ["event.hash 0 hash"]],
    ["no hash", { hash: "x" }, ["text.malformed 0 hash"]],
    [
      "an instant without milliseconds",
      { recordedAt: "2025-03-02T09:30:00Z" },
      ["text.malformed 0 recordedAt"],
    ],
    [
      "a day that is none",
      { recordedAt: "2025-02-30T09:30:00.000Z" },
      ["text.malformed 0 recordedAt"],
    ],
    ["no reason", { because: [] }, ["list.empty 0 because"]],
    ["an unknown effect", { effects: [{ kind: "erase" }] }, ["code.unknown 0 effects 0 kind"]],
  ])("are refused: %s", (_, change, expected) => {
    expect(said(parseEvents([{ ...first, ...change }, ...others]))).toEqual(expected);
  });
});

describe("a file", () => {
  const parse = (change: object) => parseFileState({ ...goodState, ...change }, { rules });
  const loan = goodState.tracks["loan"]?.[0];
  const withLoan = (change: object) => ({
    tracks: { ...goodState.tracks, loan: [{ ...loan, ...change }] },
  });

  it("comes back as it was, and nobody can change it", () => {
    const parsed = parseFileState(json(goodState), { rules });
    expect(parsed).toEqual({ ok: true, value: goodState });
    if (parsed.ok) expect(Object.isFrozen(parsed.value.tracks["loan"]?.[0]?.facts)).toBe(true);
    expect(parseFileState(openFile({ on: civilDate("2025-03-02") }), { rules }).ok).toBe(true);
  });

  it.each<[object, readonly string[]]>([
    [{ opened: null }, ["type.mismatch opened"]],
    [{ tracks: { ship: [], loan: [] } }, ["file.unknown-track tracks"]],
    [{ tracks: { toString: [] } }, ["file.unknown-track tracks"]],
    [{ facts: { isRare: true } }, ["file.unknown-fact facts"]],
    [{ facts: { mayJoin: true } }, ["file.unknown-fact facts"]],
    [{ facts: { openLoans: "3" } }, ["type.mismatch facts openLoans"]],
    [{ facts: { reason: "whim" } }, ["code.unknown facts reason"]],
    [{ links: { loan: ["l1"] } }, ["file.unknown-track links"]],
    [{ links: { hall: ["h1"] } }, []],
    [withLoan({ id: null }), ["file.instance-id tracks loan 0 id"]],
    [withLoan({ state: "none" }), ["file.path-end tracks loan 0 path"]],
    [withLoan({ since: "2025-03-09" }), ["file.path-end tracks loan 0 path"]],
    [withLoan({ facts: { openLoans: 1 } }), ["file.unknown-fact tracks loan 0 facts"]],
    [
      withLoan({ done: { join: [civilDate("2025-03-02")] } }),
      ["file.unknown-command tracks loan 0 done"],
    ],
    [
      { tracks: { ...goodState.tracks, loan: [loan, loan] } },
      ["file.same-instance tracks loan 1 id"],
    ],
    [
      withLoan({ state: "burnt", path: [{ state: "burnt", on: "2025-03-03" }] }),
      ["file.unknown-state tracks loan 0 path 0 state"],
    ],
    [
      { consents: goodState.consents.map((consent) => ({ ...consent, scope: "selling" })) },
      ["file.unknown-scope consents 0 scope"],
    ],
  ])("is refused or read: %j", (change, expected) => {
    expect(said(parse(change))).toEqual(expected);
  });
});

describe("what seal and evolve make", () => {
  it("is read back", () => {
    const [event] = goodEvents;
    if (event === undefined) throw new Error("no event");
    const { id, recordedAt, writer, prev, hash, ...draft } = event;
    const again = seal(draft satisfies DraftEvent, { id, recordedAt, writer, prev });
    expect(again.hash).toBe(hash);
    const state = goodEvents.reduce(evolve, openFile({ on: civilDate("2025-03-02") }));
    expect(parseFileState(json(state), { rules })).toEqual({ ok: true, value: state });
  });
});
