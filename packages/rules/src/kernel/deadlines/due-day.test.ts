// Covers: the day on which a limit ends, by a table worked out by hand. Not covered: where the limit, the start and the
// suspensions come from (deadlines.test.ts), and every combination (due-day.laws.test.ts).
import { type CivilDate, civilDate, weekdayOf } from "@aht-jo/core";
import type { TimeUnit } from "@aht-jo/core/expressions";
import { describe, expect, it } from "vitest";
import { type Clock, dueDay } from "./due-day.ts";
import { calendarsOfTable, dueDays } from "./fixtures/due-days.ts";

const lastDays = { stays: "stays", forth: "rollsForward", back: "rollsBack" } as const;
const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

const rows = dueDays
  .trim()
  .split("\n")
  .slice(2)
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, start = "", limit = "", first, last, monthEnd, calendar, suspended = "", due, why]) => {
    const [weekday = "", on = ""] = start.split(" ");
    const [n, unit] = limit.split(" ");
    const clock: Clock = {
      start: civilDate(on),
      n: Number(n),
      unit: unit as TimeUnit,
      monthEnd: monthEnd as "clip" | "roll",
      firstDay: first as "excluded" | "included",
      lastDay: lastDays[last as keyof typeof lastDays],
      calendar: calendarsOfTable[calendar as keyof typeof calendarsOfTable],
    };
    return { clock, weekday, suspensions: intervals(suspended), due, why };
  });

/** Intervals as the table writes them; a day without a year is of the year of the first. */
function intervals(text: string) {
  const day = (part: string): CivilDate =>
    civilDate(part.length === 5 ? `${text.slice(0, 4)}-${part}` : part);
  return text === ""
    ? []
    : text.split(" ").map((one) => {
        const [from = "", to = ""] = one.split("..");
        return { from: day(from), to: day(to) };
      });
}

describe("due days worked out by hand", () => {
  it.each(rows)("$clock.start + $clock.n $clock.unit: $why", (row) => {
    const { clock, weekday, suspensions } = row;
    expect(weekdays[weekdayOf(clock.start) - 1]).toBe(weekday);
    const { due, tentative } = dueDay(clock, suspensions);
    expect(`${tentative ? "~" : ""}${due}`).toBe(row.due);
  });

  it("are many", () => {
    expect(rows.length).toBeGreaterThan(50);
  });
});

describe("a limit that counts back", () => {
  const back = (unit: TimeUnit, firstDay: "excluded" | "included") =>
    dueDay(
      {
        start: civilDate("2025-01-12"),
        n: -2,
        unit,
        monthEnd: "clip",
        firstDay,
        lastDay: "stays",
        calendar: calendarsOfTable.Jordan,
      },
      [{ from: civilDate("2025-01-01"), to: civilDate("2025-02-01") }],
    ).due;

  it("ends before its start, and nothing suspends it", () => {
    expect(back("days", "excluded")).toBe("2025-01-10");
    expect(back("workingDays", "excluded")).toBe("2025-01-08");
  });

  it("is one day nearer when the start counts", () => {
    expect(back("days", "included")).toBe("2025-01-11");
    expect(back("workingDays", "included")).toBe("2025-01-09");
  });
});
