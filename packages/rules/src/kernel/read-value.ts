import { shortList } from "@aht-jo/core";
import type { MaybeValue } from "@aht-jo/core/expressions";
import type { FactDef } from "../document/rule-set-doc.ts";
import { dayOf, listOf, type Place, report } from "./read-fields.ts";

/** The value of a fact as a command brings it, a set of codes as a frozen copy; null erases, and what is wrong is reported. */
export function readValue(
  given: unknown,
  { def, place }: { readonly def: FactDef; readonly place: Place },
): MaybeValue {
  if (given === null) return null;
  switch (def.type) {
    case "bool":
      if (typeof given === "boolean") return given;
      break;
    case "int":
      // Adding 0 makes one zero of the two that a number can be.
      if (Number.isSafeInteger(given)) return (given as number) + 0;
      break;
    case "date":
      return dayOf(given, place);
    case "code":
      if (typeof given === "string") return readCode(given, { codes: def.codes, place });
      break;
    case "codes": {
      const list = listOf(given, place);
      if (list === null) return null;
      if (!list.every((code) => typeof code === "string")) break;
      return Object.freeze(
        list.flatMap((code) => readCode(code, { codes: def.codes, place }) ?? []),
      );
    }
  }
  report(place, "type.mismatch", { expected: def.type });
  return null;
}

function readCode(
  code: string,
  { codes, place }: { readonly codes: Readonly<Record<string, unknown>>; readonly place: Place },
): string | null {
  if (Object.hasOwn(codes, code)) return code;
  const allowed = Object.keys(codes);
  report(place, "code.unknown", { allowed: allowed.length, codes: shortList(allowed) });
  return null;
}
