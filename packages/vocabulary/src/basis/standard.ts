import type { Basis } from "@aht-jo/core";
import type { SourceId } from "../sources/source-id.ts";

/** A place in the authoritative text of a published standard. */
export function standard(work: SourceId, pinpoint: string): Basis {
  return { kind: "sourced", provision: { work, pinpoint, reading: "primary" } };
}
