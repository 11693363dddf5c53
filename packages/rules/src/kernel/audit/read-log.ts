import { canonicalJson, checkPlainData, contentHash } from "@aht-jo/core";
import type { SealedEvent } from "../event.ts";
import { isRecord } from "../read-fields.ts";
import { isId } from "../sound-values.ts";
import type { Finding } from "./finding.ts";
import { flawsOfEvent } from "./is-event.ts";

/** An event as it stands in a log, and the hash its content really has. */
export interface Entry {
  readonly at: number;
  readonly event: SealedEvent;
  readonly contentHash: string;
}

const limits = { maxDepth: 12, maxNodes: 20_000, maxListLength: 5_000, maxTextLength: 20_000 };

/** The events among what was passed in, each once, as copies nobody else holds; and what is no event. */
export function readLog(given: unknown): {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
} {
  if (!Array.isArray(given))
    return { entries: [], findings: [{ event: null, at: 0, kind: "malformed", path: [] }] };
  const entries: Entry[] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (let at = 0; at < given.length; at += 1) {
    const copy = plainCopy(given, at);
    const flaws = copy === null ? [""] : flawsOfEvent(copy);
    const id = copy === null ? null : copy["id"];
    for (const field of flaws)
      findings.push({
        event: isId(id) ? id : null,
        at,
        kind: "malformed",
        path: field === "" ? [] : [field],
      });
    if (copy === null || flaws.length > 0) continue;
    const { hash, ...content } = copy as unknown as SealedEvent;
    const entry = { at, event: { ...content, hash }, contentHash: contentHash(content) };
    const identity = `${hash} ${entry.contentHash}`;
    if (!seen.has(identity)) entries.push(entry);
    seen.add(identity);
  }
  return { entries, findings };
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
