import type { CodeEntry } from "./code-list.ts";

/** The codes of a list from a record that must name every member of the union, and no other. */
export function codesOf<Code extends string>(
  entries: Readonly<Record<Code, Omit<CodeEntry<Code>, "code">>>,
): readonly CodeEntry<Code>[] {
  return (Object.keys(entries) as Code[]).map((code) => ({ code, ...entries[code] }));
}
