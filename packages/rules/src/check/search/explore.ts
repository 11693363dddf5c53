import type { Graph } from "./graph.ts";
import { type MetLog, metLog } from "./met-log.ts";
import { bitSet, type Visited, visitedOf } from "./visited.ts";

/** Every situation that can come about, in the order of the number of steps it takes. */
export interface Search {
  readonly graph: Graph;
  readonly log: MetLog;
  readonly visited: Visited;
  readonly complete: boolean;
  readonly edges: number;
}

/** A situation by the words of its number. */
export interface Numbered {
  readonly lo: number;
  readonly hi: number;
}

const justOpened: Numbered = { lo: 0, hi: 0 };

/**
 * Goes through all situations that can come about from some, a file just opened unless others are given, shortest ways
 * first. It stops, and is not complete, once it would meet more than `maxStates`.
 *
 * `meet` is called for each situation in that order, while it is the one at hand; the search ends once it says that this
 * is enough.
 */
export function explore(
  graph: Graph,
  options: {
    readonly maxStates: number;
    readonly from?: Iterable<Numbered>;
    readonly meet?: (order: number) => boolean;
  },
): Search {
  const { maxStates, from = [justOpened], meet } = options;
  const { index, los, his, ways } = graph;
  const visited = visitedOf(index);
  const { bits } = visited;
  const log = metLog({ ...index, ways: graph.edges.length });
  let complete = true;
  let edges = 0;
  for (const { lo, hi } of from) {
    if (log.size() >= maxStates) complete = false;
    else if (visited.add(lo, hi)) log.push(lo, hi, -1, 0);
  }
  for (let order = 0; order < log.size(); order += 1) {
    const lo = log.lo(order);
    const hi = log.hi(order);
    graph.at(lo, hi);
    if (meet?.(order) === true) break;
    if (!complete) continue;
    const count = graph.expand(lo, hi);
    edges += count;
    for (let k = 0; k < count; k += 1) {
      const toLo = los[k] as number;
      if (bits !== null) {
        const word = toLo >>> 5;
        const bit = 1 << (toLo & 31);
        const held = bits[word] as number;
        if ((held & bit) !== 0) continue;
        bits[word] = held | bit;
      } else if (!visited.add(toLo, his[k] as number)) continue;
      if (log.size() >= maxStates) {
        complete = false;
        break;
      }
      log.push(toLo, his[k] as number, order, ways[k] as number);
    }
  }
  return { graph, log, visited, complete, edges };
}

/** From which of the situations of a search a target can still be reached, by the ways of a graph. */
export function canStillReach(
  search: Search,
  of: { readonly graph: Graph; readonly isTarget: () => boolean },
): (order: number) => boolean {
  const { log, visited } = search;
  const { graph, isTarget } = of;
  const marked = bitSet(Math.max(1, visited.places()));
  let open: number[] = [];
  const placeOf = (order: number) => visited.place(log.lo(order), log.hi(order));
  for (let order = log.size() - 1; order >= 0; order -= 1) {
    graph.at(log.lo(order), log.hi(order));
    if (isTarget() || leadsToMarked(order)) marked.add(placeOf(order));
    else open.push(order);
  }
  // What was met late was looked at first; whatever is still open may lead back to something marked since.
  for (let before = -1; before !== open.length; ) {
    before = open.length;
    open = open.filter((order) => {
      graph.at(log.lo(order), log.hi(order));
      return !(leadsToMarked(order) && (marked.add(placeOf(order)) || true));
    });
  }
  return (order) => marked.has(placeOf(order));

  function leadsToMarked(order: number): boolean {
    const count = graph.expand(log.lo(order), log.hi(order));
    for (let k = 0; k < count; k += 1)
      if (marked.has(visited.place(graph.los[k] as number, graph.his[k] as number))) return true;
    return false;
  }
}
