import { en } from "./en.ts";
import type { LabelKey } from "./label-key.ts";

/** Tells whether there are words for a code of a published table. */
export function isCodeLabel(key: string): key is Extract<LabelKey, `code.${string}`> {
  return key.startsWith("code.") && Object.hasOwn(en, key);
}
