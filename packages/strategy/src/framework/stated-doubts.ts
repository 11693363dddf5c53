import type { AssumedBasis } from "./assumed.ts";
import { nationalFramework } from "./national-framework.ts";

/** A doubt with the path of the statement it is about. */
export interface StatedDoubt {
  readonly place: string;
  readonly doubt: AssumedBasis;
}

/** Every doubt of the framework with its place, in the order of the framework. */
export function statedDoubts(): readonly StatedDoubt[] {
  const { mission, methodology, evaluation2019to2022, entities, supportProjects } =
    nationalFramework;
  return [
    ...nationalFramework.introduction,
    nationalFramework.vision,
    mission,
    ...mission.parts,
    ...nationalFramework.coreValues,
    ...nationalFramework.legalFramework,
    ...entities.partners,
    ...methodology.steps,
    ...methodology.draftingTeam,
    evaluation2019to2022,
    ...evaluation2019to2022.reasons,
    ...nationalFramework.basicConcepts,
    ...nationalFramework.guidingPrinciples,
    ...nationalFramework.provisions,
    ...nationalFramework.appendix1,
    ...nationalFramework.appendix2,
    ...nationalFramework.appendix4,
    ...supportProjects.flatMap((project) => [
      project,
      ...project.components,
      ...project.facts,
      ...project.linkedActivities.map(({ activity, basis }) => ({
        id: `${project.id}/${activity}`,
        doubts: [basis],
      })),
      ...(project.evaluation?.findings ?? []),
    ]),
  ].flatMap(({ id, doubts = [] }) =>
    doubts.map((doubt, index) => ({
      place: index === 0 ? `framework/${id}` : `framework/${id}/${index + 1}`,
      doubt,
    })),
  );
}
