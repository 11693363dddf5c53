import type { Locale } from "../localized/localized.ts";
import { type Issue, type Result, resultOf } from "../result/result.ts";
import { checkNarrativeText, type NarrativeIssueCode } from "./check-narrative-text.ts";

/**
 * Who may read a text: the committee and its members, or everybody.
 *
 * @category Narratives
 */
export type Audience = "committee" | "public";

/**
 * Text an official wrote: an explanation of a delay, a corrective measure. Never filled from a person's file.
 *
 * It is at most 2,000 characters, holds no telephone, identity or passport number, and is printed only for its audience.
 *
 * @category Narratives
 */
export interface Narrative {
  readonly text: string;
  readonly lang: Locale;
  readonly audience: Audience;
}

/**
 * Makes a narrative of a text that an official wrote, when nothing in it may give a person away.
 *
 * @returns The narrative, or every issue of its text at the path `["text"]`.
 * @example
 * ```ts
 * import { narrative } from "@aht-jo/core";
 * narrative({ text: "The shelter opened late.", lang: "en", audience: "public" }).ok; //=> true
 * const bad = narrative({ text: " ", lang: "en", audience: "public" });
 * bad.ok ? [] : bad.issues; //=> [{ code: "narrative.empty", path: ["text"], params: {} }]
 * ```
 * @category Narratives
 */
export function narrative(input: {
  readonly text: string;
  readonly lang: Locale;
  readonly audience: Audience;
}): Result<Narrative, Issue<NarrativeIssueCode>> {
  const { text, lang, audience } = input;
  return resultOf(checkNarrativeText(text, ["text"]), () => ({ text, lang, audience }));
}
