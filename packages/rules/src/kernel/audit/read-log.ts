import { canonicalJson, checkPlainData, contentHash } from "@aht-jo/core";
import type { SealedEvent } from "../event.ts";
import { isRecord } from "../read-fields.ts";
import { isId } from "../sound-values.ts";
import type { Finding } from "./finding.ts";
import { flawsOfEvent, isEvent } from "./is-event.ts";

/** An event as it stands in a log, and the hash its content really has. */
export interface Entry {
  readonly at: number;
  readonly event: SealedEvent;
  readonly contentHash: string;
}

const limits = { maxDepth: 12, maxNodes: 20_000, maxListLength: 5_000, maxTextLength: 20_000 };

/** No file has as many events. */
const mostEvents = 1_000_000;

/** The events among what was passed in, each once, as copies nobody else holds; and what is no event. */
export function readLog(given: unknown): {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
} {
  const length = lengthOf(given);
  if (length === null)
    return { entries: [], findings: [{ event: null, at: 0, kind: "malformed", path: [] }] };
  const list = given as readonly unknown[];
  const entries: Entry[] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (let at = 0; at < length; at += 1) {
    const copy = plainCopy(list, at);
    if (!isEvent(copy)) {
      for (const flaw of malformed(copy, at)) findings.push(flaw);
      continue;
    }
    const { hash, ...content } = copy;
    const entry = { at, event: copy, contentHash: contentHash(content) };
    const identity = `${hash} ${entry.contentHash}`;
    if (!seen.has(identity)) entries.push(entry);
    seen.add(identity);
  }
  return { entries, findings };
}

/** How many entries a list has; null for what is no list, cannot be read, or is longer than any log. */
function lengthOf(given: unknown): number | null {
  try {
    if (!Array.isArray(given)) return null;
    const { length } = given;
    return Number.isSafeInteger(length) && length <= mostEvents ? length : null;
  } catch {
    return null;
  }
}

/** What keeps an entry from being an event, field by field. */
function malformed(copy: Readonly<Record<string, unknown>> | null, at: number): readonly Finding[] {
  const id = copy === null ? null : copy["id"];
  const flaws = copy === null ? [""] : flawsOfEvent(copy);
  return flaws.map((field) => ({
    event: isId(id) ? id : null,
    at,
    kind: "malformed",
    path: field === "" ? [] : [field],
  }));
}

/** A copy of an entry that holds plain data only; null when it holds anything else. */
function plainCopy(list: readonly unknown[], at: number): Readonly<Record<string, unknown>> | null {
  try {
    const value = list[at];
    if (checkPlainData(value, limits).length > 0) return null;
    const copy: unknown = JSON.parse(canonicalJson(value));
    return isRecord(copy) ? copy : null;
  } catch {
    return null;
  }
}
