import type { MaybeValue } from "@aht-jo/core/expressions";
import type { ConsentGiver } from "../document/rule.ts";
import type { FactDef } from "../document/rule-set-doc.ts";
import type { Consent } from "./command.ts";
import { isDay } from "./is-day.ts";
import { idPattern } from "./patterns.ts";

/** Who can give consent. */
export const consentGivers: readonly ConsentGiver[] = ["person", "guardian", "court"];

/** Whether a value is a text with something in it. */
export function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** Whether a value can name something in a record: `__proto__` would reach behind it. */
export function isName(value: unknown): value is string {
  return isText(value) && value !== "__proto__";
}

/** Whether a value is a text that can stand for an id; of texts that look the same, only the normalised one can. */
export function isId(value: unknown): value is string {
  return (
    typeof value === "string" &&
    (isPlainId(value) || (idPattern.test(value) && value === value.normalize("NFC")))
  );
}

/** Whether a text is short and has nothing but visible ASCII, as nearly all ids: quicker to see than the pattern. */
function isPlainId(text: string): boolean {
  const { length } = text;
  if (length === 0 || length > 64) return false;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code >= 0x7f) return false;
  }
  return true;
}

/** Whether a value is one that a fact of some type can have. */
export function isMaybeValue(value: unknown): value is MaybeValue {
  switch (typeof value) {
    case "boolean":
    case "string":
      return true;
    case "number":
      return Number.isSafeInteger(value);
    default:
      return value === null || (Array.isArray(value) && isTexts(value));
  }
}

/** Whether a recorded value is one the fact can have by its declaration now: rules may have changed since. */
export function isValueOf(def: FactDef | undefined, value: NonNullable<MaybeValue>): boolean {
  switch (def?.type) {
    case "bool":
      return typeof value === "boolean";
    case "int":
      return typeof value === "number";
    case "date":
      return isDay(value);
    case "code":
      return typeof value === "string" && Object.hasOwn(def.codes, value);
    case "codes":
      return typeof value === "object" && value.every((code) => Object.hasOwn(def.codes, code));
    default:
      return false;
  }
}

/** Whether a list holds texts only and has no gap. */
function isTexts(list: readonly unknown[]): list is readonly string[] {
  for (let at = 0; at < list.length; at += 1) if (typeof list[at] !== "string") return false;
  return true;
}

/** Whether a value has the form of a consent. */
export function isConsent(value: unknown): value is Consent {
  if (typeof value !== "object" || value === null) return false;
  const { scope, receiver, purpose, from, to, givenBy } = value as Record<keyof Consent, unknown>;
  return (
    isText(scope) &&
    (receiver === null || isId(receiver)) &&
    typeof purpose === "string" &&
    isDay(from) &&
    (to === undefined || isDay(to)) &&
    (consentGivers as readonly unknown[]).includes(givenBy)
  );
}
