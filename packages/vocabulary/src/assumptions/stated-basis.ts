import type { Basis } from "@aht-jo/core";

/** A basis with the path of the fact that rests on it. */
export interface StatedBasis {
  readonly place: string;
  readonly basis: Basis;
}
