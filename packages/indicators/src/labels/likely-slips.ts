import { byCodeUnit } from "../reconcile/by-code-unit.ts";
import { nearSpellings } from "./near-spellings.ts";
import type { SpellingGroup } from "./spelling-groups.ts";

/** A group of labels that is probably another spelling of the suggested label. */
export interface LikelySlip {
  readonly group: SpellingGroup;
  readonly suggested: string;
  readonly suggestedIsKnown: boolean;
}

/** Beyond this many unknown labels a dimension holds codes or free text, and slips are not looked for. */
const mostLabels = 5_000;

/** A label with more neighbours than this is one of a series, such as numbered districts, and no slip. */
const mostNeighbours = 2;

/**
 * Finds labels that are one slip of the pen away from another, or two in a long label beside a known one.
 *
 * Without a list of known labels only long words are compared, and only within one word: short names such as Iran and
 * Iraq are one letter apart and both right.
 */
export function likelySlips(groups: readonly SpellingGroup[]): readonly LikelySlip[] {
  const words = groups.filter(isWord);
  const byFolded = new Map(words.map((group) => [group.folded, group]));
  const unknown = words.filter(({ isKnown }) => !isKnown);
  if (unknown.length > mostLabels) return [];
  const ofKnown = slipsOfKnown(unknown, byFolded);
  const explained = new Set(ofKnown.map(({ group }) => group));
  const rest = unknown.filter((group) => !explained.has(group));
  return [...ofKnown, ...slipsOfEachOther(rest, byFolded)];
}

/** Labels with digits are codes or ranges, where one character makes another thing; very long ones are sentences. */
function isWord({ folded }: SpellingGroup): boolean {
  return !/\p{N}/u.test(folded) && folded.length >= 5 && folded.length <= 60;
}

type ByFolded = ReadonlyMap<string, SpellingGroup>;

function slipsOfKnown(
  unknown: readonly SpellingGroup[],
  byFolded: ByFolded,
): readonly LikelySlip[] {
  const known = [...byFolded.values()].filter(({ isKnown }) => isKnown);
  const near = nearSpellings(
    known.map(({ folded }) => folded),
    { max: 2 },
  );
  return unknown.flatMap((group) => {
    const limit = group.folded.length < 9 ? 1 : 2;
    const [best, second] = near(group.folded)
      .filter(({ distance }) => distance <= limit)
      .sort((a, b) => a.distance - b.distance);
    if (best === undefined || second?.distance === best.distance) return [];
    const { preferred } = byFolded.get(best.near) as SpellingGroup;
    return [{ group, suggested: preferred, suggestedIsKnown: true }];
  });
}

function slipsOfEachOther(
  unknown: readonly SpellingGroup[],
  byFolded: ByFolded,
): readonly LikelySlip[] {
  const near = nearSpellings(
    unknown.map(({ folded }) => folded),
    { max: 1 },
  );
  return unknown.flatMap((group) => {
    const neighbours = near(group.folded).map((other) => byFolded.get(other.near) as SpellingGroup);
    const [kept] = neighbours
      .filter(({ folded }) => differInOneLongWord(group.folded, folded))
      .sort(byUse);
    if (kept === undefined || byUse(group, kept) < 0) return [];
    if (neighbours.length > mostNeighbours) return [];
    return [{ group, suggested: kept.preferred, suggestedIsKnown: false }];
  });
}

function byUse(a: SpellingGroup, b: SpellingGroup): number {
  return b.count - a.count || byCodeUnit(a.preferred, b.preferred);
}

function differInOneLongWord(a: string, b: string): boolean {
  const [one, two] = [a.split(" "), b.split(" ")];
  if (one.length !== two.length) return false;
  const different = one.filter((word, position) => word !== two[position]);
  return different.length === 1 && (different[0] as string).length >= 8;
}
