// Covers: what rows come of files that the rules let come about, register by register, and that lists written here
// agree with the rule document. Does not cover that nothing else gets into rows (statistics.laws.test.ts,
// statistics.test-d.ts), nor counts of few, which are not this function's task.
import { civilDate } from "@aht-jo/core";
import { environmentOf, interpret } from "@aht-jo/core/expressions";
import type { Effect } from "@aht-jo/rules";
import { describe, expect, test } from "vitest";
import { jordanNrm } from "../jordan/jordan-nrm.ts";
import { isDutyId } from "./duty-id.ts";
import { actors, calendars, type Told, toldFile } from "./fixtures/told-file.ts";
import type { PersonFile } from "./person-file.ts";
import { personRow } from "./rows/person-rows.ts";
import { statistics } from "./statistics.ts";

const { inspector, unit, prosecutor, judge, person } = actors;
const at = (files: readonly PersonFile[], asOf = "2025-12-31") =>
  statistics(files, { rules: jordanNrm(), asOf: civilDate(asOf), calendars });

const begin: readonly Told[] = [
  {
    type: "recordPerson",
    on: "2025-03-02",
    by: inspector,
    data: { isMinor: false, sex: "female", nationalityGroup: "non-jordanian" },
  },
  {
    type: "report",
    on: "2025-03-02",
    by: inspector,
    data: { reportChannel: "labour-complaint" },
  },
  {
    type: "markPotential",
    on: "2025-03-05",
    by: inspector,
    data: { purposes: ["servitude", "forced-labour"] },
  },
];

const refer: readonly Told[] = [
  {
    type: "giveConsent",
    on: "2025-03-06",
    by: person,
    data: { consentInformed: true },
    consents: [
      {
        scope: "referral",
        receiver: null,
        purpose: "protection",
        from: civilDate("2025-03-06"),
        givenBy: "person",
      },
    ],
  },
  {
    type: "draftReferral",
    on: "2025-03-06",
    by: inspector,
    instance: "r1",
    receiver: "counter-trafficking-unit",
    data: {
      referralReceiver: "ctu",
      referralPurpose: "identification",
      onApprovedForm: true,
    },
  },
  { type: "sendReferral", on: "2025-03-09", by: inspector, instance: "r1" },
];

const identified: Told = {
  type: "identify",
  on: "2025-06-01",
  by: prosecutor,
  data: { identificationGround: "prosecutor-decision" },
};

const caseSteps: readonly Told[] = [
  { type: "receiveComplaint", on: "2025-03-10", by: unit, instance: "c1" },
  { type: "inquire", on: "2025-03-12", by: unit, instance: "c1" },
  { type: "referToProsecutor", on: "2025-04-02", by: unit, instance: "c1" },
];

const downgrade: Told = {
  type: "downgradeToLabour",
  on: "2025-04-20",
  by: prosecutor,
  instance: "c1",
  data: {
    classification: "labour",
    downgradeReason: "no-means",
    actElement: "met",
    meansElement: "not-met",
    purposeElement: "not-established",
    victimIsChild: false,
  },
};

const fileMove = { kind: "move", track: "file", instance: null, receiver: null } as const;

/** A file closed as a duplicate of another, and what came after. */
function closedAsDuplicate(file: PersonFile, later: readonly Effect[] = []): PersonFile {
  const [first] = file.events;
  if (first === undefined) throw new Error("no event");
  const effects: readonly Effect[] = [
    { ...fileMove, from: "open", to: "closed" },
    { kind: "fact", track: null, instance: null, path: "closingReason", value: "duplicate" },
    ...later,
  ];
  const closing = { ...first, id: "closing", occurredOn: civilDate("2025-12-01"), stream: null };
  return { ...file, events: [...file.events, { ...closing, effects }] };
}

