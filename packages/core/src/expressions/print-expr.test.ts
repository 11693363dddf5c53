// Covers: how expressions read in both languages, written out as a table that a person can read; that parentheses keep
// the meaning; that both phrase tables say the same things. Does not cover the quality of the Arabic, which a reader has
// to judge from the table.
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { civilDate } from "../civil-date/parse-civil-date.ts";
import { isolate, locales } from "../localized/localized.ts";
import { eq, ge, gt, le, lt, ne } from "./build-comparisons.ts";
import { and, ifElse, isIn, known, not, or } from "./build-conditions.ts";
import { addLimit, daysFromTo } from "./build-dates.ts";
import {
  bool,
  boolFact,
  code,
  codes,
  date,
  dateFact,
  int,
  intFact,
  intParam,
  unknownOf,
} from "./build-leaves.ts";
import type { Expr } from "./expr.ts";
import { anyExpression } from "./fixtures/arbitrary-expr.ts";
import { desk, deskLabels, fact, param } from "./fixtures/library-desk.ts";
import { phrasesAr } from "./phrases-ar.ts";
import { phrasesEn } from "./phrases-en.ts";
import { printExpr } from "./print-expr.ts";

const { isMember, isBlocked, hasDeposit, isTeacher, loans, reserved, age } = fact;
const { lentOn, returnedOn, joinedOn, memberKind, topics } = fact;
const words = { declarations: desk, ...deskLabels };
const en = (expr: Expr) => printExpr(expr, { locale: "en", ...words });
const ar = (expr: Expr) => printExpr(expr, { locale: "ar", ...words });

const march14 = civilDate("2025-03-14");
const clip = "clip" as const;
const loanEnd = addLimit(lentOn, { n: param.loanWeeks, unit: "weeks", monthEnd: clip });

const groups: Readonly<Record<string, readonly Expr[]>> = {
  "Yes or no": [
    isMember,
    not(isMember),
    not(not(isMember)),
    and(isMember, hasDeposit),
    or(isMember, hasDeposit, isTeacher),
    and(isMember, or(hasDeposit, isTeacher)),
    or(and(isMember, hasDeposit), isTeacher),
    and(isMember, and(hasDeposit, isTeacher)),
    and(or(isMember)),
    not(and(isMember, hasDeposit)),
    and(isMember, not(isBlocked)),
    and(isMember, not(or(isBlocked, isTeacher))),
    eq(isMember, true),
    eq(bool(false), isMember),
    ne(isMember, true),
    not(eq(isMember, false)),
    eq(isMember, isTeacher),
    not(eq(isMember, isTeacher)),
    eq(isMember, and(isTeacher, hasDeposit)),
    param.isOpen,
    eq(param.isOpen, isMember),
    bool(true),
    not(bool(true)),
    unknownOf("bool"),
    eq(isMember, unknownOf("bool")),
  ],
  "What is known": [
    known(age),
    not(known(age)),
    known(isMember),
    not(known(isMember)),
    known(or(isMember, isTeacher)),
    and(known(isMember), isTeacher),
    and(known(isMember), isMember),
    not(and(known(isMember), isMember)),
    and(isTeacher, and(known(isMember), isMember)),
    not(and(known(or(isMember, isTeacher)), or(isMember, isTeacher))),
    and(known(isMember), isMember, isTeacher),
  ],
  Numbers: [
    eq(loans, 5),
    ne(loans, 5),
    lt(loans, 5),
    le(loans, 5),
    gt(loans, 5),
    ge(loans, 5),
    not(lt(loans, 5)),
    not(ge(loans, -5)),
    not(gt(loans, 5)),
    not(le(loans, 5)),
    not(eq(loans, 5)),
    not(ne(loans, 5)),
    le(loans, param.maxLoans),
    gt(loans, reserved),
    le(loans, ifElse(isTeacher, { yes: int(20), no: int(5) })),
    le(
      loans,
      ifElse(isTeacher, { yes: int(20), no: ifElse(hasDeposit, { yes: int(5), no: int(1) }) }),
    ),
    eq(loans, unknownOf("int")),
  ],
  Dates: [
    eq(lentOn, march14),
    ne(lentOn, march14),
    lt(lentOn, march14),
    le(lentOn, march14),
    gt(lentOn, march14),
    ge(lentOn, march14),
    not(le(lentOn, param.seasonStart)),
    eq(lentOn, returnedOn),
    ne(lentOn, returnedOn),
    le(returnedOn, loanEnd),
    lt(loanEnd, addLimit(returnedOn, { n: 1, unit: "days", monthEnd: clip })),
    lt(daysFromTo(lentOn, returnedOn), daysFromTo(joinedOn, lentOn)),
    known(daysFromTo(lentOn, returnedOn)),
    gt(daysFromTo(lentOn, returnedOn), 14),
    gt(returnedOn, addLimit(joinedOn, { n: -1, unit: "years", monthEnd: clip })),
    le(daysFromTo(lentOn, ifElse(isTeacher, { yes: returnedOn, no: joinedOn })), 3),
  ],
  Lengths: [
    ...[0, 1, 2, 3, 10, 11, 99, 100, 103].map((n) =>
      addLimit(lentOn, { n, unit: "days", monthEnd: clip }),
    ),
    ...([1, 2, 3, 11] as const).flatMap((n) =>
      (["workingDays", "weeks", "months", "years"] as const).map((unit) =>
        addLimit(lentOn, { n, unit, monthEnd: clip }),
      ),
    ),
    addLimit(lentOn, { n: -3, unit: "months", monthEnd: "roll" }),
    addLimit(lentOn, { n: 3, unit: "years", monthEnd: "error" }),
    addLimit(lentOn, { n: param.loanWeeks, unit: "workingDays", monthEnd: clip }),
  ],
  Codes: [
    eq(memberKind, "student"),
    ne(memberKind, "student"),
    isIn(memberKind, ["student"]),
    isIn(memberKind, ["student", "teacher"]),
    not(isIn(memberKind, ["student"])),
    not(isIn(memberKind, ["student", "teacher"])),
    isIn(memberKind, []),
    not(isIn(memberKind, [])),
    isIn(topics, ["law"]),
    isIn(topics, ["law", "maps"]),
    not(isIn(topics, ["law"])),
    not(isIn(topics, ["law", "history"])),
    eq(memberKind, code("guest")),
    eq(ifElse(isTeacher, { yes: code("teacher"), no: code("guest") }), "guest"),
  ],
  Choices: [
    ifElse(isTeacher, { yes: isMember, no: hasDeposit }),
    ifElse(and(isTeacher, isMember), { yes: or(isMember, isBlocked), no: not(hasDeposit) }),
    and(isMember, ifElse(isTeacher, { yes: hasDeposit, no: lt(loans, 5) })),
    not(ifElse(isTeacher, { yes: isMember, no: hasDeposit })),
  ],
  Values: [
    loans,
    int(-5),
    date(march14),
    code("student"),
    codes(["law", "maps"]),
    codes([]),
    unknownOf("date"),
  ],
  "A lending rule": [
    and(
      isMember,
      not(isBlocked),
      or(isIn(memberKind, ["student", "teacher"]), hasDeposit),
      lt(loans, param.maxLoans),
      le(returnedOn, loanEnd),
    ),
  ],
};

