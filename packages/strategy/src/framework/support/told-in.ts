import type { Provision } from "@aht-jo/core";

/** A page or leaflet about a support project. */
export type SupportWork =
  | "jempas-ii-page"
  | "jempas-ii-evaluation"
  | "iom-jordan-counter-trafficking"
  | "iom-kenya-visit-2018";

/** The place in an organization's own account of its support; such an account is a reported reading. */
/* @__NO_SIDE_EFFECTS__ */
export function toldIn(work: SupportWork, pinpoint: string): Provision {
  return { work, pinpoint, reading: "reported" };
}
