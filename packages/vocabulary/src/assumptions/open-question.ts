import type { Basis } from "@aht-jo/core";

/**
 * A question that no public source answers.
 *
 * `number` counts from 1 in the order of the list. `basis` holds the question in both languages, why it is open, and
 * the party that could answer it.
 *
 * @category Assumptions
 */
export interface OpenQuestion {
  readonly id: string;
  readonly number: number;
  readonly topic: "nrm" | "law" | "shelter" | "fund" | "strategy" | "statistics";
  readonly basis: Extract<Basis, { readonly kind: "assumed" }>;
}
