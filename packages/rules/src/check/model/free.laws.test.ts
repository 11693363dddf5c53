// Covers: that what the checker takes as free has room for every real file: whatever the kernel makes of some conditions
// about days, counts of days, parameters and duties (before a step, as it is asked for, and after it) is among what the
// formulas allow at once, in documents by chance. So no two different expressions share one free answer. Does not cover:
// that the formulas allow no more than real files do.

import { addDays } from "@aht-jo/core";
import { compileExpr, type Expr, type MaybeValue } from "@aht-jo/core/expressions";
import { describe, expect, test } from "vitest";
import { compiledBy, ruleSetOf } from "../../kernel/compiled.ts";
import type { Effect } from "../../kernel/event.ts";
import { evolve } from "../../kernel/evolve.ts";
import type { FileState } from "../../kernel/file-state.ts";
import { openFile } from "../../kernel/open-file.ts";
import { environmentAt, type View } from "../../kernel/view.ts";
import {
  type Chance,
  type DayScope,
  manyCodes,
  randomCondition,
  randomDayDoc,
  someDays,
  today,
} from "../fixtures/random-days.ts";
import { chance } from "../fixtures/random-rules.ts";
import { allOf, type Formula, keyOf, negated } from "./formula.ts";
import { holds } from "./holds.ts";
import { type Place, placeNow } from "./place.ts";
import { type Prepared, prepare } from "./prepare.ts";
import { putIn } from "./put-in.ts";

type Data = Readonly<Record<string, MaybeValue>>;

describe("what is free has room for every file", () => {
  test.each([0, 1, 2, 3])("seeds from %i times 20", (part) => {
    for (let k = 0; k < 20; k += 1) expect(refused(part * 20 + k)).toEqual([]);
  });
});

/** Everything said of one file by chance that the formulas do not allow together. */
function refused(seed: number): readonly unknown[] {
  const pick = chance(seed + 77);
  const doc = randomDayDoc(pick);
  const rules = ruleSetOf(doc, `seed ${seed}`);
  const asked = Array.from({ length: 5 }, () => {
    const scope: DayScope = pick(3) === 0 ? "b" : null;
    return { scope, expr: randomCondition(pick, { scope, depth: 1, named: true }) };
  });
  // Each code is told apart by something, so that sets of them are too many.
  const ofCodes = manyCodes.map(
    (code): Expr => ({ op: "in", arg: { op: "fact", path: "big" }, set: [code] }),
  );
  const conditions = [...asked.map(({ expr }) => expr), ...ofCodes];
  const [prepared] = prepare([doc], { on: today, instances: 2, conditions }) as [Prepared];
  const { model } = prepared;
  const state = randomFile(pick, prepared);
  const step = randomStep(pick, prepared);
  const after = step.effects.reduce(
    (one, effect) => evolve(one, { effects: [effect], occurredOn: addDays(today, 9) }),
    state,
  );
  const [digits, later] = [digitsOf(state, prepared), digitsOf(after, prepared)];
  const brought = new Map(
    Object.keys(step.data).map((name) => {
      const at = name === "x" ? "fact.x#1" : `fact.${name}`;
      return [model.universe.indexOf(at) ?? -1, at] as const;
    }),
  );
  const askedLens = new Map([...brought.keys()].map((one) => [one, "brings" as const]));
  const changed = new Map(
    step.touched.flatMap((key) => {
      const one = model.universe.indexOf(key);
      if (one === undefined) return [];
      const size = model.universe.variables[one]?.values.length ?? 0;
      return [[one, new Array<number>(size).fill(later.get(one) ?? 0)] as const];
    }),
  );
  const chosen = new Map([...brought.keys()].map((one) => [one, later.get(one) ?? 0] as const));
  const formulas: Formula[] = [];
  const said: unknown[] = [];
  for (const { scope, expr } of asked) {
    const now = placeNow(model, { scope, instance: scope === null ? 0 : 1 });
    const moments: readonly { place: Place; file: FileState; data: Data }[] = [
      { place: now, file: state, data: {} },
      ...(scope === step.scope
        ? [
            {
              place: { ...now, moment: "asked", lens: askedLens } as Place,
              file: state,
              data: step.data,
            },
          ]
        : []),
      { place: { ...now, moment: "after", lens: changed, beyond: changed }, file: after, data: {} },
    ];
    for (const { place, file, data } of moments) {
      const view: View = {
        compiled: compiledBy(rules),
        state: file,
        scope,
        instance: scope === null ? null : (file.tracks["b"]?.[0] ?? null),
        receiver: null,
        day: today,
        calendar: null,
        data,
      };
      const value = compileExpr(expr)(environmentAt(view));
      const [yes, no] = [true, false].map((want) => holds(expr, { want, place }));
      const is =
        value === true
          ? yes
          : value === false
            ? no
            : allOf([yes, no].map((one) => negated(one ?? false)));
      formulas.push(is ?? false);
      said.push([value, place.moment, keyOf(is ?? false).length, expr]);
    }
  }
  const settled = formulas.map((formula) =>
    putIn(formula, (slot) => {
      if (slot.kind === "variable") return digits.get(slot.variable);
      return slot.kind === "brought" ? chosen.get(slot.variable) : undefined;
    }),
  );
  return prepared.diagrams.of(allOf(settled)) === 0 ? [seed, said] : [];
}

