import type { Localized } from "@aht-jo/core";
import type { SourceId } from "../../sources/source-id.ts";

/**
 * A published scheme that our codes can be translated into.
 *
 * @category Crosswalks
 */
export type ExternalSchemeId = "glotip" | "ctdc-v2" | "htcds-2.0" | "iccs-v1.0" | "sdg-16.2.2";

/**
 * The fields of external schemes that crosswalks lead to. `ctdc:` fields whose values are names of variables stand
 * for a group of variables that are empty or 1.
 *
 * @category Crosswalks
 */
export type ExternalField =
  | "glotip:form"
  | "glotip:sex"
  | "glotip:age"
  | "glotip:citizenship"
  | "glotip:indicator"
  | "ctdc:exploitation"
  | "ctdc:means"
  | "ctdc:gender"
  | "ctdc:ageBroad"
  | "ctdc:typeOfLabour"
  | "htcds:vic_TypeOfExploitation"
  | "htcds:vic_MethodsOfControl"
  | "htcds:vic_ForcedLabourIndustry"
  | "htcds:vic_TraffickingStatus"
  | "htcds:prs_Gender"
  | "iccs:level-3"
  | "sdg:series";

/**
 * An external scheme with the values its fields allow, written exactly as the scheme writes them.
 *
 * `openEnded` is true for a field that also takes values outside the list, such as names of countries.
 *
 * @category Crosswalks
 */
export interface ExternalScheme {
  readonly id: ExternalSchemeId;
  readonly title: Localized;
  readonly source: SourceId;
  readonly fields: readonly {
    readonly field: ExternalField;
    readonly values: readonly string[];
    readonly openEnded: boolean;
  }[];
}
