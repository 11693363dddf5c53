import type { Basis, Localized } from "@aht-jo/core";
import type { CodeListId } from "../code-list-id.ts";
import type { ExternalField, ExternalSchemeId } from "./external-scheme.ts";

/**
 * The ids of the crosswalks: from one of our lists to one field of an external scheme.
 *
 * @category Crosswalks
 */
export type CrosswalkId =
  | "exploitation-form-to-glotip"
  | "exploitation-form-to-ctdc"
  | "exploitation-form-to-htcds"
  | "exploitation-form-to-iccs"
  | "exploitation-form-to-sdg"
  | "means-of-control-to-ctdc"
  | "means-of-control-to-htcds"
  | "sex-to-glotip"
  | "sex-to-ctdc"
  | "sex-to-htcds"
  | "age-group-to-glotip"
  | "age-band-to-glotip"
  | "age-band-to-ctdc"
  | "citizenship-group-to-glotip"
  | "sector-to-ctdc"
  | "sector-to-htcds"
  | "identification-status-to-htcds"
  | "case-outcome-to-glotip";

/**
 * What one of our codes becomes in an external scheme.
 *
 * `target` is null where the scheme has nothing for it. `icTip` is the place for the code of the international
 * classification and is empty until its official table is at hand.
 *
 * @category Crosswalks
 */
export interface CrosswalkRow<Code extends string = string> {
  readonly code: Code;
  readonly target: string | null;
  readonly icTip: null;
  readonly note?: Localized;
}

/**
 * A translation of every code of a list into one field of an external scheme. The pairing is this library's; the
 * values are the scheme's own.
 *
 * @category Crosswalks
 */
export interface Crosswalk<Code extends string = string> {
  readonly id: CrosswalkId;
  readonly from: CodeListId;
  readonly to: ExternalSchemeId;
  readonly field: ExternalField;
  readonly rows: readonly CrosswalkRow<Code>[];
  readonly basis: Basis;
}
