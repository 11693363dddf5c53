// The permit desk as a developer writes it by hand, and as tables of small integers: the limit of what can be had.
import { commands, guards, history, moves, opened, roles, states } from "./moves.mjs";

/** The file after an event; null when the step is not open. */
function step(file, event) {
  const { by, day, data } = event;
  switch (file.state) {
    case "draft":
      if (event.type === "file" && by === "applicant" && (file.isAdult || file.guardianSigned))
        return { ...file, state: "filed", papers: data.papers };
      return null;
    case "filed":
      switch (event.type) {
        case "accept":
          return by === "clerk" && file.consentGiven ? { ...file, state: "screening" } : null;
        case "reject":
          return by === "clerk" || by === "officer" ? { ...file, state: "refused" } : null;
        case "pay":
          return by === "applicant" || by === "clerk" ? { ...file, feePaid: data.feePaid } : null;
        case "withdraw":
          return by === "applicant" ? { ...file, state: "draft" } : null;
        default:
          return null;
      }
    case "screening":
      switch (event.type) {
        case "query":
          return by === "clerk" || by === "officer"
            ? { ...file, state: "queried", dueOn: data.dueOn }
            : null;
        case "assess":
          return by === "officer" && file.papers >= 3 ? { ...file, state: "assessed" } : null;
        case "pay":
          return by === "applicant" || by === "clerk" ? { ...file, feePaid: data.feePaid } : null;
        case "withdraw":
          return by === "applicant" ? { ...file, state: "draft" } : null;
        default:
          return null;
      }
    case "queried":
      switch (event.type) {
        case "answer":
          return by === "applicant" && day <= file.dueOn
            ? { ...file, state: "screening", papers: data.papers }
            : null;
        case "lapse":
          return by === "clerk" && day > file.dueOn ? { ...file, state: "closed" } : null;
        default:
          return null;
      }
    case "assessed":
      switch (event.type) {
        case "rate":
          return by === "officer" ? { ...file, score: data.score } : null;
        case "refer":
          return by === "officer" ? { ...file, state: "referred" } : null;
        case "grant":
          return by === "head" && file.score >= 50 ? { ...file, state: "granted" } : null;
        case "refuse":
          return by === "head" ? { ...file, state: "refused" } : null;
        default:
          return null;
      }
    case "referred":
      switch (event.type) {
        case "hand-back":
          return by === "head" ? { ...file, state: "assessed", score: data.score } : null;
        case "grant":
          return by === "head" && (file.feePaid || file.feeWaived)
            ? { ...file, state: "granted" }
            : null;
        case "refuse":
          return by === "head" ? { ...file, state: "refused" } : null;
        default:
          return null;
      }
    case "granted":
      switch (event.type) {
        case "suspend":
          return by === "officer" || by === "head" ? { ...file, state: "suspended" } : null;
        case "renew":
          return by === "applicant" && !file.isBarred ? { ...file, state: "screening" } : null;
        case "close":
          return by === "clerk" || by === "head" ? { ...file, state: "closed" } : null;
        default:
          return null;
      }
    case "refused":
      switch (event.type) {
        case "appeal":
          return by === "applicant" && file.consentGiven ? { ...file, state: "screening" } : null;
        case "close":
          return by === "clerk" ? { ...file, state: "closed" } : null;
        default:
          return null;
      }
    case "suspended":
      if (event.type === "resume" && by === "head" && !file.isBarred)
        return { ...file, state: "granted" };
      return null;
    default:
      return null;
  }
}

export const handSwitch = {
  name: "hand-written switch",
  fold: (events) => {
    let file = opened;
    for (const event of events) file = step(file, event) ?? file;
    return file;
  },
  at: (file) => (event) => step(file, event) !== null,
};

// Tables of integers: events are encoded beforehand, and the file is one array that changes in place.

const facts = Object.keys(opened).filter((name) => name !== "state");
const at = Object.fromEntries(facts.map((name, index) => [name, index]));
const numberOf = (value) =>
  typeof value === "string" ? Date.parse(value) / 86_400_000 : Number(value);
const guardNames = Object.keys(guards);
const next = new Int8Array(states.length * commands.length).fill(-1);
const allowed = new Uint8Array(next.length);
const guardOf = new Int8Array(next.length).fill(-1);
for (const { command, from, to, by, guard } of moves) {
  const cell = states.indexOf(from) * commands.length + commands.indexOf(command);
  next[cell] = states.indexOf(to ?? from);
  for (const role of by) allowed[cell] |= 1 << roles.indexOf(role);
  if (guard !== null) guardOf[cell] = guardNames.indexOf(guard);
}

const encoded = history.map(({ type, by, day, data }) => {
  const [[name, value] = ["", 0]] = Object.entries(data);
  return {
    command: commands.indexOf(type),
    role: 1 << roles.indexOf(by),
    day: numberOf(day),
    fact: name === "" ? -1 : at[name],
    value: numberOf(value),
  };
});
const openedNumbers = Int32Array.from(facts.map((name) => numberOf(opened[name])));
const held = new Int32Array(facts.length);
const [isAdult, guardianSigned, consentGiven] = [at.isAdult, at.guardianSigned, at.consentGiven];
const [feePaid, feeWaived, isBarred] = [at.feePaid, at.feeWaived, at.isBarred];
const [papers, score, dueOn] = [at.papers, at.score, at.dueOn];

function guardHolds(guard, day) {
  switch (guard) {
    case 0:
      return (held[isAdult] | held[guardianSigned]) !== 0;
    case 1:
      return held[consentGiven] !== 0;
    case 2:
      return day <= held[dueOn];
    case 3:
      return day > held[dueOn];
    case 4:
      return held[papers] >= 3;
    case 5:
      return held[score] >= 50;
    case 6:
      return (held[feePaid] | held[feeWaived]) !== 0;
    case 7:
      return held[isBarred] === 0;
    default:
      return true;
  }
}

export const intTables = {
  name: "tables of integers (limit)",
  fold: () => {
    held.set(openedNumbers);
    let state = 0;
    for (let n = 0; n < encoded.length; n++) {
      const event = encoded[n];
      const cell = state * commands.length + event.command;
      if (next[cell] < 0 || (allowed[cell] & event.role) === 0) continue;
      if (!guardHolds(guardOf[cell], event.day)) continue;
      state = next[cell];
      if (event.fact >= 0) held[event.fact] = event.value;
    }
    return state;
  },
  decoded: (state) => ({
    ...Object.fromEntries(facts.map((name, index) => [name, decodedValue(name, held[index])])),
    state: states[state],
  }),
};

function decodedValue(name, number) {
  if (typeof opened[name] === "boolean") return number !== 0;
  if (typeof opened[name] === "number") return number;
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}
