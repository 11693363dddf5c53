import type { MaybeValue } from "@aht-jo/core/expressions";
import { changersOfParam, contentOfParam } from "./behind.ts";
import type { Slot } from "./formula.ts";
import type { Place } from "./place.ts";

/**
 * The values a parameter may have at a place, and the slot that says which, null where there is only one. The slot is
 * named by what the versions say and the days that choose among them, so that it is another one where those are.
 */
export function paramSlot(
  name: string,
  place: Place,
): { readonly values: readonly MaybeValue[]; readonly slot: Slot | null } {
  const { model, scope, instance, moment, lens, beyond } = place;
  const values = model.params.get(name) ?? [null];
  if (values.length === 1) return { values, slot: null };
  const of = [...new Set(changersOfParam(name, place))];
  const tag = scope === null ? "" : `#${instance}`;
  const mark = of.some((one) => lens.has(one) || beyond.has(one)) ? ` ${moment}` : "";
  const key = `param ${name}${tag}${mark} ${contentOfParam(model, name)}`;
  return { values, slot: { kind: "free", key, about: `param.${name}`, values, of } };
}
