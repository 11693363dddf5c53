// The permit desk on the kernel.
import { civilDate } from "@aht-jo/core";
import { compile, decide, evolve, openFile, options, replay, seal } from "@aht-jo/rules";
import { permitDesk } from "./document.mjs";
import { history, opened, openedOn } from "./moves.mjs";

const on = civilDate(openedOn);
const calendars = {};

export function compiled() {
  const result = compile(permitDesk);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
const rules = compiled();

export const commandOf = ({ type, by, day, data }) => ({
  type,
  instance: null,
  data,
  occurredOn: civilDate(day),
  by: { id: "a1", roles: [by], party: "desk" },
});

/** A file as the other engines hold it, in the form of the kernel. */
export function stateOf({ state, ...facts }) {
  const start = openFile({ on, facts });
  if (state === opened.state) return start;
  const move = {
    kind: "move",
    track: "permit",
    instance: null,
    receiver: null,
    from: opened.state,
    to: state,
  };
  return evolve(start, { occurredOn: on, effects: [move] });
}

/** And back. */
export const fileOf = ({ tracks, facts }) => ({
  ...facts,
  state: tracks.permit?.[0]?.state ?? opened.state,
});

export const decided = (state, command) =>
  decide(rules, { state, command, asOf: command.occurredOn, calendars });

/** The commands of the history, the states they meet, and the sealed events they lead to. */
export const commands = history.map(commandOf);
export const states = [stateOf(opened)];
const events = [];
for (const [n, command] of commands.entries()) {
  const decision = decided(states[n], command);
  if (decision.verdict !== "allow") throw new Error(`step ${n}: ${JSON.stringify(decision)}`);
  const [draft] = decision.events;
  states.push(evolve(states[n], draft));
  const recordedAt = `${command.occurredOn}T09:30:00.000Z`;
  const prev = events.at(-1)?.hash ?? null;
  events.push(seal(draft, { id: `e${n}`, recordedAt, writer: "desk", prev }));
}

export const decideAndEvolve = () => {
  let state = states[0];
  for (const command of commands) state = evolve(state, decided(state, command).events[0]);
  return state;
};

export const evolveAll = () => {
  let state = states[0];
  for (const event of events) state = evolve(state, event);
  return state;
};

const { state: _, ...facts } = opened;
export const replayAll = () => replay(events, { opened: on, facts }).state;

export const optionsAt = (n) =>
  options(rules, {
    state: states[n],
    actor: commands[n].by,
    asOf: commands[n].occurredOn,
    calendars,
  });
