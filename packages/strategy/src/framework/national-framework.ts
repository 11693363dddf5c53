import type { Localized } from "@aht-jo/core";
import { type AppendixEntry, appendix1, appendix2 } from "./appendices.ts";
import { type BasicConcept, basicConcepts } from "./basic-concepts.ts";
import { coreValues } from "./core-values.ts";
import { type Entities, entities } from "./entities.ts";
import { evaluation2019to2022, type StrategyEvaluation } from "./evaluation-2019-to-2022.ts";
import type { FrameworkFact, FrameworkItem } from "./framework-item.ts";
import { guidingPrinciples } from "./guiding-principles.ts";
import { introduction } from "./introduction.ts";
import { legalFramework } from "./legal-framework.ts";
import { type Methodology, methodology } from "./methodology.ts";
import { type Mission, mission } from "./mission.ts";
import { type NationalEffort, nationalEfforts } from "./national-efforts.ts";
import { provisions, type StrategyProvision } from "./provisions.ts";
import { supportBodies } from "./support/support-bodies.ts";
import type { SupportBody } from "./support/support-body.ts";
import type { SupportProject } from "./support/support-project.ts";
import { supportProjects } from "./support/support-projects.ts";
import { vision } from "./vision.ts";

/**
 * Everything the strategy says outside the executive plan, and the support projects, as one plain document.
 *
 * `wording` says in both languages that the texts are unofficial. The members are those that this entry exports one by
 * one; appendix 3 lists persons and is found, by office, in `methodology.draftingTeam`.
 *
 * @category Framework
 */
export interface NationalFramework {
  readonly schema: "aht-jo/framework/1";
  readonly id: string;
  readonly wording: { readonly status: "unofficial"; readonly note: Localized };
  readonly introduction: readonly FrameworkFact[];
  readonly vision: FrameworkItem;
  readonly mission: Mission;
  readonly coreValues: readonly FrameworkItem[];
  readonly legalFramework: readonly FrameworkFact[];
  readonly entities: Entities;
  readonly methodology: Methodology;
  readonly evaluation2019to2022: StrategyEvaluation;
  readonly basicConcepts: readonly BasicConcept[];
  readonly guidingPrinciples: readonly FrameworkItem[];
  readonly provisions: readonly StrategyProvision[];
  readonly appendix1: readonly AppendixEntry[];
  readonly appendix2: readonly AppendixEntry[];
  readonly appendix4: readonly NationalEffort[];
  readonly supportBodies: readonly SupportBody[];
  readonly supportProjects: readonly SupportProject[];
}

/**
 * The whole framework in the order of the strategy: sections 1 to 7 and 10, appendices 1, 2 and 4, support projects.
 *
 * The goals of sections 8 and 9 are in the plan itself.
 *
 * @category Framework
 */
export const nationalFramework: NationalFramework = {
  schema: "aht-jo/framework/1",
  id: "jo-aht-framework-2024-2027",
  wording: {
    status: "unofficial",
    note: {
      en: "The texts are this library's own short wording, read from the English translation; the strategy itself prevails.",
      ar: "النصوص صياغة موجزة خاصة بهذه المكتبة، أُعدّت من الترجمة الإنجليزية، والمرجع هو نص الاستراتيجية.",
    },
  },
  introduction,
  vision,
  mission,
  coreValues,
  legalFramework,
  entities,
  methodology,
  evaluation2019to2022,
  basicConcepts,
  guidingPrinciples,
  provisions,
  appendix1,
  appendix2,
  appendix4: nationalEfforts,
  supportBodies,
  supportProjects,
};
