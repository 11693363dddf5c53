import { type CivilDate, civilDate, daysBetween } from "@aht-jo/core";
import type { SealedEvent } from "../event.ts";
import { brokenLinks, chainsOf, contestedIds } from "./chains.ts";
import { type AuditContext, decidedAgain, isPartOf } from "./decided-again.ts";
import type { Finding } from "./finding.ts";
import { momentsIn } from "./moments.ts";
import { type Entry, readLog } from "./read-log.ts";

/**
 * Goes through the log of a file: whether it is whole, and whether its rules decide each event as it stands.
 *
 * Each event is decided again as it was decided: on what was recorded before it, with the rule set, the day and the
 * calendars of its stamp. So neither new rules nor events that were recorded late make an old decision wrong. Its
 * effects, its rules and its stamp have to come out the same. An event of a shared object holds no more than belongs to
 * the object, so it is judged by the event of the file that the same command left, which was recorded no later; and where
 * the log of an object is there, it has to hold its event of every decision of the file that touched it.
 *
 * The chain of a writer has to be passed in whole: each of its events but the first follows one that is there. Where
 * events of a shared object were decided on another file, name them in `elsewhere`: they count, and their content is
 * checked against their hash, but they are not decided again, and what they follow may be missing.
 *
 * It is total: whatever stands in place of an event is `malformed`, and nothing is thrown. An event that comes twice
 * counts once. What it cannot find: the last events of a writer taken away; a log that was sealed anew from end to end
 * with other steps that the rules allow; and events put into the past under the name of a writer that was not there. To
 * find these too a host keeps, away from the log, which writers record for it (best one for each log) and the latest hash
 * of each.
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
  const { opened, facts = {} } = context;
  const moments = momentsIn(chains, { opening: { opened, facts }, isPart: isPartOf });
  return [
    malformed,
    contestedIds(entries),
    chains.flatMap((chain) => brokenLinks(chain, { elsewhere })),
    entries.flatMap(postdated),
    entries.flatMap(overridden),
    decidedAgain(moments, { context }),
  ]
    .flat()
    .sort(
      (a, b) =>
        a.at - b.at || compare(a.kind, b.kind) || compare(a.path.join("."), b.path.join(".")),
    );
}

function overridden({ at, event: { id, override } }: Entry): readonly Finding[] {
  return override === undefined ? [] : [{ event: id, at, kind: "override", path: ["override"] }];
}

/** What of an event lies after the day on which it was recorded, wherever on earth that was. */
function postdated({ at, event }: Entry): readonly Finding[] {
  const { id, recordedAt, occurredOn, stamp } = event;
  const recordedOn = civilDate(recordedAt.slice(0, 10));
  const isLater = (day: CivilDate) => daysBetween(recordedOn, day) > 1;
  return [
    ...(isLater(occurredOn) ? [["occurredOn"]] : []),
    ...(isLater(stamp.asOf) ? [["stamp", "asOf"]] : []),
  ].map((path) => ({ event: id, at, kind: "postdated", path }));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