function valueFor(pick: Chance, name: string, { model }: Prepared): MaybeValue {
  if (name === "big") return manyCodes.filter(() => pick(4) === 0);
  if (/^(d\d|x)$/.test(name))
    return pick(4) === 0 ? null : (someDays[pick(someDays.length)] ?? null);
  const values = model.universe.factValues.get(name) ?? [null];
  return values[pick(values.length)] ?? null;
}

function setting(
  name: string,
  { value, instance = null }: { value: MaybeValue; instance?: string | null },
): Effect {
  return { kind: "fact", track: instance === null ? null : "b", instance, path: name, value };
}

const opening = (instance: string): Effect => ({
  kind: "move",
  track: "b",
  instance,
  receiver: null,
  from: "b0",
  to: "b1",
});
const going: readonly Effect[] = [
  { kind: "move", track: "a", instance: null, receiver: null, from: "a0", to: "a1" },
  { kind: "done", track: "a", instance: null, command: "go" },
];

function randomFile(pick: Chance, prepared: Prepared): FileState {
  const effects: Effect[] = ["p", "n", "m", "big", "d1", "d2", "d3"].map((name) =>
    setting(name, { value: valueFor(pick, name, prepared) }),
  );
  // The instance that conditions are read on is always there; the other one may be.
  for (const instance of pick(2) === 0 ? ["1"] : ["1", "2"])
    effects.push(
      opening(instance),
      { kind: "done", track: "b", instance, command: "add" },
      setting("x", { value: valueFor(pick, "x", prepared), instance }),
    );
  if (pick(2) === 0) effects.push(...going);
  if (pick(2) === 0) effects.push({ kind: "done", track: "a", instance: null, command: "note" });
  let state = openFile({ on: today });
  for (const effect of effects) state = evolve(state, { effects: [effect], occurredOn: today });
  return state;
}

/** A step by chance: what it brings, what it does, and the variables it touches. */
function randomStep(
  pick: Chance,
  prepared: Prepared,
): { scope: DayScope; data: Data; effects: readonly Effect[]; touched: readonly string[] } {
  if (pick(3) === 0) {
    const value = valueFor(pick, "x", prepared);
    return {
      scope: "b",
      data: { x: value },
      effects: [
        setting("x", { value, instance: "1" }),
        { kind: "done", track: "b", instance: "1", command: "add" },
      ],
      touched: ["fact.x#1", "done.add#1"],
    };
  }
  if (pick(2) === 0)
    return {
      scope: null,
      data: {},
      effects: going,
      touched: ["state.a", "since.a", "entered.a.a1", "done.go"],
    };
  const names = ["p", "n", "m", "big", "d1", "d2"].filter(() => pick(2) === 0);
  const data = Object.fromEntries(names.map((name) => [name, valueFor(pick, name, prepared)]));
  return {
    scope: null,
    data,
    effects: [
      ...Object.entries(data).map(([name, value]) => setting(name, { value })),
      { kind: "done", track: "a", instance: null, command: "note" },
    ],
    touched: [...names.map((name) => `fact.${name}`), "done.note"],
  };
}

/** The digit of each variable in a file. */
function digitsOf(state: FileState, { model }: Prepared): ReadonlyMap<number, number> {
  return new Map(
    model.universe.variables.map(({ key, values }, at) => {
      const [path = "", number] = key.split("#");
      const [head, name = "", last = ""] = path.split(".");
      const track = (one: string) => state.tracks[one]?.find(({ id }) => id === (number ?? null));
      const held = (number === undefined ? state.facts : track("b")?.facts)?.[name] ?? null;
      switch (head) {
        case "state":
          return [
            at,
            number !== undefined && track(name) === undefined
              ? 0
              : values.indexOf(track(name)?.state ?? `${name}0`),
          ];
        case "since":
          return [at, (track(name)?.since ?? null) === null ? 0 : 1];
        case "entered":
          return [at, track(name)?.path.some((one) => one.state === last) ? 1 : 0];
        case "done":
          return [at, track(name === "add" ? "b" : "a")?.done[name] === undefined ? 0 : 1];
        default:
          return [
            at,
            values.length === 2 && values[0] === false
              ? held === null
                ? 0
                : 1
              : Math.max(0, values.indexOf(held)),
          ];
      }
    }),
  );
}
