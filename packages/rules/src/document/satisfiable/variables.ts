import type { Declaration } from "@aht-jo/core/expressions";
import { chosenCodes, chosenValue } from "./chosen-value.ts";
import {
  type CodesVariable,
  type CodeVariable,
  codeChoices,
  type OrderVariable,
  type QuantityVariable,
  regionChoices,
  type TruthVariable,
  withUnknown,
} from "./variable.ts";

/** The variables that a question is made of, each once. */
export interface Variables {
  readonly truth: (path: string) => TruthVariable;
  readonly code: (path: string, codes: readonly string[]) => CodeVariable;
  readonly codes: (path: string) => CodesVariable;
  readonly quantity: (path: string, of: "int" | "date") => QuantityVariable;
  /** What is reckoned from quantities; `canFail` when it can be unknown though they are known. */
  readonly reckoning: (key: string, about: Reckoning) => QuantityVariable;
  readonly member: (variable: CodesVariable, code: string) => TruthVariable;
  readonly order: (left: QuantityVariable, right: QuantityVariable) => OrderVariable;
  readonly has: (path: string) => boolean;
  /** Fills in what each variable can be, and gives the paths of those that were chosen. */
  readonly settle: () => void;
  readonly chosenFacts: () => readonly string[];
  /** The same facts with what was chosen for them. */
  readonly example: () => readonly string[];
}

/** What a reckoning is made of. */
interface Reckoning {
  readonly of: "int" | "date";
  readonly needs: readonly QuantityVariable[];
  readonly canFail: boolean;
}

/** No variables yet. */
export function noVariables(canBeUnknown: (path: string) => boolean): Variables {
  const truthOf = new Map<string, TruthVariable>();
  const codeOf = new Map<string, CodeVariable>();
  const codesOf = new Map<string, CodesVariable>();
  const quantityOf = new Map<string, QuantityVariable>();
  const orders = new Map<QuantityVariable, Map<QuantityVariable, OrderVariable>>();
  const ofPath = (path: string) => ({
    facts: [path],
    choices: [],
    canBeUnknown: canBeUnknown(path),
    chosen: undefined,
  });
  const truth = (path: string, about = ofPath(path)): TruthVariable =>
    once(truthOf, path, () => ({ kind: "truth", ...about }));
  return {
    truth: (path) => truth(path),
    code: (path, codes) =>
      once(codeOf, path, () => ({
        kind: "code",
        ...ofPath(path),
        codes,
        asked: new Set(),
        isCompared: false,
      })),
    codes: (path) =>
      once(codesOf, path, () => ({
        kind: "codes",
        path,
        known: { kind: "truth", ...ofPath(path) },
        members: new Map(),
      })),
    member: ({ members, path }, code) =>
      once(members, code, () => ({
        kind: "truth",
        ...ofPath(path),
        canBeUnknown: false,
      })),
    quantity: (path, of) =>
      once(quantityOf, path, () => ({
        kind: "quantity",
        name: path,
        of,
        ...ofPath(path),
        needs: [],
        cuts: new Set(),
        meets: new Set(),
      })),
    reckoning: (key, { of, needs, canFail }) =>
      once(quantityOf, key, () => ({
        kind: "quantity",
        name: key,
        of,
        facts: needs.flatMap(({ facts }) => facts),
        choices: [],
        canBeUnknown: canFail,
        chosen: undefined,
        needs,
        cuts: new Set(),
        meets: new Set(),
      })),
    order: (left, right) => {
      left.meets.add(right);
      right.meets.add(left);
      return once(
        once(orders, left, () => new Map()),
        right,
        () => ({ chosen: undefined }),
      );
    },
    has: (path) => quantityOf.has(path),
    settle: () => {
      for (const one of truthOf.values()) one.choices = withUnknown([true, false], one);
      for (const one of codeOf.values()) one.choices = codeChoices(one);
      for (const { known, members } of codesOf.values()) {
        known.choices = withUnknown([true], known);
        for (const member of members.values()) member.choices = [true, false];
      }
      for (const one of quantityOf.values()) one.choices = regionChoices(one, cutsAround(one));
    },
    chosenFacts,
    example: () =>
      chosenFacts().map((path) => {
        const set = codesOf.get(path);
        const single = truthOf.get(path) ?? codeOf.get(path) ?? quantityOf.get(path);
        const value = set === undefined ? single && chosenValue(single) : chosenCodes(set);
        return value === undefined ? path : `${path}: ${value}`;
      }),
  };

  function chosenFacts(): readonly string[] {
    const variables = [
      ...truthOf.values(),
      ...codeOf.values(),
      ...[...codesOf.values()].flatMap(({ known, members }) => [known, ...members.values()]),
      ...quantityOf.values(),
    ];
    const facts = variables.flatMap((one) => (one.chosen === undefined ? [] : one.facts));
    return [...new Set(facts)].sort();
  }
}

/** The codes of a declaration. */
export function codesIn(declaration: Declaration | undefined): readonly string[] {
  return declaration !== undefined && "codes" in declaration ? declaration.codes : [];
}

/** The constants of a quantity, and of all that it is compared with, near or far: so their regions can be compared. */
function cutsAround(variable: QuantityVariable): ReadonlySet<number> {
  const group = new Set([variable]);
  // The set grows while it is read.
  for (const one of group) for (const other of one.meets) group.add(other);
  return new Set([...group].flatMap(({ cuts }) => [...cuts]));
}

function once<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
