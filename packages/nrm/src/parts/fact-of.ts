import type { Localized } from "@aht-jo/core";
import type { FactScope } from "@aht-jo/rules";

/**
 * What every fact of a document has: whom it is about, its title, and whether few may see it.
 *
 * @category Parts of a document
 */
export interface FactText<O extends FactScope> {
  readonly on: O;
  readonly title: Localized;
  readonly sensitive: boolean;
}

/**
 * A fact that is a yes, a no or a day.
 *
 * @category Parts of a document
 */
export interface PlainFact<T extends "bool" | "date", O extends FactScope> extends FactText<O> {
  readonly type: T;
}

/**
 * A fact that is one code of a list, or several.
 *
 * @category Parts of a document
 */
export interface CodedFact<T extends "code" | "codes", C extends string, O extends FactScope>
  extends FactText<O> {
  readonly type: T;
  readonly codes: Readonly<Record<C, Localized>>;
}

/** A fact that holds or does not. */
export function yesNo<const O extends FactScope>(fact: FactText<O>): PlainFact<"bool", O> {
  return { type: "bool", ...fact };
}

/** A fact that is a day. */
export function day<const O extends FactScope>(fact: FactText<O>): PlainFact<"date", O> {
  return { type: "date", ...fact };
}

/** A fact that is one code of a list. */
export function oneOf<C extends string, const O extends FactScope>(
  fact: Omit<CodedFact<"code", C, O>, "type">,
): CodedFact<"code", C, O> {
  return { type: "code", ...fact };
}

/** A fact that is any number of codes of a list. */
export function someOf<C extends string, const O extends FactScope>(
  fact: Omit<CodedFact<"codes", C, O>, "type">,
): CodedFact<"codes", C, O> {
  return { type: "codes", ...fact };
}
