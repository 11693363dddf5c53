import type { MonthEnd } from "../civil-date/add-months.ts";
import type { TimeUnit } from "./expr.ts";
import { type Typed, type TypedParam, typed } from "./typed-expr.ts";

/**
 * A date plus a time limit. Unknown while the date, the parameter or a needed calendar is, and outside the calendar.
 *
 * @param options - `n`, a whole number or a parameter; its `unit`, of which hours are none: a date has no time of day;
 * `monthEnd`, for a day that the target month does not have (with `error` the result is then unknown).
 * @example
 * ```ts
 * import { addLimit, dateFact, intParam, interpret } from "@aht-jo/core/expressions";
 * const dueOn = addLimit(dateFact("lentOn"), { n: intParam("loanWeeks"), unit: "weeks", monthEnd: "clip" });
 * const facts = { fact: () => "2025-03-01", calendar: null };
 * interpret(dueOn, { ...facts, params: { loanWeeks: 3 } }); //=> "2025-03-22"
 * interpret(dueOn, { ...facts, params: {} }); //=> null
 * ```
 * @category Building expressions
 */
export function addLimit(
  date: Typed<"date">,
  options: {
    readonly n: number | TypedParam<"int">;
    readonly unit: Exclude<TimeUnit, "hours">;
    readonly monthEnd: MonthEnd;
  },
): Typed<"date"> {
  const { unit, monthEnd } = options;
  const n = typeof options.n === "number" ? options.n : { param: options.n.name };
  return typed({ op: "addLimit", date, limit: { n, unit }, monthEnd });
}

/**
 * The whole days from one date to another, negative when `to` is earlier. Unknown while one of them is.
 *
 * @example
 * ```ts
 * import { dateFact, daysFromTo, interpret } from "@aht-jo/core/expressions";
 * const dates: Record<string, string> = { lentOn: "2025-02-28", returnedOn: "2025-03-01" };
 * const kept = daysFromTo(dateFact("lentOn"), dateFact("returnedOn"));
 * interpret(kept, { fact: (path) => dates[path] ?? null, params: {}, calendar: null }); //=> 1
 * ```
 * @category Building expressions
 */
export function daysFromTo(from: Typed<"date">, to: Typed<"date">): Typed<"int"> {
  return typed({ op: "daysBetween", from, to });
}
