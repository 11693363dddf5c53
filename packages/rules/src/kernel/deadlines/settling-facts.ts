import type { NonEmpty } from "@aht-jo/core";
import { readSet } from "@aht-jo/core/expressions";
import { inlineDefines } from "../../document/inline-defines.ts";
import type { Condition } from "../compiled.ts";
import { settling } from "../settling.ts";
import { environmentAt, type View } from "../view.ts";

type Alternatives = readonly NonEmpty<string>[];

/** As many lists as `settledBy` gives at most. */
const mostLists = 32;

/**
 * Facts that together could settle all open questions: one alternative of each, the shortest first. When one of them
 * cannot be settled, nothing is given.
 */
export function settlingFacts(questions: readonly Alternatives[]): Alternatives {
  const joined = questions.reduce<readonly (readonly string[])[]>(
    (lists, alternatives) =>
      minimal(lists.flatMap((list) => alternatives.map((more) => joinedSorted(list, more)))),
    [[]],
  );
  return joined.filter((list): list is NonEmpty<string> => list.length > 0);
}

/** What could make a condition true; where nothing can, what could make it false. */
export function alternativesOf(condition: Condition, place: View): Alternatives {
  const { doc } = place.compiled;
  const environment = environmentAt(place);
  const yes = settling(condition, { doc, environment, wanted: true });
  return yes.length > 0 ? yes : settling(condition, { doc, environment, wanted: false });
}

/** Everything an expression reads that is not known, as the one list that would tell its value. */
export function unknownReads({ expr }: Condition, place: View): Alternatives {
  const { fact } = environmentAt(place);
  const [first, ...rest] = readSet(inlineDefines(place.compiled.doc, expr)).facts.filter(
    (path) => fact(path) === null,
  );
  return first === undefined ? [] : [[first, ...rest]];
}

function joinedSorted(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])].sort();
}

/** Without repetition and without lists that hold another one whole. */
function minimal(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const kept: (readonly string[])[] = [];
  const byLength = [...lists].sort(
    (a, b) => a.length - b.length || (a.join("\n") < b.join("\n") ? -1 : 1),
  );
  for (const list of byLength)
    if (!kept.some((held) => held.every((path) => list.includes(path)))) kept.push(list);
  return kept.slice(0, mostLists);
}
