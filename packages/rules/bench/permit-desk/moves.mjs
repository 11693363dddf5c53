// The permit desk: ten states, twenty-four moves, four roles, eight guards, and a file with forty events. It is invented
// from end to end. Every engine of the bench is made from these tables, but for the hand-written switch.

export const states = [
  "draft",
  "filed",
  "screening",
  "queried",
  "assessed",
  "referred",
  "granted",
  "refused",
  "suspended",
  "closed",
];

export const roles = ["applicant", "clerk", "officer", "head"];

/**
 * What a developer writes on the spot for each guard; facts with which it fails; and facts of which the last one, when it
 * is missing, leaves the answer open.
 */
export const guards = {
  guardian: {
    of: (file) => file.isAdult || file.guardianSigned,
    fails: { isAdult: false, guardianSigned: false },
  },
  consent: { of: (file) => file.consentGiven, fails: { consentGiven: false } },
  inTime: { of: (file, event) => event.day <= file.dueOn, fails: { dueOn: "2024-12-31" } },
  late: { of: (file, event) => event.day > file.dueOn, fails: { dueOn: "2026-12-31" } },
  papers: { of: (file) => file.papers >= 3, fails: { papers: 2 } },
  score: { of: (file) => file.score >= 50, fails: { score: 49 } },
  fee: {
    of: (file) => file.feePaid || file.feeWaived,
    fails: { feePaid: false, feeWaived: false },
  },
  notBarred: { of: (file) => !file.isBarred, fails: { isBarred: true } },
};

const move = (command, from, to, { by, guard = null, records = [] }) => ({
  id: `${command}-${from}`,
  command,
  from,
  to,
  by,
  guard,
  records,
});

/** `to` is null where the state stays. */
export const moves = [
  move("file", "draft", "filed", { by: ["applicant"], guard: "guardian", records: ["papers"] }),
  move("accept", "filed", "screening", { by: ["clerk"], guard: "consent" }),
  move("reject", "filed", "refused", { by: ["clerk", "officer"] }),
  move("query", "screening", "queried", { by: ["clerk", "officer"], records: ["dueOn"] }),
  move("answer", "queried", "screening", {
    by: ["applicant"],
    guard: "inTime",
    records: ["papers"],
  }),
  move("lapse", "queried", "closed", { by: ["clerk"], guard: "late" }),
  move("assess", "screening", "assessed", { by: ["officer"], guard: "papers" }),
  move("rate", "assessed", null, { by: ["officer"], records: ["score"] }),
  move("refer", "assessed", "referred", { by: ["officer"] }),
  move("hand-back", "referred", "assessed", { by: ["head"], records: ["score"] }),
  move("grant", "assessed", "granted", { by: ["head"], guard: "score" }),
  move("grant", "referred", "granted", { by: ["head"], guard: "fee" }),
  move("refuse", "assessed", "refused", { by: ["head"] }),
  move("refuse", "referred", "refused", { by: ["head"] }),
  move("suspend", "granted", "suspended", { by: ["officer", "head"] }),
  move("resume", "suspended", "granted", { by: ["head"], guard: "notBarred" }),
  move("pay", "filed", null, { by: ["applicant", "clerk"], records: ["feePaid"] }),
  move("pay", "screening", null, { by: ["applicant", "clerk"], records: ["feePaid"] }),
  move("renew", "granted", "screening", { by: ["applicant"], guard: "notBarred" }),
  move("appeal", "refused", "screening", { by: ["applicant"], guard: "consent" }),
  move("withdraw", "screening", "draft", { by: ["applicant"] }),
  move("withdraw", "filed", "draft", { by: ["applicant"] }),
  move("close", "granted", "closed", { by: ["clerk", "head"] }),
  move("close", "refused", "closed", { by: ["clerk"] }),
];

export const commands = [...new Set(moves.map(({ command }) => command))];

/** What is on record when the file is opened; the other facts come with the events. */
export const opened = {
  state: "draft",
  isAdult: false,
  guardianSigned: true,
  consentGiven: true,
  feePaid: false,
  feeWaived: false,
  isBarred: false,
  papers: 0,
  score: 0,
  dueOn: "2025-01-01",
};

export const openedOn = "2024-12-31";

const steps = [
  ["file", "applicant", { papers: 1 }],
  ["pay", "applicant", { feePaid: true }],
  ["accept", "clerk", {}],
  ["query", "officer", { dueOn: "2025-12-31" }],
  ["answer", "applicant", { papers: 3 }],
  ["assess", "officer", {}],
  ["rate", "officer", { score: 40 }],
  ["refer", "officer", {}],
  ["hand-back", "head", { score: 60 }],
  ["grant", "head", {}],
  ["suspend", "officer", {}],
  ["resume", "head", {}],
  ["renew", "applicant", {}],
  ["withdraw", "applicant", {}],
  ["file", "applicant", { papers: 2 }],
  ["accept", "clerk", {}],
  ["query", "clerk", { dueOn: "2025-11-30" }],
  ["answer", "applicant", { papers: 4 }],
  ["assess", "officer", {}],
  ["refuse", "head", {}],
  ["appeal", "applicant", {}],
  ["pay", "clerk", { feePaid: true }],
  ["assess", "officer", {}],
  ["refer", "officer", {}],
  ["grant", "head", {}],
  ["suspend", "head", {}],
  ["resume", "head", {}],
  ["renew", "applicant", {}],
  ["assess", "officer", {}],
  ["rate", "officer", { score: 70 }],
  ["grant", "head", {}],
  ["renew", "applicant", {}],
  ["query", "officer", { dueOn: "2025-10-31" }],
  ["answer", "applicant", { papers: 5 }],
  ["assess", "officer", {}],
  ["refer", "officer", {}],
  ["hand-back", "head", { score: 80 }],
  ["grant", "head", {}],
  ["suspend", "officer", {}],
  ["resume", "head", {}],
];

const dayOf = (n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10);

export const history = steps.map(([type, by, data], n) => ({ type, by, day: dayOf(n), data }));

/** For every move with a guard: a file from which the step is refused, and one that lacks a fact it hangs on. */
export const refusals = moves
  .filter(({ guard }) => guard !== null)
  .map(({ command, from, by, guard }) => {
    const { fails } = guards[guard];
    const refused = { ...opened, ...fails, state: from };
    const { [Object.keys(fails).at(-1)]: _, ...lacking } = refused;
    return { event: { type: command, by: by[0], day: "2025-03-14", data: {} }, refused, lacking };
  });

/** The file as a move leaves it: what every engine with a context of its own does to it. */
export const recorded = (file, event) => ({ ...file, ...event.data });
