import { type DimensionLabels, type LabelUse, labelsByDimension } from "../../labels/label-use.ts";
import { likelySlips } from "../../labels/likely-slips.ts";
import { repairEncoding } from "../../labels/repair-encoding.ts";
import { type SpellingGroup, spellingGroups } from "../../labels/spelling-groups.ts";
import type { Finding, FindingCode, Severity } from "../finding.ts";
import type { Rule } from "../rule.ts";

/**
 * A label that is another label in a different spelling, so that its figures are counted apart.
 *
 * Compared are labels of dimensions with the same id, over all tables. Differences of case, spaces, accents and
 * encoding are certain; a slip of the pen is likely beside a known label and a guess beside an unknown one.
 */
export const labelVariant: Rule = (indexes, { spellings }) =>
  labelsByDimension(indexes, spellings).flatMap((labels) => {
    const groups = spellingGroups(labels);
    const form = groups.flatMap((group) => differencesOfForm(group, labels));
    const slips = likelySlips(groups).flatMap(({ group, suggested, suggestedIsKnown }) =>
      group.used.map((use): Variant => {
        return suggestedIsKnown
          ? { use, suggested, code: "label-variant.known-spelling", severity: "warning" }
          : { use, suggested, code: "label-variant.near-spelling", severity: "note" };
      }),
    );
    const capitals = smallInitials(groups, new Set([...form, ...slips].map(({ use }) => use)));
    return [...form, ...slips, ...capitals].flatMap((variant) =>
      findings(variant, labels.dimension),
    );
  });

interface Variant {
  readonly use: LabelUse;
  readonly suggested: string;
  readonly code: FindingCode;
  readonly severity: Severity;
}

function differencesOfForm(
  { preferred, used }: SpellingGroup,
  { known }: DimensionLabels,
): readonly Variant[] {
  return used
    .filter(({ label }) => label !== preferred && !known.has(label))
    .map((use) => ({
      use,
      suggested: preferred,
      code: repairEncoding(use.label) === null ? "label-variant.form" : "label-variant.encoding",
      severity: "warning",
    }));
}

/** Labels that start with a small letter where nine in ten of at least ten labels start with a capital. */
function smallInitials(
  groups: readonly SpellingGroup[],
  reported: ReadonlySet<LabelUse>,
): readonly Variant[] {
  const used = groups.flatMap((group) => (group.isKnown ? [] : group.used));
  const open = used.filter((use) => !reported.has(use));
  const small = open.filter(({ label }) => /^\p{Ll}/u.test(label));
  const capital = open.filter(({ label }) => /^\p{Lu}/u.test(label));
  if (capital.length < 9 || small.length * 9 > capital.length) return [];
  return small.map((use) => ({
    use,
    suggested: use.label.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    code: "label-variant.capital",
    severity: "warning",
  }));
}

function findings(
  { use, suggested, code, severity }: Variant,
  dimension: string,
): readonly Finding[] {
  return [...use.rowsByTable].map(([{ table }, rows]) => ({
    rule: "label-variant",
    code,
    severity,
    place: {
      table: table.id,
      key: Object.fromEntries([[dimension, use.label]]),
      rows: [...new Set(rows)].sort((a, b) => a - b),
    },
    related: [],
    params: { dimension, label: use.label, suggested },
  }));
}
