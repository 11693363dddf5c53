import type { Basis } from "@aht-jo/core";
import type { SourceId } from "../sources/source-id.ts";

/** A place in somebody else's account of a fact, such as a newspaper or an international report. */
export function reported(work: SourceId, pinpoint: string): Basis {
  return { kind: "sourced", provision: { work, pinpoint, reading: "reported" } };
}
