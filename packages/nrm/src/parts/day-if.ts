import { ifElse, type Typed } from "@aht-jo/core/expressions";
import { jordan } from "../jordan/jordan.ts";

/** No file goes back to before its first report, so this day never comes. */
const never = jordan.entered.identification.none;

/** A day where a condition holds, elsewhere none: a duty that would run from it did not arise there. */
export function dayIf(condition: Typed<"bool">, day: Typed<"date">): Typed<"date"> {
  return ifElse(condition, { yes: day, no: never });
}
