// Covers: which of several moves of a command is taken, by role, state, what is brought, given and taken back, versions
// and their days: the checker says the same as the kernel, to which every request is put. Does not cover: guards that
// cannot tell, which the random documents have.

import { civilDate } from "@aht-jo/core";
import { and, bool, eq, known, not } from "@aht-jo/core/expressions";
import { expect, test } from "vitest";
import type { ConsentGiver, MoveRule } from "../document/rule.ts";
import { desk, libraryDesk } from "../fixtures/library-desk.ts";
import { ruleSetOf } from "../kernel/compiled.ts";
import { decide } from "../kernel/decide.ts";
import { evolve } from "../kernel/evolve.ts";
import { openFile } from "../kernel/open-file.ts";
import { check } from "./check.ts";
import type { Property } from "./property.ts";

const { fact, state, consent } = desk;
const on = civilDate("2025-03-02");
const day = (text: string, conflict?: "newest" | "mostFavourable") => ({
  inForce: {
    from: civilDate(text),
    anchor: "event",
    ...(conflict === undefined ? {} : { conflict }),
  } as const,
});
const [suspend] = libraryDesk.rules.filter(({ id }) => id === "suspend") as unknown as [MoveRule];
const plain: MoveRule = { ...suspend, when: bool(true) };

const active = evolve(openFile({ on }), {
  occurredOn: on,
  effects: [
    {
      kind: "move",
      track: "membership",
      instance: null,
      receiver: null,
      from: "none",
      to: "active",
    },
  ],
});

/** What somebody may send: nothing, or any facts with any consents given or taken back. */
const giverSets: readonly (readonly ConsentGiver[])[] = [
  [],
  ["person"],
  ["guardian"],
  ["person", "guardian"],
];
const everything = [{}, { reason: "late" }].flatMap((reason) =>
  [{}, { guardianSigned: true }, { guardianSigned: false }].flatMap((signed) => [
    ...giverSets.map((givers) => ({ data: { ...reason, ...signed }, givers, withdraws: false })),
    { data: { ...reason, ...signed }, givers: [] as const, withdraws: true },
  ]),
);
const nothing = [{ data: {}, givers: [] as const, withdraws: false }];

type Desk = ReturnType<typeof deskWith>;

function deskWith(moves: readonly Partial<MoveRule>[]) {
  const rules = libraryDesk.rules.flatMap((rule) =>
    rule.id === "suspend"
      ? moves.map((move, at) => ({ ...plain, id: `move-${at}`, ...move }) as MoveRule)
      : [rule],
  );
  return ruleSetOf({ ...libraryDesk, rules }, "rivals");
}

/** Where the kernel lets somebody lead an active membership by one step. */
function ledTo(rules: Desk, of: { role: string; requests: typeof everything | typeof nothing }) {
  const found = of.requests.flatMap(({ data, givers, withdraws }) => {
    const decision = decide(rules, {
      state: active,
      command: {
        type: "suspend",
        instance: null,
        data,
        ...(givers.length === 0
          ? {}
          : {
              consents: givers.map((givenBy) => ({
                scope: "sharing" as const,
                receiver: null,
                purpose: "test",
                from: on,
                givenBy,
              })),
            }),
        ...(withdraws ? { withdrawals: [{ scope: "sharing" as const, receiver: null }] } : {}),
        occurredOn: on,
        by: { id: "u1", roles: [of.role], party: "library" },
      } as never,
      asOf: on,
      calendars: {},
    });
    if (decision.verdict !== "allow") return [];
    return decision.events.flatMap(({ effects }) =>
      effects.flatMap((effect) => (effect.kind === "move" ? [effect.to] : [])),
    );
  });
  return [...new Set(found)].sort();
}

const roles = ["librarian", "reader"] as const;
const targets = ["ended", "suspended"] as const;
const fresh = and(
  eq(state.membership, "active"),
  not(known(fact.reason)),
  not(known(fact.guardianSigned)),
  not(consent.sharing),
);

