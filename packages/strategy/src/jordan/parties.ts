import type { NonEmpty } from "@aht-jo/core";
import type { PartyId } from "@aht-jo/vocabulary";
import type { Responsibility } from "../plan/plan.ts";

/** The responsible parties in the order in which they are printed. */
export function parties(
  first: PartyId,
  ...others: readonly PartyId[]
): NonEmpty<Responsibility<PartyId>> {
  return [responsible(first, 1), ...others.map((party, index) => responsible(party, index + 2))];
}

function responsible(party: PartyId, order: number): Responsibility<PartyId> {
  return { party, role: "responsible", order };
}
