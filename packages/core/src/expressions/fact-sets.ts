/**
 * Facts that are needed together, as one bit for each position in a list of facts, 32 to a word: sets are joined and
 * compared many thousand times while a large expression is searched. Most have one word, for which a plain list is made
 * in a fraction of the time of a typed one.
 */
export interface FactSet {
  readonly bits: readonly number[];
  readonly size: number;
}

/**
 * More alternatives than a person can read. Each list is cut to the shortest so many as it is made, which bounds the
 * work: those that are kept are found in full.
 */
export const mostAlternatives = 32;

/** The empty set: nothing has to be learnt. */
export const nothing: FactSet = { bits: [], size: 0 };

/** The set of the one fact at a position. */
export function only(position: number): FactSet {
  const bits = new Array<number>(position >>> 5).fill(0);
  bits.push(1 << (position & 31));
  return { bits, size: 1 };
}

/** The facts of both sets. */
export function join(one: FactSet, other: FactSet): FactSet {
  const [long, short] = one.bits.length < other.bits.length ? [other, one] : [one, other];
  const bits = [...long.bits];
  let { size } = long;
  for (let at = 0; at < short.bits.length; at += 1) {
    const held = bits[at] ?? 0;
    const word = short.bits[at] ?? 0;
    size += countBits(word & ~held);
    bits[at] = held | word;
  }
  return { bits, size };
}

/** The facts of a set, from the list in which they have their positions. */
export function namesIn(set: FactSet, facts: readonly string[]): readonly string[] {
  return facts.filter((_, at) => (((set.bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1);
}

/** The shortest ways to have one alternative of each list at once. */
export function together(lists: readonly (readonly FactSet[])[]): readonly FactSet[] {
  const [first = [nothing], ...others] = lists;
  return others.reduce(bothOf, shortest(first));
}

/** The shortest sets, none of which contains another; in the order given where the length is the same. */
export function shortest(sets: readonly FactSet[]): readonly FactSet[] {
  if (sets.length < 2) return sets;
  const kept: FactSet[] = [];
  for (const set of sets.toSorted((a, b) => a.size - b.size)) {
    if (kept.length === mostAlternatives) break;
    if (!containsOne(set, kept)) kept.push(set);
  }
  return kept;
}

/** Joins every pair, shortest first, until there are enough. */
function bothOf(left: readonly FactSet[], right: readonly FactSet[]): readonly FactSet[] {
  if (left.length === 0 || right.length === 0) return [];
  const pairs = left
    .flatMap((one) => right.map((other) => ({ one, other })))
    .sort((a, b) => a.one.size + a.other.size - (b.one.size + b.other.size));
  const joined: FactSet[] = [];
  for (const { one, other } of pairs) {
    if (joined.length === mostAlternatives) break;
    const both = join(one, other);
    if (!containsOne(both, joined)) joined.push(both);
  }
  return shortest(joined);
}

function containsOne(set: FactSet, others: readonly FactSet[]): boolean {
  return others.some((other) => other.size <= set.size && isSubset(other, set));
}

function isSubset(smaller: FactSet, set: FactSet): boolean {
  return smaller.bits.every((word, at) => (word & ~(set.bits[at] ?? 0)) === 0);
}

/** How many bits of a word of 32 are set: pairs are counted, then fours, then bytes are added up. */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
