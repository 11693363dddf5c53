/** One word of an index holds so many situations at most, so that dividing it is exact. */
const mostInWord = 2 ** 44;

/**
 * How situations are numbered: each variable is a digit of its own base, and the digits stand in two words. `lo` alone
 * is enough while the product of the bases is small.
 */
export interface NumberIndex {
  readonly sizes: readonly number[];
  readonly weights: readonly { readonly lo: number; readonly hi: number }[];
  readonly lo: number;
  readonly hi: number;
}

/** The index for variables of the given sizes; null when there are more situations than it can tell apart. */
export function numberIndex(sizes: readonly number[]): NumberIndex | null {
  const weights: { lo: number; hi: number }[] = [];
  let [lo, hi] = [1, 1];
  for (const size of sizes) {
    if (hi === 1 && lo * size <= mostInWord) {
      weights.push({ lo, hi: 0 });
      lo *= size;
    } else {
      weights.push({ lo: 0, hi });
      hi *= size;
      if (hi > mostInWord) return null;
    }
  }
  return { sizes, weights, lo, hi };
}

/** Writes the digits of numbered situations into `digits`; whole-number arithmetic where the numbers are small. */
export function digitWriter(
  digits: Int32Array,
  index: NumberIndex,
): (lo: number, hi: number) => void {
  const sizes = Int32Array.from(index.sizes);
  const inLo = index.weights.filter(({ hi }) => hi === 0).length;
  if (index.hi === 1 && index.lo <= 2 ** 31)
    return (lo) => {
      let rest = lo | 0;
      for (let k = 0; k < inLo; k += 1) {
        const size = sizes[k] as number;
        const next = (rest / size) | 0;
        digits[k] = rest - Math.imul(next, size);
        rest = next;
      }
    };
  return (lo, hi) => {
    let rest = lo;
    for (let k = 0; k < sizes.length; k += 1) {
      if (k === inLo) rest = hi;
      const size = sizes[k] as number;
      const next = Math.floor(rest / size);
      digits[k] = rest - next * size;
      rest = next;
    }
  };
}
