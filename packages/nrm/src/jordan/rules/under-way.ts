import { and, isIn, ne, not } from "@aht-jo/core/expressions";
import { jordan } from "../jordan.ts";

const { fact, state, states } = jordan;

/** No referral waits, no place is looked for or lived in, no safety plan runs, and no exposure is open. */
export const nothingUnderWay = /* @__PURE__ */ and(
  not(isIn(states.referral, ["sent", "acknowledged", "accepted"])),
  not(isIn(states.shelter, ["requested", "offered", "not-available", "admitted"])),
  ne(state.safety, "plan-active"),
  not(fact.exposureOpen),
);
