import type { Localized } from "@aht-jo/core";
import type { CrosswalkRow } from "./crosswalk.ts";

/** A target with a remark on the pairing. */
export interface NotedTarget {
  readonly target: string | null;
  readonly note: Localized;
}

/** The rows of a crosswalk from a record that must name every code of the list, and no other. */
export function rowsOf<Code extends string>(
  targets: Readonly<Record<Code, string | null | NotedTarget>>,
): readonly CrosswalkRow<Code>[] {
  return (Object.keys(targets) as Code[]).map((code): CrosswalkRow<Code> => {
    const target: string | null | NotedTarget = targets[code];
    return target === null || typeof target === "string"
      ? { code, target, icTip: null }
      : { code, target: target.target, icTip: null, note: target.note };
  });
}
