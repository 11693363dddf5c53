import { type Basis, formatPinpoint, type Locale, type Source } from "@aht-jo/core";
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
  const place = [text(source?.title[locale] ?? work), text(words.comma), placeIn(pinpoint, locale)];
  return reading === "primary" ? place : lineOf(words.readings[reading], { place });
}

/** A pinpoint in the words of the language; one that is not written in the usual way stands apart, as it is. */
function placeIn(pinpoint: string, locale: Locale): TableLine[number] {
  const said = formatPinpoint(pinpoint, locale);
  return locale === "en" || said === pinpoint ? { kind: "id", text: pinpoint } : text(said);
}
