// Covers: that a decision is pure, total, deterministic, explained, and blind to what its rules do not read, on random
// lives of files at the library desk and on garbage in every position of a question. Not covered: documents other than
// the desk; whether the rules of the desk are good ones.
import { coreMessages, formatIssue, mergeMessages } from "@aht-jo/core";
import { interpret, type MaybeValue, type Trace } from "@aht-jo/core/expressions";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deepFrozen } from "../document/deep-frozen.ts";
import { libraryDesk } from "../fixtures/library-desk.ts";
import { ar } from "../messages/command/ar.ts";
import { en } from "../messages/command/en.ts";
import { decide } from "./decide.ts";
import type { Blocker } from "./decision.ts";
import type { Effect } from "./event.ts";
import { evolve } from "./evolve.ts";
import { commandOf, desk, given, opened } from "./fixtures/desk-file.ts";
import {
  type Asked,
  diceOf,
  type History,
  pick,
  randomHistory,
  valuesOf,
} from "./fixtures/random-desk.ts";
import { openFile } from "./open-file.ts";
import { reads } from "./reads.ts";
import { seal } from "./seal.ts";

const histories = fc.integer().map((seed): History => randomHistory(diceOf(seed), 14));
const blockersIn = ({ decision }: Asked): readonly Blocker[] =>
  decision.verdict === "block" ? decision.blockers : [];
const ask = ({ state, command }: Pick<Asked, "state" | "command">) =>
  decide(desk, { state, command, asOf: command.occurredOn, calendars: {} });