describe("persons", () => {
  test("are counted by file, with codes and months", () => {
    const { persons } = at([
      toldFile("f1", { opened: "2025-03-02", steps: [...begin, identified] }),
    ]);
    expect(persons).toEqual([
      {
        status: "identified",
        affected: "no",
        sex: "female",
        ageGroup: "adult",
        citizenship: "non-jordanian",
        purposes: ["forced-labour", "servitude"],
        channel: "labour-complaint",
        reportedIn: "2025-03",
        potentialIn: "2025-03",
        identifiedIn: "2025-06",
        declinedIn: null,
      },
    ]);
  });

  test("of whom nothing is recorded are unknown, not none", () => {
    const { persons, ...others } = at([{ id: "f", opened: civilDate("2025-01-01"), events: [] }]);
    expect(persons).toEqual([
      {
        status: "not-reported",
        affected: "unknown",
        sex: "unknown",
        ageGroup: "unknown",
        citizenship: "unknown",
        purposes: ["unknown"],
        channel: "unknown",
        reportedIn: null,
        potentialIn: null,
        identifiedIn: null,
        declinedIn: null,
      },
    ]);
    expect(Object.values(others).filter((rows) => Array.isArray(rows) && rows.length > 0)).toEqual(
      [],
    );
  });

  test("with purposes that were looked for and not found have none", () => {
    const file = { id: "f", opened: civilDate("2025-01-01"), facts: { purposes: [] }, events: [] };
    expect(at([file]).persons[0]?.purposes).toEqual([]);
  });

  test("whose file was closed as a duplicate are counted in the other file", () => {
    const other = { id: "f2", opened: civilDate("2025-01-01"), facts: { sex: "male" }, events: [] };
    const file = toldFile("f1", { opened: "2025-03-02", steps: begin });
    expect(at([file, other]).persons).toHaveLength(2);
    expect(at([closedAsDuplicate(file), other]).persons.map(({ sex }) => sex)).toEqual(["male"]);
    const reopened = { ...fileMove, from: "closed", to: "reopened" };
    expect(at([closedAsDuplicate(file, [reopened]), other]).persons).toHaveLength(2);
  });

  test("are affected by the definition of the rule document", () => {
    const names = [
      "isSecondDegreeRelative",
      "isMinor",
      "inJordanAtAdmission",
      "hasNoSuitableCarer",
    ];
    const { doc } = jordanNrm();
    const defines = doc.rules.filter(
      (rule) => rule.kind === "define" && rule.fact === "isAffected",
    );
    expect(defines).toHaveLength(1);
    const [define] = defines;
    if (define?.kind !== "define") return;
    const values = [true, false, null];
    const declared = names.map((name) => [name, { type: "bool" }] as const);
    const declarations = { facts: Object.fromEntries(declared), params: {} };
    for (let n = 0; n < 3 ** names.length; n += 1) {
      const facts = Object.fromEntries(
        names.map((name, place) => [name, values[Math.floor(n / 3 ** place) % 3] ?? null]),
      );
      const wanted = interpret(
        define.as,
        environmentOf(facts, { declarations, params: {}, calendar: null }),
      );
      const state = {
        opened: civilDate("2025-01-01"),
        tracks: {},
        facts,
        consents: [],
        links: {},
        latest: null,
        isInOrder: true,
      };
      const said = { yes: true, no: false, unknown: null }[personRow(state).affected];
      expect(said).toBe(wanted);
    }
  });
});

describe("the day of the statistics", () => {
  const file = toldFile("f1", { opened: "2025-03-02", steps: [...begin, ...refer, identified] });

  test("leaves out what happened later", () => {
    const { persons, referrals } = at([file], "2025-03-08");
    expect(persons.map(({ status }) => status)).toEqual(["potential"]);
    expect(referrals).toEqual([]);
    expect(at([file], "2025-03-04").persons[0]?.status).toBe("reported");
    expect(at([file], "2025-03-01").persons).toEqual([]);
  });
});

