import type { PublishedValue } from "../table/published-table.ts";

/** The whole numbers from `min` to `max`, both included; `max` may be infinite. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

/** The numbers that a printed value can stand for, or null when nothing is printed. */
export function intervalOf(value: PublishedValue): Interval | null {
  switch (value.kind) {
    case "count":
      return { min: value.n, max: value.n };
    case "suppressed":
      return { min: value.min, max: value.max ?? Number.POSITIVE_INFINITY };
    case "missing":
      return null;
    default:
      return value satisfies never;
  }
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
}

/** A lower limit of a sum: stays a true lower limit where the sum passes the safe integers. */
export function addMin(a: number, b: number): number {
  return Math.min(a + b, Number.MAX_SAFE_INTEGER);
}

/** An upper limit of a sum: unlimited where the sum passes the safe integers. */
export function addMax(a: number, b: number): number {
  const sum = a + b;
  return sum > Number.MAX_SAFE_INTEGER ? Number.POSITIVE_INFINITY : sum;
}

/** An interval as a parameter of a finding: `269`, `0–4` or `≥12`. */
export function figure({ min, max }: Interval): number | string {
  if (min === max) return min;
  return max === Number.POSITIVE_INFINITY ? `≥${min}` : `${min}–${max}`;
}
