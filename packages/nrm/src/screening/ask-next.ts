import type { NonEmpty } from "@aht-jo/core";
import type { Screening, ScreeningQuestion } from "./screening.ts";
import { type ScreeningReading, waysToMeet } from "./screening-reading.ts";

type About = ScreeningQuestion["about"];
type Because = ScreeningQuestion["because"][number];

/** Ties are broken in this order: what the law turns on before what it does not, what narrows before what adds. */
const order: readonly About[] = ["age", "act", "purpose", "means", "signs", "offence-date"];

/** What a question is good for, and how many answers it takes together with others to have an effect. */
interface Use {
  readonly because: Because;
  readonly together: number;
  readonly codes: readonly string[];
}

/** What could still change the result, the shortest way to an indication first. */
export function askNext(
  found: Pick<Screening, "elements" | "signs" | "readings">,
): readonly ScreeningQuestion[] {
  const { signs, readings } = found;
  if (signs.enough === true || readings.every(({ met }) => met === true)) return [];
  return order
    .map((about) => ({ about, uses: usesOf(about, found) }))
    .flatMap(({ about, uses }) => {
      const [first, ...rest] = uses;
      if (first === undefined) return [];
      const because: NonEmpty<Because> = [first.because, ...rest.map((use) => use.because)];
      const codes = uses.reduce((all, use) => union(all, use.codes), first.codes);
      const together = Math.min(...uses.map((use) => use.together));
      return [{ together, question: { about, codes, because } }];
    })
    .sort((a, b) => a.together - b.together)
    .map(({ question }) => question);
}

function usesOf(
  about: About,
  found: Pick<Screening, "elements" | "signs" | "readings">,
): readonly Use[] {
  const { elements, signs, readings } = found;
  switch (about) {
    case "age":
      return narrowing(readings, ({ law }) => law.from ?? "");
    case "offence-date":
      return narrowing(readings, ({ age }) => age);
    case "signs": {
      const codes = signs.notKnown;
      const indicate: Use = { because: "could-indicate", together: 1, codes };
      return [...(signs.enough === null ? [indicate] : []), ...denial(found, codes)];
    }
    default: {
      const ways = readings.flatMap((reading) =>
        waysToMeet(reading)
          .filter((way) => way.includes(about))
          .map(({ length }) => ({ length, codes: openCodes(reading, { about, elements }) })),
      );
      const codes = ways.reduce((all, way) => union(all, way.codes), [] as readonly string[]);
      const together = Math.min(...ways.map(({ length }) => length));
      const indicate: Use = { because: "could-indicate", together, codes };
      return [...(ways.length > 0 ? [indicate] : []), ...denial(found, elements[about].notKnown)];
    }
  }
}

/** While nothing at all was found, every open question is part of the way to `not-indicated`. */
function denial(
  { elements, signs }: Pick<Screening, "elements" | "signs">,
  codes: readonly string[],
): readonly Use[] {
  const all = [elements.act, elements.means, elements.purpose, signs];
  if (codes.length === 0 || all.some(({ present }) => present.length > 0)) return [];
  return [{ because: "needed-for-not-indicated", together: Number.POSITIVE_INFINITY, codes }];
}

/** Readings that are alike in all but the age, or all but the day, and lead to different ends. */
function narrowing(
  readings: readonly ScreeningReading[],
  alike: (reading: ScreeningReading) => string,
): readonly Use[] {
  const differ = readings.some((one) =>
    readings.some((other) => alike(one) === alike(other) && outlook(one) !== outlook(other)),
  );
  if (!differ) return [];
  const shortest = Math.min(...readings.flatMap(waysToMeet).map(({ length }) => length));
  return [{ because: "decides-between-readings", together: shortest + 1, codes: [] }];
}

/** All that the value of a reading, now and later, depends on. */
function outlook(reading: ScreeningReading): string {
  if (reading.met !== null) return String(reading.met);
  const open = reading.elements.purpose.value === null ? reading.elements.purpose.because : [];
  return JSON.stringify([waysToMeet(reading), open.map(({ expr }) => expr)]);
}

function openCodes(
  { law }: ScreeningReading,
  {
    about,
    elements,
  }: { readonly about: "act" | "means" | "purpose"; readonly elements: Screening["elements"] },
): readonly string[] {
  const named: readonly string[] = law.purposes;
  const { notKnown } = elements[about];
  return about === "purpose" ? notKnown.filter((code) => named.includes(code)) : notKnown;
}

function union(all: readonly string[], more: readonly string[]): readonly string[] {
  return [...all, ...more.filter((code) => !all.includes(code))];
}