const toEnd = { to: "ended" } as const;
const both = ["librarian", "reader"] as const;
const cases: readonly (readonly [string, readonly Partial<MoveRule>[], string])[] = [
  ["one", [{}], "suspended | suspended | - | -"],
  ["two that pass alike", [{}, toEnd], "- | - | - | -"],
  ["two of two roles", [{}, { ...toEnd, by: ["reader"] }], "suspended | suspended | ended | ended"],
  ["two of which one is for more roles", [{}, { ...toEnd, by: both }], "- | - | ended | ended"],
  [
    "two that begin elsewhere",
    [{}, { ...toEnd, from: ["suspended"] }],
    "suspended | suspended | - | -",
  ],
  [
    "two that have a beginning in common, but not this one",
    [{ from: ["none", "active"] }, { ...toEnd, from: ["none", "suspended"] }],
    "suspended | suspended | - | -",
  ],
  [
    "two of which one begins here among others",
    [{ from: ["none", "active"] }, { ...toEnd, from: ["active", "suspended"] }],
    "- | - | - | -",
  ],
  [
    "one that takes more facts",
    [{}, { ...toEnd, records: ["reason", "guardianSigned"] }],
    "- | ended | - | -",
  ],
  [
    "two that take different facts",
    [{}, { ...toEnd, records: ["guardianSigned"] }],
    "- | ended suspended | - | -",
  ],
  [
    "two told apart by what is brought",
    [
      { records: ["guardianSigned"], when: eq(fact.guardianSigned, true) },
      { ...toEnd, records: ["guardianSigned"], when: eq(fact.guardianSigned, false) },
    ],
    "- | ended suspended | - | -",
  ],
  [
    "a newer version that counts",
    [day("2024-01-01", "newest"), { ...toEnd, ...day("2024-06-01", "newest") }],
    "ended | ended | - | -",
  ],
  [
    "a newer version that counts, of another state",
    [
      day("2024-01-01", "newest"),
      { ...toEnd, from: ["suspended"], ...day("2024-06-01", "newest") },
    ],
    "suspended | suspended | - | -",
  ],
  [
    "a newer version that counts, and does not let pass",
    [day("2024-01-01", "newest"), { ...toEnd, when: bool(false), ...day("2024-06-01", "newest") }],
    "- | - | - | -",
  ],
  [
    "a newer version where only the older says that the newest counts",
    [day("2024-01-01", "newest"), { ...toEnd, ...day("2024-06-01") }],
    "ended | ended | - | -",
  ],
  [
    "a newer version where only it says so, and does not let pass",
    [day("2024-01-01"), { ...toEnd, when: bool(false), ...day("2024-06-01", "newest") }],
    "suspended | suspended | - | -",
  ],
  [
    "a newer version that does not let pass, where only the older says that the newest counts",
    [day("2024-01-01", "newest"), { ...toEnd, when: bool(false), ...day("2024-06-01") }],
    "suspended | suspended | - | -",
  ],
  [
    "an older version that is written later",
    [{ ...toEnd, ...day("2024-06-01", "newest") }, day("2024-01-01")],
    "ended | ended | - | -",
  ],
  [
    "versions of one day",
    [day("2024-01-01", "mostFavourable"), { ...toEnd, ...day("2024-01-01", "mostFavourable") }],
    "suspended | suspended | - | -",
  ],
  ["two of which one gives consent", [{}, { ...toEnd, gives: ["sharing"] }], "- | ended | - | -"],
  [
    "two that take consent of different givers",
    [
      { gives: ["sharing"], givenBy: ["person"] },
      { ...toEnd, gives: ["sharing"], givenBy: ["guardian"] },
    ],
    "- | ended suspended | - | -",
  ],
  [
    "two that take consent, one of more givers",
    [
      { gives: ["sharing"], givenBy: ["person", "guardian"] },
      { ...toEnd, gives: ["sharing"], givenBy: ["guardian"] },
    ],
    "- | suspended | - | -",
  ],
  [
    "two of which one takes back consent in any case",
    [{}, { ...toEnd, withdraws: ["sharing"] }],
    "- | ended | - | -",
  ],
  [
    "two of which one gives and takes back consent",
    [{}, { ...toEnd, gives: ["sharing"], withdraws: ["sharing"] }],
    "- | ended | - | -",
  ],
];

test.each(cases)("%s", (_, moves, expected) => {
  const rules = deskWith(moves);
  const asked = roles.flatMap((role) =>
    [false, true].map((brings) => ({ role, brings, name: `${role} ${brings}` })),
  );
  const kernel = asked.map(({ role, brings }) =>
    ledTo(rules, { role, requests: brings ? everything : nothing }),
  );
  const properties = asked.flatMap(({ role, brings, name }) =>
    targets.map(
      (target): Property => ({
        name: `${name} ${target}`,
        kind: "leaves",
        command: "suspend",
        while: fresh,
        by: role,
        state: not(eq(state.membership, target)),
        ...(brings ? { bringing: "anything" } : {}),
      }),
    ),
  );
  const limits = { on, instances: 1, maxStates: 100_000, opening: "unknown" } as const;
  const { results, complete } = check(rules, { ...limits, coverage: "skip", properties });
  expect(complete).toBe(true);
  const checker = asked.map((_, at) =>
    targets.filter((__, k) => results[at * targets.length + k]?.holds === false),
  );
  const said = (led: readonly (readonly string[])[]) =>
    led.map((names) => names.join(" ") || "-").join(" | ");
  expect([said(kernel), said(checker)]).toEqual([expected, expected]);
});
