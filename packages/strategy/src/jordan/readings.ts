import type { PlanReading } from "./plan-reading.ts";
import { measuresReadings } from "./readings/measures.ts";
import { partiesReadings } from "./readings/parties.ts";
import { structureReadings } from "./readings/structure.ts";
import { timeReadings } from "./readings/time.ts";
import { wordingReadings } from "./readings/wording.ts";

/**
 * The register of readings: every place of the strategy found doubtful, with the reading taken and its reason.
 *
 * @example
 * ```ts
 * import { readings } from "@aht-jo/strategy";
 * readings.find(({ printed }) => printed === "Number of periodicals")?.concerns; //=> ["P1.G4.S2.A2.I1"]
 * ```
 * @category Jordan's plan
 */
export const readings: readonly PlanReading[] = /* @__PURE__ */ (() => [
  ...structureReadings,
  ...wordingReadings,
  ...partiesReadings,
  ...timeReadings,
  ...measuresReadings,
])();
