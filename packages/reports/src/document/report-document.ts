import type { CivilDate, Localized } from "@aht-jo/core";
import type { Block } from "./block.ts";

/**
 * A part of a chapter. `id` is unique in the document.
 *
 * @category Report document
 */
export interface Subsection {
  readonly id: string;
  readonly title: Localized;
  readonly blocks: readonly Block[];
}

/**
 * A chapter. `illustrative` is true when any of its figures comes from made-up data, and every renderer says so.
 *
 * @category Report document
 */
export interface Section extends Subsection {
  readonly illustrative: boolean;
  readonly subsections: readonly Subsection[];
}

/**
 * What a report was made with: the versions of the packages, and the content hash of every input.
 *
 * `committeeOnly` marks an input that the public edition leaves out. Submissions carry it: they hold what was written for
 * the committee, and whoever has the hash of the whole could confirm a guess at it.
 *
 * @category Report document
 */
export interface Provenance {
  readonly versions: readonly { readonly package: string; readonly version: string }[];
  readonly inputs: readonly {
    readonly title: Localized;
    readonly hash: string;
    readonly committeeOnly?: true;
  }[];
}

/**
 * A report as data: what it says, in both languages, before any renderer has touched it.
 *
 * @category Report document
 */
export interface ReportDocument {
  readonly schema: "aht-jo/report/1";
  readonly kind: "annual";
  readonly title: Localized;
  readonly period: string;
  readonly asOf: CivilDate;
  readonly plan: {
    readonly id: string;
    readonly version: number;
    readonly title: Localized;
    readonly hash: string;
  };
  readonly illustrative: boolean;
  readonly sections: readonly Section[];
  readonly provenance: Provenance;
}
