import { type CivilDate, civilDate } from "@aht-jo/core";

/** The day on which the facts of this package were last gone through and their open points written down. */
export const raisedOn: CivilDate = /* @__PURE__ */ civilDate("2026-11-21");
