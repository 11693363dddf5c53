import type { MaybeValue } from "@aht-jo/core/expressions";
import type { FactDef } from "../document/rule-set-doc.ts";
import { dayOf, listOf, type Place, report } from "./read-fields.ts";

/** The value of a fact as a command brings it, a set of codes as a frozen copy; null erases, and what is wrong is reported. */
export function readValue(
  given: unknown,
  { def, place }: { readonly def: FactDef; readonly place: Place },
): MaybeValue {
  const mismatch = () => {
    report(place, "type.mismatch", { expected: def.type });
    return null;
  };
  if (given === null) return null;
  switch (def.type) {
    case "bool":
      return typeof given === "boolean" ? given : mismatch();
    case "int":
      // Adding 0 makes one zero of the two that a number can be.
      return Number.isSafeInteger(given) ? (given as number) + 0 : mismatch();
    case "date":
      return dayOf(given, place);
    case "code":
      return typeof given === "string" ? readCode(given, { codes: def.codes, place }) : mismatch();
    case "codes": {
      const list = listOf(given, place);
      if (list === null) return null;
      if (!list.every((code) => typeof code === "string")) return mismatch();
      return Object.freeze(
        list.flatMap((code) => readCode(code, { codes: def.codes, place }) ?? []),
      );
    }
  }
}

function readCode(
  code: string,
  { codes, place }: { readonly codes: Readonly<Record<string, unknown>>; readonly place: Place },
): string | null {
  if (Object.hasOwn(codes, code)) return code;
  const allowed = Object.keys(codes).length;
  report(place, "code.unknown", { allowed });
  return null;
}
