import { iomProjects } from "./iom.ts";
import { jempasTwo } from "./jempas-ii.ts";
import type { SupportProject } from "./support-project.ts";

/**
 * Support to Jordan's work against trafficking: JEMPAS II and the programmes of IOM.
 *
 * @example
 * ```ts
 * import { supportProjects } from "@aht-jo/strategy/framework";
 * supportProjects[0]?.budget.map(({ fund, amountCents }) => [fund, amountCents]);
 * //=> [["AMIF", 18940321], ["ISF-Police", 20630869]]
 * ```
 * @category Support projects
 */
export const supportProjects: readonly SupportProject[] = [jempasTwo, ...iomProjects];