describe("laws of deciding", () => {
  it("the same question has the same answer, and is not changed by asking", () => {
    fc.assert(
      fc.property(histories, ({ asked }) => {
        for (const { state, command, decision } of asked) {
          const again = ask({ state: deepFrozen(state), command: deepFrozen(command) });
          expect(JSON.stringify(again)).toBe(JSON.stringify(decision));
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it("what is recorded of an allowed step can be sealed", () => {
    fc.assert(
      fc.property(histories, ({ log }) => {
        expect(log.every(({ hash }) => /^sha256:[0-9a-f]{64}$/.test(hash))).toBe(true);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it("every refusal names a rule of the document that says what it rests on", () => {
    const bases = new Map(libraryDesk.rules.map(({ id, basis }) => [id, basis]));
    const seen = new Set<string>();
    fc.assert(
      fc.property(histories, ({ asked }) => {
        for (const one of asked)
          for (const { kind, rule } of blockersIn(one)) {
            seen.add(kind);
            expect(bases.get(rule)?.length).toBeGreaterThan(0);
          }
      }),
      { numRuns: 500 },
    );
    expect([...seen].sort()).toEqual(["consent", "forbidden", "guard", "role", "state", "unknown"]);
  });

  it("an explanation never disagrees with its verdict, and its facts alone give the same value", () => {
    fc.assert(
      fc.property(histories, ({ asked }) => {
        for (const one of asked)
          for (const blocker of blockersIn(one)) {
            if (!("trace" in blocker)) continue;
            const { trace } = blocker;
            const expected = {
              guard: false,
              unknown: null,
              forbidden: blocker.rule !== "nobody-outside-holds-books",
            };
            expect(trace.value).toBe(expected[blocker.kind]);
            expect(interpret(trace.expr, environmentOf(trace))).toBe(trace.value);
          }
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it("a fact that the command does not read never changes what is said of it", () => {
    const facts = Object.entries(libraryDesk.facts).filter(([name]) => name !== "mayJoin");
    fc.assert(
      fc.property(histories, fc.integer(), ({ asked }, seed) => {
        const dice = diceOf(seed);
        for (const { state, command, decision } of asked) {
          const read = reads(desk, command.type).facts;
          const effects = facts.flatMap(([path, { on }]): readonly Effect[] => {
            if (read.includes(path)) return [];
            const value = pick(dice, valuesOf(path) as [MaybeValue]);
            return typeof on === "string"
              ? [{ kind: "fact", track: null, instance: null, path, value }]
              : (state.tracks[on.track] ?? []).map(({ id }) => ({
                  kind: "fact",
                  track: on.track,
                  instance: id,
                  path,
                  value,
                }));
          });
          const more = evolve(state, { effects, occurredOn: command.occurredOn });
          expect(ask({ state: more, command })).toEqual(decision);
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it("some answer to the facts that would settle an unknown settles it", () => {
    let settled = 0;
    fc.assert(
      fc.property(histories, ({ asked }) => {
        for (const one of asked)
          for (const blocker of blockersIn(one)) {
            if (blocker.kind !== "unknown") continue;
            for (const list of blocker.settledBy) {
              const isSettled = answersTo(list).some(
                (answers) => !isUnknown(answered(one, answers), blocker.rule),
              );
              expect(isSettled).toBe(true);
              settled += 1;
            }
          }
      }),
      { numRuns: 500 },
    );
    expect(settled).toBeGreaterThan(100);
  });
});

describe("garbage in any position", () => {
  const on = opened;
  const state = JSON.parse(
    JSON.stringify(
      given({ isAdult: true })
        .and("join", { who: "reader" })
        .and("lend", { instance: "b1", data: { isRare: false, openLoans: 0 } })
        .and("consentToSharing", {
          who: "reader",
          consents: [
            { scope: "sharing", receiver: null, purpose: "Club", from: on, givenBy: "person" },
          ],
        })
        .and("openHall", { instance: "h1", data: { seats: 4 }, on: "2025-03-03" }).state,
    ),
  );
  const asOf = "2025-03-04";
  const told = { on: asOf, who: "reader" } as const;
  const commands = [
    commandOf("join", { ...told, data: { isAdult: true, guardianSigned: null } }),
    commandOf("giveBack", { ...told, instance: "b1", data: { openLoans: 0 } }),
    commandOf("consentToSharing", {
      ...told,
      receiver: "school",
      consents: [
        { scope: "sharing", receiver: "school", purpose: "Club", from: on, givenBy: "person" },
      ],
    }),
    commandOf("withdrawConsent", { ...told, withdrawals: [{ scope: "sharing", receiver: null }] }),
  ];
  const calendar = {
    id: "c",
    title: { en: "c", ar: "ت" },
    weekend: [5, 6],
    holidays: [{ on, title: { en: "h", ar: "ع" }, status: "announced" }],
    knownFrom: on,
    knownTo: asOf,
    basis: [],
  };
  const questions = commands.map((command) => ({
    rules: desk,
    question: { state, command, asOf, calendars: { desk: calendar } },
  }));
  const hostile = [
    new Proxy(
      {},
      {
        get: () => {
          throw new Error("trap");
        },
      },
    ),
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("trap");
        },
      },
    ),
    Proxy.revocable({}, {}).proxy,
    {
      get type() {
        throw new Error("trap");
      },
    },
    JSON.parse('{"__proto__":{"a":1}}'),
    "__proto__",
    "constructor",
    "toString",
    "\ud800",
    "x".repeat(100_000),
    new Array(3),
    -0,
    2 ** 53,
    cycle(),
  ];
  const garbage = fc.oneof(
    { weight: 1, arbitrary: fc.nat(hostile.length - 1).map((hostileAt) => ({ hostileAt })) },
    {
      weight: 1,
      arbitrary: fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSet: true,
        withNullPrototype: true,
        withSparseArray: true,
        maxDepth: 2,
        maxKeys: 3,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom<unknown>(
        null,
        undefined,
        true,
        0,
        "",
        [],
        {},
        [[]],
        [null],
        "reader",
        "none",
        asOf,
      ),
    },
  );
  const places = questions.flatMap((question) =>
    pathsOf(question).map((path) => ({ question, path })),
  );
  const messages = mergeMessages(coreMessages, { en, ar });

  it("is never allowed unless it happens to fit, never throws, and is said in both languages", () => {
    let invalid = 0;
    fc.assert(
      fc.property(fc.nat(places.length - 1), garbage, (place, drawn) => {
        const value = isHostile(drawn) ? hostile[drawn.hostileAt] : drawn;
        const { question, path } = places[place] ?? { path: [] };
        if (question === undefined) return;
        const { rules, question: asked } = replaced(question, path, value) as typeof question;
        const decision = decide(rules, asked as never);
        if (decision.verdict === "invalid") {
          invalid += 1;
          if (decision.issues.length === 0) throw new Error("no issue");
          for (const found of decision.issues)
            for (const locale of ["en", "ar"] as const) formatIssue(found, { locale, messages });
        }
        if (decision.verdict !== "allow") return;
        for (const event of decision.events) {
          seal(event, { id: "e", recordedAt: "2025-03-04T00:00:00.000Z", writer: "w", prev: null });
          evolve(openFile({ on }), event);
        }
        expect(decision.events[0].by).toEqual(asked.command.by);
        // JSON has one zero, and so has a recorded fact.
        expect(decision.events[0].data).toEqual(
          JSON.parse(JSON.stringify({ ...asked.command.data })),
        );
      }),
      { numRuns: 100_000 },
    );
    expect(invalid).toBeGreaterThan(70_000);
  }, 60_000);

  it("is refused as a whole too", () => {
    for (const value of [...hostile, null, undefined, 5, [], "x", () => 1]) {
      expect(decide(value as never, value as never).verdict).toBe("invalid");
      expect(decide(desk, value as never).verdict).toBe("invalid");
      expect(decide(value as never, questions[0]?.question as never).verdict).toBe("invalid");
    }
  });
});

/** The facts and parameters that a trace names, and no others. */
function environmentOf(trace: Trace) {
  const facts = new Map<string, MaybeValue>();
  const params: Record<string, MaybeValue> = {};
  const visit = ({ expr, value, because }: Trace): void => {
    if (expr.op === "fact") facts.set(expr.path, value);
    if (expr.op === "param") params[expr.name] = value;
    for (const part of because) visit(part);
  };
  visit(trace);
  return { fact: (path: string) => facts.get(path) ?? null, params, calendar: null };
}

function isUnknown(asked: Pick<Asked, "state" | "command">, rule: string): boolean {
  const decision = ask(asked);
  if (decision.verdict === "invalid") throw new Error(JSON.stringify(decision));
  return (
    decision.verdict === "block" &&
    decision.blockers.some((one) => one.kind === "unknown" && one.rule === rule)
  );
}

/** Every way to answer a list of facts. */
function answersTo(list: readonly string[]): readonly Readonly<Record<string, MaybeValue>>[] {
  const [first, ...rest] = list;
  if (first === undefined) return [{}];
  return answersTo(rest).flatMap((answers) =>
    valuesOf(first).flatMap((value) => (value === null ? [] : [{ ...answers, [first]: value }])),
  );
}

/** The question with facts answered: by the command where it takes them, else on the file. */
function answered(
  { state, command }: Asked,
  answers: Readonly<Record<string, MaybeValue>>,
): Pick<Asked, "state" | "command"> {
  const taken = libraryDesk.rules.flatMap((rule) =>
    rule.kind === "move" && rule.command === command.type ? (rule.records ?? []) : [],
  );
  const data: Record<string, unknown> = { ...command.data };
  const effects: Effect[] = [];
  for (const [path, value] of Object.entries(answers)) {
    if ((taken as readonly string[]).includes(path)) data[path] = value;
    else effects.push({ kind: "fact", track: null, instance: null, path, value });
  }
  return {
    state: evolve(state, { effects, occurredOn: command.occurredOn }),
    command: { ...command, data } as Asked["command"],
  };
}

/** Every path into a value, the rule set excepted: it is one thing. */
function pathsOf(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null || value === desk) return [[]];
  return [
    ...("rules" in value ? [] : [[]]),
    ...Object.entries(value).flatMap(([key, held]) => pathsOf(held).map((path) => [key, ...path])),
  ];
}

function replaced(value: unknown, [key, ...path]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  copy[key] = replaced(copy[key], path, by);
  return copy;
}

function cycle(): unknown {
  const value: Record<string, unknown> = {};
  value["self"] = value;
  return value;
}

/** What hostile values are drawn as, since printing one in a report would set it off. */
function isHostile(drawn: unknown): drawn is { readonly hostileAt: number } {
  return typeof drawn === "object" && drawn !== null && Object.hasOwn(drawn, "hostileAt");
}
