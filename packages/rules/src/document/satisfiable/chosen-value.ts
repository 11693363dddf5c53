import { addDays } from "@aht-jo/core";
import {
  type CodesVariable,
  type CodeVariable,
  firstDay,
  limits,
  type QuantityVariable,
  type TruthVariable,
} from "./variable.ts";

/** What was chosen, as the author of a document would write it; undefined when nothing had to be. */
export function chosenValue(
  variable: TruthVariable | CodeVariable | QuantityVariable,
): string | undefined {
  const { chosen } = variable;
  if (chosen === undefined) return undefined;
  return variable.kind === "quantity" && typeof chosen === "object" && chosen !== null
    ? regionText(chosen, variable.of)
    : String(chosen);
}

/** The codes that were chosen to be in a set. */
export function chosenCodes({ known, members }: CodesVariable): string | undefined {
  if (known.chosen === null) return "null";
  const chosen = [...members.values()].some((member) => member.chosen !== undefined);
  const inSet = [...members].filter(([, { chosen }]) => chosen === true).map(([code]) => code);
  return chosen || known.chosen === true ? `[${inSet.join(", ")}]` : undefined;
}

function regionText(
  { from, to }: { readonly from: number; readonly to: number },
  of: "int" | "date",
): string {
  const say = (value: number) => (of === "int" ? String(value) : addDays(firstDay, value));
  if (from === to) return say(from);
  const [opens, ends] = [from > limits[of].from, to < limits[of].to];
  if (opens && ends) return `${say(from)} … ${say(to)}`;
  return opens ? `≥ ${say(from)}` : ends ? `≤ ${say(to)}` : "?";
}
