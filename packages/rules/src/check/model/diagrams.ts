import type { MaybeValue } from "@aht-jo/core/expressions";
import { type Formula, type Is, slotsOf } from "./formula.ts";
import { choiceOf, type DigitOf } from "./satisfy.ts";
import { refuseMore, unlessTooLarge } from "./too-large.ts";

/** Statements as decision diagrams: the same statement is always the same number, 0 for never and 1 for always. */
export interface Diagrams {
  /** What is made by looking at no more than so many parts of diagrams; null when it would take more. */
  readonly bounded: <T>(make: () => T) => T | null;
  /** A formula once everything that is free, apart from variables and what is brought, may be chosen for it. */
  readonly of: (formula: Formula) => number;
  readonly both: (one: number, other: number) => number;
  readonly either: (one: number, other: number) => number;
  /** That it holds for some choice of what `isChosen` names. */
  readonly some: (diagram: number, isChosen: (choice: string) => boolean) => number;
  /** What is left of it once a digit is put in for a choice. */
  readonly at: (
    diagram: number,
    put: { readonly choice: string; readonly digit: number },
  ) => number;
  /** Digits under which it holds, for what is not settled; null when there are none. */
  readonly pick: (diagram: number, digitOf: DigitOf) => ReadonlyMap<string, number> | null;
  /** What it depends on, by name of the choice. */
  readonly support: (diagram: number) => ReadonlySet<string>;
  /** For each digit of a choice what is left of the statement, for every part of it that asks for the choice. */
  readonly branches: (diagram: number, choice: string) => readonly (readonly number[])[];
}

/** The place of everything free in the order of questions: after all variables, so that it is soon done with. */
const firstFree = 2 ** 30;

/** What is asked of diagrams at a time may look at so many parts of them. */
const mostParts = 2 ** 21;

