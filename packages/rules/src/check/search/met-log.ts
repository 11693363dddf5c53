const chunkBits = 18;
const chunkSize = 1 << chunkBits;
const chunkMask = chunkSize - 1;

/**
 * The situations in the order they were met, each with the order of the one it was met from (-1 for a first one) and the
 * way taken.
 */
export interface MetLog {
  readonly push: (lo: number, hi: number, parent: number, way: number) => void;
  readonly lo: (order: number) => number;
  readonly hi: (order: number) => number;
  readonly parent: (order: number) => number;
  readonly way: (order: number) => number;
  readonly size: () => number;
}

type Column = (Uint32Array | Uint16Array | Int32Array | Float64Array)[];

/** A log that grows by chunks, so that nothing is ever copied. Small numbers are kept in few bytes. */
export function metLog(of: {
  readonly lo: number;
  readonly hi: number;
  readonly ways: number;
}): MetLog {
  const isSmall = of.lo <= 2 ** 32;
  const hasHi = of.hi > 1;
  const fewWays = of.ways < 2 ** 16;
  const los: Column = [];
  const his: Column = [];
  const parents: Column = [];
  const ways: Column = [];
  let size = 0;
  const at = (column: Column, order: number): number =>
    (column[order >>> chunkBits] as Int32Array)[order & chunkMask] as number;
  return {
    push: (lo: number, hi: number, parent: number, way: number): void => {
      const chunk = size >>> chunkBits;
      const offset = size & chunkMask;
      if (offset === 0) {
        los.push(isSmall ? new Uint32Array(chunkSize) : new Float64Array(chunkSize));
        if (hasHi) his.push(new Float64Array(chunkSize));
        parents.push(new Int32Array(chunkSize));
        ways.push(fewWays ? new Uint16Array(chunkSize) : new Uint32Array(chunkSize));
      }
      (los[chunk] as Uint32Array)[offset] = lo;
      if (hasHi) (his[chunk] as Float64Array)[offset] = hi;
      (parents[chunk] as Int32Array)[offset] = parent;
      (ways[chunk] as Uint16Array)[offset] = way;
      size += 1;
    },
    lo: (order: number) => at(los, order),
    hi: (order: number) => (hasHi ? at(his, order) : 0),
    parent: (order: number) => at(parents, order),
    way: (order: number) => at(ways, order),
    size: () => size,
  };
}
