// Covers: laws of a screening over arbitrary facts with up to six unknown answers, an unknown age and an unknown day:
// the result against a plain enumeration of everything that can be true, what learning and forgetting may do, and the
// questions against those whose answer can matter. Does not cover: hand-worked cases (`screen.test.ts`).
import { type CivilDate, civilDate } from "@aht-jo/core";
import { acts, type CodeList, iloSigns, means, purposes } from "@aht-jo/vocabulary/codes";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, type Answers, nothingKnown, type ScreeningFacts, screen } from "./index.ts";

const lists = { acts, means, purposes, signs: iloSigns } as const;
const items = Object.entries(lists).flatMap(([list, { codes }]) =>
  codes.map(({ code }) => `${list}.${code}`),
);
const days = ["2008-06-01", "2015-06-01", "2024-06-01"].map(civilDate);

/** Everything a screening reads, flat: answers by `<list>.<code>`. */
interface Known {
  readonly age: "child" | "adult" | "unknown";
  readonly day: CivilDate | null;
  readonly answers: Readonly<Record<string, Answer>>;
}

function factsOf({ age, answers }: Known): ScreeningFacts {
  const of = <Code extends string>(list: CodeList<Code>, name: string): Answers<Code> => {
    const codes = list.codes.map(({ code }) => [code, answers[`${name}.${code}`] ?? "not-known"]);
    return Object.fromEntries(codes) as Answers<Code>;
  };
  return {
    ...nothingKnown,
    age,
    acts: of(acts, "acts"),
    means: of(means, "means"),
    purposes: of(purposes, "purposes"),
    signs: of(iloSigns, "signs"),
  };
}

const screened = (known: Known) => screen(factsOf(known), { offenceDate: known.day });

const inList = (list: string) => items.filter((item) => item.startsWith(`${list}.`));

/** Items found: of each list none or one, as files have it, or any few. */
const found = fc.oneof(
  fc.subarray(items, { maxLength: 4 }),
  fc
    .tuple(...Object.keys(lists).map((list) => fc.subarray(inList(list), { maxLength: 1 })))
    .map((parts) => parts.flat()),
);

const knownUpTo = (maxUnknown: number) =>
  fc
    .record({
      age: fc.constantFrom("child", "adult", "unknown"),
      day: fc.constantFrom(null, ...days),
      present: found,
      unknown: fc.subarray(items, { maxLength: maxUnknown }),
    })
    .map(({ age, day, present, unknown }): Known => {
      const answer = (item: string): Answer =>
        unknown.includes(item) ? "not-known" : present.includes(item) ? "present" : "absent";
      return { age, day, answers: Object.fromEntries(items.map((item) => [item, answer(item)])) };
    });
const known = knownUpTo(6);

const unknownItems = ({ answers }: Known) => items.filter((item) => answers[item] === "not-known");
const ages = ({ age }: Known) => (age === "unknown" ? (["child", "adult"] as const) : [age]);
const daysOf = ({ day }: Known) => (day === null ? days : [day]);

/** Whether somebody of an age is a victim of the crime of Art. 3 on a day, when everything is known. */
function isCrime(
  present: ReadonlySet<string>,
  { age, day }: { readonly age: "child" | "adult"; readonly day: CivilDate },
): boolean {
  const has = (list: string) => [...present].some((item) => item.startsWith(`${list}.`));
  const begging = "purposes.organised-begging";
  const counts = [...present].some(
    (item) => item.startsWith("purposes.") && (item !== begging || day >= "2021-05-02"),
  );
  return day >= "2009-03-31" && has("acts") && counts && (age === "child" || has("means"));
}

const signsIn = (present: ReadonlySet<string>) =>
  [...present].filter((item) => item.startsWith("signs.")).length;

