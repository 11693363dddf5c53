import type { JordanActivityId } from "../../jordan/ids.ts";
import type { ActivityLink, SupportProject } from "./support-project.ts";
import { supportProjects } from "./support-projects.ts";

/**
 * A project that shares the subject of an activity, and the inference that links the two.
 *
 * @category Support projects
 */
export interface ActivitySupport {
  readonly project: SupportProject;
  readonly link: ActivityLink;
}

/**
 * Finds the support that shares the subject of an activity of the plan.
 *
 * Every link is inferred: no source prints one, and the support came before the plan. The link says why it was drawn.
 *
 * @returns In the order of `supportProjects`; empty when nothing is linked.
 * @example
 * ```ts
 * import { supportProjectsFor } from "@aht-jo/strategy/framework";
 * supportProjectsFor("P1.G4.S2.A1").map(({ project }) => project.id); //=> ["iom-referral-mechanism"]
 * supportProjectsFor("P1.G4.S2.A1").map(({ link }) => link.basis.kind); //=> ["assumed"]
 * ```
 * @category Support projects
 */
export function supportProjectsFor(activity: JordanActivityId): readonly ActivitySupport[] {
  return supportProjects.flatMap((project) =>
    project.linkedActivities
      .filter((link) => link.activity === activity)
      .map((link) => ({ project, link })),
  );
}
