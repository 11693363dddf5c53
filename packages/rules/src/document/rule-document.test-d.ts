// Covers: a document is written with the names it declares: an unknown track, state, role, fact, command, scope or
// parameter, a state of another track and a condition of another type do not compile. Not covered: what the types
// cannot see (check-rule-set-doc.test.ts), and commands (command.test-d.ts).
import { civilDate } from "@aht-jo/core";
import { addLimit, and, bool, eq, int, isIn, lt, not } from "@aht-jo/core/expressions";
import { desk } from "../fixtures/library-desk.ts";
import type { DutyRule, ForbidRule, MoveRule, RightRule } from "./rule.ts";
import type { RuleSet, TypedRuleSetDoc } from "./rule-set.ts";
import type { RuleSetDoc } from "./rule-set-doc.ts";

const { fact, state, states, since, entered, done, some, consent, param, day, opened, running } =
  desk;
const rule = {
  id: "a-rule",
  title: { en: "A rule", ar: "قاعدة" },
  basis: [
    { kind: "sourced", provision: { work: "desk-rules", pinpoint: "1", reading: "primary" } },
  ],
  inForce: { from: civilDate("2024-01-01"), anchor: "event" },
} as const satisfies Partial<MoveRule>;
const join = {
  ...rule,
  kind: "move",
  command: "join",
  from: ["none"],
  to: "active",
  by: ["librarian"],
  when: bool(true),
  onUnknown: "proceedAndFlag",
} as const satisfies Partial<MoveRule>;
const forbid = {
  ...rule,
  kind: "forbid",
  commands: ["lend"],
  when: bool(true),
} as const satisfies Partial<ForbidRule>;
const duty = {
  ...rule,
  kind: "duty",
  on: "loan",
  bearer: "reader",
  arises: bool(true),
  action: "giveBack",
  within: { n: 14, unit: "days" },
  monthEnd: "clip",
  runsFrom: opened,
  calendar: "desk",
  firstDay: "excluded",
  lastDay: "stays",
  breach: "flag",
} as const satisfies Partial<DutyRule>;
const right = {
  ...rule,
  kind: "right",
  holder: "reader",
  whileTrue: bool(true),
  mustOffer: ["giveBack"],
} as const satisfies Partial<RightRule>;

// A rule that uses what is declared compiles, whatever its kind.
desk.with([join]);
desk.with([forbid]);
desk.with([duty]);
desk.with([right]);
desk.with([{ ...rule, kind: "invariant", always: not(eq(state.membership, "ended")) }]);
desk.with([{ ...rule, kind: "define", fact: "mayJoin", as: fact.isAdult }]);
desk.with([{ ...rule, kind: "param", name: "maxLoans", value: 3 }]);
desk.with([{ ...join, records: ["isAdult"], gives: ["sharing"], withdraws: ["sharing"] }]);
desk.with([{ ...join, consent: { scope: "sharing", givenBy: ["guardian"] } }]);
desk.with([{ ...join, also: [{ track: "loan", from: ["lent"], to: "lost" }] }]);

// A move names a declared command, and states of its track.
// @ts-expect-error no such command
desk.with([{ ...join, command: "jion" }]);
// @ts-expect-error no such state
desk.with([{ ...join, from: ["nowhere"] }]);
// @ts-expect-error a state of another track
desk.with([{ ...join, from: ["lent"] }]);
// @ts-expect-error a move to a state of another track
desk.with([{ ...join, to: "returned" }]);
// @ts-expect-error a move from no state
desk.with([{ ...join, from: [] }]);
// @ts-expect-error no such role
desk.with([{ ...join, by: ["visitor"] }]);
// @ts-expect-error no such fact
desk.with([{ ...join, records: ["isTall"] }]);
desk.with([{ ...join, records: ["isAdult"], asks: ["isAdult"] }]);
// @ts-expect-error no such fact to ask for
desk.with([{ ...join, records: ["isAdult"], asks: ["isTall"] }]);
desk.with([{ ...join, gives: ["sharing"], givenBy: ["guardian", "court"] }]);
// @ts-expect-error nobody of that kind gives consent
desk.with([{ ...join, gives: ["sharing"], givenBy: ["uncle"] }]);
// @ts-expect-error no such scope to give
desk.with([{ ...join, gives: ["lending"] }]);
// @ts-expect-error no such scope to withdraw
desk.with([{ ...join, withdraws: ["lending"] }]);
// @ts-expect-error no such scope to need
desk.with([{ ...join, consent: { scope: "lending" } }]);
// @ts-expect-error nobody of that kind gives consent
desk.with([{ ...join, consent: { scope: "sharing", givenBy: ["reader"] } }]);
// @ts-expect-error a joint move along no track
desk.with([{ ...join, also: [{ track: "room", from: ["open"], to: "closed" }] }]);
// @ts-expect-error a joint move to a state of another track
desk.with([{ ...join, also: [{ track: "loan", from: ["lent"], to: "active" }] }]);
// @ts-expect-error no word for what an unknown means
desk.with([{ ...join, onUnknown: "allow" }]);
// @ts-expect-error a rule on nothing
desk.with([{ ...join, basis: [] }]);
// @ts-expect-error no rules at all
desk.with([]);

