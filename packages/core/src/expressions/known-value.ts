import type { Declaration } from "./declarations.ts";
import type { Environment } from "./environment.ts";
import type { FactType, MaybeValue } from "./expr.ts";
import { isDateText } from "./is-date-text.ts";

/** A raw value if it can be a value of some type; anything else is not known: nothing is ever coerced. */
export function knownValue(raw: unknown): MaybeValue {
  switch (typeof raw) {
    case "boolean":
    case "string":
      return raw;
    case "number":
      return Number.isSafeInteger(raw) ? raw : null;
    default:
      return isTexts(raw) ? raw : null;
  }
}

/** A raw value if it is of one type; null otherwise. */
export function valueOfType(raw: unknown, type: FactType): MaybeValue {
  switch (type) {
    case "bool":
      return typeof raw === "boolean" ? raw : null;
    case "int":
      return Number.isSafeInteger(raw) ? (raw as number) : null;
    case "date":
      return typeof raw === "string" && isDateText(raw) ? raw : null;
    case "code":
      return typeof raw === "string" ? raw : null;
    case "codes":
      return isTexts(raw) ? raw : null;
  }
}

/** A raw value if it is what was declared, codes from the list included; null otherwise. */
export function declaredValue(raw: unknown, declaration: Declaration): MaybeValue {
  const value = valueOfType(raw, declaration.type);
  if (value === null || !("codes" in declaration)) return value;
  const held = typeof value === "string" ? [value] : (value as readonly string[]);
  return held.every((code) => declaration.codes.includes(code)) ? value : null;
}

/** The value of a parameter in force. What every object inherits is a function or an object, so no value. */
export function paramValue(name: string, params: Environment["params"]): MaybeValue {
  return knownValue(params[name]);
}

function isTexts(raw: unknown): raw is readonly string[] {
  return Array.isArray(raw) && raw.every((entry) => typeof entry === "string");
}
