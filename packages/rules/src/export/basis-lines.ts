import type { Basis, Locale, Source } from "@aht-jo/core";
import type { RuleBase } from "../document/rule.ts";
import type { TableLine } from "./rules-table.ts";
import { phrasesIn } from "./say.ts";
import { lineOf, text } from "./table-text.ts";

/** Whether a rule, or a role, rests on an assumption. */
export function isAssumed({ basis }: Pick<RuleBase, "basis">): boolean {
  return basis.some(({ kind }) => kind === "assumed");
}

/** What something rests on, a line for each basis. */
export function basisLines(
  basis: readonly Basis[],
  options: { readonly locale: Locale; readonly sources: readonly Source[] },
): readonly TableLine[] {
  return basis.map((one) => basisLine(one, options));
}

function basisLine(
  basis: Basis,
  { locale, sources }: { readonly locale: Locale; readonly sources: readonly Source[] },
): TableLine {
  const words = phrasesIn[locale];
  if (basis.kind === "assumed") return lineOf(words.assumed, { why: basis.why[locale] });
  const { work, pinpoint, reading } = basis.provision;
  const source = sources.find(({ id }) => id === work);
  const place = [
    text(source?.title[locale] ?? work),
    text(words.comma),
    { kind: "id" as const, text: pinpoint },
  ];
  return reading === "primary" ? place : lineOf(words.readings[reading], { place });
}
