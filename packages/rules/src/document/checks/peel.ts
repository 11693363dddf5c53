/** Names in an order in which each comes after those it leads to, and the names that lead back to themselves. */
export interface Peeled {
  readonly order: readonly string[];
  readonly circular: ReadonlySet<string>;
}

/** Takes away, again and again, the names that lead to none left; what cannot be taken away goes round in circles. */
export function peel(leadsTo: ReadonlyMap<string, readonly string[]>): Peeled {
  const order = inOrder(leadsTo);
  const left = new Set([...leadsTo.keys()].filter((name) => !order.has(name)));
  // What merely leads into a circle goes away from the other end.
  const comesFrom = new Map([...left].map((name): [string, string[]] => [name, []]));
  for (const name of left)
    for (const next of leadsTo.get(name) ?? []) comesFrom.get(next)?.push(name);
  const outside = inOrder(comesFrom);
  return {
    order: [...order],
    circular: new Set([...left].filter((name) => !outside.has(name))),
  };
}

function inOrder(leadsTo: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const open = new Map<string, number>();
  const waiting = new Map<string, string[]>();
  for (const [name, all] of leadsTo) {
    const known = all.filter((next) => leadsTo.has(next));
    open.set(name, known.length);
    for (const next of known) {
      const list = waiting.get(next);
      if (list === undefined) waiting.set(next, [name]);
      else list.push(name);
    }
  }
  const order = new Set([...leadsTo.keys()].filter((name) => open.get(name) === 0));
  // The set grows while it is read.
  for (const done of order)
    for (const name of waiting.get(done) ?? []) {
      const still = (open.get(name) ?? 0) - 1;
      open.set(name, still);
      if (still === 0) order.add(name);
    }
  return order;
}
