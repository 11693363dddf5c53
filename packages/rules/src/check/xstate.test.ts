// Covers: the situations of small machines against the graph search of XState: the same states, the same steps between
// them, and counterexamples as long as XState's shortest paths. Does not cover: facts, consent, instances, the unknown,
// for which XState has no place; the search that asks `decide` covers those.

import { civilDate, type NonEmpty } from "@aht-jo/core";
import type { Expr } from "@aht-jo/core/expressions";
import { describe, expect, test } from "vitest";
import { type AnyStateMachine, createMachine, stateIn } from "xstate";
import { getAdjacencyMap, getShortestPaths } from "xstate/graph";
import type { MoveRule } from "../document/rule.ts";
import type { RuleSetDoc } from "../document/rule-set-doc.ts";
import { ruleSetOf } from "../kernel/compiled.ts";
import { check } from "./check.ts";
import { chance } from "./fixtures/random-rules.ts";
import { type Prepared, prepare } from "./model/prepare.ts";
import { sliceOf } from "./model/slice.ts";
import { explore } from "./search/explore.ts";
import { graphOf } from "./search/graph.ts";

const title = { en: "Machine", ar: "آلة" };
const on = civilDate("2025-03-02");
const inForce = { from: civilDate("2025-01-01"), anchor: "event" } as const;
const basis: NonEmpty<{
  kind: "sourced";
  provision: { work: string; pinpoint: string; reading: "primary" };
}> = [{ kind: "sourced", provision: { work: "machine", pinpoint: "1", reading: "primary" } }];
const tracks = ["a", "b", "c"];
const states = ["s0", "s1", "s2", "s3"];

/** A move with the states that another track must be in, if any. */
interface Wired extends MoveRule {
  readonly needs: { readonly track: string; readonly state: string } | null;
}

function wired(seed: number): readonly Wired[] {
  const pick = chance(seed);
  return Array.from({ length: 14 }, (_, k) => {
    const track = tracks[pick(3)] as string;
    const needs =
      pick(2) === 0 ? null : { track: tracks[pick(3)] as string, state: states[pick(4)] as string };
    const when: Expr =
      needs === null
        ? { op: "lit", type: "bool", value: true }
        : { op: "in", arg: { op: "fact", path: `state.${needs.track}` }, set: [needs.state] };
    return {
      kind: "move",
      id: `move-${k}`,
      command: `${track}-${k}`,
      from: [states[pick(4)] as string],
      to: states[pick(4)] as string,
      by: ["clerk"],
      when,
      onUnknown: "block",
      title,
      basis,
      inForce,
      needs,
    };
  });
}

function docOf(moves: readonly Wired[]): RuleSetDoc {
  return {
    schema: "rules/1",
    id: "machine",
    version: "1.0.0",
    title,
    published: inForce.from,
    sources: [],
    calendars: {},
    expressionCalendar: null,
    roles: { clerk: { title, parties: [], basis } },
    tracks: Object.fromEntries(
      tracks.map((track) => [
        track,
        {
          title,
          initial: "s0",
          many: false,
          shared: false,
          states: Object.fromEntries(states.map((one) => [one, { title, stage: "all" }])),
        },
      ]),
    ),
    commands: Object.fromEntries(
      moves.map(({ command }) => [
        command,
        { title, track: command.slice(0, 1), nature: "ordinary", complete: false },
      ]),
    ),
    facts: {},
    params: {},
    scopes: {},
    rules: moves.map(({ needs: _, ...move }) => move),
  };
}

function machineOf(moves: readonly Wired[]): AnyStateMachine {
  return createMachine({
    type: "parallel",
    states: Object.fromEntries(
      tracks.map((track) => [
        track,
        {
          initial: "s0",
          states: Object.fromEntries(
            states.map((state) => [
              state,
              {
                on: Object.fromEntries(
                  moves
                    .filter(
                      ({ command, from }) => command.startsWith(track) && from.includes(state),
                    )
                    .map(({ command, to, needs }) => [
                      command,
                      {
                        target: to ?? state,
                        ...(needs === null
                          ? {}
                          : { guard: stateIn({ [needs.track]: needs.state }) }),
                      },
                    ]),
                ),
              },
            ]),
          ),
        },
      ]),
    ),
  });
}

const nameOf = (value: unknown): string => {
  const at = value as Readonly<Record<string, string>>;
  return tracks.map((track) => at[track]).join();
};

describe("the checker and XState find the same", () => {
  test.each(Array.from({ length: 20 }, (_, seed) => seed))(
    "situations and steps, seed %i",
    (seed) => {
      const moves = wired(seed);
      const doc = docOf(moves);
      const events = moves.map(({ command }) => ({ type: command }));
      const machine = machineOf(moves);
      const theirs = new Map<string, readonly string[]>();
      for (const { state, transitions } of Object.values(getAdjacencyMap(machine, { events }))) {
        const next = Object.values(transitions).map((one) =>
          nameOf((one as { state: { value: unknown } }).state.value),
        );
        theirs.set(
          nameOf(state.value),
          [...new Set(next)].filter((one) => one !== nameOf(state.value)).sort(),
        );
      }
      const [{ model, outlines, diagrams }] = prepare([doc], {
        on,
        instances: 1,
        conditions: [],
      }) as [Prepared];
      const { variables } = model.universe;
      const slice = sliceOf(outlines, new Set(variables.keys()));
      const graph = slice === null ? null : graphOf(slice, diagrams);
      if (graph === null) throw new Error("too large");
      const here = () => variables.map(({ values }, at) => values[graph.digits[at] ?? 0]).join();
      const ours = new Map<string, readonly string[]>();
      const search = explore(graph, { maxStates: 1_000 });
      for (let order = 0; order < search.log.size(); order += 1) {
        graph.at(search.log.lo(order), search.log.hi(order));
        const name = here();
        const count = graph.expand(search.log.lo(order), search.log.hi(order));
        const targets = Array.from(graph.los.slice(0, count));
        const next = targets.map((lo) => {
          graph.at(lo, 0);
          return here();
        });
        ours.set(name, [...new Set(next)].filter((one) => one !== name).sort());
      }
      expect(new Map([...ours].sort())).toEqual(new Map([...theirs].sort()));
      const rules = ruleSetOf(doc, `seed ${seed}`);
      for (const path of getShortestPaths(machine, { events }).slice(0, 8)) {
        const value = path.state.value as Readonly<Record<string, string>>;
        const arrived: Expr = {
          op: "and",
          args: tracks.map(
            (track): Expr => ({
              op: "in",
              arg: { op: "fact", path: `state.${track}` },
              set: [value[track] ?? ""],
            }),
          ) as [Expr, ...Expr[]],
        };
        const { results } = check(rules, {
          properties: [{ name: "arrived", kind: "never", state: arrived }],
          on,
          instances: 1,
          maxStates: 1_000,
          opening: "unknown",
          coverage: "skip",
        });
        // XState counts its own first event as a step.
        const steps = path.steps.filter(({ event }) => event.type !== "xstate.init").length;
        expect(results[0]?.trace?.steps.length).toBe(steps);
      }
    },
  );
});
