// The permit desk as a rule document.
import { civilDate } from "@aht-jo/core";
import { bool, ge, le, lt, not, or } from "@aht-jo/core/expressions";
import { ruleDocument } from "@aht-jo/rules";
import { commands, guards, moves, opened, roles, states } from "./moves.mjs";

const title = { en: "Made up", ar: "للقياس" };
const basis = [{ kind: "sourced", provision: { work: "desk", pinpoint: "1", reading: "primary" } }];
const each = (names, of) => Object.fromEntries(names.map((name) => [name, of(name)]));
const typeOf = (name) =>
  typeof opened[name] === "boolean" ? "bool" : typeof opened[name] === "number" ? "int" : "date";

const desk = ruleDocument({
  id: "permit-desk",
  version: "1.0.0",
  title,
  published: civilDate("2024-01-01"),
  sources: [
    { id: "desk", title, publisher: title, publishedOn: "2024", language: "en+ar", address: null },
  ],
  calendars: {},
  expressionCalendar: null,
  roles: each(roles, () => ({ title, parties: [], basis })),
  tracks: {
    permit: {
      title,
      initial: "draft",
      many: false,
      shared: false,
      states: each(states, (state) => ({
        title,
        stage: state === "closed" ? "over" : "open",
        ...(state === "closed" && { final: true }),
      })),
    },
  },
  commands: each(commands, () => ({ title, track: "permit", nature: "ordinary", complete: false })),
  facts: each(
    Object.keys(opened).filter((name) => name !== "state"),
    (name) => ({ title, on: "file", type: typeOf(name), sensitive: false }),
  ),
  params: {},
  scopes: {},
});
const { fact, day } = desk;

const conditions = {
  guardian: or(fact.isAdult, fact.guardianSigned),
  consent: fact.consentGiven,
  inTime: le(day, fact.dueOn),
  late: lt(fact.dueOn, day),
  papers: ge(fact.papers, 3),
  score: ge(fact.score, 50),
  fee: or(fact.feePaid, fact.feeWaived),
  notBarred: not(fact.isBarred),
};
if (Object.keys(conditions).join() !== Object.keys(guards).join()) throw new Error("guards differ");

export const permitDesk = desk.with(
  moves.map(({ id, command, from, to, by, guard, records }) => ({
    kind: "move",
    id,
    title,
    basis,
    inForce: { from: civilDate("2024-01-01"), anchor: "event" },
    command,
    from: [from],
    ...(to !== null && { to }),
    by,
    when: guard === null ? bool(true) : conditions[guard],
    onUnknown: "block",
    ...(records.length > 0 && { records }),
  })),
);
