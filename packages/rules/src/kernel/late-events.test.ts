// Covers: steps that come in late and meet another state than the one they began in: what stays, what is not undone,
// what is said of it; in any order and however often. Not covered: random logs (replay.laws.test.ts).
import { civilDate } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import type { SealedEvent } from "./event.ts";
import { evolve } from "./evolve.ts";
import type { FileState } from "./file-state.ts";
import { ask } from "./fixtures/hearing.ts";
import { openFile } from "./open-file.ts";
import { replay } from "./replay.ts";
import { seal } from "./seal.ts";

const opened = civilDate("2025-03-02");
const empty = openFile({ on: opened });

/** A step decided on a file as one body knows it, recorded on some day. */
function step(
  state: FileState,
  told: Parameters<typeof ask>[1] & { readonly on: string; readonly recorded?: string },
): { readonly event: SealedEvent; readonly state: FileState } {
  const { on, recorded = on, ...command } = told;
  const decision = ask(state, { ...command, occurredOn: civilDate(on) });
  if (decision.verdict !== "allow") throw new Error(JSON.stringify(decision));
  const [draft] = decision.events;
  const identity = { writer: "office", prev: null, recordedAt: `${recorded}T09:00:00.000Z` };
  const event = seal(draft, { ...identity, id: `${told.type}.${recorded}` });
  return { event, state: evolve(state, event) };
}

const letterIn = (state: FileState) => state.tracks["letter"]?.[0]?.state;
const agreed = step(empty, {
  type: "agree",
  on: "2025-03-02",
  by: { id: "u1", roles: ["guardian"], party: "home" },
  consents: [{ scope: "letters", receiver: null, purpose: "p", from: opened, givenBy: "guardian" }],
});
const written = step(agreed.state, { type: "write", instance: "a", on: "2025-03-03" });
const sent = step(written.state, { type: "send", instance: "a", on: "2025-03-10" });

function replayed(...events: readonly SealedEvent[]) {
  const result = replay(events, { opened });
  const mixed = [...events, ...events].reverse();
  expect(replay(mixed, { opened })).toEqual(result);
  return result;
}

describe("a withdrawal that comes in late", () => {
  it("stands against a step that was taken meanwhile by a body that did not know of it", () => {
    const late = step(written.state, {
      type: "withdraw",
      on: "2025-03-05",
      recorded: "2025-03-20",
    });
    const { state, conflicts } = replayed(agreed.event, written.event, sent.event, late.event);
    expect(letterIn(state)).toBe("dropped");
    expect(state.consents).toMatchObject([{ withdrawnOn: "2025-03-05" }]);
    expect(conflicts).toEqual([
      { code: "event.after-final", path: ["events", 3, "effects", 0], params: {} },
    ]);
    expect(state.tracks["letter"]?.[0]?.done).toHaveProperty("send");
  });

  it("stands though what it stopped had not come so far on its day", () => {
    const late = step(sent.state, { type: "withdraw", on: "2025-03-05", recorded: "2025-03-20" });
    expect(letterIn(late.state)).toBe("dropped");
    const { state, conflicts } = replayed(agreed.event, written.event, sent.event, late.event);
    expect(letterIn(state)).toBe("dropped");
    expect(conflicts.map(({ code }) => code)).toEqual(["event.other-state", "event.after-final"]);
  });

  it("does not lead out of a final state, and all else in it counts", () => {
    const other = step(written.state, { type: "withdraw", on: "2025-03-04" });
    const late = step(sent.state, { type: "withdraw", on: "2025-03-11", recorded: "2025-03-20" });
    const { state } = replayed(agreed.event, written.event, other.event, late.event);
    expect(state.tracks["letter"]?.[0]?.path).toEqual([
      { state: "written", on: "2025-03-03" },
      { state: "dropped", on: "2025-03-04", final: true },
    ]);
    expect(state.consents).toMatchObject([{ withdrawnOn: "2025-03-04" }]);
    expect(JSON.stringify(state.tracks["complaint"]?.[0]?.done)).toContain("2025-03-11");
  });
});

describe("a final state", () => {
  const refused = step(empty, { type: "refuse", on: "2025-03-04", data: { reason: "late" } });
  const heard = step(empty, { type: "hear", on: "2025-03-06", data: { result: "upheld" } });

  it("is not left by a step that began elsewhere, whose facts count all the same", () => {
    const { state, conflicts } = replayed(refused.event, heard.event);
    expect(state.tracks["complaint"]?.[0]).toMatchObject({ state: "closed", since: "2025-03-04" });
    expect(state.facts).toEqual({ reason: "late", result: "upheld" });
    expect(conflicts.map(({ code }) => code)).toEqual(["event.after-final"]);
  });

  it("is left by a step that begins there", () => {
    const reopened = step(refused.state, { type: "reopen", on: "2025-03-05" });
    const { state, conflicts } = replayed(refused.event, reopened.event, heard.event);
    expect(state.tracks["complaint"]?.[0]?.state).toBe("heard");
    expect(conflicts).toEqual([]);
  });

  it("is told apart by what the event says: one that does not say so may be left", () => {
    const { effects, ...rest } = refused.event;
    const silent = {
      ...rest,
      effects: effects.map((one) => ({ ...one, final: undefined }) as never),
    };
    expect(replay([silent, heard.event], { opened }).state.tracks["complaint"]?.[0]?.state).toBe(
      "heard",
    );
  });

  it("of a state from elsewhere says so with true and with nothing else", () => {
    const state = JSON.parse(JSON.stringify(refused.state));
    expect(ask(state, { type: "reopen", occurredOn: civilDate("2025-03-05") }).verdict).toBe(
      "allow",
    );
    state.tracks.complaint[0].path[0].final = 1;
    expect(ask(state, { type: "reopen" })).toMatchObject({
      issues: [{ code: "value.invalid", path: ["state", "tracks", 0, 0, "path", 0] }],
    });
  });
});
