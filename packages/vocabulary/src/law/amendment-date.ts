import { type CivilDate, civilDate } from "@aht-jo/core";

/** The first day on which Law No. 10 of 2021 is taken to apply: the day of its Official Gazette. */
export const amendmentDate: CivilDate = /* @__PURE__ */ civilDate("2021-05-02");