describe("expressions", () => {
  it("read like this", async () => {
    const visible = (text: string) => text.replaceAll("|", "\\|");
    const text = Object.entries(groups).map(([title, exprs]) =>
      [
        `## ${title}\n`,
        "| English | العربية |",
        "| --- | --- |",
        ...exprs.map((expr) => `| ${visible(en(expr))} | ${visible(ar(expr))} |`),
        "",
      ].join("\n"),
    );
    await expect(["# How expressions read\n", ...text].join("\n")).toMatchFileSnapshot(
      "./fixtures/printed.md",
    );
  });

  it("keep a day together, in Arabic from right to left", () => {
    const since = ge(lentOn, date(march14));
    expect(en(since)).toContain("14 March 2025");
    expect(ar(since)).toContain("\u206714 آذار 2025\u2069");
  });

  it("show what has no label by its own name, isolated in Arabic", () => {
    const expr = lt(intFact("no.label"), intParam("toString"));
    expect(en(expr)).toBe("no.label is less than toString");
    expect(ar(expr)).toBe(`${isolate("no.label")} أقل من ${isolate("toString")}`);
    expect(ar(boolFact("constructor"))).toBe(isolate("constructor"));
    expect(ar(eq(memberKind, "guest" as never))).toContain("«زائر»");
    expect(ar(isIn(topics, ["maps"]))).toContain(`«${isolate("maps")}»`);
  });

  it("call a code what the fact beside it calls it, before what it is called anywhere", () => {
    const label = (text: string) => ({ en: text, ar: text });
    const own = {
      "memberKind.guest": label("visitor"),
      "topics.law": label("legal"),
      guest: label("G"),
    };
    const said = (expr: Expr) => printExpr(expr, { locale: "en", ...words, codes: own });
    expect(said(eq(memberKind, "guest"))).toBe("the kind of membership is “visitor”");
    expect(said({ op: "eq", left: code("guest"), right: memberKind })).toMatch(/^“visitor” is /);
    expect(said(isIn(memberKind, ["guest"]))).toBe("the kind of membership is “visitor”");
    expect(said(isIn(topics, ["law", "maps"]))).toMatch(/“legal”, “maps”/);
    expect(said(eq(ifElse(isTeacher, { yes: memberKind, no: code("guest") }), "guest"))).toBe(
      "(the kind of membership if the reader is a teacher, otherwise “G”) is “visitor”",
    );
    expect(said(code("guest"))).toBe("“G”");
  });

  it("take the type from whichever side shows it", () => {
    const shown = addLimit(lentOn, { n: 1, unit: "days", monthEnd: clip });
    expect(en(lt(dateFact("some.day"), shown))).toMatch(/^some\.day is before the day/);
    expect(en(lt(shown, dateFact("some.day")))).toMatch(/ is before some\.day$/);
    const either = ifElse(isMember, { yes: dateFact("some.day"), no: lentOn });
    expect(en(lt(either, dateFact("other.day")))).toMatch(/ is before other\.day$/);
    expect(en(eq(memberKind, code("2025-03-14") as never))).toMatch(/ is “2025-03-14”$/);
  });

  it("that are not well typed still read as something", () => {
    expect(en(daysFromTo(isMember as never, and(isMember) as never))).toBe(
      "the number of days from the card is valid to (the card is valid)",
    );
    expect(en(daysFromTo(bool(true) as never, lentOn))).toMatch(/^the number of days from true to/);
  });

  it("take a label as it is, whatever it holds", () => {
    const facts = { loans: { en: "{b} $& {a}", ar: "{b}" } };
    expect(printExpr(lt(loans, 5), { locale: "en", ...words, facts })).toBe(
      "{b} $& {a} is less than 5",
    );
  });

  test("of any kind read as something in both languages, with every bracket closed and no gap", () => {
    fc.assert(
      fc.property(anyExpression, ({ expr }) => {
        for (const locale of locales) {
          const text = printExpr(expr, { locale, ...words });
          expect(text).not.toMatch(/[{}]|undefined|null|^\s|\s$|\s\s|\(\)/);
          let [depth, least] = [0, 0];
          for (const sign of text) {
            depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
            least = Math.min(least, depth);
          }
          expect([depth, least]).toEqual([0, 0]);
        }
      }),
      { numRuns: 5_000 },
    );
  }, 60_000);
});

