import { contentHash, issue, type Result, resultOf } from "@aht-jo/core";
import { firstIssues, validateWith } from "@aht-jo/core/schema";
import * as z from "zod";
import type { SealedEvent } from "../kernel/event.ts";
import { eventLimits } from "./limits.ts";
import { sealedEventSchema } from "./sealed-event-schema.ts";

/**
 * Reads recorded events that come from outside, whatever they are: first their shape, then that the hash of each is
 * that of its content (`event.hash`). It never throws.
 *
 * Names are not checked: an event was decided under the rule set whose hash its `stamp` holds, which may be an old one.
 *
 * @param input - Anything, for example parsed JSON; it is not changed, and the events share nothing with it.
 * @returns The events in the order given, or every issue of the first check that failed.
 * @example
 * ```ts
 * import { civilDate, contentHash } from "@aht-jo/core";
 * import { type DraftEvent, seal } from "@aht-jo/rules";
 * import { parseEvents } from "@aht-jo/rules/schema";
 * const occurredOn = civilDate("2025-03-02");
 * const draft: DraftEvent = {
 *   type: "join", instance: null, data: {}, occurredOn, by: { id: "u1", roles: ["reader"], party: "public" },
 *   stream: null, effects: [], because: ["join"],
 *   stamp: { ruleSet: contentHash("rules"), asOf: occurredOn, calendars: {}, factsRead: {} },
 * };
 * const event = seal(draft, { id: "e1", recordedAt: "2025-03-02T09:30:00.000Z", writer: "desk", prev: null });
 * parseEvents([event]).ok; //=> true
 * const changed = parseEvents([{ ...event, because: ["leave"] }]);
 * changed.ok ? [] : changed.issues; //=> [{ code: "event.hash", path: [0, "hash"], params: {} }]
 * ```
 * @category Validation
 */
export function parseEvents(input: unknown): Result<readonly SealedEvent[]> {
  const shaped = validateWith(z.array(sealedEventSchema), { value: input, limits: eventLimits });
  if (!shaped.ok) return shaped;
  return resultOf(firstIssues(falseHashes(shaped.value), []), () => shaped.value);
}

function* falseHashes(events: readonly SealedEvent[]) {
  for (const [at, { hash, ...content }] of events.entries())
    if (contentHash(content) !== hash) yield issue("event.hash", [at, "hash"]);
}
