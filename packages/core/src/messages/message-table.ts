import type { Locale } from "../localized/localized.ts";

/**
 * Sentences for issue codes in one language. `{name}` stands for a parameter of the issue, `{name:kind}` for a kind of
 * value in words; a part in square brackets that holds a parameter is left out where the issue lacks it.
 *
 * @category Result and Issue
 */
export type MessageTable<Code extends string = string> = Readonly<Record<Code, string>>;

/**
 * Sentences for issue codes in both languages.
 *
 * @category Result and Issue
 */
export type Messages<Code extends string = string> = Readonly<Record<Locale, MessageTable<Code>>>;
