import { knownRate } from "./claim.ts";
import type { PlacedLine } from "./placement.ts";
import { latestLines } from "./standing.ts";

/** Tells whether standing lines differ in the latest status or in the known rate; no rate differs from none. */
export function isDisputed(standing: readonly PlacedLine[]): boolean {
  const statuses = latestLines(standing).map(({ progress }) => progress.status);
  const rates = standing.map(({ progress }) => knownRate(progress)).filter((rate) => rate !== null);
  return new Set(statuses).size > 1 || new Set(rates).size > 1;
}
