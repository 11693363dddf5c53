// Covers: that no field of a row can hold anything but codes, months, numbers and yes or no, by type; and that a field
// more is a deliberate step. Checked by the compiler alone. Does not cover what a row holds at run time.
import type { CivilDate } from "@aht-jo/core";
import type {
  CaseVictimRow,
  Month,
  OverdueDutyRow,
  PersonRow,
  ProceedingRow,
  ReferralRow,
  RegisterRows,
  ServiceRow,
  TimelinessRow,
} from "./index.ts";

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const holds = <T extends true>(value: T): T => value;

/** True for a finite list of texts. An open text, also a branded or a patterned one, has no list of keys. */
type IsFinite<T extends string> = Record<never, never> extends Record<T, 1> ? false : true;

/** True when nothing in a value can hold an open text. Numbers are days between two events, by the names below. */
type IsCoded<T> = [T] extends [string]
  ? IsFinite<T>
  : [T] extends [number | boolean | null]
    ? true
    : [T] extends [string | null]
      ? IsCoded<Exclude<T, null>>
      : [T] extends [readonly (infer E)[]]
        ? IsCoded<E>
        : [T] extends [object]
          ? Equal<{ [K in keyof T]: IsCoded<T[K]> }[keyof T], true>
          : false;

// Every row of every register is coded, registers to come included.
type Row = { [R in keyof Omit<RegisterRows, "ruleSet">]: IsCoded<RegisterRows[R]> };
holds<Equal<Row[keyof Row], true>>(true);

// The test itself sees what it is there to see.
holds<Equal<IsCoded<{ readonly id: string }>, false>>(true);
holds<Equal<IsCoded<{ readonly sex: "female"; readonly on: CivilDate }>, false>>(true);
holds<Equal<IsCoded<{ readonly parts: readonly { readonly file: string | null }[] }>, false>>(true);
holds<Equal<IsCoded<{ readonly file: `file-${number}` }>, false>>(true);
holds<Equal<IsCoded<{ readonly anything: unknown }>, false>>(true);

// A month is no day, and a day no month.
const month: Month = "2025-03";

export { month };
// @ts-expect-error - a day
export const day: Month = "2025-03-14";
// @ts-expect-error - no month of the year
export const thirteenth: Month = "2025-13";

// The fields, by name.
holds<
  Equal<
    keyof PersonRow,
    | "status"
    | "affected"
    | "sex"
    | "ageGroup"
    | "citizenship"
    | "purposes"
    | "channel"
    | "reportedIn"
    | "potentialIn"
    | "identifiedIn"
    | "declinedIn"
  >
>(true);
holds<Equal<keyof ServiceRow, "service" | "startedIn" | "endedIn" | "ending">>(true);
holds<
  Equal<
    keyof ReferralRow,
    "purpose" | "receiver" | "sentIn" | "outcome" | "answer" | "daysToAnswer" | "overdue"
  >
>(true);
holds<
  Equal<
    keyof ProceedingRow,
    "openedIn" | "classification" | "outcome" | "isFinal" | "downgrade" | "downgradedIn" | "endedIn"
  >
>(true);
holds<Equal<keyof CaseVictimRow, "status" | "classifications">>(true);
holds<Equal<keyof TimelinessRow, "measure" | "startedIn" | "standing" | "days">>(true);
holds<Equal<keyof OverdueDutyRow, "duty" | "dueIn">>(true);
