import type { CivilDate } from "../civil-date/civil-date.ts";
import type { Localized } from "../localized/localized.ts";

/**
 * How well a statement was read in its source.
 *
 * - `primary`: the authoritative text itself, in its own language.
 * - `secondary`: a translation, or an official document that restates it.
 * - `reported`: somebody else's account, such as a newspaper or an international report.
 *
 * @category Sources and basis
 */
export type Reading = "primary" | "secondary" | "reported";

/**
 * A work that statements can rest on: a law, a strategy, a report, a web page.
 *
 * `publishedOn` is a year (`2024`), a month (`2024-11`) or a date, and null when it is not known.
 * `address` is where it was seen, and null for a printed work.
 *
 * @category Sources and basis
 */
export interface Source {
  readonly id: string;
  readonly title: Localized;
  readonly publisher: Localized;
  readonly publishedOn: string | null;
  readonly language: "en" | "ar" | "en+ar";
  readonly address: string | null;
}

/**
 * A pinpoint: the work, the place in it, and how it was read.
 *
 * @category Sources and basis
 */
export interface Provision {
  readonly work: string;
  readonly pinpoint: string;
  readonly reading: Reading;
  readonly version?: CivilDate;
}

/**
 * What a fact, rule or definition rests on: a place in a source, or an assumption stated in the open.
 *
 * An assumption carries the question that would settle it and the party that could answer it, so that the
 * open points of the whole library can be listed and sent to those who know.
 *
 * @category Sources and basis
 */
export type Basis =
  | { readonly kind: "sourced"; readonly provision: Provision }
  | {
      readonly kind: "assumed";
      readonly why: Localized;
      readonly question: Localized;
      readonly whoCouldAnswer: string;
      readonly raisedOn: CivilDate;
    };

/**
 * The strength of a basis, strongest first: `primary`, `secondary`, `reported`, `assumed`.
 *
 * @category Sources and basis
 */
export type Strength = Reading | "assumed";

/**
 * The strengths from strongest to weakest.
 *
 * @category Sources and basis
 */
export const strengths: readonly Strength[] = ["primary", "secondary", "reported", "assumed"];

/**
 * The strength of one basis.
 *
 * @example
 * ```ts
 * import { strengthOf } from "@aht-jo/core";
 * strengthOf({ kind: "sourced", provision: { work: "law-9-2009", pinpoint: "Art. 3", reading: "reported" } });
 * //=> "reported"
 * ```
 * @category Sources and basis
 */
export function strengthOf(basis: Basis): Strength {
  return basis.kind === "assumed" ? "assumed" : basis.provision.reading;
}

/**
 * The weakest strength among several bases: what a result that rests on all of them can claim.
 *
 * @param bases - At least one; a result that rests on nothing cannot be weighed.
 * @example
 * ```ts
 * import { weakest } from "@aht-jo/core";
 * const read = (reading: "primary" | "secondary") =>
 *   ({ kind: "sourced", provision: { work: "w", pinpoint: "p", reading } }) as const;
 * weakest([read("primary"), read("secondary")]); //=> "secondary"
 * ```
 * @category Sources and basis
 */
export function weakest(bases: readonly [Basis, ...Basis[]]): Strength {
  return bases
    .map(strengthOf)
    .reduce((a, b) => (strengths.indexOf(b) > strengths.indexOf(a) ? b : a));
}
