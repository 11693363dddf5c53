import type { Basis } from "@aht-jo/core";
import { codeLists } from "../codes/code-lists.ts";
import { crosswalks } from "../codes/crosswalks/crosswalks.ts";
import { icTipStatus } from "../codes/crosswalks/ic-tip-status.ts";
import { lawArticles } from "../law/law-articles.ts";
import { laws } from "../law/laws.ts";
import { parties } from "../parties/parties.ts";
import { seats } from "../parties/seats.ts";
import { openQuestions } from "./data/open-questions.ts";
import type { StatedBasis } from "./stated-basis.ts";
import { unconfirmedNames } from "./unconfirmed-names.ts";

/** Every basis of this package with its place, in the order of the registers. */
export function statedBases(): readonly StatedBasis[] {
  return [
    ...parties.flatMap((one) => [
      ...at(`parties/${one.id}`, [one.basis, ...(one.doubts ?? [])]),
      ...at(`parties/${one.id}/note`, one.note === null ? [] : [one.note.basis]),
    ]),
    ...seats.flatMap((seat) => at(`seats/${seat.number}`, [seat.basis])),
    ...codeLists.flatMap((list) => [
      ...at(`codes/${list.id}`, [list.basis]),
      ...list.codes.flatMap((entry) => at(`codes/${list.id}/${entry.code}`, [entry.basis])),
    ]),
    ...crosswalks.flatMap((one) => at(`crosswalks/${one.id}`, [one.basis])),
    ...at("crosswalks/ic-tip", [icTipStatus.basis]),
    ...laws.flatMap((one) => [
      ...at(`law/${one.id}`, [one.basis, ...(one.doubts ?? [])]),
      ...at(
        `law/${one.id}/commencement`,
        one.commencement === null ? [] : [one.commencement.basis],
      ),
    ]),
    ...lawArticles.flatMap((one) => at(`law/${one.id}`, [one.basis, ...(one.doubts ?? [])])),
    ...unconfirmedNames(),
    ...openQuestions.flatMap((one) => at(`open-questions/${one.id}`, [one.basis])),
  ];
}

function at(place: string, bases: readonly Basis[]): readonly StatedBasis[] {
  return bases.map((basis) => ({ place, basis }));
}
