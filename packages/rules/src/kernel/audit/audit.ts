import type { SealedEvent } from "../event.ts";
import { brokenLinks, chainsOf, contestedIds } from "./chains.ts";
import { type AuditContext, decidedAgain, isPartOf, type PastsOf } from "./decided-again.ts";
import type { Finding } from "./finding.ts";
import { type Entry, readLog } from "./read-log.ts";

/**
 * Goes through the log of a file: whether it is whole, and whether its rules decide each event as it stands.
 *
 * Each event is decided again as it was decided: on what was recorded before it, with the rule set, the day and the
 * calendars of its stamp. So neither new rules nor events that were recorded late make an old decision wrong. Its
 * effects, its rules and its stamp have to come out the same. An event of a shared object holds no more than belongs to
 * the object, so it is judged by the event of the file that the same command left, which was recorded no later.
 *
 * The chain of a writer has to be passed in whole: each of its events but the first follows one that is there. Where
 * events of a shared object were decided on another file, name them in `elsewhere`: they count, and their content is
 * checked against their hash, but they are not decided again, and what they follow may be missing.
 *
 * It is total: whatever stands in place of an event is `malformed`, and nothing is thrown. An event that comes twice
 * counts once. What it cannot find: the last events of a writer taken away, and a log that was sealed anew from end to
 * end with other steps that the rules allow. Keep the latest hash of each writer somewhere else.
 *
 * @param events - In any order; not changed.
 * @param context - Rule sets and calendars by their content hash, the day the file was opened, and the facts that were
 * known from the start.
 * @returns Findings in the order of the events passed in; none when all is well.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { audit } from "@aht-jo/rules";
 * const context = { rulesByHash: {}, calendarsByHash: {}, opened: civilDate("2025-03-02") };
 * audit([], context); //=> []
 * audit([{ id: "e1" } as never], context)[0]?.kind; //=> "malformed"
 * ```
 * @category Audit
 */
export function audit(events: readonly SealedEvent[], context: AuditContext): readonly Finding[] {
  const { entries, findings: malformed } = readLog(events);
  const elsewhere = new Set(context.elsewhere ?? []);
  const chains = chainsOf(entries);
  const findings: Finding[] = [...malformed, ...contestedIds(entries)];
  for (const chain of chains) findings.push(...brokenLinks(chain, { elsewhere }));
  for (const { at, event } of entries)
    if (event.override !== undefined)
      findings.push({ event: event.id, at, kind: "override", path: ["override"] });
  const pastsOf = pastsIn(entries, chains);
  const judged = entries.filter(({ event }) => !elsewhere.has(event.id));
  findings.push(...decidedAgain(judged, { context, pastsOf }));
  return findings.sort(
    (a, b) => a.at - b.at || compare(a.kind, b.kind) || compare(a.path.join("."), b.path.join(".")),
  );
}

/**
 * What was recorded before an event, as far as can be told: everything earlier and everything earlier in its own chain.
 * The events of its own decision in other logs, which come after it or in the same instant, are no part of its past.
 */
function pastsIn(entries: readonly Entry[], chains: readonly (readonly Entry[])[]): PastsOf {
  const places = new Map<Entry, { readonly chain: number; readonly step: number }>();
  for (const [chain, links] of chains.entries())
    for (const [step, entry] of links.entries()) places.set(entry, { chain, step });
  return (entry) => {
    const own = places.get(entry);
    const { recordedAt } = entry.event;
    const past: SealedEvent[] = [];
    const perhaps: SealedEvent[] = [];
    for (const other of entries) {
      const place = places.get(other);
      const { event } = other;
      if (place?.chain === own?.chain) {
        if ((place?.step ?? 0) < (own?.step ?? 0)) past.push(event);
      } else if (event.recordedAt < recordedAt) past.push(event);
      else if (event.recordedAt === recordedAt && !isPartOf(event, entry.event))
        perhaps.push(event);
    }
    return perhaps.length === 0 ? [past] : [past, [...past, ...perhaps]];
  };
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
