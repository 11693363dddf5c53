// Covers: who may give the consent that a step brings; what a step takes back that names nothing. Not covered: whether
// consent is needed and found (versions.test.ts, decide.test.ts).
import { civilDate } from "@aht-jo/core";
import { describe, expect, it } from "vitest";
import type { ConsentGiver } from "../document/rule.ts";
import type { Consent, Withdrawal } from "./command.ts";
import { evolve } from "./evolve.ts";
import { ask, type Hearing } from "./fixtures/hearing.ts";
import { openFile } from "./open-file.ts";

const on = civilDate("2025-03-02");
const file = openFile({ on });
const urgent = openFile({ on, facts: { isUrgent: true } });
const consent = (
  givenBy: ConsentGiver,
  scope: "letters" | "calls" = "letters",
  receiver: string | null = null,
): Consent<Hearing> => ({ scope, receiver, purpose: "p", from: on, givenBy });
const agree = (
  state: typeof file,
  roles: ["clerk" | "guardian"],
  consents: readonly Consent<Hearing>[],
) => ask(state, { type: "agree", by: { id: "u1", roles, party: "office" }, consents });
const codes = (decision: ReturnType<typeof ask>) =>
  decision.verdict === "invalid"
    ? decision.issues.map(({ code, path }) => `${path.join(".")}: ${code}`)
    : decision.verdict === "block"
      ? decision.blockers.map(({ kind, rule }) => `${kind} ${rule}`)
      : decision.rules;

describe("consent that a step brings", () => {
  it("is given by one of those whom the rule names", () => {
    expect(codes(agree(file, ["guardian"], [consent("guardian")]))).toEqual(["agree.guardian"]);
    expect(codes(agree(urgent, ["clerk"], [consent("court"), consent("person", "calls")]))).toEqual(
      ["agree.clerk"],
    );
  });

  it("of a giver meant for another case leads to the rule of that case", () => {
    expect(codes(agree(file, ["guardian"], [consent("court")]))).toEqual([
      "role agree.clerk",
      "guard agree.clerk",
    ]);
  });

  it("is refused, with its place, where no rule takes it from this giver", () => {
    expect(
      codes(agree(urgent, ["clerk"], [consent("court"), consent("guardian", "calls")])),
    ).toEqual(["command.consents.1.givenBy: command.giver-not-taken"]);
  });

  it("of givers whom no single rule takes together is recorded in several steps", () => {
    expect(codes(agree(file, ["guardian"], [consent("guardian"), consent("court")]))).toEqual([
      "command.data: command.facts-not-together",
    ]);
  });
});

describe("a step that takes consent back", () => {
  const effects = (decision: ReturnType<typeof ask>) =>
    decision.verdict === "allow" ? decision.events[0].effects : [];
  const taken = (withdrawals?: readonly Withdrawal<Hearing>[]) =>
    effects(ask(file, { type: "withdraw", ...(withdrawals && { withdrawals }) })).filter(
      ({ kind }) => kind === "withdraw",
    );
  const all = ["letters", "calls"].map((scope) => ({
    kind: "withdraw",
    withdrawal: { scope, receiver: null },
  }));

  it("takes back all it can, for every receiver, where it names nothing", () => {
    expect(taken()).toEqual(all);
    expect(taken([])).toEqual(all);
    const agreed = evolve(file, {
      occurredOn: on,
      effects: [consent("person"), consent("person", "calls", "press")].map((one) => ({
        kind: "consent",
        consent: one,
      })),
    });
    const decision = ask(agreed, { type: "withdraw", occurredOn: civilDate("2025-03-05") });
    if (decision.verdict !== "allow") throw new Error("blocked");
    expect(evolve(agreed, decision.events[0]).consents).toMatchObject([
      { withdrawnOn: "2025-03-05" },
      { withdrawnOn: "2025-03-05" },
    ]);
  });

  it("takes back what it names and nothing else", () => {
    const withdrawal = { scope: "calls", receiver: "press" } as const;
    expect(taken([withdrawal])).toEqual([{ kind: "withdraw", withdrawal }]);
  });

  it("takes back nothing unnamed where it can give as well", () => {
    expect(effects(ask(file, { type: "change" })).map(({ kind }) => kind)).toEqual(["done"]);
  });
});
