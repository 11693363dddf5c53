import {
  type Basis,
  formatCivilDate,
  formatPinpoint,
  type Locale,
} from "../../packages/core/src/index.ts";
import type { RuleSetDoc } from "../../packages/rules/src/index.ts";
import { parties } from "../../packages/vocabulary/src/index.ts";
import { isolated, plain } from "./markdown.ts";
import { fill, phrasesIn } from "./phrases.ts";

/** What the rules of one page rest on, each source and each question once, numbered as they are met. */
export interface References {
  /** Everything that one rule rests on, as links to the lists at the end of the page. */
  readonly cite: (basis: readonly Basis[]) => string;
  /** The lists at the end of the page. */
  readonly lists: () => readonly (readonly string[])[];
}

/** Begins the references of a page. */
export function referencesIn(doc: RuleSetDoc, locale: Locale): References {
  const words = phrasesIn[locale];
  const sources = new Map<string, string>();
  const questions = new Map<string, string>();

  const citeOne = (basis: Basis): string => {
    if (basis.kind === "assumed") {
      const { why, question, whoCouldAnswer, raisedOn } = basis;
      const answerer = parties.find((party) => party.id === whoCouldAnswer)?.title[locale];
      const asked = fill(words.askOf, { party: answerer ?? whoCouldAnswer });
      const said = [
        plain(why[locale]),
        `**${plain(question[locale])}**`,
        `${plain(asked)} (${formatCivilDate(raisedOn, locale)}).`,
      ];
      const n = numberOf(questions, { key: question.en, said: said.join(" ") });
      return `[${fill(words.question, { n })}](#question-${n})`;
    }
    const { work, pinpoint, reading } = basis.provision;
    const source = doc.sources.find((one) => one.id === work);
    const said =
      source === undefined
        ? work
        : [source.title, source.publisher]
            .map((text) => plain(text[locale]))
            .concat(source.publishedOn === null ? [] : [isolated(source.publishedOn)])
            .concat(source.address === null ? [] : [isolated(source.address)])
            .join(words.comma);
    const n = numberOf(sources, { key: work, said });
    const place = `[\\[${n}\\]](#source-${n})${words.comma}${placeIn(pinpoint, locale)}`;
    return reading === "primary" ? place : fill(words.readings[reading], { place });
  };

  const listOf = (heading: string, kind: "source" | "question", of: ReadonlyMap<string, string>) =>
    of.size === 0
      ? []
      : [
          `## ${heading}`,
          "",
          ...[...of.values()].map((said, at) => `${at + 1}. <a id="${kind}-${at + 1}"></a>${said}`),
        ];

  return {
    cite: (basis) => basis.map(citeOne).join(words.semicolon),
    lists: () => [
      listOf(words.sections.sources, "source", sources),
      listOf(words.sections.questions, "question", questions),
    ],
  };
}

/** The number of an entry, which gets the next one when it is new. */
function numberOf(
  list: Map<string, string>,
  { key, said }: { readonly key: string; readonly said: string },
): number {
  if (!list.has(key)) list.set(key, said);
  return [...list.keys()].indexOf(key) + 1;
}

/** A pinpoint in the words of the language; one that is not written in the usual way stands apart, as it is. */
function placeIn(pinpoint: string, locale: Locale): string {
  const said = formatPinpoint(pinpoint, locale);
  return said === pinpoint ? isolated(pinpoint) : plain(said);
}
