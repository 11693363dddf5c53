import type { Localized, Provision } from "@aht-jo/core";
import type { ArabicStatus } from "@aht-jo/vocabulary";

/**
 * A body that took part in a support project and is not among the parties. Published, never reused.
 *
 * @category Support projects
 */
export type SupportBodyId =
  | "migration-partnership-facility"
  | "samuel-hall"
  | "blomeyer-and-sanz"
  | "diversity-development-group"
  | "migration-policy-group"
  | "policy-impact-lab"
  | "tandans";

/**
 * A body that took part in a support project and is not among the parties: a financing facility or a consultancy.
 *
 * @category Support projects
 */
export interface SupportBody {
  readonly id: SupportBodyId;
  readonly title: Localized;
  readonly arabicName: ArabicStatus;
  readonly source: Provision;
}
