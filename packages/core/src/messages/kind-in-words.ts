import { isolate, type Locale } from "../localized/localized.ts";

/** What the kinds of values are called in Arabic; those that an author has to write keep their name beside it. */
const arabic: Readonly<Record<string, string>> = {
  bool: `قيمة منطقية (${isolate("bool")})`,
  boolean: `${isolate("true")} أو ${isolate("false")}`,
  code: `رمز (${isolate("code")})`,
  codes: `مجموعة رموز (${isolate("codes")})`,
  date: `تاريخ (${isolate("date")})`,
  int: `عدد صحيح (${isolate("int")})`,
  list: "قائمة",
  null: isolate("null"),
  number: "عدد",
  object: "كائن",
  text: "نص",
};

/** The kind of value that is meant, or several of which one is: `list | text`. A name nobody knows stays as it is. */
export function kindInWords(kinds: string, locale: Locale): string {
  const names = kinds.split(" | ");
  return locale === "en"
    ? names.join(" or ")
    : names
        .map((name) => (Object.hasOwn(arabic, name) ? arabic[name] : isolate(name)))
        .join(" أو ");
}
