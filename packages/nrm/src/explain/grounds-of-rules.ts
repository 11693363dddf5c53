import { type Basis, formatPinpoint } from "@aht-jo/core";
import type { ExplanationLine } from "./explanation.ts";
import { ruleIn } from "./rule-in.ts";
import type { Speaker } from "./speaker.ts";
import type { PhraseName } from "./words/phrase-name.ts";

type Assumed = Extract<Basis, { readonly kind: "assumed" }>;
type Sourced = Extract<Basis, { readonly kind: "sourced" }>;

/** The most sources that stand behind a title before the rest is only counted. */
const mostSources = 3;

const citation: Readonly<Record<Sourced["provision"]["reading"], PhraseName>> = {
  primary: "cited",
  secondary: "citedSecondary",
  reported: "citedReported",
};

/** Where rules are found, as it stands behind their title: sources with pinpoints, and whether they are assumed. */
export function sourceOf(rules: readonly string[], speaker: Speaker): string {
  const bases = basesOf(rules, speaker);
  const cited = bases.flatMap((basis) =>
    basis.kind === "sourced" ? [citedIn(basis, speaker)] : [],
  );
  const isAssumed = bases.some(({ kind }) => kind === "assumed");
  if (cited.length === 0) return isAssumed ? speaker.say("assumedOnly") : "";
  const sources = speaker.list(cited, mostSources);
  return speaker.say("source", { sources }) + (isAssumed ? speaker.say("assumedPart") : "");
}

/** The open questions behind rules, each once. */
export function assumedLines(
  rules: readonly string[],
  speaker: Speaker,
): readonly ExplanationLine[] {
  const byQuestion = new Map<string, { readonly basis: Assumed; readonly rules: string[] }>();
  for (const id of new Set(rules))
    for (const basis of basesOf([id], speaker)) {
      if (basis.kind !== "assumed") continue;
      const known = byQuestion.get(basis.question.en) ?? { basis, rules: [] };
      known.rules.push(id);
      byQuestion.set(basis.question.en, known);
    }
  return [...byQuestion.values()].map(({ basis, rules: resting }) => ({
    kind: "assumed",
    rules: resting,
    text: speaker.say("assumed", {
      why: basis.why[speaker.locale],
      question: basis.question[speaker.locale],
      party: speaker.party(basis.whoCouldAnswer),
    }),
  }));
}

function basesOf(rules: readonly string[], { doc }: Speaker): readonly Basis[] {
  return rules.flatMap((id) => ruleIn(doc, id)?.basis ?? []);
}

function citedIn({ provision }: Sourced, speaker: Speaker): string {
  const { doc, locale, say, quote, id } = speaker;
  const { work, pinpoint, reading } = provision;
  const title = doc.sources.find((source) => source.id === work)?.title[locale];
  const said = formatPinpoint(pinpoint, locale);
  return say(citation[reading], {
    title: quote(title ?? id(work)),
    place: said === pinpoint ? id(pinpoint) : said,
  });
}
