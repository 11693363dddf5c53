import { byCodeUnit } from "../reconcile/by-code-unit.ts";
import { closeUp, foldLabel } from "./fold-label.ts";
import type { DimensionLabels, LabelUse } from "./label-use.ts";
import { repairEncoding } from "./repair-encoding.ts";

/** Labels that differ only in form, and the spelling to keep. */
export interface SpellingGroup {
  readonly folded: string;
  readonly preferred: string;
  /** Whether the preferred spelling is one known to be right. */
  readonly isKnown: boolean;
  readonly used: readonly LabelUse[];
  readonly count: number;
}

/**
 * Puts together the labels of a dimension that differ only in case, spaces, accents or broken encoding.
 *
 * The spelling to keep is a known one, else the one used most, else the first by code unit; never a broken one.
 */
export function spellingGroups({ known, used }: DimensionLabels): readonly SpellingGroup[] {
  const groups = new Map<string, { known: string[]; used: LabelUse[] }>();
  const groupOf = (label: string) => {
    const key = closeUp(foldLabel(label));
    const group = groups.get(key) ?? { known: [], used: [] };
    groups.set(key, group);
    return group;
  };
  for (const label of known) groupOf(label).known.push(label);
  for (const use of used) groupOf(use.label).used.push(use);
  return [...groups.values()].map((group) => {
    const right = [...group.known].sort(byCodeUnit)[0];
    const preferred = right ?? mostUsed(group.used);
    return {
      folded: foldLabel(preferred),
      preferred,
      isKnown: right !== undefined,
      used: group.used,
      count: group.used.reduce((sum, { count }) => sum + count, 0),
    };
  });
}

function mostUsed(used: readonly LabelUse[]): string {
  const [best] = used
    .map(({ label, count }) => ({ label, repaired: repairEncoding(label), count }))
    .sort(
      (a, b) =>
        Number(a.repaired !== null) - Number(b.repaired !== null) ||
        b.count - a.count ||
        byCodeUnit(a.label, b.label),
    );
  return best?.repaired ?? best?.label ?? "";
}
