import { civilDate } from "@aht-jo/core";

/** From the launch of the mechanism and its procedures on 3 October 2022, where no source gives another day. */
export const always = { from: /* @__PURE__ */ civilDate("2022-10-03"), anchor: "event" } as const;

/** Like `always`, for moves of one command by different bodies, of which any one that allows the step is enough. */
export const whicheverAllows = { ...always, conflict: "mostFavourable" } as const;

/** From the day on which the Anti-Human Trafficking Law came into force. */
export const sinceLaw = { from: /* @__PURE__ */ civilDate("2009-03-31"), anchor: "event" } as const;
