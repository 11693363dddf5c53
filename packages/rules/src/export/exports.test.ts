// Covers: what exports say of the library desk, in both languages, written out so that a person can read it; that every
// path a condition can name is called something in both; the choice of rules by day; determinism. Not covered here:
// texts made to break a format (injection.test.ts), and the quality of the Arabic, which a reader has to judge.
import { canonicalJson, civilDate, contentHash, type Locale, locales } from "@aht-jo/core";
import { printExpr } from "@aht-jo/core/expressions";
import { describe, expect, it } from "vitest";
import { compile } from "../document/compile.ts";
import { ownCondition } from "../document/conditions.ts";
import { desk, libraryDesk } from "../fixtures/library-desk.ts";
import { rules as hearing } from "../kernel/fixtures/hearing.ts";
import { decisionTable } from "./decision-table.ts";
import { permissionTable } from "./permission-table.ts";
import { phrasesAr } from "./phrases-ar.ts";
import { phrasesEn } from "./phrases-en.ts";
import { ruleSetJson } from "./rule-set-json.ts";
import type { RulesTable, TableLine } from "./rules-table.ts";
import { tableCsv } from "./table-csv.ts";
import { tableHtml } from "./table-html.ts";
import { trackDiagram } from "./track-diagram.ts";
import { wordsOf } from "./words-of.ts";

const compiled = compile(libraryDesk);
if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
const rules = compiled.value;
const on = civilDate("2026-03-01");
const commands = Object.keys(libraryDesk.commands) as "lend"[];
const tracks = Object.keys(libraryDesk.tracks) as "loan"[];
const titles: Readonly<Record<Locale, string>> = {
  en: "The library desk on paper",
  ar: "مكتب الإعارة على الورق",
};

/** A table as Markdown, a column for each row: decision tables are wide, and few rules stand in one. */
function markdown({ caption, columns, rows }: RulesTable): string {
  const said = (line: TableLine) => line.map(({ text }) => text).join("");
  const record = (fields: readonly string[]) =>
    `| ${fields.map((field) => field.replaceAll("|", "\\|")).join(" | ")} |`;
  return [
    `### ${caption.map(said).join(" · ")}\n`,
    ...columns.flatMap(({ heading }, n) => [
      record([said(heading), ...rows.map(({ cells }) => (cells[n] ?? []).map(said).join("; "))]),
      ...(n === 0 ? [record(["---", ...rows.map(() => "---")])] : []),
    ]),
    "",
  ].join("\n");
}

describe("a step that is told what to bring", () => {
  const effects = (command: "agree" | "hear", locale: Locale) =>
    decisionTable(hearing, { command, on, locale }).rows.flatMap(({ cells }) =>
      cells.map((cell) => cell.map((line) => line.map(({ text }) => text).join(""))),
    );

  it("says what it asks for, and who gives consent with it", () => {
    const said = (locale: Locale) =>
      [...effects("hear", locale), ...effects("agree", locale)].flat();
    expect(said("en")).toEqual(
      expect.arrayContaining([
        "records Hearing (to be brought with the step itself)",
        "records whether Hearing",
        "gives consent to “Hearing”, by the guardian",
        "gives consent to “Hearing”, by the person, the court",
      ]),
    );
    expect(said("ar")).toEqual(
      expect.arrayContaining([
        "تسجيل جلسة (لا بدّ من ذكره في الخطوة نفسها)",
        "تسجيل موافقة على «جلسة» يمنحها ولي الأمر",
      ]),
    );
  });
});

