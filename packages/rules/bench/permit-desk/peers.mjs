// The permit desk in other engines. `fold` gives the file after all events; `at` takes a file at hand and gives a function
// that sends an event to it, and says whether the step was taken.
import jsonRules from "json-rules-engine";
import * as robot from "robot3";
import { assign, createActor, createMachine, initialTransition, transition } from "xstate";
import { guards, moves, opened, recorded, states } from "./moves.mjs";

const always = () => true;
const isOpenTo = ({ by, guard }) => {
  const holds = guard === null ? always : guards[guard].of;
  return (file, event) => by.includes(event.by) && holds(file, event);
};

// xstate

const { state: _, ...openedFacts } = opened;
const machine = createMachine({
  id: "permit",
  initial: opened.state,
  context: openedFacts,
  states: Object.fromEntries(
    states.map((state) => [
      state,
      {
        on: Object.fromEntries(
          moves
            .filter(({ from }) => from === state)
            .map((move) => {
              const open = isOpenTo(move);
              return [
                move.command,
                {
                  ...(move.to !== null && { target: move.to }),
                  guard: ({ context, event }) => open(context, event),
                  actions: assign(({ context, event }) => recorded(context, event)),
                },
              ];
            }),
        ),
      },
    ]),
  ),
});
const snapshotOf = ({ state, ...context }) => machine.resolveState({ value: state, context });
const fileOf = ({ value, context }) => ({ ...context, state: value });

export const xstateActor = {
  name: "xstate, actor.send",
  fold: (events) => {
    const actor = createActor(machine).start();
    for (const event of events) actor.send(event);
    return fileOf(actor.getSnapshot());
  },
  at: (file) => {
    const snapshot = snapshotOf(file);
    const actor = createActor(machine, { snapshot }).start();
    return (event) => {
      const before = actor.getSnapshot();
      actor.send(event);
      return actor.getSnapshot().context !== before.context;
    };
  },
};

export const xstatePure = {
  name: "xstate, transition()",
  fold: (events) => {
    let [snapshot] = initialTransition(machine);
    for (const event of events) [snapshot] = transition(machine, snapshot, event);
    return fileOf(snapshot);
  },
  at: (file) => {
    const snapshot = snapshotOf(file);
    return (event) => transition(machine, snapshot, event)[0].context !== snapshot.context;
  },
};

// robot3

const robotStates = Object.fromEntries(
  states.map((state) => [
    state,
    robot.state(
      ...moves
        .filter(({ from }) => from === state)
        .map((move) =>
          robot.transition(
            move.command,
            move.to ?? state,
            robot.guard(isOpenTo(move)),
            robot.reduce(recorded),
          ),
        ),
    ),
  ]),
);
const robotAt = (state) => robot.createMachine(state, robotStates, (facts) => facts);
const robotMachine = robotAt(opened.state);
const ignore = () => {};

export const robot3 = {
  name: "robot3, send",
  fold: (events) => {
    const service = robot.interpret(robotMachine, ignore, openedFacts);
    for (const event of events) service.send(event);
    return { ...service.context, state: service.machine.current };
  },
  at: ({ state, ...facts }) => {
    let taken = false;
    const service = robot.interpret(
      robotAt(state),
      () => {
        taken = true;
      },
      facts,
    );
    return (event) => {
      taken = false;
      service.send(event);
      return taken;
    };
  },
};

// json-rules-engine

const is = (fact) => ({ fact, operator: "equal", value: true });
const jsonConditions = {
  guardian: { any: [is("isAdult"), is("guardianSigned")] },
  consent: is("consentGiven"),
  inTime: { fact: "day", operator: "lessThanInclusive", value: { fact: "dueOn" } },
  late: { fact: "day", operator: "greaterThan", value: { fact: "dueOn" } },
  papers: { fact: "papers", operator: "greaterThanInclusive", value: 3 },
  score: { fact: "score", operator: "greaterThanInclusive", value: 50 },
  fee: { any: [is("feePaid"), is("feeWaived")] },
  notBarred: { not: is("isBarred") },
};
const engine = new jsonRules.Engine(
  moves.map(({ id, command, from, to, by, guard }) => ({
    name: id,
    conditions: {
      all: [
        { fact: "state", operator: "equal", value: from },
        { fact: "command", operator: "equal", value: command },
        { fact: "role", operator: "in", value: by },
        ...(guard === null ? [] : [jsonConditions[guard]]),
      ],
    },
    event: { type: "step", params: { to } },
  })),
  { allowUndefinedFacts: true },
);
const run = (file, { type, by, day }) => engine.run({ ...file, command: type, role: by, day });

export const jsonRulesEngine = {
  name: "json-rules-engine, run()",
  fold: async (events) => {
    let file = opened;
    for (const event of events) {
      const { events: taken } = await run(file, event);
      const [step] = taken;
      if (step !== undefined)
        file = { ...recorded(file, event), state: step.params.to ?? file.state };
    }
    return file;
  },
  at: (file) => async (event) => (await run(file, event)).events.length > 0,
  explanation: async (file, event) => {
    const { failureResults } = await run(file, event);
    return JSON.stringify(failureResults.map((result) => result.toJSON(false)));
  },
};