/** Diagrams that share everything they have in common. */
export function newDiagrams(): Diagrams {
  const places: number[] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const children: (readonly number[])[] = [[], []];
  const unique = new Map<string, number>();
  const joined = new Map<number, number>();
  const known = new WeakMap<object, number>();
  const placeOfChoice = new Map<string, number>();
  const choiceAt = new Map<number, string>();
  let [looked, allowed] = [0, Number.POSITIVE_INFINITY];
  const look = (): void => {
    looked += 1;
    if (looked > allowed) refuseMore(looked, allowed);
  };

  const placeOf = (choice: string): number => {
    const found = placeOfChoice.get(choice);
    if (found !== undefined) return found;
    const [kind, variable] = choice.split(" ");
    const isVariable = /^(variable|brings) \d+$/.test(choice);
    const place = isVariable
      ? Number(variable) * 2 + (kind === "brings" ? 1 : 0)
      : firstFree + placeOfChoice.size;
    placeOfChoice.set(choice, place);
    choiceAt.set(place, choice);
    return place;
  };

  const node = (place: number, below: readonly number[]): number => {
    const [first = 0] = below;
    if (below.every((one) => one === first)) return first;
    const key = `${place}:${below.join()}`;
    const found = unique.get(key);
    if (found !== undefined) return found;
    const made = places.push(place) - 1;
    children.push(below);
    unique.set(key, made);
    return made;
  };

  const join = (one: number, other: number, decides: 0 | 1): number => {
    if (one === decides || other === decides) return decides;
    if (one < 2) return other;
    if (other < 2 || one === other) return one;
    const [low, high] = one < other ? [one, other] : [other, one];
    const key = (low * 2 ** 25 + high) * 2 + decides;
    const found = joined.get(key);
    if (found !== undefined) return found;
    look();
    const [a, b] = [places[low] as number, places[high] as number];
    const place = Math.min(a, b);
    const size = (children[a <= b ? low : high] as readonly number[]).length;
    const below: number[] = [];
    for (let at = 0; at < size; at += 1)
      below.push(
        join(
          a === place ? (children[low]?.[at] as number) : low,
          b === place ? (children[high]?.[at] as number) : high,
          decides,
        ),
      );
    const made = node(place, below);
    joined.set(key, made);
    return made;
  };

  const ofLeaf = ({ leaf, want, not }: Is): number => {
    const slots = leaf.slots.map((slot) => ({ ...slot, place: placeOf(choiceOf(slot)) }));
    const asked = [...new Map(slots.map((slot) => [slot.place, slot.values.length]))].sort(
      ([a], [b]) => a - b,
    );
    const held = new Map<number, number>();
    const build = (depth: number): number => {
      const question = asked[depth];
      if (question !== undefined) {
        const [place, size] = question;
        return node(
          place,
          Array.from({ length: size }, (_, digit) => {
            held.set(place, digit);
            return build(depth + 1);
          }),
        );
      }
      const values = new Map<string, MaybeValue>(
        slots.map(({ key, place, values: all }) => [key, all[held.get(place) ?? 0] ?? null]),
      );
      const value = leaf.value({
        fact: (key) => values.get(key) ?? null,
        params: {},
        calendar: null,
      });
      return (value === want) !== not ? 1 : 0;
    };
    return build(0);
  };

  const rebuilt = (
    diagram: number,
    by: (choice: string, below: readonly number[]) => number | null,
  ): number => {
    const done = new Map<number, number>();
    const visit = (one: number): number => {
      if (one < 2) return one;
      const found = done.get(one);
      if (found !== undefined) return found;
      look();
      const below = (children[one] as readonly number[]).map(visit);
      const place = places[one] as number;
      const made = by(choiceAt.get(place) ?? "", below) ?? node(place, below);
      done.set(one, made);
      return made;
    };
    return visit(diagram);
  };

  const some = (diagram: number, isChosen: (choice: string) => boolean): number =>
    rebuilt(diagram, (choice, below) =>
      isChosen(choice) ? below.reduce((sum, part) => join(sum, part, 1), 0) : null,
    );

  const of = (formula: Formula): number => {
    if (typeof formula === "boolean") return formula ? 1 : 0;
    const found = known.get(formula);
    if (found !== undefined) return found;
    const made = drawn(formula, none);
    known.set(formula, made);
    return made;
  };

  /** Free things are chosen as soon as all parts that share them are put together, apart from those `kept` open. */
  const drawn = (formula: Formula, kept: ReadonlySet<string>): number => {
    if (typeof formula === "boolean") return formula ? 1 : 0;
    const isOpen = (choice: string): boolean =>
      (placeOfChoice.get(choice) ?? 0) >= firstFree && !kept.has(choice);
    if (formula.op === "is") return some(ofLeaf(formula), isOpen);
    if (formula.op === "any")
      return formula.of.reduce<number>((sum, part) => join(sum, drawn(part, kept), 1), 0);
    return groupsOf(formula.of, kept).reduce((all, { parts, shared }) => {
      const open = new Set([...kept, ...shared]);
      const together = parts.reduce<number>((sum, part) => join(sum, drawn(part, open), 0), 1);
      return join(
        all,
        some(together, (choice) => shared.has(choice)),
        0,
      );
    }, 1);
  };

  const nodesOf = (diagram: number): readonly number[] => {
    const met = new Set<number>();
    const visit = (one: number): void => {
      if (one < 2 || met.has(one)) return;
      look();
      met.add(one);
      for (const below of children[one] as readonly number[]) visit(below);
    };
    visit(diagram);
    return [...met];
  };

  return {
    bounded: (make) => {
      const before = allowed;
      allowed = Math.min(before, looked + mostParts);
      try {
        return unlessTooLarge(make);
      } finally {
        allowed = before;
      }
    },
    of,
    some,
    both: (one, other) => join(one, other, 0),
    either: (one, other) => join(one, other, 1),
    at: (diagram, { choice, digit }) =>
      rebuilt(diagram, (asked, below) => (asked === choice ? (below[digit] ?? 0) : null)),
    pick: (diagram, digitOf) => {
      const [picked, dead] = [new Map<string, number>(), new Set<number>()];
      const visit = (one: number): boolean => {
        if (one < 2 || dead.has(one)) return one === 1;
        const place = places[one] as number;
        const below = children[one] as readonly number[];
        const settled = place % 2 === 0 && place < firstFree ? digitOf(place / 2) : undefined;
        const digit = settled ?? below.findIndex((next) => visit(next));
        if (digit >= 0 && (settled === undefined || visit(below[settled] ?? 0))) {
          if (settled === undefined) picked.set(choiceAt.get(place) ?? "", digit);
          return true;
        }
        dead.add(one);
        return false;
      };
      return visit(diagram) ? picked : null;
    },
    support: (diagram) =>
      new Set(nodesOf(diagram).map((one) => choiceAt.get(places[one] as number) ?? "")),
    branches: (diagram, choice) =>
      nodesOf(diagram).flatMap((one) =>
        places[one] === placeOfChoice.get(choice) ? [children[one] as readonly number[]] : [],
      ),
  };
}

/** Parts put together that share something free, with what they share. */
function groupsOf(
  formulas: readonly Formula[],
  kept: ReadonlySet<string>,
): readonly { readonly parts: readonly Formula[]; readonly shared: ReadonlySet<string> }[] {
  let groups: {
    readonly parts: readonly Formula[];
    readonly free: ReadonlySet<string>;
    readonly shared: ReadonlySet<string>;
  }[] = [];
  for (const part of formulas) {
    const free = new Set(
      [...slotsOf(part).values()].flatMap((slot) =>
        slot.kind === "free" && !kept.has(slot.key) ? [slot.key] : [],
      ),
    );
    const sharing = groups.filter((group) => [...group.free].some((key) => free.has(key)));
    groups = groups.filter((group) => !sharing.includes(group));
    groups.push({
      parts: [...sharing.flatMap(({ parts }) => parts), part],
      free: new Set([...free, ...sharing.flatMap((group) => [...group.free])]),
      shared: new Set(
        sharing.flatMap((group) => [
          ...group.shared,
          ...[...group.free].filter((key) => free.has(key)),
        ]),
      ),
    });
  }
  return groups;
}

const none: ReadonlySet<string> = new Set();