/** Every set of answers that could turn out to be true. */
function completions(known: Known): readonly ReadonlySet<string>[] {
  const certain = items.filter((item) => known.answers[item] === "present");
  return unknownItems(known).reduce(
    (sets, item) => sets.flatMap((set) => [set, new Set([...set, item])]),
    [new Set(certain)] as readonly ReadonlySet<string>[],
  );
}

/**
 * Indicated when on some age and day that are possible every completion is a crime or has two signs; not indicated when
 * every completion is free of anything found; insufficient otherwise.
 */
function enumerated(known: Known): string {
  const worlds = completions(known);
  const isCertain = ages(known).some((age) =>
    daysOf(known).some((day) =>
      worlds.every((present) => isCrime(present, { age, day }) || signsIn(present) >= 2),
    ),
  );
  if (isCertain) return "indicated";
  return worlds.every((present) => present.size === 0) ? "not-indicated" : "insufficient";
}

describe("a screening", () => {
  it("comes out as the enumeration of everything that can be true", () => {
    fc.assert(
      fc.property(known, (facts) => {
        expect(screened(facts).result).toBe(enumerated(facts));
      }),
      { numRuns: 600 },
    );
  });

  it("reads each age and day as the enumeration does", () => {
    fc.assert(
      fc.property(known, (facts) => {
        const worlds = completions(facts);
        const readings = ages(facts).flatMap((age) =>
          daysOf(facts).map((day) => {
            const answers = new Set(worlds.map((present) => isCrime(present, { age, day })));
            return { age, met: answers.size === 1 ? answers.has(true) : null };
          }),
        );
        expect(screened(facts).readings.map(({ age, met }) => ({ age, met }))).toEqual(readings);
      }),
      { numRuns: 300 },
    );
  });
});

describe("learning", () => {
  const learnt = known.chain((before) =>
    fc.record({
      before: fc.constant(before),
      answers: fc
        .tuple(...unknownItems(before).map(() => fc.constantFrom("present", "absent", "not-known")))
        .map((given) =>
          Object.fromEntries(unknownItems(before).map((item, at) => [item, given[at] as Answer])),
        ),
      age:
        before.age === "unknown"
          ? fc.constantFrom("child", "adult", "unknown")
          : fc.constant(before.age),
      day: before.day === null ? fc.constantFrom(null, ...days) : fc.constant(before.day),
    }),
  );
  const after = ({
    before,
    answers,
    age,
    day,
  }: {
    readonly before: Known;
    readonly answers: Readonly<Record<string, Answer>>;
    readonly age: Known["age"];
    readonly day: Known["day"];
  }): Known => ({ age, day, answers: { ...before.answers, ...answers } });

  it("more answers never undo an indication", () => {
    fc.assert(
      fc.property(learnt, ({ before, answers }) => {
        fc.pre(screened(before).result === "indicated");
        const more = after({ ...before, before, answers });
        expect(screened(more).result).toBe("indicated");
      }),
    );
  });

  it("undoes an indication only by excluding every reading that was met, and never turns it to not-indicated", () => {
    fc.assert(
      fc.property(learnt, (step) => {
        const earlier = screened(step.before);
        fc.pre(earlier.result === "indicated");
        const later = screened(after(step));
        expect(later.result).not.toBe("not-indicated");
        const met = earlier.readings.filter((reading) => reading.met === true);
        const isKept = met.some((reading) =>
          later.readings.some(
            ({ age, law }) => age === reading.age && law.from === reading.law.from,
          ),
        );
        if (isKept || earlier.signs.enough === true) expect(later.result).toBe("indicated");
      }),
    );
  });

  it("knowing less never gives not-indicated", () => {
    fc.assert(
      fc.property(known, fc.subarray(items), fc.boolean(), (facts, forgotten, forgetsAll) => {
        fc.pre(screened(facts).result !== "not-indicated");
        const blank = Object.fromEntries(forgotten.map((item) => [item, "not-known"] as const));
        const less: Known = {
          age: forgetsAll ? "unknown" : facts.age,
          day: forgetsAll ? null : facts.day,
          answers: { ...facts.answers, ...blank },
        };
        expect(screened(less).result).not.toBe("not-indicated");
      }),
    );
  });
});

