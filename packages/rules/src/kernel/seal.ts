import { contentHash } from "@aht-jo/core";
import type { Shape } from "../document/shape.ts";
import { RulesError } from "../error/rules-error.ts";
import type { DraftEvent, SealedEvent } from "./event.ts";
import { isDay } from "./is-day.ts";
import { isId } from "./sound-values.ts";

/** An instant in UTC with milliseconds, its day apart. */
const instant = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/**
 * Gives an event its identity: who recorded it and when, the event this writer recorded before, and the hash of it all.
 *
 * @param draft - From `decide` or `override`; not changed.
 * @param identity - `id` is one that no other event has; `recordedAt` an instant in UTC with milliseconds; `writer` the
 * system that records; `prev` the hash of the event it recorded before, null for its first.
 * @throws {RulesError} seal.malformed - when the id or the writer is empty, too long or not printable, `recordedAt` is
 * no such instant, or `prev` is neither a hash nor null; `field` says which.
 * @example
 * ```ts
 * import { civilDate } from "@aht-jo/core";
 * import { type DraftEvent, seal } from "@aht-jo/rules";
 * const draft: DraftEvent = {
 *   type: "join", instance: null, data: {}, occurredOn: civilDate("2025-03-02"),
 *   by: { id: "u1", roles: ["reader"], party: "public" }, stream: null, effects: [], because: ["join"],
 *   stamp: { ruleSet: "sha256:0", asOf: civilDate("2025-03-02"), calendars: {}, factsRead: {} },
 * };
 * const identity = { id: "e1", recordedAt: "2025-03-02T09:30:00.000Z", writer: "desk", prev: null };
 * seal(draft, identity).hash.slice(0, 7); //=> "sha256:"
 * seal(draft, { ...identity, recordedAt: "yesterday" }); //=> throws seal.malformed
 * ```
 * @category Commands and events
 */
export function seal<S extends Shape>(
  draft: DraftEvent<S>,
  identity: Pick<SealedEvent, "id" | "recordedAt" | "writer" | "prev">,
): SealedEvent<S> {
  const { id, recordedAt, writer, prev } = identity;
  if (!isId(id)) throw new RulesError("seal.malformed", { field: "id" });
  if (!isId(writer)) throw new RulesError("seal.malformed", { field: "writer" });
  if (!isDay(instant.exec(recordedAt)?.[1]))
    throw new RulesError("seal.malformed", { field: "recordedAt" });
  if (prev !== null && !isId(prev)) throw new RulesError("seal.malformed", { field: "prev" });
  const event = { ...draft, id, recordedAt, writer, prev };
  return { ...event, hash: contentHash(event) };
}