describe("referrals", () => {
  const sent = [...begin, ...refer];
  const rows = (steps: readonly Told[], asOf?: string) =>
    at([toldFile("f1", { opened: "2025-03-02", steps: [...sent, ...steps] })], asOf).referrals;
  const common = { purpose: "identification", receiver: "ctu", sentIn: "2025-03" };

  test("that were only drafted are not counted", () => {
    const drafted = toldFile("f1", { opened: "2025-03-02", steps: sent.slice(0, -1) });
    expect(at([drafted]).referrals).toEqual([]);
  });

  test("wait, and are overdue from the day after the last", () => {
    const waiting = { ...common, outcome: "waiting", answer: "none", daysToAnswer: null };
    const file = toldFile("f1", { opened: "2025-03-02", steps: sent });
    const due = "2025-03-12"; // three working days after a Sunday
    expect(at([file], due).referrals).toEqual([{ ...waiting, overdue: "no" }]);
    expect(at([file], "2025-03-13").referrals).toEqual([{ ...waiting, overdue: "yes" }]);
  });

  test("are answered by acceptance or refusal, not by a confirmation of receipt", () => {
    const acknowledge = { type: "acknowledgeReferral", by: unit, instance: "r1" } as const;
    const accept = { type: "acceptReferral", by: unit, instance: "r1" } as const;
    expect(rows([{ ...acknowledge, on: "2025-03-10" }], "2025-03-11")).toEqual([
      { ...common, outcome: "waiting", answer: "none", daysToAnswer: null, overdue: "no" },
    ]);
    expect(rows([{ ...accept, on: "2025-03-12" }])).toEqual([
      { ...common, outcome: "accepted", answer: "accepted", daysToAnswer: 3, overdue: "no" },
    ]);
    expect(rows([{ ...accept, on: "2025-03-16" }])).toEqual([
      { ...common, outcome: "accepted", answer: "accepted", daysToAnswer: 7, overdue: "yes" },
    ]);
    const refuse = { type: "refuseReferral", by: unit, instance: "r1" } as const;
    const data = { refusalReason: "not-competent" } as const;
    expect(rows([{ ...refuse, on: "2025-03-09", data }])).toEqual([
      { ...common, outcome: "refused", answer: "refused", daysToAnswer: 0, overdue: "no" },
    ]);
  });

  test("taken back with the consent are unanswered", () => {
    const withdraw = { type: "withdrawReferralConsent", by: person, on: "2025-03-10" } as const;
    expect(rows([withdraw])).toEqual([
      { ...common, outcome: "revoked", answer: "none", daysToAnswer: null, overdue: "no" },
    ]);
  });
});

describe("services", () => {
  const base = toldFile("f1", { opened: "2025-03-02", steps: begin });
  /** States of a track with their days, as events; services are drawn from states alone. */
  const walked = (
    track: string,
    path: readonly (readonly [state: string, on: string])[],
    instance: string | null = null,
    facts: Readonly<Record<string, string>> = {},
  ) => {
    const [event] = base.events;
    if (event === undefined) throw new Error("no event");
    const events = path.map(([to, on], n) => ({
      ...event,
      id: `s${n}`,
      hash: `sha256:${n}`,
      occurredOn: civilDate(on),
      effects: [
        { kind: "move", track, instance, receiver: "p1", from: path[n - 1]?.[0] ?? "none", to },
        ...Object.entries(facts).map(
          ([name, value]) => ({ kind: "fact", track, instance, path: name, value }) as const,
        ),
      ] as const,
    }));
    return at([{ ...base, events }]).services;
  };

  test("begin when they are given, not when they are asked for", () => {
    expect(walked("shelter", [["requested", "2025-03-03"]], "s1")).toEqual([]);
    expect(walked("health", [["assessed", "2025-03-03"]])).toEqual([]);
    expect(walked("fund", [["applied", "2025-03-03"]])).toEqual([]);
  });

  test("go on until they end", () => {
    const stay = [
      ["requested", "2025-03-03"],
      ["admitted", "2025-03-31"],
    ] as const;
    const row = { service: "shelter", startedIn: "2025-03" };
    expect(walked("shelter", stay, "s1")).toEqual([{ ...row, endedIn: null, ending: "ongoing" }]);
    const left = [...stay, ["exited", "2025-05-01"]] as const;
    expect(walked("shelter", left, "s1", { shelterExitReason: "voluntary-return" })).toEqual([
      { ...row, endedIn: "2025-05", ending: "completed" },
    ]);
    expect(walked("shelter", left, "s1", { shelterExitReason: "own-choice" })).toEqual([
      { ...row, endedIn: "2025-05", ending: "stopped" },
    ]);
    expect(walked("shelter", left, "s1")).toEqual([
      { ...row, endedIn: "2025-05", ending: "unknown" },
    ]);
  });

  test("that begin again are another row", () => {
    expect(
      walked("psychosocial", [
        ["in-support", "2025-03-03"],
        ["declined", "2025-04-03"],
        ["assessed", "2025-05-03"],
        ["in-support", "2025-06-03"],
        ["completed", "2025-07-03"],
      ]),
    ).toEqual([
      { service: "psychosocial", startedIn: "2025-03", endedIn: "2025-04", ending: "stopped" },
      { service: "psychosocial", startedIn: "2025-06", endedIn: "2025-07", ending: "completed" },
    ]);
  });

  test.each([
    ["health", "in-care", "completed", "completed"],
    ["legal-aid", "advising", "ended", "completed"],
    ["compensation", "filed", "enforced", "completed"],
    ["compensation", "filed", "refused", "refused"],
    ["fund", "granted", "paid", "completed"],
    ["return", "approved", "arrived", "completed"],
    ["return", "approved", "cancelled", "stopped"],
    ["reintegration", "active", "left", "stopped"],
  ])("%s from %s to %s is %s", (service, from, to, ending) => {
    const path = [
      [from, "2025-03-03"],
      [to, "2025-04-03"],
    ] as const;
    expect(walked(service, path)).toEqual([
      { service, startedIn: "2025-03", endedIn: "2025-04", ending },
    ]);
  });
});

