/** How the time limits of the mechanism are counted: the day of the event is not counted, and no day is given on top. */
export const clock = {
  monthEnd: "clip",
  calendar: "jordan",
  firstDay: "excluded",
  lastDay: "stays",
} as const;

/** The clock of a review that comes round again: it starts the day after the last one, which is counted. */
export const reviewClock = { ...clock, firstDay: "included" } as const;
