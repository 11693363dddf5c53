import { CoreError } from "../error/core-error.ts";
import { isolate, type Locale } from "../localized/localized.ts";
import type { Issue } from "../result/result.ts";
import { kindInWords } from "./kind-in-words.ts";
import type { Messages } from "./message-table.ts";

/**
 * An issue as a sentence for people: what is wrong, and what to do about it.
 *
 * The place is not part of the sentence; `formatPath` writes it. In Arabic every parameter is isolated, so that a date
 * or a range keeps its order.
 *
 * In a message `{max}` stands for the parameter, `{expected:kind}` for the name of a kind of value in the language of
 * the sentence, and a part in square brackets is left out when the issue lacks a parameter of it.
 *
 * @param issue - What a check found.
 * @param options - The language, and the messages of every package whose issues may come.
 * @throws {CoreError} message.missing - when no message has the code, or the issue lacks a parameter that its message
 * names: the tables and the issue do not belong together.
 * @example
 * ```ts
 * import { coreMessages as messages, formatIssue, issue } from "@aht-jo/core";
 * const found = issue("number.range", ["activities", 3, "rate"], { min: 0, max: 100 });
 * formatIssue(found, { locale: "en", messages });
 * //=> "The number is out of range. Give one from 0 to 100."
 * formatIssue(issue("rate.odd"), { locale: "en", messages }); //=> throws message.missing
 * ```
 * @category Result and Issue
 */
export function formatIssue(
  issue: Issue,
  options: { readonly locale: Locale; readonly messages: Messages },
): string {
  const { code, params } = issue;
  const { locale, messages } = options;
  const message = own(messages[locale], code);
  if (message === undefined) throw new CoreError("message.missing", { code, locale });
  return withChosenParts(message, params).replace(
    /\{(\w+)(:kind)?\}/g,
    (_, name: string, isKind?: string) => {
      const param = own(params, name);
      if (param === undefined)
        throw new CoreError("message.missing", { code, locale, param: name });
      if (isKind !== undefined) return kindInWords(String(param), locale);
      return locale === "ar" ? isolate(String(param)) : String(param);
    },
  );
}

/** A message with those of its optional parts for which every parameter is there. */
function withChosenParts(message: string, params: Issue["params"]): string {
  return message.replace(/\[([^[\]]*\{\w+[^[\]]*)\]/g, (_, part: string) =>
    [...part.matchAll(/\{(\w+)/g)].every(([, name = ""]) => Object.hasOwn(params, name))
      ? part
      : "",
  );
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