describe("the library desk", () => {
  it.each(locales)("reads like this (%s)", async (locale) => {
    const text = [
      `# ${titles[locale]}\n`,
      ...tracks.flatMap((track) => [
        markdown(permissionTable(rules, { track, on, locale })),
        `\`\`\`mermaid\n${trackDiagram(rules, { track, on, locale })}\`\`\`\n`,
      ]),
      ...commands.map((command) => markdown(decisionTable(rules, { command, on, locale }))),
    ].join("\n");
    await expect(text).toMatchFileSnapshot(`./fixtures/library-desk.${locale}.md`);
  });

  it.each(locales)("has its conditions said like this (%s)", async (locale) => {
    const lines = libraryDesk.rules
      .filter(({ kind }) => kind !== "param")
      .map((rule) => {
        const command = rule.kind === "move" ? rule.command : undefined;
        const about = rule.kind === "forbid" ? rule.commands[0] : command;
        const def = about === undefined ? undefined : libraryDesk.commands[about];
        const track = rule.kind === "duty" ? (rule.on ?? null) : (def?.track ?? null);
        const isMany = track !== null && libraryDesk.tracks[track]?.many === true;
        const scope = isMany ? (track as "loan") : null;
        const condition = rule.kind === "define" ? rule.as : ownCondition(rule);
        return `- \`${rule.id}\`: ${printExpr(condition, { locale, ...wordsOf(rules, scope) })}`;
      });
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`./fixtures/conditions.${locale}.md`);
  });

  it.each(locales)("has tables for browsers and spreadsheets (%s)", async (locale) => {
    const lend = decisionTable(rules, { command: "lend", on, locale });
    await expect(tableHtml(lend)).toMatchFileSnapshot(`./fixtures/lend.${locale}.html`);
    await expect(tableCsv(lend)).toMatchFileSnapshot(`./fixtures/lend.${locale}.csv`);
  });
});

describe("words", () => {
  const scopes = [null, ...tracks];

  it.each(locales)(
    "call every path, parameter and code something, in one script (%s)",
    (locale) => {
      for (const scope of scopes) {
        const { declarations, facts, params, codes } = wordsOf(rules, scope);
        expect(Object.keys(facts)).toEqual(Object.keys(declarations.facts));
        expect(Object.keys(params)).toEqual(Object.keys(declarations.params));
        const all = Object.entries({ ...facts, ...params, ...codes });
        for (const [name, label] of all) {
          expect(label[locale], name).not.toMatch(/[{}]/);
          expect(label[locale], name).not.toMatch(
            locale === "ar" ? /[A-Za-z]/ : /\p{Script=Arabic}/u,
          );
        }
        for (const [path, declaration] of Object.entries(declarations.facts))
          if ("codes" in declaration)
            for (const code of declaration.codes) expect(codes).toHaveProperty([`${path}.${code}`]);
      }
    },
  );

  it("keep apart the states of two tracks that have one name", () => {
    const words = { locale: "en", ...wordsOf(rules, "loan") } as const;
    const isNone = (path: string) =>
      printExpr({ op: "in", arg: { op: "fact", path }, set: ["none"] }, words);
    expect(isNone("state.loan")).toBe("the state of “Loan” is “Not lent”");
    expect(isNone("state.membership")).toBe("the state of “Membership” is “Not a member”");
    expect(words.codes).not.toHaveProperty(["none"]);
    expect(words.codes).toHaveProperty(["lent"]);
  });

  it("of both languages are the same phrases with the same parts, each in its own script", () => {
    const flat = (phrases: object): readonly (readonly [string, string])[] =>
      Object.entries(phrases).flatMap(([name, value]) =>
        typeof value === "string"
          ? [[name, value] as const]
          : flat(value).map(([inner, text]) => [`${name}.${inner}`, text] as const),
      );
    const parts = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    const arabic = new Map(flat(phrasesAr));
    for (const [name, english] of flat(phrasesEn)) {
      expect(parts(arabic.get(name) ?? ""), name).toEqual(parts(english));
      expect(arabic.get(name)?.replace(/\{\w+\}/g, ""), name).not.toMatch(/[A-Za-z0-9]/);
      expect(english, name).not.toMatch(/\p{Script=Arabic}/u);
    }
    expect(arabic.size).toBe(flat(phrasesEn).length);
  });
});

