import { VocabularyError } from "../error/vocabulary-error.ts";
import type { CodeEntry, CodeList } from "./code-list.ts";

/** The entry of a code that the calling program says is in the list. */
export function entryOf<Code extends string>(list: CodeList<Code>, code: Code): CodeEntry<Code> {
  const found = list.codes.find((entry) => entry.code === code);
  if (found === undefined) throw new VocabularyError("code.unknown", { list: list.id });
  return found;
}
