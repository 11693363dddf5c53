import type { WorkingCalendar } from "../working-calendar/working-calendar.ts";
import { type Declarations, declared } from "./declarations.ts";
import type { Environment } from "./environment.ts";
import { declaredValue } from "./known-value.ts";

/**
 * An environment that keeps to the declarations: what is not declared, is absent, or holds a value of another type or
 * a code outside the list, is not known.
 *
 * @param facts - Values by path, from a form, a row or a file; they are read when asked for, never coerced.
 * @param options - The declarations, the parameters in force by name, and the calendar for limits in working days.
 * @example
 * ```ts
 * import { environmentOf } from "@aht-jo/core/expressions";
 * const declarations = { facts: { loans: { type: "int" }, kind: { type: "code", codes: ["student"] } }, params: {} } as const;
 * const { fact } = environmentOf({ loans: "5", kind: "student" }, { declarations, params: {}, calendar: null });
 * fact("kind"); //=> "student"
 * fact("loans"); //=> null
 * fact("toString"); //=> null
 * ```
 * @category Expressions
 */
export function environmentOf(
  facts: Readonly<Record<string, unknown>>,
  options: {
    readonly declarations: Declarations;
    readonly params: Readonly<Record<string, unknown>>;
    readonly calendar: WorkingCalendar | null;
  },
): Environment {
  const { declarations, params, calendar } = options;
  return {
    fact: (path) => {
      const declaration = declared(declarations.facts, path);
      if (declaration === null || !Object.hasOwn(facts, path)) return null;
      return declaredValue(facts[path], declaration);
    },
    params: Object.fromEntries(
      Object.entries(declarations.params).map(([name, declaration]) => [
        name,
        Object.hasOwn(params, name) ? declaredValue(params[name], declaration) : null,
      ]),
    ),
    calendar,
  };
}
