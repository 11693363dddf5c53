import type { Blocker } from "./decision.ts";
import type { JudgedMove } from "./judge-move.ts";

/** The move that permits a step, if one does; else those that come nearest, and what is in the way. */
export interface Choice {
  readonly chosen: JudgedMove | null;
  readonly nearest: readonly JudgedMove[];
  readonly blockers: readonly Blocker[];
}

/**
 * Chooses among the moves of a command. Where none passes, those that begin in the present state say why; failing such,
 * those that begin elsewhere; failing those too, none is in force.
 */
export function chooseMove(judged: readonly JudgedMove[]): Choice {
  const only = judged[0];
  if (only !== undefined && judged.length === 1)
    return {
      chosen: only.blockers.length === 0 ? only : null,
      nearest: judged,
      blockers: only.blockers,
    };
  const passing = judged.filter(({ blockers }) => blockers.length === 0);
  if (passing.length > 0) return amongPassing(passing);
  const nearest = withStanding(judged, "here") ?? withStanding(judged, "elsewhere") ?? judged;
  return { chosen: null, nearest, blockers: nearest.flatMap(({ blockers }) => blockers) };
}

/** Of moves that differ in their version, the newest; where nothing says which gives way, they are in conflict. */
function amongPassing(passing: readonly JudgedMove[]): Choice {
  const [first, ...others] = newestFirst(passing);
  if (first === undefined) return { chosen: null, nearest: passing, blockers: [] };
  const isSettled =
    others.length === 0 || passing.some(({ move }) => move.rule.inForce.conflict !== undefined);
  if (isSettled) return { chosen: first, nearest: passing, blockers: [] };
  const [one, next, ...more] = passing.map(({ move }) => move.rule.id);
  const blockers: readonly Blocker[] =
    one === undefined || next === undefined
      ? []
      : [{ kind: "conflict", rule: one, with: [next, ...more] }];
  return { chosen: null, nearest: passing, blockers };
}

/** The moves with the latest day first, otherwise as they stand. */
export function newestFirst(judged: readonly JudgedMove[]): readonly JudgedMove[] {
  if (judged.length < 2) return judged;
  const from = ({ move }: JudgedMove) => move.rule.inForce.from;
  return [...judged].sort((a, b) => (from(a) === from(b) ? 0 : from(a) > from(b) ? -1 : 1));
}

function withStanding(
  judged: readonly JudgedMove[],
  standing: JudgedMove["standing"],
): readonly JudgedMove[] | null {
  const found = judged.filter((one) => one.standing === standing);
  return found.length > 0 ? found : null;
}