describe("proceedings", () => {
  const one = toldFile("f1", { opened: "2025-03-02", steps: [...begin, ...caseSteps] });
  const two = toldFile("f2", {
    opened: "2025-03-20",
    known: one.events.filter(({ stream }) => stream !== null),
    steps: [
      { type: "report", on: "2025-03-20", by: inspector },
      { type: "recordPerson", on: "2025-03-20", by: inspector, data: { isMinor: false } },
      { ...downgrade, instance: "c1" },
    ],
  });

  test("are counted once, persons by person, and what one file knows counts for all", () => {
    const rows = at([one, two]);
    expect(rows.proceedings).toEqual([
      {
        openedIn: "2025-03",
        classification: "labour",
        outcome: "labour-case",
        isFinal: false,
        downgrade: "no-means",
        downgradedIn: "2025-04",
        endedIn: null,
      },
    ]);
    expect(rows.caseVictims).toEqual([
      { classifications: ["labour"], status: "potential" },
      { classifications: ["labour"], status: "reported" },
    ]);
  });

  test("count no person twice whose other file was closed as a duplicate", () => {
    const rows = at([one, closedAsDuplicate(two)]);
    expect(rows.caseVictims).toEqual([{ classifications: ["labour"], status: "potential" }]);
    expect(rows.timeliness).toEqual(at([one]).timeliness);
    expect(rows.proceedings).toHaveLength(1);
  });

  test("taken up again keep the reason of the downgrade and lose the classification", () => {
    const again: Told = { type: "inquire", on: "2025-05-04", by: unit, instance: "c1" };
    const steps = [...begin, ...caseSteps, downgrade, again];
    const { proceedings } = at([toldFile("f1", { opened: "2025-03-02", steps })]);
    expect(proceedings).toMatchObject([
      { classification: "none", outcome: "pending", downgrade: "no-means" },
    ]);
    const refer = { ...again, type: "referToProsecutor", on: "2025-06-01" } as const satisfies Told;
    const reason = { ...downgrade.data, downgradeReason: "insufficient-evidence" } as const;
    const twice = [...steps, refer, { ...downgrade, on: "2025-06-08", data: reason }];
    const later = at([toldFile("f1", { opened: "2025-03-02", steps: twice })]);
    expect(later.proceedings).toMatchObject([
      { classification: "labour", downgrade: "insufficient-evidence", downgradedIn: "2025-06" },
    ]);
  });

  test("end by judgment or amnesty", () => {
    const classify: Told = {
      type: "classify",
      on: "2025-04-20",
      by: prosecutor,
      instance: "c1",
      data: { classification: "trafficking", accusesVictim: false },
    };
    const amnesty: Told = { type: "recordAmnesty", on: "2025-07-01", by: judge, instance: "c1" };
    const trial: readonly Told[] = [
      {
        type: "indict",
        on: "2025-05-01",
        by: prosecutor,
        instance: "c1",
      },
      {
        type: "recordJudgment",
        on: "2025-08-01",
        by: judge,
        instance: "c1",
        data: { judgmentOutcome: "mixed" },
      },
    ];
    const final: Told = { type: "recordFinal", on: "2025-09-01", by: judge, instance: "c1" };
    const rows = (...steps: readonly Told[]) =>
      at([
        toldFile("f1", {
          opened: "2025-03-02",
          steps: [...begin, ...caseSteps, classify, ...steps],
        }),
      ]).proceedings;
    expect(rows(amnesty)).toMatchObject([
      { classification: "trafficking", outcome: "amnesty", isFinal: false, endedIn: "2025-07" },
    ]);
    expect(rows(...trial)).toMatchObject([{ outcome: "mixed", isFinal: false, endedIn: null }]);
    expect(rows(...trial, final)).toMatchObject([
      { classification: "trafficking", outcome: "mixed", isFinal: true, endedIn: "2025-09" },
    ]);
  });

  test("of which only the link is known are counted, as unknown", () => {
    const own = one.events.filter(({ stream }) => stream === null);
    const { proceedings, caseVictims } = at([{ ...one, events: own }]);
    expect(proceedings).toMatchObject([
      { openedIn: "unknown", classification: "unknown", outcome: "unknown" },
    ]);
    expect(caseVictims).toEqual([{ status: "potential", classifications: ["unknown"] }]);
  });
});

