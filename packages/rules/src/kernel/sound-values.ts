import type { MaybeValue } from "@aht-jo/core/expressions";
import type { ConsentGiver } from "../document/rule.ts";
import type { Consent } from "./command.ts";
import { isDay } from "./is-day.ts";

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

/** Printable, of bounded length, and with no broken character, which could not be hashed. */
const idPattern = /^\P{C}{1,200}$/u;
const plainId = /^[\w.:-]{1,64}$/;

/** Whether a value is a text that can stand for an id. */
export function isId(value: unknown): value is string {
  return typeof value === "string" && (plainId.test(value) || idPattern.test(value));
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
    (receiver === null || isText(receiver)) &&
    typeof purpose === "string" &&
    isDay(from) &&
    (to === undefined || isDay(to)) &&
    (consentGivers as readonly unknown[]).includes(givenBy)
  );
}
