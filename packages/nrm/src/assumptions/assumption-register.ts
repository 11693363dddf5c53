import type { Basis, Localized, NonEmpty } from "@aht-jo/core";
import type { RuleSet, RuleSetDoc, Shape } from "@aht-jo/rules";
import type { Property } from "@aht-jo/rules/check";
import { partyTitle } from "./party-title.ts";
import { type AssumptionWeight, compareWeights, type FoundByDropping, weightOf } from "./weight.ts";

/**
 * Who could answer: the id as the document gives it, and the name; null for one that the register of parties lacks.
 *
 * @category Assumptions
 */
export interface Addressee {
  readonly id: string;
  readonly title: Localized | null;
}

/**
 * Something that rests on an assumption. `kind` says whether it is a rule, by its kind, or a role.
 *
 * @category Assumptions
 */
export interface RestsOnAssumption {
  readonly kind: RuleSetDoc["rules"][number]["kind"] | "role";
  readonly id: string;
  readonly title: Localized;
}

/**
 * One open question, with everything that rests on the assumption made in its place.
 *
 * `rank` counts from 1, the weightiest first. `why` and `addressees` have one entry unless rules ask the same question
 * for different reasons, or of different bodies. `rests` has an entry for every basis that states the assumption;
 * `facts` names the derived facts that its rules define, `properties` the promises that no longer hold without one of
 * them, `steps` what nobody could come to do any more.
 *
 * @category Assumptions
 */
export interface OpenAssumption {
  readonly rank: number;
  readonly question: Localized;
  readonly why: NonEmpty<Localized>;
  readonly addressees: NonEmpty<Addressee>;
  readonly rests: NonEmpty<RestsOnAssumption>;
  readonly facts: readonly { readonly name: string; readonly title: Localized }[];
  readonly properties: readonly { readonly name: string; readonly title: Localized | null }[];
  readonly steps: readonly { readonly name: string; readonly title: Localized }[];
  readonly weight: AssumptionWeight;
}

/**
 * Every assumption of a rule set. `ruleSet` is its hash; `bases` counts the assumed bases of the document, each of which
 * is in exactly one entry.
 *
 * @category Assumptions
 */
export interface AssumptionRegister {
  readonly title: Localized;
  readonly version: string;
  readonly ruleSet: string;
  readonly bases: number;
  readonly entries: readonly OpenAssumption[];
}

/**
 * Every assumption a rule set rests on, by question, the weightiest first: what to ask, whom, and what depends on it.
 *
 * With the sensitivity of the rule set, a question weighs by the promises that no longer hold when one of its rules is
 * dropped, then by the steps that nobody could take any more; then, and without it, by the permissions that rest on it and
 * by all its rules.
 *
 * @param rules - From `compile`.
 * @param options - `sensitivity` is what `sensitivity` of `@aht-jo/rules/check` found for this rule set; `properties`
 * those it was asked about, for their titles.
 * @example
 * ```ts
 * import { assumptionRegister, jordanNrm } from "@aht-jo/nrm";
 * const { entries, bases } = assumptionRegister(jordanNrm());
 * entries[0]?.question.en; //=> "What is the wording of consent, who consents for a child, and how is consent withdrawn?"
 * entries.reduce((sum, { rests }) => sum + rests.length, 0) === bases; //=> true
 * ```
 * @category Assumptions
 */
export function assumptionRegister<S extends Shape>(
  rules: RuleSet<S>,
  options: {
    readonly properties?: readonly Property[];
    readonly sensitivity?: FoundByDropping;
  } = {},
): AssumptionRegister {
  const { doc, hash } = rules;
  const { properties = [], sensitivity = null } = options;
  const stated = statedAssumptions(doc);
  const byQuestion = new Map<string, Stated[]>();
  for (const one of stated) {
    const { en, ar } = one.basis.question;
    const key = `${en}\n${ar}`;
    byQuestion.set(key, [...(byQuestion.get(key) ?? []), one]);
  }
  const entries = [...byQuestion.values()].map((group): Omit<OpenAssumption, "rank"> => {
    const [first, ...others] = group as [Stated, ...Stated[]];
    const all: NonEmpty<Stated> = [first, ...others];
    const rests: NonEmpty<RestsOnAssumption> = [first.rests, ...others.map((one) => one.rests)];
    const weight = weightOf(rests, sensitivity);
    return {
      question: first.basis.question,
      why: distinct(
        all,
        ({ basis }) => basis.why,
        ({ en }) => en,
      ),
      addressees: distinct(
        all,
        ({ basis }) => addressee(basis.whoCouldAnswer),
        ({ id }) => id,
      ),
      rests,
      facts: factsDefinedBy(doc, rests),
      properties: weight.broken.map((name) => {
        const title = properties.find((one) => one.name === name)?.title ?? null;
        return { name, title };
      }),
      steps: weight.steps.flatMap((name) => {
        const title = doc.commands[name]?.title;
        return title === undefined ? [] : [{ name, title }];
      }),
      weight,
    };
  });
  return {
    title: doc.title,
    version: doc.version,
    ruleSet: hash,
    bases: stated.length,
    entries: entries
      .sort((a, b) => compareWeights(a.weight, b.weight))
      .map((entry, at) => ({ rank: at + 1, ...entry })),
  };
}

type Assumed = Extract<Basis, { readonly kind: "assumed" }>;

interface Stated {
  readonly basis: Assumed;
  readonly rests: RestsOnAssumption;
}

/** Every assumed basis of a document, with what rests on it: the roles, then the rules, in their order. */
function statedAssumptions({ roles, rules }: RuleSetDoc): readonly Stated[] {
  const stated = (bases: readonly Basis[], rests: RestsOnAssumption) =>
    bases.flatMap((basis) => (basis.kind === "assumed" ? [{ basis, rests }] : []));
  return [
    ...Object.entries(roles).flatMap(([id, { title, basis }]) =>
      stated(basis, { kind: "role", id, title }),
    ),
    ...rules.flatMap(({ kind, id, title, basis }) => stated(basis, { kind, id, title })),
  ];
}

function factsDefinedBy(
  { rules, facts }: RuleSetDoc,
  rests: readonly RestsOnAssumption[],
): OpenAssumption["facts"] {
  const ids = new Set(rests.flatMap(({ kind, id }) => (kind === "define" ? [id] : [])));
  const names = rules.flatMap((rule) =>
    rule.kind === "define" && ids.has(rule.id) ? [rule.fact] : [],
  );
  return [...new Set(names)].flatMap((name) => {
    const title = facts[name]?.title;
    return title === undefined ? [] : [{ name, title }];
  });
}

function addressee(id: string): Addressee {
  return { id, title: partyTitle(id) };
}

/** What is read off each, without repetition. */
function distinct<T, U>(
  [first, ...others]: NonEmpty<T>,
  read: (one: T) => U,
  key: (one: U) => string,
): NonEmpty<U> {
  const start = read(first);
  const seen = new Set([key(start)]);
  const more = others.map(read).filter((one) => !seen.has(key(one)) && seen.add(key(one)));
  return [start, ...more];
}