describe("timeliness", () => {
  test("counts civil days, and says what is still waited for", () => {
    const file = toldFile("f1", { opened: "2025-03-02", steps: [...begin, ...refer] });
    const startedIn = "2025-03";
    expect(at([file]).timeliness).toEqual([
      { days: 3, measure: "report-to-potential", standing: "reached", startedIn },
      { days: 7, measure: "report-to-referral", standing: "reached", startedIn },
      { days: null, measure: "potential-to-identified", standing: "waiting", startedIn },
    ]);
  });

  test("a decision to decline ends the wait", () => {
    const decline: Told = {
      type: "declineIdentification",
      on: "2025-05-01",
      by: unit,
      data: { declineReason: "insufficient-evidence" },
    };
    const file = toldFile("f1", { opened: "2025-03-02", steps: [...begin, decline] });
    const { timeliness, persons } = at([file]);
    expect(timeliness).toContainEqual({
      measure: "potential-to-identified",
      startedIn: "2025-03",
      standing: "ended-otherwise",
      days: null,
    });
    expect(persons).toMatchObject([{ status: "not-identified", declinedIn: "2025-05" }]);
  });
});

describe("overdue duties", () => {
  test("are those that are late, by the id of the rule", () => {
    const file = toldFile("f1", { opened: "2025-03-02", steps: begin.slice(0, 2) });
    const duty = "jo.identification.screen-in-time";
    const found = (asOf: string) =>
      at([file], asOf).overdueDuties.filter((row) => row.duty === duty);
    expect(found("2025-03-05")).toEqual([]);
    expect(found("2025-03-06")).toEqual([{ duty, dueIn: "2025-03" }]);
  });

  test("of a shared case count once", () => {
    const one = toldFile("f1", { opened: "2025-03-02", steps: [...begin, ...caseSteps] });
    const known = one.events.filter(({ stream }) => stream !== null);
    const files = [one, { ...one, id: "f2" }, { ...one, events: known }];
    const late = at(files).overdueDuties.filter(
      ({ duty }) => duty === "jo.proceeding.classify-in-time",
    );
    expect(late).toEqual([{ duty: "jo.proceeding.classify-in-time", dueIn: "2025-05" }]);
    expect(at(files).proceedings).toHaveLength(1);
  });

  test("every duty of the document has its name", () => {
    const duties = jordanNrm().doc.rules.filter(({ kind }) => kind === "duty");
    expect(duties.filter(({ id }) => !isDutyId(id))).toEqual([]);
    expect(isDutyId("jo.identification.report")).toBe(false);
    expect(isDutyId("toString")).toBe(false);
  });
});

test("the duties of all receivers of a referral name one day", () => {
  const { doc } = jordanNrm();
  const answer = doc.rules.filter(
    (rule) => rule.kind === "duty" && rule.on === "referral" && rule.action === "acceptReferral",
  );
  const limits = answer.map((rule) => rule.kind === "duty" && JSON.stringify(rule.within));
  expect(answer.length).toBeGreaterThan(1);
  expect(new Set(limits).size).toBe(1);
});

test("a missing calendar is a broken promise", () => {
  const file = toldFile("f1", { opened: "2025-03-02", steps: begin });
  const options = { rules: jordanNrm(), asOf: civilDate("2025-12-31"), calendars: {} };
  expect(() => statistics([file], options)).toThrow(
    expect.objectContaining({ code: "context.calendar-missing" }),
  );
});
