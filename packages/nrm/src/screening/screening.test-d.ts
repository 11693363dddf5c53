// Covers: what the types of a screening allow and forbid. Checked by the compiler alone.
import type { Screening, ScreeningFacts, ScreeningResult } from "./index.ts";
import { nothingKnown, screen } from "./index.ts";

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const holds = <T extends true>(value: T): T => value;

// The result is one of three, and none of its parts orders anybody to stop.
holds<Equal<ScreeningResult, "indicated" | "not-indicated" | "insufficient">>(true);
holds<
  Equal<
    keyof Screening,
    | "result"
    | "grounds"
    | "closerLook"
    | "readings"
    | "elements"
    | "signs"
    | "agreement"
    | "askNext"
    | "doubts"
    | "rests"
    | "strength"
    | "canBeScreenedAgain"
  >
>(true);
holds<Equal<Screening["canBeScreenedAgain"], true>>(true);

// An unknown code, an answer that is none, and a day left unsaid do not compile.
// @ts-expect-error - no act of the law
export const noAct: ScreeningFacts = { ...nothingKnown, acts: { smuggle: "present" } };
// @ts-expect-error - silence is "not-known", not false
export const noAnswer: ScreeningFacts = { ...nothingKnown, means: { fraud: false } };
// @ts-expect-error - that the day is not known has to be said
screen(nothingKnown, {});
// @ts-expect-error - a text is no civil date
screen(nothingKnown, { offenceDate: "2024-03-14" });
