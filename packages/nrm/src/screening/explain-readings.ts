import { formatCivilDate, type Locale, type NonEmpty } from "@aht-jo/core";
import type { LawPeriod } from "./law-period.ts";
import type { ScreeningElement } from "./legal-test.ts";
import type { ScreeningReading } from "./screening-reading.ts";
import type { PhraseName } from "./words/phrase-name.ts";
import { say } from "./words/say.ts";

type Days = Pick<LawPeriod, "from" | "to">;

interface Line {
  readonly age: PhraseName;
  readonly days: Days;
  readonly state: string;
}

/** One sentence for every age and stretch of days on which the legal test comes out alike. */
export function explainReadings(
  readings: NonEmpty<ScreeningReading>,
  locale: Locale,
): readonly string[] {
  const isOpen = new Set(readings.map(({ age }) => age)).size > 1;
  const lines = readings.map((reading) => ({
    age: ageOf(reading, isOpen),
    days: reading.law,
    state: stateOf(reading, locale),
  }));
  const texts = lines.reduce(joined, [] as readonly Line[]).map(({ age, days, state }) => {
    const parts = { age: say(age, locale), period: daysText(days, locale), state };
    return say("reading", locale, parts);
  });
  return [...new Set(texts)];
}

/** Adds a line, or lengthens the last one when nothing but the days is different and they follow on. */
function joined(lines: readonly Line[], next: Line): readonly Line[] {
  const last = lines.at(-1);
  const followsOn =
    last?.age === next.age && last.state === next.state && last.days.to === next.days.from;
  if (last === undefined || !followsOn) return [...lines, next];
  return [...lines.slice(0, -1), { ...last, days: { from: last.days.from, to: next.days.to } }];
}

function ageOf({ age, law }: ScreeningReading, isOpen: boolean): PhraseName {
  if (!law.inForce) return "anyAge";
  return isOpen ? `${age}Reading` : age;
}

function stateOf({ age, law, met, elements }: ScreeningReading, locale: Locale): string {
  if (!law.inForce) return say("noLaw", locale);
  if (met === true) return say("met", locale);
  const needed: readonly ScreeningElement[] =
    age === "child" ? ["act", "purpose"] : ["act", "means", "purpose"];
  const wanting = needed.filter((element) => elements[element].value === met);
  const parts = wanting.map((element) => say(element, locale)).join(say("listSeparator", locale));
  return say(met === null ? "open" : "missing", locale, { parts });
}

function daysText({ from, to }: Days, locale: Locale): string {
  const days = {
    from: from === null ? "" : formatCivilDate(from, locale),
    to: to === null ? "" : formatCivilDate(to, locale),
  };
  if (from === null) return say("before", locale, days);
  return say(to === null ? "from" : "between", locale, days);
}