describe("parentheses", () => {
  /** Reads a sentence of letters back: "and" and "or" in one row mean what they join, and never stand side by side. */
  const mixes = (text: string): boolean => {
    const flat = text.replace(/\([^()]*\)/g, "x");
    return flat === text ? / and /.test(text) && / or /.test(text) : mixes(flat);
  };
  const innermostMix = (text: string): boolean =>
    [...text.matchAll(/\(([^()]*)\)/g)].some(
      ([, inner = ""]) => / and /.test(inner) && / or /.test(inner),
    );

  it("keep and apart from or, in any nesting", () => {
    const letters = ["p", "q", "r"].map(boolFact);
    const tree = fc.letrec<{ tree: ReturnType<typeof and> }>((tie) => ({
      tree: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.constantFrom(...letters),
        fc.tuple(tie("tree"), tie("tree")).map((both) => and(...both)),
        fc.tuple(tie("tree"), tie("tree")).map((both) => or(...both)),
        tie("tree").map(not),
      ),
    })).tree;
    fc.assert(
      fc.property(tree, (expr) => {
        const text = printExpr(expr, { ...words, facts: {}, locale: "en" });
        expect(mixes(text) || innermostMix(text)).toBe(false);
      }),
    );
  });
});

describe("the phrases of both languages", () => {
  const marks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  const flat = (phrases: object): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(phrases).flatMap(([name, value]) =>
        typeof value === "string"
          ? [[name, value]]
          : Object.entries(flat(value)).map(([inner, text]) => [`${name}.${inner}`, text]),
      ),
    );
  const [english, arabic] = [flat(phrasesEn), flat(phrasesAr)];

  it("are the same", () => {
    expect(Object.keys(arabic).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(Object.keys(english).filter((name) => !/^counted\.\w+\.[01]$/.test(name)))(
    "%s has the same parts in both",
    (name) => {
      expect(marks(arabic[name] ?? "")).toEqual(marks(english[name] ?? ""));
    },
  );

  it("are each in their own script", () => {
    for (const [name, text] of Object.entries(arabic)) {
      expect(text.replace(/\{\w+\}/g, ""), name).not.toMatch(/[A-Za-z0-9]/);
      expect(english[name], name).not.toMatch(/\p{Script=Arabic}/u);
    }
  });
});