describe("the rules of a table", () => {
  const ids = (date: string, command: "lend" | "leave") =>
    decisionTable(rules, { command, on: civilDate(date), locale: "en" }).rows.map(({ id }) => id);

  it("are those that can govern a step of the day", () => {
    expect(ids("2023-12-31", "lend")).toEqual([]);
    expect(ids("2024-01-01", "lend")).toEqual(["lend", "no-rare-lending"]);
    expect(ids("2025-12-31", "lend")).toEqual(["lend", "no-rare-lending"]);
    expect(ids("2026-01-01", "lend")).toEqual([
      "lend",
      "no-rare-lending",
      "no-rare-lending-to-minors",
    ]);
    expect(ids("2026-01-01", "leave")).toEqual(["leave", "no-leave-in-debt"]);
  });

  const suspend = (inForce: (typeof libraryDesk.rules)[number]["inForce"]) => {
    const changed = libraryDesk.rules.map((rule) =>
      rule.id === "suspend" ? { ...rule, inForce } : rule,
    );
    const again = compile({ ...libraryDesk, rules: changed });
    if (!again.ok) throw new Error(JSON.stringify(again.issues));
    return again.value;
  };
  const [from, to] = [civilDate("2025-01-01"), civilDate("2025-07-01")];
  const listed = (inForce: Parameters<typeof suspend>[0], day: string) => {
    const [row] = decisionTable(suspend(inForce), {
      command: "suspend",
      on: civilDate(day),
      locale: "en",
    }).rows;
    return row?.cells
      .at(-2)?.[0]
      ?.map(({ text }) => text)
      .join("");
  };

  it("end with their last day when the event anchors them", () => {
    const inForce = { from, to, anchor: "event" } as const;
    expect(listed(inForce, "2024-12-31")).toBeUndefined();
    expect(listed(inForce, "2025-06-30")).toBe(
      "from 1 January 2025 until 1 July 2025 (not included)",
    );
    expect(listed(inForce, "2025-07-01")).toBeUndefined();
  });

  it("outlive it when the opening of the file anchors them", () => {
    const inForce = { from, to, anchor: "fileOpened" } as const;
    expect(listed(inForce, "2024-12-31")).toBeUndefined();
    expect(listed(inForce, "2025-07-01")).toMatch(/, by the day on which the file was opened$/);
  });

  it("name, once for each condition, what they ask and what they give way to", () => {
    const table = decisionTable(rules, { command: "lend", on, locale: "en" });
    const column = (id: string) => {
      const n = table.columns.findIndex((one) => one.id === id);
      return table.rows.map(({ cells }) =>
        cells[n]
          ?.flat()
          .map(({ text }) => text)
          .join(" "),
      );
    };
    expect(table.columns.map(({ id }) => id)).toEqual([
      ...["rule", "title", "effect", "from", "by"],
      ...["condition.1", "condition.2", "condition.3", "condition.4"],
      ...["consent", "unknown", "to", "also", "exceptions", "inForce", "source"],
    ]);
    expect(column("condition.3")).toEqual(["—", "yes", "yes"]);
    expect(column("condition.4")).toEqual(["—", "—", "no"]);
    expect(column("exceptions")).toEqual(["—", "no-rare-lending-to-minors", "—"]);
    expect(table.rows.map(({ isAssumed }) => isAssumed)).toEqual([false, false, true]);
  });
});

describe("exports", () => {
  it("give the canonical text whose hash is that of the rule set", () => {
    const text = ruleSetJson(rules);
    expect(text).toBe(canonicalJson(JSON.parse(text)));
    expect(contentHash(JSON.parse(text))).toBe(rules.hash);
  });

  it("are the same for the same content, whatever the order in which it was written", () => {
    const reversed = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reversed)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([key, held]) => [key, reversed(held)]),
            )
          : value;
    const rulesOnly = { ...libraryDesk, rules: reversed(libraryDesk.rules) };
    const again = compile(rulesOnly as typeof libraryDesk);
    expect(again.ok).toBe(true);
    if (!again.ok) return;
    const all = (from: typeof rules) =>
      locales.flatMap((locale) => [
        ruleSetJson(from),
        ...commands.map((command) => tableCsv(decisionTable(from, { command, on, locale }))),
        ...tracks.map((track) => tableHtml(permissionTable(from, { track, on, locale }))),
        ...tracks.map((track) => trackDiagram(from, { track, on, locale })),
      ]);
    expect(all(again.value)).toEqual(all(rules));
  });

  it("refuse what the rule set does not declare, and a rule set that was not compiled", () => {
    const locale = "en";
    for (const name of ["nothing", "constructor", "toString"]) {
      const track = name as "loan";
      const unknown = expect.objectContaining({ code: "rule-set.unknown-name" });
      expect(() => decisionTable(rules, { command: name as "lend", on, locale })).toThrow(unknown);
      expect(() => permissionTable(rules, { track, on, locale })).toThrow(unknown);
      expect(() => trackDiagram(rules, { track, on, locale })).toThrow(unknown);
    }
    expect(() => ruleSetJson({ ...rules })).toThrow(
      expect.objectContaining({ code: "rule-set.not-compiled" }),
    );
  });
});

// The document is typed: what it does not declare does not compile.
void (() => {
  // @ts-expect-error No such command.
  decisionTable(rules, { command: "borrow", on, locale: "en" });
  // @ts-expect-error No such track.
  trackDiagram(rules, { track: "loans", on, locale: "en" });
  void desk;
});