// A condition is a yes or no, a start a day.
// @ts-expect-error a number is no condition
desk.with([{ ...join, when: fact.openLoans }]);
// @ts-expect-error a day is no condition
desk.with([{ ...forbid, when: day }]);
// @ts-expect-error a set of states is no condition
desk.with([{ ...right, whileTrue: states.loan }]);
// @ts-expect-error a code is no condition
desk.with([{ ...rule, kind: "invariant", always: state.membership }]);
// @ts-expect-error a yes or no starts no clock
desk.with([{ ...duty, runsFrom: fact.isAdult }]);
// @ts-expect-error a day does not suspend a clock
desk.with([{ ...duty, suspendedWhile: day }]);

// The other kinds of rules name only what is declared.
// @ts-expect-error no such command to forbid
desk.with([{ ...forbid, commands: ["borrow"] }]);
// @ts-expect-error no such track to have a duty on
desk.with([{ ...duty, on: "room" }]);
// @ts-expect-error no such bearer
desk.with([{ ...duty, bearer: "visitor" }]);
// @ts-expect-error no such action
desk.with([{ ...duty, action: "sell" }]);
desk.with([{ ...duty, or: ["lend"] }]);
// @ts-expect-error no such other action
desk.with([{ ...duty, or: ["sell"] }]);
// @ts-expect-error no such holder
desk.with([{ ...right, holder: "visitor" }]);
// @ts-expect-error no such command to offer
desk.with([{ ...right, mustOffer: ["sell"] }]);
// @ts-expect-error no such fact to define
desk.with([{ ...rule, kind: "define", fact: "mayLeave", as: fact.isAdult }]);

// What conditions read is declared, and of its type.
lt(fact.openLoans, param.maxLoans);
lt(addLimit(entered.loan.lent, { n: param.loanDays, unit: "days", monthEnd: "clip" }), day);
and(some.loan.isRare, consent.sharing, running("give-back-in-time"), lt(since.hall, done.lend));
isIn(states.loan, ["lent", "repair"]);
// @ts-expect-error no such fact
fact.isTall;
// @ts-expect-error no such parameter
param.minLoans;
// @ts-expect-error no such track
state.room;
// @ts-expect-error no such state to have entered
entered.loan.active;
// @ts-expect-error no such command to have done
done.sell;
// @ts-expect-error no such scope
consent.lending;
// @ts-expect-error the fact of another track
some.membership.isRare;
// @ts-expect-error no yes or no, so it holds of none
some.hall.seats;
// @ts-expect-error a state of another track
eq(state.loan, "active");
// @ts-expect-error a state of another track among states
isIn(states.loan, ["lent", "active"]);
// @ts-expect-error a code that the fact cannot have
eq(fact.reason, "noise");
// @ts-expect-error a number is no date
lt(day, int(3));
// @ts-expect-error a number is no yes
not(fact.openLoans);

// A document that knows its names is a document, and its rule set a rule set.
const doc = desk.with([join]);
const plain: RuleSetDoc = doc;
type ShapeOfDesk = typeof doc extends TypedRuleSetDoc<infer S> ? S : never;
declare const compiled: RuleSet<ShapeOfDesk>;
const anyRules: RuleSet = compiled;
// @ts-expect-error a rule set of any document does not know the names of this one
const ofDesk: RuleSet<ShapeOfDesk> = anyRules;

export { ofDesk, plain };
