import type { NonEmpty } from "@aht-jo/core";
import {
  boolFact,
  codeFact,
  codesFact,
  dateFact,
  factsOf,
  paramsOf,
  type Typed,
  type TypedParam,
} from "@aht-jo/core/expressions";
import { declarationOfFact } from "./declarations.ts";
import type { Rule } from "./rule.ts";
import type { RuleOf } from "./rule-of.ts";
import type { TypedRuleSetDoc } from "./rule-set.ts";
import type { FactDef } from "./rule-set-doc.ts";
import type { ShapeOf } from "./shape.ts";
import type { CodeOfDef, VocabularyOfRules } from "./vocabulary-of-rules.ts";

/**
 * The states a declaration of a track names.
 *
 * @category Rule documents
 */
export type StatesOf<T> = T extends { readonly states: infer S } ? keyof S & string : never;

/**
 * The yes-or-no facts a vocabulary declares on a track, to be asked of some instance.
 *
 * @category Rule documents
 */
export type FactsOn<V extends VocabularyOfRules, T> = {
  readonly [F in keyof V["facts"] & string as V["facts"][F] extends {
    readonly type: "bool";
    readonly on: { readonly track: T };
  }
    ? F
    : never]: Typed<"bool">;
};

/**
 * What the expressions of a document can read, typed, and `with` to add its rules.
 *
 * - `fact`: a declared fact, read on the person, the file, or the instance the rule is about.
 * - `state`: the state of a track; of one with many instances, that of the instance the rule is about.
 * - `states`: the set of states that the instances of a track are in; unknown while a shared one is not at hand.
 * - `since`: the day on which the state was entered; `entered` the last day on which a given one was; `done` the last
 *   day of a command. A day that never came is unknown.
 * - `some`: whether a yes-or-no fact holds of at least one instance of a track.
 * - `consent`: whether there is consent of a scope on the day, for the receiver the rule is about.
 * - `running`: whether a duty is waiting to be done, late or not.
 * - `day`: the day of the step, or the day that is asked about; `opened`: the day on which the file was opened.
 * - `param`: a parameter in force.
 *
 * @category Rule documents
 */
export interface RuleDocument<V extends VocabularyOfRules> {
  readonly fact: {
    readonly [F in keyof V["facts"] & string]: Typed<
      V["facts"][F]["type"],
      CodeOfDef<V["facts"][F]>
    >;
  };
  readonly state: {
    readonly [T in keyof V["tracks"] & string]: Typed<"code", StatesOf<V["tracks"][T]>>;
  };
  readonly states: {
    readonly [T in keyof V["tracks"] & string]: Typed<"codes", StatesOf<V["tracks"][T]>>;
  };
  readonly since: { readonly [T in keyof V["tracks"] & string]: Typed<"date"> };
  readonly entered: {
    readonly [T in keyof V["tracks"] & string]: {
      readonly [S in StatesOf<V["tracks"][T]>]: Typed<"date">;
    };
  };
  readonly done: { readonly [C in keyof V["commands"] & string]: Typed<"date"> };
  readonly some: { readonly [T in keyof V["tracks"] & string]: FactsOn<V, T> };
  readonly consent: { readonly [S in keyof V["scopes"] & string]: Typed<"bool"> };
  readonly running: (duty: string) => Typed<"bool">;
  readonly param: {
    readonly [P in keyof V["params"] & string]: TypedParam<V["params"][P]["type"]>;
  };
  readonly day: Typed<"date">;
  readonly opened: Typed<"date">;
  readonly with: (rules: NonEmpty<RuleOf<ShapeOf<V>>>) => TypedRuleSetDoc<ShapeOf<V>>;
}

/**
 * Begins a rule document: give what it declares, get typed names for its conditions, add its rules.
 *
 * An unknown command, state, role, fact or scope does not compile, neither in a rule nor later in a command; nor does an
 * unknown track in a rule, or any unknown name that a condition reads through the document. Keep rules in a const with
 * `satisfies Parameters<typeof document.with>[0]`, so that this is so there too.
 *
 * Other names are plain text to the types, and `compile` finds what is wrong with them: the parameter of a `param` rule
 * or a time limit and its value, a calendar, the rule in `exceptionTo`, the fact of an anchor, the duty in `running`, the
 * source of a basis, and in the vocabulary itself an `initial` state, the `track` of a command or fact, and the
 * `expressionCalendar`.
 *
 * @param vocabulary - Everything a document has apart from its rules.
 * @category Rule documents
 */
export function ruleDocument<const V extends VocabularyOfRules>(vocabulary: V): RuleDocument<V> {
  const { tracks, commands, facts, params, scopes } = vocabulary;
  const named = <T>(names: object, make: (name: string) => T): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.keys(names).map((name) => [name, make(name)]));
  const document: RuleDocument<VocabularyOfRules> = {
    fact: factsOf(named(facts, (name) => declarationOfFact(facts[name] as FactDef))),
    state: named(tracks, (track) => codeFact(`state.${track}`)),
    states: named(tracks, (track) => codesFact(`states.${track}`)),
    since: named(tracks, (track) => dateFact(`since.${track}`)),
    entered: named(tracks, (track) =>
      named(tracks[track]?.states ?? {}, (state) => dateFact(`entered.${track}.${state}`)),
    ),
    done: named(commands, (command) => dateFact(`done.${command}`)),
    some: named(tracks, (track) =>
      named(factsOn(track), (fact) => boolFact(`some.${track}.${fact}`)),
    ),
    consent: named(scopes, (scope) => boolFact(`consent.${scope}`)),
    running: (duty: string) => boolFact(`running.${duty}`),
    param: paramsOf(params),
    day: dateFact("day"),
    opened: dateFact("opened"),
    with: (rules: readonly Rule[]) => ({ schema: "rules/1", ...vocabulary, rules }),
  };
  return document as RuleDocument<V>;

  function factsOn(track: string): object {
    return Object.fromEntries(
      Object.entries(facts).filter(
        ([, { type, on }]) => type === "bool" && typeof on === "object" && on.track === track,
      ),
    );
  }
}
