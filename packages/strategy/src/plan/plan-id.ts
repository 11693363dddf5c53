/**
 * The shape of a plan identifier: at most eight parts, so that an id stays short enough to print anywhere, and at most
 * two digits in a part, so that no telephone or passport number is mistaken for one and repeated in a message.
 */
export const planIdShape: RegExp = /^[A-Z][0-9]{1,2}(\.[A-Z][0-9]{1,2}){0,7}$/;

/**
 * Tells whether a text has the shape of a plan identifier: a capital letter and a number, repeated after dots.
 *
 * @example
 * ```ts
 * import { isPlanId } from "@aht-jo/strategy";
 * isPlanId("P1.G4.S2.A1"); //=> true
 * isPlanId("0791234567"); //=> false
 * ```
 * @category Plan
 */
export function isPlanId(text: string): boolean {
  return planIdShape.test(text);
}

/**
 * Orders two plan identifiers as a reader counts: letters by alphabet, numbers by size, a parent before its children.
 *
 * @returns -1, 0 or 1, as `Array.prototype.sort` expects.
 * @example
 * ```ts
 * import { comparePlanIds } from "@aht-jo/strategy";
 * ["P1.G10", "P1.G2", "P1"].sort(comparePlanIds); //=> ["P1", "P1.G2", "P1.G10"]
 * ```
 * @category Plan
 */
export function comparePlanIds(a: string, b: string): -1 | 0 | 1 {
  const left = a.split(".");
  const right = b.split(".");
  for (const [index, segment] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order =
      compare(segment.slice(0, 1), other.slice(0, 1)) ||
      compare(Number(segment.slice(1)), Number(other.slice(1))) ||
      compare(segment, other);
    if (order !== 0) return order;
  }
  return left.length < right.length ? -1 : 0;
}

/** The id one level up: `P1.G1` for `P1.G1.S1`, and an empty text for a pillar. */
export function parentIdOf(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf(".")));
}

function compare<T extends string | number>(a: T, b: T): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
