import type { Locale } from "../localized/localized.ts";
import type { Messages, MessageTable } from "./message-table.ts";

/**
 * Puts the messages of several packages together, so that one table can say every issue of a program.
 *
 * Where two tables hold the same code the later one stands: an agency can put its own wording last.
 *
 * @example
 * ```ts
 * import { coreMessages, formatIssue, issue, mergeMessages } from "@aht-jo/core";
 * const ours = { en: { "list.empty": "Nobody was named." }, ar: { "list.empty": "لم يُذكر أحد." } };
 * const messages = mergeMessages(coreMessages, ours);
 * formatIssue(issue("list.empty"), { locale: "en", messages }); //=> "Nobody was named."
 * ```
 * @category Result and Issue
 */
export function mergeMessages<Tables extends readonly Messages[]>(
  ...tables: Tables
): Messages<CodeOf<Tables[number]>> {
  const merge = (locale: Locale) =>
    Object.fromEntries(tables.flatMap((table) => Object.entries(table[locale]))) as MessageTable<
      CodeOf<Tables[number]>
    >;
  return { en: merge("en"), ar: merge("ar") };
}

/**
 * The issue codes that a set of messages has sentences for.
 *
 * @category Result and Issue
 */
export type CodeOf<Table> = Table extends { readonly en: infer En }
  ? Extract<keyof En, string>
  : never;
