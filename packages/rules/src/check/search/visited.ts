/** Up to so many situations each has a bit of its own; 256 MB at most. */
const mostBits = 2 ** 31;

/**
 * Which situations were met. `add` says whether one is new; `place` is where marks about one may be kept. `bits` holds a
 * bit for each situation where there are few enough, for loops that cannot wait for a call.
 */
export interface Visited {
  readonly bits: Int32Array | null;
  readonly add: (lo: number, hi: number) => boolean;
  readonly place: (lo: number, hi: number) => number;
  readonly places: () => number;
}

/** A bit for each situation while there are few enough, else a table of those met. */
export function visitedOf(product: { readonly lo: number; readonly hi: number }): Visited {
  return product.hi === 1 && product.lo <= mostBits ? bitPerSituation(product.lo) : tableOfMet();
}

/** A set of bits. */
export function bitSet(size: number): {
  readonly words: Int32Array;
  readonly add: (place: number) => boolean;
  readonly has: (place: number) => boolean;
} {
  const words = new Int32Array(Math.ceil(size / 32));
  return {
    words,
    add: (place) => {
      const word = place >>> 5;
      const bit = 1 << (place & 31);
      const held = words[word] as number;
      if ((held & bit) !== 0) return false;
      words[word] = held | bit;
      return true;
    },
    has: (place) => ((words[place >>> 5] as number) & (1 << (place & 31))) !== 0,
  };
}

function bitPerSituation(size: number): Visited {
  const { add, words } = bitSet(size);
  return { bits: words, add, place: (lo) => lo, places: () => size };
}

/** Open addressing over both words; each situation is known by the order in which it was met. */
function tableOfMet(): Visited {
  let capacity = 1 << 12;
  let count = 0;
  let los = new Float64Array(capacity);
  let his = new Float64Array(capacity);
  let orders = new Int32Array(capacity);
  const slotOf = (lo: number, hi: number): number => {
    let slot = hashOf(lo, hi) & (capacity - 1);
    while (orders[slot] !== 0 && (los[slot] !== lo || his[slot] !== hi))
      slot = (slot + 1) & (capacity - 1);
    return slot;
  };
  const grow = (): void => {
    const [oldLos, oldHis, oldOrders] = [los, his, orders];
    capacity *= 2;
    los = new Float64Array(capacity);
    his = new Float64Array(capacity);
    orders = new Int32Array(capacity);
    for (let k = 0; k < oldOrders.length; k += 1) {
      if (oldOrders[k] === 0) continue;
      const [lo, hi] = [oldLos[k] as number, oldHis[k] as number];
      const slot = slotOf(lo, hi);
      los[slot] = lo;
      his[slot] = hi;
      orders[slot] = oldOrders[k] as number;
    }
  };
  return {
    bits: null,
    add: (lo, hi) => {
      const slot = slotOf(lo, hi);
      if (orders[slot] !== 0) return false;
      los[slot] = lo;
      his[slot] = hi;
      count += 1;
      orders[slot] = count;
      if (count * 2 > capacity) grow();
      return true;
    },
    place: (lo, hi) => (orders[slotOf(lo, hi)] as number) - 1,
    places: () => count,
  };
}

function hashOf(lo: number, hi: number): number {
  let hash = Math.imul(lo | 0, 0x9e3779b1) ^ Math.imul((lo / 0x1_0000_0000) | 0, 0x85ebca6b);
  hash ^= Math.imul(hi | 0, 0xc2b2ae35) ^ Math.imul((hi / 0x1_0000_0000) | 0, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}
