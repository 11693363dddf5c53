import { contentHash } from "@aht-jo/core";
import type { Shape } from "../document/shape.ts";
import { RulesError } from "../error/rules-error.ts";
import type { DraftEvent, SealedEvent } from "./event.ts";
import { isInstant } from "./is-instant.ts";
import { isId } from "./sound-values.ts";

/**
 * Gives an event its identity: who recorded it and when, the event this writer recorded before, and the hash of it all.
 *
 * Events of one day and one instant are replayed in the order of their ids as text: where a writer records several at
 * once, ids that ascend keep them in their order.
 *
 * @param draft - From `decide` or `override`; not changed.
 * @param identity - `id` is one that no other event has; `recordedAt` an instant in UTC with milliseconds; `writer` the
 * system that records; `prev` the hash of the event it recorded before, null for its first.
 * @throws {RulesError} seal.malformed - when the id or the writer is empty, too long, not printable or normalised,
 * or has white space at an end, `recordedAt` is no such instant, or `prev` is neither a hash nor
 * null; `field` says which.
 * @throws {CoreError} canonical.not-plain - when the draft holds what JSON cannot say.
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
  if (!isInstant(recordedAt)) throw new RulesError("seal.malformed", { field: "recordedAt" });
  if (prev !== null && !isId(prev)) throw new RulesError("seal.malformed", { field: "prev" });
  const event = { ...draft, id, recordedAt, writer, prev };
  return { ...event, hash: contentHash(event) };
}
