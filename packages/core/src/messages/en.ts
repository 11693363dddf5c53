import type { CoreIssueCode } from "./core-issue-code.ts";
import type { MessageTable } from "./message-table.ts";

/** What each issue says in English: what is wrong, then what to do. */
export const en: MessageTable<CoreIssueCode> = {
  "code.expected": "Another value must stand here: {expected}. Write it exactly so.",
  "code.unknown":
    "This code is not on the list of allowed codes (number of codes: {allowed}[; {codes}]). Choose one from the list.",
  "date.malformed":
    "This is not a date of the calendar. Write year, month and day as YYYY-MM-DD, for example 2025-03-14.",
  "date.out-of-range": "The date is outside the range from {min} to {max}. Check the year.",
  "expr.bad-literal":
    "This constant is not of its own type ({expected:kind}). Correct the value, or change the type.",
  "expr.hours-on-date":
    "Hours cannot be added to a date, which has no time of day. Use days or a larger unit.",
  "expr.no-common-code":
    "The code lists of the two sides share no code, so they can never be equal. Compare values of one list.",
  "expr.no-order":
    "Values of this type have no smaller and larger ({type:kind}). Compare them with eq or ne, or use a number or a date.",
  "expr.not-comparable":
    "These two sides cannot be compared ({left:kind} and {right:kind}). Compare values of one type; test a set of codes with in.",
  "expr.too-deep":
    "The operators are nested more than {max} levels deep. Name a part of the expression as a fact of its own.",
  "expr.too-large": "The expression has more than {max} parts. Split it into several.",
  "expr.type-mismatch":
    "A value of another type is needed here (needed: {expected:kind}, found: {found:kind}). Use a fact, constant or operator of that type.",
  "expr.unknown-code":
    "A code here is not on the list that it must come from ([the code: {code}; ]number of codes: {allowed}[; {codes}]). Choose codes from the list.",
  "expr.unknown-fact":
    "No fact with this path can be read here[: {fact}]. Check its spelling, or declare it.",
  "expr.unknown-param":
    "No parameter with this name is declared[: {name}]. Check its spelling, or declare it.",
  "field.missing": "A required field is missing here. Add it.",
  "field.unknown":
    "There are fields here that do not belong (number: {count}[; {fields}]). Check their spelling, or remove them.",
  "input.cycle": "This value contains itself. Send each part by its identifier instead.",
  "input.forbidden-key": "The field name “{key}” is not allowed. Remove the field.",
  "input.json-text":
    "This is the text of a JSON document, not what it says. Parse it first, for example with JSON.parse.",
  "input.not-plain":
    "This is not plain data. Send only texts, numbers, true, false, null, lists and objects.",
  "input.text-too-long": "This text is longer than {max} characters. Shorten it.",
  "input.too-deep":
    "Lists and objects are nested more than {max} levels deep. Check that the right file was sent.",
  "input.too-large": "The document holds more than {max} values. Send it in smaller parts.",
  "input.too-many-issues":
    "There are more problems than the {max} that are listed. Correct these, then check again.",
  "language.missing":
    "The text in one of the two languages is missing (“{language}”). Write it in Arabic and in English.",
  "list.empty": "This list is empty. Add at least one entry.",
  "list.too-long": "This list has too many entries. Keep {max} at most.",
  "list.too-short": "This list has too few entries. Give at least {min}.",
  "narrative.control-character":
    "The text holds an invisible control character (first at character {position}). Delete it, or type the text again.",
  "narrative.email":
    "The text holds an e-mail address. Remove it: a narrative must not lead to a person.",
  "narrative.empty": "The text says nothing. Write at least one word.",
  "narrative.id-number":
    "The text holds what looks like an identity or passport number. Remove it; write amounts with commas, such as 1,250,000.",
  "narrative.phone-number":
    "The text holds what looks like a telephone number. Remove it: a narrative must not lead to a person.",
  "narrative.too-long": "The text has {length} characters. Shorten it to {max} at most.",
  "number.not-integer": "This number has a fraction. Give a whole number.",
  "number.range": "The number is out of range. Give one from {min} to {max}.",
  "number.too-large": "The number is too large. Give {max} at most.",
  "number.too-small": "The number is too small. Give at least {min}.",
  "period.malformed":
    "This is not a period. Write 2025, 2025-H1, 2025-Q1, 2025-03 or term-2024-2027.",
  "text.control-character":
    "The text holds an invisible control character (first at character {position}). Delete it, or type the text again.",
  "text.empty": "This text is empty. Fill it in.",
  "text.malformed":
    "This text does not have the form that is needed here[: {form}]. Check how it is written.",
  "text.too-long": "This text is too long. Keep it to {max} characters at most.",
  "text.too-short": "This text is too short. Write at least {min} characters.",
  "type.mismatch":
    "This value is of the wrong kind. Send a value of the kind that is needed here: {expected:kind}.",
  "value.invalid": "This value does not fit here. Check it against the description of the field.",
};
