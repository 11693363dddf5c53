import { civilDate, daysBetween, isCivilDate } from "@aht-jo/core";

/** Whole numbers, or days as numbers, that are alike to every comparison; both ends belong to it. */
export interface Region {
  readonly from: number;
  readonly to: number;
}

/** What a variable can stand for in the search; null is unknown. */
export type Choice = boolean | string | Region | null;

/**
 * Something the search chooses a value for. `facts` are the paths it stands for. `choices` is filled in once everything
 * that is asked has been read.
 */
export interface Variable {
  readonly facts: readonly string[];
  choices: readonly Choice[];
  canBeUnknown: boolean;
  chosen: Choice | undefined;
}

/** A yes or no. */
export interface TruthVariable extends Variable {
  readonly kind: "truth";
}

/** One code of a list. Codes that nothing asks for are alike, unless it is compared with another variable. */
export interface CodeVariable extends Variable {
  readonly kind: "code";
  readonly codes: readonly string[];
  readonly asked: Set<string>;
  isCompared: boolean;
}

/** A set of codes: whether it is known, and whether it has each code that is asked for. */
export interface CodesVariable {
  readonly kind: "codes";
  readonly path: string;
  readonly known: TruthVariable;
  readonly members: Map<string, TruthVariable>;
}

/**
 * A number or a day: a fact, or a reckoning such as the days between two dates, which is unknown wherever one of `needs`
 * is. `cuts` are the constants it is compared with, `meets` the others it is compared with.
 */
export interface QuantityVariable extends Variable {
  readonly kind: "quantity";
  readonly name: string;
  readonly of: "int" | "date";
  readonly needs: readonly QuantityVariable[];
  readonly cuts: Set<number>;
  readonly meets: Set<QuantityVariable>;
}

/** How two quantities of one region stand to each other: a choice of its own. */
export interface OrderVariable {
  chosen: number | undefined;
}

/** The day that stands for 0. */
export const firstDay = /* @__PURE__ */ civilDate("1900-01-01");
/** The least and the largest of what is reckoned with. */
export const limits = {
  int: { from: Number.MIN_SAFE_INTEGER, to: Number.MAX_SAFE_INTEGER },
  date: {
    from: 0,
    to: /* @__PURE__ */ daysBetween(firstDay, /* @__PURE__ */ civilDate("2100-12-31")),
  },
} as const;

/** A day as a number; null for what is no day. */
export function dayNumber(date: unknown): number | null {
  return isCivilDate(date) ? daysBetween(firstDay, date) : null;
}

/** The codes to choose from: every one that is asked for, and one for all the others. */
export function codeChoices(variable: CodeVariable): readonly Choice[] {
  const { codes, asked, isCompared } = variable;
  const other = codes.find((code) => !asked.has(code));
  const each = isCompared ? codes : codes.filter((code) => asked.has(code) || code === other);
  return withUnknown(each, variable);
}

/** The regions to choose from: each constant, and whatever lies between two. */
export function regionChoices(
  variable: QuantityVariable,
  cuts: ReadonlySet<number>,
): readonly Choice[] {
  const { from, to } = limits[variable.of];
  const regions: Region[] = [];
  let next: number = from;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    if (cut < from || cut > to) continue;
    if (next < cut) regions.push({ from: next, to: cut - 1 });
    regions.push({ from: cut, to: cut });
    next = cut + 1;
  }
  if (next <= to) regions.push({ from: next, to });
  return withUnknown(regions, variable);
}

/** Choices, and unknown where that can be. */
export function withUnknown(
  choices: readonly Choice[],
  { canBeUnknown }: Pick<Variable, "canBeUnknown">,
): readonly Choice[] {
  return canBeUnknown ? [...choices, null] : choices;
}
