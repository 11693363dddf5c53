import type { Finding } from "./finding.ts";
import type { Entry } from "./read-log.ts";

/** The entries of a log by writer, each writer's in the order in which they were recorded. */
export function chainsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const writers = grouped(entries, ({ event }) => event.writer);
  return [...writers.values()].map((chain) => {
    const depths = depthsIn(chain);
    const depth = (entry: Entry) => depths.get(entry) ?? 0;
    return [...chain].sort(
      (a, b) =>
        compare(a.event.recordedAt, b.event.recordedAt) ||
        depth(a) - depth(b) ||
        compare(a.event.id, b.event.id),
    );
  });
}

/**
 * Where the chain of one writer does not hold: content that is not what was hashed, a gap, a fork, time that runs back.
 * Events decided elsewhere may follow one that is not at hand.
 */
export function brokenLinks(
  chain: readonly Entry[],
  { elsewhere }: { readonly elsewhere: ReadonlySet<string> },
): readonly Finding[] {
  const byHash = new Map(chain.map((entry) => [entry.event.hash, entry]));
  const followers = grouped(chain, ({ event }) => event.prev);
  const findings: Finding[] = [];
  for (const { at, event, contentHash } of chain) {
    const { id, hash, prev, recordedAt } = event;
    const broken = (field: string) =>
      findings.push({ event: id, at, kind: "brokenChain", path: [field] });
    if (contentHash !== hash) broken("hash");
    const before = prev === null ? null : byHash.get(prev);
    const isGap = before === undefined && !elsewhere.has(id);
    if (isGap || (followers.get(prev)?.length ?? 0) > 1) broken("prev");
    if (before && before.event.recordedAt > recordedAt) broken("recordedAt");
  }
  return findings;
}

/** Events that share an id with another one. */
export function contestedIds(entries: readonly Entry[]): readonly Finding[] {
  return [...grouped(entries, ({ event }) => event.id).values()]
    .filter((sharing) => sharing.length > 1)
    .flat()
    .map(({ at, event }) => ({ event: event.id, at, kind: "brokenChain", path: ["id"] }));
}

/** How many events stand before each in its chain, as far as they are at hand. */
function depthsIn(chain: readonly Entry[]): ReadonlyMap<Entry, number> {
  const followers = grouped(chain, ({ event }) => event.prev);
  const hashes = new Set(chain.map(({ event }) => event.hash));
  const depths = new Map<Entry, number>();
  const open = chain.filter(({ event }) => event.prev === null || !hashes.has(event.prev));
  for (const entry of open) depths.set(entry, 0);
  // The list grows while it is read; an entry that has a depth is not visited again.
  for (const entry of open)
    for (const next of followers.get(entry.event.hash) ?? [])
      if (!depths.has(next)) {
        depths.set(next, (depths.get(entry) ?? 0) + 1);
        open.push(next);
      }
  return depths;
}

/** Things by a key, in the order of their first appearance. */
function grouped<T, K>(things: readonly T[], keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