describe("the questions", () => {
  /** Every way in which some of what is unknown could be answered. */
  function answerings(facts: Known): readonly Known[] {
    const partly = unknownItems(facts).reduce(
      (all, item) =>
        all.flatMap((one) =>
          (["not-known", "present", "absent"] as const).map((answer) => ({
            ...one,
            answers: { ...one.answers, [item]: answer },
          })),
        ),
      [facts] as readonly Known[],
    );
    const aged = facts.age === "unknown" ? (["unknown", "child", "adult"] as const) : [facts.age];
    const dated = facts.day === null ? [null, ...days] : [facts.day];
    return partly.flatMap((one) =>
      aged.flatMap((age) => dated.map((day) => ({ ...one, age, day }))),
    );
  }

  /** The enumeration, cut short: what is unknown helps nobody, so absent is the least of it. */
  function outcome(facts: Known): string {
    const present = new Set(items.filter((item) => facts.answers[item] === "present"));
    const isMet = ages(facts).some((age) =>
      daysOf(facts).some((day) => isCrime(present, { age, day })),
    );
    if (isMet || signsIn(present) >= 2) return "indicated";
    return present.size + unknownItems(facts).length === 0 ? "not-indicated" : "insufficient";
  }

  const few = knownUpTo(4);
  const about = { acts: "act", means: "means", purposes: "purpose", signs: "signs" } as const;

  it("are exactly those whose answer can matter, and say what for", () => {
    fc.assert(
      fc.property(few, (facts) => {
        const contexts = answerings(facts);
        const effects = (forget: (one: Known) => Known) => {
          const changed = contexts
            .map((one) => [outcome(forget(one)), outcome(one)] as const)
            .filter(([without, given]) => without !== given);
          return {
            any: changed.length > 0,
            indicates: changed.some(([, given]) => given === "indicated"),
            denies: changed.some(([, given]) => given === "not-indicated"),
          };
        };
        const expected = new Map<string, { codes: string[]; because: Set<string> }>();
        const add = (topic: string, code: string | null, because: readonly string[]) => {
          const entry = expected.get(topic) ?? { codes: [], because: new Set() };
          if (code !== null) entry.codes.push(code);
          for (const reason of because) entry.because.add(reason);
          expected.set(topic, entry);
        };
        for (const item of unknownItems(facts)) {
          const [list = "", code = ""] = item.split(".");
          const blank = (one: Known): Known => ({
            ...one,
            answers: { ...one.answers, [item]: "not-known" },
          });
          const { any, indicates, denies } = effects(blank);
          if (any)
            add(about[list as keyof typeof about], code, [
              ...(indicates ? ["could-indicate"] : []),
              ...(denies ? ["needed-for-not-indicated"] : []),
            ]);
        }
        if (facts.age === "unknown" && effects((one) => ({ ...one, age: "unknown" })).any)
          add("age", null, ["decides-between-readings"]);
        if (facts.day === null && effects((one) => ({ ...one, day: null })).any)
          add("offence-date", null, ["decides-between-readings"]);
        const found = screened(facts).askNext.map(
          (question) =>
            [
              question.about,
              { codes: question.codes.toSorted(), because: new Set(question.because) },
            ] as const,
        );
        const wanted = [...expected].map(
          ([topic, { codes, because }]) => [topic, { codes: codes.toSorted(), because }] as const,
        );
        expect(new Map<string, unknown>(found)).toEqual(new Map<string, unknown>(wanted));
      }),
      { numRuns: 300 },
    );
  });

  it("are none only when the result can change no more", () => {
    fc.assert(
      fc.property(few, (facts) => {
        fc.pre(screened(facts).askNext.length === 0);
        const { result } = screened(facts);
        for (const one of answerings(facts)) expect(outcome(one)).toBe(result);
      }),
    );
  });
});
